import Desk
import FrameTesting
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("Run, notice and the coming days")
struct RunPageTests {
  /// A debtor of the queue for whom a notice is due.
  private static func dunned(_ bench: Rehearsed) throws -> DebtorID {
    let run = bench.desk.book.run(on: DemoFolder.day)
    return try #require(run.notices.first).standing.debtor
  }

  @Test("Where no notice is due it is said, with what is next")
  func noNotice() throws {
    let bench = try Rehearsed()
    let settings = bench.desk.book.settings
    let account = try #require(
      bench.desk.book.accounts.first {
        $0.isRecorded && $0.noticeFigures(on: DemoFolder.day, settings) == nil
          && !$0.ladders(on: DemoFolder.day, settings).isEmpty
      })
    try bench.press("f")
    bench.type(account.number.text)
    try bench.press("enter r")
    #expect(bench.lines.contains { $0.contains("No notice is due; next step:") })
  }

  @Test("Each group of the run opens, and the groups are the whole run")
  func groups() throws {
    let bench = try Rehearsed()
    let run = bench.desk.book.run(on: DemoFolder.day)
    #expect(run.byGroup.flatMap(\.notices).count == run.notices.count)
    try bench.press("R enter")
    let first = try #require(run.byGroup.first)
    #expect(bench.lines.contains { $0.contains("1/\(first.notices.count)") })
    try bench.press("enter")
    #expect(bench.rehearsal.app.openDebtor == first.notices.first?.standing.debtor)
    try bench.press("esc esc")
    #expect(bench.lines[0].contains("Dunning run"))
  }

  @Test("A veto has a reason, lowers the sum, and is taken back by the same key")
  func veto() throws {
    let bench = try Rehearsed()
    let run = bench.desk.book.run(on: DemoFolder.day)
    try bench.press("R")
    let before = bench.lines
    #expect(before.contains { $0.contains("\(run.notices.count) notices") })
    try bench.press("enter space p")
    #expect(bench.lines.contains { $0.contains("left out: payment announced") })
    try bench.press("esc")
    #expect(bench.lines.contains { $0.contains("\(run.notices.count - 1) notices") })
    try bench.press("enter home space esc")
    #expect(bench.lines == before)
    #expect(bench.written.isEmpty)
  }

  @Test("A filter leaves the groups that have its words, and Esc takes it away first")
  func filter() throws {
    let bench = try Rehearsed()
    let run = bench.desk.book.run(on: DemoFolder.day)
    let words = Wording(.english)
    let reminders = run.byGroup.filter { words.groupName($0.group.step).contains("reminder") }
    try bench.press("R /")
    bench.type("reminder")
    try bench.press("enter")
    #expect(bench.lines.contains { $0.contains("1/\(reminders.count)") })
    try bench.press("esc")
    #expect(bench.lines.contains { $0.contains("1/\(run.byGroup.count)") })
    try bench.press("esc")
    #expect(bench.lines[0].contains("Queue"))
  }

  @Test("Everybody who is left out has a reason", arguments: Language.allCases)
  func leftOut(language: Language) throws {
    let bench = try Rehearsed(language)
    let words = Wording(language)
    let run = bench.desk.book.run(on: DemoFolder.day)
    for left in run.leftOut {
      let account = bench.desk.book.account(left.standing.debtor)
      #expect(!words.leftOutCause(left, account).isEmpty, "\(left.standing.debtor)")
    }
    try bench.press(language == .german ? "L f4" : "R f4")
    #expect(bench.lines.contains { $0.contains("1/\(run.leftOut.count)") })
  }

  @Test("The coming days tell all notices, and each leads to its case")
  func simulation() throws {
    let bench = try Rehearsed()
    let simulation = bench.desk.book.simulation(after: DemoFolder.day)
    try bench.press("g n")
    #expect(bench.lines.contains { $0.contains("\(simulation.notices.count) notices") })
    let first = try #require(
      (simulation.notices.map(\.day) + simulation.stops.map(\.day)).min())
    try bench.press("enter")
    #expect(bench.lines[0].contains("Forecast for"))
    let count =
      simulation.notices.count { $0.day == first } + simulation.stops.count { $0.day == first }
    #expect(bench.lines.contains { $0.contains("1/\(count)") })
    try bench.press("enter")
    #expect(bench.rehearsal.app.openDebtor != nil)
  }

  @Test("Frames", arguments: Language.allCases)
  func frames(language: Language) throws {
    let keys: [(String, String, String)] = [
      ("run", "R", "L"), ("run-group", "R enter", "L enter"), ("run-veto", "R space", "L space"),
      ("run-left-out", "R f4", "L f4"), ("simulation", "g n", "g n"),
      ("simulation-day", "g n enter", "g n enter"), ("notice", "R p", "L p"),
    ]
    for (name, english, german) in keys {
      try Rehearsed.expectFrame(name, after: language == .german ? german : english, language)
    }
  }

  @Test(
    "Wide and small screens",
    arguments: [Size(rows: 40, columns: 120), Size(rows: 16, columns: 60)])
  func sizes(size: Size) throws {
    for (name, keys) in [("run", "L"), ("notice", "L p"), ("simulation", "g n")] {
      try Rehearsed.expectFrame(name, after: keys, .german, size)
    }
  }
}
