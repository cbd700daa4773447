import Testing

@testable import Receivables

@Suite("Agency and court in figures")
struct EscalationReportTests {
  @Test func `an agency's cases tell what came, when, and what it cost`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let item = try scenario.oldInvoice()
    try scenario.decide(.agency, item)
    let handOver = try scenario.perform(
      try scenario.handOver([scenario.claimed(item, "500.00")]))
    try scenario.move(to: "2026-04-20")
    for (amount, kept, day) in [
      ("100.00", "10.00", "2026-03-12"), ("300.00", "30.00", "2026-04-01"),
    ] {
      try scenario.perform(
        .recordRemittance(
          AgencyRemittance(
            handOver: handOver, collected: try euro(amount), kept: try euro(kept),
            feeTax: .zero(.euro),
            paidOut: Money(minor: try euro(amount).minor - euro(kept).minor, .euro),
            valued: try Day(day), designation: .principal([item]))))
    }
    let agency = try scenario.report(EscalationReport.self).parts.own.agency
    #expect(agency.given.entries == [handOver])
    #expect(agency.recovered.sum == (try euro("400.00")))
    #expect(agency.recoveryRate.percent == "80.0")
    #expect(agency.costRate.percent == "10.0")
    // (10 × 100 + 30 × 300) ÷ 400.
    #expect(agency.daysToRecover.text() == "25.0")
    #expect(agency.standing.sum == (try euro("100.00")))
    let later = try scenario.report(EscalationReport.self, from: "2026-03-03").parts.own.agency
    #expect(later.given.isEmpty)
    #expect(later.recoveryRate == .notComputable(.nothingToDivideBy))
    #expect(later.standing.entries == [handOver])
  }

  @Test func `a court's cases count what came since the application, no more than was applied for`()
    throws
  {
    var scenario = try Scenario(on: "2026-03-02")
    let proceeding = try scenario.filed()
    let item = try #require(try scenario.account.ledger.items.first).number
    try scenario.move(to: "2026-05-20")
    try scenario.payment("125.00", on: "2026-04-11", for: .items([item]))
    let court = try scenario.report(EscalationReport.self).parts.own.court
    #expect(court.given.entries == [proceeding])
    #expect(court.recovered.sum == (try euro("125.00")))
    #expect(court.recoveryRate.percent == "25.0")
    #expect(court.daysToRecover.text() == "10.0")
    #expect(court.cost.sum == (try euro("38.00")))
    #expect(court.standing.entries == [proceeding])
  }
}
