import Terminal

/// Where the parts of a case stand on its page, which begins below the head line of the screen.
struct CaseLayout {
  /// Who it is, the facts, what is owed, where it stands, what is next.
  let head: Rect
  /// The names of the parts.
  let tabs: Rect
  /// The part that is open.
  let pane: Rect
  /// The invoices below the timeline, where there is room; the row above them is a rule.
  let items: Rect?

  /// The rows from which the invoices stand below the timeline.
  static let rowsForItems = 34

  /// The most lines of the head below the title.
  static func headLimit(_ screen: Size) -> Int {
    switch screen.rows {
    case ..<20: 5
    case ..<30: 6
    default: 8
    }
  }

  /// The layout on a screen.
  ///
  /// - Parameters:
  ///   - screen: The whole screen.
  ///   - headLines: How many lines the head has below its title, the next step not counted.
  ///   - itemCount: How many invoices there are below the timeline; none where they are not shown.
  init(_ screen: Size, headLines: Int, itemCount: Int) {
    let rows = max(0, screen.rows - 3)
    func part(_ start: Int, _ end: Int) -> Rect {
      Rect(row: start, column: 0, rows: max(0, end - start), columns: screen.columns)
    }
    let below = headLines + 2
    head = part(0, below)
    tabs = part(below, below + 1)
    guard screen.rows >= Self.rowsForItems, itemCount > 0 else {
      pane = part(below + 1, rows)
      items = nil
      return
    }
    let height = min(itemCount + 1, (rows - below) / 3)
    pane = part(below + 1, rows - height - 1)
    items = part(rows - height, rows)
  }
}
