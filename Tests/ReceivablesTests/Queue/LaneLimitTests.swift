import Testing

@testable import Receivables

/// The day and the cent on which a lane begins and ends.
@Suite("Limits of lanes")
struct LaneLimitTests {
  private func scenario(
    _ gross: String = "100.00", on day: String = "2026-10-22"
  ) throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario(reachable: day)
    let item = try scenario.invoice("R1", gross, origin: .printed)
    return (scenario, item)
  }

  // MARK: Clocks

  /// A payment of an invoice that a provider wants to take back.
  private func open(
    _ scenario: inout Scenario, _ item: EntryNumber, answerBy: String
  ) throws {
    let payment = try scenario.payment("100.00", on: "2026-10-22", for: .items([item]))
    try scenario.perform(
      .openChargeback(
        Chargeback(
          payment: payment, amount: try euro("100.00"), caseNumber: try Line("PP-1"),
          reason: .notReceived, answerBy: try Day(answerBy))))
  }

  @Test func `of two clocks the one that ends first is told first`() throws {
    var (scenario, item) = try scenario()
    try scenario.invoice("R2", issued: "2023-05-01", due: "2023-05-31")
    try open(&scenario, item, answerBy: "2026-11-20")
    #expect(try scenario.reasons(on: "2026-11-16").prefix(2) == ["platform", "limitation"])
  }

  @Test func `a claim is to be filed for a month after its day, and no longer`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(
      .noteCircumstance(
        Circumstance(
          kind: .insolvencyOpened, since: scenario.today, deadline: try Day("2026-12-01"))))
    #expect(try scenario.reasons(on: "2026-12-31").contains("filing"))
    #expect(try !scenario.reasons(on: "2027-01-01").contains("filing"))
  }

  // MARK: News and what was broken

  @Test func `what came in before a case was ended does not bring it back`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(
      .logContact(
        Contact(channel: .email, direction: .incoming, outcome: .reached, isNews: true)))
    try scenario.perform(.settle(.uncollectible, note: nil))
    #expect(try scenario.standing.place == .settled(.uncollectible))
  }

  @Test func `a promise for what is not owed any more is not broken to anybody`() throws {
    var (scenario, item) = try scenario()
    try scenario.invoice("R2", "80.00", origin: .printed)
    try scenario.perform(.takePromise(by: try Day("2026-10-30"), items: [item]))
    #expect(try scenario.reasons(on: "2026-11-04").contains("brokenPromise"))
    try scenario.move(to: "2026-11-01")
    try scenario.perform(
      .waive(
        Waiver(parts: [ItemPart(item: item, part: .principal, amount: try euro("100.00"))])))
    #expect(try !scenario.reasons(on: "2026-11-04").contains("brokenPromise"))
  }

  @Test func `a mail that comes in is nothing that we did about a broken promise`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(.takePromise(by: try Day("2026-10-30")))
    try scenario.move(to: "2026-11-05")
    let mail = try scenario.perform(
      .logContact(
        Contact(channel: .email, direction: .incoming, outcome: .reached, isNews: true)))
    try scenario.perform(.handleNews(mail))
    #expect(try scenario.reasons(on: "2026-11-05").first == "brokenPromise")
  }

  @Test func `after the time of a warning the plan needs somebody again`() throws {
    var (scenario, item) = try scenario("300.00")
    let parts = try euro("300.00").split(into: 3).enumerated().map { place, part in
      Instalment(by: scenario.today + 9 + 30 * place, amount: part)
    }
    let plan = try scenario.perform(
      .agreePlan(PlanAgreement(terms: PlanTerms(items: [item], instalments: parts))))
    // The instalments of 31 October and 30 November are missed.
    try scenario.move(to: "2026-12-04")
    try scenario.perform(
      .issueLetter(
        Letter(
          purpose: .planWarning, about: plan, deadline: scenario.today + 14, channels: [.email])))
    #expect(try !scenario.reasons(on: "2026-12-18").contains("arrears"))
    #expect(try scenario.reasons(on: "2026-12-19").first == "arrears")
  }

  // MARK: Decisions

  @Test func `a decision is used up when the agency gives the case back`() throws {
    var scenario = try Scenario(reachable: "2026-02-02")
    let item = try scenario.oldInvoice()
    try scenario.decide(.agency, item)
    #expect(try scenario.reasons(on: "2026-02-02") == ["decided.agency"])
    let handOver = try scenario.perform(
      try scenario.handOver([try scenario.claimed(item, "500.00")]))
    try scenario.move(to: "2026-03-02")
    try scenario.perform(
      .recordAgencyReport(AgencyReport(handOver: handOver, status: .returned)))
    #expect(try !scenario.reasons(on: "2026-03-02").contains("decided.agency"))
    #expect(try scenario.standing.lane == .step)
  }

  // MARK: Disputes

  @Test func `ten working days for a decision on a withdrawal, the tenth included`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(
      .declareWithdrawal(
        Withdrawal(
          amounts: [ItemAmount(item: item, amount: try euro("100.00"))],
          declared: scenario.today)))
    #expect(try !scenario.reasons(on: "2026-11-05").contains("openWithdrawal"))
    #expect(try scenario.reasons(on: "2026-11-06").contains("openWithdrawal"))
  }

  @Test func `ten working days for a credit note that was promised, the tenth included`() throws {
    var (scenario, item) = try scenario()
    let dispute = try scenario.perform(
      .openDispute(
        Dispute(
          reason: .price, amounts: [ItemAmount(item: item, amount: try euro("100.00"))],
          answerBy: try Day("2026-11-05"))))
    try scenario.perform(.decideDispute(DisputeDecision(dispute: dispute, verdict: .accepted)))
    #expect(try !scenario.reasons(on: "2026-11-05").contains("missingCreditNote"))
    #expect(try scenario.reasons(on: "2026-11-06").contains("missingCreditNote"))
  }

  // MARK: Early

  @Test func `a first contact from 500.00 on, and from 150.00 with the first invoice only`() throws
  {
    let (exact, _) = try scenario("500.00")
    #expect(try exact.reasons(on: "2026-10-16") == ["large"])
    var (known, _) = try scenario("150.00")
    #expect(try known.reasons(on: "2026-10-16") == ["newCustomer"])
    let other = try known.invoice("R0", "20.00", issued: "2026-09-01", due: "2026-09-15")
    try known.payment("20.00", on: "2026-09-10", for: .items([other]))
    #expect(try known.reasons(on: "2026-10-16") == [])
  }

  @Test func `business is spoken to before its due day above 5,000.00 only`() throws {
    for (gross, reasons) in [("5000.00", []), ("5000.01", ["dueSoon"])] {
      var scenario = try Scenario(reachable: "2026-10-01", .business)
      try scenario.invoice("R1", gross, contract: .business)
      #expect(try scenario.reasons(on: "2026-10-12") == reasons)
    }
  }
}
