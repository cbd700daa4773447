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

  @Test("A digit chooses, and leaves", arguments: zip(1...3, Welcome.Choice.allCases))
  func choices(digit: Int, choice: Welcome.Choice) {
    let (rehearsal, chosen) = Self.rehearsal(.english)
    rehearsal.type("\(digit)")
    #expect(chosen.choice == choice)
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

  @Test("First page", arguments: Language.allCases)
  func frames(language: Language) {
    let (rehearsal, _) = Self.rehearsal(language)
    expectFrame(rehearsal.frame, "welcome-\(language.rawValue)-80x24")
  }

  @Test(
    "Wide and small screens",
    arguments: [Size(rows: 40, columns: 120), Size(rows: 16, columns: 60)])
  func sizes(size: Size) {
    let (rehearsal, _) = Self.rehearsal(.german, size)
    expectFrame(rehearsal.frame, "welcome-de-\(size.columns)x\(size.rows)")
  }
}
