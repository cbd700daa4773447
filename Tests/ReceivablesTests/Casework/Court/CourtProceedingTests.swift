import Testing

@testable import Receivables

private typealias Steps = [(CourtStep.Step, String)]

@Suite("Court procedure") struct CourtProceedingTests {
  private static let issued: Steps = [(.issued, "2026-04-03")]
  private static let served: Steps = issued + [(.served(abroad: false), "2026-04-08")]
  private static let requested: Steps = served + [(.enforcementApplied, "2026-04-23")]
  private static let ordered: Steps = requested + [(.enforcementIssued, "2026-04-27")]
  private static let orderServed: Steps = ordered + [(.enforcementServed, "2026-05-04")]
  private static let final: Steps = orderServed + [(.final, "2026-05-20")]
  private static let objected: Steps = served + [(.objected(disputed: nil), "2026-04-15")]

  private static let ways: [(Steps, CourtProceeding.State)] = [
    ([], .filed),
    ([(.queried(answerBy: nil), "2026-04-02")], .queried),
    ([(.queried(answerBy: nil), "2026-04-02"), (.answered, "2026-04-03")], .filed),
    ([(.rejected, "2026-04-02")], .rejected),
    ([(.queried(answerBy: nil), "2026-04-02"), (.rejected, "2026-04-03")], .rejected),
    (issued, .issued),
    (issued + [(.notServed(nil), "2026-04-07")], .notServed),
    (issued + [(.notServed(nil), "2026-04-07"), (.served(abroad: false), "2026-04-20")], .served),
    (served, .served),
    (objected, .objected),
    (requested, .enforcementApplied),
    (requested + [(.objected(disputed: nil), "2026-04-24")], .objected),
    (requested + [(.queried(answerBy: nil), "2026-04-24")], .queried),
    (
      requested + [(.queried(answerBy: nil), "2026-04-24"), (.answered, "2026-04-24")],
      .enforcementApplied
    ),
    (requested + [(.rejected, "2026-04-24")], .rejected),
    (ordered, .enforcementIssued),
    (ordered + [(.notServed(nil), "2026-05-04")], .notServed),
    (
      ordered + [(.notServed(nil), "2026-05-04"), (.enforcementServed, "2026-05-18")],
      .enforcementServed
    ),
    (ordered + [(.appealed, "2026-04-28")], .appealed),
    (orderServed, .enforcementServed),
    (orderServed + [(.enforced(nil), "2026-05-06")], .enforcementServed),
    (orderServed + [(.appealed, "2026-05-06")], .appealed),
    (orderServed + [(.appealed, "2026-05-06"), (.final, "2026-09-01")], .final),
    (final, .final),
    (final + [(.enforced(nil), "2026-06-01")], .enforced),
    (final + [(.enforced(nil), "2026-06-01"), (.enforced(nil), "2026-07-01")], .enforced),
    (final + [(.enforced(nil), "2026-06-01"), (.closed, "2026-07-01")], .closed),
    (served + [(.withdrawn, "2026-04-10")], .withdrawn),
    (served + [(.closed, "2026-04-10")], .closed),
  ]

  @Test(arguments: ways.indices)
  func `each step leads to its state`(way: Int) throws {
    let (steps, state) = Self.ways[way]
    var scenario = try Scenario(on: "2026-03-02")
    _ = try scenario.filed(then: steps)
    #expect(try scenario.tracks == [.whole: state])
    #expect(try scenario.proceeding.withoutEffect.isEmpty)
  }

  @Test func `the trial court takes what was objected to or appealed against`() throws {
    let transferred = CourtStep.Step.transferred(court: try Line("Amtsgericht Mitte"))
    let ways = [Self.objected, Self.orderServed + [(.appealed, "2026-05-06")]]
    for steps in ways {
      var scenario = try Scenario(on: "2026-03-02")
      let proceeding = try scenario.filed(then: steps + [(transferred, "2026-06-01")])
      #expect(try scenario.tracks == [.whole: .transferred])
      try scenario.court(.final, proceeding, on: "2026-12-01")
      #expect(try scenario.tracks == [.whole: .final])
    }
  }

  @Test func `no step follows a state that is not before it`() throws {
    let wrong: [(Steps, CourtStep.Step, CourtProceeding.State)] = [
      ([], .served(abroad: false), .filed),
      ([], .answered, .filed),
      ([(.rejected, "2026-04-02")], .issued, .rejected),
      ([(.rejected, "2026-04-02")], .withdrawn, .rejected),
      (Self.issued, .objected(disputed: nil), .issued),
      (Self.issued, .enforcementApplied, .issued),
      (Self.issued + [(.notServed(nil), "2026-04-07")], .enforcementServed, .notServed),
      (Self.served, .enforcementIssued, .served),
      (Self.served, .enforced(nil), .served),
      (Self.served, .final, .served),
      (Self.objected, .enforcementApplied, .objected),
      (Self.objected, .objected(disputed: nil), .objected),
      (Self.ordered, .objected(disputed: nil), .enforcementIssued),
      (Self.ordered + [(.notServed(nil), "2026-05-04")], .served(abroad: false), .notServed),
      (Self.final, .appealed, .final),
      (Self.final, .withdrawn, .final),
      (Self.served + [(.closed, "2026-04-10")], .closed, .closed),
    ]
    for (steps, step, state) in wrong {
      var scenario = try Scenario(on: "2026-03-02")
      let proceeding = try scenario.filed(then: steps)
      try scenario.move(to: "2026-09-01")
      let refusal = try scenario.refusal(of: step, proceeding, on: "2026-09-01")
      #expect(refusal == .stepNotPossible(after: state), "\(step) after \(state)")
    }
  }

  @Test func `a step is not earlier than the one it follows, and not in the future`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let proceeding = try scenario.filed(then: Self.served)
    try scenario.move(to: "2026-04-30")
    let objected = CourtStep.Step.objected(disputed: nil)
    let early = try scenario.refusal(of: objected, proceeding, on: "2026-04-07")
    #expect(try early == .tooEarly(Day("2026-04-07"), earliest: Day("2026-04-08")))
    let late = try scenario.refusal(of: objected, proceeding, on: "2026-05-01")
    #expect(try late == .inFuture(Day("2026-05-01")))
    #expect(try scenario.refusal(of: objected, proceeding, on: "2026-04-08") == nil)
  }

  @Test func `the order of enforcement waits for the time to object, and not for ever`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let proceeding = try scenario.filed(then: Self.served)
    try scenario.move(to: "2026-10-09")
    let early = try scenario.refusal(of: .enforcementApplied, proceeding, on: "2026-04-22")
    #expect(try early == .tooEarly(Day("2026-04-22"), earliest: Day("2026-04-23")))
    let late = try scenario.refusal(of: .enforcementApplied, proceeding, on: "2026-10-09")
    #expect(try late == .tooLate(Day("2026-10-09"), latest: Day("2026-10-08")))
    #expect(try scenario.refusal(of: .enforcementApplied, proceeding, on: "2026-10-08") == nil)
  }

  @Test func `an order nobody enforces lapses after six months`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    _ = try scenario.filed(then: Self.served)
    try scenario.move(to: "2026-10-08")
    #expect(try scenario.tracks == [.whole: .served])
    try scenario.move(to: "2026-10-09")
    #expect(try scenario.tracks == [.whole: .lapsed])
    #expect(try !scenario.proceeding.isOpen)
  }

  @Test func `the order of enforcement is not final while the debtor may appeal`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let proceeding = try scenario.filed(then: Self.orderServed)
    try scenario.move(to: "2026-05-31")
    let early = try scenario.refusal(of: .final, proceeding, on: "2026-05-18")
    #expect(try early == .tooEarly(Day("2026-05-18"), earliest: Day("2026-05-19")))
    #expect(try scenario.refusal(of: .final, proceeding, on: "2026-05-19") == nil)
  }

  @Test func `the court's question wants an answer after it was asked`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let proceeding = try scenario.filed()
    let step = CourtStep.Step.queried(answerBy: try Day("2026-03-31"))
    #expect(try scenario.refusal(of: step, proceeding, on: "2026-04-01") == .outOfOrder)
  }

  @Test func `a step names the application of a procedure`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let proceeding = try scenario.filed(then: Self.issued)
    let issued = try #require(scenario.account.casework.courtSteps.last?.number)
    let served = CourtStep.Step.served(abroad: false)
    #expect(try scenario.refusal(of: served, issued, on: "2026-04-03") == .unknownEntry)
    let nameless = CourtStep(step: served, day: scenario.today)
    #expect(try scenario.refusal(of: .recordCourtStep(nameless)) == .nothingGiven)
    let item = try #require(scenario.proceeding.items.first)
    let again = try scenario.application(of: [scenario.claimed(item, "1.00")]).step
    let refusal = try scenario.refusal(of: again, proceeding, on: "2026-04-03")
    #expect(refusal == .stepNotPossible(after: .issued))
  }

  @Test func `the last file number and the day judged on count`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let proceeding = try scenario.filed(then: Self.issued)
    try scenario.move(to: "2026-04-08")
    let number = try Line("26-1234567-0-1")
    let step = CourtStep(
      proceeding: proceeding, step: .served(abroad: false), day: try Day("2026-04-07"),
      fileNumber: number)
    try scenario.perform(.recordCourtStep(step))
    #expect(try scenario.proceeding.fileNumber == number)
    #expect(try scenario.proceeding.served == Day("2026-04-07"))
    try scenario.move(to: "2026-04-07")
    #expect(try scenario.tracks == [.whole: .issued])
    try scenario.move(to: "2026-03-31")
    #expect(try scenario.account.proceedings(on: scenario.today, scenario.book.settings).isEmpty)
  }

  @Test func `steps follow each other by their own days, not by those of their recording`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let proceeding = try scenario.filed(then: Self.issued)
    for (step, day, recorded) in [
      (CourtStep.Step.served(abroad: false), "2026-04-08", "2026-04-30"),
      (.objected(disputed: nil), "2026-04-15", "2026-04-20"),
    ] {
      try scenario.move(to: recorded)
      try scenario.perform(
        .recordCourtStep(CourtStep(proceeding: proceeding, step: step, day: try Day(day))))
    }
    try scenario.move(to: "2026-04-30")
    #expect(try scenario.tracks == [.whole: .objected])
  }

  @Test func `an undone step is as if it had never been`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let proceeding = try scenario.filed(then: Self.issued)
    let before = try scenario.proceeding
    let served = try scenario.court(.served(abroad: false), proceeding, on: "2026-04-08")
    let objected = try scenario.court(.objected(disputed: nil), proceeding, on: "2026-04-15")
    try scenario.undo(served)
    #expect(try scenario.tracks == [.whole: .issued])
    #expect(try scenario.proceeding.withoutEffect == [objected])
    try scenario.undo(objected)
    #expect(try scenario.proceeding == before)
  }

  @Test func `enforcement stops when insolvency is opened`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let proceeding = try scenario.filed(then: Self.final)
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .insolvencyOpened, since: try Day("2026-05-20"))))
    let refusal = try scenario.refusal(of: .enforced(nil), proceeding, on: "2026-05-20")
    #expect(refusal == .circumstance(.insolvencyOpened))
    #expect(try scenario.refusal(of: .closed, proceeding, on: "2026-05-20") == nil)
  }
}
