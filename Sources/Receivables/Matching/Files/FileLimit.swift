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
  /// Payments of one entry of a statement.
  case details
  /// Bytes of one entry of a statement.
  case entry
  /// Files of an archive.
  case entries
  /// Bytes of one file of an archive.
  case entrySize
  /// Bytes of all files of an archive.
  case archiveSize
  /// How many times larger the files of an archive are than the archive.
  case ratio
}
