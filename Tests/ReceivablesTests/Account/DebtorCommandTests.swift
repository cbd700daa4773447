import Testing

@testable import Receivables

@Suite("Debtor")
struct DebtorCommandTests {
  private func debtor(_ name: String = "Max Neu") throws -> Debtor {
    Debtor(name: try Line(name))
  }

  @Test func `a number is recorded once`() throws {
    let scenario = try Scenario()
    let record = Command.account(Scenario.debtor, .record(try debtor()))
    #expect(try scenario.refusal(of: record) == .debtorExists(Scenario.debtor))
  }

  @Test func `what is not recorded has no commands`() throws {
    let scenario = try Scenario()
    let other = try DebtorID("D2")
    #expect(
      try scenario.refusal(of: .account(other, .note(try Remark("?")))) == .unknownDebtor(other))
  }

  @Test func `a change replaces what it gives and leaves the rest`() throws {
    var scenario = try Scenario()
    try scenario.perform(.change(DebtorChange(kind: .business, language: .english)))
    let debtor = try #require(try scenario.account.ledger.debtor)
    #expect(debtor.name.text == "Erika Muster")
    #expect(debtor.kind == .business)
    #expect(debtor.language == .english)
    #expect(try scenario.refusal(of: .change(DebtorChange())) == .nothingGiven)
  }

  @Test func `the law that a person found to apply is remembered`() throws {
    var scenario = try Scenario()
    let austria = try Country("AT")
    #expect(try scenario.account.ledger.applicableLaw == nil)
    try scenario.perform(.change(DebtorChange(applicableLaw: austria)))
    #expect(try scenario.account.ledger.applicableLaw == austria)
  }

  @Test func `unsound terms, addresses and limits are refused`() throws {
    let scenario = try Scenario()
    let late = PaymentTerms(
      netDays: 10, discounts: [DiscountStep(days: 14, rate: try percent("2"))])
    #expect(try scenario.refusal(of: .change(DebtorChange(terms: late))) == .unsoundTerms)
    let address = Address(
      town: try Line("Berlin"), from: try Day("2026-02-01"), through: try Day("2026-01-01"))
    #expect(try scenario.refusal(of: .change(DebtorChange(addresses: [address]))) == .outOfOrder)
    #expect(
      try scenario.refusal(of: .change(DebtorChange(creditLimit: .zero(.euro))))
        == .amountNotPositive)
  }

  @Test func `a new number leads to the account, and the old one still does`() throws {
    var scenario = try Scenario()
    let new = try DebtorID("K-77")
    try scenario.perform(.renumber(new))
    #expect(scenario.book.account(new)?.number == new)
    #expect(scenario.book.account(Scenario.debtor)?.number == new)
    #expect(
      try scenario.refusal(of: .account(new, .renumber(Scenario.debtor)))
        == .debtorExists(Scenario.debtor))
  }

  @Test func `undoing the new number gives the old one back`() throws {
    var scenario = try Scenario()
    let entry = try scenario.perform(.renumber(try DebtorID("K-77")))
    try scenario.undo(entry)
    #expect(try scenario.account.number == Scenario.debtor)
  }

  @Test func `practice 10: who is written to alone, and for how long`() throws {
    var scenario = try Scenario()
    let lawyer = Party(
      role: .lawyer, name: try Line("RA Streit"), writeOnlyTo: true,
      from: try Day("2026-11-01"), through: try Day("2026-12-31"))
    let entry = try scenario.perform(.nameParty(lawyer))
    let casework = try scenario.account.casework
    #expect(casework.addressee(on: try Day("2026-10-31")) == nil)
    #expect(casework.addressee(on: try Day("2026-12-31"))?.name.text == "RA Streit")
    #expect(casework.addressee(on: try Day("2027-01-01")) == nil)
    try scenario.perform(.endParty(PartyEnd(party: entry)))
    #expect(try scenario.account.casework.addressee(on: scenario.today) == nil)
    #expect(try scenario.refusal(of: .endParty(PartyEnd(party: entry))) == .alreadyEnded)
  }

  @Test func `a case is given to a clerk and back to all`() throws {
    var scenario = try Scenario()
    let bert = try UserName("bert")
    try scenario.perform(.assign(bert))
    #expect(try scenario.account.casework.clerk == bert)
    #expect(try scenario.refusal(of: .assign(bert)) == .duplicate)
    try scenario.perform(.assign(nil))
    #expect(try scenario.account.casework.clerk == nil)
  }

  @Test func `deliveries are stopped once and go on`() throws {
    var scenario = try Scenario()
    let stop = try scenario.perform(.stopOrders(OrderStop()))
    #expect(try scenario.account.casework.ordersAreStopped(on: scenario.today))
    #expect(try scenario.refusal(of: .stopOrders(OrderStop())) == .duplicate)
    try scenario.perform(.liftOrderStop(stop))
    #expect(try !scenario.account.casework.ordersAreStopped(on: scenario.today))
    #expect(try scenario.refusal(of: .liftOrderStop(stop)) == .alreadyEnded)
  }

  @Test func `a blocked mandate collects nothing`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    let mandate = try Line("M-1")
    try scenario.perform(.blockMandate(MandateBlock(mandate: mandate)))
    let debit = Debit(
      items: [item], amount: try euro("100.00"), mandate: mandate, collects: scenario.today)
    #expect(try scenario.refusal(of: .submitDebit(debit)) == .alreadyEnded)
    #expect(
      try scenario.refusal(of: .blockMandate(MandateBlock(mandate: mandate))) == .duplicate)
  }

  @Test func `notes are kept in their order`() throws {
    var scenario = try Scenario()
    for text in ["one", "two"] { try scenario.perform(.note(try Remark(text))) }
    #expect(try scenario.account.casework.notes.map(\.value.text.text) == ["one", "two"])
  }
}
