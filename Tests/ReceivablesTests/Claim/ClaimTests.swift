import Testing

@testable import Receivables

@Suite("Claim on a day")
struct ClaimTests {
  @Test func `nothing is owed before the invoice is issued`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "100.00", issued: "2026-10-01", due: "2026-10-15")
    let account = try scenario.account
    let settings = scenario.book.settings
    #expect(account.claim(on: try Day("2026-09-30"), settings).item(item) == nil)
    #expect(
      account.claim(on: try Day("2026-10-01"), settings).total(in: .euro) == (try euro("100.00")))
  }

  @Test
  func `an invoice is overdue from the day after its last day for payment, moved by holidays`()
    throws
  {
    // 3 October 2026 is a Saturday and a holiday, so that Monday the 5th is the last day.
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "100.00", issued: "2026-09-01", due: "2026-10-03")
    let account = try scenario.account
    let settings = scenario.book.settings
    #expect(account.claim(on: try Day("2026-10-05"), settings).item(item)?.isOverdue == false)
    #expect(account.claim(on: try Day("2026-10-06"), settings).item(item)?.isOverdue == true)
  }

  @Test func `interest of a business runs from the day after the agreed day, at nine points`()
    throws
  {
    // Vector B: 1,000.00 from 2 June through 23 November 2026 at 9 points.
    var scenario = try Scenario(.business)
    try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    #expect(try scenario.claim.items.first?.interest == euro("50.24"))
    #expect(try scenario.claim.items.first?.assessment.start?.firstInterestDay == Day("2026-06-02"))
  }

  @Test func `a day printed on a consumer's invoice makes no default and bears no interest`() throws
  {
    var scenario = try Scenario()
    try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", origin: .printed)
    let claim = try #require(try scenario.claim.items.first)
    #expect(claim.isOverdue)
    #expect(!claim.isInDefault)
    #expect(claim.interest.isZero)
  }

  @Test func `a part payment lowers the principal from the day after it`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31")
    let before = try scenario.claim.items[0].interest
    try scenario.payment("500.00", on: "2026-08-31", for: .items([item]))
    let claim = try scenario.claim.items[0]
    // Through 31 August on 1,000.00: 29 days at 6.27 %, 62 at 6.52 %: 16.06; the payment pays that
    // first. 483.94 go to the principal; 516.06 bear 84 days at 6.52 %: 7.74.
    #expect(before == (try euro("31.06")))
    #expect(claim.principal == (try euro("516.06")))
    #expect(claim.interest == (try euro("7.74")))
  }

  @Test func `money of no designation goes to due claims and else is credit`() throws {
    var scenario = try Scenario()
    let due = try scenario.invoice("R1", "60.00", origin: .printed)
    let later = try scenario.invoice("R2", "50.00", issued: "2026-11-01", due: "2026-12-15")
    try scenario.payment("80.00", on: "2026-11-20")
    let claim = try scenario.claim
    #expect(claim.item(due)?.total == (try euro("0.00")))
    #expect(claim.item(later)?.total == (try euro("50.00")))
    #expect(claim.credit(in: .euro) == (try euro("20.00")))
  }

  @Test func `a later designation moves the money back to its own day`() throws {
    var scenario = try Scenario()
    let first = try scenario.invoice("R1", "100.00")
    let second = try scenario.invoice("R2", "100.00")
    let payment = try scenario.payment("100.00", on: "2026-10-15")
    try scenario.perform(
      .designate(
        PaymentDesignation(payment: payment, designation: .items([second]), source: .clerk)))
    let claim = try scenario.claim
    #expect(claim.item(first)?.principal == (try euro("100.00")))
    #expect(claim.item(second)?.total == (try euro("0.00")))
  }

  @Test func `a returned payment is owed again, without interest for the days between`() throws {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    let payment = try scenario.payment("1,000.00", on: "2026-06-01", for: .items([item]))
    #expect(try scenario.claim.item(item)?.total == euro("0.00"))
    try scenario.perform(
      .returnPayment(
        PaymentReturn(payment: payment, day: try Day("2026-06-10"), reason: .noCover)))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal == (try euro("1,000.00")))
    #expect(claim.accrued.segments.first?.range.lowerBound == (try Day("2026-06-11")))
    #expect(try scenario.claim.payments.first?.takenBack == euro("1,000.00"))
  }

  @Test func `a cancelled invoice is not owed, and its payment is credit`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    try scenario.payment("100.00", on: "2026-10-14", for: .items([item]))
    try scenario.perform(.cancelInvoice(InvoiceCancellation(item: item)))
    let claim = try scenario.claim
    #expect(claim.items.isEmpty)
    #expect(claim.credit(in: .euro) == (try euro("100.00")))
  }

  @Test func `currencies are never mixed`() throws {
    var scenario = try Scenario()
    try scenario.invoice("R1", "100.00", origin: .printed)
    let francs = try Currency(code: "CHF")
    try scenario.perform(
      .recordInvoice(
        Invoice(
          number: try DocumentNumber("R2"), issued: try Day("2026-10-01"),
          due: try Day("2026-10-15"), gross: Money(minor: 5_000, francs), contract: .consumer)))
    try scenario.payment("120.00", on: "2026-11-01")
    let claim = try scenario.claim
    #expect(claim.total(in: francs) == Money(minor: 5_000, francs))
    #expect(claim.total(in: .euro).isZero)
    #expect(claim.credit(in: .euro) == (try euro("20.00")))
    #expect(claim.currencies == [francs, .euro])
  }

  @Test func `claims of others are shown and counted nowhere`() throws {
    var scenario = try Scenario()
    let sold = try scenario.invoice(
      "R1", "100.00", origin: .printed, owner: .assigned(to: try Line("Klarna")))
    let ours = try scenario.invoice("R2", "30.00", origin: .printed)
    try scenario.payment("130.00", on: "2026-11-01")
    let claim = try scenario.claim
    #expect(claim.item(sold)?.total == (try euro("100.00")))
    #expect(claim.item(ours)?.total == (try euro("0.00")))
    #expect(claim.total(in: .euro).isZero)
    #expect(claim.credit(in: .euro) == (try euro("100.00")))
  }

  @Test func `insolvency stops interest on the day before it was opened`() throws {
    var scenario = try Scenario(.business)
    try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    try scenario.perform(
      one: .casework(
        Scenario.debtor,
        .noteCircumstance(
          Circumstance(kind: .insolvencyOpened, since: try Day("2026-07-01")))))
    // Only 2 through 30 June: 29 days at 10.27 %.
    #expect(try scenario.claim.items[0].interest == euro("8.16"))
  }
}
