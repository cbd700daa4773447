import Receivables
import Seeding
import Testing

@Suite("Amount notation") struct AmountNotationTests {
  @Test(
    arguments: [
      ("0", 0), ("5", 500), ("5.1", 510), ("1234.56", 123_456), ("-0.01", -1), ("+7", 700),
      ("\u{2212}7", -700), ("-0", 0), ("007", 700), ("EUR 5", 500), ("5 EUR", 500), ("5€", 500),
      ("€5", 500), ("-5.00 EUR", -500), ("-€5", -500), ("EUR -5", -500), ("- 1", -100),
      ("  5 ", 500),
      ("\u{A0}5\u{202F}€", 500), ("92233720368547758.07", .max), ("-92233720368547758.08", .min),
    ] as [(String, Int64)])
  func `plain notation has a dot and no groups`(text: String, minor: Int64) throws {
    #expect(try Money(reading: text, .plain, in: .euro) == Money(minor: minor, .euro))
  }

  @Test(
    arguments: [
      ("1.234,56 €", 123_456), ("1.234,5", 123_450), ("1 234,56", 123_456),
      ("1\u{A0}234,56", 123_456), ("1\u{202F}234,56", 123_456), ("1234,56", 123_456),
      ("1.234", 123_400), ("1.234.567", 123_456_700), ("0,5", 50), ("-12,00", -1_200),
      ("EUR 1.000", 100_000), ("12", 1_200), ("1000000,00", 100_000_000), ("0001,50", 150),
    ] as [(String, Int64)])
  func `german notation has a comma and groups by dot or space`(text: String, minor: Int64) throws {
    #expect(try Money(reading: text, .german, in: .euro) == Money(minor: minor, .euro))
  }

  @Test(
    arguments: [
      ("1,234.56", 123_456), ("1,234", 123_400), ("1,234,567.8", 123_456_780), ("0.5", 50),
      ("1234.56", 123_456), ("€1,000", 100_000),
    ] as [(String, Int64)])
  func `english notation has a dot and groups by comma`(text: String, minor: Int64) throws {
    #expect(try Money(reading: text, .english, in: .euro) == Money(minor: minor, .euro))
  }

  @Test(
    arguments: [
      ("1234", 123_400), ("1.234,56", 123_456), ("1,234.56", 123_456), ("12,5", 1_250),
      ("12.5", 1_250), ("1.234.567", 123_456_700), ("1,234,567", 123_456_700), ("1 234", 123_400),
      ("1234.56", 123_456), ("-1234,56 €", -123_456),
    ] as [(String, Int64)])
  func `either notation takes the only reading there is`(text: String, minor: Int64) throws {
    #expect(try Money(reading: text, .either, in: .euro) == Money(minor: minor, .euro))
  }

  @Test(arguments: [
    ("1.234", "1234", "1.234"), ("1,234", "1.234", "1234"), ("-12.345 €", "12345", "12.345"),
    ("0.500", "0500", "0.500"), ("999,999", "999.999", "999999"),
  ])
  func `one mark before three digits is ambiguous`(
    text: String, german: String, english: String
  ) throws {
    for currency in [Currency.euro, try Currency(code: "JPY"), try Currency(code: "KWD")] {
      let text = currency == .euro ? text : text.filter { $0 != "€" }
      #expect(
        throws: MoneyFault.unreadable(text, .ambiguous(asGerman: german, asEnglish: english))
      ) { try Money(reading: text, .either, in: currency) }
    }
  }

  @Test(
    arguments: [
      ("", .plain, .noDigits), ("   ", .german, .noDigits), ("-", .plain, .noDigits),
      ("EUR", .plain, .noDigits), (".", .plain, .noDigits), ("€", .either, .noDigits),
      ("\u{663}\u{664}", .plain, .noDigits), ("\u{FF11}", .german, .noDigits),
      ("12.", .plain, .decimalMarkAlone), (".5", .plain, .decimalMarkAlone),
      ("12,", .german, .decimalMarkAlone), (",5", .german, .decimalMarkAlone),
      ("12.", .german, .brokenGroups), (".500", .german, .brokenGroups),
      ("1.23.456", .german, .brokenGroups), ("1,23,456.00", .english, .brokenGroups),
      ("1234.567", .german, .brokenGroups), ("1.234 567", .german, .brokenGroups),
      ("1  234", .german, .brokenGroups), ("0.500", .german, .brokenGroups),
      ("000.500", .german, .brokenGroups), ("0,500", .english, .brokenGroups),
      ("1.234", .plain, .tooManyDecimals(found: 3, allowed: 2)),
      ("0,001", .german, .tooManyDecimals(found: 3, allowed: 2)),
      ("1.234", .english, .tooManyDecimals(found: 3, allowed: 2)),
      ("1,234", .plain, .unexpectedCharacter(",", position: 2)),
      ("--1", .plain, .unexpectedCharacter("-", position: 2)),
      ("+-1", .plain, .unexpectedCharacter("-", position: 2)),
      ("5-", .plain, .unexpectedCharacter("-", position: 2)),
      ("5 eur", .plain, .unexpectedCharacter(" ", position: 2)),
      (" 1x", .plain, .unexpectedCharacter("x", position: 3)),
      ("5\n", .plain, .unexpectedCharacter("\n", position: 2)),
      ("\t5", .plain, .unexpectedCharacter("\t", position: 1)),
      ("1\u{663}", .german, .unexpectedCharacter("\u{663}", position: 2)),
      ("5\u{301}", .german, .unexpectedCharacter("\u{301}", position: 2)),
      ("1,2,3", .german, .unexpectedCharacter(",", position: 4)),
      ("1.2.3,4", .either, .brokenGroups),
      ("1e5", .english, .unexpectedCharacter("e", position: 2)),
      ("EUR 5 EUR", .plain, .unexpectedCharacter(" ", position: 6)),
      ("EUR EUR 5", .plain, .unexpectedCharacter("E", position: 5)),
      ("€5€", .plain, .unexpectedCharacter("€", position: 3)),
    ] as [(String, AmountNotation, UnreadableAmount)])
  func `what is not one amount is refused with the reason`(
    text: String, notation: AmountNotation, reason: UnreadableAmount
  ) {
    #expect(throws: MoneyFault.unreadable(text, reason)) {
      try Money(reading: text, notation, in: .euro)
    }
  }

  @Test(arguments: ["USD 5", "5 USD", "$5", "5£", "€€5", "EURO 5", "X5"])
  func `another currency is refused`(text: String) {
    #expect {
      try Money(reading: text, .plain, in: .euro)
    } throws: { error in
      guard case .unreadable(text, .otherCurrency(_, expected: .euro)) = error as? MoneyFault
      else { return false }
      return true
    }
  }

  @Test(arguments: [
    ("92233720368547758.08", AmountNotation.plain), ("-92233720368547758.09", .plain),
    ("92233720368547759", .plain), ("99999999999999999999999", .either),
    ("92.233.720.368.547.758,08", .german),
  ])
  func `what does not fit is an overflow`(text: String, notation: AmountNotation) {
    #expect(throws: MoneyFault.overflow) { try Money(reading: text, notation, in: .euro) }
  }

  @Test(arguments: [("5", 5), ("1.234", nil), ("5.0", nil)] as [(String, Int64?)])
  func `the yen has no decimals`(text: String, minor: Int64?) throws {
    let yen = try Currency(code: "JPY")
    #expect((try? Money(reading: text, .plain, in: yen))?.minor == minor)
  }

  @Test func `printing and reading are inverse in every currency length`() throws {
    var generator = SeededGenerator()
    let currencies = try ["EUR", "JPY", "KWD"].map { try Currency(code: $0) }
    for _ in 0..<SeededGenerator.cases {
      for currency in currencies {
        let money = Money(minor: generator.anySize(), currency)
        #expect(try Money(reading: money.decimalText, .plain, in: currency) == money, repeating())
        #expect(try Money(reading: money.description, .plain, in: currency) == money, repeating())
      }
    }
  }

  @Test func `no text traps`() {
    var generator = SeededGenerator()
    let alphabet = Array("0019.,- \u{A0}€E+\u{301}x".unicodeScalars)
    for _ in 0..<SeededGenerator.cases {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...9, using: &generator) {
        text.append(alphabet.randomElement(using: &generator) ?? "0")
      }
      for notation in AmountNotation.allCases {
        _ = try? Money(reading: String(text), notation, in: .euro)
      }
    }
  }
}
