import Testing

@testable import Receivables

@Suite("Collection agency") struct AgencyTests {
  private var scenario: Scenario
  private let item: EntryNumber

  init() throws {
    scenario = try Scenario(on: "2026-03-02")
    item = try scenario.oldInvoice()
  }

  private func refusal(_ claims: HandedClaim...) throws -> Refusal.Rule? {
    try scenario.refusal(of: try scenario.handOver(claims))
  }

  private var claim: HandedClaim { get throws { try scenario.claimed(item, "500.00") } }

  /// The same after the decision and the hand-over of 2 March 2026.
  private func handed() throws -> (test: AgencyTests, handOver: EntryNumber) {
    var test = self
    try test.scenario.decide(.agency, item)
    let handOver = try test.scenario.perform(try scenario.handOver([claim]))
    return (test, handOver)
  }

  // MARK: - Hand-over

  @Test func `a hand-over rests on a decision for an agency`() throws {
    var test = self
    #expect(try test.refusal(claim) == .notDecided(.agency))
    try test.scenario.decide(.court, item)
    #expect(try test.refusal(claim) == .notDecided(.agency))
    let decision = try test.scenario.decide(.agency, item)
    try test.scenario.perform(try scenario.handOver([claim]))
    #expect(try test.scenario.agencyCase.handOver.value.decision == decision)
    #expect(throws: Refusal.self) { try test.scenario.undo(decision) }
  }

  @Test func `only claims of ours that are open can be handed over`() throws {
    var test = self
    #expect(try test.refusal() == .nothingGiven)
    #expect(try test.refusal(claim, claim) == .namedTwice)
    let sold = try test.scenario.oldInvoice("R2", owner: .marketplace(Line("Markt")))
    #expect(try test.refusal(scenario.claimed(sold, "1.00")) == .notOurs)
    let tooMuch = try test.refusal(scenario.claimed(item, "500.01"))
    #expect(try tooMuch == .exceeds(euro("500.01"), available: euro("500.00")))
    #expect(try test.refusal(scenario.claimed(item, "0.00")) == .amountNotPositive)
    try test.scenario.payment("500.00", on: "2026-03-01", for: .items([item]))
    #expect(try test.refusal(scenario.claimed(item, "0.01")) != nil)
    try test.scenario.perform(.cancelInvoice(InvoiceCancellation(item: sold, reason: nil)))
    #expect(try test.refusal(scenario.claimed(sold, "1.00")) == .cancelled)
  }

  @Test func `a disputed claim is not handed over before its rejection's fresh deadline is over`()
    throws
  {
    var test = self
    try test.scenario.decide(.agency, item)
    let amount = ItemAmount(item: item, amount: try euro("50.00"))
    let dispute = try test.scenario.perform(
      .openDispute(Dispute(reason: .price, amounts: [amount], answerBy: try Day("2026-03-16"))))
    #expect(try test.refusal(claim) == .disputed)
    try test.scenario.perform(
      .decideDispute(
        DisputeDecision(dispute: dispute, verdict: .rejected, deadline: try Day("2026-03-12"))))
    let passed = Refusal.Rule.tooEarly(try Day("2026-03-12"), earliest: try Day("2026-03-13"))
    try test.scenario.move(to: "2026-03-12")
    #expect(try test.refusal(claim) == passed)
    try test.scenario.move(to: "2026-03-13")
    #expect(try test.refusal(claim) == nil)
  }

  @Test(arguments: [Circumstance.Kind.insolvencyOpened, .death, .identityMisuse])
  func `some circumstances keep a claim from an agency`(kind: Circumstance.Kind) throws {
    var test = self
    try test.scenario.decide(.agency, item)
    try test.scenario.perform(
      .noteCircumstance(Circumstance(kind: kind, since: try Day("2026-03-02"))))
    #expect(try test.refusal(claim) == .circumstance(kind))
  }

  @Test func `an agency may search an unknown address`() throws {
    var test = self
    try test.scenario.decide(.agency, item)
    try test.scenario.perform(
      .noteCircumstance(Circumstance(kind: .addressUnknown, since: try Day("2026-03-02"))))
    #expect(try test.refusal(claim) == nil)
  }

  @Test func `a claim is with one agency at a time`() throws {
    var (test, handOver) = try handed()
    #expect(try test.refusal(claim) == .escalated)
    try test.scenario.perform(.recallHandOver(HandOverRecall(handOver: handOver)))
    #expect(try test.refusal(claim) == nil)
  }

  // MARK: - Reports and recall

  private static let states: [(AgencyReport.Status, AgencyCase.State)] = [
    (.accepted, .accepted), (.refused, .refused), (.moreInformation, .moreInformation),
    (.inCollection, .inCollection), (.disputed, .disputed), (.returned, .returned),
    (.paid, .paid), (.closed, .closed),
  ]

  @Test(arguments: states.indices)
  func `each report leads to its state, and an end is an end`(place: Int) throws {
    let (status, state) = Self.states[place]
    var (test, handOver) = try handed()
    #expect(try test.scenario.agencyCase.state == .handed)
    try test.scenario.move(to: "2026-03-09")
    let number = try Line("A-77")
    try test.scenario.perform(
      .recordAgencyReport(AgencyReport(handOver: handOver, status: status, reference: number)))
    let agencyCase = try test.scenario.agencyCase
    #expect(agencyCase.state == state)
    #expect(agencyCase.reference == number)
    #expect(try agencyCase.since == Day("2026-03-09"))
    let isEnd = [AgencyReport.Status.refused, .returned, .closed].contains(status)
    #expect(agencyCase.isStanding == !isEnd)
    let next = CaseworkCommand.recordAgencyReport(
      AgencyReport(handOver: handOver, status: .inCollection))
    let recall = CaseworkCommand.recallHandOver(HandOverRecall(handOver: handOver))
    #expect(try test.scenario.refusal(of: next) == (isEnd ? .alreadyEnded : nil))
    #expect(try test.scenario.refusal(of: recall) == (isEnd ? .alreadyEnded : nil))
    try test.scenario.move(to: "2026-03-08")
    #expect(try test.scenario.agencyCase.state == .handed)
  }

  @Test func `what was recalled has no reports and no second recall`() throws {
    var (test, handOver) = try handed()
    try test.scenario.move(to: "2026-03-09")
    let recall = CaseworkCommand.recallHandOver(HandOverRecall(handOver: handOver))
    let entry = try test.scenario.perform(recall)
    #expect(try test.scenario.agencyCase.state == .recalled)
    #expect(try test.scenario.refusal(of: recall) == .alreadyEnded)
    let report = AgencyReport(handOver: handOver, status: .accepted)
    #expect(try test.scenario.refusal(of: .recordAgencyReport(report)) == .alreadyEnded)
    try test.scenario.undo(entry)
    #expect(try test.scenario.agencyCase.state == .handed)
    let before = try Day("2026-03-01")
    try test.scenario.move(to: before.description)
    #expect(try test.scenario.refusal(of: recall) == .inFuture(Day("2026-03-02")))
  }

  @Test(arguments: [false, true])
  func `reports of one day count the same in any order`(turned: Bool) throws {
    var (test, handOver) = try handed()
    let statuses: [AgencyReport.Status] = [.accepted, .inCollection]
    for status in turned ? statuses.reversed() : statuses {
      try test.scenario.perform(
        .recordAgencyReport(AgencyReport(handOver: handOver, status: status)))
    }
    #expect(try test.scenario.agencyCase.state == .inCollection)
  }

  // MARK: - Money that comes directly

  @Test func `the agency must be told of money that came to us`() throws {
    var (test, handOver) = try handed()
    let other = try test.scenario.oldInvoice("R2")
    try test.scenario.move(to: "2026-03-20")
    try test.scenario.payment("10.00", on: "2026-03-01", for: .items([item]))
    let told = try test.scenario.payment("20.00", on: "2026-03-02", for: .items([item]))
    try test.scenario.payment("30.00", on: "2026-03-03", for: .items([other]))
    let open = try test.scenario.payment("40.00", on: "2026-03-04")
    #expect(try test.scenario.agencyCase.mustTellAgency.map(\.number) == [told, open])
    try test.scenario.move(to: "2026-03-03")
    #expect(try test.scenario.agencyCase.mustTellAgency.map(\.number) == [told])
    try test.scenario.move(to: "2026-03-20")
    try test.scenario.perform(.recallHandOver(HandOverRecall(handOver: handOver)))
    #expect(try test.scenario.agencyCase.mustTellAgency.isEmpty)
  }

  @Test func `of money that the bank took back there is nothing to tell`() throws {
    var (test, _) = try handed()
    try test.scenario.move(to: "2026-03-20")
    let payment = try test.scenario.payment("20.00", on: "2026-03-04", for: .items([item]))
    try test.scenario.perform(
      .returnPayment(
        PaymentReturn(payment: payment, day: try Day("2026-03-10"), reason: .noCover)))
    #expect(try test.scenario.agencyCase.mustTellAgency.isEmpty)
    try test.scenario.move(to: "2026-03-09")
    #expect(try test.scenario.agencyCase.mustTellAgency.map(\.number) == [payment])
  }
}
