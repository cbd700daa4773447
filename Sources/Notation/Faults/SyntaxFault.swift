/// The reason why a text is not JSON, and where it ceases to be.
public struct SyntaxFault: Error, Sendable, Hashable {
  /// What is wrong.
  public let reason: Reason
  /// The number of bytes before the fault.
  public let offset: Int

  /// Creates a fault.
  public init(_ reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension SyntaxFault {
  /// What is wrong with a text.
  public enum Reason: Sendable, Hashable {
    /// The text ends too early.
    case endOfText(expected: Expectation)
    /// A byte stands where the grammar wants something else.
    case unexpectedByte(UInt8, expected: Expectation)
    /// A bare word that is none of `true`, `false` and `null`; the offset is that of its start.
    case unknownWord
    /// The text starts with a byte order mark (RFC 8259, section 8.1).
    case byteOrderMark
    /// Bytes that are not UTF-8 (RFC 3629, section 3); the offset is that of the sequence.
    case invalidUTF8
    /// A control character that stands in a string without being escaped.
    case controlCharacter(UInt8)
    /// A backslash before a byte that is never escaped; the offset is that of the backslash.
    case unknownEscape(UInt8)
    /// An escaped half of a surrogate pair without the other half.
    case loneSurrogate(UInt16)
    /// An escaped U+0000, which no text of ours carries, as it ends the strings of C libraries.
    case nulCharacter
    /// A number that starts with a needless zero.
    case leadingZero
    /// A comma before a closing bracket; the offset is that of the comma.
    case trailingComma
    /// A comment, in the strict dialect.
    case comment
    /// A key that its object has already; the offset is that of the second one.
    case duplicateKey(String, first: Int)
    /// A size beyond its limit.
    case tooLarge(Limit)
  }

  /// What the grammar allows at a place.
  public enum Expectation: Sendable, Hashable {
    /// Any value.
    case value
    /// The key of a member.
    case key
    /// The colon between key and value.
    case colon
    /// A comma or the end of the object.
    case commaOrEndOfObject
    /// A comma or the end of the array.
    case commaOrEndOfArray
    /// A decimal digit.
    case digit
    /// One of the four hexadecimal digits of an escape.
    case hexadecimalDigit
    /// The quotation mark that ends a string.
    case endOfString
    /// The `*/` that ends a comment.
    case endOfComment
    /// Nothing but blanks.
    case endOfText
  }

  /// A limit that a text exceeds, with its value.
  public enum Limit: Sendable, Hashable {
    /// Of the bytes of the text.
    case bytes(Int)
    /// Of the arrays and objects open at once.
    case depth(Int)
    /// Of the bytes of a string.
    case stringBytes(Int)
    /// Of the bytes of a number.
    case numberBytes(Int)
  }
}
