/// A long text to read, to scroll and to search.
public struct TextViewer: Sendable, Hashable {
  /// The text; line feeds end its paragraphs.
  public let text: String
  /// The lines at the present width.
  public private(set) var lines: [Shown]
  /// The first line on the screen.
  public private(set) var top = 0
  /// What is searched for.
  public private(set) var query = ""
  /// The lines in which it is found.
  public private(set) var matches: [Int] = []
  /// The line of the match that was gone to.
  private var current: Int?
  private var columns: Int
  private var rows: Int

  /// A text on a screen of some size.
  public init(_ text: String, _ size: Size = Size(rows: 24, columns: 80)) {
    self.text = text
    columns = size.columns
    rows = size.rows
    lines = Shown.wrapped(text, to: max(2, columns - 3))
  }
}

extension TextViewer {
  /// Breaks the text anew for a screen of another size, and stays at the same part of it.
  public mutating func fit(_ size: Size) {
    rows = size.rows
    if columns != size.columns {
      let share = Double(top) / Double(max(1, lines.count))
      columns = size.columns
      lines = Shown.wrapped(text, to: max(2, columns - 3))
      top = Int((share * Double(lines.count)).rounded())
      find(query)
    }
    top = min(top, lastTop)
  }

  /// Scrolls by the keys for moving and by Space; says whether it did.
  public mutating func update(_ chord: Chord) -> Bool {
    guard let movement = Movement(chord) ?? (chord == .character(" ") ? .pageDown : nil) else {
      return false
    }
    top = min(movement.place(from: top, count: lines.count, visible: rows), lastTop)
    return true
  }

  /// Searches a word in any case; an empty one ends the search.
  public mutating func find(_ text: String) {
    query = text
    current = nil
    let word = Folded.bytes(text)
    matches =
      word.isEmpty
      ? [] : lines.indices.filter { !Folded.matches(of: [word], in: lines[$0].string).isEmpty }
  }

  /// Scrolls to the next line, or back to the previous one, in which something was found; around
  /// the ends.
  public mutating func goToMatch(forward: Bool = true) {
    guard let first = matches.first, let last = matches.last else { return }
    let place = position
    let target =
      forward
      ? matches.first { $0 > place } ?? first : matches.last { $0 < place } ?? last
    current = target
    top = min(max(0, target - rows / 3), lastTop)
  }

  /// The line of the match that was gone to, or the line before the first on the screen.
  private var position: Int {
    guard let current, (top..<top + rows).contains(current) else { return top - 1 }
    return current
  }

  private var lastTop: Int { max(0, lines.count - rows) }

  /// Draws the lines on the screen.
  public func view(on surface: Surface) {
    let window = min(top, lines.count)..<min(lines.count, top + surface.size.rows)
    for (row, line) in window.enumerated() {
      if line == current {
        surface.write(surface.glyphs.pointer, row: row, .accent)
      }
      surface.write(lines[line], row: row, column: 1)
      surface.highlight(query.isEmpty ? [] : [query], in: lines[line], row: row, column: 1)
    }
    surface.scrollbar(rows: 0..<surface.size.rows, showing: window, of: lines.count)
  }
}
