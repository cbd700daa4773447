import Desk
import Receivables
import Terminal
import Wording

/// The journal: the entries of the whole book, the newest first.
struct JournalPage: Layer {
  /// Whose entry is whose.
  private(set) var list: JournalList
  /// The entries as they are shown.
  private(set) var rows: [EntryNumber]
  /// What was typed to see fewer.
  private(set) var filter = JournalFilter()
  /// Whether the filter's entries are being found.
  private(set) var isSearching = false
  private(set) var selection = Selection<EntryNumber>()
  /// The last entry that was taken in.
  private var seen: EntryNumber

  /// The most entries that are filtered with every key; more are as soon as the text is typed.
  private static let mostAtOnce = 3_000

  init(_ surroundings: Surroundings) {
    list = JournalList(surroundings.book)
    rows = list.numbers
    seen = surroundings.book.version
    selection.follow(rows, visible: Self.visible(surroundings))
  }

  var extent: Extent { .page }
  var scope: Scope { .list }
  var hints: [Action] { [.open, .filter, .escape, .gotoQueue] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.journalTitle)
  }

  /// How many rows tell the entry under the cursor in full.
  static func detailRows(_ screen: Size) -> Int { screen.rows < 20 ? 1 : 3 }

  private static func visible(_ surroundings: Surroundings) -> Int {
    let screen = surroundings.size
    return Table<EntryNumber>.visibleRows(in: screen.rows - 4 - detailRows(screen))
  }
}

// MARK: - Keys

extension JournalPage {
  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    if let movement = Movement(action) {
      selection.move(movement, in: rows, visible: Self.visible(surroundings))
      return []
    }
    switch action {
    case .open: return open(surroundings)
    case .filter: return [.open(FilterLayer(filter.text, isSearch: true))]
    case .escape where !filter.isEmpty: show(JournalFilter(), list.numbers, surroundings)
    default: return nil
    }
    return []
  }

  /// The case of an entry; of the book's own entries all that they say.
  private func open(_ surroundings: Surroundings) -> [Step] {
    guard let number = selection.cursor, let entry = list.entry(number, in: surroundings.book)
    else { return [] }
    guard let account = entry.account else { return [.open(EntryLayer(entry.fact, surroundings))] }
    return [.openCase(account.number)]
  }

  mutating func change(_ change: PageChange, _ surroundings: Surroundings) -> [Step] {
    switch change {
    case .search(let text):
      let filter = JournalFilter(text)
      guard list.numbers.count <= Self.mostAtOnce || filter.isEmpty else {
        (self.filter, isSearching) = (filter, true)
        return []
      }
      show(filter, numbers(filter, surroundings), surroundings)
    case .searchDone:
      guard isSearching else { return [] }
      return [.request(.work(.journal(filter, surroundings.words)))]
    case .hidden, .asOf: break
    }
    return []
  }

  private func numbers(_ filter: JournalFilter, _ surroundings: Surroundings) -> [EntryNumber] {
    filter.isEmpty
      ? list.numbers
      : filter.numbers(in: surroundings.book, after: EntryNumber(0), surroundings.words)
  }

  private mutating func show(
    _ filter: JournalFilter, _ numbers: [EntryNumber], _ surroundings: Surroundings
  ) {
    (self.filter, rows, isSearching) = (filter, numbers, false)
    selection.follow(rows, visible: Self.visible(surroundings))
  }
}

// MARK: - News

extension JournalPage {
  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    if surroundings.book.version != seen {
      list = JournalList(surroundings.book)
      // Others' entries come on top; what was found already is not searched again.
      rows =
        filter.isEmpty
        ? list.numbers
        : filter.numbers(in: surroundings.book, after: seen, surroundings.words) + rows
      seen = surroundings.book.version
    }
    selection.follow(rows, visible: Self.visible(surroundings))
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    if case .worked(.journal(let filter, let numbers)) = outcome, filter == self.filter {
      show(filter, numbers, surroundings)
    }
    return []
  }
}
