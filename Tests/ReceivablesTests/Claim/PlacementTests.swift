import Testing

@testable import Receivables

@Suite("Where money goes, and stays away from")
struct PlacementTests {
  @Test func `money for an invoice that is not issued yet waits for it as credit`() throws {
    var scenario = try Scenario()
    let due = try scenario.invoice("R1", origin: .printed)
    let later = try scenario.invoice("R2", issued: "2026-11-20", due: "2026-12-20")
    try scenario.payment("100.00", on: "2026-11-10", for: .items([later]))
    let settings = scenario.book.settings
    let before = try scenario.account.claim(on: try Day("2026-11-15"), settings)
    #expect(before.item(due)?.principal == (try euro("100.00")))
    #expect(before.credit(in: .euro) == (try euro("100.00")))
    let after = try scenario.claim
    #expect(after.item(later)?.total.isZero == true)
    #expect(after.credit(in: .euro).isZero)
  }

  @Test func `money for a cancelled invoice is credit, not somebody else's`() throws {
    var scenario = try Scenario()
    let other = try scenario.invoice("R1", origin: .printed)
    let item = try scenario.invoice("R2", origin: .printed)
    try scenario.payment("100.00", on: "2026-11-10", for: .items([item]))
    try scenario.perform(.cancelInvoice(InvoiceCancellation(item: item)))
    #expect(try scenario.claim.item(other)?.principal == euro("100.00"))
    #expect(try scenario.claim.credit(in: .euro) == euro("100.00"))
  }

  @Test func `a letter that was fulfilled drops no cost that arose after it`() throws {
    var scenario = try Scenario(on: "2026-11-02")
    let item = try scenario.invoice("R1", origin: .printed)
    try scenario.perform(
      .issue(
        Notice(
          procedure: try Name("consumer"), level: 1, kind: .reminder, dated: scenario.today,
          deadline: try Day("2026-11-16"),
          items: [
            NoticeItem(
              item: item, level: 1, principal: try euro("100.00"), interest: .zero(.euro),
              costs: .zero(.euro))
          ], total: try euro("100.00"), channels: [.email])))
    try scenario.move(to: "2026-11-10")
    let first = try scenario.payment("100.00", on: "2026-11-05", for: .items([item]))
    let back = PaymentReturn(payment: first, day: try Day("2026-11-09"), reason: .noCover)
    try scenario.perform(
      .account(Scenario.debtor, .returnPayment(back, bankCharge: try euro("3.50"))))
    try scenario.payment("100.00", on: "2026-11-10", for: .items([item]))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal.isZero)
    #expect(claim.costs == (try euro("3.50")))
  }

  @Test func `what is left of money for one invoice goes to the next that is due`() throws {
    var scenario = try Scenario()
    let first = try scenario.invoice("R1", origin: .printed)
    let second = try scenario.invoice("R2", issued: "2026-10-02", origin: .printed)
    try scenario.payment("130.00", on: "2026-11-10", for: .items([second]))
    #expect(try scenario.claim.item(first)?.principal == euro("70.00"))
    #expect(try scenario.claim.item(second)?.principal.isZero == true)
  }
}
