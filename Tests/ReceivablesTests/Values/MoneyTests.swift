import Receivables
import Seeding
import Testing

@Suite("Money") struct MoneyTests {
  @Test(
    arguments: [
      (0, "EUR", "0.00 EUR"), (1, "EUR", "0.01 EUR"), (-1, "EUR", "-0.01 EUR"),
      (10, "EUR", "0.10 EUR"), (-1_230, "EUR", "-12.30 EUR"), (500, "JPY", "500 JPY"),
      (0, "JPY", "0 JPY"), (1, "KWD", "0.001 KWD"), (-1_234_567, "KWD", "-1234.567 KWD"),
      (.max, "EUR", "92233720368547758.07 EUR"), (.min, "EUR", "-92233720368547758.08 EUR"),
    ] as [(Int64, String, String)])
  func `an amount prints with the places of its currency`(
    minor: Int64, code: String, text: String
  ) throws {
    #expect(Money(minor: minor, try Currency(code: code)).description == text)
  }

  @Test func `a sum or difference that does not fit is an error`() {
    let (most, least) = (Money(minor: .max, .euro), Money(minor: .min, .euro))
    let cent = Money(minor: 1, .euro)
    #expect(throws: MoneyFault.overflow) { try most + cent }
    #expect(throws: MoneyFault.overflow) { try least - cent }
    #expect(throws: MoneyFault.overflow) { try cent - least }
    #expect(throws: MoneyFault.overflow) { try -least }
    #expect(throws: MoneyFault.overflow) { try least * -1 }
    #expect(throws: MoneyFault.overflow) { try most * 2 }
    #expect(throws: MoneyFault.overflow) { try Money.sum(of: [most, cent], in: .euro) }
  }

  @Test func `the edges that fit are reached`() throws {
    let (most, least) = (Money(minor: .max, .euro), Money(minor: .min, .euro))
    let cent = Money(minor: 1, .euro)
    #expect(try (most - cent) + cent == most)
    #expect(try (least + cent) - cent == least)
    #expect(try -most == least + cent)
    #expect(try least * 1 == least)
    #expect(try least * 0 == .zero(.euro))
    #expect(try most + least == -cent)
  }

  @Test func `amounts of two currencies never meet`() throws {
    let dollar = try Currency(code: "USD")
    let (left, right) = (Money(minor: 1, .euro), Money(minor: 1, dollar))
    let fault = MoneyFault.differentCurrencies(.euro, dollar)
    #expect(left != right)
    #expect(throws: fault) { try left + right }
    #expect(throws: fault) { try left - right }
    #expect(throws: fault) { try left < right }
    #expect(throws: fault) { try Money.smaller(of: left, right) }
    #expect(throws: fault) { try Money.larger(of: left, right) }
    #expect(throws: fault) { try Money.sum(of: [left, right], in: .euro) }
  }

  @Test func `smaller and larger choose by amount`() throws {
    let (less, more) = (Money(minor: -5, .euro), Money(minor: 3, .euro))
    #expect(try Money.smaller(of: less, more) == less)
    #expect(try Money.smaller(of: more, less) == less)
    #expect(try Money.larger(of: less, more) == more)
    #expect(try Money.larger(of: more, less) == more)
  }

  @Test func `signs exclude each other`() {
    for minor in [Int64.min, -1, 0, 1, .max] {
      let money = Money(minor: minor, .euro)
      #expect([money.isNegative, money.isZero, money.isPositive].count { $0 } == 1)
    }
  }

  @Test func `the sum of nothing is zero of the currency`() throws {
    #expect(try Money.sum(of: [], in: .euro) == .zero(.euro))
  }

  @Test func `arithmetic agrees with wide integers`() {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let (left, right) = (generator.anySize(), generator.anySize())
      let (a, b) = (Money(minor: left, .euro), Money(minor: right, .euro))
      let comment = repeating("\(left) \(right)")
      #expect((try? a + b)?.minor == Int64(exactly: Int128(left) + Int128(right)), comment)
      #expect((try? a - b)?.minor == Int64(exactly: Int128(left) - Int128(right)), comment)
      #expect((try? a * right)?.minor == Int64(exactly: Int128(left) * Int128(right)), comment)
    }
  }
}
