import Testing

@testable import Receivables

/// What notices demand, and what stands against them.
@Suite("Figures of notices")
struct NoticeFiguresTests {
  private func scenario(
    _ kind: DebtorKind = .consumer, _ gross: String = "100.00",
    origin: DefaultFacts.Origin = .agreedDay
  ) throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario(reachable: "2026-10-01", kind)
    let item = try scenario.invoice("R1", gross, origin: origin, contract: kind)
    return (scenario, item)
  }

  private func figures(_ scenario: inout Scenario, on day: String) throws -> NoticeFigures {
    try scenario.move(to: day)
    return try #require(
      try scenario.account.noticeFigures(on: scenario.today, scenario.book.settings))
  }

  private func objections(
    _ scenario: Scenario, _ figures: NoticeFigures, _ change: (NoticeDraft) -> NoticeDraft
  ) throws -> Set<Objection.Rule> {
    let draft = change(NoticeDraft(figures))
    return Set(
      try scenario.account.objections(to: draft.figures, scenario.book.settings).map(\.rule)
    ).subtracting([.noCreditor, .noBankAccount])
  }

  @Test func `a friendly reminder asks for the principal alone`() throws {
    var (scenario, item) = try scenario()
    let figures = try figures(&scenario, on: "2026-10-21")
    #expect(figures.notice.kind == .reminder)
    #expect(figures.notice.total == (try euro("100.00")))
    #expect(figures.charges == [])
    #expect(try scenario.claim.item(item)?.interest.isPositive == true)
  }

  @Test func `practice 0.6: a notice demands the claim of its own day, paid in time it is closed`()
    throws
  {
    var (scenario, item) = try scenario()
    try scenario.dun(on: "2026-10-21")
    try scenario.dun(on: "2026-11-06")
    let last = try figures(&scenario, on: "2026-11-20")
    let claim = try scenario.claim
    // Principal, interest since 16 October, postage of two letters.
    #expect(last.notice.items.first?.interest == claim.item(item)?.interest)
    #expect(last.notice.items.first?.costs == (try euro("1.90")))
    #expect(last.notice.deadline == (try Day("2026-12-04")))
    #expect(last.notice.announces == .agency)
    try scenario.dun(on: "2026-11-20")
    try scenario.move(to: "2026-12-04")
    try scenario.perform(
      .recordPayment(
        Payment(
          amount: last.notice.total, valued: scenario.today, designation: .items([item]))))
    #expect(try scenario.claim.isSettled)
    #expect(try scenario.standing.place == .clear)
  }

  @Test func `the notice that makes default costs nothing, the next one its postage`() throws {
    var (scenario, _) = try scenario(origin: .printed)
    try scenario.dun(on: "2026-10-21")
    // Default since the day after the reminder's deadline: the dunning letter may cost.
    let first = try figures(&scenario, on: "2026-11-06")
    #expect(first.charges.map(\.amount) == [try euro("0.95")])
    // Not received: no default, no costs, and no interest.
    var (late, _) = try self.scenario(origin: .printed)
    let reminder = try late.dun(on: "2026-10-21")
    try late.perform(.failReceipt(ReceiptFailure(of: reminder, reason: .denied)))
    let second = try figures(&late, on: "2026-11-06")
    #expect(second.notice.level == 1)
    #expect(second.charges == [])
    #expect(second.notice.total == (try euro("100.00")))
  }

  @Test func `business owes the lump sum once for each invoice in default, and interest`() throws {
    var (scenario, first) = try scenario(.business, "1000.00")
    let second = try scenario.invoice("R2", "500.00", contract: .business)
    try scenario.dun(on: "2026-10-20")
    let dunning = try figures(&scenario, on: "2026-10-30")
    #expect(dunning.charges.map(\.kind) == [.lumpSum, .lumpSum])
    #expect(dunning.charges.map(\.item) == [first, second])
    #expect(dunning.notice.items.map(\.costs) == [try euro("40.00"), try euro("40.00")])
    #expect(dunning.notice.items.allSatisfy { $0.interest.isPositive })
    try scenario.dun(on: "2026-10-30")
    let last = try figures(&scenario, on: "2026-11-11")
    #expect(last.charges == [])
    #expect(last.notice.items.map(\.costs) == [try euro("40.00"), try euro("40.00")])
  }

  @Test func `what a notice demands stays as issued when the claim moves`() throws {
    var (scenario, _) = try scenario()
    let notice = try scenario.dun(on: "2026-10-21")
    try scenario.payment("30.00", on: "2026-10-15")
    #expect(
      try scenario.account.ledger.notice(notice)?.notice.total == (try euro("100.00")))
  }

  @Test func `practice 0.7: part payments lower what is demanded, the ladder goes on`() throws {
    var (scenario, item) = try scenario()
    try scenario.dun(on: "2026-10-21")
    try scenario.move(to: "2026-10-28")
    try scenario.payment("60.00", on: "2026-10-28", for: .principal([item]))
    let figures = try figures(&scenario, on: "2026-11-06")
    #expect(figures.notice.level == 2)
    #expect(figures.notice.items.first?.principal == (try euro("40.00")))
  }

  @Test func `a reminder asks for no costs but those of a debit that came back`() throws {
    var (scenario, item) = try scenario()
    try scenario.move(to: "2026-10-20")
    try scenario.perform(
      .recordCharge(
        Charge(
          kind: .addressEnquiry, amount: try euro("5.00"), arisen: scenario.today, item: item)))
    #expect(try scenario.claim.item(item)?.costs == euro("5.00"))
    #expect(try figures(&scenario, on: "2026-10-21").notice.total == (try euro("100.00")))
  }

  @Test func `while a part is disputed interest and costs are left for later`() throws {
    var (scenario, item) = try scenario()
    try scenario.dun(on: "2026-10-21")
    try scenario.dun(on: "2026-11-06")
    try scenario.move(to: "2026-11-20")
    try scenario.perform(
      .openDispute(
        Dispute(
          reason: .price, amounts: [ItemAmount(item: item, amount: try euro("30.00"))],
          answerBy: try Day("2026-12-05"))))
    let last = try figures(&scenario, on: "2026-11-20")
    #expect(last.notice.kind == .last)
    #expect(last.notice.items.first?.interest.isZero == true)
    #expect(last.notice.items.first?.costs.isZero == true)
    #expect(last.notice.total == (try euro("70.00")))
  }

  // MARK: Objections

  @Test func `the figures that are proposed meet no objection`() throws {
    for kind in DebtorKind.allCases {
      var (scenario, _) = try scenario(kind, "300.00")
      let days =
        kind == .consumer
        ? ["2026-10-21", "2026-11-06", "2026-11-20"] : ["2026-10-20", "2026-10-30", "2026-11-11"]
      // Issuing looks for objections itself.
      for day in days { try scenario.dun(on: day) }
      #expect(try scenario.account.ledger.notices.count == 3)
    }
  }

  @Test func `each rule of law has its objection`() throws {
    var (scenario, item) = try scenario()
    try scenario.dun(on: "2026-10-21")
    let figures = try figures(&scenario, on: "2026-11-06")
    func found(_ change: (inout NoticeDraft) -> Void) throws -> Set<Objection.Rule> {
      try objections(scenario, figures) { draft in
        var draft = draft
        change(&draft)
        return draft
      }
    }
    #expect(try found { _ in } == [])
    #expect(try found { $0.deadline = $0.dated + 9 } == [.deadlineOnFreeDay])
    #expect(try found { $0.deadline = $0.dated + 3 } == [.deadlineTooShort])
    #expect(try found { $0.total = Money(minor: 1, .euro) } == [.doesNotAddUp])
    #expect(try found { $0.principal = Money(minor: 20_000, .euro) } == [.tooMuch])
    #expect(try found { $0.level = 3 } == [.levelSkipped])
    #expect(try found { $0.channels = [] } == [.noChannel])
    #expect(try found { $0.announces = .court } == [.announcedTooEarly])
    #expect(
      try found { $0.warnsOfReport = true } == [.noReportingPartner, .reportTooEarly])
    #expect(
      try found {
        $0.charges = [Charge(kind: .lumpSum, amount: LumpSum.amount, arisen: $0.dated, item: item)]
      }
      .contains(.lumpSumOfConsumer))
    #expect(
      try found { draft in
        draft.kind = .reminder
        draft.interest = Money(minor: 1, .euro)
      } == [.reminderWithCosts])
  }

  @Test func `interest and costs without certain default are objected to`() throws {
    var (scenario, item) = try scenario(origin: .printed)
    let figures = try figures(&scenario, on: "2026-10-21")
    let found = try objections(scenario, figures) { draft in
      var draft = draft
      draft.kind = .dunning
      draft.costs = Money(minor: 95, .euro)
      draft.charges = [
        Charge(
          kind: .reminder, amount: Money(minor: 95, .euro), arisen: draft.dated, item: item)
      ]
      return draft
    }
    #expect(found == [.noDefault, .feeBeforeDefault])
  }

  @Test func `what a gate holds back must not be demanded`() throws {
    let gates: [(Objection.Rule, (inout Scenario, EntryNumber) throws -> Void)] = [
      (
        .disputed,
        { scenario, item in
          try scenario.perform(
            .openDispute(
              Dispute(
                reason: .damaged, amounts: [ItemAmount(item: item, amount: try euro("100.00"))],
                answerBy: try Day("2026-11-05"))))
        }
      ),
      (.held, { scenario, _ in try scenario.perform(.placeHold(Hold(reason: .agreed))) }),
      (.held, { scenario, _ in try scenario.perform(.takePromise(by: scenario.today + 5)) }),
      (
        .insolvency,
        { scenario, _ in
          try scenario.perform(
            .noteCircumstance(Circumstance(kind: .insolvencyOpened, since: scenario.today)))
        }
      ),
      (
        .death,
        { scenario, _ in
          try scenario.perform(
            .noteCircumstance(Circumstance(kind: .death, since: scenario.today)))
        }
      ),
      (
        .identityMisuse,
        { scenario, _ in
          try scenario.perform(
            .noteCircumstance(Circumstance(kind: .identityMisuse, since: scenario.today)))
        }
      ),
    ]
    for (rule, hold) in gates {
      var (scenario, item) = try scenario()
      let figures = try figures(&scenario, on: "2026-10-21")
      try hold(&scenario, item)
      #expect(try objections(scenario, figures) { $0 }.contains(rule), "\(rule)")
    }
  }
}

/// The parts of figures, to be bent.
struct NoticeDraft {
  var debtor: DebtorID
  var kind: Notice.Kind
  var level: Int
  var dated: Day
  var deadline: Day
  var principal: Money?
  var interest: Money?
  var costs: Money?
  var total: Money?
  var channels: [ContactChannel]
  var announces: EscalationDecision.Route?
  var warnsOfReport = false
  var charges: [Charge]
  private let original: Notice

  init(_ figures: NoticeFigures) {
    original = figures.notice
    debtor = figures.debtor
    kind = original.kind
    level = original.items.first?.level ?? 0
    (dated, deadline) = (original.dated, original.deadline)
    channels = original.channels
    announces = original.announces
    charges = figures.charges
  }

  var figures: NoticeFigures {
    let items = original.items.map {
      NoticeItem(
        item: $0.item, level: level, principal: principal ?? $0.principal,
        interest: interest ?? $0.interest, costs: costs ?? $0.costs)
    }
    let sum = items.reduce(Int64(0)) {
      $0 + $1.principal.minor + $1.interest.minor + $1.costs.minor
    }
    return NoticeFigures(
      debtor: debtor,
      notice: Notice(
        procedure: original.procedure, level: max(level, original.level), kind: kind, dated: dated,
        deadline: deadline, items: items, total: total ?? Money(minor: sum, .euro),
        channels: channels, announces: announces, warnsOfReport: warnsOfReport), charges: charges)
  }
}
