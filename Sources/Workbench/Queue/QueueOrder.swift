import Receivables

/// How the rows of the queue are put in order.
struct QueueOrder: Sendable, Hashable {
  /// By what.
  var key = Key.queue
  /// Whether the other way round.
  var isReversed = false

  /// What rows are put in order by.
  enum Key: Sendable, Hashable, CaseIterable {
    /// As the queue has them: the most important first.
    case queue
    /// By the name.
    case name
    /// By what can be collected, the most first.
    case amount
    /// By the days overdue, the most first.
    case days
    /// By the level, the highest first.
    case level
    /// By the points, the most first.
    case points
  }

  /// The rows in this order; groups stay in front.
  func sorted(_ rows: [QueueRow], _ queue: Queue) -> [QueueRow] {
    guard key != .queue else { return isReversed ? rows.reversed() : rows }
    let groups = rows.filter { if case .group = $0 { true } else { false } }
    let standings = rows.compactMap { row -> Standing? in
      if case .debtor(let debtor) = row { queue.standing(of: debtor) } else { nil }
    }
    let sorted = standings.sorted { left, right in
      isReversed ? precedes(right, left) : precedes(left, right)
    }
    return groups + sorted.map { .debtor($0.debtor) }
  }

  private func precedes(_ left: Standing, _ right: Standing) -> Bool {
    func first<Value: Comparable>(_ left: Value, _ right: Value) -> Bool? {
      left == right ? nil : left > right
    }
    let result: Bool? =
      switch key {
      case .queue: nil
      case .name: first(right.name?.text ?? "", left.name?.text ?? "")
      case .amount: first(left.collectible.minor, right.collectible.minor)
      case .days: first(left.daysOverdue, right.daysOverdue)
      case .level: first(left.level, right.level)
      case .points: first(left.points.total, right.points.total)
      }
    return result ?? (left.debtor < right.debtor)
  }
}
