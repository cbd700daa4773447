import Testing

@testable import Receivables

/// Each gate: what it holds back, how much money it hides, and when it lifts.
@Suite("Gates")
struct GateTests {
  /// One invoice of 100.00, whose reminder is due on Wednesday, 21 October 2026.
  private func scenario(
    on day: String = "2026-10-21", method: PaymentMethod = .invoice, owner: ClaimOwner = .ours
  ) throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario(reachable: day)
    let item = try scenario.invoice("R1", method: method, owner: owner)
    return (scenario, item)
  }

  private func expect(
    _ scenario: Scenario, on day: String, _ gates: [String],
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let standing = try scenario.standing(on: day)
    #expect(try scenario.gates(on: day) == gates, sourceLocation: location)
    #expect(standing.place == .gated, sourceLocation: location)
    #expect(standing.notice == nil, sourceLocation: location)
    #expect(standing.hidden == standing.overdue, sourceLocation: location)
  }

  @Test func `a hold lasts through its last day`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(
      .placeHold(Hold(reason: .agreed, through: try Day("2026-10-30"))))
    try expect(scenario, on: "2026-10-30", ["hold 2026-10-31"])
    #expect(try scenario.reasons(on: "2026-10-31") == ["notice.1"])
  }

  @Test func `a hold without an end is looked at on its day`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(
      .placeHold(Hold(reason: .internalReview, reviewOn: try Day("2026-11-10"))))
    try expect(scenario, on: "2026-11-09", ["hold 2026-11-10"])
    #expect(try scenario.reasons(on: "2026-12-10") == ["review.hold"])
  }

  @Test func `trap 16: a hold on the customer meets invoices that came later, too`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(.placeHold(Hold(reason: .agreed, through: try Day("2026-11-30"))))
    try scenario.invoice("R2", issued: "2026-10-20", due: "2026-10-27")
    try expect(scenario, on: "2026-11-20", ["hold 2026-12-01"])
  }

  @Test func `an open promise holds what it covers, and no more`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(
      .takePromise(amount: try euro("40.00"), by: try Day("2026-10-28")))
    let standing = try scenario.standing
    #expect(standing.gates.map(\.kind) == [.promise])
    #expect(standing.gates.first?.money == (try euro("40.00")))
    #expect(standing.hidden == (try euro("40.00")))
    #expect(standing.collectible.minor == standing.overdue.minor - 4_000)
    #expect(!standing.onlyRests)
    #expect(standing.lane == .step)
  }

  @Test func `where all is promised, all that is owed only rests`() throws {
    var (scenario, _) = try scenario()
    #expect(try !scenario.standing.onlyRests)
    try scenario.perform(
      .takePromise(amount: try scenario.standing.collectible, by: try Day("2026-10-28")))
    #expect(try scenario.standing.onlyRests)
  }

  @Test func `what only waits for its day is not hidden beside what is promised`() throws {
    var (scenario, _) = try scenario()
    try scenario.dun(on: "2026-10-21")
    try scenario.move(to: "2026-11-03")
    try scenario.perform(.takePromise(amount: try euro("40.00"), by: try Day("2026-11-05")))
    let standing = try scenario.standing
    #expect(standing.place == .gated)
    #expect(standing.hidden == (try euro("40.00")))
    #expect(standing.collectible.minor == standing.overdue.minor - 4_000)
  }

  @Test func `a gate over the debtor hides its money in a lane, too`() throws {
    var (scenario, _) = try scenario()
    try scenario.call(.invoiceCopy, on: "2026-10-21")
    try scenario.perform(.setFollowUp(FollowUp(day: scenario.today)))
    #expect(try scenario.standing.lane == .followUp)
    #expect(try scenario.standing.hidden == scenario.standing.overdue)
  }

  @Test func `an offered plan holds until the day for an answer`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(
      .offerPlan(
        PlanOffer(
          terms: PlanTerms(
            items: [item],
            instalments: [
              Instalment(by: try Day("2026-11-30"), amount: try scenario.claim.total(in: .euro))
            ]), replyBy: try Day("2026-11-04"))))
    try expect(scenario, on: "2026-11-04", ["planOffer 2026-11-05"])
    #expect(try scenario.reasons(on: "2026-11-05") == ["notice.1"])
  }

  @Test func `a disputed part is held, the rest is not, and a person looks at the letter`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(
      .openDispute(
        Dispute(
          reason: .price, amounts: [ItemAmount(item: item, amount: try euro("30.00"))],
          answerBy: try Day("2026-11-05"))))
    let standing = try scenario.standing
    #expect(standing.lane == .step)
    #expect(standing.flags == [.contested])
    #expect(standing.group == nil)
    #expect(standing.hidden == (try euro("30.00")))
    let figures = try #require(
      try scenario.account.noticeFigures(on: scenario.today, scenario.book.settings))
    #expect(figures.notice.total == (try euro("70.00")))
  }

  @Test func `practice 3: from a withdrawal on its part is not dunned, goods or not`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(
      .declareWithdrawal(
        Withdrawal(
          amounts: [ItemAmount(item: item, amount: try euro("100.00"))],
          declared: scenario.today)))
    #expect(try scenario.standing.gates.map(\.kind) == [.withdrawal])
    #expect(try scenario.standing.notice == nil)
    // After ten working days its decision is late.
    #expect(try scenario.reasons(on: "2026-11-05").contains("openWithdrawal"))
  }

  @Test func `practice 2: goods on their way back hold their amount alone`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(
      .recordReturn(GoodsReturn(item: item, stage: .announced, amount: try euro("60.00"))))
    #expect(try scenario.standing.gates.map(\.money) == [try euro("60.00")])
    #expect(try scenario.standing.lane == .step)
  }

  @Test func `the time that a notice gives holds back, its last day included`() throws {
    var (scenario, _) = try scenario()
    try scenario.dun(on: "2026-10-21")
    try expect(scenario, on: "2026-11-02", ["deadline 2026-11-03"])
    #expect(try scenario.standing(on: "2026-11-03").gates.isEmpty)
  }

  @Test func `two notices to one debtor lie a week apart`() throws {
    var (scenario, _) = try scenario()
    try scenario.move(to: "2026-10-21")
    try scenario.invoice("R2", issued: "2026-10-05", due: "2026-10-19")
    try scenario.dun(on: "2026-10-21")
    try scenario.move(to: "2026-10-22")
    try scenario.invoice("R3", issued: "2026-10-05", due: "2026-10-19")
    #expect(try scenario.gates(on: "2026-10-23").contains("interval 2026-10-28"))
    #expect(try !scenario.gates(on: "2026-10-28").contains { $0.hasPrefix("interval") })
  }

  @Test func `practice 9: a claimed payment holds for five bank days, twice at most`() throws {
    var (scenario, _) = try scenario()
    try scenario.call(.paid, on: "2026-10-21")
    try expect(scenario, on: "2026-10-28", ["paymentClaimed 2026-10-29"])
    try scenario.call(.paid, on: "2026-10-29")
    try expect(scenario, on: "2026-11-05", ["paymentClaimed 2026-11-06"])
    try scenario.call(.paid, on: "2026-11-06")
    #expect(try scenario.standing(on: "2026-11-06").lane == .step)
  }

  @Test func `practice 22: after a copy of the invoice steps rest for a week`() throws {
    var (scenario, _) = try scenario()
    try scenario.call(.invoiceCopy, on: "2026-10-21")
    try expect(scenario, on: "2026-10-28", ["invoiceCopy 2026-10-29"])
    #expect(try scenario.standing(on: "2026-10-29").lane == .step)
  }

  @Test func `practice 0.3: sold claims and marketplaces are not ours to write about`() throws {
    for (owner, gate) in [
      (ClaimOwner.assigned(to: try Line("Klarna")), "soldClaim event"),
      (.marketplace(try Line("Markt")), "marketplace event"),
    ] {
      let (scenario, _) = try scenario(owner: owner)
      #expect(try scenario.gates(on: "2026-10-21") == [gate])
      #expect(try scenario.standing.collectible.isZero)
      #expect(try scenario.standing.notice == nil)
    }
  }

  @Test func `practice 10: nothing goes to a debtor for whom somebody speaks`() throws {
    var (scenario, _) = try scenario()
    let lawyer = try scenario.perform(
      .nameParty(Party(role: .lawyer, name: try Line("RA Streit"), writeOnlyTo: true)))
    try expect(scenario, on: "2026-10-21", ["represented 2026-11-20"])
    #expect(try scenario.reasons(on: "2026-11-20") == ["review.represented"])
    try scenario.perform(.endParty(PartyEnd(party: lawyer)))
    #expect(try scenario.standing.lane == .step)
  }

  @Test func `practice 6: the dead are written nothing until heirs accepted`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(.noteCircumstance(Circumstance(kind: .death, since: scenario.today)))
    try expect(scenario, on: "2026-10-21", ["death 2026-11-20"])
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .estateAccepted, since: scenario.today)))
    #expect(try scenario.standing.lane == .step)
  }

  @Test func `practice 8: an order in another's name stops its invoice, and no other`() throws {
    var (scenario, item) = try scenario()
    try scenario.invoice("R2", "80.00")
    try scenario.perform(
      .noteCircumstance(
        Circumstance(kind: .identityMisuse, since: scenario.today, items: [item])))
    let standing = try scenario.standing
    #expect(standing.gates.map(\.kind) == [.identityMisuse])
    #expect(standing.notice?.lifts.count == 1)
    #expect(standing.notice?.lifts.contains(item) == false)
  }

  @Test func `an opened insolvency holds all, an application holds nothing but is flagged`() throws
  {
    var (scenario, _) = try scenario()
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .insolvencyApplied, since: scenario.today)))
    #expect(try scenario.standing.flags == [.insolvencyApplied])
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .insolvencyOpened, since: scenario.today)))
    try expect(scenario, on: "2026-10-21", ["insolvency 2026-11-20"])
  }

  @Test func `a direct debit under way is waited for`() throws {
    var (scenario, item) = try scenario(method: .directDebit)
    try scenario.perform(
      .submitDebit(
        Debit(
          items: [item], amount: try scenario.claim.total(in: .euro), mandate: try Line("M-1"),
          collects: try Day("2026-10-23"))))
    // Friday, booked on Monday at the latest; interest of the last days is not part of it.
    #expect(try scenario.gates(on: "2026-10-26").first == "debitPending 2026-10-27")
    #expect(try scenario.standing(on: "2026-10-27").gates.isEmpty)
  }

  @Test func `below its minimum no notice goes out`() throws {
    var scenario = try Scenario(reachable: "2026-10-21")
    try scenario.invoice("R1", "4.90", origin: .printed)
    try expect(scenario, on: "2026-10-21", ["smallBalance event"])
    try scenario.invoice("R2", "0.10", origin: .printed)
    #expect(try scenario.standing.lane == .step)
  }

  @Test func `without fresh bank data nothing formal goes out, and calls do`() throws {
    var scenario = try Scenario(on: "2026-10-21")
    try scenario.invoice("R1", "200.00")
    try scenario.perform(
      .change(
        DebtorChange(contacts: [
          ContactPoint(channel: .email, value: try Line("e@example.org")),
          ContactPoint(channel: .phone, value: try Line("030 23125 000")),
        ])))
    try expect(scenario, on: "2026-10-21", ["bankDataStale event"])
    // Friday the 16th: Monday and Tuesday are two bank days on.
    try scenario.perform(.book(.completeBankData(BankDataMark(through: try Day("2026-10-16")))))
    try expect(scenario, on: "2026-10-21", ["bankDataStale event"])
    try scenario.perform(.book(.completeBankData(BankDataMark(through: try Day("2026-10-19")))))
    #expect(try scenario.standing.lane == .step)
    try scenario.dun(on: "2026-10-21")
    #expect(try scenario.reasons(on: "2026-11-03") == ["call"])
    #expect(try scenario.gates(on: "2026-11-06") == ["bankDataStale event"])
  }

  @Test func `nobody knows the payments of a day to come`() throws {
    let scenario = try Scenario(on: "2026-10-21")
    let command = { (day: Day) in Command.book(.completeBankData(BankDataMark(through: day))) }
    #expect(try scenario.refusal(of: command(scenario.today)) == nil)
    let next = scenario.today + 1
    #expect(try scenario.refusal(of: command(next)) == .inFuture(next))
  }

  @Test func `a debtor is called once a day, three times a week, and not on a Sunday`() throws {
    var scenario = try Scenario(reachable: "2026-10-16")
    try scenario.invoice("R1", "600.00")
    try scenario.dun(on: "2026-10-21")
    #expect(try scenario.reasons(on: "2026-11-03") == ["call"])
    try scenario.call(.noAnswer, on: "2026-11-03")
    #expect(try scenario.gates(on: "2026-11-03") == ["phoneLimit 2026-11-04"])
    try scenario.call(.noAnswer, on: "2026-11-04")
    #expect(try scenario.reasons(on: "2026-11-05") == ["call"])
    // A third try in vain, and the call is given up.
    try scenario.call(.voicemail, on: "2026-11-05")
    #expect(try scenario.standing(on: "2026-11-05").place == .waiting(until: Day("2026-11-06")))
  }

  @Test func `practice 29: abroad only reminders go out until the law is confirmed`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(
      .change(
        DebtorChange(addresses: [
          Address(town: try Line("Wien"), country: try Country("AT"))
        ])))
    #expect(try scenario.standing.lane == .step)
    try scenario.dun(on: "2026-10-21")
    #expect(try scenario.gates(on: "2026-11-06") == ["lawUnconfirmed 2026-12-02"])
    try scenario.move(to: "2026-11-06")
    try scenario.perform(.change(DebtorChange(applicableLaw: try Country("AT"))))
    #expect(try scenario.standing.lane == .step)
  }

  @Test func `with an agency or at court nothing of ours goes out`() throws {
    var scenario = try Scenario(reachable: "2026-02-02")
    let proceeding = try scenario.filed()
    #expect(try scenario.standing(on: "2026-04-10").gates.map(\.kind) == [.atCourt])
    #expect(try scenario.standing(on: "2026-04-10").gates.first?.entry == proceeding)
  }
}
