import Testing

@testable import Receivables

@Suite("Days of sales, delay, effectiveness")
struct TurnoverReportTests {
  /// On 30 November 15,000 are open, 4,000 of it not due; sales of the month were 10,000.
  private func november() throws -> Scenario {
    var scenario = try Scenario(on: "2026-11-30")
    try scenario.invoice(
      "R1", "11,000.00", issued: "2026-11-01", due: "2026-11-13", origin: .printed)
    try scenario.invoice(
      "R2", "4,000.00", issued: "2026-11-20", due: "2026-12-15", origin: .printed)
    try scenario.sales(("2026-11", "10,000.00"))
    return scenario
  }

  @Test func `check values: 15,000 over 10,000 of 30 days are 45, at best 12, so 33 late`() throws {
    let report = try november().report(TurnoverReport.self, from: "2026-11-01")
    let part = report.parts.own
    #expect(report.scope.days == 30)
    #expect(report.simple(part.receivables).text() == "45.0")
    #expect(report.simple(part.notDue).text() == "12.0")
    #expect(report.delay(part, report.simple).text() == "33.0")
    #expect(part.overdueRatio.percent == "73.3")
  }

  /// On 31 May 150 are open.
  private func may(_ sales: (month: String, amount: String)...) throws -> Figure {
    var scenario = try Scenario(on: "2026-05-31")
    try scenario.invoice("R1", "150.00", issued: "2026-05-02", due: "2026-06-30", origin: .printed)
    for (month, amount) in sales { try scenario.sales((month, amount)) }
    let report = try scenario.report(TurnoverReport.self, from: "2026-05-01")
    return report.countBack(report.parts.own.receivables)
  }

  @Test func `check value: 150 counted back over 60, 80 and 50 are 31 + 30 + 6.2 days`() throws {
    let days = try may(("2026-05", "60.00"), ("2026-04", "80.00"), ("2026-03", "50.00"))
    #expect(days == Figure(336, over: 5))
    #expect(days.text() == "67.2")
  }

  @Test func `trap 25: a month that sold nothing adds its days and takes nothing`() throws {
    let days = try may(("2026-05", "0.00"), ("2026-04", "300.00"))
    #expect(days.text() == "46.0")
  }

  @Test func `a month whose sales nobody recorded makes no figure`() throws {
    #expect(try may() == .notComputable(.salesUnknown([try Day("2026-05-01")])))
    #expect(
      try may(("2026-05", "60.00"), ("2026-03", "500.00"))
        == .notComputable(.salesUnknown([try Day("2026-04-01")])))
  }

  @Test func `trap 25: a history of sales shorter than what is open makes no figure`() throws {
    #expect(
      try may(("2026-05", "60.00"), ("2026-04", "80.00"))
        == .notComputable(.salesTooShort(since: try Day("2026-04-01"))))
    // Exactly as much as was sold needs no earlier month.
    #expect(try may(("2026-05", "150.00")).text() == "31.0")
  }

  @Test func `nothing open is no day of sales, whatever is known of them`() throws {
    let report = try Scenario(on: "2026-05-31").report(TurnoverReport.self)
    let part = report.parts.own
    #expect(report.countBack(part.receivables).text() == "0.0")
    #expect(part.overdueRatio == .notComputable(.nothingToDivideBy))
    #expect(part.delayOfInvoices == .notComputable(.nothingToDivideBy))
    #expect(part.daysToPay == .notComputable(.nothingToDivideBy))
    #expect(part.atRisk.share(of: part.risked) == .notComputable(.nothingToDivideBy))
  }

  @Test func `check value: 100 + 80 − 90 over 100 + 80 − 60 are 75 %`() throws {
    var scenario = try Scenario(on: "2026-05-31")
    let old = try scenario.invoice(
      "R1", "100.00", issued: "2026-04-10", due: "2026-05-08", origin: .printed)
    let new = try scenario.invoice(
      "R2", "80.00", issued: "2026-05-05", due: "2026-06-15", origin: .printed)
    try scenario.payment("70.00", on: "2026-05-12", for: .items([old]))
    try scenario.payment("20.00", on: "2026-05-20", for: .items([new]))
    try scenario.sales(("2026-05", "80.00"))
    let report = try scenario.report(TurnoverReport.self, from: "2026-05-01")
    let part = report.parts.own
    #expect(part.opening.sum == (try euro("100.00")))
    #expect(part.receivables.sum == (try euro("90.00")))
    #expect(part.notDue.sum == (try euro("60.00")))
    #expect(report.effectiveness(part) == Figure(3, over: 4))
  }

  @Test func `effectiveness of several months takes the sales of an average month`() throws {
    var scenario = try Scenario(on: "2026-05-31")
    try scenario.invoice("R1", "100.00", issued: "2026-03-10", due: "2026-05-08", origin: .printed)
    try scenario.sales(("2026-04", "40.00"), ("2026-05", "80.00"))
    let report = try scenario.report(TurnoverReport.self, from: "2026-04-01")
    // 100 + 60 − 100 over 100 + 60 − 0.
    #expect(report.effectiveness(report.parts.own) == Figure(3, over: 8))
  }

  @Test func `trap 25: a zero denominator is said, not computed`() throws {
    var scenario = try Scenario(on: "2026-05-31")
    try scenario.sales(("2026-05", "0.00"))
    let report = try scenario.report(TurnoverReport.self, from: "2026-05-01")
    let part = report.parts.own
    #expect(report.effectiveness(part) == .notComputable(.nothingToDivideBy))
    #expect(report.simple(part.receivables) == .notComputable(.nothingToDivideBy))
  }

  @Test func `months of which only a part counts count by their days`() throws {
    var scenario = try november()
    try scenario.sales(("2026-10", "31.00"))
    let settings = scenario.book.settings
    let sales = SalesHistory(settings, in: .euro)
    let days = try Day("2026-10-31")...Day("2026-11-15")
    #expect(sales.sales(in: days) == Figure(100 + 500_000, over: 1))
    #expect(SalesHistory.count(of: try Day("2026-01-01")...Day("2026-12-31")) == Ratio(12))
    let missing = try Day("2026-09-30")...Day("2026-12-01")
    #expect(
      sales.sales(in: missing)
        == .notComputable(.salesUnknown([try Day("2026-09-01"), try Day("2026-12-01")])))
  }

  @Test func `unless told otherwise it is of twelve months up to the last end of a month`() throws {
    let scope = try #require(
      ReportScope(.dso, today: try Day("2026-11-23"), on: nil))
    #expect(scope.day == (try Day("2026-10-31")))
    #expect(scope.period == (try Day("2025-11-01")...Day("2026-10-31")))
    let end = try #require(ReportScope(.dso, today: try Day("2026-10-31"), on: nil))
    #expect(end.day == (try Day("2026-10-31")))
    #expect(ReportScope(.dso, today: scope.day, on: nil, from: scope.day + 1) == nil)
  }

  @Test func `invoices paid in full tell their delay, weighted by what was paid`() throws {
    var scenario = try Scenario(on: "2026-11-30")
    // Due on Thursday the 15th: 10 days late, and 5 days early.
    let late = try scenario.invoice("R1", "300.00", origin: .printed)
    let early = try scenario.invoice("R2", "100.00", origin: .printed)
    let part = try scenario.invoice("R3", "900.00", origin: .printed)
    try scenario.payment("100.00", on: "2026-10-20", for: .items([late]))
    try scenario.payment("200.00", on: "2026-10-25", for: .items([late]))
    try scenario.payment("100.00", on: "2026-10-10", for: .items([early]))
    try scenario.payment("899.00", on: "2026-10-16", for: .items([part]))
    let own = try scenario.report(TurnoverReport.self, from: "2026-10-01").parts.own
    #expect(own.paid.entries == [late, early])
    // (10 × 300 + 0 × 100) ÷ 400, and (24 × 300 + 9 × 100) ÷ 400.
    #expect(own.delayOfInvoices.text(2) == "7.50")
    #expect(own.daysToPay.text(2) == "20.25")
  }

  @Test func `at risk is what is open at the end of the ninetieth day`() throws {
    var scenario = try Scenario(on: "2026-11-30")
    // Due on Monday, 31 August: the ninetieth day is 29 November, the next one passes.
    let open = try scenario.invoice(
      "R1", "300.00", issued: "2026-08-01", due: "2026-08-31", origin: .printed)
    let paid = try scenario.invoice(
      "R2", "100.00", issued: "2026-08-01", due: "2026-08-31", origin: .printed)
    try scenario.payment("100.00", on: "2026-11-29", for: .items([paid]))
    try scenario.payment("60.00", on: "2026-11-29", for: .items([open]))
    let own = try scenario.report(TurnoverReport.self, from: "2026-11-01").parts.own
    #expect(own.risked.entries == [open, paid])
    #expect(own.atRisk.entries == [open])
    #expect(own.atRisk.countShare(of: own.risked).percent == "50.0")
    #expect(own.atRisk.share(of: own.risked).percent == "60.0")
    let before = try scenario.report(TurnoverReport.self, from: "2026-11-01", through: "2026-11-29")
    #expect(before.parts.own.risked.isEmpty)
  }
}
