import Testing

@testable import Receivables

@Suite("Success of notices")
struct StepReportTests {
  private let first = StepReport.Level(number: 1, kind: .reminder)

  private func success(
    _ scenario: Scenario, _ level: StepReport.Level? = nil, on day: String
  ) throws -> StepReport.Success {
    let levels = try scenario.report(StepReport.self, on: day).parts.own.levels
    return try #require(levels[level ?? first])
  }

  @Test func `trap 1: a notice of two invoices is paid only when both are`() throws {
    var scenario = try Scenario(on: "2026-11-02")
    let items = try ["R1", "R2"].map { try scenario.invoice($0, origin: .printed) }
    let notice = try scenario.notice(items.map { ($0, "100.00") }, deadline: "2026-11-12")
    try scenario.move(to: "2026-11-23")
    try scenario.payment("100.00", on: "2026-11-10", for: .items([items[1]]))
    var result = try success(scenario, on: "2026-11-23")
    #expect(result.judged.entries == [notice])
    #expect(result.paid.isEmpty)
    try scenario.payment("100.00", on: "2026-11-12", for: .items([items[0]]))
    result = try success(scenario, on: "2026-11-23")
    #expect(result.paid.entries == [notice])
    #expect(result.paid.share(of: result.judged).percent == "100.0")
  }

  @Test func `trap 2: the principal paid and demanded interest open is not paid`() throws {
    var scenario = try Scenario(on: "2026-11-02")
    let item = try scenario.invoice("R1", "1,000.00", issued: "2026-03-01", due: "2026-03-31")
    let open = try #require(try scenario.claim.item(item))
    let notice = try scenario.notice(
      [(item, "1,000.00")], deadline: "2026-11-12", interest: open.interest.decimalText)
    try scenario.move(to: "2026-11-23")
    let payment = try scenario.payment("1,000.00", on: "2026-11-10", for: .principal([item]))
    #expect(try success(scenario, on: "2026-11-23").paid.isEmpty)
    try scenario.undo(payment)
    try scenario.payment(
      Money(minor: 100_000 + open.interest.minor, .euro).decimalText, on: "2026-11-10",
      for: .items([item]))
    #expect(try success(scenario, on: "2026-11-23").paid.entries == [notice])
  }

  @Test func `a deadline that is today has not passed; thirty days later all is judged`() throws {
    var scenario = try Scenario(on: "2026-11-02")
    let item = try scenario.invoice(origin: .printed)
    let notice = try scenario.notice([(item, "100.00")], deadline: "2026-11-12")
    #expect(try success(scenario, on: "2026-11-12").judged.isEmpty)
    #expect(try success(scenario, on: "2026-11-13").judged.entries == [notice])
    #expect(try success(scenario, on: "2026-12-12").judgedAfter.isEmpty)
    try scenario.move(to: "2026-12-20")
    try scenario.payment("100.00", on: "2026-12-12", for: .items([item]))
    let result = try success(scenario, on: "2026-12-20")
    #expect(result.paid.isEmpty)
    #expect(result.judgedAfter.entries == [notice])
    #expect(result.paidAfter.entries == [notice])
  }

  @Test func `levels stand apart, what was taken back counts nowhere, a credit is no payment`()
    throws
  {
    var scenario = try Scenario(on: "2026-11-02")
    let items = try ["R1", "R2", "R3"].map { try scenario.invoice($0, origin: .printed) }
    let back = try scenario.notice([(items[0], "100.00")], deadline: "2026-11-12")
    try scenario.perform(.withdraw(NoticeWithdrawal(notice: back)))
    let second = try scenario.notice(
      [(items[1], "100.00")], deadline: "2026-11-12", level: 2, kind: .dunning)
    let credited = try scenario.notice([(items[2], "100.00")], deadline: "2026-11-12")
    try scenario.perform(
      .recordCreditNote(
        CreditNote(
          number: try DocumentNumber("G1"), issued: scenario.today, amount: try euro("100.00"),
          effect: .fromStart, reason: .defect,
          shares: [.init(item: items[2], amount: try euro("100.00"))])))
    let levels = try scenario.report(StepReport.self, on: "2026-11-23").parts.own.levels
    #expect(levels.keys.sorted().map(\.number) == [1, 2])
    #expect(levels[first]?.issued.entries == [credited])
    #expect(levels[first]?.paid.isEmpty == true)
    #expect(levels[.init(number: 2, kind: .dunning)]?.issued.entries == [second])
  }
}
