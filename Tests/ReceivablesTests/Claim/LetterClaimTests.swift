import Testing

@testable import Receivables

@Suite("Claim after letters")
struct LetterClaimTests {
  /// Issues a notice on a day that demands the claim of that day, and sends it by mail.
  @discardableResult
  private func issue(
    _ scenario: inout Scenario, on day: String, deadline: String, _ items: [EntryNumber],
    interest: Bool = true, channel: ContactChannel = .email
  ) throws -> EntryNumber {
    try scenario.move(to: day)
    let claim = try scenario.claim
    let demanded = try items.map { number in
      let item = try #require(claim.item(number))
      return NoticeItem(
        item: number, level: 1, principal: item.principal,
        interest: interest ? item.interest : .zero(.euro), costs: item.costs)
    }
    let total = try Money.sum(
      of: demanded.flatMap { [$0.principal, $0.interest, $0.costs] }, in: .euro)
    let notice = try scenario.perform(
      .issue(
        Notice(
          procedure: try Name("consumer"), level: 1, kind: .reminder, dated: scenario.today,
          deadline: try Day(deadline), items: demanded, total: total, channels: [channel])))
    let dispatch = try scenario.perform(.startDispatch(Dispatch(notice: notice, channel: channel)))
    try scenario.perform(.endDispatch(DispatchEnd(dispatch: dispatch, outcome: .accepted)))
    return notice
  }

  @Test func `a reminder after a printed day makes default from the day after its deadline`() throws
  {
    var scenario = try Scenario(on: "2026-10-01")
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-09-01", due: "2026-09-15", origin: .printed)
    try issue(&scenario, on: "2026-10-01", deadline: "2026-10-14", [item])
    try scenario.move(to: "2026-11-23")
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.assessment.start?.route == .demand)
    #expect(claim.assessment.start?.firstInterestDay == (try Day("2026-10-15")))
    #expect(claim.interest.isPositive)
  }

  @Test func `practice 0.5: a bounce takes the default back that the reminder had made`() throws {
    var scenario = try Scenario(on: "2026-10-01")
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-09-01", due: "2026-09-15", origin: .printed)
    let notice = try issue(&scenario, on: "2026-10-01", deadline: "2026-10-14", [item])
    try scenario.move(to: "2026-11-23")
    let charge = Charge(
      kind: .reminder, amount: try euro("0.95"), arisen: try Day("2026-11-01"), item: item)
    try scenario.perform(.recordCharge(charge))
    #expect(try scenario.claim.item(item)?.costs == euro("0.95"))
    try scenario.perform(.failReceipt(ReceiptFailure(of: notice, reason: .bounced)))
    let claim = try #require(try scenario.claim.item(item))
    #expect(!claim.isInDefault)
    #expect(claim.interest.isZero)
    #expect(claim.costs.isZero)
  }

  @Test func `practice 0.6: the demanded total paid by the deadline closes the claim at nothing`()
    throws
  {
    var scenario = try Scenario(on: "2026-11-02", .business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    try issue(&scenario, on: "2026-11-02", deadline: "2026-11-13", [item])
    let demanded = try #require(try scenario.claim.item(item)?.total)
    try scenario.move(to: "2026-11-23")
    try scenario.perform(
      .recordPayment(
        Payment(amount: demanded, valued: try Day("2026-11-13"), designation: .items([item]))))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.total.isZero)
    #expect(claim.dropped.isPositive)
    #expect(claim.fulfilledBy != nil)
  }

  @Test func `the same total a day after the deadline leaves the interest of the days between`()
    throws
  {
    var scenario = try Scenario(on: "2026-11-02", .business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    try issue(&scenario, on: "2026-11-02", deadline: "2026-11-13", [item])
    let demanded = try #require(try scenario.claim.item(item)?.total)
    try scenario.move(to: "2026-11-23")
    try scenario.perform(
      .recordPayment(
        Payment(amount: demanded, valued: try Day("2026-11-16"), designation: .items([item]))))
    #expect(try scenario.claim.item(item)?.total.isPositive == true)
  }

  @Test func `trap 2: principal paid, demanded interest stays open`() throws {
    var scenario = try Scenario(on: "2026-11-02", .business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-09-01", due: "2026-10-20", contract: .business)
    try issue(&scenario, on: "2026-11-02", deadline: "2026-11-13", [item])
    try scenario.move(to: "2026-11-23")
    try scenario.payment("1,000.00", on: "2026-11-20", for: .items([item]))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal.isZero)
    #expect(claim.interest.isPositive)
  }

  @Test func `practice 0.11: exactly the principal with its number is directed at the principal`()
    throws
  {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    try scenario.payment("1,000.00", on: "2026-11-20", for: .items([item]))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal.isZero)
    #expect(claim.interest == (try euro("49.38")))
    #expect(try scenario.claim.payments[0].placements.map(\.rule) == [.principalDesignated])
  }

  @Test func `with the setting off it pays interest first`() throws {
    var scenario = try Scenario(.business)
    try scenario.perform(.book(.setPolicy(Policy(exactPrincipalCounts: false))))
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    try scenario.payment("1,000.00", on: "2026-11-20", for: .items([item]))
    #expect(try scenario.claim.item(item)?.principal == euro("49.38"))
  }

  @Test func `a little interest that no letter demanded is dropped when the principal is paid`()
    throws
  {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-09-01", due: "2026-10-20", contract: .business)
    try scenario.payment("1,000.00", on: "2026-10-27", for: .items([item]))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.total.isZero)
    // Seven days at 10.52 %.
    #expect(claim.dropped == (try euro("2.02")))
  }

  @Test func `dropped interest takes no later money`() throws {
    var scenario = try Scenario(.business)
    let first = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-09-01", due: "2026-10-20", contract: .business)
    let second = try scenario.invoice(
      "R2", "100.00", issued: "2026-10-20", due: "2026-11-10", contract: .business)
    try scenario.payment("1,000.00", on: "2026-10-27", for: .items([first]))
    try scenario.payment("100.00", on: "2026-11-10")
    #expect(try scenario.claim.item(second)?.principal.isZero == true)
  }

  @Test func `the notice that makes default is free, later ones cost`() throws {
    var scenario = try Scenario(on: "2026-10-01")
    let item = try scenario.invoice(
      "R1", "100.00", issued: "2026-09-01", due: "2026-09-15", origin: .printed)
    let notice = try issue(&scenario, on: "2026-10-01", deadline: "2026-10-14", [item])
    try scenario.move(to: "2026-11-23")
    for day in ["2026-10-01", "2026-11-02"] {
      try scenario.perform(
        .recordCharge(
          Charge(
            kind: .reminder, amount: try euro("0.95"), arisen: try Day(day), item: item,
            notice: notice)))
    }
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.charges.map(\.owed) == (try [euro("0.00"), euro("0.95")]))
    #expect(claim.costs == (try euro("0.95")))
  }

  @Test func `the lump sum is owed besides interest, and takes reminder costs up`() throws {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "100.00", issued: "2026-09-01", due: "2026-10-20", contract: .business)
    let day = try Day("2026-11-01")
    try scenario.perform(
      .recordCharge(Charge(kind: .reminder, amount: try euro("3.00"), arisen: day, item: item)))
    try scenario.perform(
      .recordCharge(Charge(kind: .lumpSum, amount: try euro("40.00"), arisen: day, item: item)))
    try scenario.perform(
      .recordCharge(
        Charge(kind: .returnedDebit, amount: try euro("4.00"), arisen: day, item: item)))
    // 40.00 in all for reminder and lump sum, and the bank's 4.00, which is no cost of prosecution.
    #expect(try scenario.claim.item(item)?.costs == euro("44.00"))
  }

  @Test func `practice 14: after a chargeback the price is owed, default has to be made anew`()
    throws
  {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business,
      method: .paypal)
    let payment = try scenario.payment("1,000.00", on: "2026-05-20", for: .items([item]))
    try scenario.move(to: "2026-07-01")
    let chargeback = try scenario.perform(
      .openChargeback(
        Chargeback(
          payment: payment, amount: try euro("1,000.00"), caseNumber: try Line("PP-D-1"),
          reason: .notReceived)))
    try scenario.move(to: "2026-08-01")
    #expect(try scenario.claim.item(item)?.total.isZero == true)
    try scenario.perform(
      .closeChargeback(ChargebackEnd(chargeback: chargeback, outcome: .lost, day: scenario.today)))
    try scenario.move(to: "2026-11-23")
    var claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal == (try euro("1,000.00")))
    #expect(!claim.isInDefault)
    #expect(claim.interest.isZero)
    try issue(&scenario, on: "2026-11-23", deadline: "2026-11-30", [item])
    try scenario.move(to: "2026-12-15")
    claim = try #require(try scenario.claim.item(item))
    #expect(claim.isInDefault)
    #expect(claim.accrued.segments.first?.range.lowerBound == (try Day("2026-12-01")))
  }
}
