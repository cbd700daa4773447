import Testing

@testable import Receivables

@Suite("Life of a notice")
struct NoticeLifeTests {
  private func scenario() throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    return (scenario, item)
  }

  private func notice(
    _ item: EntryNumber, total: String = "100.00", dated: String = "2026-11-23",
    deadline: String = "2026-12-03", level: Int = 1, itemLevel: Int = 1,
    channels: [ContactChannel] = [.email, .letter]
  ) throws -> Notice {
    Notice(
      procedure: try Name("consumer"), level: level, kind: .reminder, dated: try Day(dated),
      deadline: try Day(deadline),
      items: [
        NoticeItem(
          item: item, level: itemLevel, principal: try euro("100.00"), interest: .zero(.euro),
          costs: .zero(.euro))
      ], total: try euro(total), channels: channels)
  }

  private func history(_ scenario: Scenario, _ number: EntryNumber) throws -> NoticeHistory {
    try #require(try scenario.account.ledger.notice(number))
  }

  @Test func `issued, sent, accepted: it is taken to arrive after the usual time`() throws {
    var (scenario, item) = try scenario()
    let number = try scenario.perform(.issue(notice(item)))
    let workingDays = scenario.book.settings.workingDays(for: nil)
    #expect(try history(scenario, number).mail.receipt(letterDays: 4, workingDays) == nil)
    for channel in [ContactChannel.letter, .email] {
      let dispatch = try scenario.perform(
        .startDispatch(Dispatch(notice: number, channel: channel)))
      try scenario.perform(.endDispatch(DispatchEnd(dispatch: dispatch, outcome: .accepted)))
      // Letters four working days, mail the next one; the first way counts.
      #expect(
        try history(scenario, number).mail.receipt(letterDays: 4, workingDays)
          == Receipt(
            day: try Day(channel == .letter ? "2026-11-27" : "2026-11-24"), basis: .assumed))
    }
  }

  @Test func `practice 5: what failed on one way may have arrived on the other`() throws {
    var (scenario, item) = try scenario()
    let number = try scenario.perform(.issue(notice(item)))
    let workingDays = scenario.book.settings.workingDays(for: nil)
    for channel in [ContactChannel.letter, .email] {
      let dispatch = try scenario.perform(
        .startDispatch(Dispatch(notice: number, channel: channel)))
      try scenario.perform(.endDispatch(DispatchEnd(dispatch: dispatch, outcome: .accepted)))
    }
    let bounce = try scenario.perform(
      .failReceipt(ReceiptFailure(of: number, channel: .email, reason: .bounced, isNews: true)))
    func receipt() throws -> Receipt? {
      try history(scenario, number).mail.receipt(letterDays: 4, workingDays)
    }
    #expect(try receipt() == Receipt(day: try Day("2026-11-27"), basis: .assumed))
    #expect(try scenario.account.casework.unhandledNews == [bounce])
    try scenario.perform(
      .failReceipt(ReceiptFailure(of: number, channel: .letter, reason: .returned)))
    #expect(try receipt() == nil)
    try scenario.move(to: "2026-11-25")
    try scenario.perform(
      .confirmReceipt(ReceiptConfirmation(of: number, day: try Day("2026-11-25"))))
    #expect(try receipt() == Receipt(day: try Day("2026-11-25"), basis: .known))
    try scenario.undo(bounce)
    #expect(try scenario.account.casework.unhandledNews.isEmpty)
  }

  @Test func `exactly one sending on a way`() throws {
    var (scenario, item) = try scenario()
    let number = try scenario.perform(.issue(notice(item)))
    let start = DunningCommand.startDispatch(Dispatch(notice: number, channel: .email))
    let first = try scenario.perform(start)
    #expect(try scenario.refusal(of: start) == .sendingUnknown)
    let refused = DunningCommand.endDispatch(DispatchEnd(dispatch: first, outcome: .deferred))
    try scenario.perform(refused)
    #expect(try scenario.refusal(of: refused) == .alreadyEnded)
    let second = try scenario.perform(start)
    try scenario.perform(.endDispatch(DispatchEnd(dispatch: second, outcome: .accepted)))
    #expect(try scenario.refusal(of: start) == .duplicate)
    let chat = Dispatch(notice: number, channel: .chat)
    #expect(try scenario.refusal(of: .startDispatch(chat)) == .notOnThisWay(.chat))
  }

  @Test func `it is recalled until sending begins, afterwards only taken back by a letter`() throws
  {
    var (scenario, item) = try scenario()
    let recalled = try scenario.perform(.issue(notice(item)))
    try scenario.undo(recalled)
    #expect(try scenario.account.ledger.notices.isEmpty)
    let sent = try scenario.perform(.issue(notice(item)))
    try scenario.perform(.startDispatch(Dispatch(notice: sent, channel: .email)))
    #expect(try scenario.refusal(of: .undo(sent)) == .alreadySent)
    let withdrawal = DunningCommand.withdraw(NoticeWithdrawal(notice: sent))
    try scenario.perform(withdrawal)
    #expect(try !history(scenario, sent).stands)
    #expect(try scenario.refusal(of: withdrawal) == .alreadyEnded)
    let again = Dispatch(notice: sent, channel: .letter)
    #expect(try scenario.refusal(of: .startDispatch(again)) == .alreadyEnded)
  }

  @Test func `a notice that was taken back makes no default`() throws {
    var (scenario, item) = try scenario()
    let number = try scenario.perform(.issue(notice(item)))
    let dispatch = try scenario.perform(.startDispatch(Dispatch(notice: number, channel: .email)))
    try scenario.perform(.endDispatch(DispatchEnd(dispatch: dispatch, outcome: .accepted)))
    try scenario.move(to: "2026-12-23")
    #expect(try scenario.claim.item(item)?.isInDefault == true)
    try scenario.perform(.withdraw(NoticeWithdrawal(notice: number)))
    #expect(try scenario.claim.item(item)?.isInDefault == false)
  }

  @Test func `what cannot be issued is refused`() throws {
    var (scenario, item) = try scenario()
    func refusal(_ notice: Notice) throws -> Refusal.Rule? {
      try scenario.refusal(of: .issue(notice))
    }
    #expect(
      try refusal(notice(item, total: "100.01"))
        == .doesNotAddUp(try euro("100.01"), expected: try euro("100.00")))
    #expect(
      try refusal(notice(item, dated: "2026-11-22"))
        == .tooEarly(try Day("2026-11-22"), earliest: try Day("2026-11-23")))
    #expect(
      try refusal(notice(item, deadline: "2026-11-23"))
        == .tooEarly(try Day("2026-11-23"), earliest: try Day("2026-11-24")))
    #expect(try refusal(notice(item, itemLevel: 2)) == .outOfRange)
    #expect(try refusal(notice(item, channels: [])) == .nothingGiven)
    let sold = try scenario.invoice("R2", owner: .marketplace(try Line("Markt")))
    #expect(try refusal(notice(sold)) == .notOurs)
  }

  @Test func `other letters live the same life`() throws {
    var (scenario, item) = try scenario()
    let number = try scenario.perform(
      .issueLetter(Letter(purpose: .invoiceCopy, about: item, channels: [.email])))
    let dispatch = try scenario.perform(.startDispatch(Dispatch(notice: number, channel: .email)))
    try scenario.perform(.endDispatch(DispatchEnd(dispatch: dispatch, outcome: .refused)))
    let mail = try #require(try scenario.account.ledger.letter(number)?.mail)
    #expect(mail.dispatches.map(\.ended?.value.outcome) == [.refused])
    #expect(mail.hasLeft)
  }
}
