import Desk
import FrameTesting
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("Reports and lists over the book")
struct ReportPageTests {
  @Test("A number of the ageing leads to its debtors, and a debtor to his case")
  func drill() throws {
    let bench = try Rehearsed()
    let report = bench.desk.book.report(
      AgeingReport.self,
      try #require(ReportScope(.aging, today: DemoFolder.day, on: nil)))
    let first = report.parts.own.open(AgeBucket.allCases[0])
    try bench.press("g a")
    #expect(bench.lines.contains { $0.contains("Ageing of open items") })
    try bench.press("enter")
    let debtors = Set(
      bench.desk.book.behind(first.entries).map(\.debtor.text))
    #expect(bench.lines.contains { $0.contains("1/\(debtors.count)") })
    try bench.press("enter")
    #expect(debtors.contains(try #require(bench.rehearsal.app.openDebtor).text))
    try bench.press("esc esc esc")
    #expect(bench.lines[0].contains("Queue"))
  }

  @Test("While it is computed the page says so, and keys go on")
  func computing() throws {
    let bench = try Rehearsed()
    bench.rehearsal.holdsJobs = true
    try bench.press("g a")
    #expect(bench.lines.contains { $0.contains("Computing …") })
    try bench.press("down enter f")
    bench.type("x")
    bench.rehearsal.finishJobs()
    try bench.press("esc")
    #expect(bench.lines.contains { $0.contains("Ageing of open items") })
    #expect(!bench.lines.contains { $0.contains("Computing …") })
  }

  @Test(
    "All figures are shown, and those that cannot be computed say why", arguments: Language.allCases
  )
  func figures(language: Language) throws {
    let bench = try Rehearsed(language)
    let words = Wording(language)
    try bench.press(language == .german ? "g k" : "g f")
    for kind in ReportKind.allCases where kind != .aging {
      #expect(bench.lines[0].contains(words.title(kind)), "\(kind)")
      try bench.press("end tab")
    }
    #expect(bench.lines[0].contains(words.title(.dso)))
  }

  @Test("A change of the book is said at figures that are older")
  func outdated() throws {
    let bench = try Rehearsed()
    try bench.press("g a")
    let debtor = try #require(bench.desk.book.accounts.first?.number)
    _ = try bench.desk.perform(.account(debtor, .note(try Remark("x"))))
    bench.rehearsal.deliver(.bookChanged)
    try bench.press("f esc")
    #expect(bench.lines.contains { $0.contains("older than the book") })
    try bench.press("f5")
    #expect(!bench.lines.contains { $0.contains("older than the book") })
  }

  @Test("Promises stand by their day and open their case")
  func promises() throws {
    let bench = try Rehearsed()
    try bench.press("g p")
    let rows = bench.desk.book.promises(on: DemoFolder.day)
    #expect(rows.map(\.promise.promise.value.by) == rows.map(\.promise.promise.value.by).sorted())
    #expect(bench.lines.contains { $0.contains("1/\(rows.count)") })
    try bench.press("enter")
    #expect(bench.rehearsal.app.openDebtor == rows.first?.debtor)
  }

  @Test("A typed filter leaves the rows that have all words")
  func filter() throws {
    let bench = try Rehearsed()
    try bench.press("g p /")
    bench.type("kept in part")
    try bench.press("enter")
    let rows = bench.desk.book.promises(on: DemoFolder.day)
      .filter { $0.promise.state == .partlyKept }
    #expect(bench.lines.contains { $0.contains("1/\(rows.count)") || rows.isEmpty })
    try bench.press("esc")
    #expect(bench.lines[0].contains("Promises"))
    try bench.press("esc")
    #expect(bench.lines[0].contains("Queue"))
  }

  @Test("Lists and reports", arguments: Language.allCases)
  func frames(language: Language) throws {
    let keys: [(String, String, String)] = [
      ("ageing", "g a", "g o"), ("figures", "g f", "g k"), ("promises", "g p", "g z"),
      ("holds", "g h", "g m"), ("ageing-list", "g a enter", "g o enter"),
    ]
    for (name, english, german) in keys {
      try Rehearsed.expectFrame(name, after: language == .german ? german : english, language)
    }
  }

  @Test(
    "Wide and small screens",
    arguments: [Size(rows: 40, columns: 120), Size(rows: 16, columns: 60)])
  func sizes(size: Size) throws {
    for (name, keys) in [("ageing", "g o"), ("promises", "g z"), ("holds", "g m")] {
      try Rehearsed.expectFrame(name, after: keys, .german, size)
    }
  }
}
