import Testing

@testable import Receivables

@Suite("Expected money")
struct ExpectedReportTests {
  private func weeks(_ scenario: Scenario) throws -> [ExpectedReport.Week] {
    try scenario.report(ExpectedReport.self).parts.own.weeks
  }

  @Test func `an invoice that falls due is expected on its last day, today included`() throws {
    var scenario = try Scenario()
    let today = try scenario.invoice("R1", "10.00", due: "2026-11-23", origin: .printed)
    let last = try scenario.invoice("R2", "20.00", due: "2026-12-20", origin: .printed)
    // The 20th is a Sunday, the last of four weeks; its last day is the Monday after.
    let third = try scenario.invoice("R3", "30.00", due: "2026-12-11", origin: .printed)
    let weeks = try weeks(scenario)
    #expect(weeks.map(\.dueInvoices.entries) == [[today], [], [third], []])
    #expect(!weeks.contains { $0.total.entries.contains(last) })
  }

  @Test func `a promise takes its money from the invoices it is for`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "100.00", origin: .printed)
    try scenario.notice([(item, "100.00")], deadline: "2026-12-03")
    let promise = try scenario.perform(
      .takePromise(amount: try euro("60.00"), by: try Day("2026-11-27"), items: [item]))
    let weeks = try weeks(scenario)
    #expect(weeks[0].promises.entries == [promise])
    #expect(weeks[0].promises.sum == (try euro("60.00")))
    #expect(weeks[1].deadlines.entries == [item])
    #expect(weeks[1].deadlines.sum == (try euro("40.00")))
  }

  @Test func `instalments come before all; what of them is covered or was missed is not expected`()
    throws
  {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "300.00", origin: .printed)
    let plan = try scenario.perform(
      .agreePlan(
        PlanAgreement(
          terms: PlanTerms(
            items: [item],
            instalments: try ["2026-11-25", "2026-12-02", "2026-12-16"].map {
              Instalment(by: try Day($0), amount: try euro("100.00"))
            }))))
    try scenario.payment("30.00", on: "2026-11-23", for: .items([item]))
    let weeks = try weeks(scenario)
    #expect(weeks.map(\.instalments.sum.minor) == [7_000, 10_000, 0, 10_000])
    #expect(weeks.flatMap(\.total.entries) == [plan, plan, plan])
    let later = try scenario.report(ExpectedReport.self, on: "2026-12-02").parts.own.weeks
    #expect(later.map(\.instalments.sum.minor) == [10_000, 0, 10_000, 0])
  }

  @Test func `what is disputed, written off or with an agency is not expected`() throws {
    var scenario = try Scenario()
    let items = try ["R1", "R2", "R3"].map {
      try scenario.invoice($0, "100.00", due: "2026-11-30", origin: .printed)
    }
    try scenario.perform(
      .openDispute(
        Dispute(
          reason: .price, amounts: [ItemAmount(item: items[0], amount: try euro("30.00"))],
          answerBy: try Day("2026-12-01"))))
    try scenario.perform(
      .writeOff(
        [ItemAmount(item: items[1], amount: try euro("100.00"))], reason: .uncollectible))
    let weeks = try weeks(scenario)
    #expect(weeks[1].dueInvoices.entries == [items[0], items[2]])
    #expect(weeks[1].total.sum == (try euro("170.00")))
  }

  @Test func `a notice whose time has passed lets nothing be expected`() throws {
    var scenario = try Scenario(on: "2026-11-02")
    let item = try scenario.invoice(origin: .printed)
    try scenario.notice([(item, "100.00")], deadline: "2026-11-20")
    try scenario.move(to: "2026-11-20")
    #expect(try weeks(scenario)[0].deadlines.entries == [item])
    try scenario.move(to: "2026-11-21")
    #expect(try weeks(scenario).allSatisfy(\.total.isEmpty))
  }
}
