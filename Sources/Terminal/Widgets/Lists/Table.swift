/// Rows under titles, of which only those are asked for that are seen: 100,000 cost what 20 do.
///
/// The table is made anew for every frame; what lasts is the ``Selection``.
public struct Table<ID: Hashable & Sendable> {
  /// The columns, in order.
  public var columns: [Column]
  /// How many rows there are.
  public var count: Int
  /// The row at a place.
  public var row: (Int) -> Row
  /// What is said where there are no rows.
  public var emptyText: Shown
  /// What a filter looks for: these words are shown where they are found.
  public var words: [String] = []

  /// A table.
  public init(
    _ columns: [Column], count: Int, emptyText: Shown, row: @escaping (Int) -> Row
  ) {
    self.columns = columns
    self.count = count
    self.emptyText = emptyText
    self.row = row
  }

  /// One row.
  public struct Row: Sendable {
    /// Which one it is.
    public var id: ID
    /// One text for each column.
    public var cells: [Phrase]
    /// A sign of one column in front of the row, such as one for somebody else's change.
    public var sign: Phrase?

    /// A row.
    public init(_ id: ID, _ cells: [Phrase], sign: Phrase? = nil) {
      self.id = id
      self.cells = cells
      self.sign = sign
    }
  }
}

extension Table {
  /// How many rows are seen on a surface so high.
  public static func visibleRows(in height: Int) -> Int { max(0, height - 1) }

  /// Draws the titles and the rows around the cursor.
  ///
  /// - Parameters:
  ///   - selection: The cursor and the marks.
  ///   - hasKeys: Whether the keys go to this table.
  ///   - surface: Where to.
  public func view(_ selection: Selection<ID>, hasKeys: Bool = true, on surface: Surface) {
    let visible = Self.visibleRows(in: surface.size.rows)
    let window = selection.window(count: count, visible: visible)
    let bar = count > visible ? 2 : 0
    let spans = Track.divide(
      surface.size.columns - Self.margin - bar - 1, into: columns.map(\.track),
      gap: surface.size.columns < 100 ? 1 : 2)
    let layout = spans.enumerated().compactMap { column, span in span.map { (column, $0) } }
    titles(layout, on: surface.row(0))
    guard count > 0 else {
      surface.write(emptyText, row: min(2, visible), column: Self.margin, within: nil, .muted)
      return
    }
    for (line, place) in window.enumerated() {
      let row = row(place)
      draw(row, layout, selection, hasKeys, on: surface.row(line + 1))
    }
    surface.scrollbar(rows: 1..<visible + 1, showing: window, of: count)
  }

  /// The cursor, the sign and the mark stand in front of each row.
  private static var margin: Int { 4 }

  private func titles(_ layout: [(column: Int, span: Range<Int>)], on line: Surface) {
    for (number, span) in layout {
      let column = columns[number]
      guard let order = column.order else {
        let text = column.title.aligned(
          column.alignment.ofTitle, in: span.count, sign: line.glyphs.ellipsis)
        line.write(text, column: Self.margin + span.lowerBound, .title)
        continue
      }
      let arrow = order == .ascending ? line.glyphs.up : line.glyphs.down
      let title = column.title.truncated(to: span.count - 2, sign: line.glyphs.ellipsis)
      let text = (title + " " + arrow).aligned(column.alignment.ofTitle, in: span.count)
      line.write(text, column: Self.margin + span.lowerBound, .title)
    }
  }

  private func draw(
    _ row: Row, _ layout: [(column: Int, span: Range<Int>)], _ selection: Selection<ID>,
    _ hasKeys: Bool, on line: Surface
  ) {
    let isCursor = row.id == selection.cursor
    let sheet = isCursor ? line.led(by: hasKeys ? .selection : .idleSelection) : line
    if isCursor { sheet.write(sheet.glyphs.pointer, column: 0, hasKeys ? .accent : .muted) }
    if let sign = row.sign { sheet.write(sign.text.prefix(1), column: 1, sign.role) }
    if selection.marked.contains(row.id) { sheet.write(sheet.glyphs.mark, column: 2, .mark) }
    for (number, span) in layout where row.cells.indices.contains(number) {
      let cell = row.cells[number]
      let field = cell.text.aligned(
        columns[number].alignment, in: span.count, sign: sheet.glyphs.ellipsis)
      // The blanks around are no part of the text, or they would be underlined with it.
      let blanks = field.string.utf8.prefix { $0 == UInt8(ascii: " ") }.count
      let column = Self.margin + span.lowerBound + blanks
      let text = field.dropping(blanks).prefix(cell.text.width)
      sheet.write(text, column: column, cell.role)
      sheet.highlight(words, in: text, column: column)
    }
  }
}

extension Alignment {
  /// Titles of numbers end where the numbers do.
  fileprivate var ofTitle: Alignment {
    if case .decimal = self { .trailing } else { self }
  }
}
