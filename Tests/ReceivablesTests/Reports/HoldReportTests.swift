import Testing

@testable import Receivables

@Suite("Stop register")
struct HoldReportTests {
  @Test func `a hold names its reason, owner and end, and hides what is overdue of its invoices`()
    throws
  {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "100.00", origin: .printed)
    try scenario.invoice("R2", "70.00", issued: "2026-11-20", due: "2026-12-20", origin: .printed)
    let hold = try scenario.perform(
      .placeHold(Hold(reason: .internalReview, through: try Day("2026-11-30"))))
    let part = try scenario.report(HoldReport.self).parts.own
    let line = try #require(part.standing.first)
    #expect(line.hold.number == hold)
    #expect(line.through == (try Day("2026-11-30")))
    #expect(line.hold.value.reason == .internalReview && line.owner.text == "anna")
    #expect(line.hidden.entries == [item])
    #expect(part.hidden.sum == (try euro("100.00")))
    #expect(part.expired.isEmpty)
  }

  @Test func `who works on the case answers for its holds`() throws {
    var scenario = try Scenario()
    try scenario.perform(.placeHold(Hold(reason: .agreed, through: try Day("2026-11-30"))))
    try scenario.perform(.assign(try UserName("berta")))
    let part = try scenario.report(HoldReport.self).parts.own
    #expect(part.standing.map(\.owner.text) == ["berta"])
    #expect(part.standing.map(\.hidden.count) == [0])
  }

  @Test func `two holds on one invoice hide it once`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "100.00", origin: .printed)
    for items in [[item], []] {
      try scenario.perform(
        .placeHold(Hold(reason: .agreed, items: items, through: try Day("2026-11-30"))))
    }
    let part = try scenario.report(HoldReport.self).parts.own
    #expect(part.standing.map(\.hidden.entries) == [[item], [item]])
    #expect(part.hidden.entries == [item])
  }

  @Test func `a hold stands through its last day, stands apart after it, and goes when lifted`()
    throws
  {
    var scenario = try Scenario()
    try scenario.invoice(origin: .printed)
    let out = try scenario.perform(
      .placeHold(Hold(reason: .agreed, through: try Day("2026-11-30"))))
    let lifted = try scenario.perform(
      .placeHold(Hold(reason: .other, through: try Day("2026-11-30"))))
    try scenario.move(to: "2026-11-25")
    try scenario.perform(.liftHold(lifted))
    func numbers(_ day: String) throws -> [[EntryNumber]] {
      let part = try scenario.report(HoldReport.self, on: day).parts.own
      return [part.standing, part.expired].map { $0.map(\.hold.number) }
    }
    #expect(try numbers("2026-11-30") == [[out], []])
    #expect(try numbers("2026-12-01") == [[], [out]])
    #expect(try numbers("2027-03-01") == [[], []])
  }
}
