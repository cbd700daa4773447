import Receivables
import Testing

@Suite("Currency") struct CurrencyTests {
  @Test(
    arguments: [
      ("EUR", 2, 100), ("USD", 2, 100), ("CHF", 2, 100), ("JPY", 0, 1), ("KRW", 0, 1),
      ("ISK", 0, 1),
      ("KWD", 3, 1_000), ("TND", 3, 1_000), ("XCG", 2, 100),
    ] as [(String, UInt8, Int64)])
  func `a currency knows its minor unit`(code: String, exponent: UInt8, units: Int64) throws {
    let currency = try Currency(code: code)
    #expect(currency.code == code)
    #expect(currency.exponent == exponent)
    #expect(currency.minorUnitsPerMajor == units)
  }

  @Test func `the euro is the one of the list`() throws {
    #expect(try Currency(code: "EUR") == .euro)
  }

  @Test(arguments: ["", "EU", "EURO", "eur", "DEM", "XXX", "XAU", "ÄÖ", "E\u{301}U", "€", "ＥＵＲ"])
  func `an unknown code is refused`(code: String) {
    #expect(throws: MoneyFault.unknownCurrency(code)) { try Currency(code: code) }
  }
}
