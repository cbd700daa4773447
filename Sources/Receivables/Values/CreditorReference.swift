/// A structured creditor reference of ISO 11649: `RF`, two check digits and up to 21 letters and
/// digits.
///
/// A payer who types one digit wrong is stopped by his own bank.
///
///     try CreditorReference(numbering: "RE20261234").compact  // "RF20RE20261234"
public struct CreditorReference: Sendable, Hashable {
  /// The reference without spaces.
  public let compact: String

  /// Reads a reference, with or without spaces, letters of either case.
  ///
  /// - Throws: `CreditorReferenceFault` with what is wrong.
  public init(_ text: String) throws(CreditorReferenceFault) {
    let compact = try Self.letters(of: text)
    guard compact.hasPrefix("RF") else { throw .withoutRF }
    guard (5...25).contains(compact.utf8.count) else { throw .wrongLength(compact.utf8.count) }
    let digits = compact.dropFirst(2).prefix(2)
    guard digits == Modulo97.checkDigits(country: "RF", number: compact.dropFirst(4)) else {
      throw .wrongCheckDigits(found: String(digits))
    }
    self.compact = compact
  }

  /// Makes the reference for a number of one's own, such as an invoice number.
  ///
  /// - Parameter number: One to 21 letters and digits; spaces are left out.
  /// - Throws: `CreditorReferenceFault` where the number has other characters or is too long.
  public init(numbering number: String) throws(CreditorReferenceFault) {
    let body = try Self.letters(of: number)
    guard (1...21).contains(body.utf8.count) else { throw .wrongLength(body.utf8.count + 4) }
    compact = "RF\(Modulo97.checkDigits(country: "RF", number: body[...]))\(body)"
  }
}

/// What is wrong with a creditor reference.
public enum CreditorReferenceFault: Error, Sendable, Hashable {
  /// The character at this position, counted from one, is neither letter nor digit.
  case unexpectedCharacter(Unicode.Scalar, position: Int)
  /// The reference does not begin with RF.
  case withoutRF
  /// A reference has 5 to 25 characters.
  case wrongLength(Int)
  /// The check digits do not fit the rest.
  case wrongCheckDigits(found: String)
}

extension CreditorReference {
  /// The reference in groups of four, as it is printed.
  public var grouped: String { compact.inGroupsOfFour }

  private static func letters(of text: String) throws(CreditorReferenceFault) -> String {
    var compact = ""
    for (place, scalar) in text.unicodeScalars.enumerated() where scalar != " " {
      guard scalar.isASCIIDigit || scalar.isLetter else {
        throw .unexpectedCharacter(scalar, position: place + 1)
      }
      compact.unicodeScalars.append(scalar.capital)
    }
    return compact
  }
}

extension CreditorReference: CodedAsText {
  /// Reads a reference.
  public init(coded text: String) throws { try self.init(text) }

  /// The reference without spaces.
  public var description: String { compact }
}
