import Testing

@testable import Receivables

/// The day and the cent on which a gate turns, and what it must not hold back.
@Suite("Limits of gates")
struct GateLimitTests {
  @Test func `business is written to in the quiet days`() throws {
    var scenario = try Scenario(reachable: "2026-12-01", .business)
    try scenario.invoice("R1", issued: "2026-12-01", due: "2026-12-15", contract: .business)
    #expect(try scenario.standing(on: "2026-12-22").notice?.level == 1)
  }

  @Test func `three calls within seven days are enough until the first is a week ago`() throws {
    var scenario = try Scenario(reachable: "2026-10-16")
    try scenario.invoice("R1", "600.00")
    try scenario.dun(on: "2026-10-21")
    for day in ["2026-10-29", "2026-10-30", "2026-11-02"] { try scenario.call(.noAnswer, on: day) }
    #expect(try scenario.gates(on: "2026-11-03") == ["phoneLimit 2026-11-05"])
    #expect(try scenario.gates(on: "2026-11-04") == ["phoneLimit 2026-11-05"])
    #expect(try scenario.reasons(on: "2026-11-05") == ["call"])
  }

  @Test func `a debtor is called on a Saturday, and not on a Sunday`() throws {
    var scenario = try Scenario(reachable: "2026-10-16")
    try scenario.invoice("R1", "600.00")
    #expect(try scenario.reasons(on: "2026-10-17") == ["large"])
    #expect(try scenario.reasons(on: "2026-10-18") == [])
  }

  @Test func `a plan that was given up holds nothing back`() throws {
    var scenario = try Scenario(reachable: "2026-10-22")
    let item = try scenario.invoice("R1", "300.00", origin: .printed)
    let parts = try euro("300.00").split(into: 3).enumerated().map { place, part in
      Instalment(by: scenario.today + 9 + 30 * place, amount: part)
    }
    let plan = try scenario.perform(
      .agreePlan(PlanAgreement(terms: PlanTerms(items: [item], instalments: parts))))
    #expect(try scenario.standing.gates.map(\.kind) == [.plan])
    try scenario.perform(.endPlan(PlanEnd(plan: plan, reason: .cancelled)))
    #expect(try scenario.standing.gates == [])
    #expect(try scenario.standing.notice?.level == 1)
  }

  @Test func `credit hides no more than what could be collected beside it`() throws {
    var scenario = try Scenario(reachable: "2026-10-22")
    try scenario.invoice("R1", "100.00", origin: .printed)
    try scenario.perform(.takePromise(amount: try euro("70.00"), by: try Day("2026-10-28")))
    try scenario.perform(
      .recordCreditNote(
        CreditNote(
          number: try DocumentNumber("G1"), issued: scenario.today, amount: try euro("50.00"),
          effect: .fromDay, reason: .goodwill, shares: [])))
    let credit = try #require(try scenario.standing.gates.first { $0.kind == .credit })
    #expect(credit.money == (try euro("30.00")))
    #expect(try scenario.standing.collectible.isZero)
  }

  @Test func `an address for orders only is none to write to`() throws {
    var scenario = try Scenario(reachable: "2026-10-21", by: [])
    try scenario.invoice("R1")
    try scenario.perform(
      .change(
        DebtorChange(contacts: [
          ContactPoint(channel: .email, value: try Line("o@example.org"), purpose: .orders)
        ])))
    #expect(try scenario.standing.flags == [.unreachable])
  }

  @Test func `a letter for 1,000.00 goes with the others, for a cent more it does not`() throws {
    for (gross, flags) in [("1000.00", []), ("1000.01", [Standing.Flag.largeAmount])] {
      var scenario = try Scenario(reachable: "2026-10-21")
      try scenario.invoice("R1", gross, origin: .printed)
      #expect(try scenario.standing.flags == flags)
    }
  }

  // MARK: Points

  @Test func `money that we collected ourselves is no reaction`() throws {
    var scenario = try Scenario(reachable: "2026-10-26")
    let item = try scenario.invoice("R1", "100.00", origin: .printed)
    try scenario.perform(
      .recordPayment(
        Payment(
          amount: try euro("50.00"), valued: try Day("2026-10-25"), method: .directDebit,
          designation: .items([item]))))
    #expect(try scenario.standing.points.silence == 10)
    try scenario.payment("10.00", on: "2026-10-25", for: .items([item]))
    #expect(try scenario.standing.points.silence == 0)
  }

  @Test func `a broken promise and a returned debit count for a year`() throws {
    var scenario = try Scenario(reachable: "2025-09-20")
    try scenario.invoice("R1", issued: "2025-09-01", due: "2025-09-15")
    try scenario.perform(.takePromise(by: try Day("2025-09-25")))
    // Its two bank days end on the 29th.
    #expect(try scenario.standing(on: "2026-09-28").points.behaviour == 8)
    #expect(try scenario.standing(on: "2026-09-29").points.behaviour == 0)
    var debit = try Scenario(reachable: "2025-09-20")
    let item = try debit.invoice("R1", issued: "2025-09-01", due: "2025-09-15")
    let payment = try debit.perform(
      .recordPayment(
        Payment(
          amount: try euro("100.00"), valued: try Day("2025-09-15"), method: .directDebit,
          designation: .items([item]))))
    try debit.perform(
      .returnPayment(PaymentReturn(payment: payment, day: debit.today, reason: .noCover)))
    #expect(try debit.standing(on: "2026-09-19").points.behaviour == 6)
    #expect(try debit.standing(on: "2026-09-20").points.behaviour == 0)
  }

  @Test func `risk: the first year with its last day, and more than nine tenths of the limit`()
    throws
  {
    var scenario = try Scenario(reachable: "2025-11-20")
    try scenario.invoice(
      "R1", "90.00", issued: "2025-10-26", due: "2025-11-09", origin: .printed)
    try scenario.perform(.change(DebtorChange(creditLimit: try euro("100.00"))))
    #expect(try scenario.standing(on: "2026-10-25").points.risk == 4)
    #expect(try scenario.standing(on: "2026-10-26").points.risk == 0)
    try scenario.invoice("R2", "0.01", issued: "2025-10-26", due: "2025-11-09", origin: .printed)
    #expect(try scenario.standing(on: "2026-10-26").points.risk == 6)
  }

  @Test func `an amount in another currency gives no points, because bands are in the book's`()
    throws
  {
    var scenario = try Scenario(reachable: "2026-10-22")
    try scenario.perform(
      .recordInvoice(
        Invoice(
          number: try DocumentNumber("R1"), issued: try Day("2026-10-01"),
          due: try Day("2026-10-15"), dueOrigin: .printed,
          gross: Money(minor: 90_000, try Currency(code: "CHF")), contract: .consumer)))
    #expect(try scenario.standing.collectible.minor == 90_000)
    #expect(try scenario.standing.points.amount == 0)
  }
}
