import Receivables

/// The queue of the day as the workbench shows it, kept up to date debtor by debtor.
struct Worklist: Sendable {
  /// The queue.
  private(set) var queue: Queue
  /// Changes with every change, so that a list knows when to look again.
  private(set) var revision = 0
  /// How many notices the run would issue.
  private(set) var noticeCount: Int
  /// The money that rests, by currency.
  private(set) var hidden: [Money]
  /// The steps that go out together, those with the most debtors first.
  private(set) var groups: [Queue.Group]
  /// How many rows each lane shows: a group is one.
  private(set) var counts: [Lane: Int]
  /// How many debtors have something that rests.
  private(set) var heldCount: Int

  init(_ queue: Queue) {
    self.queue = queue
    (noticeCount, hidden, groups, counts, heldCount) = (0, [], [], [:], 0)
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

  private mutating func count() {
    revision += 1
    groups = queue.groups
    let grouped = groups.reduce(0) { $0 + $1.debtors.count }
    for lane in Lane.allCases { counts[lane] = queue[lane].count }
    counts[.step, default: 0] += groups.count - grouped
    noticeCount = queue.rows.count { $0.notice?.channels.isEmpty == false }
    hidden = queue.hidden
    heldCount = queue.gated.count + queue.rows.count { $0.hidden.isPositive }
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
    switch tab {
    case .lane(.step):
      return groups.map { .group($0.key) }
        + queue[.step].lazy.filter { $0.group == nil }.map { .debtor($0.debtor) }
    case .lane(let lane): return queue[lane].map { .debtor($0.debtor) }
    case .gated:
      let partly = queue.rows.filter { $0.hidden.isPositive }
      return (partly + Array(queue.gated)).map { .debtor($0.debtor) }
    case .all: return Lane.allCases.flatMap { rows(.lane($0), in: nil) }
    }
  }
}
