/// What a file can have too much of.
public enum FileLimit: String, Sendable, Hashable, CaseIterable {
  /// Elements of XML inside each other.
  case depth
  /// Attributes of one element.
  case attributes
  /// Bytes of one name.
  case name
  /// Bytes of one tag, comment or instruction.
  case tag
  /// Elements beside the lines of an invoice.
  case elements
  /// Bytes of one text.
  case text
}
