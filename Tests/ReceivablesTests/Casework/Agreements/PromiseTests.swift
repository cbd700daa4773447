import Testing

@testable import Receivables

@Suite("Promise")
struct PromiseTests {
  /// A consumer owes 100.00 since the middle of October; today is Monday, 23 November 2026.
  private func scenario() throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    return (scenario, item)
  }

  private func promise(_ amount: String?, by day: String, _ items: [EntryNumber] = []) throws
    -> CaseworkCommand
  {
    .takePromise(amount: try amount.map { try euro($0) }, by: try Day(day), items: items)
  }

  private func states(_ scenario: Scenario, on day: String) throws -> [JudgedPromise.State] {
    try scenario.account.promises(on: try Day(day), scenario.book.settings).map(\.state)
  }

  @Test(arguments: [
    ("2026-11-26", JudgedPromise.State.open), ("2026-11-27", .due), ("2026-11-28", .grace),
    ("2026-12-01", .grace), ("2026-12-02", .broken(paidLate: nil)),
  ])
  func `trap 21: open before its day, due on it, in grace for two bank days, broken after`(
    day: String, state: JudgedPromise.State
  ) throws {
    // Friday the 27th and two bank days: Tuesday, 1 December.
    var (scenario, _) = try scenario()
    try scenario.perform(promise("50.00", by: "2026-11-27"))
    #expect(try states(scenario, on: day) == [state])
  }

  @Test func `a Saturday's promise paid by a transfer that arrives on Monday is kept`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(promise("100.00", by: "2026-11-28"))
    try scenario.move(to: "2026-12-10")
    try scenario.payment("100.00", on: "2026-11-30", for: .items([item]))
    #expect(try states(scenario, on: "2026-12-10") == [.kept])
  }

  @Test func `the whole balance is what is overdue and not contested when it is promised`() throws {
    var (scenario, item) = try scenario()
    try scenario.invoice("R2", "70.00", issued: "2026-11-20", due: "2026-12-20", origin: .printed)
    try scenario.perform(
      .openDispute(
        Dispute(
          reason: .damaged, amounts: [ItemAmount(item: item, amount: try euro("30.00"))],
          answerBy: try Day("2026-12-01"))))
    try scenario.perform(promise(nil, by: "2026-11-27"))
    let judged = try scenario.account.promises(on: scenario.today, scenario.book.settings)
    #expect(judged.map(\.promise.value.amount) == [try euro("70.00")])
    #expect(judged.map(\.promise.value.isWholeBalance) == [true])
  }

  @Test func `a part in time is a part kept`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(promise("100.00", by: "2026-11-27"))
    try scenario.move(to: "2026-12-10")
    try scenario.payment("40.00", on: "2026-11-26")
    let judged = try scenario.account.promises(on: scenario.today, scenario.book.settings)
    #expect(judged.map(\.state) == [.partlyKept])
    #expect(judged.map(\.received) == [try euro("40.00")])
  }

  @Test func `trap 4: broken and paid late stays visible, with the days`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(promise("100.00", by: "2026-11-27"))
    try scenario.move(to: "2026-12-10")
    try scenario.payment("100.00", on: "2026-12-04")
    #expect(try states(scenario, on: "2026-12-10") == [.broken(paidLate: 7)])
  }

  @Test func `trap 3: a payment that comes back breaks the promise it had kept`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(promise("100.00", by: "2026-11-27"))
    try scenario.move(to: "2026-12-10")
    let payment = try scenario.payment("100.00", on: "2026-11-26", for: .items([item]))
    #expect(try states(scenario, on: "2026-12-10") == [.kept])
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: try Day("2026-12-09"), reason: .noCover)))
    #expect(try states(scenario, on: "2026-12-08") == [.kept])
    #expect(try states(scenario, on: "2026-12-10") == [.broken(paidLate: nil)])
  }

  @Test func `a new promise before the old day is over replaces it and counts as moved`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(promise("100.00", by: "2026-11-25"))
    try scenario.move(to: "2026-11-26")
    let second = try scenario.perform(promise("100.00", by: "2026-11-30"))
    let judged = try scenario.account.promises(on: scenario.today, scenario.book.settings)
    #expect(judged.map(\.state) == [.replaced(by: second), .open])
    #expect(judged.map(\.level) == [1, 1])
  }

  @Test func `a new promise after it is broken has the next level`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(promise("100.00", by: "2026-11-25"))
    try scenario.move(to: "2026-12-07")
    try scenario.perform(promise("100.00", by: "2026-12-10"))
    let judged = try scenario.account.promises(on: scenario.today, scenario.book.settings)
    #expect(judged.map(\.state) == [.broken(paidLate: nil), .open])
    #expect(judged.map(\.level) == [1, 2])
  }

  @Test func `after a kept part the rest begins at level one again`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(promise("100.00", by: "2026-11-25"))
    try scenario.move(to: "2026-12-07")
    try scenario.payment("30.00", on: "2026-11-25")
    try scenario.perform(promise("70.00", by: "2026-12-10"))
    let judged = try scenario.account.promises(on: scenario.today, scenario.book.settings)
    #expect(judged.map(\.level) == [1, 1])
  }

  @Test func `money counts for one promise only`() throws {
    var scenario = try Scenario()
    let first = try scenario.invoice("R1", "100.00", origin: .printed)
    let second = try scenario.invoice("R2", "100.00", origin: .printed)
    try scenario.perform(promise("100.00", by: "2026-11-27", [first]))
    try scenario.perform(promise("100.00", by: "2026-11-27", [second]))
    try scenario.move(to: "2026-12-10")
    try scenario.payment("100.00", on: "2026-11-26")
    #expect(try Set(states(scenario, on: "2026-12-10")) == [.kept, .broken(paidLate: nil)])
  }

  @Test func `money for other invoices keeps no promise`() throws {
    var (scenario, item) = try scenario()
    let other = try scenario.invoice("R2", "100.00", origin: .printed)
    try scenario.perform(promise("100.00", by: "2026-11-27", [item]))
    try scenario.move(to: "2026-12-10")
    try scenario.payment("100.00", on: "2026-11-26", for: .items([other]))
    #expect(try states(scenario, on: "2026-12-10") == [.broken(paidLate: nil)])
  }

  @Test(arguments: [Side.debtor, .creditor])
  func `either side may take it back`(side: Side) throws {
    var (scenario, _) = try scenario()
    let number = try scenario.perform(promise("100.00", by: "2026-11-27"))
    try scenario.perform(.withdrawPromise(PromiseWithdrawal(promise: number, by: side)))
    #expect(try states(scenario, on: "2026-11-23") == [.withdrawn(side)])
    #expect(
      try scenario.refusal(of: .withdrawPromise(PromiseWithdrawal(promise: number, by: side)))
        == .alreadyEnded)
  }

  @Test(arguments: [
    (Circumstance.Kind.insolvencyOpened, Mootness.insolvency), (.death, .death),
    (.identityMisuse, .identityMisuse),
  ])
  func `practice 6 to 8: insolvency, death and identity misuse make it moot, never broken`(
    kind: Circumstance.Kind, mootness: Mootness
  ) throws {
    var (scenario, _) = try scenario()
    try scenario.perform(promise("100.00", by: "2026-11-27"))
    try scenario.move(to: "2026-11-24")
    let circumstance = try scenario.perform(
      .noteCircumstance(Circumstance(kind: kind, since: scenario.today)))
    #expect(try states(scenario, on: "2026-12-10") == [.moot(mootness)])
    try scenario.undo(circumstance)
    #expect(try states(scenario, on: "2026-12-10") == [.broken(paidLate: nil)])
  }

  @Test func `an invoice that was cancelled or credited leaves nothing to keep`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(promise("100.00", by: "2026-11-27", [item]))
    try scenario.perform(.cancelInvoice(InvoiceCancellation(item: item)))
    #expect(try states(scenario, on: "2026-12-10") == [.moot(.nothingOwed)])
  }

  @Test func `practice 3: a withdrawal from the contract makes it moot`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(promise("100.00", by: "2026-11-27", [item]))
    try scenario.perform(
      .declareWithdrawal(
        Withdrawal(
          amounts: [ItemAmount(item: item, amount: try euro("100.00"))], declared: scenario.today)))
    #expect(try states(scenario, on: "2026-12-10") == [.moot(.withdrawal)])
  }

  @Test func `what cannot be promised is refused`() throws {
    var (scenario, item) = try scenario()
    #expect(
      try scenario.refusal(of: promise("100.01", by: "2026-11-27"))
        == .exceeds(try euro("100.01"), available: try euro("100.00")))
    #expect(
      try scenario.refusal(of: promise("10.00", by: "2026-11-22"))
        == .tooEarly(try Day("2026-11-22"), earliest: try Day("2026-11-23")))
    #expect(
      try scenario.refusal(of: promise("10.00", by: "2026-12-04"))
        == .tooLate(try Day("2026-12-04"), latest: try Day("2026-12-03")))
    #expect(try scenario.refusal(of: promise("0.00", by: "2026-11-27")) == .amountNotPositive)
    try scenario.payment("100.00", on: "2026-11-20", for: .items([item]))
    #expect(try scenario.refusal(of: promise(nil, by: "2026-11-27")) == .nothingOpen)
    try scenario.perform(.noteCircumstance(Circumstance(kind: .death, since: scenario.today)))
    #expect(try scenario.refusal(of: promise(nil, by: "2026-11-27")) == .circumstance(.death))
  }

  @Test func `after two moves a third is refused`() throws {
    var (scenario, _) = try scenario()
    for _ in 0..<3 { try scenario.perform(promise("100.00", by: "2026-11-27")) }
    #expect(
      try scenario.refusal(of: promise("100.00", by: "2026-11-30")) == .movedTooOften(limit: 2))
  }

  @Test func `a promise may be taken in the same breath as the call is logged`() throws {
    var (scenario, _) = try scenario()
    let call = Contact(channel: .phone, direction: .outgoing, outcome: .promise, isVerified: true)
    let entries = try scenario.perform(
      .casework(Scenario.debtor, .logContact(call, then: [promise("100.00", by: "2026-11-27")])))
    #expect(entries.count == 2)
    #expect(try states(scenario, on: "2026-11-23") == [.open])
    try scenario.undo(entries[1])
    #expect(try scenario.account.casework.contacts.isEmpty)
    #expect(try states(scenario, on: "2026-11-23") == [])
  }
}
