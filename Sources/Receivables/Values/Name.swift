/// A short text that names one kind of thing: not empty, no spaces at the ends, nothing that does
/// not print.
///
/// The kind is part of the type, so that the number of a debtor cannot stand where an invoice is
/// meant.
public struct Name<Kind>: Sendable, Hashable {
  /// The text of the name.
  public let text: String

  /// Reads a name.
  ///
  /// - Throws: `NameFault` with what is wrong, and where.
  public init(_ text: String) throws(NameFault) {
    guard text.contains(where: { $0 != " " }) else { throw .empty }
    guard text.utf8.count <= 64 else { throw .tooLong(bytes: text.utf8.count) }
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isEnd = place == 0 || place == scalars.count - 1
      guard scalar.prints, !(isEnd && scalar == " ") else {
        throw .unexpectedCharacter(scalar, position: place + 1)
      }
    }
    self.text = text
  }
}

/// What a name can be of.
public enum Named {
  /// A debtor account.
  public enum Debtor {}
  /// An invoice, a credit note or an order.
  public enum Document {}
  /// A person who works in the book.
  public enum User {}
  /// One command.
  public enum Command {}
}

/// The number of a debtor, unique in a book.
public typealias DebtorID = Name<Named.Debtor>

/// A number printed on an invoice, a credit note or an order.
public typealias DocumentNumber = Name<Named.Document>

/// The login of a person who works in the book.
public typealias UserName = Name<Named.User>

/// The name of one command, made where it was given, so that giving it twice does it once.
public typealias CommandID = Name<Named.Command>

/// Why a text cannot name a thing.
public enum NameFault: Error, Sendable, Hashable {
  /// There is nothing, or nothing but spaces.
  case empty
  /// The name is longer than 64 bytes of UTF-8.
  case tooLong(bytes: Int)
  /// The character at this position, counted from one, does not print, or is a space at an end.
  case unexpectedCharacter(Unicode.Scalar, position: Int)
}

extension Name: Comparable {
  /// Whether the left name stands before the right one, by code points of the normal form, in which
  /// equal names are equal.
  public static func < (left: Name, right: Name) -> Bool { left.text < right.text }
}

extension Name: CodedAsText {
  /// Reads a name.
  public init(coded text: String) throws { try self.init(text) }

  /// The text of the name.
  public var description: String { text }
}

extension Unicode.Scalar {
  /// Whether the scalar shows as something: no control, format, line, surrogate or unassigned
  /// scalar, and none that nobody sees, such as a filler or the selector of a variation.
  var prints: Bool {
    // Nearly all text is ASCII, whose properties need no table.
    if value < 0x80 { return (0x20...0x7E).contains(value) }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      false
    case .spaceSeparator: self == " "
    default: !properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether the scalar may stand in running text: what prints, and what joins or varies signs, as
  /// people paste it from mail.
  var printsInText: Bool {
    prints || properties.isVariationSelector || self == "\u{200C}" || self == "\u{200D}"
      || self == "\u{034F}" || self == "\u{3000}" || self == "\u{00A0}" || self == "\u{00AD}"
      || self == "\u{202F}"
  }
}
