/// An international bank account number whose check digits are right (ISO 13616).
///
/// Stored without spaces, printed in groups of four.
///
///     try IBAN("DE89 3704 0044 0532 0130 00").description  // "DE89370400440532013000"
public struct IBAN: Sendable, Hashable {
  /// The letters and digits without spaces.
  public let compact: String

  /// Reads an account number, with or without spaces, letters of either case.
  ///
  /// - Throws: `IBANFault` with the first thing that is wrong, and where.
  public init(_ text: String) throws(IBANFault) {
    let compact = try Self.letters(of: text)
    let country = String(compact.prefix(2))
    guard let length = Self.lengths[country] else { throw .unknownCountry(country) }
    guard compact.utf8.count == length else {
      throw .wrongLength(country: country, expected: length, found: compact.utf8.count)
    }
    if country == "DE", let letter = compact.unicodeScalars.dropFirst(4).first(where: \.isLetter) {
      throw .letterInGermanNumber(letter)
    }
    let digits = compact.dropFirst(2).prefix(2)
    guard digits == Modulo97.checkDigits(country: country, number: compact.dropFirst(4)) else {
      throw .wrongCheckDigits(found: String(digits))
    }
    self.compact = compact
  }

  /// The account number of a German bank code and account.
  ///
  /// - Parameters:
  ///   - bankCode: The eight digits of the Bankleitzahl.
  ///   - account: One to ten digits; filled with zeros from the left.
  /// - Throws: `IBANFault.notGermanAccount` where either is not made of that many digits.
  public init(bankCode: String, account: String) throws(IBANFault) {
    guard bankCode.utf8.count == 8, (1...10).contains(account.utf8.count),
      (bankCode + account).unicodeScalars.allSatisfy(\.isASCIIDigit)
    else { throw .notGermanAccount(bankCode: bankCode, account: account) }
    let number = bankCode + String(repeating: "0", count: 10 - account.utf8.count) + account
    compact = "DE\(Modulo97.checkDigits(country: "DE", number: number[...]))\(number)"
  }
}

/// What is wrong with an account number.
public enum IBANFault: Error, Sendable, Hashable {
  /// There is nothing.
  case empty
  /// The number does not begin with two letters and two digits.
  case wrongBeginning(String)
  /// The character at this position, counted from one, is neither letter nor digit.
  case unexpectedCharacter(Unicode.Scalar, position: Int)
  /// No country with these letters takes part.
  case unknownCountry(String)
  /// Numbers of the country have another length.
  case wrongLength(country: String, expected: Int, found: Int)
  /// German account numbers are digits only; a letter O is often a zero.
  case letterInGermanNumber(Unicode.Scalar)
  /// The check digits do not fit the rest: a digit is wrong, or two are exchanged.
  case wrongCheckDigits(found: String)
  /// The bank code is not eight digits, or the account not one to ten.
  case notGermanAccount(bankCode: String, account: String)
}

// MARK: - Parts

extension IBAN {
  /// The two letters of the country.
  public var country: String { String(compact.prefix(2)) }

  /// The number in groups of four, as people read and print it.
  public var grouped: String { compact.inGroupsOfFour }

  /// The Bankleitzahl of a German number.
  public var germanBankCode: String? {
    country == "DE" ? String(compact.dropFirst(4).prefix(8)) : nil
  }

  /// The ten digits of the account of a German number.
  public var germanAccount: String? { country == "DE" ? String(compact.suffix(10)) : nil }

  /// The text without spaces in capitals, checked to begin as every account number does.
  private static func letters(of text: String) throws(IBANFault) -> String {
    var compact = ""
    for (place, scalar) in text.unicodeScalars.enumerated() {
      if scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" { continue }
      guard scalar.isASCIIDigit || scalar.isLetter else {
        throw .unexpectedCharacter(scalar, position: place + 1)
      }
      compact.unicodeScalars.append(scalar.capital)
    }
    guard !compact.isEmpty else { throw .empty }
    let head = Array(compact.unicodeScalars.prefix(4))
    guard head.count == 4, head[0].isLetter, head[1].isLetter, head[2].isASCIIDigit,
      head[3].isASCIIDigit
    else { throw .wrongBeginning(String(compact.prefix(4))) }
    return compact
  }

  /// Lengths by country (registry of ISO 13616, release 101).
  private static let lengths: [String: Int] = {
    let table = """
      AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 \
      DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 \
      IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 \
      MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 \
      SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
      """
    return table.split(separator: " ").reduce(into: [:]) { lengths, row in
      lengths[String(row.prefix(2))] = Int(row.dropFirst(2))
    }
  }()
}

extension IBAN: CodedAsText {
  /// Reads an account number.
  public init(coded text: String) throws { try self.init(text) }

  /// The letters and digits without spaces.
  public var description: String { compact }
}
