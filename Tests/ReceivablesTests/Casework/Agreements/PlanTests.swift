import Testing

@testable import Receivables

@Suite("Plan")
struct PlanTests {
  /// 300.00 are owed since October; today is Monday, 23 November 2026.
  private func scenario(_ kind: DebtorKind = .consumer) throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario(kind)
    let item = try scenario.invoice("R1", "300.00", origin: .printed, contract: kind)
    return (scenario, item)
  }

  private func terms(
    _ item: EntryNumber, _ amounts: [String] = ["100.00", "100.00", "100.00"],
    from day: String = "2026-12-01", accelerates: Bool = false
  ) throws -> PlanTerms {
    let first = try Day(day)
    return PlanTerms(
      items: [item],
      instalments: try amounts.enumerated().map { place, amount in
        Instalment(by: first.adding(months: place), amount: try euro(amount))
      }, accelerates: accelerates)
  }

  private func judged(_ scenario: Scenario, on day: String) throws -> JudgedPlan {
    try #require(try scenario.account.plans(on: try Day(day), scenario.book.settings).first)
  }

  @Test func `an offer waits for an answer, then expires`() throws {
    var (scenario, item) = try scenario()
    let offer = try scenario.perform(
      .offerPlan(PlanOffer(terms: terms(item), replyBy: try Day("2026-11-30"))))
    func state(_ day: String) throws -> OfferState? {
      try scenario.account.offers(on: try Day(day)).first?.state
    }
    #expect(try state("2026-11-30") == .offered(through: try Day("2026-11-30")))
    #expect(try state("2026-12-01") == .expired)
    let plan = try scenario.perform(.agreePlan(PlanAgreement(terms: terms(item), offer: offer)))
    #expect(try state("2026-11-23") == .accepted(plan))
  }

  @Test
  func `§ 147 BGB: an offer holds as it was made until its last day, though interest runs on`()
    throws
  {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice("R1", "300.00", origin: .agreedDay, contract: .business)
    func open(_ scenario: Scenario) throws -> Money {
      try scenario.account.claim(on: scenario.today, scenario.book.settings).total(in: .euro)
    }
    let first = try open(scenario)
    let half = Money(minor: first.minor / 2, .euro)
    let terms = PlanTerms(
      items: [item],
      instalments: [
        Instalment(by: try Day("2026-12-01"), amount: half),
        Instalment(
          by: try Day("2027-01-04"), amount: Money(minor: first.minor - half.minor, .euro)),
      ])
    let offer = try scenario.perform(
      .offerPlan(PlanOffer(terms: terms, replyBy: try Day("2026-11-30"))))
    try scenario.move(to: "2026-11-27")
    #expect(try open(scenario).minor > first.minor)
    // The same terms without the offer are an offer of their own, and do not add up.
    #expect(
      try scenario.refusal(of: .agreePlan(PlanAgreement(terms: terms)))
        == .doesNotAddUp(first, expected: try open(scenario)))
    var late = scenario
    try late.move(to: "2026-12-01")
    #expect(try late.refusal(of: .agreePlan(PlanAgreement(terms: terms, offer: offer))) != nil)
    try scenario.perform(.agreePlan(PlanAgreement(terms: terms, offer: offer)))
    #expect(try scenario.account.plans(on: scenario.today, scenario.book.settings).count == 1)
  }

  @Test(arguments: [(PlanEnd.Reason.declined, OfferState.declined), (.cancelled, .cancelled)])
  func `an offer is declined or taken back`(reason: PlanEnd.Reason, state: OfferState) throws {
    var (scenario, item) = try scenario()
    let offer = try scenario.perform(
      .offerPlan(PlanOffer(terms: terms(item), replyBy: try Day("2026-11-30"))))
    try scenario.perform(.endPlan(PlanEnd(plan: offer, reason: reason)))
    #expect(try scenario.account.offers(on: scenario.today).first?.state == state)
  }

  @Test func `it runs while each instalment comes in time, and is fulfilled by the last`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(.agreePlan(PlanAgreement(terms: terms(item))))
    #expect(try judged(scenario, on: "2026-12-03").state == .running)
    for day in ["2026-12-02", "2027-01-04", "2027-02-01"] {
      try scenario.move(to: day)
      try scenario.payment("100.00", on: day, for: .items([item]))
      #expect(try judged(scenario, on: day).state == (day == "2027-02-01" ? .fulfilled : .running))
    }
  }

  @Test func `a missed instalment is arrears after two bank days`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(.agreePlan(PlanAgreement(terms: terms(item))))
    #expect(try judged(scenario, on: "2026-12-03").state == .running)
    let late = try judged(scenario, on: "2026-12-04")
    #expect(late.state == .inArrears(since: try Day("2026-12-01")))
    #expect(late.missed.map(\.amount) == [try euro("100.00")])
    #expect(late.scheduled == (try euro("100.00")))
  }

  @Test func `it lapses only after two missed in a row, a tenth of it, and a warning's time`()
    throws
  {
    var (scenario, item) = try scenario()
    let plan = try scenario.perform(.agreePlan(PlanAgreement(terms: terms(item))))
    let lapse = CaseworkCommand.endPlan(PlanEnd(plan: plan, reason: .lapsed))
    try scenario.move(to: "2026-12-10")
    #expect(try scenario.refusal(of: lapse) == .mayNotLapse)
    try scenario.move(to: "2027-01-08")
    #expect(try scenario.refusal(of: lapse) == .mayNotLapse)
    try scenario.perform(
      .issueLetter(
        Letter(
          purpose: .planWarning, about: plan, deadline: try Day("2027-01-22"), channels: [.letter]))
    )
    #expect(try judged(scenario, on: "2027-01-22").state == .warned(through: try Day("2027-01-22")))
    #expect(try scenario.refusal(of: lapse) == .mayNotLapse)
    try scenario.move(to: "2027-01-23")
    #expect(try judged(scenario, on: "2027-01-23").mayLapse)
    try scenario.perform(lapse)
    #expect(try judged(scenario, on: "2027-01-23").state == .lapsed)
  }

  @Test func `it is given up, or another takes its place`() throws {
    var (scenario, item) = try scenario()
    let first = try scenario.perform(.agreePlan(PlanAgreement(terms: terms(item))))
    #expect(
      try scenario.refusal(of: .agreePlan(PlanAgreement(terms: terms(item)))) == .plannedAlready)
    let second = try scenario.perform(
      .agreePlan(PlanAgreement(terms: terms(item, ["150.00", "150.00"]), replaces: first)))
    let settings = scenario.book.settings
    let states = try scenario.account.plans(on: scenario.today, settings).map(\.state)
    #expect(states == [.replaced(by: second), .running])
    try scenario.perform(.endPlan(PlanEnd(plan: second, reason: .cancelled)))
    #expect(
      try scenario.account.plans(on: scenario.today, settings).last?.state == .cancelled)
  }

  @Test func `insolvency makes it moot`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(.agreePlan(PlanAgreement(terms: terms(item))))
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .insolvencyOpened, since: scenario.today)))
    #expect(try judged(scenario, on: "2026-12-10").state == .moot(.insolvency))
  }

  @Test func `trap 22: a credit note on its invoice shows that the plan no longer fits`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(.agreePlan(PlanAgreement(terms: terms(item))))
    #expect(try !judged(scenario, on: "2026-11-23").isOutdated)
    try scenario.perform(
      .recordCreditNote(
        CreditNote(
          number: try DocumentNumber("G1"), issued: scenario.today, amount: try euro("50.00"),
          effect: .fromStart, reason: .defect,
          shares: [.init(item: item, amount: try euro("50.00"))])))
    #expect(try judged(scenario, on: "2026-11-23").isOutdated)
  }

  @Test func `practice 0.8: with a consumer nothing makes all due, in business it may`() throws {
    let (consumer, item) = try scenario()
    #expect(
      try consumer.refusal(of: .agreePlan(PlanAgreement(terms: terms(item, accelerates: true))))
        == .consumerPlan)
    var (business, other) = try scenario(.business)
    try business.perform(.agreePlan(PlanAgreement(terms: terms(other, accelerates: true))))
  }

  @Test func `the instalments grow in days and come to what is open`() throws {
    let (scenario, item) = try scenario()
    #expect(
      try scenario.refusal(of: .agreePlan(PlanAgreement(terms: terms(item, ["100.00", "100.00"]))))
        == .doesNotAddUp(try euro("200.00"), expected: try euro("300.00")))
    let turned = PlanTerms(
      items: [item],
      instalments: [
        Instalment(by: try Day("2027-01-01"), amount: try euro("150.00")),
        Instalment(by: try Day("2026-12-01"), amount: try euro("150.00")),
      ])
    #expect(try scenario.refusal(of: .agreePlan(PlanAgreement(terms: turned))) == .outOfOrder)
    #expect(
      try scenario.refusal(
        of: .agreePlan(PlanAgreement(terms: PlanTerms(items: [item], instalments: []))))
        == .nothingGiven)
  }

  @Test func `no plan while insolvency is applied for`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .insolvencyApplied, since: scenario.today)))
    #expect(
      try scenario.refusal(of: .agreePlan(PlanAgreement(terms: terms(item))))
        == .circumstance(.insolvencyApplied))
  }

  @Test func `a plan without interest stops it while it is agreed on`() throws {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    let open = try #require(try scenario.claim.item(item)?.total)
    let plan = try scenario.perform(
      .agreePlan(
        PlanAgreement(
          terms: PlanTerms(
            items: [item],
            instalments: [Instalment(by: try Day("2026-12-31"), amount: open)],
            interest: .waived))))
    let before = try #require(try scenario.claim.item(item)?.interest)
    try scenario.move(to: "2026-12-20")
    #expect(try before.minor - (scenario.claim.item(item)?.interest.minor ?? 0) <= 29)
    try scenario.perform(.endPlan(PlanEnd(plan: plan, reason: .cancelled)))
    try scenario.move(to: "2026-12-30")
    #expect(try scenario.claim.item(item)?.interest.minor ?? 0 > before.minor + 200)
  }
}
