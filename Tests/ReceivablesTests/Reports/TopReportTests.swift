import Testing

@testable import Receivables

@Suite("Largest debtors")
struct TopReportTests {
  @Test func `twenty are named, the most money first, then by number; the share is of all`() throws
  {
    var scenario = try Scenario()
    for number in 1...25 {
      let digits = number < 10 ? "0\(number)" : "\(number)"
      try scenario.other(
        "K\(digits)", Money(minor: number == 25 ? 2_400 : Int64(number) * 100, .euro))
    }
    let part = try scenario.report(TopReport.self).parts.own
    #expect(part.lines.count == TopReport.count)
    // K24 and K25 owe the same.
    #expect(part.lines.prefix(3).map(\.debtor.text) == ["K24", "K25", "K23"])
    #expect(part.lines.last?.debtor.text == "K06")
    #expect(part.total.count == 25)
    #expect(part.lines[0].open.share(of: part.total) == Figure(2_400, over: 32_400))
  }

  @Test func `what is overdue and since when is that of open invoices`() throws {
    var scenario = try Scenario()
    let paid = try scenario.invoice("R1", "10.00", due: "2026-10-05", origin: .printed)
    try scenario.invoice("R2", "20.00", due: "2026-10-31", origin: .printed)
    try scenario.invoice("R3", "40.00", due: "2026-12-01", origin: .printed)
    try scenario.payment("10.00", on: "2026-11-01", for: .items([paid]))
    let line = try #require(try scenario.report(TopReport.self).parts.own.lines.first)
    #expect(line.open.sum == (try euro("60.00")))
    #expect(line.overdue.sum == (try euro("20.00")))
    // A Saturday: Monday is the last day for payment.
    #expect(line.oldest == (try Day("2026-11-02")))
  }
}
