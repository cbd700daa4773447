/// Several lines to type in, wrapped between words.
public struct TextArea: Sendable, Hashable {
  /// What was typed.
  public var edit: TextEdit
  /// The columns it is wrapped to, unless the screen has fewer; up and down go by these lines.
  public var columns: Int

  /// An area.
  public init(_ text: String = "", limit: Int = 4_000, columns: Int = 72) {
    edit = TextEdit(text, limit: limit, hasLines: true)
    self.columns = max(8, columns)
  }

  /// The text, its lines ended by line feeds.
  public var text: String { edit.text }
}

extension TextArea {
  /// Types, edits or moves by a key, and says whether it did.
  public mutating func update(_ chord: Chord) -> Bool {
    switch chord.key {
    case .up where chord.modifiers.isEmpty: moveLines(-1)
    case .down where chord.modifiers.isEmpty: moveLines(1)
    case .pageUp: moveLines(-10)
    case .pageDown: moveLines(10)
    default: return edit.update(chord)
    }
    return true
  }

  private mutating func moveLines(_ count: Int) {
    let lines = lines(columns)
    let current = Self.line(of: edit.cursor, in: lines)
    let target = min(max(0, current + count), lines.count - 1)
    guard target != current else {
      edit.moveCursor(to: count < 0 ? 0 : edit.letters.count)
      return
    }
    let offset = edit.cursor - lines[current].lowerBound
    let isLast = target == lines.count - 1
    let end =
      isLast || edit.letters[lines[target].upperBound - 1] != "\n"
      ? lines[target].upperBound : lines[target].upperBound - 1
    // A wrapped line ends before the blank it was broken at.
    let last = isLast ? end : max(lines[target].lowerBound, min(end, lines[target].upperBound - 1))
    edit.moveCursor(to: min(lines[target].lowerBound + offset, last))
  }

  /// The letters of each line, the blank or line feed it ends with included.
  func lines(_ width: Int) -> [Range<Int>] {
    let letters = edit.letters
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    var blank: Int?
    for (place, letter) in letters.enumerated() {
      if letter == "\n" {
        lines.append(start..<place + 1)
        (start, used, blank) = (place + 1, 0, nil)
        continue
      }
      let letterWidth = Shown(String(letter)).width
      if used + letterWidth > width, letter != " ", place > start {
        let next = blank.map { $0 + 1 } ?? place
        lines.append(start..<next)
        (start, blank) = (next, nil)
        used = Shown(String(letters[next..<place])).width
      }
      used += letterWidth
      if letter == " " { blank = place }
    }
    return lines + [start..<letters.count]
  }

  private static func line(of cursor: Int, in lines: [Range<Int>]) -> Int {
    lines.firstIndex { $0.contains(cursor) } ?? lines.count - 1
  }

  /// Draws the area, scrolled so that the cursor is seen.
  public func view(hasKeys: Bool, on surface: Surface) {
    let field = surface.filled(hasKeys ? .focusedInput : .input)
    let width = min(columns, field.size.columns - 3)
    let lines = lines(max(1, width))
    let current = Self.line(of: edit.cursor, in: lines)
    let height = field.size.rows
    let top = hasKeys ? min(max(0, current - height / 2), max(0, lines.count - height)) : 0
    let window = top..<min(lines.count, top + height)
    for (row, line) in window.enumerated() {
      let text = String(edit.letters[lines[line]].filter { $0 != "\n" })
      field.write(Shown(text), row: row, column: 1)
      guard hasKeys, line == current else { continue }
      let before = edit.letters[lines[line].lowerBound..<edit.cursor]
      field.setCursor(row: row, column: min(width + 1, 1 + Shown(String(before)).width))
    }
    field.scrollbar(rows: 0..<height, showing: window, of: lines.count)
  }
}
