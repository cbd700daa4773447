/// Short texts one below the other, of which one can be chosen.
public struct List<ID: Hashable & Sendable> {
  /// How many there are.
  public var count: Int
  /// The item at a place.
  public var item: (Int) -> Item
  /// What is said where there are none.
  public var emptyText: Shown
  /// What a filter looks for.
  public var words: [String] = []

  /// A list.
  public init(count: Int, emptyText: Shown, item: @escaping (Int) -> Item) {
    self.count = count
    self.emptyText = emptyText
    self.item = item
  }

  /// One line of a list.
  public struct Item: Sendable {
    /// Which one it is.
    public var id: ID
    /// What it is called.
    public var text: Phrase
    /// What stands at its right.
    public var detail: Phrase

    /// A line.
    public init(_ id: ID, _ text: Phrase, detail: Phrase = "") {
      self.id = id
      self.text = text
      self.detail = detail
    }
  }
}

extension List {
  /// Draws the items around the cursor.
  ///
  /// - Parameters:
  ///   - selection: The cursor and the marks.
  ///   - hasKeys: Whether the keys go to this list.
  ///   - surface: Where to.
  public func view(_ selection: Selection<ID>, hasKeys: Bool = true, on surface: Surface) {
    guard count > 0 else {
      surface.write(emptyText, column: 2, within: nil, .muted)
      return
    }
    let visible = surface.size.rows
    let window = selection.window(count: count, visible: visible)
    let width = surface.size.columns - (count > visible ? 2 : 0)
    for (line, place) in window.enumerated() {
      let item = item(place)
      let isCursor = item.id == selection.cursor
      let row = surface.part(Rect(row: line, column: 0, rows: 1, columns: width))
      let sheet = isCursor ? row.led(by: hasKeys ? .selection : .idleSelection) : row
      if isCursor { sheet.write(sheet.glyphs.pointer, .accent) }
      if selection.marked.contains(item.id) { sheet.write(sheet.glyphs.mark, column: 1, .mark) }
      draw(item, on: sheet)
    }
    surface.scrollbar(rows: 0..<visible, showing: window, of: count)
  }

  private func draw(_ item: Item, on sheet: Surface) {
    let width = sheet.size.columns
    let detail = item.detail.text.truncated(to: width / 2, sign: sheet.glyphs.ellipsis)
    let text = item.text.text.truncated(
      to: width - 4 - (detail.isEmpty ? 0 : detail.width + 2), sign: sheet.glyphs.ellipsis)
    sheet.write(text, column: 3, item.text.role)
    sheet.highlight(words, in: text, column: 3)
    sheet.write(detail, trailing: 1, item.detail.role)
  }
}
