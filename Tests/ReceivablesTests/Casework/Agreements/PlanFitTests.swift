import Testing

@testable import Receivables

@Suite("Plan and what it is for")
struct PlanFitTests {
  /// 300.00 in three instalments from 1 December; today is Monday, 23 November 2026.
  private func scenario() throws -> (scenario: Scenario, item: EntryNumber, plan: EntryNumber) {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "300.00", origin: .printed)
    let first = try Day("2026-12-01")
    let terms = PlanTerms(
      items: [item],
      instalments: try (0..<3).map {
        Instalment(by: first.adding(months: $0), amount: try euro("100.00"))
      })
    let plan = try scenario.perform(.agreePlan(PlanAgreement(terms: terms)))
    return (scenario, item, plan)
  }

  private func judged(_ scenario: Scenario, on day: String) throws -> JudgedPlan {
    try #require(try scenario.account.plans(on: try Day(day), scenario.book.settings).first)
  }

  private func warning(_ plan: EntryNumber, _ deadline: String) throws -> DunningCommand {
    .issueLetter(
      Letter(
        purpose: .planWarning, about: plan, deadline: try Day(deadline), channels: [.letter]))
  }

  @Test func `trap 22: a corrected amount shows that the plan no longer fits`() throws {
    var (scenario, item, _) = try scenario()
    try scenario.move(to: "2026-11-25")
    let correction = try scenario.perform(
      .correctInvoice(InvoiceCorrection(item: item, gross: try euro("250.00"))))
    #expect(try judged(scenario, on: "2026-11-25").isOutdated)
    #expect(try !judged(scenario, on: "2026-11-24").isOutdated)
    try scenario.undo(correction)
    #expect(try !judged(scenario, on: "2026-11-25").isOutdated)
    try scenario.perform(
      .correctInvoice(InvoiceCorrection(item: item, order: try DocumentNumber("B1"))))
    #expect(try !judged(scenario, on: "2026-11-25").isOutdated)
  }

  @Test func `trap 22: a credit note shows from its day on`() throws {
    var (scenario, item, _) = try scenario()
    try scenario.move(to: "2026-11-25")
    try scenario.perform(
      .recordCreditNote(
        CreditNote(
          number: try DocumentNumber("G1"), issued: scenario.today, amount: try euro("50.00"),
          effect: .fromStart, reason: .defect,
          shares: [.init(item: item, amount: try euro("50.00"))])))
    #expect(try !judged(scenario, on: "2026-11-24").isOutdated)
    #expect(try judged(scenario, on: "2026-11-25").isOutdated)
  }

  @Test func `a warning before two instalments are missed ends nothing`() throws {
    var (scenario, _, plan) = try scenario()
    try scenario.move(to: "2026-12-07")
    try scenario.perform(warning(plan, "2026-12-21"))
    #expect(try judged(scenario, on: "2027-01-08").missed.count == 2)
    #expect(try !judged(scenario, on: "2027-01-08").mayLapse)
  }

  @Test(arguments: [("2027-01-21", false), ("2027-01-22", true)])
  func `a warning gives two weeks at least`(deadline: String, isEnough: Bool) throws {
    var (scenario, _, plan) = try scenario()
    try scenario.move(to: "2027-01-08")
    try scenario.perform(warning(plan, deadline))
    #expect(try judged(scenario, on: "2027-01-25").mayLapse == isEnough)
  }

  @Test func `money within the time of a warning saves the plan`() throws {
    var (scenario, item, plan) = try scenario()
    try scenario.move(to: "2027-01-08")
    try scenario.perform(warning(plan, "2027-01-22"))
    try scenario.move(to: "2027-01-20")
    try scenario.payment("100.00", on: "2027-01-20", for: .items([item]))
    #expect(try !judged(scenario, on: "2027-01-25").mayLapse)
  }

  @Test func `the next instalment is the first that money does not cover`() throws {
    var (scenario, item, _) = try scenario()
    try scenario.move(to: "2026-12-02")
    try scenario.payment("130.00", on: "2026-12-02", for: .items([item]))
    let running = try judged(scenario, on: "2026-12-02")
    #expect(running.next?.by == (try Day("2027-01-01")))
    #expect(running.arrears == (try euro("0.00")))
    // 1 January is no bank day: two bank days after it are 4 and 5 January.
    #expect(running.changes == (try Day("2027-01-06")))
    let late = try judged(scenario, on: "2027-01-06")
    #expect(late.arrears == (try euro("70.00")))
    #expect(late.changes == (try Day("2027-02-04")))
  }
}
