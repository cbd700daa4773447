import Receivables
import Wording

/// One value of every fault there is.
enum Samples {
  static let day = Day.last
  static let amount = Money(minor: -1, .euro)

  static let faults: [Fault] =
    money.map(Fault.money) + numbers.map(Fault.iban) + references.map(Fault.reference)
    + codes.map(Fault.bic) + law.map(Fault.law) + usage.map(Fault.usage) + [
      .day(.unreadable("x")), .day(.noSuchDay(year: 2026, month: 2, day: 30)),
      .instant(.unreadable("x")), .rate(.unreadable("x")), .rate(.outOfRange("1e9")),
      .period(.unreadable("x")), .period(.tooLong("999y")), .name(.empty),
      .name(.tooLong(bytes: 65)),
      .name(.unexpectedCharacter("\u{7}", position: 3)),
    ]

  private static let money: [MoneyFault] =
    [.unknownCurrency("XXX"), .differentCurrencies(.euro, .euro), .overflow, .unusableShares]
    + [
      .noDigits, .unexpectedCharacter("x", position: 1), .brokenGroups,
      .tooManyDecimals(found: 3, allowed: 2), .decimalMarkAlone,
      .ambiguous(asGerman: "1234", asEnglish: "1.234"),
      .otherCurrency(found: "USD", expected: .euro),
    ].map { .unreadable("1", $0) }

  private static let numbers: [IBANFault] = [
    .empty, .wrongBeginning("12"), .unexpectedCharacter("?", position: 4), .unknownCountry("XX"),
    .wrongLength(country: "DE", expected: 22, found: 21), .letterInGermanNumber("O"),
    .wrongCheckDigits(found: "12"), .notGermanAccount(bankCode: "1", account: "2"),
  ]

  private static let references: [CreditorReferenceFault] = [
    .unexpectedCharacter("?", position: 4), .withoutRF, .wrongLength(3),
    .wrongCheckDigits(found: "12"),
  ]

  private static let codes: [BICFault] = [
    .unexpectedCharacter("?", position: 4), .wrongLength(3), .wrongBeginning("12"),
    .unknownCountry("XX"),
  ]

  private static let law: [LawFault] =
    [
      .money(.overflow), .endsBeforeStart(from: day, to: day),
      .baseRateUnknown(on: day, known: day...day), .notStartOfHalfYear(day),
      .repaymentExceedsPrincipal(on: day), .repaymentBeforeStart(on: day),
      .tariffUnknown(on: day, knownSince: day), .notEuro(.euro), .unknownClaim, .claimNamedTwice,
      .placesTooMuch(amount, open: amount), .districtNeeded,
    ] + LawFault.Quantity.allCases.map { .negativeAmount($0, amount) }

  private static let usage: [UsageFault] = [
    .needs("--a", other: "--b"), .withoutEffect("x"), .dayOutOfRange(day, day...day),
    .missing("--a"), .exclusive(["--a", "--b"]), .oneOf(["--a", "--b", "--c"]),
    .notOneOf(value: "x", possible: ["y", "z"]), .form(value: "x", form: "A..B"),
    .number(value: "x", 1...9), .unknownOption("--a", suggestion: nil),
    .unknownOption("--a", suggestion: "--b"), .missingValue("--a"), .unexpected("x"),
    .missingSubcommand, .content(file: "x.json", line: 3, column: 9, path: "levels[0]"),
    .whole(value: "x", option: "--limit"), .noTerminal, .unusableTerminal("dumb"), .unanswered,
    .other("Something else."), .preference(file: "c.json", line: 3, column: 9, key: "keys"),
    .settings(file: "keys", line: 2), .settings(file: "keys", line: nil),
  ]
}
