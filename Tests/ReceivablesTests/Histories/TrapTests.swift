import Testing

@testable import Receivables

/// Defects that other systems had, as far as they concern what an account answers; those of notices
/// and of the queue are tested there.
@Suite("Traps that others fell into")
struct TrapTests {
  @Test func `trap 1: paying the last invoice of a letter leaves the others open`() throws {
    var scenario = try Scenario()
    let items = try ["R1", "R2", "R3"].map { try scenario.invoice($0, origin: .printed) }
    let demanded = items.map { item in
      NoticeItem(
        item: item, level: 1, principal: Money(minor: 10_000, .euro), interest: .zero(.euro),
        costs: .zero(.euro))
    }
    try scenario.perform(
      .issue(
        Notice(
          procedure: try Name("consumer"), level: 1, kind: .reminder, dated: scenario.today,
          deadline: try Day("2026-12-03"), items: demanded, total: try euro("300.00"),
          channels: [.email])))
    try scenario.payment("100.00", on: "2026-11-23", for: .items([items[2]]))
    let claim = try scenario.claim
    #expect(
      try items.map { claim.item($0)?.total } == [euro("100.00"), euro("100.00"), euro("0.00")])
    #expect(try scenario.account.state(on: scenario.today, scenario.book.settings) == .open)
  }

  @Test func `trap 12: an invoice that is partly paid stays in`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    try scenario.payment("99.99", on: "2026-11-20", for: .items([item]))
    #expect(try scenario.claim.item(item)?.total == euro("0.01"))
    #expect(try scenario.claim.overdue(in: .euro) == euro("0.01"))
  }

  @Test func `trap 19: recorded late, an invoice that is not due yet is not overdue`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", issued: "2026-09-01", due: "2026-12-15")
    #expect(try scenario.claim.item(item)?.isOverdue == false)
    #expect(try scenario.claim.overdue(in: .euro).isZero)
  }

  @Test func `trap 24: interest runs through the day that was asked for, and no further`() throws {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    let account = try scenario.account
    for day in ["2026-06-02", "2026-11-23", "2026-12-31"] {
      let claim = account.claim(on: try Day(day), scenario.book.settings)
      let last = claim.item(item)?.accrued.segments.last?.range.upperBound
      #expect(last == (try Day(day)))
    }
  }

  @Test func `trap 24: what a letter demanded does not change with the days after it`() throws {
    var scenario = try Scenario(on: "2026-11-02", .business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    let demanded = try #require(try scenario.claim.item(item))
    try scenario.perform(
      .issue(
        Notice(
          procedure: try Name("business"), level: 1, kind: .dunning, dated: scenario.today,
          deadline: try Day("2026-11-12"),
          items: [
            NoticeItem(
              item: item, level: 1, principal: demanded.principal, interest: demanded.interest,
              costs: demanded.costs)
          ], total: demanded.total, channels: [.email])))
    try scenario.move(to: "2026-11-23")
    let frozen = try scenario.account.ledger.notices.first?.notice.total
    #expect(frozen == demanded.total)
    #expect(try scenario.claim.item(item)?.total != demanded.total)
  }
}
