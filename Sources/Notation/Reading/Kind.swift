/// The six kinds of JSON value (RFC 8259, section 3), `true` and `false` counting as one.
public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
  /// The literal `null`.
  case null
  /// One of the literals `true` and `false`.
  case boolean
  /// A number, kept as it is written.
  case number
  /// A string.
  case string
  /// A sequence of values.
  case array
  /// A sequence of members with distinct keys.
  case object
}
