import Testing

@testable import Receivables

@Suite("Money from an agency") struct RemittanceTests {
  private var scenario: Scenario
  private let item: EntryNumber
  private let other: EntryNumber
  private let handOver: EntryNumber

  init() throws {
    scenario = try Scenario(on: "2026-03-02")
    item = try scenario.oldInvoice()
    other = try scenario.oldInvoice("R2", "70.00")
    try scenario.decide(.agency, item)
    handOver = try scenario.perform(
      try scenario.handOver([scenario.claimed(item, "500.00")]))
    try scenario.move(to: "2026-03-20")
  }

  private func remittance(
    _ collected: String, kept: String = "0.00", tax: String = "0.00", paidOut: String,
    on day: String = "2026-03-16", for designation: Designation = .none
  ) throws -> CaseworkCommand {
    .recordRemittance(
      AgencyRemittance(
        handOver: handOver, collected: try euro(collected), kept: try euro(kept),
        feeTax: try euro(tax), paidOut: try euro(paidOut), valued: try Day(day),
        designation: designation))
  }

  @Test func `what was kept and passed on comes to what was collected`() throws {
    let sound = try remittance("200.00", kept: "20.00", tax: "3.80", paidOut: "176.20")
    #expect(try scenario.refusal(of: sound) == nil)
    let short = try remittance("200.00", kept: "20.00", tax: "3.80", paidOut: "176.19")
    let rule = try scenario.refusal(of: short)
    #expect(try rule == .doesNotAddUp(euro("199.99"), expected: euro("200.00")))
    #expect(try scenario.refusal(of: remittance("5.00", kept: "5.00", paidOut: "0.00")) == nil)
  }

  @Test func `no amount is below nothing, and something was collected`() throws {
    let refused = try [
      remittance("0.00", paidOut: "0.00"),
      remittance("1.00", kept: "-1.00", paidOut: "2.00"),
      remittance("1.00", tax: "-1.00", paidOut: "2.00"),
      remittance("1.00", kept: "2.00", paidOut: "-1.00"),
    ]
    for command in refused { #expect(try scenario.refusal(of: command) == .amountNotPositive) }
  }

  @Test func `all is in the currency of the claims`() throws {
    let dollar = try Currency(code: "USD")
    let one = Money(minor: 100, dollar)
    let none = Money.zero(dollar)
    let foreign = AgencyRemittance(
      handOver: handOver, collected: one, kept: none, feeTax: none, paidOut: one,
      valued: scenario.today)
    #expect(
      try scenario.refusal(of: .recordRemittance(foreign)) == .differentCurrencies(.euro, dollar))
    let mixed = AgencyRemittance(
      handOver: handOver, collected: try euro("1.00"), kept: .zero(.euro), feeTax: .zero(.euro),
      paidOut: one, valued: scenario.today)
    #expect(
      try scenario.refusal(of: .recordRemittance(mixed)) == .differentCurrencies(.euro, dollar))
  }

  @Test func `the debtor paid after the hand-over and not in the future`() throws {
    let early = try scenario.refusal(of: remittance("1.00", paidOut: "1.00", on: "2026-03-01"))
    #expect(try early == .tooEarly(Day("2026-03-01"), earliest: Day("2026-03-02")))
    let late = try scenario.refusal(of: remittance("1.00", paidOut: "1.00", on: "2026-03-21"))
    #expect(try late == .inFuture(Day("2026-03-21")))
    #expect(try scenario.refusal(of: remittance("1.00", paidOut: "1.00", on: "2026-03-02")) == nil)
  }

  @Test func `it is on invoices that were handed over`() throws {
    func refusal(_ designation: Designation) throws -> Refusal.Rule? {
      try scenario.refusal(of: remittance("9.00", paidOut: "9.00", for: designation))
    }
    #expect(try refusal(.items([item])) == nil)
    #expect(try refusal(.items([item, other])) == .notIncluded)
    #expect(try refusal(.principal([other])) == .notIncluded)
    #expect(try refusal(.items([item, item])) == .namedTwice)
    func part(_ item: EntryNumber, _ amount: String) throws -> ItemPart {
      ItemPart(item: item, part: .principal, amount: try euro(amount))
    }
    #expect(try refusal(.parts([part(item, "9.00")])) == nil)
    #expect(try refusal(.parts([part(other, "9.00")])) == .notIncluded)
    #expect(try refusal(.parts([part(item, "0.00")])) == .amountNotPositive)
    let tooMuch = try refusal(.parts([part(item, "5.00"), part(item, "4.01")]))
    #expect(try tooMuch == .exceeds(euro("9.01"), available: euro("9.00")))
  }

  @Test func `it names a hand-over, also one that ended`() throws {
    var scenario = scenario
    let wrong = AgencyRemittance(
      handOver: item, collected: try euro("1.00"), kept: .zero(.euro), feeTax: .zero(.euro),
      paidOut: try euro("1.00"), valued: scenario.today)
    #expect(
      try scenario.refusal(of: .recordRemittance(wrong))
        == .wrongKind(.invoiceRecorded, needed: [.handedOver]))
    try scenario.perform(.recallHandOver(HandOverRecall(handOver: handOver)))
    #expect(try scenario.refusal(of: remittance("1.00", paidOut: "1.00")) == nil)
  }

  @Test func `sums and what is left are told`() throws {
    var scenario = scenario
    let all = Designation.principal([item])
    try scenario.perform(
      try remittance("200.00", kept: "20.00", tax: "3.80", paidOut: "176.20", for: all))
    let second = try scenario.perform(
      try remittance("100.00", paidOut: "100.00", on: "2026-03-10", for: all))
    let agencyCase = try scenario.agencyCase
    #expect(try agencyCase.collected == euro("300.00"))
    #expect(try agencyCase.kept == euro("23.80"))
    #expect(try agencyCase.paidOut == euro("276.20"))
    #expect(try agencyCase.remittances.map(\.valued) == [Day("2026-03-10"), Day("2026-03-16")])
    #expect(try agencyCase.remaining(scenario.claim) == [scenario.claimed(item, "200.00")])
    // What the agency collected is no news to it.
    #expect(agencyCase.mustTellAgency.isEmpty)
    try scenario.undo(second)
    #expect(try scenario.agencyCase.collected == euro("200.00"))
    try scenario.perform(.recallHandOver(HandOverRecall(handOver: handOver)))
    #expect(try scenario.agencyCase.remaining(scenario.claim).isEmpty)
  }

  @Test func `nothing is left with the agency when all was paid`() throws {
    var scenario = scenario
    try scenario.payment("500.00", on: "2026-03-10", for: .items([item]))
    #expect(try scenario.agencyCase.remaining(scenario.claim).isEmpty)
  }
}
