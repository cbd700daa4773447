import Testing

@testable import Receivables

@Suite("Discounts deducted")
struct DiscountReportTests {
  /// 1,000.00 of 1 October, 3 % within 8 days; in business.
  private func scenario(_ numbers: String...) throws -> (Scenario, [EntryNumber]) {
    var scenario = try Scenario(.business)
    let terms = PaymentTerms(
      netDays: 30, discounts: [DiscountStep(days: 8, rate: try percent("3"))], areAgreed: true)
    let items = try numbers.map {
      try scenario.invoice(
        $0, "1,000.00", issued: "2026-10-01", due: "2026-10-31", contract: .business, terms: terms)
    }
    return (scenario, items)
  }

  @Test func `in time, late and not decided, late and accepted, late and reclaimed`() throws {
    var (scenario, items) = try scenario("R1", "R2", "R3", "R4", "R5")
    try scenario.payment("970.00", on: "2026-10-09", for: .items([items[0]]))
    try scenario.payment("970.00", on: "2026-10-20", for: .items([items[1]]))
    for (item, granted) in [(items[2], "30.00"), (items[3], "0.00"), (items[4], "10.00")] {
      let payment = try scenario.payment("970.00", on: "2026-10-20", for: .items([item]))
      try scenario.perform(
        .decideDiscount(
          DiscountDecision(item: item, payment: payment, granted: try euro(granted))))
    }
    let part = try scenario.report(DiscountReport.self).parts.own
    #expect(part.inTime.entries == [items[0]])
    #expect(part.undecided.entries == [items[1]])
    #expect(part.accepted.entries == [items[2], items[4]])
    #expect(part.accepted.sum == (try euro("40.00")))
    #expect(part.reclaimed.entries == [items[3], items[4]])
    #expect(part.reclaimed.sum == (try euro("50.00")))
    #expect(part.total.sum == (try euro("150.00")))
  }

  @Test func `a payment outside of the period or that came back counts nowhere`() throws {
    var (scenario, items) = try scenario("R1", "R2")
    try scenario.payment("970.00", on: "2026-10-09", for: .items([items[0]]))
    let back = try scenario.payment("970.00", on: "2026-10-08", for: .items([items[1]]))
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: back, day: try Day("2026-10-12"), reason: .noCover)))
    #expect(try scenario.report(DiscountReport.self).parts.own.total.entries == [items[0]])
    let later = try scenario.report(DiscountReport.self, from: "2026-10-10")
    #expect(later.parts.own.total.isEmpty)
    #expect(later.parts.own.total.share(of: later.parts.own.total).percent == "nothingToDivideBy")
  }
}
