import Desk
import FrameTesting
import Foundation
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("The journal")
struct JournalTests {
  @Test func `the list has every entry of the book once, the newest first`() throws {
    let bench = try Rehearsed()
    let book = bench.desk.book
    let list = JournalList(book)
    let all =
      book.accounts.flatMap { $0.facts.map(\.number) } + book.facts.map(\.number)
      + book.bank.facts.map(\.number)
    #expect(list.numbers == all.sorted(by: >))
    for number in list.numbers { #expect(list.entry(number, in: book)?.fact.number == number) }
    #expect(list.entry(EntryNumber(book.version.sequence + 1), in: book) == nil)
  }

  @Test func `Enter opens the case of an entry`() throws {
    let bench = try Rehearsed()
    try bench.press("g j /")
    bench.type("debtor:10120 court")
    try bench.press("enter enter")
    #expect(bench.rehearsal.app.openDebtor == (try DebtorID("10120")))
    try bench.press("esc")
    #expect(bench.shows("/debtor:10120 court"))
  }

  @Test func `Enter on an entry of the book tells all that it says`() throws {
    let bench = try Rehearsed()
    try bench.press("g j end enter")
    #expect(bench.shows("Entry #") && bench.shows("Recorded by"))
    #expect(bench.rehearsal.app.openDebtor == nil)
  }

  @Test func `a filter leaves entries by text and by whoever recorded them`() throws {
    let bench = try Rehearsed()
    let book = bench.desk.book
    let words = Wording(.english)
    let all = JournalFilter().numbers(in: book, after: EntryNumber(0), words)
    #expect(all == JournalList(book).numbers)
    let user = try #require(
      JournalList(book).entry(all[0], in: book)?.fact.user.text.prefix(3).uppercased())
    let byUser = JournalFilter("by:\(user)").numbers(in: book, after: EntryNumber(0), words)
    #expect(!byUser.isEmpty && byUser.count < all.count)
    let list = JournalList(book)
    for number in byUser {
      let entry = try #require(list.entry(number, in: book))
      #expect(entry.fact.user.text.uppercased().hasPrefix(user))
    }
    #expect(JournalFilter("wer:\(user)").numbers(in: book, after: EntryNumber(0), words) == byUser)
    let newer = JournalFilter("by:\(user)").numbers(in: book, after: byUser[3], words)
    #expect(newer == Array(byUser.prefix(3)))
    #expect(
      JournalFilter("nobody wrote this").numbers(in: book, after: EntryNumber(0), words).isEmpty)
  }

  @Test func `the filter of a large book is work beside the keyboard`() throws {
    var scene = CaseScene(Debtor(name: try Line("Viel")))
    for place in 0..<3_001 {
      scene.record(.account(.noted(Note(text: try Remark("Zettel x\(place)y")))))
    }
    let surroundings = scene.surroundings()
    var page = JournalPage(surroundings)
    #expect(page.change(.search("zettel x77y"), surroundings).isEmpty)
    #expect(page.isSearching)
    let steps = page.change(.searchDone, surroundings)
    guard case .request(.work(let job))? = steps.first else {
      Issue.record("no work was asked for")
      return
    }
    _ = page.learn(.worked(job.done(scene.book, folder: "")), surroundings)
    #expect(!page.isSearching && page.rows == [EntryNumber(79)])
  }

  @Test func `a colleague's entry comes on top, and the cursor stays on its own`() throws {
    let bench = try Rehearsed()
    try bench.press("g j down down")
    let before = try #require(bench.lines.first { $0.hasPrefix("▸") })
    let other = try Desk(
      at: bench.folder.path, user: UserName("ben"), clock: .frozen(at: DemoFolder.instant))
    _ = try other.perform(.account(DebtorID("10120"), .note(Remark("Neu da"))), on: DemoFolder.day)
    bench.rehearsal.deliver(.bookChanged)
    #expect(bench.shows("Neu da"))
    #expect(bench.lines.first { $0.hasPrefix("▸") } == before)
  }

  @Test(arguments: Language.allCases)
  func `how it looks`(language: Language) throws {
    let sizes =
      language == .german
      ? [Size(rows: 24, columns: 80)]
      : [
        Size(rows: 24, columns: 80), Size(rows: 16, columns: 60), Size(rows: 40, columns: 120),
      ]
    for size in sizes {
      let bench = try Rehearsed(language, size)
      try bench.press(language == .german ? "g p" : "g j")
      expectFrame(bench.frame, "journal-\(language.rawValue)-\(size.columns)x\(size.rows)")
    }
    let bench = try Rehearsed(language)
    try bench.press(language == .german ? "g p / x q x q" : "g j / x q x q")
    expectFrame(bench.frame, "journal-nothing-\(language.rawValue)-80x24")
  }
}
