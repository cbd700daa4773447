import Terminal

/// What happened, with texts of several lines.
struct TimelineScene: Scene {
  private var selection = Selection(1)

  let title: Shown = "Timeline"
  let hints: [HintBar.Hint] = [.key(.down, "move"), .key(Chord(.end), "oldest")]

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    selection.update(chord, in: Array(Harbour.log.indices), visible: size.rows / 2).isHandled
  }

  func view(at time: Duration, on surface: Surface) {
    Timeline(count: Harbour.log.count, emptyText: "Nothing has happened yet.") { place in
      let entry = Harbour.log[place]
      return Timeline.Event(
        place, time: Shown(entry.time), person: Shown(entry.who), kind: entry.kind,
        text: entry.text, sign: place == 2 ? Phrase("+", "foreign") : nil)
    }.view(selection, on: surface)
  }
}
