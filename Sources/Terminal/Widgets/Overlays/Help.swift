/// The keys of this place and of everywhere, searchable; every row can be run.
public struct Help<Action: Hashable & Sendable>: Sendable {
  /// The groups, the nearest place first.
  public let groups: [Group]
  /// What was typed to find some.
  public private(set) var query: TextEdit
  private var selection: Selection<Place>

  /// Actions under a title.
  public struct Group: Sendable {
    /// The title.
    public let title: Shown
    /// The actions.
    public let items: [ActionItem<Action>]

    /// A group.
    public init(_ title: Shown, _ items: [ActionItem<Action>]) {
      self.title = title
      self.items = items
    }
  }

  /// A row: the title of a group, or one of its actions.
  private struct Place: Hashable, Sendable {
    let group: Int
    /// Nothing for the title.
    let item: Int?
  }

  /// A help with the cursor on the first action.
  public init(_ groups: [Group]) {
    self.groups = groups
    query = TextEdit(limit: 80)
    selection = Selection()
    selectFirst()
  }
}

extension Help {
  /// The action under the cursor.
  public var cursor: ActionItem<Action>? {
    guard let place = selection.cursor, let item = place.item else { return nil }
    return groups[place.group].items[item]
  }

  /// Searches by typing, moves by arrows, runs by Enter, gives up by Esc.
  public mutating func update(_ chord: Chord) -> Response<Action> {
    if chord == Chord(.escape) { return .cancelled }
    if chord == Chord(.enter) {
      guard let cursor else { return .handled }
      return cursor.refusal == nil ? .finished(cursor.action) : .handled
    }
    guard let movement = Movement(chord) else {
      let before = query.text
      guard query.update(chord) else { return .ignored }
      if query.text != before { selectFirst() }
      return .handled
    }
    let items = places.filter { $0.item != nil }
    selection.move(movement, in: items, visible: 12)
    return .handled
  }

  private mutating func selectFirst() {
    selection = Selection(places.first { $0.item != nil })
  }

  /// The rows that pass the filter; groups of which nothing passes go with their titles.
  private var places: [Place] {
    let words = FilterWords(query.text)
    return groups.indices.flatMap { group -> [Place] in
      let items = groups[group].items.indices.filter { item in
        let item = groups[group].items[item]
        return words.match(
          ([item.title.string, item.help.string] + item.aliases + item.keys.map(\.text))
            .joined(separator: " "))
      }
      return items.isEmpty
        ? [] : [Place(group: group, item: nil)] + items.map { Place(group: group, item: $0) }
    }
  }
}

extension Help {
  /// Draws the help over the whole surface.
  ///
  /// - Parameters:
  ///   - box: The frame, with the title and what keys do.
  ///   - prompt: What stands in the empty line to type in.
  ///   - emptyText: What is said where nothing was found.
  ///   - surface: Where to.
  public func view(_ box: Box, prompt: Shown, emptyText: Shown, on surface: Surface) {
    let width = min(100, surface.size.columns)
    let inside = box.view(
      on: surface.part(
        surface.painter.bounds.centered(Size(rows: surface.size.rows, columns: width))))
    guard inside.size.rows > 5 else { return }
    query.line(
      hasKeys: true, hasError: places.isEmpty, prompt: prompt, on: inside.row(0))
    let list = inside.rows(from: 2, to: inside.size.rows - 2)
    inside.rule(row: inside.size.rows - 2)
    let places = places
    guard !places.isEmpty else {
      list.write(emptyText, column: 2, within: nil, .muted)
      return
    }
    draw(places, on: list)
    guard let cursor else { return }
    inside.write(
      cursor.refusal ?? cursor.help, row: inside.size.rows - 1, column: 1, within: nil,
      cursor.refusal == nil ? .muted : .warn)
  }

  private func draw(_ places: [Place], on list: Surface) {
    var rows = selection
    rows.follow(places, visible: list.size.rows)
    let window = rows.window(count: places.count, visible: list.size.rows)
    let names = list.look.keyNames
    let keys = groups.flatMap(\.items).map { $0.keyText(names).width }.max() ?? 0
    let margin = min(keys, max(10, list.size.columns / 3)) + 4
    for (row, place) in places[window].enumerated() {
      guard let number = place.item else {
        list.write(groups[place.group].title, row: row, column: 0, within: nil, .title)
        continue
      }
      let item = groups[place.group].items[number]
      let isCursor = place == selection.cursor
      let full = list.row(row)
      let line = isCursor ? full.led(by: .selection) : full
      if isCursor { line.write(line.glyphs.pointer, .accent) }
      let role: Role = item.refusal == nil ? .text : .disabled
      line.write(
        item.keyText(names), column: 2, within: margin - 3,
        item.refusal == nil ? .hintKey : .disabled)
      let end = line.write(item.title, column: margin, within: list.size.columns - margin - 2, role)
      guard let refusal = item.refusal else { continue }
      let note = line.glyphs.separator + " " + refusal
      line.write(note, column: end + 1, within: list.size.columns - end - 3, .disabled)
    }
    list.scrollbar(rows: 0..<list.size.rows, showing: window, of: places.count)
  }
}
