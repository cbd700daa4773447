import Testing

@testable import Receivables

@Suite("Statement of account that follows the claim")
struct AccountStatementTests {
  private func closing(_ scenario: Scenario) throws -> Money {
    let account = try scenario.account
    return account.statement(through: scenario.today, in: .euro, scenario.book.settings).closing
  }

  @Test func `a discount is gone with the payment that came back`() throws {
    var scenario = try Scenario(.business)
    let terms = PaymentTerms(
      netDays: 30, discounts: [DiscountStep(days: 14, rate: try percent("3"))], areAgreed: true)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-11-01", due: "2026-12-01", contract: .business, terms: terms)
    let payment = try scenario.payment("970.00", on: "2026-11-09", for: .items([item]))
    #expect(try closing(scenario).isZero)
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: scenario.today, reason: .noCover)))
    #expect(try closing(scenario) == euro("1,000.00"))
    #expect(try scenario.claim.item(item)?.discounts.isEmpty == true)
  }

  @Test func `a waiver is booked with what it gave up`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "100.00", issued: "2026-11-01", due: "2026-12-01")
    try scenario.perform(
      .waive(
        Waiver(parts: [ItemPart(item: item, part: .principal, amount: try euro("100.00"))])))
    try scenario.payment("60.00", on: "2026-11-20", for: .items([item]))
    #expect(try scenario.claim.total(in: .euro).isZero)
    #expect(try scenario.claim.credit(in: .euro).isZero)
    #expect(try closing(scenario).isZero)
  }

  @Test func `a waiver of a cost gives up no more than is open of it`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "100.00", issued: "2026-09-01", due: "2026-10-01")
    try scenario.payment("100.00", on: "2026-11-02", for: .principal([item]))
    let charge = try scenario.perform(
      .recordCharge(
        Charge(kind: .addressEnquiry, amount: try euro("3.60"), arisen: try Day("2026-11-02"))))
    try scenario.perform(
      .waive(Waiver(parts: [ItemPart(item: charge, part: .costs, amount: try euro("3.60"))])))
    try scenario.payment("0.02", on: "2026-11-03")
    #expect(try scenario.claim.total(in: .euro).isZero)
    #expect(try closing(scenario) == euro("0.00"))
  }

  @Test func `interest that was paid is no credit`() throws {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    let total = try #require(try scenario.claim.item(item)?.total)
    let payment = try scenario.perform(
      .recordPayment(Payment(amount: total, valued: scenario.today)))
    #expect(try scenario.claim.total(in: .euro).isZero)
    #expect(try closing(scenario).isZero)
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: scenario.today, reason: .noCover)))
    #expect(try closing(scenario) == euro("1,000.00"))
  }
}
