import Testing

@testable import Receivables

@Suite("Recognising payments") struct RecognitionTests {
  /// Erika Muster, D10001, owes RE-2026-0001234 over 119.00 and RE-2026-0001300 over 49.90.
  private static func scenario() throws -> (Scenario, first: EntryNumber, second: EntryNumber) {
    var scenario = try Scenario.withAccount()
    let first = try scenario.invoice("RE-2026-0001234", "119.00")
    let second = try scenario.invoice("RE-2026-0001300", "49.90")
    let other = try scenario.debtor("D20002", "Max Mann")
    try scenario.invoice(of: other, "RE-2026-0009999", "80.00")
    return (scenario, first, second)
  }

  @Test(arguments: [
    "RE-2026-0001234", "Rechnung RE 2026 0001234 vom 01.10.", "re2026/0001234", "RE-2026-00\n01234",
    "Rg.Nr. 2026-0001234", "20260001234", "RGRE-2026-0001234", "KDNR D10001 RE20260001234 DANKE",
  ])
  func `a number is found however it is cut, spaced or short of its letters`(text: String) throws {
    let (scenario, first, _) = try Self.scenario()
    let match = try #require(
      scenario.match(of: try movement("119.00", text, from: "Fremder Zahler")))
    #expect(match.debtor == Scenario.debtor)
    #expect(match.place == .payment(.items([first])))
    #expect(match.certainty == .certain)
    #expect(match.signs.contains(.amount(.principal)))
  }

  @Test func `two numbers and their sum are one certain payment of both`() throws {
    let (scenario, first, second) = try Self.scenario()
    let match = scenario.match(of: try movement("168.90", "RE-2026-0001234, RE-2026-0001300"))
    #expect(match?.place == .payment(.items([first, second])))
    #expect(match?.certainty == .certain)
  }

  @Test func `a creditor reference is enough, for a part too`() throws {
    let (scenario, first, _) = try Self.scenario()
    let reference = try CreditorReference(numbering: "RE20260001234").compact
    let match = scenario.match(of: try movement("20.00", "Zahlung \(reference)"))
    #expect(match?.certainty == .certain)
    #expect(match?.place == .payment(.items([first])))
    // One digit wrong: no reference, and no other number in it either.
    let wrong = reference.dropLast() + (reference.hasSuffix("4") ? "5" : "4")
    #expect(scenario.match(of: try movement("20.00", "Zahlung \(wrong)"))?.certainty != .certain)
  }

  @Test func `a part payment needs the name or the account beside the number`() throws {
    let (scenario, _, _) = try Self.scenario()
    let strange = try movement("50.00", "RE-2026-0001234", from: "Karl Irgendwer")
    #expect(scenario.match(of: strange)?.certainty == .likely)
    let own = try movement("50.00", "RE-2026-0001234", from: "MUSTER, ERIKA U. HEINZ")
    #expect(scenario.match(of: own)?.certainty == .certain)
  }

  @Test func `more than is open of what is named is for a person to see`() throws {
    let (scenario, _, _) = try Self.scenario()
    let match = scenario.match(of: try movement("190.00", "RE-2026-0001234", from: "Erika Muster"))
    #expect(match?.debtor == Scenario.debtor)
    #expect(match?.certainty == .likely)
  }

  @Test(arguments: [
    ("Weber Bau GmbH", "WEBER BAU GMBH + CO. KG", true),
    ("Weber Bau GmbH", "Weber Technik GmbH", false),
    // One word names too many people.
    ("Weber GmbH", "Weber Bau GmbH", false), ("Weber GmbH", "Anna Weber", false),
    ("Weber GmbH", "WEBER", true), ("Dr. Thomas Müller", "MUELLER, THOMAS U. ANNA", true),
    // Banks carry Latin letters only: the rest of such a name is not all of it.
    ("Шевчук Kletterhalle Nord GbR", "Leuchtenberg Kletterhalle Nord GbR", false),
  ])
  func `a name is a payer's where all that tells him from others is in it`(
    name: String, payer: String, isWhole: Bool
  ) throws {
    #expect(NameWords(name).isWhole(in: NameWords(payer)) == isWhole)
    var scenario = try Scenario.withAccount()
    let debtor = try scenario.debtor("D20003", name)
    try scenario.invoice(of: debtor, "RE-7", "77.00")
    let match = scenario.match(of: try movement("77.00", "Rechnung", from: payer))
    #expect((match?.signs.contains(.name) ?? false) == isWhole)
  }

  @Test func `a name and an amount are no proof`() throws {
    let (scenario, first, _) = try Self.scenario()
    let match = scenario.match(of: try movement("119.00", "Danke", from: "Erika Muster"))
    #expect(match?.place == .payment(.items([first])))
    #expect(match?.certainty == .likely)
  }

  @Test
  func `an account counts once a payment from it was booked, and only while it is one debtor's`()
    throws
  {
    var (scenario, first, second) = try Self.scenario()
    let iban = "AT611904300234573201"
    let unknown = try movement("49.90", "Danke", account: iban)
    #expect(scenario.match(of: unknown)?.certainty != .certain)
    try scenario.perform(
      .recordPayment(
        Payment(
          amount: try euro("119.00"), valued: try Day("2026-11-01"), designation: .items([first]),
          account: try IBAN(iban))))
    #expect(scenario.match(of: unknown)?.place == .payment(.items([second])))
    #expect(scenario.match(of: unknown)?.certainty == .certain)
    try scenario.perform(
      one: .account(
        try DebtorID("D20002"),
        .recordPayment(
          Payment(
            amount: try euro("5.00"), valued: try Day("2026-11-02"), account: try IBAN(iban)))))
    #expect(scenario.match(of: unknown)?.certainty != .certain)
  }

  @Test func `numbers of two debtors are nobody's for sure`() throws {
    let (scenario, _, _) = try Self.scenario()
    let both = try movement("119.00", "RE-2026-0001234 RE-2026-0009999", from: "Erika Muster")
    #expect(scenario.match(of: both)?.certainty == .likely)
  }

  @Test func `a number typed wrong is another's, while name and amount speak for the payer`() throws
  {
    var (scenario, _, _) = try Self.scenario()
    let max = try DebtorID("D20002")
    try scenario.invoice(of: max, "RE-2026-0001235", "119.00")
    // Erika means 1234 and types 1235, for which Max owes as much.
    let match = scenario.match(of: try movement("119.00", "RE-2026-0001235", from: "Erika Muster"))
    #expect(match?.certainty != .certain)
    // Without a name that speaks for somebody else the number stands.
    let plain = scenario.match(of: try movement("119.00", "RE-2026-0001235", from: "Karl Otto"))
    #expect(plain?.debtor == max)
    #expect(plain?.certainty == .certain)
  }

  @Test func `the amount less the discount agrees, in time and late`() throws {
    var scenario = try Scenario.withAccount()
    let terms = PaymentTerms(
      netDays: 30, discounts: [DiscountStep(days: 10, rate: try Rate(percent: "3"))])
    let item = try scenario.invoice(
      "RE-2026-0000077", "1000.00", issued: "2026-11-16", due: "2026-12-16", terms: terms)
    let early = scenario.match(of: try movement("970.00", "RE-2026-0000077", on: "2026-11-20"))
    #expect(early?.signs.contains(.amount(.discount)) == true)
    #expect(early?.place == .payment(.items([item])))
    #expect(early?.certainty == .certain)
    try scenario.move(to: "2026-12-10")
    let late = scenario.match(of: try movement("970.00", "RE-2026-0000077", on: "2026-12-09"))
    #expect(late?.signs.contains(.amount(.lateDiscount)) == true)
  }

  @Test func `money that left, and amounts of other currencies, match nothing`() throws {
    let (scenario, _, _) = try Self.scenario()
    #expect(scenario.match(of: try movement("-119.00", "RE-2026-0001234")) == nil)
    let dollars = BankTransaction(
      amount: Money(minor: 11_900, try Currency(code: "USD")),
      booked: try Day("2026-11-20"), valued: try Day("2026-11-20"),
      reference: try Remark("RE-2026-0001234"), fingerprint: try Line("usd"))
    #expect(scenario.match(of: dollars)?.certainty != .certain)
  }

  @Test func `a settled invoice is no place for a second payment`() throws {
    var (scenario, first, _) = try Self.scenario()
    try scenario.payment("119.00", on: "2026-11-10", for: .items([first]))
    let match = scenario.match(of: try movement("119.00", "RE-2026-0001234", from: "Erika Muster"))
    #expect(match?.certainty != .certain)
  }
}

@Suite("Recognising returned payments") struct ReturnRecognitionTests {
  private static func scenario() throws -> (Scenario, payment: EntryNumber) {
    var scenario = try Scenario.withAccount()
    let item = try scenario.invoice("RE-2026-0001234", "119.00")
    let debit = try scenario.perform(
      .submitDebit(
        Debit(
          items: [item], amount: try euro("119.00"), mandate: try Line("M-77"),
          collects: try Day("2026-11-24"))))
    let payment = try scenario.perform(
      .recordPayment(
        Payment(
          amount: try euro("119.00"), valued: try Day("2026-11-10"), method: .directDebit,
          designation: .items([item]), debit: debit)))
    return (scenario, payment)
  }

  @Test func `a returned debit is known by its mandate, with what the bank charged`() throws {
    let (scenario, payment) = try Self.scenario()
    let back = BankReturn(
      reason: try Line("MS03"), original: try euro("119.00"), charges: try euro("3.00"))
    let match = scenario.match(of: try movement("-122.00", mandate: "M-77", back: back))
    #expect(match?.certainty == .certain)
    #expect(match?.place == .back(payment: payment, .notSpecified, charge: try euro("3.00")))
  }

  @Test func `without a mandate the customer owes no charge`() throws {
    let (scenario, payment) = try Self.scenario()
    let back = BankReturn(
      reason: try Line("MD01"), original: try euro("119.00"), charges: try euro("3.00"))
    let match = scenario.match(of: try movement("-122.00", mandate: "M-77", back: back))
    #expect(match?.place == .back(payment: payment, .noMandate, charge: nil))
  }

  @Test func `the amount alone is only possible`() throws {
    let (scenario, _) = try Self.scenario()
    let match = scenario.match(of: try movement("-119.00", back: BankReturn()))
    #expect(match?.certainty == .possible)
  }

  @Test func `a payment that came back is open for no second return`() throws {
    var (scenario, payment) = try Self.scenario()
    try scenario.perform(
      .returnPayment(
        PaymentReturn(payment: payment, day: try Day("2026-11-20"), reason: .noCover)))
    #expect(scenario.match(of: try movement("-119.00", mandate: "M-77", back: BankReturn())) == nil)
  }
}
