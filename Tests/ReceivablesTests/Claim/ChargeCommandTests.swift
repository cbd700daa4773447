import Testing

@testable import Receivables

@Suite("Costs")
struct ChargeCommandTests {
  private func charge(
    _ kind: ChargeKind, _ amount: String, _ item: EntryNumber? = nil, ground: Line? = nil
  ) throws -> ClaimCommand {
    .recordCharge(
      Charge(
        kind: kind, amount: try euro(amount), arisen: try Day("2026-11-20"), item: item,
        ground: ground))
  }

  @Test func `the lump sum is 40 euro, once for an invoice, never from a consumer`() throws {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice("R1", contract: .business)
    let private_ = try scenario.invoice("R2", contract: .consumer)
    #expect(
      try scenario.refusal(of: charge(.lumpSum, "39.00", item))
        == .doesNotAddUp(try euro("39.00"), expected: try euro("40.00")))
    #expect(try scenario.refusal(of: charge(.lumpSum, "40.00", private_)) == .chargeNotOwed)
    #expect(try scenario.refusal(of: charge(.lumpSum, "40.00")) == .nothingGiven)
    let entry = try scenario.perform(charge(.lumpSum, "40.00", item))
    #expect(try scenario.refusal(of: charge(.lumpSum, "40.00", item)) == .duplicate)
    try scenario.perform(.waiveCharge(ChargeWaiver(charge: entry)))
    #expect(try scenario.refusal(of: charge(.lumpSum, "40.00", item)) == nil)
  }

  @Test func `a cost of no kind needs its ground, a reminder its invoice`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    #expect(try scenario.refusal(of: charge(.other, "5.00", item)) == .nothingGiven)
    #expect(
      try scenario.refusal(of: charge(.other, "5.00", item, ground: try Line("Notar"))) == nil)
    #expect(try scenario.refusal(of: charge(.reminder, "0.95")) == .nothingGiven)
    #expect(try scenario.refusal(of: charge(.reminder, "0.00", item)) == .amountNotPositive)
  }

  @Test func `a cost is given up once, and owed no more`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    let entry = try scenario.perform(charge(.reminder, "0.95", item))
    #expect(try scenario.claim.item(item)?.costs == euro("0.95"))
    try scenario.perform(.waiveCharge(ChargeWaiver(charge: entry)))
    #expect(try scenario.claim.item(item)?.costs.isZero == true)
    #expect(
      try scenario.refusal(of: .waiveCharge(ChargeWaiver(charge: entry))) == .alreadyEnded)
  }

  @Test func `an enquiry for an address belongs to no invoice and is paid like the rest`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    try scenario.perform(charge(.addressEnquiry, "12.00"))
    let owed = try scenario.claim.total(in: .euro)
    #expect(try owed == (#require(try scenario.claim.item(item)).total + euro("12.00")))
    try scenario.perform(
      .recordPayment(Payment(amount: owed, valued: try Day("2026-11-23"))))
    #expect(try scenario.claim.isSettled)
  }

  @Test func `a deduction is decided once`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    let payment = try scenario.payment("98.00", on: "2026-11-01", for: .items([item]))
    func decision(_ amount: String) throws -> ClaimCommand {
      .decideDiscount(DiscountDecision(item: item, payment: payment, granted: try euro(amount)))
    }
    #expect(
      try scenario.refusal(of: decision("100.01"))
        == .exceeds(try euro("100.01"), available: try euro("100.00")))
    #expect(try scenario.refusal(of: decision("-0.01")) == .amountNotPositive)
    try scenario.perform(decision("2.00"))
    #expect(try scenario.refusal(of: decision("1.00")) == .decidedAlready)
  }
}
