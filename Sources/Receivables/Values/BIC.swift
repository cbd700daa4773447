/// A business identifier code of a bank, eight or eleven characters (ISO 9362).
public struct BIC: Sendable, Hashable {
  /// The characters in capitals.
  public let code: String

  /// Reads a code: four letters, a country, two characters of place and perhaps three of branch.
  ///
  /// - Throws: `BICFault` with what is wrong.
  public init(_ text: String) throws(BICFault) {
    var code = ""
    for (place, scalar) in text.unicodeScalars.enumerated() {
      guard scalar.isASCIIDigit || scalar.isLetter else {
        throw .unexpectedCharacter(scalar, position: place + 1)
      }
      code.unicodeScalars.append(scalar.capital)
    }
    guard code.utf8.count == 8 || code.utf8.count == 11 else {
      throw .wrongLength(code.utf8.count)
    }
    guard code.unicodeScalars.prefix(6).allSatisfy(\.isLetter) else {
      throw .wrongBeginning(String(code.prefix(6)))
    }
    let country = String(code.dropFirst(4).prefix(2))
    guard Self.countries.contains(country) else { throw .unknownCountry(country) }
    self.code = code
  }

  /// The two letters of the country.
  public var country: String { String(code.dropFirst(4).prefix(2)) }
}

/// What is wrong with a business identifier code.
public enum BICFault: Error, Sendable, Hashable {
  /// The character at this position, counted from one, is neither letter nor digit.
  case unexpectedCharacter(Unicode.Scalar, position: Int)
  /// A code has eight or eleven characters.
  case wrongLength(Int)
  /// A code begins with six letters: bank and country.
  case wrongBeginning(String)
  /// No country has these letters.
  case unknownCountry(String)
}

extension BIC: CodedAsText {
  /// Reads a code.
  public init(coded text: String) throws { try self.init(text) }

  /// The characters in capitals.
  public var description: String { code }
}

extension BIC {
  /// The country codes of ISO 3166-1, and XK for Kosovo as banks use it.
  private static let countries: Set<String> = Set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
    ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
    HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
    LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
    NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
    UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
    """.split(separator: " ").map(String.init))
}
