/// Every action by its name: a few letters find it, Enter does it.
public struct Palette<Action: Hashable & Sendable>: Sendable {
  /// All actions, those first that are worth discovering.
  public let items: [ActionItem<Action>]
  /// What was typed.
  public private(set) var query: TextEdit
  private var found: [Hit]
  private var selection: Selection<Int>

  /// An action that was found.
  private struct Hit: Sendable {
    let place: Int
    let score: Int
    /// The letters of the title that were typed.
    let letters: [Int]
  }

  /// A palette with nothing typed yet.
  public init(_ items: [ActionItem<Action>]) {
    self.items = items
    query = TextEdit(limit: 80)
    found = items.indices.map { Hit(place: $0, score: 0, letters: []) }
    selection = Selection(items.isEmpty ? nil : 0)
  }
}

extension Palette {
  /// The action under the cursor.
  public var cursor: ActionItem<Action>? { selection.cursor.map { items[$0] } }

  /// Searches by typing, moves by arrows, chooses by Enter, gives up by Esc.
  ///
  /// An action that cannot be done now is not chosen: its reason stands below the list.
  public mutating func update(_ chord: Chord) -> Response<Action> {
    if chord == Chord(.escape) { return .cancelled }
    if chord == Chord(.enter) {
      guard let cursor else { return .handled }
      return cursor.refusal == nil ? .finished(cursor.action) : .handled
    }
    if Movement(chord) == nil || chord.key == .home || chord.key == .end {
      let before = query.text
      guard query.update(chord) else { return .ignored }
      if query.text != before { search() }
      return .handled
    }
    return selection.update(chord, in: found.map(\.place), visible: 12).isHandled
      ? .handled : .ignored
  }

  private mutating func search() {
    let typed = query.text
    found = items.indices.compactMap { hit($0, typed) }
    if !typed.isEmpty {
      // Equal ones stay in the order of the items.
      found.sort { ($1.score, $0.place) < ($0.score, $1.place) }
    }
    selection = Selection(found.first?.place)
  }

  /// By the title, an alias, or the keys, which must be typed in full.
  private func hit(_ place: Int, _ typed: String) -> Hit? {
    let item = items[place]
    let title = FuzzyMatch(typed, in: item.title.string)
    let alias = item.aliases.compactMap { FuzzyMatch(typed, in: $0)?.score }.max()
    let isKey =
      !typed.isEmpty
      && item.keys.contains { $0.text.lowercased() == typed.lowercased() }
    guard title != nil || alias != nil || isKey else { return nil }
    let best = max(title?.score ?? .min, (alias ?? .min / 2) - 2, isKey ? 1_000 : .min)
    return Hit(
      place: place, score: best - (item.refusal == nil ? 0 : 6), letters: title?.places ?? [])
  }
}

extension Palette {
  /// Draws the palette in the upper middle of a surface.
  ///
  /// - Parameters:
  ///   - box: The frame, with the title and what keys do.
  ///   - prompt: What stands in the empty line to type in.
  ///   - emptyText: What is said where nothing was found.
  ///   - surface: Where to.
  public func view(_ box: Box, prompt: Shown, emptyText: Shown, on surface: Surface) {
    let columns = min(92, surface.size.columns - 4)
    let rows = min(items.count + 6, surface.size.rows - 2, 22)
    let inside = box.view(
      on: surface.part(
        Rect(
          row: max(0, min(2, surface.size.rows - rows)),
          column: (surface.size.columns - columns) / 2, rows: rows, columns: columns)))
    guard inside.size.rows > 4 else { return }
    query.line(hasKeys: true, hasError: found.isEmpty, prompt: prompt, on: inside.row(0))
    let list = inside.rows(from: 2, to: inside.size.rows - 2)
    guard !found.isEmpty else {
      list.write(emptyText, column: 2, within: nil, .muted)
      return
    }
    draw(on: list)
    inside.rule(row: inside.size.rows - 2)
    guard let cursor else { return }
    inside.write(
      cursor.refusal ?? cursor.help, row: inside.size.rows - 1, column: 1, within: nil,
      cursor.refusal == nil ? .muted : .warn)
  }

  private func draw(on list: Surface) {
    let window = selection.window(count: found.count, visible: list.size.rows)
    let names = list.look.keyNames
    let keys = min(18, found[window].map { items[$0.place].keyText(names).width }.max() ?? 0)
    for (row, hit) in found[window].enumerated() {
      let item = items[hit.place]
      let isCursor = hit.place == selection.cursor
      let line = isCursor ? list.row(row).led(by: .selection) : list.row(row)
      if isCursor { line.write(line.glyphs.pointer, .accent) }
      let room = line.size.columns - 2 - keys - 4
      let title = item.title.truncated(to: room, sign: line.glyphs.ellipsis)
      line.write(title, column: 2, item.refusal == nil ? .text : .disabled)
      for letter in hit.letters where letter < title.string.count {
        line.highlight(letter..<letter + 1, in: title, column: 2)
      }
      let text = item.keyText(names).truncated(to: keys, sign: line.glyphs.ellipsis)
      line.write(text, trailing: 2, item.refusal == nil ? .hintKey : .disabled)
    }
    list.scrollbar(rows: 0..<list.size.rows, showing: window, of: found.count)
  }
}
