extension Surface {
  /// Lays the look of a match over the places where words stand in a text that was written here.
  func highlight(_ words: [String], in text: Shown, row: Int = 0, column: Int) {
    guard !words.isEmpty else { return }
    let folded = words.map { Folded.bytes($0) }
    for range in Folded.matches(of: folded, in: text.string) {
      highlight(range, in: text, row: row, column: column)
    }
  }

  /// Lays the look of a match, or another one, over some characters of a text that was written here.
  func highlight(
    _ characters: Range<Int>, in text: Shown, row: Int = 0, column: Int, role: Role = .match
  ) {
    let before = Shown(text.string.prefix(characters.lowerBound)).width
    let through = Shown(text.string.prefix(characters.upperBound)).width
    painter.restyle(
      Rect(row: row, column: column + before, rows: 1, columns: through - before),
      look.theme[role])
  }
}
