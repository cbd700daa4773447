import Testing

@testable import Receivables

@Suite("Dispute and withdrawal")
struct DisputeTests {
  private func scenario() throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    return (scenario, item)
  }

  private func open(
    _ item: EntryNumber, _ amount: String, _ reason: Dispute.Reason = .damaged
  ) throws -> CaseworkCommand {
    .openDispute(
      Dispute(
        reason: reason, amounts: [ItemAmount(item: item, amount: try euro(amount))],
        answerBy: try Day("2026-12-07")))
  }

  private func judged(_ scenario: Scenario, on day: String = "2026-11-23") throws -> JudgedDispute {
    try #require(try scenario.account.disputes(on: try Day(day)).first)
  }

  private func contested(_ scenario: Scenario, _ item: EntryNumber) throws -> Money? {
    try scenario.account.contested(on: scenario.today, scenario.claim)[item]
  }

  private func credit(_ amount: String, _ item: EntryNumber, answers: EntryNumber) throws
    -> AccountCommand
  {
    .recordCreditNote(
      CreditNote(
        number: try DocumentNumber("G1"), issued: try Day("2026-11-23"), amount: try euro(amount),
        effect: .fromStart, reason: .defect,
        shares: [.init(item: item, amount: try euro(amount))], answers: answers))
  }

  @Test func `it is reported, reviewed, and waits for one side or the other`() throws {
    var (scenario, item) = try scenario()
    let dispute = try scenario.perform(open(item, "30.00"))
    #expect(try judged(scenario).state == .open(.reported))
    for stage in [Dispute.Stage.underReview, .waitingForCustomer, .waitingForUs] {
      try scenario.perform(.moveDispute(DisputeMove(dispute: dispute, stage: stage)))
      #expect(try judged(scenario).state == .open(stage))
    }
    #expect(try contested(scenario, item) == euro("30.00"))
  }

  @Test func `its own day passes, and may be put off`() throws {
    var (scenario, item) = try scenario()
    let dispute = try scenario.perform(open(item, "30.00"))
    #expect(try !judged(scenario, on: "2026-12-07").isOverdue)
    #expect(try judged(scenario, on: "2026-12-08").isOverdue)
    try scenario.perform(
      .moveDispute(
        DisputeMove(
          dispute: dispute, stage: .waitingForUs, answerBy: try Day("2026-12-20"),
          owner: try Line("Lager"))))
    #expect(try !judged(scenario, on: "2026-12-08").isOverdue)
    #expect(try judged(scenario).owner?.text == "Lager")
  }

  @Test func `accepted, it waits for its credit note and holds only what was accepted`() throws {
    var (scenario, item) = try scenario()
    let dispute = try scenario.perform(open(item, "30.00"))
    try scenario.perform(
      .decideDispute(
        DisputeDecision(
          dispute: dispute, verdict: .partlyAccepted,
          accepted: [ItemAmount(item: item, amount: try euro("10.00"))])))
    #expect(try judged(scenario).state == .creditNoteExpected)
    #expect(try contested(scenario, item) == euro("10.00"))
    try scenario.perform(credit("10.00", item, answers: dispute))
    #expect(try judged(scenario).state == .credited)
    #expect(try contested(scenario, item) == nil)
  }

  @Test func `rejected, the customer has ten days at least`() throws {
    var (scenario, item) = try scenario()
    let dispute = try scenario.perform(open(item, "30.00"))
    func reject(_ deadline: String?) throws -> CaseworkCommand {
      .decideDispute(
        DisputeDecision(
          dispute: dispute, verdict: .rejected, deadline: try deadline.map { try Day($0) }))
    }
    #expect(try scenario.refusal(of: reject(nil)) == .nothingGiven)
    #expect(
      try scenario.refusal(of: reject("2026-12-02"))
        == .tooEarly(try Day("2026-12-02"), earliest: try Day("2026-12-03")))
    try scenario.perform(reject("2026-12-03"))
    #expect(try judged(scenario).state == .rejected(payBy: try Day("2026-12-03")))
    #expect(try contested(scenario, item) == nil)
    #expect(try scenario.refusal(of: reject("2026-12-03")) == .decidedAlready)
  }

  @Test func `the customer gives it up`() throws {
    var (scenario, item) = try scenario()
    let dispute = try scenario.perform(open(item, "30.00"))
    try scenario.perform(
      .decideDispute(DisputeDecision(dispute: dispute, verdict: .withdrawn)))
    #expect(try judged(scenario).state == .withdrawn)
  }

  @Test func `no more is disputed than is open and not disputed yet`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(open(item, "70.00"))
    #expect(
      try scenario.refusal(of: open(item, "30.01"))
        == .exceeds(try euro("30.01"), available: try euro("30.00")))
    try scenario.perform(open(item, "30.00"))
    try scenario.payment("60.00", on: "2026-11-23", for: .items([item]))
    #expect(try contested(scenario, item) == euro("40.00"))
  }

  @Test func `trap 20: a promise erases no dispute`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(open(item, "30.00"))
    try scenario.perform(
      .takePromise(amount: try euro("70.00"), by: try Day("2026-11-27"), items: [item]))
    #expect(try judged(scenario).state == .open(.reported))
    #expect(try contested(scenario, item) == euro("30.00"))
  }

  @Test func `practice 23: a missing order number holds the whole invoice`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(open(item, "100.00", .invoiceFormal))
    #expect(try contested(scenario, item) == euro("100.00"))
  }

  @Test func `practice 3: a withdrawal holds its part until it is credited or found too late`()
    throws
  {
    var (scenario, item) = try scenario()
    let withdrawal = CaseworkCommand.declareWithdrawal(
      Withdrawal(
        amounts: [ItemAmount(item: item, amount: try euro("40.00"))],
        declared: try Day("2026-11-20"), isNews: true))
    let first = try scenario.perform(withdrawal)
    #expect(try contested(scenario, item) == euro("40.00"))
    #expect(try scenario.account.casework.unhandledNews == [first])
    try scenario.perform(
      .decideDispute(
        DisputeDecision(dispute: first, verdict: .rejected, deadline: try Day("2026-12-10"))))
    #expect(try contested(scenario, item) == nil)
    let second = try scenario.perform(withdrawal)
    try scenario.perform(credit("40.00", item, answers: second))
    #expect(try contested(scenario, item) == nil)
    #expect(try scenario.claim.item(item)?.principal == euro("60.00"))
  }

  @Test func `in business nobody withdraws`() throws {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(contract: .business)
    let withdrawal = Withdrawal(
      amounts: [ItemAmount(item: item, amount: try euro("1.00"))], declared: scenario.today)
    #expect(try scenario.refusal(of: .declareWithdrawal(withdrawal)) == .consumersOnly)
  }

  @Test func `practice 2: goods on their way back hold their amount only`() throws {
    var (scenario, item) = try scenario()
    let goods = try scenario.perform(
      .recordReturn(GoodsReturn(item: item, stage: .announced, amount: try euro("40.00"))))
    #expect(try contested(scenario, item) == euro("40.00"))
    try scenario.perform(credit("40.00", item, answers: goods))
    #expect(try contested(scenario, item) == nil)
  }

  @Test func `of steps recorded later for an earlier day the later day counts`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let dispute = try scenario.perform(
      .openDispute(
        Dispute(
          reason: .damaged, amounts: [ItemAmount(item: item, amount: try euro("30.00"))],
          answerBy: try Day("2026-12-07"))))
    try scenario.move(to: "2026-11-25")
    try scenario.perform(.moveDispute(DisputeMove(dispute: dispute, stage: .waitingForUs)))
    try scenario.move(to: "2026-11-24")
    try scenario.perform(.moveDispute(DisputeMove(dispute: dispute, stage: .underReview)))
    let states = try ["2026-11-23", "2026-11-24", "2026-11-25"].map {
      try scenario.account.disputes(on: try Day($0)).map(\.state)
    }
    #expect(states == [[.open(.reported)], [.open(.underReview)], [.open(.waitingForUs)]])
  }

  @Test func `a withdrawal found right in part holds that part`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let withdrawal = try scenario.perform(
      .declareWithdrawal(
        Withdrawal(
          amounts: [ItemAmount(item: item, amount: try euro("40.00"))], declared: scenario.today)))
    try scenario.perform(
      .decideDispute(
        DisputeDecision(
          dispute: withdrawal, verdict: .partlyAccepted,
          accepted: [ItemAmount(item: item, amount: try euro("10.00"))])))
    #expect(
      try scenario.account.contested(on: scenario.today, scenario.claim) == [item: euro("10.00")])
  }
}
