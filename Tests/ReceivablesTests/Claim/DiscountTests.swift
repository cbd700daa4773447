import Testing

@testable import Receivables

@Suite("Discount (Skonto)")
struct DiscountTests {
  /// 1,000.00 of 1 October, 3 % within 8 days, 2 % within 14, net 30; in business.
  private func scenario(_ contract: DebtorKind = .business) throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario(contract)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-10-01", due: "2026-10-31", contract: contract, terms: terms())
    return (scenario, item)
  }

  private func terms() throws -> PaymentTerms {
    PaymentTerms(
      netDays: 30,
      discounts: [
        DiscountStep(days: 8, rate: try percent("3")),
        DiscountStep(days: 14, rate: try percent("2")),
      ], areAgreed: true)
  }

  @Test(arguments: [
    ("2026-10-09", "970.00"), ("2026-10-15", "980.00"), ("2026-10-09", "975.00"),
  ])
  func `a payment in time less no more than the discount closes the invoice`(
    day: String, paid: String
  ) throws {
    var (scenario, item) = try scenario()
    try scenario.payment(paid, on: day, for: .items([item]))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.total.isZero)
    #expect(claim.discounts.map(\.verdict) == [.justified])
    #expect(claim.discounts.first?.deducted == (try euro("1,000.00") - euro(paid)))
  }

  @Test func `the last day of a discount on a weekend ends on the next working day`() throws {
    // 1 October and 9 days would be Saturday the 10th: terms of 9 days end on Monday the 12th.
    var scenario = try Scenario(.business)
    let terms = PaymentTerms(
      netDays: 30, discounts: [DiscountStep(days: 9, rate: try percent("3"))], areAgreed: true)
    let item = try scenario.invoice(
      "R1", "1,000.00", due: "2026-10-31", contract: .business, terms: terms)
    try scenario.payment("970.00", on: "2026-10-12", for: .items([item]))
    #expect(try scenario.claim.item(item)?.total.isZero == true)
  }

  @Test func `a deduction after the last day stays open, with the days it was late`() throws {
    var (scenario, item) = try scenario()
    try scenario.payment("980.00", on: "2026-10-19", for: .items([item]))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal == (try euro("20.00")))
    #expect(claim.discounts.map(\.verdict) == [.late(days: 4)])
    #expect(claim.discounts.first?.isOpen == true)
  }

  @Test func `a deduction beyond the discount stays open as a whole`() throws {
    var (scenario, item) = try scenario()
    try scenario.payment("950.00", on: "2026-10-08", for: .items([item]))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal == (try euro("50.00")))
    #expect(claim.discounts.map(\.verdict) == [.excessive(allowed: try euro("30.00"))])
  }

  @Test func `a part payment is no deduction`() throws {
    var (scenario, item) = try scenario()
    try scenario.payment("500.00", on: "2026-10-08", for: .items([item]))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal == (try euro("500.00")))
    #expect(claim.discounts.isEmpty)
  }

  @Test func `a consumer is in time by the order of the transfer, a business by the credit`() throws
  {
    for (contract, isOpen) in [(DebtorKind.consumer, false), (.business, true)] {
      var (scenario, item) = try scenario(contract)
      try scenario.perform(
        .recordPayment(
          Payment(
            amount: try euro("980.00"), valued: try Day("2026-10-17"),
            ordered: try Day("2026-10-15"), designation: .items([item]))))
      #expect(try scenario.claim.item(item)?.principal.isPositive == isOpen)
    }
  }

  @Test func `practice 11: one payment of three invoices less the discount of each`() throws {
    var scenario = try Scenario(.business)
    var items: [EntryNumber] = []
    for (number, gross) in [("R1", "1,000.00"), ("R2", "200.00"), ("R3", "33.33")] {
      items.append(
        try scenario.invoice(number, gross, due: "2026-10-31", contract: .business, terms: terms()))
    }
    // 3 %: 30.00 + 6.00 + 1.00.
    try scenario.payment("1,196.33", on: "2026-10-08", for: .items(items))
    let claim = try scenario.claim
    #expect(claim.total(in: .euro).isZero)
    #expect(
      claim.payments[0].discounts.map(\.amount)
        == (try [euro("30.00"), euro("6.00"), euro("1.00")]))
  }

  @Test func `what a clerk grants of a late deduction closes the invoice from the payment's day`()
    throws
  {
    var (scenario, item) = try scenario()
    let payment = try scenario.payment("980.00", on: "2026-10-19", for: .items([item]))
    try scenario.perform(
      .decideDiscount(DiscountDecision(item: item, payment: payment, granted: try euro("20.00"))))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.total.isZero)
    #expect(claim.discounts.first?.isOpen == false)
  }

  @Test func `what a clerk refuses of it stays open`() throws {
    var (scenario, item) = try scenario()
    let payment = try scenario.payment("980.00", on: "2026-10-19", for: .items([item]))
    try scenario.perform(
      .decideDiscount(DiscountDecision(item: item, payment: payment, granted: try euro("0.00"))))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal == (try euro("20.00")))
    #expect(claim.discounts.first?.isOpen == false)
  }

  @Test func `a returned payment takes its discount with it`() throws {
    var (scenario, item) = try scenario()
    let payment = try scenario.payment("970.00", on: "2026-10-08", for: .items([item]))
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: try Day("2026-10-12"), reason: .noCover)))
    #expect(try scenario.claim.item(item)?.principal == euro("1,000.00"))
  }
}
