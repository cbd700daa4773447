import Receivables
import Testing

@Suite("Exact amount") struct ExactAmountTests {
  @Test(
    arguments: [
      (100_000, "6.27", 29, ExactAmount.YearLength.days365, "4.9816", 498),
      (100_000, "6.52", 146, .days365, "26.0800", 2_608),
      (73_000, "0.01", 1, .days365, "0.0002", 0),
      (36_500, "1", 1, .days365, "0.0100", 1), (18_250, "1", 1, .days365, "0.0050", 1),
      (18_249, "1", 1, .days365, "0.0050", 0), (-18_250, "1", 1, .days365, "-0.0050", -1),
      (-18_249, "1", 1, .days365, "-0.0050", 0), (36_600, "1", 1, .days366, "0.0100", 1),
      (36_000, "1", 1, .days360, "0.0100", 1), (-1, "0.0001", 1, .days360, "0.0000", 0),
    ] as [(Int64, String, Int, ExactAmount.YearLength, String, Int64)])
  func `interest is exact and rounds half away from zero`(
    minor: Int64, rate: String, days: Int, year: ExactAmount.YearLength, text: String,
    rounded: Int64
  ) throws {
    let amount = try ExactAmount(
      interestOn: Money(minor: minor, .euro), at: percent(rate), days: days, year: year)
    #expect(amount.decimalText() == text)
    #expect(try amount.roundedHalfUp() == Money(minor: rounded, .euro))
  }

  @Test func `a year of days is the yearly rate whatever its length`() throws {
    for year in ExactAmount.YearLength.allCases {
      let amount = try ExactAmount(
        interestOn: Money(minor: 12_345, .euro), at: percent("7.77"), days: year.rawValue,
        year: year)
      let parts = try (0..<year.rawValue).reduce(ExactAmount.zero(.euro)) { sum, _ in
        try sum
          + ExactAmount(
            interestOn: Money(minor: 12_345, .euro), at: percent("7.77"), days: 1, year: year)
      }
      #expect(amount == parts)
      #expect(amount.decimalText(extraPlaces: 4) == "9.592065")
    }
  }

  @Test(arguments: [Int.min, -1, 0, 2, 6, 7, Int.max])
  func `silly numbers of places are held within zero and six`(places: Int) throws {
    let amount = try ExactAmount(
      interestOn: Money(minor: -10_000, .euro), at: percent("1"), days: 1, year: .days365)
    let decimals = amount.decimalText(extraPlaces: places).split(separator: ".").last
    #expect(decimals?.count == 2 + min(max(places, 0), 6))
  }

  @Test func `the yen without extra places has no dot`() throws {
    let yen = try Currency(code: "JPY")
    #expect(ExactAmount.zero(yen).decimalText(extraPlaces: 0) == "0")
    #expect(ExactAmount.zero(yen).isZero)
    #expect(ExactAmount.zero(yen).decimalText() == "0.00")
  }

  @Test func `extremes overflow as errors`() throws {
    for minor in [Int64.min, .max] {
      for millionths in [Int32.min, .max] {
        for days in [Int.min, .max] {
          #expect(throws: MoneyFault.overflow) {
            try ExactAmount(
              interestOn: Money(minor: minor, .euro), at: Rate(partsPerMillion: millionths),
              days: days, year: .days360)
          }
        }
      }
    }
    let large = try ExactAmount(
      interestOn: Money(minor: .max, .euro), at: Rate(partsPerMillion: .max), days: 1_000_000,
      year: .days366)
    #expect(throws: MoneyFault.overflow) { try large + large }
    #expect(throws: MoneyFault.overflow) { try large.roundedHalfUp() }
    #expect(!large.decimalText(extraPlaces: 6).isEmpty)
  }

  @Test func `amounts of two currencies never meet`() throws {
    let dollar = try Currency(code: "USD")
    #expect(throws: MoneyFault.differentCurrencies(.euro, dollar)) {
      try ExactAmount.zero(.euro) + ExactAmount.zero(dollar)
    }
  }
}
