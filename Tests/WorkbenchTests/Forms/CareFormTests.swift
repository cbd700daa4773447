import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// Holds, follow-ups, notes, news, clerks, pins: keys in, entries out.
@Suite("Forms of care")
struct CareFormTests {
  private let bench: Rehearsed

  init() throws { bench = try Rehearsed() }

  private var day: Day { DemoFolder.day }

  private func plain() throws -> DebtorID {
    try bench.debtor { $0.isPlain(bench.desk.book, items: 1) }
  }

  private func withHold() throws -> DebtorID {
    try bench.debtor { account in
      account.casework.holds(on: day).count { $0.ended == nil } == 1
    }
  }

  private func withFollowUp() throws -> DebtorID {
    try bench.debtor { account in
      account.casework.followUps(on: day).count { $0.ended == nil } == 1
    }
  }

  @Test func `a hold is lifted by three keys`() throws {
    let debtor = try withHold()
    try bench.select(debtor)
    #expect(try bench.press("h l enter") == 3)
    #expect(try bench.events(of: debtor).map(\.kind) == [.holdLifted])
  }

  @Test func `a hold goes on for longer with its reason`() throws {
    let debtor = try withHold()
    let before = try #require(
      try bench.account(debtor).casework.holds(on: day).first { $0.ended == nil })
    try bench.select(debtor)
    try bench.press("h e 3 0 enter")
    let events = try bench.events(of: debtor)
    #expect(events.map(\.kind) == [.holdLifted, .holdPlaced])
    guard case .casework(.holdPlaced(let hold)) = events.last else { return }
    #expect(hold.reason == before.value.reason)
    #expect(hold.items == before.value.items)
    #expect(hold.through == day + 30)
  }

  @Test func `another hold is placed beside the first`() throws {
    let debtor = try withHold()
    try bench.select(debtor)
    try bench.press("h n m 7 enter")
    guard case .casework(.holdPlaced(let hold)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(hold.reason == .management)
    #expect(hold.through == day + 7)
  }

  @Test func `a follow-up is done, and the next one set in the same breath`() throws {
    let debtor = try withFollowUp()
    try bench.select(debtor)
    try bench.press("z d 5 enter")
    let events = try bench.events(of: debtor)
    #expect(events.map(\.kind) == [.followUpDone, .followUpSet])
    guard case .casework(.followUpSet(let next)) = events.last else { return }
    #expect(next.day == day + 5)
  }

  @Test func `a follow-up moves to another day with its note`() throws {
    let debtor = try withFollowUp()
    let before = try #require(
      try bench.account(debtor).casework.followUps(on: day).first { $0.ended == nil })
    try bench.select(debtor)
    try bench.press("z m 9 enter")
    guard case .casework(.followUpSet(let moved)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(moved.day == day + 9)
    #expect(moved.note == before.value.note)
  }

  @Test func `news are handled with a day to see the case again`() throws {
    let debtor = try bench.debtor { !$0.casework.unhandledNews.isEmpty }
    let news = try #require(try bench.account(debtor).casework.unhandledNews.first)
    try bench.select(debtor)
    try bench.press("H 3 enter")
    let events = try bench.events(of: debtor)
    #expect(events.map(\.kind) == [.followUpSet, .newsHandled])
    guard case .casework(.newsHandled(let handling)) = events.last else { return }
    #expect(handling.news == news)
  }

  @Test func `where nothing is news its key says so`() throws {
    let debtor = try bench.debtor { account in
      account.isPlain(bench.desk.book, items: 1) && account.casework.unhandledNews.isEmpty
        && account.paymentsToTell(on: day).isEmpty
    }
    try bench.select(debtor)
    try bench.press("H")
    #expect(bench.screen.contains("There is no news."))
    try bench.press("ctrl-s")
    #expect(bench.written.isEmpty)
  }

  @Test func `a case is taken by its clerk and given back to all`() throws {
    let debtor = try bench.debtor { $0.casework.clerk == nil }
    try bench.select(debtor)
    try bench.press("a enter")
    #expect(try bench.account(debtor).casework.clerk == DemoFolder.user)
    try bench.press("a ctrl-s")
    #expect(try bench.account(debtor).casework.clerk == nil)
  }

  @Test func `several cases are given to a clerk together, after a question`() throws {
    try bench.press("2 space space a")
    bench.type("x")
    try bench.press("enter")
    #expect(bench.written.isEmpty)
    try bench.press("y")
    #expect(bench.written.map(\.kind) == [.assigned, .assigned])
  }

  @Test func `a pin needs its reason`() throws {
    let debtor = try plain()
    try bench.select(debtor)
    try bench.press("P ctrl-s")
    #expect(bench.screen.contains("Type a text."))
    #expect(bench.written.isEmpty)
    bench.type("Ask the boss")
    try bench.press("enter 3 enter")
    guard case .casework(.pinned(let pin)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(pin.reason.text == "Ask the boss")
    #expect(pin.through == day + 3)
    try bench.press("P u ctrl-s")
    #expect(try bench.events(of: debtor).map(\.kind) == [.pinned, .unpinned])
  }
}
