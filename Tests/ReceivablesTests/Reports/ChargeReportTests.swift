import Testing

@testable import Receivables

@Suite("Costs, interest and write-offs")
struct ChargeReportTests {
  @Test func `costs are claimed, collected and waived in the period in which each happened`()
    throws
  {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-03-01", due: "2026-03-31", contract: .business)
    let lump = try scenario.perform(
      .recordCharge(
        Charge(
          kind: .lumpSum, amount: try euro("40.00"), arisen: try Day("2026-05-04"), item: item)))
    let debit = try scenario.perform(
      .recordCharge(
        Charge(
          kind: .returnedDebit, amount: try euro("3.00"), arisen: try Day("2026-11-02"),
          item: item)))
    try scenario.perform(.waiveCharge(ChargeWaiver(charge: debit)))
    try scenario.payment(
      "40.00", on: "2026-11-10",
      for: .parts([
        ItemPart(item: item, part: .costs, amount: try euro("40.00"))
      ]))
    let year = try scenario.report(ChargeReport.self).parts.own.costs
    #expect(year.claimed.entries == [lump, debit])
    #expect(year.claimed.sum == (try euro("43.00")))
    #expect(year.collected.sum == (try euro("40.00")))
    #expect(year.waived.entries == [debit])
    let november = try scenario.report(ChargeReport.self, from: "2026-11-01").parts.own
    #expect(november.costs.claimed.entries == [debit])
    #expect(november.kinds[.returnedDebit]?.entries == [debit])
    #expect(november.kinds[.lumpSum] == nil)
  }

  @Test func `interest of periods that follow each other adds up to all of it`() throws {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-03-01", due: "2026-03-31", contract: .business)
    try scenario.payment("400.00", on: "2026-07-15", for: .principal([item]))
    let all = try #require(try scenario.claim.item(item)).interest
    func accrued(_ from: String, _ through: String) throws -> Int64 {
      try scenario.report(ChargeReport.self, from: from, through: through)
        .parts.own.interest.claimed.sum.minor
    }
    let parts = try [
      accrued("2026-01-01", "2026-05-31"), accrued("2026-06-01", "2026-08-31"),
      accrued("2026-09-01", "2026-11-23"),
    ]
    #expect(parts.allSatisfy { $0 > 0 })
    #expect(parts.reduce(0, +) == all.minor)
    #expect(try scenario.report(ChargeReport.self).parts.own.interest.claimed.sum == all)
  }

  @Test func `interest that was paid and waived stands under its own heads`() throws {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-03-01", due: "2026-03-31", contract: .business)
    try scenario.payment(
      "10.00", on: "2026-11-10",
      for: .parts([
        ItemPart(item: item, part: .interest, amount: try euro("10.00"))
      ]))
    try scenario.perform(
      .waive(Waiver(parts: [ItemPart(item: item, part: .interest, amount: try euro("5.00"))])))
    let interest = try scenario.report(ChargeReport.self).parts.own.interest
    #expect(interest.collected.sum == (try euro("10.00")))
    #expect(interest.waived.sum == (try euro("5.00")))
  }

  @Test func `write-offs stand by reason, their rate is of the sales of twelve months`() throws {
    var scenario = try Scenario(on: "2026-10-31")
    let items = try ["R1", "R2"].map { try scenario.invoice($0, origin: .printed) }
    try scenario.perform(
      .writeOff([ItemAmount(item: items[0], amount: try euro("60.00"))], reason: .uncollectible))
    try scenario.perform(
      .writeOff([ItemAmount(item: items[1], amount: try euro("40.00"))], reason: .insolvency))
    var report = try scenario.report(WriteOffReport.self, from: "2026-10-31")
    #expect(report.parts.own.reasons[.uncollectible]?.entries == [items[0]])
    #expect(report.parts.own.total.sum == (try euro("100.00")))
    #expect(report.year == (try Day("2025-11-01")...Day("2026-10-31")))
    let unknown = report.rate(report.parts.own)
    guard case .notComputable(.salesUnknown(let months)) = unknown else {
      Issue.record("\(unknown)")
      return
    }
    #expect(months.count == 12)
    for month in months {
      try scenario.perform(.book(.recordSales(Sales(month: month, amount: try euro("1,000.00")))))
    }
    report = try scenario.report(WriteOffReport.self, from: "2026-10-31")
    #expect(report.rate(report.parts.own) == Figure(100, over: 12_000))
  }
}
