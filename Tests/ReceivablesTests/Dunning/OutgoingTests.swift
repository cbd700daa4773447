import Testing

@testable import Receivables

/// What waits to go out is a question asked of the book.
@Suite("The outbox")
struct OutgoingTests {
  private func scenario(
    _ channels: [ContactChannel] = [.email]
  ) throws -> (Scenario, item: EntryNumber, notice: EntryNumber) {
    var scenario = try Scenario(reachable: "2026-10-01", by: [.email, .letter])
    let item = try scenario.invoice("R1", "200.00")
    try scenario.move(to: "2026-10-21")
    let figures = try #require(
      try scenario.account.noticeFigures(on: scenario.today, scenario.book.settings))
    let draft = Notice(
      procedure: figures.notice.procedure, level: 1, kind: .reminder, dated: scenario.today,
      deadline: figures.notice.deadline, items: figures.notice.items, total: figures.notice.total,
      channels: channels)
    let notice = try scenario.perform(.issue(draft))
    return (scenario, item, notice)
  }

  /// Noon, and so many minutes.
  private func instant(_ scenario: Scenario, minutes: Int = 11) -> Instant {
    Instant(milliseconds: scenario.occasion.instant.milliseconds + Int64(minutes) * 60_000)
  }

  private func outbox(_ scenario: Scenario, minutes: Int = 11) -> [Outgoing] {
    scenario.book.outbox(at: instant(scenario, minutes: minutes), on: scenario.today)
  }

  private func start(
    _ scenario: inout Scenario, _ notice: EntryNumber, _ channel: ContactChannel = .email
  ) throws -> EntryNumber {
    try scenario.perform(.startDispatch(Dispatch(notice: notice, channel: channel)))
  }

  @Test func `nothing goes before its undo window has passed, and then it may`() throws {
    let (scenario, _, notice) = try scenario()
    let first = try #require(outbox(scenario, minutes: 9).first)
    #expect(first.number == notice)
    #expect(first.state == .recallable(until: instant(scenario, minutes: 10)))
    #expect(!first.mayGo(at: instant(scenario, minutes: 9)))
    let later = try #require(outbox(scenario, minutes: 10).first)
    #expect(later.state == .ready)
    #expect(later.mayGo(at: instant(scenario, minutes: 10)))
  }

  @Test func `what was undone or taken back does not wait any more`() throws {
    var (scenario, _, notice) = try scenario()
    let before = scenario
    try scenario.perform(.withdraw(NoticeWithdrawal(notice: notice)))
    #expect(outbox(scenario).isEmpty)
    scenario = before
    try scenario.undo(notice)
    #expect(outbox(scenario).isEmpty)
  }

  @Test func `each way is a sending of its own; calls and visits are none`() throws {
    var (scenario, _, notice) = try scenario([.email, .letter, .phone])
    #expect(outbox(scenario).map(\.channel) == [.email, .letter])
    let dispatch = try start(&scenario, notice)
    // Once anything has left there is nothing to take back: the other way goes at once.
    #expect(outbox(scenario, minutes: 1).last?.state == .ready)
    try scenario.perform(.endDispatch(DispatchEnd(dispatch: dispatch, outcome: .accepted)))
    #expect(outbox(scenario).map(\.channel) == [.letter])
  }

  @Test func `a start without an end is nobody's to send again`() throws {
    var (scenario, _, notice) = try scenario()
    let dispatch = try start(&scenario, notice)
    let one = try #require(outbox(scenario, minutes: 600).first)
    #expect(one.state == .started(dispatch, at: scenario.occasion.instant))
    #expect(!one.mayGo(at: instant(scenario, minutes: 600)))
    try scenario.perform(.endDispatch(DispatchEnd(dispatch: dispatch, outcome: .notSent)))
    #expect(outbox(scenario).first?.state == .ready)
  }

  @Test func `what is put off goes again after pauses that grow`() throws {
    var (scenario, _, notice) = try scenario()
    var pauses: [Int64] = []
    for attempt in 1...8 {
      let dispatch = try start(&scenario, notice)
      try scenario.perform(.endDispatch(DispatchEnd(dispatch: dispatch, outcome: .deferred)))
      guard case .deferred(let until, attempt)? = outbox(scenario).first?.state else {
        Issue.record("not put off after \(attempt)")
        return
      }
      pauses.append((until.milliseconds - scenario.occasion.instant.milliseconds) / 60_000)
    }
    #expect(pauses == [5, 15, 30, 60, 120, 240, 240, 240])
    let one = try #require(outbox(scenario).first)
    #expect(!one.mayGo(at: instant(scenario, minutes: 239)))
    #expect(one.mayGo(at: instant(scenario, minutes: 240)))
  }

  @Test func `what was refused for good waits no more`() throws {
    var (scenario, _, notice) = try scenario()
    let dispatch = try start(&scenario, notice)
    try scenario.perform(.endDispatch(DispatchEnd(dispatch: dispatch, outcome: .refused)))
    #expect(outbox(scenario).isEmpty)
  }

  private func overtaken(_ change: (inout Scenario, EntryNumber) throws -> Void) throws
    -> [Objection.Rule]
  {
    var (scenario, item, _) = try scenario()
    try change(&scenario, item)
    guard case .overtaken(let found)? = outbox(scenario).first?.state else { return [] }
    return found.map(\.rule)
  }

  @Test func `a payment of this morning stops this afternoon's reminder`() throws {
    #expect(
      try overtaken { scenario, _ in try scenario.payment("200.00", on: "2026-10-21") }
        == [.nothingOpen])
    #expect(
      try overtaken { scenario, _ in try scenario.payment("50.00", on: "2026-10-21") }
        == [.tooMuch])
  }

  @Test func `objections, promises, holds and deaths stop it as well`() throws {
    #expect(
      try overtaken { scenario, item in
        try scenario.perform(
          .openDispute(
            Dispute(
              reason: .damaged,
              amounts: [ItemAmount(item: item, amount: try euro("200.00"))],
              answerBy: try Day("2026-11-04"))))
      } == [.disputed])
    #expect(
      try overtaken { scenario, _ in
        try scenario.perform(.takePromise(by: try Day("2026-10-28")))
      } == [.held])
    #expect(
      try overtaken { scenario, _ in
        try scenario.perform(.placeHold(Hold(reason: .management, through: try Day("2026-10-30"))))
      } == [.held])
    #expect(
      try overtaken { scenario, _ in
        try scenario.perform(
          .noteCircumstance(Circumstance(kind: .death, since: try Day("2026-10-20"))))
      } == [.death])
    #expect(
      try overtaken { scenario, _ in
        try scenario.perform(
          .nameParty(Party(role: .lawyer, name: try Line("RAin Roth"), writeOnlyTo: true)))
      } == [.represented])
  }

  @Test func `a letter that lay until its time was too short goes no more by itself`() throws {
    var (scenario, _, _) = try scenario()
    // Ten days from 21 October end on a Saturday, so the deadline is Monday, 2 November.
    try scenario.move(to: "2026-10-28")
    #expect(outbox(scenario).first?.state == .ready)
    try scenario.move(to: "2026-10-29")
    #expect(
      outbox(scenario).first?.state == .overtaken([Objection(.deadlineTooShort)]))
  }

  @Test func `what was known when it was issued does not overtake it, nor does a note`() throws {
    #expect(
      try overtaken { scenario, _ in
        try scenario.perform(.note(try Remark("ruft morgen an")))
      } == [])
    // A promise of a part was weighed: the notice demands the rest alone.
    var scenario = try Scenario(reachable: "2026-10-01", by: [.email])
    try scenario.invoice("R1", "200.00")
    try scenario.move(to: "2026-10-21")
    try scenario.perform(.takePromise(amount: try euro("50.00"), by: try Day("2026-10-28")))
    let figures = try #require(
      try scenario.account.noticeFigures(on: scenario.today, scenario.book.settings))
    #expect(figures.notice.total == (try euro("150.00")))
    try scenario.perform(.several(figures.commands()))
    #expect(outbox(scenario).first?.state == .ready)
    try scenario.perform(.note(try Remark("nichts Neues")))
    #expect(outbox(scenario).first?.state == .ready)
  }
}
