import FrameTesting
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// The screens on a large and on the least terminal, in both languages, and without colours; those that
/// compute for long are recorded beside their own tests.
@Suite("Every screen at every size")
struct ScreenFrameTests {
  /// A screen, and the actions that lead to it from the queue.
  struct Screen: Sendable {
    let name: String
    let actions: [Action]

    init(_ name: String, _ actions: Action...) {
      self.name = name
      self.actions = actions
    }
  }

  static let screens: [Screen] = [
    Screen("queue"), Screen("steps", .lane4), Screen("gated", .lane7), Screen("all", .lane8),
    Screen("case", .lane2, .open), Screen("call", .lane2, .contact),
    Screen("payment", .lane2, .payment), Screen("promise", .lane2, .promise),
    Screen("hold", .lane2, .hold), Screen("note", .lane2, .note),
    Screen("debtor", .lane2, .moreDebtor), Screen("settle", .lane2, .settle),
    Screen("escalate", .lane2, .escalate), Screen("help", .help), Screen("palette", .palette),
    Screen("filter", .filter), Screen("sort", .sort), Screen("export", .export),
    Screen("import", .import), Screen("ageing", .gotoAgeing),
    Screen("journal", .gotoJournal), Screen("settings", .gotoSettings),
  ]

  /// Presses the keys of actions.
  private static func press(
    _ actions: [Action], _ language: Language, _ bench: Rehearsed
  ) throws {
    let keys = KeySet(Preferences(language: language).keys)
    for action in actions {
      let strokes = try #require(keys[action].first)
      try bench.press(strokes.text)
    }
  }

  /// Back to the first lane of the queue, with nothing said any more.
  private static func leave(_ language: Language, _ bench: Rehearsed) throws {
    try bench.press("esc esc esc esc")
    try press([.gotoQueue, .lane0], language, bench)
    bench.pass(.seconds(20))
  }

  @Test(arguments: Language.allCases, [Size(rows: 40, columns: 120), Size(rows: 16, columns: 60)])
  func `they look as they were recorded`(language: Language, size: Size) throws {
    let bench = try Rehearsed(language, size)
    for screen in Self.screens {
      try Self.press(screen.actions, language, bench)
      expectFrame(
        bench.frame,
        "all/\(screen.name)-\(language.rawValue)-\(size.columns)x\(size.rows)")
      try Self.leave(language, bench)
    }
  }

  @Test func `without colours the same words and signs stand in the same places`() throws {
    let coloured = try Rehearsed(.german)
    let plain = try Rehearsed(.german, theme: "mono", depth: .none)
    // The settings show which theme it is.
    for screen in Self.screens where screen.name != "settings" {
      try Self.press(screen.actions, .german, coloured)
      try Self.press(screen.actions, .german, plain)
      #expect(plain.lines == coloured.lines, "\(screen.name)")
      let frame = plain.frame
      let styles = (0..<24).flatMap { row in
        (0..<80).map { frame.style(at: Point(row: row, column: $0)) }
      }
      let isColourless = styles.allSatisfy { $0.hasNoColor }
      #expect(isColourless, "\(screen.name)")
      try Self.leave(.german, coloured)
      try Self.leave(.german, plain)
    }
  }
}

extension Style {
  /// Whether it leaves the terminal's own colours alone.
  fileprivate var hasNoColor: Bool { foreground == .standard && background == .standard }
}
