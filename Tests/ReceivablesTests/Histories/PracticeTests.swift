import Testing

@testable import Receivables

/// Cases of the clerk's day that concern the account and are no single command's: the others stand
/// with their commands, those of notices and of the queue there.
@Suite("Cases of the clerk's day")
struct PracticeTests {
  @Test func `practice 5: a moved customer has a new address, and the old one its last day`() throws
  {
    var scenario = try Scenario()
    let old = Address(town: try Line("Berlin"), through: try Day("2026-11-09"))
    let new = Address(town: try Line("Hamburg"), from: try Day("2026-11-10"))
    let unknown = try scenario.perform(
      .noteCircumstance(Circumstance(kind: .addressUnknown, since: try Day("2026-11-10"))))
    try scenario.perform(.change(DebtorChange(addresses: [old, new])))
    try scenario.perform(
      .endCircumstance(CircumstanceEnd(circumstance: unknown, through: scenario.today)))
    let addresses = try #require(try scenario.account.ledger.debtor).addresses
    func towns(_ day: String) throws -> [String] {
      let day = try Day(day)
      return addresses.filter { $0.holds(on: day) }.map(\.town.text)
    }
    #expect(try towns("2026-11-09") == ["Berlin"])
    #expect(try towns("2026-11-10") == ["Hamburg"])
  }

  @Test func `practice 6: the dead promise nothing, and limitation waits for the heirs`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", issued: "2023-05-01", due: "2023-05-31", origin: .printed)
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .death, since: try Day("2026-11-01"))))
    #expect(
      try scenario.refusal(of: .takePromise(by: try Day("2026-11-27"))) == .circumstance(.death))
    let limitation = try scenario.account.limitation(
      of: item, on: scenario.today, scenario.book.settings)
    #expect(limitation?.regular.end == .waitsForHeir(died: try Day("2026-11-01")))
  }

  @Test func `practice 8: an order in another's name is given to nobody and promised by nobody`()
    throws
  {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let other = try scenario.invoice("R2", origin: .printed)
    try scenario.perform(
      .decideEscalation(EscalationDecision(route: .agency, items: [item, other])))
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .identityMisuse, since: scenario.today, items: [item])))
    func handOver(_ item: EntryNumber) throws -> CaseworkCommand {
      .handOver(
        HandOver(
          agency: try Line("Inkasso AG"),
          claims: [
            HandedClaim(
              item: item, principal: try euro("100.00"), interest: .zero(.euro),
              costs: .zero(.euro))
          ]))
    }
    #expect(try scenario.refusal(of: handOver(item)) == .circumstance(.identityMisuse))
    #expect(try scenario.refusal(of: handOver(other)) == nil)
    #expect(
      try scenario.refusal(of: .takePromise(by: try Day("2026-11-27"), items: [item]))
        == .circumstance(.identityMisuse))
  }

  @Test func `practice 12: instalments asked for by mail become an offer with the mail behind it`()
    throws
  {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", "300.00", origin: .printed)
    let mail = try scenario.perform(
      .logContact(
        Contact(channel: .email, direction: .incoming, outcome: .instalments, isNews: true)))
    let parts = try euro("300.00").split(into: 3)
    let terms = PlanTerms(
      items: [item],
      instalments: parts.enumerated().map { place, part in
        Instalment(by: scenario.today + 10 + 30 * place, amount: part)
      })
    let offer = PlanOffer(terms: terms, replyBy: try Day("2026-12-03"), source: mail)
    try scenario.perform(.offerPlan(offer))
    try scenario.perform(
      .acknowledge(
        Acknowledgement(items: [item], day: scenario.today, by: .request, channel: .email)))
    #expect(try scenario.refusal(of: .undo(mail)) != nil)
    let limitation = try scenario.account.limitation(
      of: item, on: scenario.today, scenario.book.settings)
    #expect(limitation?.regular.end == .on(try Day("2029-12-31")))
  }

  @Test func `practice 17: who is away, and who stands in`() throws {
    var scenario = try Scenario()
    let (anna, bert) = (try UserName("anna"), try UserName("bert"))
    try scenario.perform(
      .book(
        .setAbsence(
          Absence(
            clerk: anna, from: try Day("2026-12-21"), through: try Day("2027-01-04"),
            substitute: bert))))
    try scenario.perform(
      .book(.assignRange(ClerkRange(from: try Line("A"), through: try Line("K"), clerk: anna))))
    #expect(scenario.book.settings.absences.map(\.substitute) == [bert])
    #expect(scenario.book.settings.ranges.map(\.clerk) == [anna])
  }

  @Test func `practice 20: what an agency collected pays the debt, whatever it kept`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    try scenario.perform(.decideEscalation(EscalationDecision(route: .agency, items: [item])))
    let claims = [
      HandedClaim(
        item: item, principal: try euro("100.00"), interest: .zero(.euro), costs: .zero(.euro))
    ]
    let handOver = try scenario.perform(
      .handOver(HandOver(agency: try Line("Inkasso AG"), claims: claims)))
    try scenario.move(to: "2026-12-20")
    try scenario.perform(
      .recordRemittance(
        AgencyRemittance(
          handOver: handOver, collected: try euro("60.00"), kept: try euro("10.00"),
          feeTax: try euro("1.90"), paidOut: try euro("48.10"), valued: try Day("2026-12-15"),
          designation: .items([item]))))
    #expect(try scenario.claim.item(item)?.principal == euro("40.00"))
  }

  @Test func `practice 21: an objection to a part is two ways, two clocks, two amounts`() throws {
    var scenario = try Scenario(on: "2026-04-01")
    let proceeding = try scenario.filed(then: [
      (.issued, "2026-04-08"), (.served(abroad: false), "2026-04-10"),
      (.objected(disputed: try euro("200.00")), "2026-04-20"),
    ])
    try scenario.move(to: "2026-04-27")
    let tracks = try scenario.proceeding.tracks
    #expect(tracks.map(\.kind) == [.disputed, .undisputed])
    #expect(try tracks.map(\.amount) == [euro("200.00"), euro("300.00")])
    #expect(try scenario.clocks.count == 3)
    #expect(try scenario.proceeding.number == proceeding)
  }

  @Test func `practice 29: claims abroad wait for a person to confirm the law`() throws {
    var scenario = try Scenario()
    let vienna = Address(town: try Line("Wien"), country: try Country("AT"))
    try scenario.perform(.change(DebtorChange(addresses: [vienna])))
    #expect(try scenario.account.ledger.applicableLaw == nil)
    try scenario.perform(.change(DebtorChange(applicableLaw: .germany)))
    #expect(try scenario.account.ledger.applicableLaw == .germany)
  }

  @Test func `practice 30: a title lasts thirty years, and enforcement begins them anew`() throws {
    var scenario = try Scenario(on: "2026-04-01")
    let proceeding = try scenario.filed(then: [
      (.issued, "2026-04-08"), (.served(abroad: false), "2026-04-10"),
      (.enforcementApplied, "2026-04-27"), (.enforcementIssued, "2026-05-04"),
      (.enforcementServed, "2026-05-08"), (.final, "2026-05-26"),
    ])
    let item = try #require(try scenario.proceeding.items.first)
    func end() throws -> Limitation.End? {
      try scenario.account.limitation(of: item, on: scenario.today, scenario.book.settings)?
        .regular.end
    }
    #expect(try end() == .on(try Day("2056-05-26")))
    try scenario.court(.enforced(nil), proceeding, on: "2027-03-01")
    #expect(try end() == .on(try Day("2057-03-01")))
  }
}
