import Testing

@testable import Receivables

@Suite("Ageing")
struct AgeingReportTests {
  private func buckets(_ scenario: Scenario, on day: String) throws -> [AgeBucket] {
    let part = try scenario.report(AgeingReport.self, on: day).parts.own
    return AgeBucket.allCases.filter { !part.open($0).isEmpty }
  }

  @Test(arguments: [
    ("2026-10-15", AgeBucket.notDue), ("2026-10-16", .upTo30), ("2026-11-14", .upTo30),
    ("2026-11-15", .upTo60), ("2026-12-14", .upTo60), ("2026-12-15", .upTo90),
    ("2027-01-13", .upTo90), ("2027-01-14", .upTo180), ("2027-04-13", .upTo180),
    ("2027-04-14", .upTo365), ("2027-10-15", .upTo365), ("2027-10-16", .over365),
  ])
  func `an invoice due today is not overdue, and each age ends with its last day`(
    day: String, bucket: AgeBucket
  ) throws {
    var scenario = try Scenario()
    try scenario.invoice(origin: .printed)
    #expect(try buckets(scenario, on: day) == [bucket])
  }

  @Test func `a due day on a Saturday counts from Monday on (§ 193 BGB)`() throws {
    var scenario = try Scenario()
    try scenario.invoice(due: "2026-10-31", origin: .printed)
    #expect(try buckets(scenario, on: "2026-11-02") == [.notDue])
    #expect(try buckets(scenario, on: "2026-11-03") == [.upTo30])
    #expect(try buckets(scenario, on: "2026-12-02") == [.upTo30])
    #expect(try buckets(scenario, on: "2026-12-03") == [.upTo60])
  }

  @Test func `traps 12 and 19: the open part ages by its own day, a later due day is not overdue`()
    throws
  {
    var scenario = try Scenario()
    let old = try scenario.invoice("R1", "100.00", origin: .printed)
    let new = try scenario.invoice(
      "R2", "50.00", issued: "2026-10-01", due: "2026-12-31", origin: .printed)
    try scenario.payment("30.00", on: "2026-11-20", for: .items([old]))
    let part = try scenario.report(AgeingReport.self).parts.own
    #expect(part.open(.upTo60).sum == (try euro("70.00")))
    #expect(part.open(.upTo60).entries == [old])
    #expect(part.open(.notDue).entries == [new])
    #expect(part.total.sum == (try euro("120.00")))
  }

  @Test func `credit, also more than is owed, stands apart and lowers no age`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "100.00", origin: .printed)
    let paid = try scenario.invoice("R2", "20.00", origin: .printed)
    try scenario.payment("520.00", on: "2026-10-10", for: .principal([paid]))
    let part = try scenario.report(AgeingReport.self).parts.own
    #expect(part.total.entries == [item])
    #expect(part.total.sum == (try euro("100.00")))
    #expect(part.consumerCredit.sum == (try euro("500.00")))
    #expect(part.businessCredit.isEmpty)
  }

  @Test func `consumers and businesses stand apart by the contract, a total beside them`() throws {
    var scenario = try Scenario()
    let consumer = try scenario.invoice("R1", "100.00", origin: .printed)
    let business = try scenario.invoice("R2", "40.00", origin: .printed, contract: .business)
    let part = try scenario.report(AgeingReport.self).parts.own
    #expect(part.consumerTotal.entries == [consumer])
    #expect(part.businessTotal.entries == [business])
    #expect(part.total.sum == (try euro("140.00")))
  }

  @Test func `what was cancelled, sold or written off is not among the ages`() throws {
    var scenario = try Scenario()
    let cancelled = try scenario.invoice("R1", origin: .printed)
    let sold = try scenario.invoice(
      "R2", origin: .printed, owner: .marketplace(try Line("Markt")))
    let written = try scenario.invoice("R3", origin: .printed)
    try scenario.perform(.cancelInvoice(InvoiceCancellation(item: cancelled, reason: nil)))
    try scenario.perform(
      .writeOff(
        [ItemAmount(item: written, amount: try euro("60.00"))], reason: .uncollectible))
    let part = try scenario.report(AgeingReport.self).parts.own
    #expect(part.total.sum == (try euro("40.00")))
    #expect(part.total.entries == [written])
    #expect(part.stillClaimed.sum == (try euro("60.00")))
    #expect(!part.total.entries.contains(sold))
  }

  @Test func `what is disputed is in the ages and named beside them`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    try scenario.perform(
      .openDispute(
        Dispute(
          reason: .damaged, amounts: [ItemAmount(item: item, amount: try euro("30.00"))],
          answerBy: try Day("2026-12-01"))))
    let part = try scenario.report(AgeingReport.self).parts.own
    #expect(part.total.sum == (try euro("100.00")))
    #expect(part.contested.sum == (try euro("30.00")))
  }

  @Test func `each currency stands alone, the book's own first even where it is empty`() throws {
    var scenario = try Scenario()
    let francs = Money(minor: 5_000, try Currency(code: "CHF"))
    let item = try scenario.other("D2", francs)
    let parts = try scenario.report(AgeingReport.self).parts.all
    #expect(parts.map(\.currency.code) == ["EUR", "CHF"])
    #expect(parts[0].total.isEmpty)
    #expect(parts[1].total.sum == francs)
    #expect(parts[1].total.entries == [item])
  }

  @Test func `an age is followed as the same invoices, after as many days as it is long`() throws {
    var scenario = try Scenario(on: "2026-11-23")
    // On 24 October all three were nine days overdue; the fourth is newer.
    let rolled = try scenario.invoice("R1", "100.00", origin: .printed)
    let cured = try scenario.invoice("R2", "50.00", origin: .printed)
    let parted = try scenario.invoice("R3", "30.00", origin: .printed)
    let lowered = try scenario.invoice("R4", "20.00", origin: .printed)
    try scenario.invoice("R5", "999.00", issued: "2026-10-20", due: "2026-11-20", origin: .printed)
    try scenario.payment("50.00", on: "2026-11-10", for: .items([cured]))
    try scenario.payment("10.00", on: "2026-11-11", for: .items([parted]))
    try scenario.perform(
      .waive(Waiver(parts: [ItemPart(item: lowered, part: .principal, amount: try euro("20.00"))])))
    try scenario.perform(
      .writeOff([ItemAmount(item: rolled, amount: try euro("25.00"))], reason: .uncollectible))
    let cohorts = try scenario.report(AgeingReport.self).parts.own.cohorts
    let cohort = try #require(cohorts.first { $0.bucket == .upTo30 })
    #expect(cohort.start.entries == [rolled, cured, parted, lowered])
    #expect(cohort.rolled.sum == (try euro("95.00")))
    #expect(cohort.cured.sum == (try euro("50.00")))
    #expect(cohort.partPaid.sum == (try euro("10.00")))
    #expect(cohort.lowered.sum == (try euro("20.00")))
    #expect(cohort.writtenOff.sum == (try euro("25.00")))
  }
}
