import Desk
import FrameTesting
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("Why")
struct WhyTests {
  @Test(arguments: Language.allCases)
  func `10 why a customer is not in the queue is seen by four keys and his text`(
    language: Language
  ) throws {
    let bench = try Rehearsed(language)
    let queue = bench.desk.book.queue(on: DemoFolder.day)
    let waiting = try #require(
      bench.desk.book.accounts.first { account in
        if case .waiting(.some) = queue.standing(of: account.number)?.place { true } else { false }
      })
    var keys = try bench.press("f")
    bench.type(waiting.number.text)
    keys += try bench.press("f2")
    expectKeys(keys, atMost: 4, task: 10, language)
    let sentence = Wording(language).notInQueue(
      waiting.standing(on: DemoFolder.day, bench.desk.book.settings))
    #expect(bench.lines.contains { $0.contains(sentence) })
  }

  @Test("Why is told in the middle of a form, and the form is as it was")
  func inForm() throws {
    let bench = try Rehearsed()
    try bench.press("2 t")
    bench.type("half")
    let before = bench.lines
    try bench.press("f2")
    #expect(bench.lines.contains { $0.contains("Stands") })
    try bench.press("esc")
    #expect(bench.lines == before)
  }

  @Test("Everybody's place is explained, whatever it is", arguments: Language.allCases)
  func everybody(language: Language) throws {
    let bench = try Rehearsed(language)
    let words = Wording(language)
    for account in bench.desk.book.accounts where account.isRecorded {
      let standing = account.standing(on: DemoFolder.day, bench.desk.book.settings)
      try bench.press("f")
      bench.type(account.number.text)
      try bench.press("f2")
      #expect(
        bench.lines.joined().contains(words.label(.stands)), "\(account.number) \(standing.place)")
      try bench.press("esc esc")
    }
  }

  @Test("The end of a long answer is reached and Enter opens the case")
  func scroll() throws {
    let bench = try Rehearsed(.english, Size(rows: 16, columns: 60))
    try bench.press("2 w end")
    #expect(bench.lines.contains { $0.contains("Risk") })
    try bench.press("enter")
    #expect(bench.lines[0].contains("Case"))
  }

  @Test("In the queue", arguments: Language.allCases)
  func frames(language: Language) throws {
    let bench = try Rehearsed(language)
    try bench.press("2 f2")
    expectFrame(bench.frame, "why-\(language.rawValue)-80x24")
  }

  @Test(
    "Wide and small screens",
    arguments: [Size(rows: 40, columns: 120), Size(rows: 16, columns: 60)])
  func sizes(size: Size) throws {
    let bench = try Rehearsed(.german, size)
    try bench.press("7 f2")
    expectFrame(bench.frame, "why-de-\(size.columns)x\(size.rows)")
  }
}
