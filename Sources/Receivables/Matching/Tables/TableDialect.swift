/// How a table is written: found by looking at all of it, never row by row.
public struct TableDialect: Sendable, Hashable {
  /// How its characters are written.
  public var encoding: TextEncoding
  /// What stands between two fields.
  public var delimiter: Delimiter
  /// How its amounts are written; nothing where it has none.
  public var amounts: AmountNotation?
  /// How its days are written, by the column where they differ; nothing where it has none.
  public var days: DayNotation?

  /// A dialect.
  public init(
    encoding: TextEncoding, delimiter: Delimiter, amounts: AmountNotation? = nil,
    days: DayNotation? = nil
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.amounts = amounts
    self.days = days
  }

  /// What stands between two fields of a table.
  public enum Delimiter: String, Sendable, Hashable, CaseIterable, Codable {
    /// `;`, as German spreadsheets write.
    case semicolon = ";"
    /// `,`.
    case comma = ","
    /// A tab.
    case tab = "\t"
    /// `|`.
    case bar = "|"
  }
}

/// How the characters of a file are written as bytes.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable, Codable {
  /// UTF-8, with or without a mark at the beginning.
  case utf8 = "utf-8"
  /// UTF-16 with the mark of little-endian bytes, as spreadsheets write “Unicode text”.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16 with the mark of big-endian bytes.
  case utf16BigEndian = "utf-16be"
  /// Windows-1252, as German Windows programs write.
  case windows1252 = "windows-1252"
  /// ISO 8859-1.
  case latin1 = "iso-8859-1"
}
