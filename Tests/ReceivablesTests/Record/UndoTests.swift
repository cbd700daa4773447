import Testing

@testable import Receivables

@Suite("Undo")
struct UndoTests {
  @Test func `what is undone counts no more, and stays in the record`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    try scenario.undo(item)
    #expect(try scenario.account.ledger.items.isEmpty)
    let fact = try #require(try scenario.account.fact(item))
    #expect(!fact.counts)
    #expect(try fact.reversedBy == scenario.account.version)
  }

  @Test func `what a later entry refers to is undone only with it`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let payment = try scenario.payment("100.00", on: "2026-11-20", for: .items([item]))
    let back = try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: scenario.today, reason: .noCover)))
    #expect(try scenario.refusal(of: .undo(item)) == .hasDependents([payment]))
    #expect(try scenario.refusal(of: .undo(payment)) == .hasDependents([back]))
    try scenario.undo(item, withDependents: true)
    #expect(try scenario.account.facts.suffix(3).allSatisfy { $0.value.kind == .reversed })
    #expect(try scenario.account.ledger.payments.isEmpty)
  }

  @Test func `a settlement hangs on the money it was decided on`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let payment = try scenario.payment("100.00", on: "2026-11-20", for: .items([item]))
    let settled = try scenario.perform(.settle(.paid))
    #expect(try scenario.refusal(of: .undo(payment)) == .hasDependents([settled]))
  }

  @Test func `the debtor goes with everything`() throws {
    var scenario = try Scenario()
    let beginning = try #require(try scenario.account.facts.first).number
    let item = try scenario.invoice()
    #expect(try scenario.refusal(of: .undo(beginning)) == .hasDependents([item]))
    try scenario.undo(beginning, withDependents: true)
    #expect(scenario.book.account(Scenario.debtor) == nil)
    let again = Command.account(
      Scenario.debtor, .record(Debtor(name: try Line("Erika Muster"))))
    #expect(try scenario.refusal(of: again) == nil)
  }

  @Test func `undo is done once, and is not undone itself`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    let reversal = try scenario.perform(one: .undo(item))
    #expect(try scenario.refusal(of: .undo(item)) == .undone)
    #expect(try scenario.refusal(of: .undo(reversal)) == .neverUndone(.reversed))
    #expect(try scenario.refusal(of: .undo(EntryNumber(99))) == .unknownEntry)
  }

  @Test func `a command is undone as a whole, whichever of its entries is named`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let entries = try scenario.perform(.casework(Scenario.debtor, .settle(.goodwill)))
    #expect(entries.count == 2)
    try scenario.undo(entries[1])
    #expect(try scenario.claim.item(item)?.principal == euro("100.00"))
    #expect(try scenario.account.casework.settlements.isEmpty)
  }

  @Test func `what left the house is taken back by its counter-event`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    try scenario.perform(.decideEscalation(EscalationDecision(route: .agency, items: [item])))
    let claims = [
      HandedClaim(
        item: item, principal: try euro("100.00"), interest: .zero(.euro), costs: .zero(.euro))
    ]
    let handOver = try scenario.perform(
      .handOver(HandOver(agency: try Line("Inkasso AG"), claims: claims)))
    let refusal = Refusal(.counterEvent(.handedOver), handOver)
    #expect(try scenario.refusal(of: .undo(handOver)) == refusal.rule)
    #expect(refusal.remedy == .record(.handOverRecalled))
  }

  @Test func `a form on an account that moved on is told what came in between`() throws {
    var scenario = try Scenario()
    let version = try scenario.account.version
    let note = try scenario.perform(.note(try Remark("meanwhile")))
    let command = Command.account(Scenario.debtor, .note(try Remark("late")))
    let occasion = scenario.occasion
    #expect(throws: Refusal(.changedMeanwhile([note]))) {
      try scenario.book.decide(command, occasion, expecting: version)
    }
    _ = try scenario.book.decide(command, occasion, expecting: note)
  }

  @Test func `the consequence of events is seen without doing them`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let payment = Payment(
      amount: try euro("40.00"), valued: scenario.today, designation: .items([item]))
    let after = try scenario.account.after(
      [.account(.paymentReceived(payment))], scenario.occasion)
    #expect(
      after.claim(on: scenario.today, scenario.book.settings).item(item)?.principal
        == (try euro("60.00")))
    #expect(try scenario.claim.item(item)?.principal == euro("100.00"))
  }
}
