import Testing

@testable import Receivables

@Suite("Payments")
struct PaymentCommandTests {
  private func scenario() throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    return (scenario, item)
  }

  private func payment(
    _ amount: String, on day: String = "2026-11-20", for designation: Designation = .none,
    ordered: String? = nil
  ) throws -> AccountCommand {
    .recordPayment(
      Payment(
        amount: try euro(amount), valued: try Day(day), ordered: try ordered.map { try Day($0) },
        designation: designation))
  }

  @Test func `what cannot be is refused`() throws {
    let (scenario, item) = try scenario()
    #expect(try scenario.refusal(of: payment("0.00")) == .amountNotPositive)
    #expect(
      try scenario.refusal(of: payment("1.00", on: "2026-11-24"))
        == .inFuture(try Day("2026-11-24")))
    #expect(
      try scenario.refusal(of: payment("1.00", ordered: "2026-11-21"))
        == .tooLate(try Day("2026-11-21"), latest: try Day("2026-11-20")))
    #expect(
      try scenario.refusal(of: payment("1.00", for: .items([EntryNumber(99)]))) == .unknownEntry)
    #expect(
      try scenario.refusal(of: payment("1.00", for: .items([item, item]))) == .namedTwice)
    let part = ItemPart(item: item, part: .principal, amount: try euro("1.01"))
    #expect(
      try scenario.refusal(of: payment("1.00", for: .parts([part])))
        == .exceeds(try euro("1.01"), available: try euro("1.00")))
  }

  @Test func `a person places exactly what he says, the rest is credit`() throws {
    var (scenario, item) = try scenario()
    let part = ItemPart(item: item, part: .principal, amount: try euro("25.00"))
    try scenario.perform(payment("40.00", for: .parts([part])))
    #expect(try scenario.claim.item(item)?.principal == euro("75.00"))
    #expect(try scenario.claim.credit(in: .euro) == euro("15.00"))
  }

  @Test func `practice 1: a returned debit costs the debtor, and ends the mandate where it must`()
    throws
  {
    var (scenario, item) = try scenario()
    let mandate = try Line("M-1")
    let debit = try scenario.perform(
      .submitDebit(
        Debit(
          items: [item], amount: try euro("100.00"), mandate: mandate, collects: scenario.today)))
    let payment = try scenario.perform(
      .recordPayment(
        Payment(
          amount: try euro("100.00"), valued: try Day("2026-11-20"), method: .directDebit,
          designation: .items([item]), debit: debit)))
    let back = PaymentReturn(payment: payment, day: scenario.today, reason: .objected, isNews: true)
    let entries = try scenario.perform(
      .account(Scenario.debtor, .returnPayment(back, bankCharge: try euro("3.50"))))
    #expect(entries.count == 3)
    #expect(try scenario.claim.item(item)?.principal == euro("100.00"))
    #expect(try scenario.claim.item(item)?.costs == euro("3.50"))
    #expect(try scenario.account.ledger.blockedMandates == [mandate])
    #expect(try scenario.account.casework.unhandledNews == [entries[0]])
    #expect(try scenario.refusal(of: .returnPayment(back)) == .alreadyEnded)
  }

  @Test(arguments: [
    PaymentReturn.Reason.noMandate, .deceased, .bankError, .contested,
  ])
  func `a return that is not the debtor's part costs him nothing`(
    reason: PaymentReturn.Reason
  ) throws {
    var (scenario, item) = try scenario()
    let payment = try scenario.payment("100.00", on: "2026-11-20", for: .items([item]))
    let back = PaymentReturn(payment: payment, day: scenario.today, reason: reason)
    #expect(
      try scenario.refusal(of: .returnPayment(back, bankCharge: try euro("3.50"))) == .chargeNotOwed
    )
    try scenario.perform(.returnPayment(back))
    #expect(try scenario.claim.item(item)?.costs.isZero == true)
  }

  @Test func `practice 7: what an administrator reclaims revives the claim`() throws {
    var (scenario, item) = try scenario()
    let payment = try scenario.payment("100.00", on: "2026-11-20", for: .items([item]))
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: scenario.today, reason: .contested)))
    #expect(try scenario.claim.item(item)?.principal == euro("100.00"))
  }

  @Test func `a returned payment is directed no more`() throws {
    var (scenario, item) = try scenario()
    let payment = try scenario.payment("100.00", on: "2026-11-20")
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: scenario.today, reason: .noCover)))
    let designation = PaymentDesignation(
      payment: payment, designation: .items([item]), source: .clerk)
    #expect(try scenario.refusal(of: .designate(designation)) == .alreadyEnded)
  }

  @Test func `no more is charged back than is kept, and each ends once`() throws {
    var (scenario, item) = try scenario()
    let payment = try scenario.payment("100.00", on: "2026-11-20", for: .items([item]))
    func chargeback(_ amount: String) throws -> AccountCommand {
      .openChargeback(
        Chargeback(
          payment: payment, amount: try euro(amount), caseNumber: try Line("PP-1"),
          reason: .notReceived))
    }
    let first = try scenario.perform(chargeback("60.00"))
    #expect(
      try scenario.refusal(of: chargeback("40.01"))
        == .exceeds(try euro("40.01"), available: try euro("40.00")))
    let end = ChargebackEnd(chargeback: first, outcome: .lost, day: scenario.today)
    try scenario.perform(.closeChargeback(end))
    #expect(try scenario.claim.item(item)?.principal == euro("60.00"))
    #expect(try scenario.refusal(of: .closeChargeback(end)) == .alreadyEnded)
  }

  @Test func `a chargeback that was won changes nothing`() throws {
    var (scenario, item) = try scenario()
    let payment = try scenario.payment("100.00", on: "2026-11-20", for: .items([item]))
    let chargeback = try scenario.perform(
      .openChargeback(
        Chargeback(
          payment: payment, amount: try euro("100.00"), caseNumber: try Line("PP-1"),
          reason: .duplicate)))
    try scenario.perform(
      .closeChargeback(ChargebackEnd(chargeback: chargeback, outcome: .won, day: scenario.today)))
    #expect(try scenario.claim.item(item)?.total.isZero == true)
  }

  @Test func `practice 25: no more is refunded than there is credit`() throws {
    var (scenario, item) = try scenario()
    try scenario.payment("130.00", on: "2026-11-20", for: .items([item]))
    func refund(_ amount: String) throws -> AccountCommand {
      .refund(Refund(amount: try euro(amount), day: scenario.today))
    }
    #expect(
      try scenario.refusal(of: refund("30.01"))
        == .exceeds(try euro("30.01"), available: try euro("30.00")))
    try scenario.perform(refund("30.00"))
    #expect(try scenario.claim.isSettled)
  }

  @Test func `practice 24: money from another account is money like any other`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(
      .recordPayment(
        Payment(
          amount: try euro("100.00"), valued: try Day("2026-11-20"),
          designation: .items([item]), payer: try Line("Hans Ehegatte"),
          account: try IBAN("DE89370400440532013000"))))
    #expect(try scenario.claim.isSettled)
    #expect(try scenario.account.ledger.debtor?.account == nil)
  }
}
