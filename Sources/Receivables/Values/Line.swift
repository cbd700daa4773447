/// One line of text from people or files, such as a name, a street or a reference: not empty, no
/// spaces at the ends, nothing that does not print.
public struct Line: Sendable, Hashable {
  /// The text.
  public let text: String

  /// The most bytes of UTF-8 that a line has.
  public static let limit = 256

  /// Reads a line.
  ///
  /// - Throws: `TextFault` with what is wrong, and where.
  public init(_ text: String) throws(TextFault) {
    try TextFault.check(text, limit: Self.limit) { $0.prints }
    let scalars = text.unicodeScalars
    guard scalars.first != " ", scalars.last != " " else { throw .spaceAtEnd }
    self.text = text
  }
}

/// Why a text cannot be kept.
public enum TextFault: Error, Sendable, Hashable {
  /// There is nothing, or nothing that shows.
  case empty
  /// The text has more bytes of UTF-8 than its kind may have.
  case tooLong(bytes: Int, limit: Int)
  /// The character at this position, counted from one, is a control character or does not print.
  case unexpectedCharacter(Unicode.Scalar, position: Int)
  /// The line begins or ends with a space.
  case spaceAtEnd
}

extension TextFault {
  static func check(
    _ text: String, limit: Int, allows: (Unicode.Scalar) -> Bool
  ) throws(TextFault) {
    guard text.unicodeScalars.contains(where: { $0.prints && $0 != " " }) else { throw .empty }
    guard text.utf8.count <= limit else { throw .tooLong(bytes: text.utf8.count, limit: limit) }
    for (place, scalar) in text.unicodeScalars.enumerated() where !allows(scalar) {
      throw .unexpectedCharacter(scalar, position: place + 1)
    }
  }
}

extension Line: CodedAsText {
  /// Reads a line.
  public init(coded text: String) throws { try self.init(text) }

  /// The text of the line.
  public var description: String { text }
}
