import Terminal

/// A text of several lines to write.
struct TextScene: Scene {
  private var area = TextArea(
    """
    Dear Captain Jensen,

    your ship lies at berth 4 since the eighteenth, and the crane there is broken. Would you be \
    so kind as to move to berth 7 before high tide tomorrow? A tug is waiting.

    漁師 and Ægir have moved already.
    """, columns: 66)

  let title: Shown = "Text area"
  let hints: [HintBar.Hint] = [
    .key(Chord(.left, .control), "word"), .key(.control("u"), "delete line"),
    .key(.control("w"), "delete word", priority: -1),
  ]

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    chord == .escape ? false : area.update(chord)
  }

  mutating func paste(_ text: String) { area.edit.insert(text) }

  func view(at time: Duration, on surface: Surface) {
    let width = min(area.columns + 3, surface.size.columns)
    area.view(
      hasKeys: true,
      on: surface.part(Rect(row: 0, column: 0, rows: surface.size.rows, columns: width)))
  }
}
