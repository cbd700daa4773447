/// A list over the screen in which one is searched and picked.
public struct Picker<ID: Hashable & Sendable>: Sendable {
  /// All that can be picked.
  public let items: [Item]
  /// What was typed to find some.
  public private(set) var query: TextEdit
  /// The one under the cursor.
  public private(set) var selection: Selection<ID>
  /// The places of the items that were found.
  private var found: [Int]

  /// A picker, the cursor on one of the items.
  public init(_ items: [Item], cursor: ID? = nil) {
    self.items = items
    query = TextEdit(limit: 80)
    found = Array(items.indices)
    selection = Selection(cursor ?? items.first?.id)
    selection.follow(ids, visible: Self.rows)
  }

  /// One that can be picked.
  public struct Item: Sendable, Hashable {
    /// Which one it is.
    public let id: ID
    /// What it is called.
    public let text: Phrase
    /// What stands at its right.
    public let detail: Phrase
    /// By what else it is found.
    public let aliases: String

    /// An item.
    public init(_ id: ID, _ text: Phrase, detail: Phrase = "", aliases: String = "") {
      self.id = id
      self.text = text
      self.detail = detail
      self.aliases = aliases
    }
  }
}

extension Picker {
  /// The item under the cursor, to preview it.
  public var cursor: ID? { selection.cursor }

  /// Searches by typing, moves by arrows, picks by Enter, gives up by Esc.
  public mutating func update(_ chord: Chord) -> Response<ID> {
    if chord == Chord(.escape) { return .cancelled }
    switch chord.key {
    case .home, .end: break
    default:
      let before = query.text
      if query.update(chord) {
        if query.text != before { search() }
        return .handled
      }
    }
    return selection.update(chord, in: ids, visible: Self.rows)
  }

  /// The rows that a step by pages goes.
  private static var rows: Int { 10 }

  private var ids: [ID] { found.map { items[$0].id } }

  private mutating func search() {
    let words = FilterWords(query.text)
    found = items.indices.filter { place in
      let item = items[place]
      return words.match("\(item.text.text) \(item.detail.text) \(item.aliases)")
    }
    let ids = ids
    if let cursor = selection.cursor, !ids.contains(cursor), let first = ids.first {
      selection.select(first, in: ids, visible: Self.rows)
    }
    selection.follow(ids, visible: Self.rows)
  }

  /// Draws the picker in the middle of a surface.
  ///
  /// - Parameters:
  ///   - box: The frame, with the title and what keys do.
  ///   - prompt: What stands in the empty line to type in.
  ///   - emptyText: What is said where nothing was found.
  ///   - surface: Where to.
  public func view(_ box: Box, prompt: Shown, emptyText: Shown, on surface: Surface) {
    let widest = items.map { $0.text.text.width + $0.detail.text.width }.max() ?? 0
    let inside = box.centered(
      Size(
        rows: min(items.count + 2, max(6, surface.size.rows - 6)),
        columns: min(max(40, widest + 8), max(20, surface.size.columns - 8))),
      on: surface)
    guard inside.size.rows > 2 else { return }
    query.line(hasKeys: true, hasError: found.isEmpty, prompt: prompt, on: inside.row(0))
    var list = List<ID>(count: found.count, emptyText: emptyText) { place in
      let item = items[found[place]]
      return List.Item(item.id, item.text, detail: item.detail)
    }
    list.words = FilterWords(query.text).words
    list.view(selection, on: inside.rows(from: 2, to: inside.size.rows))
  }
}
