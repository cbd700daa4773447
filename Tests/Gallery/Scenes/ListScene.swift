import Terminal

/// Two lists side by side, of which one has the keys, and tabs above.
struct ListScene: Scene {
  private var left = Selection(0)
  private var right = Selection(0)
  private var isRight = false
  private var tab = 0

  let title: Shown = "Lists and tabs"
  let hints: [HintBar.Hint] = [
    .key(.tab, "other list"), .key(.down, "move"), .key(" ", "mark"),
    .key(Chord(.right), "tab", priority: -1),
  ]

  private static func berth(_ place: Int) -> List<Int>.Item {
    let number = place + 1
    return List<Int>.Item(
      number, Phrase(Shown("Berth \(number)")),
      detail: number == 4
        ? Phrase("crane broken", .warn) : Phrase(Shown("\(number % 3) ships"), .muted))
  }

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    switch chord {
    case .tab: isRight.toggle()
    case Chord(.right): tab = min(4, tab + 1)
    case Chord(.left): tab = max(0, tab - 1)
    case " " where !isRight: left.toggleMark(in: Array(1...9), visible: size.rows - 3)
    default:
      return isRight
        ? right.update(chord, in: [Int](), visible: 1).isHandled
        : left.update(chord, in: Array(1...9), visible: size.rows - 3).isHandled
    }
    return true
  }

  func view(at time: Duration, on surface: Surface) {
    Tabs(
      [
        .init("Inner basin", count: Phrase("9", .muted)),
        .init("Roads", count: Phrase("0", .muted)),
        .init("Shipyard", count: Phrase("3", .warn)),
        .init("Fishermen", count: Phrase("21", .muted)),
        .init("Customs", count: Phrase("1", .danger)),
      ], open: tab
    ).view(on: surface.row(0))
    let half = surface.size.columns / 2
    let rows = surface.size.rows - 2
    List(count: 9, emptyText: "") { Self.berth($0) }.view(
      left, hasKeys: !isRight,
      on: surface.part(Rect(row: 2, column: 0, rows: rows, columns: half - 1)))
    List<Int>(count: 0, emptyText: "No ship waits in the roads.") { Self.berth($0) }.view(
      right, hasKeys: isRight,
      on: surface.part(
        Rect(row: 2, column: half, rows: rows, columns: surface.size.columns - half)))
  }
}
