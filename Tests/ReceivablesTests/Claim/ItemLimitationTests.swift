import Testing

@testable import Receivables

@Suite("Limitation of an invoice")
struct ItemLimitationTests {
  private func end(_ scenario: Scenario, _ item: EntryNumber) throws -> Limitation.End? {
    try scenario.account.limitation(of: item, on: scenario.today, scenario.book.settings)?.cautious
      .end
  }

  private func scenario() throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario()
    let item = try scenario.invoice(
      "R1", "100.00", issued: "2023-05-01", due: "2023-05-31", origin: .printed)
    return (scenario, item)
  }

  @Test func `three years from the end of the year it fell due`() throws {
    let (scenario, item) = try scenario()
    #expect(try end(scenario, item) == .on(try Day("2026-12-31")))
  }

  @Test func `an acknowledgement begins them anew from its day`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(
      .acknowledge(Acknowledgement(items: [item], day: try Day("2026-11-20"), by: .words)))
    #expect(try end(scenario, item) == .on(try Day("2029-11-20")))
  }

  @Test func `a part payment alone is not taken for an acknowledgement`() throws {
    var (scenario, item) = try scenario()
    try scenario.payment("10.00", on: "2026-11-20", for: .items([item]))
    #expect(try end(scenario, item) == .on(try Day("2026-12-31")))
  }

  @Test func `a plan that defers keeps the time from running`() throws {
    var (scenario, item) = try scenario()
    let terms = PlanTerms(
      items: [item],
      instalments: [Instalment(by: try Day("2026-12-15"), amount: try euro("100.00"))],
      interest: .waived, defers: true)
    let plan = try scenario.perform(.agreePlan(PlanAgreement(terms: terms)))
    guard case .standsStill(let since, _) = try end(scenario, item) else {
      Issue.record("it runs")
      return
    }
    #expect(since == (try Day("2026-11-23")))
    try scenario.undo(plan)
    #expect(try end(scenario, item) == .on(try Day("2026-12-31")))
  }

  @Test func `an estate waits for the heir`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .death, since: try Day("2026-11-01"))))
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .estateAccepted, since: try Day("2026-11-10"))))
    #expect(try end(scenario, item) == .on(try Day("2027-05-10")))
  }
}
