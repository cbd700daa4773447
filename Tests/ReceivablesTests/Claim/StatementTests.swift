import Testing

@testable import Receivables

@Suite("Statements of claim and account")
struct StatementTests {
  /// A business owes 1,000.00 since 1 June, pays 500.00 on 31 August, and a reminder cost 0.95.
  private func scenario() throws -> (Scenario, EntryNumber, EntryNumber) {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    try scenario.perform(
      .recordCharge(
        Charge(
          kind: .reminder, amount: try euro("0.95"), arisen: try Day("2026-07-15"), item: item)))
    let payment = try scenario.payment("500.00", on: "2026-08-31", for: .items([item]))
    return (scenario, item, payment)
  }

  @Test func `the statement of claim goes from the invoice to what is open, day by day`() throws {
    let (scenario, item, payment) = try scenario()
    let statement = try scenario.claim.statement(in: .euro)
    let rows = statement.rows.map {
      "\($0.day) \($0.change.costs) \($0.change.interest) \($0.change.principal)"
    }
    // Interest through 15 July: 29 days at 10.27 %, 15 at 10.52 %: 12.48; through 31 August 26.03.
    #expect(
      rows == [
        "2026-05-01 0 0 100000", "2026-07-15 95 0 0", "2026-07-15 0 1248 0",
        "2026-08-31 0 1355 0", "2026-08-31 -95 0 0", "2026-08-31 0 -2603 0",
        "2026-08-31 0 0 -47302", "2026-11-23 0 1276 0",
      ])
    #expect(statement.rows.map(\.event).contains(.payment(payment)))
    #expect(statement.rows.last?.event == .interest(item, through: try Day("2026-11-23")))
    let claim = try #require(try scenario.claim.item(item))
    #expect(statement.balance.principal == claim.principal.minor)
    #expect(statement.balance.interest == claim.interest.minor)
    #expect(statement.balance.costs == claim.costs.minor)
    // 526.98 at 10.52 %: 0.1518… a day.
    #expect(try statement.daily?.roundedHalfUp() == euro("0.15"))
    #expect(statement.isComplete)
  }

  @Test func `days beyond the last known base rate are named and not computed`() throws {
    let (scenario, _, _) = try scenario()
    let claim = try scenario.account.claim(on: try Day("2027-01-31"), scenario.book.settings)
    let statement = claim.statement(in: .euro)
    #expect(statement.unknown == [try Day("2027-01-01")...(try Day("2027-01-31"))])
    #expect(!statement.isComplete)
    #expect(statement.daily == nil)
  }

  @Test func `a base rate that is entered completes the statement`() throws {
    var (scenario, _, _) = try scenario()
    try scenario.perform(
      .book(.setBaseRate(BaseRateEntry(from: try Day("2027-01-01"), rate: try percent("1.52")))))
    let claim = try scenario.account.claim(on: try Day("2027-01-31"), scenario.book.settings)
    #expect(claim.statement(in: .euro).isComplete)
  }

  @Test func `a returned payment stands in the statement twice and leaves nothing`() throws {
    var (scenario, item, payment) = try scenario()
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: try Day("2026-09-03"), reason: .noCover)))
    let statement = try scenario.claim.statement(in: .euro)
    #expect(statement.rows.filter { $0.event == .takenBack(payment) }.count == 3)
    let claim = try #require(try scenario.claim.item(item))
    #expect(statement.balance.total == claim.total.minor)
    #expect(claim.principal == (try euro("1,000.00")))
  }

  @Test func `the statement of account lists every booking with the balance after it`() throws {
    let (scenario, _, _) = try scenario()
    let statement = try scenario.account.statement(
      through: scenario.today, in: .euro, scenario.book.settings)
    #expect(statement.bookings.map(\.kind) == [.invoice, .charge, .interest, .payment])
    #expect(statement.bookings.map(\.balance.minor) == [100_000, 100_095, 102_698, 52_698])
    #expect(statement.closing == (try euro("526.98")))
  }

  @Test func `what lies before the first day is the opening balance`() throws {
    let (scenario, _, _) = try scenario()
    let statement = try scenario.account.statement(
      from: try Day("2026-08-01"), through: scenario.today, in: .euro, scenario.book.settings)
    #expect(statement.opening == (try euro("1,000.95")))
    #expect(statement.bookings.map(\.kind) == [.interest, .payment])
  }

  @Test func `what is not due yet is told apart`() throws {
    var (scenario, _, _) = try scenario()
    try scenario.invoice(
      "R2", "70.00", issued: "2026-11-20", due: "2026-12-20", contract: .business)
    let statement = try scenario.account.statement(
      through: scenario.today, in: .euro, scenario.book.settings)
    #expect(statement.notDue == (try euro("70.00")))
  }
}
