import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

import Foundation

/// Forms while somebody else works in the same case.
@Suite("Forms whose case moved on")
struct ConflictTests {
  /// Two clerks on one book.
  private func two() throws -> (anna: Rehearsed, berta: Rehearsed, debtor: DebtorID) {
    let anna = try Rehearsed()
    let debtor = try anna.debtor { $0.isPlain(anna.desk.book, items: 1) }
    let berta = try Rehearsed(folder: anna.folder, user: UserName("berta"))
    try anna.select(debtor)
    try berta.select(debtor)
    return (anna, berta, debtor)
  }

  @Test func `a form that saves on a case that moved on says so and keeps what was typed`() throws {
    let (anna, berta, debtor) = try two()
    try anna.press("t")
    anna.type("first words")
    try berta.press("p enter enter")
    try anna.press("ctrl-s")
    #expect(anna.written.map(\.kind) == [.promiseTaken])
    #expect(anna.screen.contains("Meanwhile: "))
    #expect(anna.screen.contains("first words"))
    // What is saved now was decided on what is seen.
    try anna.press("ctrl-s")
    #expect(
      try anna.account(debtor).facts.suffix(2).map(\.value.kind) == [.promiseTaken, .noted])
  }

  @Test func `a form is told at once where the book is followed`() throws {
    let (anna, berta, _) = try two()
    try anna.press("h m")
    try berta.press("z enter")
    anna.rehearsal.deliver(.bookChanged)
    #expect(anna.screen.contains("Meanwhile: "))
    try anna.press("enter")
    #expect(anna.written.map(\.kind).suffix(1) == [.holdPlaced])
  }

  @Test func `what somebody else ended meanwhile is not ended twice`() throws {
    let anna = try Rehearsed()
    let debtor = try anna.debtor { account in
      account.casework.holds(on: DemoFolder.day).count { $0.ended == nil } == 1
    }
    let berta = try Rehearsed(folder: anna.folder, user: UserName("berta"))
    try anna.select(debtor)
    try berta.select(debtor)
    try anna.press("h l")
    try berta.press("h l enter")
    try anna.press("enter")
    #expect(anna.screen.contains("Meanwhile: "))
    try anna.press("enter")
    #expect(try anna.events(of: debtor).map(\.kind) == [.holdLifted])
    #expect(anna.screen.contains("ended already"))
  }

  @Test func `a draft of an older version tells what happened since`() throws {
    let drafts = FileManager.default.temporaryDirectory.appending(path: "drafts-\(UUID())")
    defer { try? FileManager.default.removeItem(at: drafts) }
    let anna = try Rehearsed(drafts: drafts.path)
    let debtor = try anna.debtor { $0.isPlain(anna.desk.book, items: 1) }
    try anna.select(debtor)
    try anna.press("t a esc p enter enter")
    let later = try Rehearsed(drafts: drafts.path, folder: anna.folder)
    try later.select(debtor)
    try later.press("t")
    #expect(later.screen.contains("Meanwhile: "))
  }
}
