/// A currency of ISO 4217 with the number of decimal places of its minor unit.
///
/// Only currencies of the published list exist: an unknown code is refused where it enters, so that
/// no amount can be off by a power of ten.
///
///     let yen = try Currency(code: "JPY")
///     yen.exponent  // 0: one yen is the smallest unit
public struct Currency: Sendable, Hashable {
  /// The three letters, one byte each, packed so that comparing currencies compares one integer.
  private let packedCode: UInt32

  /// The number of decimal places of the minor unit: 2 for the euro, 0 for the yen.
  public let exponent: UInt8

  private init(packedCode: UInt32, exponent: UInt8) {
    self.packedCode = packedCode
    self.exponent = exponent
  }

  /// The euro.
  public static let euro = Currency(packedCode: 0x45_5552, exponent: 2)
}

// MARK: - Code

extension Currency {
  /// Finds the currency with a code.
  ///
  /// - Parameter code: Three capital letters, such as `EUR`.
  /// - Throws: `MoneyFault.unknownCurrency` for anything that ISO 4217 does not list.
  public init(code: String) throws(MoneyFault) {
    let letters = code.utf8
    guard letters.count == 3, letters.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw .unknownCurrency(code)
    }
    guard let exponent = Self.exponents[code] else { throw .unknownCurrency(code) }
    self.init(
      packedCode: letters.reduce(0) { packed, letter in packed << 8 | UInt32(letter) },
      exponent: exponent)
  }

  /// The three letters of ISO 4217.
  public var code: String {
    String(unsafeUninitializedCapacity: 3) { bytes in
      for place in 0..<3 {
        bytes[place] = UInt8(truncatingIfNeeded: packedCode >> (16 - 8 * UInt32(place)))
      }
      return 3
    }
  }

  /// How many minor units make one major unit: 100 for the euro.
  public var minorUnitsPerMajor: Int64 {
    switch exponent {
    case 0: 1
    case 2: 100
    case 3: 1_000
    default: 10_000
    }
  }
}

extension Currency {
  /// The three letters of ISO 4217.
  public var description: String { code }
}

extension Currency: CodedAsText {
  /// Reads the three letters of ISO 4217.
  public init(coded text: String) throws { try self.init(code: text) }
}

// MARK: - ISO 4217

extension Currency {
  /// Active currencies of ISO 4217 by the number of decimal places (list one, without funds, metals
  /// and test codes).
  private static let exponents: [String: UInt8] = {
    let codes: [(exponent: UInt8, codes: String)] = [
      (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"),
      (3, "BHD IQD JOD KWD LYD OMR TND"),
      (
        2,
        """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD \
        CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ \
        GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL \
        MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR \
        PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT \
        TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
        """
      ),
    ]
    return codes.reduce(into: [:]) { table, row in
      for code in row.codes.split(separator: " ") { table[String(code)] = row.exponent }
    }
  }()
}
