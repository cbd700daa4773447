import Desk
import Receivables
import Terminal
import Wording

/// A page with a list: Enter opens the case of a row, a filter shows fewer.
struct ListPage: Layer, FilteredLayer {
  private let source: ListSource
  private var listing: Listing?
  private var rows: [Listing.RowID] = []
  /// The place of each row in the list.
  private var places: [Listing.RowID: Int] = [:]
  private var index: FilterIndex?
  private(set) var filterText = ""
  private var selection = Selection<Listing.RowID>()
  /// Whether the book changed since the list was made.
  private var isOutdated = false

  /// A list that has to be made first.
  init(_ source: ListSource) { self.source = source }

  /// A list as it is.
  init(_ listing: Listing, _ surroundings: Surroundings) {
    source = .given(listing.title)
    show(listing, surroundings)
  }

  var extent: Extent { .page }
  var scope: Scope { .list }
  var subjects: [DebtorID] { (selection.cursor?.debtor).map { [$0] } ?? [] }
  var hints: [Action] { [.open, .why, .filter, .export, .find, .escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(listing?.title ?? source.title(surroundings.words))
  }

  func begin(_ surroundings: Surroundings) -> [Step] {
    source.job(surroundings).map { [.request(.work($0))] } ?? []
  }

  var hasTable: Bool { listing?.rows.isEmpty == false }

  func table(_ surroundings: Surroundings) -> TableList? { listing?.table }

  /// The row under the cursor.
  var cursor: Listing.RowID? { selection.cursor }

  // MARK: Rows

  /// Shows a list anew; the cursor stays on its row.
  mutating func show(_ listing: Listing, _ surroundings: Surroundings) {
    self.listing = listing
    isOutdated = false
    index = nil
    places = Dictionary(
      listing.rows.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    look(surroundings)
  }

  private mutating func look(_ surroundings: Surroundings) {
    guard let listing else { return }
    let words = FilterWords(filterText)
    if words.isEmpty {
      rows = listing.rows.map(\.id)
    } else {
      if index == nil {
        index = FilterIndex(
          listing.rows.lazy.map { row in
            row.cells.map { $0.shown(surroundings).string }.joined(separator: " ")
          })
      }
      rows = index?.rows(words).map { listing.rows[$0].id } ?? []
    }
    selection.follow(rows, visible: visible(surroundings))
  }

  mutating func set(filter text: String, _ surroundings: Surroundings) {
    filterText = text
    look(surroundings)
  }

  private func visible(_ surroundings: Surroundings) -> Int {
    Table<Int>.visibleRows(
      in: surroundings.size.rows - 5 - (listing?.head.count ?? 0))
  }

  // MARK: Updates

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    if !changes.isEmpty { isOutdated = true }
    selection.follow(rows, visible: visible(surroundings))
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    guard case .worked(let result) = outcome,
      let listing = source.listing(result, surroundings)
    else { return [] }
    show(listing, surroundings)
    return []
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    if let movement = Movement(action) {
      selection.move(movement, in: rows, visible: visible(surroundings))
      return []
    }
    switch action {
    case .open: return selection.cursor?.debtor.map { [.openCase($0)] } ?? []
    case .filter: return [.open(FilterLayer(filterText))]
    case .reload where listing != nil: return [.request(.reload)] + begin(surroundings)
    case .escape where !filterText.isEmpty:
      set(filter: "", surroundings)
      return []
    default: return nil
    }
  }
}

// MARK: - View

extension ListPage {
  func view(on surface: Surface, _ surroundings: Surroundings) {
    let words = surroundings.words
    guard let listing else {
      surface.write(Shown(words.computing), row: 1, column: 2, within: nil, .muted)
      return
    }
    for (row, line) in listing.head.enumerated() {
      surface.write(line.text, row: row, column: 1, within: nil, line.role)
    }
    let start = listing.head.count
    surface.rule(row: start, ruleTitle(words))
    table(listing, surroundings).view(
      selection, on: surface.rows(from: start + 1, to: surface.size.rows - 1))
    foot(listing, surroundings).view(on: surface.row(surface.size.rows - 1))
  }

  private func ruleTitle(_ words: Wording) -> Shown {
    var parts: [Shown] = []
    if !filterText.isEmpty { parts.append("/" + Shown(filterText)) }
    if isOutdated { parts.append(Shown(words.outdated)) }
    return parts.reduce(.empty) { $0.isEmpty ? $1 : $0 + " " + $1 }
  }

  private func table(
    _ listing: Listing, _ surroundings: Surroundings
  ) -> Table<Listing.RowID> {
    var table = Table<Listing.RowID>(
      listing.columns.enumerated().map { place, column in
        Column(
          Shown(column.title), column.track,
          alignment: listing.rows.first { $0.cells[place] != .empty }?.cells[place].alignment
            ?? .leading)
      }, count: rows.count,
      emptyText: Shown(
        filterText.isEmpty ? listing.emptyText : surroundings.words.nothingMatches)
    ) { place in
      guard let row = places[rows[place]].map({ listing.rows[$0] }) else {
        return .init(rows[place], [])
      }
      return .init(
        row.id, row.cells.map { Phrase($0.shown(surroundings), row.role) }, sign: row.sign)
    }
    table.words = FilterWords(filterText).words
    return table
  }

  /// The longest words of the row under the cursor, which the table may have cut, and its place.
  private func foot(_ listing: Listing, _ surroundings: Surroundings) -> StatusLine {
    guard let cursor = selection.cursor, let row = places[cursor].map({ listing.rows[$0] }) else {
      return StatusLine(role: .text)
    }
    let sentences = row.cells.map { $0.shown(surroundings) }.filter { $0.width > 20 }
    let longest = sentences.max { $0.width < $1.width } ?? .empty
    let place = Shown(surroundings.words.place(selection.index + 1, of: rows.count))
    return StatusLine(
      left: [Phrase(longest, row.role)], right: [Phrase(place, .muted)], role: .text)
  }
}

/// A page whose rows a typed filter makes fewer.
protocol FilteredLayer {
  /// Shows only what a filter lets through.
  mutating func set(filter text: String, _ surroundings: Surroundings)
}
