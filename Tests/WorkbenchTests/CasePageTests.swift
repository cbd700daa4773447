import Desk
import Foundation
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("The page of a case")
struct CasePageTests {
  /// At court for long: contacts, letters, a document that is text.
  static let atCourt = "10120"

  // MARK: Parts

  @Test func `Tab goes through the four parts and Shift-Tab back`() throws {
    let bench = try Rehearsed(case: Self.atCourt)
    try bench.press("tab")
    #expect(bench.shows("Invoice"))
    try bench.press("tab")
    #expect(bench.shows("Who or where"))
    try bench.press("tab")
    #expect(bench.shows("Content"))
    try bench.press("tab shift-tab")
    #expect(bench.shows("Content"))
  }

  @Test func `the letter of the items opens them, and the timeline again`() throws {
    let bench = try Rehearsed(case: Self.atCourt)
    try bench.press("i")
    #expect(bench.shows("RE-20009") && bench.shows("Principal"))
    try bench.press("i")
    #expect(!bench.shows("Principal"))
    let german = try Rehearsed(case: Self.atCourt, .german)
    try german.press("p")
    #expect(german.shows("Hauptf."))
  }

  @Test func `the next case shows the same part`() throws {
    let bench = try Rehearsed()
    try bench.press("2 enter tab tab")
    let first = bench.rehearsal.app.openDebtor
    try bench.press("J")
    #expect(bench.rehearsal.app.openDebtor != first)
    #expect(bench.shows("Who or where"))
    try bench.press("K")
    #expect(bench.rehearsal.app.openDebtor == first)
    #expect(bench.shows("Who or where"))
  }

  @Test func `from 34 rows the invoices stand below the timeline`() throws {
    let low = try Rehearsed(case: Self.atCourt, .english, Size(rows: 33, columns: 120))
    #expect(!low.shows("Principal"))
    let high = try Rehearsed(case: Self.atCourt, .english, Size(rows: 34, columns: 120))
    #expect(high.shows("Principal") && high.shows("in the queue, lane 0"))
  }

  @Test(arguments: Language.allCases)
  func `the next step names the key that does it`(language: Language) throws {
    let bench = try Rehearsed(language)
    try bench.press("2 enter")
    #expect(bench.shows(language == .german ? "anrufen  [k]" : "call  [c]"))
    try bench.press(language == .german ? "k n enter" : "c n enter")
    #expect(bench.written.map(\.kind) == [.contactLogged, .followUpSet])
  }

  // MARK: Search

  @Test func `a search goes to places and on, around the ends`() throws {
    let bench = try Rehearsed(case: Self.atCourt)
    try bench.press("/")
    bench.type("mahnbescheid")
    #expect(bench.shows("Not found: mahnbescheid"))
    for _ in 0..<12 { try bench.press("backspace") }
    bench.type("order for payment")
    #expect(bench.shows(" 1/3"))
    try bench.press("enter n")
    #expect(bench.shows(" 2/3"))
    try bench.press("n n")
    #expect(bench.shows(" 1/3"))
    try bench.press("N")
    #expect(bench.shows(" 3/3"))
    try bench.press("esc")
    #expect(!bench.shows(" 3/3"))
    #expect(bench.rehearsal.app.openDebtor != nil)
  }

  @Test func `Esc while a search is typed goes back to the one before`() throws {
    let bench = try Rehearsed(case: Self.atCourt)
    try bench.press("/ x esc")
    #expect(!bench.shows("Not found"))
    try bench.press("n")
    #expect(bench.shows("Search with / first."))
  }

  // MARK: Kinds

  @Test func `kinds of entries can be left out, and the page says how many are`() throws {
    let bench = try Rehearsed(case: Self.atCourt)
    #expect(bench.shows("court     order for payment served"))
    try bench.press("f6 * enter")
    #expect(bench.shows("All entries are hidden; F6 chooses the kinds."))
    try bench.press("f6 * down down space enter")
    #expect(bench.shows("hidden (F6)") && bench.shows("court     order for payment served"))
    try bench.press("f6 esc")
    #expect(bench.shows("hidden (F6)"))
  }

  // MARK: A look back

  @Test func `a past day is read only and says so; Esc returns to today`() throws {
    let bench = try Rehearsed(case: Self.atCourt)
    try bench.press("T")
    bench.type("10.2.2026")
    try bench.press("enter")
    #expect(bench.shows("as of 10 Feb 2026, read only"))
    #expect(bench.shows("open on 10 Feb 2026") && !bench.shows("order for payment served"))
    try bench.press("c")
    #expect(bench.shows("A past state can only be read; Esc returns to today."))
    #expect(bench.written.isEmpty)
    try bench.press("esc")
    #expect(!bench.shows("read only") && bench.shows("order for payment served"))
  }

  @Test func `only past days can be looked back at`() throws {
    let bench = try Rehearsed(case: Self.atCourt)
    try bench.press("T")
    bench.type("+1")
    try bench.press("enter")
    #expect(bench.shows("Only past days can be shown."))
    try bench.press("esc T")
    bench.type("1.1.2020")
    try bench.press("enter")
    #expect(bench.shows("was not recorded by 1 Jan 2020"))
  }

  @Test func `the next case is shown as of today`() throws {
    let bench = try Rehearsed()
    try bench.press("2 enter T")
    bench.type("20.11.2026")
    try bench.press("enter J")
    #expect(!bench.shows("read only"))
  }

  // MARK: Entries

  @Test func `a box tells everything of an entry`() throws {
    let bench = try Rehearsed(case: Self.atCourt)
    try bench.press("enter")
    #expect(bench.shows("Recorded by") && bench.shows("Effective on"))
    try bench.press("esc")
    #expect(!bench.shows("Recorded by") && bench.rehearsal.app.openDebtor != nil)
  }

  @Test func `what was undone is dimmed, says by whom, and its box by which entry`() throws {
    let bench = try Rehearsed(case: Self.atCourt)
    try bench.press("t")
    bench.type("Falscher Kunde")
    try bench.press("ctrl-s u y")
    #expect(bench.written.map(\.kind) == [.noted, .reversed])
    let row = try #require(bench.lines.firstIndex { $0.contains("[undone by anna]") })
    #expect(bench.lines[row].contains("×"))
    let column = try #require(bench.lines[row].firstRange(of: "[undone"))
    let place = bench.lines[row].distance(
      from: bench.lines[row].startIndex, to: column.lowerBound)
    #expect(bench.frame.style(at: Point(row: row, column: place)).attributes.contains(.dim))
    try bench.press("/")
    bench.type("Falscher")
    try bench.press("enter enter")
    #expect(bench.shows("Undone by anna on 25 Nov 2026 (#"))
  }

  // MARK: Documents and contacts

  @Test func `a document that is text is read here, searched, and left by Esc`() throws {
    let bench = try Rehearsed(case: Self.atCourt)
    try bench.press("shift-tab /")
    bench.type("zustellnachweis")
    try bench.press("enter enter")
    #expect(bench.shows("Document zustellnachweis"))
    try bench.press("/ z z z enter")
    #expect(bench.shows("Not found: zzz"))
    try bench.press("esc esc")
    #expect(bench.shows("Content"))
  }

  @Test func `other documents say what they are and how large`() {
    let words = Wording(.english)
    #expect(DocumentKind(of: Array("%PDF-1.7".utf8)) == .pdf)
    #expect(DocumentKind(of: [0x89, 0x50, 0x4E, 0x47, 0x0D]) == .image)
    #expect(DocumentKind(of: [0x50, 0x4B, 0x03, 0x04]) == .archive)
    #expect(DocumentKind(of: [0x61, 0x00]) == .other)
    #expect(DocumentKind(of: [0xFF, 0x61]) == .other)
    #expect(DocumentKind(of: Array("Größe\r\n\t".utf8)) == .text)
    #expect(words.documentKind(.pdf, bytes: 24_499) == "PDF, 24 kB")
    #expect(words.documentKind(.other, bytes: 999) == "unknown format, 999 bytes")
  }

  @Test func `Enter copies a number or an address`() throws {
    let bench = try Rehearsed(case: "10088")
    try bench.press("tab tab down enter")
    #expect(bench.rehearsal.copied == ["taro.watanabe87@example.com"])
    #expect(bench.shows("Copied: taro.watanabe87@example.com"))
  }

  @Test func `a colleague's entry appears, and the cursor stays on its own`() throws {
    let bench = try Rehearsed(case: Self.atCourt)
    try bench.press("down down")
    let before = try #require(bench.lines.first { $0.hasPrefix("▸") })
    let other = try Desk(
      at: bench.folder.path, user: UserName("ben"), clock: .frozen(at: DemoFolder.instant))
    _ = try other.perform(
      .account(DebtorID(Self.atCourt), .note(Remark("Bin dran"))), on: DemoFolder.day)
    bench.rehearsal.deliver(.bookChanged)
    #expect(bench.shows("Bin dran"))
    #expect(bench.lines.first { $0.hasPrefix("▸") } == before)
  }
}
