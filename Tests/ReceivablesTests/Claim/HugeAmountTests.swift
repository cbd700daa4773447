import Testing

@testable import Receivables

@Suite("Amounts near the end of all money")
struct HugeAmountTests {
  private let most = Money(minor: .max, .euro)

  private func invoice(_ scenario: inout Scenario, _ number: String) throws -> EntryNumber {
    try scenario.perform(
      .recordInvoice(
        Invoice(
          number: try DocumentNumber(number), issued: try Day("2026-05-01"),
          due: try Day("2026-05-31"), dueOrigin: .agreedDay, gross: most, contract: .business)))
  }

  @Test func `payments on no claim stop at the most there can be`() throws {
    var scenario = try Scenario(.business)
    for _ in 0..<2 {
      try scenario.perform(.recordPayment(Payment(amount: most, valued: try Day("2026-11-01"))))
    }
    #expect(try scenario.claim.credit(in: .euro) == most)
  }

  @Test func `credit notes of no invoice stop there too`() throws {
    var scenario = try Scenario(.business)
    for number in ["G1", "G2"] {
      try scenario.perform(
        .recordCreditNote(
          CreditNote(
            number: try DocumentNumber(number), issued: try Day("2026-11-01"), amount: most,
            effect: .fromStart, reason: .bonus)))
    }
    #expect(try scenario.claim.credit(in: .euro) == most)
  }

  @Test func `costs of one invoice stop there too`() throws {
    var scenario = try Scenario(.business)
    let item = try invoice(&scenario, "R1")
    for kind in [ChargeKind.lawyer, .court] {
      try scenario.perform(
        .recordCharge(
          Charge(kind: kind, amount: most, arisen: try Day("2026-11-01"), item: item)))
    }
    #expect(try scenario.claim.item(item)?.total == most)
    #expect(try scenario.claim.item(item)?.lumpSum?.owed.isZero == true)
  }

  @Test func `statements of two invoices stop there too`() throws {
    var scenario = try Scenario(.business)
    _ = try invoice(&scenario, "R1")
    _ = try invoice(&scenario, "R2")
    #expect(try scenario.claim.total(in: .euro) == most)
    #expect(try scenario.claim.statement(in: .euro).balance.total == most.minor)
    let account = try scenario.account
    let statement = account.statement(
      through: scenario.today, in: .euro, scenario.book.settings)
    #expect(statement.closing == most)
  }

  @Test func `a payment that came back twice is gone once`() throws {
    var scenario = try Scenario(.business)
    let payment = try scenario.perform(
      .recordPayment(Payment(amount: most, valued: try Day("2026-11-01"))))
    let chargeback = try scenario.perform(
      .openChargeback(
        Chargeback(
          payment: payment, amount: most, caseNumber: try Line("PP-1"), reason: .unauthorised)))
    try scenario.perform(
      .returnPayment(
        PaymentReturn(payment: payment, day: try Day("2026-11-10"), reason: .objected)))
    try scenario.perform(
      .closeChargeback(ChargebackEnd(chargeback: chargeback, outcome: .lost, day: scenario.today)))
    let history = try #require(try scenario.account.ledger.payment(payment))
    #expect(history.kept(on: scenario.today).isZero)
    #expect(try scenario.claim.credit(in: .euro).isZero)
  }
}
