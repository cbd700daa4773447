// Names of things. A debtor is its number, everything recorded is the number of the entry that made it,
// and a number on paper is an attribute.

/// A short text that names one thing: not empty, no spaces at the ends, nothing that does not print.
public protocol TextIdentifier: CodedAsText, Sendable, Hashable, Comparable {
  /// The text of the name.
  var text: String { get }

  /// Wraps a text that was checked.
  init(checked text: String)
}

/// Why a text cannot name a thing.
public enum IdentifierFault: Error, Sendable, Hashable {
  /// There is nothing, or nothing but spaces.
  case empty
  /// The name is longer than 64 bytes of UTF-8.
  case tooLong(bytes: Int)
  /// The character at this position, counted from one, does not print, or is a space at an end.
  case unexpectedCharacter(Unicode.Scalar, position: Int)
}

extension TextIdentifier {
  /// Reads a name.
  ///
  /// - Throws: `IdentifierFault` with what is wrong, and where.
  public init(_ text: String) throws(IdentifierFault) {
    guard text.contains(where: { $0 != " " }) else { throw .empty }
    guard text.utf8.count <= 64 else { throw .tooLong(bytes: text.utf8.count) }
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isEnd = place == 0 || place == scalars.count - 1
      guard scalar.prints, !(isEnd && scalar == " ") else {
        throw .unexpectedCharacter(scalar, position: place + 1)
      }
    }
    self.init(checked: text)
  }

  /// Reads a name.
  public init(coded text: String) throws { try self.init(text) }

  /// The text of the name.
  public var description: String { text }

  /// Whether the left name stands before the right one, by code points of the normal form, in which
  /// equal names are equal.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Unicode.Scalar {
  /// Whether the scalar shows as something: no control, format, line, surrogate or unassigned scalar.
  fileprivate var prints: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      false
    case .spaceSeparator: self == " "
    default: true
    }
  }
}

/// The number of a debtor, unique in a book.
public struct DebtorID: TextIdentifier {
  /// The text of the number.
  public let text: String

  /// Wraps a text that was checked.
  public init(checked text: String) { self.text = text }
}

/// A number printed on an invoice, a credit note or an order.
public struct DocumentNumber: TextIdentifier {
  /// The text of the number.
  public let text: String

  /// Wraps a text that was checked.
  public init(checked text: String) { self.text = text }
}

/// The login of a person who works in the book.
public struct UserName: TextIdentifier {
  /// The text of the login.
  public let text: String

  /// Wraps a text that was checked.
  public init(checked text: String) { self.text = text }
}

/// The name of one command, made where it was given, so that giving it twice does it once.
public struct CommandID: TextIdentifier {
  /// The text of the name.
  public let text: String

  /// Wraps a text that was checked.
  public init(checked text: String) { self.text = text }
}

/// The sequence number of an entry of the journal, and with it the name of what the entry made.
public struct EntryNumber: Sendable, Hashable {
  /// The sequence number, from one.
  public let sequence: UInt64

  /// The entry with a sequence number.
  public init(_ sequence: UInt64) { self.sequence = sequence }
}

extension EntryNumber: Comparable {
  /// Whether the left entry was written earlier.
  public static func < (left: EntryNumber, right: EntryNumber) -> Bool {
    left.sequence < right.sequence
  }
}

extension EntryNumber: CustomStringConvertible {
  /// The number as people name it: `#4711`.
  public var description: String { "#\(sequence)" }
}

extension EntryNumber: Codable {
  /// Reads the plain number.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(UInt64.self))
  }

  /// Writes the plain number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(sequence)
  }
}
