import Receivables

/// The queue of the day as the workbench shows it, kept up to date debtor by debtor.
struct Worklist: Sendable {
  /// The queue.
  private(set) var queue: Queue
  /// Changes with every change, so that a list knows when to look again.
  private(set) var revision = 0
  /// The steps that go out together, those with the most debtors first.
  private(set) var groups: [Queue.Group] = []
  /// The rows of each tab, before any filter and in the queue's own order.
  private var rows: [QueueTab: [QueueRow]] = [:]

  init(_ queue: Queue) {
    self.queue = queue
    count()
  }

  /// Puts debtors where they stand now.
  mutating func update(_ debtors: some Sequence<DebtorID>, in book: Book) {
    for debtor in debtors {
      guard let standing = book.standing(of: debtor, on: queue.day) else { continue }
      queue.update(standing)
    }
    count()
  }

  /// Makes anew what the lists show; nothing of it is done for a key that only moves the cursor.
  private mutating func count() {
    revision += 1
    groups = queue.groups
    var lanes: [Lane: [QueueRow]] = [:]
    for lane in Lane.allCases where lane != .step {
      lanes[lane] = queue.debtors(in: lane).map { .debtor($0) }
    }
    lanes[.step] = groups.map { .group($0.key) } + queue.singles.map { .debtor($0) }
    rows = [.gated: queue.restingDebtors.map { .debtor($0) }]
    for lane in Lane.allCases { rows[.lane(lane)] = lanes[lane] }
    rows[.all] = Lane.allCases.flatMap { lanes[$0] ?? [] }
  }

  /// The group of a key.
  func group(_ key: StepGroup) -> Queue.Group? { groups.first { $0.key == key } }
}

/// What of the queue is shown.
enum QueueTab: Sendable, Hashable {
  /// One lane.
  case lane(Lane)
  /// What is held back.
  case gated
  /// All lanes, one after the other.
  case all
}

/// A row of the queue.
enum QueueRow: Sendable, Hashable {
  /// A debtor.
  case debtor(DebtorID)
  /// Debtors of whom the same step is due.
  indirect case group(StepGroup)
}

extension Worklist {
  /// The rows of a tab, before any filter and in the queue's own order.
  ///
  /// - Parameters:
  ///   - tab: What is shown.
  ///   - group: The group that was opened: its debtors alone.
  /// - Returns: The rows from top to bottom.
  func rows(_ tab: QueueTab, in group: StepGroup?) -> [QueueRow] {
    if let group { return self.group(group)?.debtors.map { .debtor($0) } ?? [] }
    return rows[tab] ?? []
  }

  /// How many rows a tab has.
  func count(_ tab: QueueTab) -> Int { rows[tab]?.count ?? 0 }
}
