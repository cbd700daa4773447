import Testing

@testable import Receivables

@Suite("Nothing left to keep")
struct MootnessTests {
  /// A consumer owes 100.00 since the middle of October; today is Monday, 23 November 2026.
  private func scenario() throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    return (scenario, item)
  }

  /// A promise for Friday, 27 November: its last day is Tuesday, 1 December.
  private func promise(_ amount: String?, _ items: [EntryNumber] = []) throws -> CaseworkCommand {
    .takePromise(
      amount: try amount.map { try euro($0) }, by: try Day("2026-11-27"), items: items)
  }

  private func states(_ scenario: Scenario, on day: String) throws -> [JudgedPromise.State] {
    try scenario.account.promises(on: try Day(day), scenario.book.settings).map(\.state)
  }

  private func credit(
    _ amount: String, _ item: EntryNumber, on day: String, _ effect: CreditNote.Effect
  ) throws -> AccountCommand {
    .recordCreditNote(
      CreditNote(
        number: try DocumentNumber("G1"), issued: try Day(day), amount: try euro(amount),
        effect: effect, reason: .other, shares: [.init(item: item, amount: try euro(amount))]))
  }

  private func withdrawal(_ amount: String, _ item: EntryNumber) throws -> CaseworkCommand {
    .declareWithdrawal(
      Withdrawal(
        amounts: [ItemAmount(item: item, amount: try euro(amount))],
        declared: try Day("2026-11-23")))
  }

  @Test func `goodwill after its time leaves a broken promise broken`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(promise("100.00", [item]))
    try scenario.move(to: "2026-12-10")
    try scenario.perform(credit("100.00", item, on: "2026-12-10", .fromDay))
    #expect(try states(scenario, on: "2026-11-24") == [.open])
    #expect(try states(scenario, on: "2026-12-11") == [.broken(paidLate: nil)])
  }

  @Test func `what is credited from the beginning was never to be paid, once it is credited`()
    throws
  {
    var (scenario, item) = try scenario()
    try scenario.perform(promise("100.00", [item]))
    try scenario.move(to: "2026-12-10")
    try scenario.perform(credit("100.00", item, on: "2026-12-10", .fromStart))
    #expect(try states(scenario, on: "2026-12-09") == [.broken(paidLate: nil)])
    #expect(try states(scenario, on: "2026-12-10") == [.moot(.nothingOwed)])
  }

  @Test func `a promise of the whole is moot where nothing of it was owed`() throws {
    var (scenario, item) = try scenario()
    let paid = try scenario.invoice("R0", "50.00", origin: .printed)
    try scenario.payment("50.00", on: "2026-11-02", for: .items([paid]))
    try scenario.perform(promise(nil))
    #expect(try states(scenario, on: "2026-12-02") == [.broken(paidLate: nil)])
    let cancellation = try scenario.perform(.cancelInvoice(InvoiceCancellation(item: item)))
    #expect(try states(scenario, on: "2026-12-02") == [.moot(.nothingOwed)])
    try scenario.undo(cancellation)
    #expect(try states(scenario, on: "2026-12-02") == [.broken(paidLate: nil)])
  }

  @Test func `practice 3: what a withdrawal leaves can be promised, and broken`() throws {
    var (scenario, item) = try scenario()
    let call = Contact(channel: .phone, direction: .incoming, outcome: .promise)
    try scenario.perform(
      .logContact(call, then: [withdrawal("40.00", item), promise("60.00", [item])]))
    #expect(try states(scenario, on: "2026-11-23") == [.open])
    #expect(try states(scenario, on: "2026-12-02") == [.broken(paidLate: nil)])
  }

  @Test func `practice 3: what a withdrawal leaves can be paid by instalments`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(withdrawal("40.00", item))
    let terms = PlanTerms(
      items: [item],
      instalments: [Instalment(by: try Day("2026-12-01"), amount: try euro("100.00"))])
    try scenario.perform(.agreePlan(PlanAgreement(terms: terms)))
    let plans = try scenario.account.plans(on: scenario.today, scenario.book.settings)
    #expect(plans.map(\.state) == [.running])
  }

  @Test func `practice 6: the dead promise nothing, heirs who accepted do`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(promise("30.00", [item]))
    try scenario.perform(.noteCircumstance(Circumstance(kind: .death, since: scenario.today)))
    #expect(try scenario.refusal(of: promise("30.00", [item])) == .circumstance(.death))
    try scenario.move(to: "2026-11-25")
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .estateAccepted, since: scenario.today)))
    try scenario.perform(promise("40.00", [item]))
    #expect(try states(scenario, on: "2026-11-25") == [.moot(.death), .open])
    #expect(try states(scenario, on: "2026-12-02") == [.moot(.death), .broken(paidLate: nil)])
  }
}
