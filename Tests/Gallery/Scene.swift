import Terminal

/// One widget, or a few that belong together, with something to show.
protocol Scene: Sendable {
  /// What it is called in the list.
  var title: Shown { get }
  /// What its keys do.
  var hints: [HintBar.Hint] { get }
  /// Takes a key, and says whether it used it.
  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool
  /// Takes a pasted text.
  mutating func paste(_ text: String)
  /// Draws itself.
  func view(at time: Duration, on surface: Surface)
  /// When to draw again without a key.
  func change(after time: Duration) -> Duration?
}

extension Scene {
  mutating func paste(_ text: String) {}
  func change(after time: Duration) -> Duration? { nil }
}

extension HintBar.Hint {
  /// A hint for one key.
  static func key(_ chord: Chord, _ text: Shown, priority: Int = 0) -> HintBar.Hint {
    HintBar.Hint(KeySequence(chord), text, priority: priority)
  }
}

/// All scenes, as the gallery shows them and the tests record them, the table with so many rows.
func allScenes(rows: Int = 100_000) -> [any Scene] {
  [
    TableScene(count: rows), TimelineScene(), ListScene(), FormScene(), TextScene(), PickerScene(),
    StripScene(), ConfirmationScene(.yes), ConfirmationScene(.typed), BarsScene(), HelpScene(),
    PaletteScene(), PrefixScene(), ChartScene(), ViewerScene(), RolesScene(), SmallScene(),
  ]
}
