import FrameTesting
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("Frames of a case")
struct CaseFrameTests {
  /// Keys that lead to a look of the case, and those that lead back.
  private static let looks: [(name: String, keys: String, back: String)] = [
    ("timeline", "", ""), ("items", "tab", "shift-tab"),
    ("contacts", "tab tab", "tab tab"), ("documents", "shift-tab", "tab"),
    ("entry", "enter", "esc"),
    ("kinds", "f6", "esc"), ("search", "/ 2 0 2 6", "esc"), ("as-of", "T 1 . 2 .", "esc"),
    ("past", "T 1 . 2 . enter", "esc"),
  ]

  private func check(_ language: Language, _ size: Size) throws {
    let bench = try Rehearsed(case: CasePageTests.atCourt, language, size)
    for look in Self.looks {
      try bench.press(look.keys)
      bench.pass(.seconds(30))
      expectFrame(
        bench.frame, "case-\(look.name)-\(language.rawValue)-\(size.columns)x\(size.rows)")
      try bench.press(look.back)
    }
  }

  @Test(arguments: Language.allCases)
  func `every part on an ordinary screen in both languages`(language: Language) throws {
    try check(language, Size(rows: 24, columns: 80))
  }

  @Test func `every part on the least screen`() throws {
    try check(.english, Size(rows: 16, columns: 60))
  }

  @Test func `every part on a large screen`() throws {
    try check(.english, Size(rows: 40, columns: 120))
  }

  @Test func `the case stands beside the queue where there is room`() throws {
    let bench = try Rehearsed(.english, Size(rows: 40, columns: 120))
    try bench.press("2")
    expectFrame(bench.frame, "case-preview-en-120x40")
    let narrow = try Rehearsed(.german, Size(rows: 24, columns: 110))
    try narrow.press("2")
    expectFrame(narrow.frame, "case-preview-de-110x24")
  }

  @Test func `an account with nothing in it`() throws {
    let scene = CaseScene(Debtor(name: try Line("Leer")))
    for language in Language.allCases {
      let surroundings = scene.surroundings(language)
      var page = CasePage(scene.debtor, surroundings)
      for pane in CasePane.allCases.dropFirst() {
        _ = page.perform(.paneNext, surroundings)
        expectFrame(
          CaseScene.frame(page, surroundings),
          "case-empty-\(pane.rawValue)-\(language.rawValue)-80x24")
      }
    }
  }
}
