import Testing

@testable import Receivables

@Suite("Decisions about money")
struct MoneyDecisionTests {
  @Test func `what a provider gave back whole no bank takes back`() throws {
    var scenario = try Scenario()
    let payment = try scenario.payment("100.00", on: "2026-11-01")
    let chargeback = try scenario.perform(
      .openChargeback(
        Chargeback(
          payment: payment, amount: try euro("100.00"), caseNumber: try Line("PP-1"),
          reason: .notReceived)))
    try scenario.perform(
      .closeChargeback(ChargebackEnd(chargeback: chargeback, outcome: .lost, day: scenario.today)))
    let back = PaymentReturn(payment: payment, day: scenario.today, reason: .objected)
    #expect(try scenario.refusal(of: .returnPayment(back)) == .alreadyEnded)
  }

  @Test func `a payment goes to no part of an invoice that was cancelled`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    try scenario.perform(.cancelInvoice(InvoiceCancellation(item: item)))
    let part = ItemPart(item: item, part: .principal, amount: try euro("10.00"))
    let payment = Payment(
      amount: try euro("10.00"), valued: scenario.today, designation: .parts([part]))
    #expect(try scenario.refusal(of: .recordPayment(payment)) == .cancelled)
  }

  @Test func `a cost of an invoice is paid by naming the invoice`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    let charge = try scenario.perform(
      .recordCharge(
        Charge(
          kind: .returnedDebit, amount: try euro("4.00"), arisen: try Day("2026-11-01"), item: item)
      ))
    let part = ItemPart(item: charge, part: .costs, amount: try euro("4.00"))
    let payment = Payment(
      amount: try euro("4.00"), valued: scenario.today, designation: .parts([part]))
    #expect(
      try scenario.refusal(of: .recordPayment(payment))
        == .wrongKind(.chargeRecorded, needed: [.invoiceRecorded]))
  }

  private func movement(_ amount: String, _ scenario: inout Scenario) throws -> EntryNumber {
    try scenario.perform(
      one: .matching(
        .recordTransaction(
          BankTransaction(
            account: try IBAN("DE89370400440532013000"), amount: try euro(amount),
            booked: scenario.today, valued: scenario.today, fingerprint: try Line("F1")))))
  }

  @Test func `no more is booked from a movement than came in`() throws {
    var scenario = try Scenario()
    let entry = try movement("100.00", &scenario)
    func payment(_ amount: String) throws -> AccountCommand {
      .recordPayment(
        Payment(amount: try euro(amount), valued: scenario.today, transaction: entry))
    }
    #expect(
      try scenario.refusal(of: payment("100.01"))
        == .exceeds(euro("100.01"), available: euro("100.00")))
    try scenario.perform(payment("60.00"))
    #expect(
      try scenario.refusal(of: payment("60.00"))
        == .exceeds(euro("60.00"), available: euro("40.00")))
    try scenario.perform(payment("40.00"))
  }

  @Test func `nothing is booked from a movement that went out`() throws {
    var scenario = try Scenario()
    let entry = try movement("-100.00", &scenario)
    let payment = Payment(amount: try euro("100.00"), valued: scenario.today, transaction: entry)
    #expect(
      try scenario.refusal(of: .recordPayment(payment))
        == .exceeds(euro("100.00"), available: euro("0.00")))
  }

  @Test func `a movement is set aside once`() throws {
    var scenario = try Scenario()
    let entry = try movement("100.00", &scenario)
    let aside = Command.matching(
      .setAside(TransactionSetAside(transaction: entry)))
    try scenario.perform(aside)
    #expect(try scenario.refusal(of: aside) == .alreadyEnded)
  }

  @Test func `a notice demands each invoice in its own currency, and something`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    func notice(_ principal: Money) throws -> DunningCommand {
      let zero = Money.zero(principal.currency)
      return .issue(
        Notice(
          procedure: try Name("consumer"), level: 1, kind: .reminder, dated: scenario.today,
          deadline: scenario.today + 10,
          items: [
            NoticeItem(item: item, level: 1, principal: principal, interest: zero, costs: zero)
          ], total: principal, channels: [.email]))
    }
    let dollar = try Currency(code: "USD")
    #expect(
      try scenario.refusal(of: notice(Money(minor: 10_000, dollar)))
        == .differentCurrencies(dollar, .euro))
    #expect(try scenario.refusal(of: notice(.zero(.euro))) == .amountNotPositive)
    #expect(try scenario.refusal(of: notice(euro("100.00"))) == nil)
  }
}
