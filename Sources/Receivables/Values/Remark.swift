/// Text that a person wrote, of one or more lines: not empty, no control characters but line feeds
/// and tabs.
public struct Remark: Sendable, Hashable {
  /// The text.
  public let text: String

  /// The most bytes of UTF-8 that a remark has.
  public static let limit = 16_384

  /// Reads a remark.
  ///
  /// - Throws: `TextFault` with what is wrong, and where.
  public init(_ text: String) throws(TextFault) {
    try TextFault.check(text, limit: Self.limit) { scalar in
      scalar == "\n" || scalar == "\t" || scalar.printsInText
    }
    self.text = text
  }
}

extension Remark: CodedAsText {
  /// Reads a remark.
  public init(coded text: String) throws { try self.init(text) }

  /// The text of the remark.
  public var description: String { text }
}
