import Desk
import FrameTesting
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("Settings")
struct SettingsPageTests {
  @Test("A theme is seen while the cursor is on it, and gone with Esc")
  func preview() throws {
    let bench = try Rehearsed()
    let before = bench.frame
    try bench.press("g s")
    let first = bench.frame
    try bench.press("down")
    #expect(bench.frame.style(at: .zero) != first.style(at: .zero))
    try bench.press("esc")
    #expect(bench.frame == before)
  }

  @Test("Enter keeps the choice, and language, keys and signs hold at once")
  func choose() throws {
    let kept = Kept()
    let bench = try Rehearsed(keep: kept.keeper)
    try bench.press("g s end enter up up enter up up up enter")
    #expect(
      kept.last == Preferences(theme: "default", language: .german, keys: .german, isASCII: true))
    #expect(bench.lines[0].contains("Einstellungen"))
    #expect(bench.lines.contains { $0.contains("Gespeichert: /tmp/somewhere") })
    try bench.press("esc k")
    #expect(bench.lines.contains { $0.contains("Kontakt: erreicht?") })
    #expect(!bench.lines.joined().contains("─"))
  }

  @Test("What cannot be kept is said, and holds for this time")
  func fails() throws {
    let kept = Kept(fails: true)
    let bench = try Rehearsed(keep: kept.keeper)
    try bench.press("g s end enter")
    #expect(bench.lines.joined().contains("/tmp/somewhere"))
    #expect(!bench.lines.joined().contains("─"))
  }

  @Test("All choices", arguments: Language.allCases)
  func frames(language: Language) throws {
    let bench = try Rehearsed(language)
    try bench.press(language == .german ? "g e" : "g s")
    expectFrame(bench.frame, "settings-\(language.rawValue)-80x24")
  }

  @Test(
    "Wide and small screens",
    arguments: [Size(rows: 40, columns: 120), Size(rows: 16, columns: 60)])
  func sizes(size: Size) throws {
    let bench = try Rehearsed(.german, size)
    try bench.press("g e")
    expectFrame(bench.frame, "settings-de-\(size.columns)x\(size.rows)")
  }

  /// What was kept.
  private final class Kept: @unchecked Sendable {
    var last: Preferences?
    private let fails: Bool

    init(fails: Bool = false) { self.fails = fails }

    var keeper: PreferenceKeeper {
      PreferenceKeeper { preferences in
        self.last = preferences
        return self.fails
          ? .failure(.book(.unreachable(path: "/tmp/somewhere", .permission)))
          : .success("/tmp/somewhere")
      }
    }
  }
}
