import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// Two people at one book: each sees what the other does, and nobody loses anything.
@Suite("Two workbenches on one book")
struct TogetherTests {
  private func colleague(of bench: Rehearsed) throws -> Rehearsed {
    try Rehearsed(folder: bench.folder, user: DemoFolder.sure { try UserName("bernd") })
  }

  @Test func `what another clerk does is told, and the cursor stays on its debtor`() throws {
    let anna = try Rehearsed()
    let bernd = try colleague(of: anna)
    try anna.press("2 down")
    let before = try #require(anna.rehearsal.app.subjects.first)
    try bernd.press("2 c n 2 enter")
    #expect(bernd.written.count == 2)
    anna.rehearsal.deliver(.bookChanged)
    #expect(anna.lines.last?.contains("bernd worked on") == true)
    #expect(anna.rehearsal.app.subjects.first == before)
  }

  @Test func `a row that another clerk changed has a sign until its case is opened`() throws {
    let anna = try Rehearsed()
    let bernd = try colleague(of: anna)
    try bernd.press("0 t")
    bernd.type("She called.")
    try bernd.press("ctrl-s")
    let changed = try #require(bernd.written.first?.debtor)
    try anna.press("0 down")
    anna.rehearsal.deliver(.bookChanged)
    func row() -> String? { anna.lines.first { $0.contains(changed.text) } }
    #expect(row()?.contains("~") == true)
    try anna.press("up enter esc")
    #expect(row()?.contains("~") == false)
  }

  @Test func `a form whose case moved on says so, and what is saved comes on top`() throws {
    let anna = try Rehearsed()
    let bernd = try colleague(of: anna)
    try anna.press("2 h m 1 4")
    try bernd.press("2 c n 2 enter")
    anna.rehearsal.deliver(.bookChanged)
    #expect(anna.lines.contains { $0.contains("Meanwhile: ") })
    #expect(anna.lines.contains { $0.contains("in 14 days") }, "what was typed is still there")
    try anna.press("enter")
    #expect(anna.written.map(\.kind) == [.contactLogged, .followUpSet, .holdPlaced])
  }

  @Test func `what nobody was told of yet is refused once, then shown`() throws {
    let anna = try Rehearsed()
    let bernd = try colleague(of: anna)
    try anna.press("2 h m 1 4")
    try bernd.press("2 c n 2 enter")
    // The news has not come: the book itself refuses.
    try anna.press("enter")
    #expect(anna.written.map(\.kind) == [.contactLogged, .followUpSet])
    #expect(anna.lines.contains { $0.contains("Meanwhile: ") })
    try anna.press("enter")
    #expect(anna.written.map(\.kind) == [.contactLogged, .followUpSet, .holdPlaced])
  }

  @Test func `who else is in a case is seen within a second`() throws {
    let anna = try Rehearsed()
    let bernd = try colleague(of: anna)
    try anna.press("2 enter")
    #expect(!anna.lines[0].contains("bernd"))
    try bernd.press("2 enter")
    anna.pass(.seconds(1))
    #expect(anna.lines[0].contains("bernd is here"))
    try bernd.press("esc")
    anna.pass(.seconds(1))
    #expect(!anna.lines[0].contains("bernd"))
  }
}
