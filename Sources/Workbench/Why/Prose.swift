import Terminal

/// Text in paragraphs under headings, broken to the width of the screen.
struct Prose: Sendable {
  private var pieces: [Piece] = []

  /// A piece of it.
  private enum Piece: Sendable {
    case heading(Shown)
    case field(Shown, Phrase)
    case sentence(Phrase)
    case blank
  }

  /// One line on the screen.
  struct Line: Sendable {
    /// The phrases with the columns they begin at.
    var parts: [(column: Int, phrase: Phrase)] = []
  }

  /// Begins a part under a heading.
  mutating func heading(_ text: Shown) {
    if !pieces.isEmpty { pieces.append(.blank) }
    pieces.append(.heading(text))
  }

  /// Adds a name and what it is.
  mutating func field(_ name: Shown, _ text: Shown, _ role: Role = .text) {
    pieces.append(.field(name, Phrase(text, role)))
  }

  /// Adds a sentence.
  mutating func sentence(_ text: Shown, _ role: Role = .text) {
    pieces.append(.sentence(Phrase(text, role)))
  }

  /// The lines at a width.
  func lines(_ width: Int) -> [Line] {
    let names = pieces.compactMap { piece -> Int? in
      if case .field(let name, _) = piece { name.width } else { nil }
    }
    let column = min(names.max() ?? 0, max(12, width / 3)) + 2
    return pieces.flatMap { piece -> [Line] in
      switch piece {
      case .heading(let text): [Line(parts: [(0, Phrase(text, .title))])]
      case .blank: [Line()]
      case .sentence(let phrase): Self.broken(phrase, at: 2, width)
      case .field(let name, let phrase):
        Self.broken(phrase, at: column + 2, width).enumerated().map { place, line in
          place > 0
            ? line
            : Line(parts: [(2, Phrase(name.truncated(to: column - 1), .muted))] + line.parts)
        }
      }
    }
  }

  private static func broken(_ phrase: Phrase, at column: Int, _ width: Int) -> [Line] {
    Shown.wrapped(phrase.text.string, to: max(10, width - column)).map { text in
      Line(parts: [(column, Phrase(text, phrase.role))])
    }
  }
}

/// How far a prose is scrolled.
struct ProsePlace: Sendable, Hashable {
  private var top = 0

  /// Scrolls; the last line stays at the bottom.
  mutating func move(_ movement: Movement, in prose: Prose, _ size: Size) {
    let count = prose.lines(size.columns).count
    let last = max(0, count - size.rows)
    // Lines have no cursor: one step is one line, from the first one on the screen.
    top = min(movement.place(from: min(top, last), count: count, visible: size.rows), last)
  }

  /// Draws the lines on the screen.
  func view(_ prose: Prose, on surface: Surface) {
    let lines = prose.lines(surface.size.columns - 2)
    let start = min(top, max(0, lines.count - surface.size.rows))
    let window = start..<min(lines.count, start + surface.size.rows)
    for (row, line) in lines[window].enumerated() {
      for (column, phrase) in line.parts {
        surface.write(phrase.text, row: row, column: column, within: nil, phrase.role)
      }
    }
    surface.scrollbar(rows: 0..<surface.size.rows, showing: window, of: lines.count)
  }
}
