import Terminal

/// Phrases side by side on a few lines: each stands on the first line that has room for it, what has
/// room on none is left out, and the first of a line is cut rather than left out.
struct Flow {
  /// The lines.
  let lines: [[Phrase]]

  /// Lays phrases out on lines.
  ///
  /// - Parameters:
  ///   - parts: The phrases, the most important first.
  ///   - width: The columns of a line.
  ///   - limit: The most lines.
  ///   - gap: What stands between two phrases.
  init(_ parts: [Phrase], width: Int, limit: Int, gap: Shown) {
    var lines: [[Phrase]] = []
    var used: [Int] = []
    for part in parts where !part.text.isEmpty {
      let needed = part.text.width + gap.width
      if let line = used.firstIndex(where: { $0 + needed <= width }) {
        lines[line].append(part)
        used[line] += needed
      } else if lines.count < limit {
        lines.append([part])
        used.append(part.text.width)
      }
    }
    self.lines = lines
  }
}

extension Surface {
  /// Draws phrases with signs between them.
  func write(_ line: [Phrase], row: Int, column start: Int = 1) {
    let gap = " " + glyphs.separator + " "
    var column = start
    for (place, phrase) in line.enumerated() where column < size.columns {
      if place > 0 { column = write(gap, row: row, column: column, .muted) }
      column = write(phrase.text, row: row, column: column, within: nil, phrase.role)
    }
  }
}
