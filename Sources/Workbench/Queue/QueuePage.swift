import Desk
import Receivables
import Terminal
import Wording

/// The queue: who needs a person today, the most important first.
struct QueuePage: Layer {
  /// What of the queue is shown.
  private(set) var tab: QueueTab
  /// The group that was opened.
  private(set) var group: StepGroup?
  /// What was typed to see fewer rows.
  private(set) var filter = QueueFilter()
  /// How the rows are put in order.
  private(set) var order = QueueOrder()
  /// The rows as they are shown.
  private(set) var rows: [QueueRow] = []
  /// The debtors that others changed and nobody has looked at since.
  private(set) var touched: Set<DebtorID> = []
  /// The cursor and the marks.
  private(set) var selection = Selection<QueueRow>()
  /// The rows before the filter, and what is found in them; made when a filter is first typed.
  private var index: (revision: Int, rows: [QueueRow], texts: FilterIndex)?
  private var seen = -1

  /// The queue with its first lane that has somebody.
  init(_ surroundings: Surroundings) {
    let worklist = surroundings.worklist
    tab = Lane.allCases.first { worklist.count(.lane($0)) > 0 }.map { .lane($0) } ?? .all
    look(surroundings)
  }

  var extent: Extent { .page }
  var scope: Scope { .queue }

  var subjects: [DebtorID] {
    let marked = rows.filter { selection.marked.contains($0) }
    return (marked.isEmpty ? selection.cursor.map { [$0] } ?? [] : marked).compactMap { row in
      if case .debtor(let debtor) = row { debtor } else { nil }
    }
  }

  var hints: [Action] {
    [.open, .contact, .payment, .promise, .notice, .settle, .filter, .find, .undo, .palette]
  }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.queueTitle)
  }
}

// MARK: - Rows

extension QueuePage {
  /// Makes the rows anew where anything changed that they depend on.
  private mutating func look(_ surroundings: Surroundings) {
    seen = surroundings.worklist.revision
    var rows = surroundings.worklist.rows(tab, in: group)
    if !filter.isEmpty { rows = filtered(rows, surroundings) }
    self.rows =
      order == QueueOrder() ? rows : order.sorted(rows, surroundings.worklist.queue)
    selection.follow(self.rows, visible: visible(surroundings))
  }

  private mutating func filtered(
    _ rows: [QueueRow], _ surroundings: Surroundings
  ) -> [QueueRow] {
    let queue = surroundings.worklist.queue
    if index?.revision != seen || index?.rows.count != rows.count || index?.rows.first != rows.first
    {
      var texts = FilterIndex()
      for row in rows { texts.append(Self.text(of: row, queue, surroundings.words)) }
      index = (seen, rows, texts)
    }
    let found =
      filter.words.isEmpty
      ? Array(rows.indices)
      : index?.texts.rows(FilterWords(filter.words.joined(separator: " "))) ?? []
    guard filter.hasTerms else { return found.map { rows[$0] } }
    return found.lazy.map { rows[$0] }.filter { row in
      guard case .debtor(let debtor) = row, let standing = queue.standing(of: debtor) else {
        return false
      }
      return filter.meetsTerms(standing)
    }
  }

  /// What a row is found by.
  private static func text(of row: QueueRow, _ queue: Queue, _ words: Wording) -> String {
    switch row {
    case .debtor(let debtor): "\(debtor.text) \(queue.standing(of: debtor)?.name?.text ?? "")"
    case .group(let group): words.groupName(group)
    }
  }

  private func visible(_ surroundings: Surroundings) -> Int {
    Table<QueueRow>.visibleRows(in: QueueLayout(surroundings.size).table.rows.count)
  }

  /// Puts the cursor on a debtor, where he has a row.
  mutating func select(_ debtor: DebtorID, _ surroundings: Surroundings) {
    guard rows.contains(.debtor(debtor)) else { return }
    selection.select(.debtor(debtor), in: rows, visible: visible(surroundings))
  }

  /// The debtor under the cursor.
  var cursorDebtor: DebtorID? {
    if case .debtor(let debtor) = selection.cursor { debtor } else { nil }
  }

  /// Moves the cursor by some rows to a debtor, and says to whom.
  mutating func move(_ distance: Int, _ surroundings: Surroundings) -> DebtorID? {
    let movement: Movement = distance > 0 ? .down : .up
    let before = selection.cursor
    selection.move(movement, in: rows, visible: visible(surroundings))
    guard selection.cursor != before, case .debtor(let debtor) = selection.cursor else {
      return nil
    }
    return debtor
  }

  /// The place of a debtor among the rows, counted from one.
  func place(of debtor: DebtorID) -> Int? {
    selection.cursor == .debtor(debtor) ? selection.index + 1 : nil
  }
}

// MARK: - Updates

extension QueuePage {
  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    if changes.users.contains(where: { $0 != surroundings.user }) {
      touched.formUnion(changes.debtors)
    }
    look(surroundings)
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    if let movement = Movement(action) {
      selection.move(movement, in: rows, visible: visible(surroundings))
      return []
    }
    switch action {
    case .open: return open(surroundings)
    case .lane0, .lane1, .lane2, .lane3, .lane4, .lane5, .lane6, .lane7, .lane8:
      show(QueueTab(action) ?? tab, surroundings)
    case .paneNext: show(neighbour(1), surroundings)
    case .panePrevious: show(neighbour(-1), surroundings)
    case .mark: selection.toggleMark(in: rows, visible: visible(surroundings))
    case .markRange: selection.toggleRange(in: rows)
    case .markAll: selection.mark(rows)
    case .sort: return [.open(SortLayer(order))]
    case .sortReverse:
      order.isReversed.toggle()
      look(surroundings)
    case .filter: return [.open(FilterLayer(filter.text))]
    case .escape: return escape(surroundings)
    default: return nil
    }
    return []
  }

  private mutating func open(_ surroundings: Surroundings) -> [Step] {
    switch selection.cursor {
    case .debtor(let debtor):
      touched.remove(debtor)
      return [.openCase(debtor)]
    case .group(let group):
      self.group = group
      selection = Selection()
      look(surroundings)
    case nil: break
    }
    return []
  }

  private mutating func show(_ tab: QueueTab, _ surroundings: Surroundings) {
    (self.tab, group, index) = (tab, nil, nil)
    selection = Selection()
    look(surroundings)
  }

  private func neighbour(_ step: Int) -> QueueTab {
    let tabs = QueueTab.all(in: Lane.allCases)
    let place = tabs.firstIndex(of: tab) ?? 0
    return tabs[(place + step + tabs.count) % tabs.count]
  }

  /// Marks, then the filter, then the group go, one each time.
  private mutating func escape(_ surroundings: Surroundings) -> [Step]? {
    if !selection.marked.isEmpty {
      selection.clearMarks()
    } else if !filter.isEmpty {
      set(QueueFilter(), surroundings)
    } else if let group {
      self.group = nil
      selection = Selection(.group(group))
      look(surroundings)
    } else {
      return nil
    }
    return []
  }

  /// Shows only what a filter lets through.
  mutating func set(_ filter: QueueFilter, _ surroundings: Surroundings) {
    self.filter = filter
    look(surroundings)
  }

  /// Puts the rows in another order.
  mutating func set(_ order: QueueOrder, _ surroundings: Surroundings) {
    self.order = order
    look(surroundings)
  }

  /// Takes the marks away once something was done with them, so that it is not done twice.
  mutating func clearMarks() { selection.clearMarks() }
}

extension QueueTab {
  /// All tabs, in the order of their keys.
  static func all(in lanes: [Lane]) -> [QueueTab] { lanes.map { .lane($0) } + [.gated, .all] }

  /// The tab of a key.
  init?(_ action: Action) {
    switch action {
    case .lane0: self = .lane(.clock)
    case .lane1: self = .lane(.news)
    case .lane2: self = .lane(.broken)
    case .lane3: self = .lane(.followUp)
    case .lane4: self = .lane(.step)
    case .lane5: self = .lane(.dispute)
    case .lane6: self = .lane(.early)
    case .lane7: self = .gated
    case .lane8: self = .all
    default: return nil
    }
  }
}

extension Movement {
  /// The movement of an action.
  init?(_ action: Action) {
    switch action {
    case .moveUp: self = .up
    case .moveDown: self = .down
    case .movePageUp: self = .pageUp
    case .movePageDown: self = .pageDown
    case .moveFirst: self = .first
    case .moveLast: self = .last
    default: return nil
    }
  }
}
