import FrameTesting
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("Welcome")
struct WelcomeTests {
  /// What was chosen.
  private final class Chosen { var choice: Welcome.Choice? }

  private static func rehearsal(
    _ language: Language, _ size: Size = Size(rows: 24, columns: 80)
  ) -> (Rehearsal<Welcome>, Chosen) {
    let chosen = Chosen()
    let welcome = Welcome("/home/anna/.local/share/verzug/default", language, Look()) {
      chosen.choice = $0
    }
    return (Rehearsal(welcome, size: size), chosen)
  }

  @Test("1 opens the sample book at once")
  func demo() {
    let (rehearsal, chosen) = Self.rehearsal(.english)
    rehearsal.type("1")
    #expect(chosen.choice == .demo)
    #expect(rehearsal.isOver)
  }

  @Test("A book of one's own is explained first, and Enter leaves with its commands")
  func own() {
    let (rehearsal, chosen) = Self.rehearsal(.english)
    rehearsal.type("3")
    #expect(!rehearsal.isOver)
    #expect(rehearsal.frame.lines.contains { $0.contains("verzug init") })
    rehearsal.type("2")
    #expect(rehearsal.frame.lines.contains { $0.contains("verzug import") })
    rehearsal.press(.escape)
    #expect(!rehearsal.frame.lines.contains { $0.contains("verzug init") })
    rehearsal.type("3")
    rehearsal.press(.enter)
    #expect(chosen.choice == .empty)
    #expect(rehearsal.isOver)
  }

  @Test("q leaves with nothing chosen, and Enter alone chooses nothing")
  func leave() {
    let (rehearsal, chosen) = Self.rehearsal(.english)
    rehearsal.press(.enter)
    #expect(!rehearsal.isOver)
    rehearsal.type("q")
    #expect(rehearsal.isOver)
    #expect(chosen.choice == nil)
  }

  @Test("First page and steps", arguments: Language.allCases)
  func frames(language: Language) {
    let (rehearsal, _) = Self.rehearsal(language)
    expectFrame(rehearsal.frame, "welcome-\(language.rawValue)-80x24")
    rehearsal.type("2")
    expectFrame(rehearsal.frame, "welcome-import-\(language.rawValue)-80x24")
  }

  @Test(
    "Wide and small screens",
    arguments: [Size(rows: 40, columns: 120), Size(rows: 16, columns: 60)])
  func sizes(size: Size) {
    let (rehearsal, _) = Self.rehearsal(.german, size)
    rehearsal.type("2")
    expectFrame(rehearsal.frame, "welcome-import-de-\(size.columns)x\(size.rows)")
  }
}
