public import Terminal

extension Frame {
  /// The frame as a text for files: its size and cursor, its rows between bars, and the styles of
  /// each row as runs, `column+count style`.
  ///
  /// Two frames that look alike have the same text, and the reverse.
  public var golden: String {
    var lines = ["\(size)" + (cursor.map { " cursor \($0.row),\($0.column)" } ?? "")]
    if let title { lines.append("title \(title)") }
    if wantsMouse { lines.append("mouse") }
    lines += (0..<size.rows).map { "|\(text(row: $0))|" }
    for row in 0..<size.rows {
      let runs = styleRuns(row: row).map {
        "\($0.columns.lowerBound)+\($0.columns.count) \($0.style)"
      }
      if !runs.isEmpty { lines.append("\(row): " + runs.joined(separator: ", ")) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The stretches of a row that are not plain.
  private func styleRuns(row: Int) -> [(columns: Range<Int>, style: Style)] {
    var runs: [(columns: Range<Int>, style: Style)] = []
    for column in 0..<size.columns {
      let style = style(at: Point(row: row, column: column))
      if let last = runs.last, last.style == style, last.columns.upperBound == column {
        runs[runs.count - 1].columns = last.columns.lowerBound..<column + 1
      } else if style != .plain {
        runs.append((column..<column + 1, style))
      }
    }
    return runs
  }
}
