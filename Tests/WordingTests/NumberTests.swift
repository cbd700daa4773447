import Receivables
import Testing
import Wording

@Suite("Amounts, days and rates as people read them")
struct NumberTests {
  let german = Wording(.german)
  let english = Wording(.english)

  @Test(
    arguments: [
      (0, "0,00 EUR", "0.00 EUR"), (5, "0,05 EUR", "0.05 EUR"), (-5, "-0,05 EUR", "-0.05 EUR"),
      (99_999, "999,99 EUR", "999.99 EUR"), (123_456, "1.234,56 EUR", "1,234.56 EUR"),
      (-100_000_000, "-1.000.000,00 EUR", "-1,000,000.00 EUR"),
      (Int64.min, "-92.233.720.368.547.758,08 EUR", "-92,233,720,368,547,758.08 EUR"),
    ] as [(Int64, String, String)])
  func `amounts are grouped by three with the mark of the language`(
    minor: Int64, inGerman: String, inEnglish: String
  ) {
    let amount = Money(minor: minor, .euro)
    #expect(german.money(amount) == inGerman)
    #expect(english.money(amount) == inEnglish)
  }

  @Test func `currencies without or with three decimals keep their own`() throws {
    #expect(german.money(Money(minor: 1_234, try Currency(code: "JPY"))) == "1.234 JPY")
    #expect(english.money(Money(minor: 1_234, try Currency(code: "KWD"))) == "1.234 KWD")
  }

  @Test(arguments: [AmountNotation.german, .english, .either])
  func `what is shown can be read back in its notation`(notation: AmountNotation) throws {
    for minor in [Int64(0), 7, -12_345, 123_456_789, .max, .min] {
      let amount = Money(minor: minor, .euro)
      for wording in [german, english] {
        let isOwn = (notation == .german) == (wording.language == .german)
        guard notation == .either || isOwn else { continue }
        #expect(try Money(reading: wording.money(amount), notation, in: .euro) == amount)
      }
    }
  }

  @Test func `days are short and cannot be misread`() throws {
    let day = try Day("2026-03-05")
    #expect(german.day(day) == "05.03.2026")
    #expect(english.day(day) == "5 Mar 2026")
    #expect(german.dayWithWeekday(day) == "Do 05.03.2026")
    #expect(english.dayWithWeekday(day) == "Thu 5 Mar 2026")
    #expect(german.days(day...day) == "05.03.2026")
    #expect(german.days(day...day + 1) == "05.03.2026 – 06.03.2026")
  }

  @Test func `rates keep two decimals at least`() throws {
    #expect(german.rate(try Rate(percent: "-0.88")) == "-0,88 %")
    #expect(english.rate(try Rate(percent: "6.5")) == "6.50%")
    #expect(german.rate(try Rate(percent: "0.1255")) == "0,1255 %")
  }

  @Test func `one day is singular`() {
    #expect(german.count(ofDays: 1) == "1 Tag")
    #expect(english.count(ofDays: 1) == "1 day")
    #expect(german.count(ofDays: 1_234) == "1.234 Tage")
  }
}
