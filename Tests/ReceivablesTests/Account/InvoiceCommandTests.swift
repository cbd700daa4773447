import Testing

@testable import Receivables

@Suite("Invoices")
struct InvoiceCommandTests {
  private func draft(
    _ number: String = "R1", _ gross: String = "119.00", issued: String = "2026-10-01",
    due: String = "2026-10-15", vat: [TaxShare] = [], received: Receipt? = nil,
    mandate: Line? = nil, terms: PaymentTerms? = nil
  ) throws -> Invoice {
    Invoice(
      number: try DocumentNumber(number), issued: try Day(issued), received: received,
      due: try Day(due), terms: terms, gross: try euro(gross), vat: vat, mandate: mandate,
      contract: .consumer)
  }

  @Test func `the same number in one year is the same invoice`() throws {
    var scenario = try Scenario()
    try scenario.perform(.recordInvoice(draft()))
    #expect(try scenario.refusal(of: .recordInvoice(draft())) == .duplicate)
    #expect(try scenario.refusal(of: .recordInvoice(draft("R1", "120.00"))) == .contradicts)
    let lastYear = try draft("R1", issued: "2025-10-01", due: "2025-10-15")
    #expect(try scenario.refusal(of: .recordInvoice(lastYear)) == nil)
  }

  @Test func `a cancelled invoice may be recorded again`() throws {
    var scenario = try Scenario()
    let item = try scenario.perform(.recordInvoice(draft()))
    try scenario.perform(.cancelInvoice(InvoiceCancellation(item: item)))
    #expect(try scenario.refusal(of: .recordInvoice(draft())) == nil)
    #expect(
      try scenario.refusal(of: .cancelInvoice(InvoiceCancellation(item: item))) == .cancelled)
  }

  @Test func `the shares of tax come to the gross amount`() throws {
    let scenario = try Scenario()
    let share = TaxShare(
      rate: try percent("19"), net: try euro("100.00"), tax: try euro("19.00"))
    #expect(try scenario.refusal(of: .recordInvoice(draft(vat: [share]))) == nil)
    #expect(
      try scenario.refusal(of: .recordInvoice(draft("R1", "120.00", vat: [share])))
        == .doesNotAddUp(try euro("119.00"), expected: try euro("120.00")))
  }

  @Test func `what cannot be is refused`() throws {
    let scenario = try Scenario()
    #expect(try scenario.refusal(of: .recordInvoice(draft("R1", "0.00"))) == .amountNotPositive)
    #expect(
      try scenario.refusal(of: .recordInvoice(draft(issued: "2026-11-24", due: "2026-12-01")))
        == .inFuture(try Day("2026-11-24")))
    #expect(
      try scenario.refusal(of: .recordInvoice(draft(due: "2026-09-30")))
        == .tooEarly(try Day("2026-09-30"), earliest: try Day("2026-10-01")))
    let early = Receipt(day: try Day("2026-09-30"), basis: .known)
    #expect(
      try scenario.refusal(of: .recordInvoice(draft(received: early)))
        == .tooEarly(try Day("2026-09-30"), earliest: try Day("2026-10-01")))
  }

  @Test func `the terms agreed with the customer hold where the invoice has none`() throws {
    var scenario = try Scenario()
    let agreed = PaymentTerms(
      netDays: 30, discounts: [DiscountStep(days: 8, rate: try percent("3"))], areAgreed: true)
    try scenario.perform(.change(DebtorChange(terms: agreed)))
    let item = try scenario.perform(.recordInvoice(draft()))
    #expect(try scenario.account.ledger.item(item)?.invoice.terms == agreed)
    let own = PaymentTerms(netDays: 14)
    let other = try scenario.perform(.recordInvoice(draft("R2", terms: own)))
    #expect(try scenario.account.ledger.item(other)?.invoice.terms == own)
  }

  @Test func `practice 4: what was not delivered is known by day and amount`() throws {
    var scenario = try Scenario()
    let item = try scenario.perform(.recordInvoice(draft("R1", "100.00")))
    try scenario.perform(
      .recordDelivery(
        Delivery(item: item, day: try Day("2026-10-05"), amount: try euro("60.00"))))
    func undelivered(_ day: String) throws -> Money? {
      try scenario.account.ledger.item(item)?.undelivered(on: try Day(day))
    }
    #expect(try undelivered("2026-10-04") == euro("100.00"))
    #expect(try undelivered("2026-10-05") == euro("40.00"))
    try scenario.perform(.recordDelivery(Delivery(item: item, day: try Day("2026-10-09"))))
    #expect(try undelivered("2026-10-09")?.isZero == true)
    let tooMuch = Delivery(item: item, day: try Day("2026-10-09"), amount: try euro("100.01"))
    #expect(
      try scenario.refusal(of: .recordDelivery(tooMuch))
        == .exceeds(try euro("100.01"), available: try euro("100.00")))
  }

  @Test func `practice 2: goods on their way back go on, never back`() throws {
    var scenario = try Scenario()
    let item = try scenario.perform(.recordInvoice(draft("R1", "100.00")))
    func back(_ stage: GoodsReturn.Stage) throws -> AccountCommand {
      .recordReturn(GoodsReturn(item: item, stage: stage, amount: try euro("40.00")))
    }
    for stage in [GoodsReturn.Stage.announced, .arrived, .checked] {
      try scenario.perform(back(stage))
      let returning = try scenario.account.ledger.item(item)?.returning(on: scenario.today)
      #expect(returning?.value.stage == stage)
    }
    #expect(try scenario.refusal(of: back(.arrived)) == .outOfOrder)
    try scenario.perform(back(.refused))
    #expect(try scenario.account.ledger.item(item)?.returning(on: scenario.today) == nil)
  }

  @Test func `a correction holds from the start`() throws {
    var scenario = try Scenario()
    let item = try scenario.perform(.recordInvoice(draft("R1", "100.00")))
    try scenario.perform(
      .correctInvoice(
        InvoiceCorrection(item: item, gross: try euro("90.00"), due: try Day("2026-12-01"))))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal == (try euro("90.00")))
    #expect(!claim.isOverdue)
    #expect(
      try scenario.refusal(of: .correctInvoice(InvoiceCorrection(item: item))) == .nothingGiven)
  }

  @Test func `practice 22: an invoice that never came gives no receipt, until one is proved`()
    throws
  {
    var scenario = try Scenario()
    let day = try Day("2026-10-05")
    let item = try scenario.perform(
      .recordInvoice(draft(received: Receipt(day: day, basis: .assumed))))
    #expect(try scenario.account.ledger.item(item)?.received?.day == day)
    try scenario.perform(.failReceipt(ReceiptFailure(of: item, reason: .denied)))
    #expect(try scenario.account.ledger.item(item)?.received == nil)
    try scenario.perform(
      .confirmReceipt(ReceiptConfirmation(of: item, day: try Day("2026-11-20"))))
    #expect(
      try scenario.account.ledger.item(item)?.received
        == Receipt(day: try Day("2026-11-20"), basis: .known))
  }

  @Test func `an invoice after a blocked mandate cannot be collected by it`() throws {
    var scenario = try Scenario()
    let mandate = try Line("M-1")
    try scenario.perform(.blockMandate(MandateBlock(mandate: mandate)))
    #expect(try scenario.refusal(of: .recordInvoice(draft(mandate: mandate))) == .alreadyEnded)
  }
}
