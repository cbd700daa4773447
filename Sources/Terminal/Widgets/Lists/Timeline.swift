/// What happened, one entry below the other: when, who, what kind, and the text, which may take
/// several lines.
public struct Timeline<ID: Hashable & Sendable> {
  /// How many entries there are.
  public var count: Int
  /// The entry at a place; only the ones around the cursor are asked for.
  public var event: (Int) -> Event
  /// What is said where there are none.
  public var emptyText: Shown
  /// The most lines an entry takes; the one under the cursor may take twice as many.
  public var lineLimit: Int
  /// What a search looks for.
  public var words: [String] = []

  /// A timeline.
  public init(
    count: Int, emptyText: Shown, lineLimit: Int = 3, event: @escaping (Int) -> Event
  ) {
    self.count = count
    self.emptyText = emptyText
    self.lineLimit = max(1, lineLimit)
    self.event = event
  }

  /// One entry.
  public struct Event: Sendable {
    /// Which one it is.
    public var id: ID
    /// When: a day, perhaps with a time.
    public var time: Shown
    /// Who.
    public var person: Shown
    /// Its kind, in one word.
    public var kind: Phrase
    /// What it says; line feeds begin new lines.
    public var text: String
    /// A sign of one column in front, such as one for what was undone.
    public var sign: Phrase?
    /// How the text looks: dimmed where it does not count.
    public var role = Role.text

    /// An entry.
    public init(
      _ id: ID, time: Shown, person: Shown, kind: Phrase, text: String, sign: Phrase? = nil
    ) {
      self.id = id
      self.time = time
      self.person = person
      self.kind = kind
      self.text = text
      self.sign = sign
    }
  }
}

extension Timeline {
  /// Draws the entries around the cursor, whose own is seen as a whole.
  public func view(_ selection: Selection<ID>, hasKeys: Bool = true, on surface: Surface) {
    guard count > 0 else {
      surface.write(emptyText, column: 2, within: nil, .muted)
      return
    }
    let window = selection.window(count: count, visible: surface.size.rows)
    let width = surface.size.columns - 2
    let blocks = self.blocks(window, selection.cursor, width, surface)
    var row = 0
    for block in blocks.drop(while: { !$0.isReached }) {
      guard row < surface.size.rows else { break }
      draw(
        block, selection, hasKeys,
        on: surface.part(
          Rect(row: row, column: 0, rows: block.lines.count, columns: width)))
      row += block.lines.count
    }
    surface.scrollbar(rows: 0..<surface.size.rows, showing: window, of: count)
  }

  private struct Block {
    let event: Event
    let lines: [Shown]
    /// Whether it can be shown without pushing the cursor's off the screen.
    var isReached = true
  }

  /// The entries from the top of the window, those left out from above for which there is no room
  /// before the cursor's own.
  private func blocks(
    _ window: Range<Int>, _ cursor: ID?, _ width: Int, _ surface: Surface
  ) -> [Block] {
    var blocks = window.map { place in
      let event = event(place)
      let limit = event.id == cursor ? lineLimit * 2 : lineLimit
      return Block(event: event, lines: lines(of: event, limit, width, surface.glyphs))
    }
    guard let place = blocks.firstIndex(where: { $0.event.id == cursor }) else { return blocks }
    var room = surface.size.rows - blocks[place].lines.count
    for above in blocks[..<place].indices.reversed() {
      room -= blocks[above].lines.count
      blocks[above].isReached = room >= 0
    }
    return blocks
  }

  /// Where the text begins: further left where there is little room.
  private static func columns(in width: Int) -> (person: Int?, kind: Int, text: Int) {
    width >= 76 ? (20, 29, 39) : (nil, 20, 30)
  }

  private func lines(
    of event: Event, _ limit: Int, _ width: Int, _ glyphs: Glyphs
  ) -> [Shown] {
    let lines = Shown.wrapped(event.text, to: max(8, width - Self.columns(in: width).text - 1))
    guard lines.count > limit else { return lines }
    return lines.prefix(limit - 1) + [(lines[limit - 1] + " " + glyphs.ellipsis)]
  }

  private func draw(
    _ block: Block, _ selection: Selection<ID>, _ hasKeys: Bool, on part: Surface
  ) {
    let event = block.event
    let isCursor = event.id == selection.cursor
    let sheet = isCursor ? part.led(by: hasKeys ? .selection : .idleSelection) : part
    let columns = Self.columns(in: part.size.columns)
    let sign = sheet.glyphs.ellipsis
    if isCursor { sheet.write(sheet.glyphs.pointer, hasKeys ? .accent : .muted) }
    if let sign = event.sign { sheet.write(sign.text.prefix(1), column: 1, sign.role) }
    sheet.write(event.time.truncated(to: 16, sign: sign), column: 3, .muted)
    if let column = columns.person {
      sheet.write(event.person.truncated(to: 8, sign: sign), column: column)
    }
    sheet.write(event.kind.text.truncated(to: 9, sign: sign), column: columns.kind, event.kind.role)
    for (row, line) in block.lines.enumerated() {
      let text = line.truncated(to: sheet.size.columns - columns.text, sign: sign)
      sheet.write(text, row: row, column: columns.text, event.role)
      sheet.highlight(words, in: text, row: row, column: columns.text)
    }
  }
}
