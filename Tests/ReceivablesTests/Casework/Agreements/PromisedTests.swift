import Testing

@testable import Receivables

@Suite("What is openly promised")
struct PromisedTests {
  /// 100.00 and 50.00 are overdue, 70.00 is not; today is Monday, 23 November 2026.
  private func scenario() throws -> (Scenario, [EntryNumber]) {
    var scenario = try Scenario()
    let items = [
      try scenario.invoice("R1", "100.00", origin: .printed),
      try scenario.invoice("R2", "50.00", origin: .printed),
      try scenario.invoice(
        "R3", "70.00", issued: "2026-11-20", due: "2026-12-20", origin: .printed),
    ]
    return (scenario, items)
  }

  private func promise(_ amount: String?, _ items: [EntryNumber] = []) throws -> CaseworkCommand {
    .takePromise(
      amount: try amount.map { try euro($0) }, by: try Day("2026-11-27"), items: items)
  }

  private func promised(_ scenario: Scenario, on day: String) throws -> [EntryNumber: Money] {
    let account = try scenario.account
    let claim = account.claim(on: try Day(day), scenario.book.settings)
    return account.promised(claim, scenario.book.settings)
  }

  @Test func `it covers the invoices in the order they are named`() throws {
    var (scenario, items) = try scenario()
    try scenario.perform(promise("60.00", [items[1], items[0]]))
    #expect(
      try promised(scenario, on: "2026-11-23")
        == [items[1]: euro("50.00"), items[0]: euro("10.00")])
  }

  @Test func `where none is named it covers what was overdue, the oldest first`() throws {
    var (scenario, items) = try scenario()
    try scenario.perform(promise(nil))
    #expect(
      try promised(scenario, on: "2026-12-01")
        == [items[0]: euro("100.00"), items[1]: euro("50.00")])
    #expect(try promised(scenario, on: "2026-12-02").isEmpty)
  }

  @Test func `what came of it is promised no more`() throws {
    var (scenario, items) = try scenario()
    try scenario.perform(promise("100.00", [items[0]]))
    try scenario.move(to: "2026-11-24")
    try scenario.payment("30.00", on: "2026-11-24", for: .items([items[0]]))
    #expect(try promised(scenario, on: "2026-11-24") == [items[0]: euro("70.00")])
  }

  @Test func `trap 20: what is disputed is not promised besides`() throws {
    var (scenario, items) = try scenario()
    try scenario.perform(promise("100.00", [items[0]]))
    try scenario.perform(
      .openDispute(
        Dispute(
          reason: .damaged, amounts: [ItemAmount(item: items[0], amount: try euro("30.00"))],
          answerBy: try Day("2026-12-07"))))
    #expect(try promised(scenario, on: "2026-11-24") == [items[0]: euro("70.00")])
  }

  @Test func `it changes on its day, after it, and after its grace`() throws {
    var (scenario, items) = try scenario()
    try scenario.perform(promise("100.00", [items[0]]))
    func change(_ day: String) throws -> Day? {
      try scenario.account.promises(on: try Day(day), scenario.book.settings).first?.changes
    }
    #expect(try change("2026-11-23") == Day("2026-11-27"))
    #expect(try change("2026-11-27") == Day("2026-11-28"))
    #expect(try change("2026-11-28") == Day("2026-12-02"))
    #expect(try change("2026-12-02") == nil)
  }
}
