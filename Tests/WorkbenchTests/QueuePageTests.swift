import Desk
import FrameTesting
import Foundation
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("The queue on the screen")
struct QueuePageTests {
  @Test(arguments: Language.allCases)
  func `it looks as it was recorded`(language: Language) throws {
    let bench = try Rehearsed(language)
    expectFrame(bench.frame, "queue-\(language.rawValue)-80x24")
    try bench.press("4")
    expectFrame(bench.frame, "queue-steps-\(language.rawValue)-80x24")
    try bench.press("7")
    expectFrame(bench.frame, "queue-gated-\(language.rawValue)-80x24")
  }

  @Test func `the README shows the queue as it is`() throws {
    let bench = try Rehearsed()
    let readme = try String(
      contentsOf: DemoFolder.root.appending(path: "README.md"), encoding: .utf8)
    let screen = bench.lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    #expect(readme.contains("```\n\(screen.joined(separator: "\n"))\n```"))
  }

  @Test(arguments: [Size(rows: 40, columns: 120), Size(rows: 16, columns: 60)])
  func `larger screens show more, small ones what matters`(size: Size) throws {
    let bench = try Rehearsed(.english, size)
    try bench.press("8")
    expectFrame(bench.frame, "queue-all-en-\(size.columns)x\(size.rows)")
  }

  @Test func `without colours every sign and word is still there`() throws {
    let bench = try Rehearsed(.german, theme: "mono", depth: .none)
    try bench.press("4 space space")
    expectFrame(bench.frame, "queue-mono-de-80x24")
  }

  @Test func `below the least size it says so`() throws {
    let bench = try Rehearsed(.german, Size(rows: 10, columns: 40))
    expectFrame(bench.frame, "too-small-de-40x10")
  }

  @Test(arguments: Language.allCases)
  func `the call strip, prefixes, help, palette and questions look as recorded`(
    language: Language
  ) throws {
    let german = language == .german
    let code = language.rawValue
    let bench = try Rehearsed(language)
    try bench.press(german ? "2 k" : "2 c")
    expectFrame(bench.frame, "call-1-\(code)-80x24")
    try bench.press(german ? "e v" : "r p")
    expectFrame(bench.frame, "call-3-\(code)-80x24")
    try bench.press(german ? "v" : "f")
    expectFrame(bench.frame, "call-4-\(code)-80x24")
    try bench.press("esc esc esc esc comma")
    expectFrame(bench.frame, "more-\(code)-80x24")
    try bench.press("esc ?")
    expectFrame(bench.frame, "help-\(code)-80x24")
    try bench.press("esc :")
    expectFrame(bench.frame, "palette-\(code)-80x24")
    try bench.press("esc x 5")
    expectFrame(bench.frame, "settle-\(code)-80x24")
  }

  @Test func `words and terms together make the rows fewer, Esc brings them back`() throws {
    let bench = try Rehearsed()
    try bench.press("8")
    let all = bench.rehearsal.app.rowCount
    try bench.press("/")
    bench.type("class:a amount:>1000")
    let some = bench.rehearsal.app.rowCount
    #expect(some > 0 && some < all)
    bench.type(" due:>60")
    #expect(bench.rehearsal.app.rowCount < some)
    try bench.press("enter esc")
    #expect(bench.rehearsal.app.rowCount == all)
  }

  @Test func `rows are put in order by a column, and the other way round`() throws {
    let bench = try Rehearsed()
    try bench.press("7 s 3")
    func amounts() -> [Int64] {
      let queue = bench.desk.book.queue(on: DemoFolder.day)
      return bench.rehearsal.app.rowDebtors.compactMap { queue.standing(of: $0)?.collectible.minor }
    }
    #expect(amounts() == amounts().sorted(by: >) && amounts().count > 20)
    try bench.press("S")
    #expect(amounts() == amounts().sorted())
  }

  @Test func `marks are counted with their sum, and an action is about all of them`() throws {
    let bench = try Rehearsed()
    try bench.press("7 space space")
    #expect(bench.lines.contains { $0.contains("2 marked") })
    let marked = bench.rehearsal.app.subjects
    #expect(marked.count == 2)
    try bench.press("t")
    bench.type("Both of them.")
    try bench.press("ctrl-s")
    #expect(bench.written.isEmpty, "two are asked about")
    try bench.press("y")
    #expect(Set(bench.written.map(\.debtor)) == Set(marked))
    #expect(bench.written.map(\.kind) == [.noted, .noted])
    #expect(bench.rehearsal.app.subjects.count == 1, "what was done is not marked any more")
  }

  @Test(arguments: ["0", "2"])
  func `after a call the cursor is on the next case, whether the row stays or goes`(lane: String)
    throws
  {
    let bench = try Rehearsed()
    try bench.press(lane)
    let debtors = bench.rehearsal.app.rowDebtors
    try bench.press("c n 2 enter")
    #expect(bench.rehearsal.app.subjects == [debtors[1]])
    try bench.press("enter c n 2 enter")
    #expect(bench.rehearsal.app.openDebtor == debtors[2], "in the case, too")
  }

  @Test func `a call that came in the middle of something leads back, not on`() throws {
    let bench = try Rehearsed()
    try bench.press("2 t f")
    try bench.press("ctrl-f")
    bench.type("Hanna Ehlers")
    try bench.press("enter")
    let caller = bench.rehearsal.app.openDebtor
    try bench.press("c n 2 enter")
    #expect(bench.rehearsal.app.openDebtor == caller)
  }

  @Test func `a group opens to its debtors, and Esc leads back to it`() throws {
    let bench = try Rehearsed()
    try bench.press("4")
    let all = bench.rehearsal.app.rowCount
    try bench.press("enter")
    #expect(bench.rehearsal.app.openDebtor == nil && bench.rehearsal.app.rowCount < all)
    try bench.press("enter")
    #expect(bench.rehearsal.app.openDebtor != nil)
    try bench.press("esc esc")
    #expect(bench.rehearsal.app.rowCount == all)
  }

  @Test func `undo says what it takes back, redo does it again`() throws {
    let bench = try Rehearsed()
    try bench.press("2 c n 2 enter u")
    #expect(bench.lines.contains { $0.contains("Undo: ") })
    try bench.press("enter")
    #expect(bench.written.count == 2, "Enter means no")
    try bench.press("u y")
    #expect(bench.written.map(\.kind) == [.contactLogged, .followUpSet, .reversed])
    try bench.press("U y")
    #expect(bench.written.suffix(2).map(\.kind) == [.contactLogged, .followUpSet])
  }

  @Test func `a letter without a meaning says so, and does nothing`() throws {
    let bench = try Rehearsed()
    try bench.press("Q")
    #expect(bench.lines.last?.contains("Q means nothing here") == true)
    #expect(bench.written.isEmpty && !bench.rehearsal.isOver)
  }
}
