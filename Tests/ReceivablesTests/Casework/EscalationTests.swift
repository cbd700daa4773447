import Testing

@testable import Receivables

@Suite("Decision after the last notice") struct EscalationTests {
  @Test func `a decision names invoices, once each, not cancelled`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let item = try scenario.oldInvoice()
    func refusal(_ items: [EntryNumber]) throws -> Refusal.Rule? {
      try scenario.refusal(
        of: .decideEscalation(EscalationDecision(route: .keep, items: items)))
    }
    #expect(try refusal([]) == .nothingGiven)
    #expect(try refusal([item, item]) == .namedTwice)
    #expect(try refusal([EntryNumber(999)]) == .unknownEntry)
    #expect(try refusal([item]) == nil)
    try scenario.perform(.cancelInvoice(InvoiceCancellation(item: item, reason: nil)))
    #expect(try refusal([item]) == .cancelled)
  }

  @Test(arguments: EscalationDecision.Route.allCases)
  func `only our own claims go to somebody else`(route: EscalationDecision.Route) throws {
    var scenario = try Scenario(on: "2026-03-02")
    let sold = try scenario.oldInvoice(owner: .assigned(to: Line("Bank")))
    let decision = EscalationDecision(route: route, items: [sold])
    let refused = [EscalationDecision.Route.agency, .court, .action].contains(route)
    #expect(try scenario.refusal(of: .decideEscalation(decision)) == (refused ? .notOurs : nil))
  }

  @Test func `the last decision holds for each invoice, undone ones never`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let first = try scenario.oldInvoice()
    let second = try scenario.oldInvoice("R2")
    try scenario.decide(.court, first, second)
    try scenario.move(to: "2026-03-05")
    let later = try scenario.decide(.keep, first)
    func route(_ item: EntryNumber) throws -> EscalationDecision.Route? {
      try scenario.account.escalation(of: item, on: scenario.today)?.value.route
    }
    #expect(try route(first) == .keep)
    #expect(try route(second) == .court)
    try scenario.move(to: "2026-03-04")
    #expect(try route(first) == .court)
    try scenario.move(to: "2026-03-01")
    #expect(try route(first) == nil)
    try scenario.move(to: "2026-03-05")
    try scenario.undo(later)
    #expect(try route(first) == .court)
  }

  @Test func `a decision recorded late for an earlier day does not hold after a later one`() throws
  {
    var scenario = try Scenario(on: "2026-03-05")
    let item = try scenario.oldInvoice()
    try scenario.decide(.keep, item)
    try scenario.move(to: "2026-03-04")
    try scenario.decide(.court, item)
    try scenario.move(to: "2026-03-06")
    let standing = try scenario.account.escalation(of: item, on: scenario.today)
    #expect(standing?.value.route == .keep)
  }
}
