import Terminal

/// Where the parts of the queue stand on a page of this extent; the page begins below the head line.
struct QueueLayout {
  /// The names of the lanes.
  let tabs: Rect
  /// The rows.
  let table: Rect
  /// The case under the cursor, where there is room beside the rows.
  let preview: Rect?
  /// The whole reason of the row under the cursor, which has too little room in its row.
  let reason: Rect
  /// What is marked, and where in the list one is.
  let summary: Rect

  /// The layout on a screen: its first row is the head, its last two are hints and messages.
  init(_ screen: Size) {
    let rows = max(0, screen.rows - 3)
    let previewColumns = screen.columns >= 110 ? max(42, screen.columns / 3) : 0
    let columns = screen.columns - (previewColumns > 0 ? previewColumns + 1 : 0)
    tabs = Rect(row: 0, column: 0, rows: 1, columns: screen.columns)
    table = Rect(row: 2, column: 0, rows: max(0, rows - 5), columns: columns)
    preview =
      previewColumns > 0
      ? Rect(row: 2, column: columns + 1, rows: max(0, rows - 5), columns: previewColumns) : nil
    reason = Rect(row: rows - 2, column: 0, rows: 1, columns: screen.columns)
    summary = Rect(row: rows - 1, column: 0, rows: 1, columns: screen.columns)
  }
}
