import Receivables
import Seeding
import Testing

@Suite("IBAN") struct IBANTests {
  @Test func `a German account has its check digits`() throws {
    let iban = try IBAN(bankCode: "37040044", account: "532013000")
    #expect(iban.description == "DE89370400440532013000")
    #expect(iban.grouped == "DE89 3704 0044 0532 0130 00")
    #expect(iban.germanBankCode == "37040044")
    #expect(iban.germanAccount == "0532013000")
    #expect(iban.country == "DE")
  }

  @Test(arguments: [
    "DE89 3704 0044 0532 0130 00", "de89370400440532013000",
    " DE89\u{A0}3704\u{202F}00440532013000 ",
  ])
  func `spaces and small letters do not matter`(text: String) throws {
    #expect(try IBAN(text).compact == "DE89370400440532013000")
  }

  @Test(arguments: [
    "AT611904300234573201", "BE68539007547034", "CH9300762011623852957",
    "FR1420041010050500013M02606",
    "GB29NWBK60161331926819", "IT60X0542811101000000123456", "LU280019400644750000",
    "MT84MALT011000012345MTLCAST001S", "NL91ABNA0417164300", "NO9386011117947",
    "PL61109010140000071219812874", "SC18SSCB11010000000000001497USD", "ES9121000418450200051332",
    "XK051212012345678906",
  ])
  func `published examples of other countries are read`(text: String) throws {
    let iban = try IBAN(text)
    #expect(iban.compact == text)
    #expect(iban.germanBankCode == nil && iban.germanAccount == nil)
  }

  @Test(arguments: [
    ("AD", 24), ("AT", 20), ("BE", 16), ("BI", 27), ("CH", 21), ("DE", 22), ("FK", 18), ("FR", 27),
    ("GB", 22), ("HN", 28), ("LC", 32), ("LY", 25), ("MN", 20), ("MT", 31), ("NI", 28), ("NO", 15),
    ("OM", 23), ("RU", 33), ("SC", 31), ("SD", 18), ("SO", 23), ("VA", 22), ("XK", 20), ("YE", 30),
  ])
  func `each country has its length`(country: String, length: Int) throws {
    let number = String(repeating: "0", count: length - 4)
    let iban = Self.iban(country, number)
    #expect(try IBAN(iban).compact == iban)
    #expect(throws: IBANFault.wrongLength(country: country, expected: length, found: length + 1)) {
      try IBAN(Self.iban(country, number + "0"))
    }
    #expect(throws: IBANFault.wrongLength(country: country, expected: length, found: length - 1)) {
      try IBAN(Self.iban(country, String(number.dropLast())))
    }
  }

  @Test(
    arguments: [
      ("", .empty), ("   ", .empty), ("D", .wrongBeginning("D")), ("8937", .wrongBeginning("8937")),
      ("DEX9370400440532013000", .wrongBeginning("DEX9")), ("D189", .wrongBeginning("D189")),
      ("DE89-3704", .unexpectedCharacter("-", position: 5)),
      ("DE89 3704\n", .unexpectedCharacter("\n", position: 10)),
      ("DE8９", .unexpectedCharacter("９", position: 4)),
      ("ÄE89", .unexpectedCharacter("Ä", position: 1)),
      ("US89370400440532013000", .unknownCountry("US")),
      ("DE8937040044053201300", .wrongLength(country: "DE", expected: 22, found: 21)),
      ("DE89 3704 0044 0532 0130 O0", .letterInGermanNumber("O")),
      ("DE88370400440532013000", .wrongCheckDigits(found: "88")),
    ] as [(String, IBANFault)])
  func `each fault is named with its place`(text: String, fault: IBANFault) {
    #expect(throws: fault) { try IBAN(text) }
  }

  @Test(arguments: [
    ("3704004", "1"), ("370400445", "1"), ("37040044", ""), ("37040044", "12345678901"),
    ("3704004X", "1"), ("37040044", "1 2"), ("３7040044", "1"), ("37040044", "-1"),
  ])
  func `only digits make a German account`(bank: String, account: String) {
    #expect(throws: IBANFault.notGermanAccount(bankCode: bank, account: account)) {
      try IBAN(bankCode: bank, account: account)
    }
  }

  @Test func `check digits that only have the right remainder are refused`() throws {
    var seen = 0
    for account in 0..<300 {
      let iban = try IBAN(bankCode: "37040044", account: "\(account)")
      let digits = try #require(Int(iban.compact.dropFirst(2).prefix(2)))
      for alias in [digits - 97, digits + 97] where (0...99).contains(alias) {
        seen += 1
        let text = alias < 10 ? "0\(alias)" : "\(alias)"
        #expect(throws: IBANFault.wrongCheckDigits(found: text)) {
          try IBAN("DE\(text)\(iban.compact.dropFirst(4))")
        }
      }
    }
    #expect(seen > 0)
  }

  @Test func `every wrong digit and every exchange of neighbours is seen`() throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases / 20 {
      let iban = try Self.random(using: &generator)
      #expect(try IBAN(iban.grouped) == iban, repeating())
      let letters = Array(iban.compact)
      for place in 2..<letters.count {
        for digit in "0123456789" where digit != letters[place] {
          var changed = letters
          changed[place] = digit
          #expect((try? IBAN(String(changed))) == nil, repeating("\(iban) \(place) \(digit)"))
        }
        guard place + 1 < letters.count, letters[place] != letters[place + 1] else { continue }
        var changed = letters
        changed.swapAt(place, place + 1)
        #expect((try? IBAN(String(changed))) == nil, repeating("\(iban) \(place)"))
      }
    }
  }

  @Test func `numbers with letters are accepted where the remainder is one`() throws {
    var generator = SeededGenerator()
    let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    for _ in 0..<SeededGenerator.cases {
      let number = String((0..<18).map { _ in alphabet.randomElement(using: &generator) ?? "0" })
      let iban = try IBAN(Self.iban("GB", number))
      var letters = Array(iban.compact)
      let place = Int.random(in: 4..<21, using: &generator)
      letters.swapAt(place, place + 1)
      let exchanged = String(letters)
      let valid = Self.remainder(exchanged.dropFirst(4) + exchanged.prefix(4)) == 1
      #expect((try? IBAN(exchanged)) != nil ? valid : !valid, repeating(exchanged))
    }
  }

  private static func random(using generator: inout SeededGenerator) throws -> IBAN {
    let bank = String(Int.random(in: 10_000_000...99_999_999, using: &generator))
    let account = String(Int.random(in: 0...9_999_999_999, using: &generator))
    return try IBAN(bankCode: bank, account: account)
  }

  /// The account number with check digits computed by long division, independent of the code under
  /// test.
  private static func iban(_ country: String, _ number: String) -> String {
    let digits = 98 - remainder("\(number)\(country)00")
    return "\(country)\(digits < 10 ? "0" : "")\(digits)\(number)"
  }

  private static func remainder(_ text: some StringProtocol) -> Int {
    let digits = text.map { $0.isNumber ? String($0) : String(Int($0.asciiValue ?? 0) - 55) }
    return digits.joined().reduce(0) { ($0 * 10 + ($1.wholeNumberValue ?? 0)) % 97 }
  }
}
