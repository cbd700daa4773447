import Testing

@testable import Receivables

@Suite("Dispute figures")
struct DisputeReportTests {
  /// So many invoices of 100.00, each disputed with 30.00 on its own day of November.
  private func scenario(_ days: [Int]) throws -> (Scenario, [EntryNumber]) {
    var scenario = try Scenario(on: "2026-11-01")
    let disputes = try days.sorted().map { day in
      try scenario.move(to: day < 10 ? "2026-11-0\(day)" : "2026-11-\(day)")
      let item = try scenario.invoice("R\(day)", origin: .printed)
      return try scenario.perform(
        .openDispute(
          Dispute(
            reason: .damaged, amounts: [ItemAmount(item: item, amount: try euro("30.00"))],
            answerBy: try Day("2026-12-01"))))
    }
    return (scenario, disputes)
  }

  @Test func `the mean and the ninth decile of ages are those of open disputes`() throws {
    let (scenario, disputes) = try scenario(Array(1...10))
    let part = try scenario.report(DisputeReport.self, on: "2026-11-11").parts.own
    #expect(part.open.entries == disputes)
    #expect(part.ages == Array(1...10).reversed())
    #expect(part.meanAge.text() == "5.5")
    // By the nearest rank: nine of ten are nine days old at most.
    #expect(part.ninthDecile.text(0) == "9")
    #expect(part.openShare.percent == "30.0")
  }

  @Test func `one dispute is its own mean and decile; none has neither`() throws {
    let part = try scenario([3]).0.report(DisputeReport.self, on: "2026-11-10").parts.own
    #expect(part.meanAge == part.ninthDecile)
    let none = try Scenario().report(DisputeReport.self).parts.own
    #expect(none.meanAge == .notComputable(.nothingToDivideBy))
    #expect(none.ninthDecile == .notComputable(.nothingToDivideBy))
    #expect(none.winRate == .notComputable(.nothingToDivideBy))
    #expect(none.openShare == .notComputable(.nothingToDivideBy))
  }

  @Test func `won is what was rejected over what was decided; given up is neither`() throws {
    var (scenario, disputes) = try scenario([1, 2, 3, 4])
    try scenario.move(to: "2026-11-20")
    let verdicts: [DisputeDecision.Verdict] = [.rejected, .accepted, .partlyAccepted, .withdrawn]
    for (dispute, verdict) in zip(disputes, verdicts) {
      let item = try #require(try scenario.account.casework.disputes.named(dispute)).value.amounts
      try scenario.perform(
        .decideDispute(
          DisputeDecision(
            dispute: dispute, verdict: verdict,
            accepted: verdict == .partlyAccepted
              ? [ItemAmount(item: item[0].item, amount: try euro("10.00"))] : [],
            deadline: verdict == .rejected ? try Day("2026-12-10") : nil)))
    }
    let part = try scenario.report(DisputeReport.self).parts.own
    #expect(part.won.entries == [disputes[0]])
    #expect(part.lost.entries == [disputes[1], disputes[2]])
    #expect(part.givenUp.entries == [disputes[3]])
    #expect(part.winRate.percent == "33.3")
    #expect(part.new.count == 4 && part.solved.count == 4)
    // What was found right is contested until its credit note comes.
    #expect(part.open.sum == (try euro("40.00")))
  }

  @Test func `what was decided after the day is still open on it`() throws {
    var (scenario, disputes) = try scenario([1])
    try scenario.move(to: "2026-11-20")
    try scenario.perform(
      .decideDispute(DisputeDecision(dispute: disputes[0], verdict: .withdrawn)))
    let before = try scenario.report(DisputeReport.self, on: "2026-11-19").parts.own
    #expect(before.open.entries == disputes && before.solved.isEmpty)
  }
}
