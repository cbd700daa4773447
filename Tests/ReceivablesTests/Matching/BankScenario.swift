import Testing

@testable import Receivables

extension Scenario {
  static var account: IBAN {
    get throws { try IBAN("DE89370400440532013000") }
  }

  /// A book whose merchant has an account.
  static func withAccount(on day: String = "2026-11-23") throws -> Scenario {
    var scenario = try Scenario(on: day)
    try scenario.perform(
      .book(.setBankAccount(BankAccount(holder: try Line("Testhandel"), iban: try account))))
    return scenario
  }

  /// Records another debtor.
  mutating func debtor(
    _ number: String, _ name: String, account: IBAN? = nil
  ) throws -> DebtorID {
    let id = try DebtorID(number)
    try perform(
      .account(id, .record(Debtor(name: try Line(name), kind: .consumer, account: account))))
    return id
  }

  /// Records an invoice of another debtor.
  @discardableResult
  mutating func invoice(
    of debtor: DebtorID, _ number: String, _ gross: String, issued: String = "2026-10-01",
    terms: PaymentTerms? = nil, order: String? = nil
  ) throws -> EntryNumber {
    try perform(
      one: .account(
        debtor,
        .recordInvoice(
          Invoice(
            number: try DocumentNumber(number), order: try order.map { try DocumentNumber($0) },
            issued: try Day(issued), due: try Day(issued) + 14, dueOrigin: .agreedDay,
            terms: terms, gross: try euro(gross), contract: .consumer))))
  }

  /// The best match of a movement.
  func match(of movement: BankTransaction) -> Match? {
    Recognition(of: book).matches(of: movement, in: book).first
  }
}

/// A movement of the bank as a test names it.
func movement(
  _ amount: String, _ text: String? = nil, from name: String? = nil, account: String? = nil,
  endToEnd: String? = nil, mandate: String? = nil, back: BankReturn? = nil,
  on day: String = "2026-11-20", print: String = "f"
) throws -> BankTransaction {
  BankTransaction(
    account: try Scenario.account, amount: try euro(amount), booked: try Day(day),
    valued: try Day(day), name: try name.map { try Line($0) },
    counterAccount: try account.map { try IBAN($0) },
    reference: try text.map { try Remark($0) }, endToEnd: try endToEnd.map { try Line($0) },
    mandate: try mandate.map { try Line($0) }, back: back, fingerprint: try Line(print))
}
