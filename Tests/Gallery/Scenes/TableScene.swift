import Terminal

/// Many rows that cost what is seen of them, with a filter, marks and a sorted column.
struct TableScene: Scene {
  let count: Int

  private var selection = Selection(0)
  private var filter = TextEdit(limit: 60)
  private var isFiltering = false
  /// The rows that pass, or nothing where all do.
  private var found: [Int]?
  private var index: FilterIndex?

  init(count: Int) { self.count = count }

  let title: Shown = "Table"

  var hints: [HintBar.Hint] {
    isFiltering
      ? [.key(.enter, "keep"), .key(.escape, "drop")]
      : [
        .key("/", "filter"), .key(" ", "mark"), .key("v", "range", priority: -1),
        .key("*", "all", priority: -2), .key(Chord(.pageDown), "page", priority: -3),
        .key(Chord(.end), "last", priority: -3),
      ]
  }

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    let visible = Table<Int>.visibleRows(in: size.rows - 2)
    if isFiltering, chord == .enter || chord == .escape {
      isFiltering = false
      if chord == .escape { drop() }
      return true
    }
    if isFiltering, Movement(chord) == nil {
      let before = filter.text
      filter.update(chord)
      if filter.text != before { search() }
      return true
    }
    switch chord {
    case "/": isFiltering = true
    case " ": selection.toggleMark(in: ids, visible: visible)
    case "v": selection.toggleRange(in: ids)
    case "*": selection.mark(ids)
    case .escape where !selection.marked.isEmpty: selection.clearMarks()
    case .escape where found != nil: drop()
    default: return selection.update(chord, in: ids, visible: visible).isHandled
    }
    return true
  }

  private var ids: [Int] { found ?? Array(0..<count) }

  private mutating func drop() {
    filter.text = ""
    found = nil
  }

  private mutating func search() {
    let words = FilterWords(filter.text)
    guard !words.isEmpty else {
      found = nil
      return
    }
    let index =
      index
      ?? FilterIndex(
        (0..<count).lazy.map { number in
          let ship = Harbour.Ship(number: number)
          return "\(ship.call) \(ship.name) \(ship.cargo) \(ship.captain)"
        })
    self.index = index
    found = index.rows(words)
    selection.follow(ids, visible: 10)
  }

  func view(at time: Duration, on surface: Surface) {
    let passing = found?.count ?? count
    let size = surface.size
    table(passing).view(
      selection, hasKeys: !isFiltering, on: surface.rows(from: 0, to: size.rows - 2))
    let line = surface.row(size.rows - 1)
    var column = line.write("/ ", column: 1, .hintKey)
    if isFiltering || found != nil {
      let width = min(40, size.columns - 30)
      if isFiltering {
        var field = TextField(filter.text)
        field.edit = filter
        field.view(
          hasKeys: true, hasError: passing == 0,
          on: line.part(Rect(row: 0, column: column, rows: 1, columns: width)))
        column += width
      } else {
        column = line.write(Shown(filter.text), column: column, within: width)
      }
    } else {
      line.write("no filter", column: column, .muted)
    }
    let marked = selection.marked.count
    line.write(
      Shown((marked > 0 ? "\(marked) marked  " : "") + "\(passing) of \(count)"), trailing: 1,
      .muted)
  }

  private func table(_ count: Int) -> Table<Int> {
    var table = Table<Int>(
      [
        Column("Call", .fixed(6, priority: 9)),
        Column("Ship", Track(minimum: 18, ideal: 40, priority: 8)),
        Column("Cargo", .fixed(9, priority: 4)),
        Column("Captain", .fixed(8, priority: 2)),
        Column("Tons", .fixed(7, priority: 3), alignment: .trailing),
        Column("Days", .fixed(6, priority: 7), alignment: .trailing, order: .descending),
        Column("Dues", .fixed(12, priority: 6), alignment: .trailing),
        Column("Berth", Track(minimum: 6, ideal: 24)),
      ], count: count, emptyText: "No ship has all these words. Esc drops the filter."
    ) { place in
      let ship = Harbour.Ship(number: found?[place] ?? place)
      return Table.Row(
        ship.number,
        [
          Phrase(Shown(ship.call), .muted), Phrase(Shown(ship.name)), Phrase(Shown(ship.cargo)),
          Phrase(Shown(ship.captain), .muted), Phrase(Shown("\(ship.tons)")),
          Phrase(Shown("\(ship.days)"), ship.isLate ? .danger : (ship.days < 0 ? .muted : .text)),
          Phrase(Harbour.amount(ship.fee), "amount"),
          Phrase(Shown("B\(ship.number % 9 + 1)"), .info),
        ],
        sign: ship.number % 13 == 4 ? Phrase("+", "foreign") : nil)
    }
    table.words = FilterWords(filter.text).words
    return table
  }
}
