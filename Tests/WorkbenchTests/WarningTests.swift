import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("A warning at the start")
struct WarningTests {
  @Test(arguments: Language.allCases)
  func `it is the first message, whole, and stands once`(language: Language) throws {
    let text = Wording(language).diskIsUnreliable
    let bench = try Rehearsed(language, warning: text)
    #expect(bench.lines.last { $0.contains(text) } != nil)
    bench.pass(.seconds(10))
    bench.rehearsal.press(.escape)
    #expect(!bench.lines.contains { $0.contains(text) })
  }
}
