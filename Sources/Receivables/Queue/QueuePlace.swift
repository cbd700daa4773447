/// What orders the debtors of a lane, or those that are held back: gathered once for each, because a
/// sort compares it many times.
///
/// Pins first; then deadlines in the first lane, times in that of follow-ups, else points; then the
/// collectible amount, the oldest due day and the number, so that the order is always the same. Of
/// those that are held back, the hidden money takes the place of all that lies before the amount.
struct QueuePlace {
  private let isPinned: Bool
  private let order: Int64
  private let points: Int
  private let collectible: Int64
  private let oldestDue: Day
  private let debtor: DebtorID

  init(_ standing: Shared<Standing>, in lane: Lane) {
    self.init(
      standing, isPinned: standing.value.pin != nil,
      order: Self.order(of: standing, in: lane), points: standing.value.points.total)
  }

  init(held standing: Shared<Standing>) {
    // The complement turns the order round without running over.
    self.init(standing, isPinned: false, order: ~standing.value.hidden.minor, points: 0)
  }

  private init(_ standing: Shared<Standing>, isPinned: Bool, order: Int64, points: Int) {
    self.isPinned = isPinned
    self.order = order
    self.points = points
    collectible = standing.value.collectible.minor
    oldestDue = standing.value.oldestDue ?? .last
    debtor = standing.value.debtor
  }

  private static func order(of standing: Shared<Standing>, in lane: Lane) -> Int64 {
    switch lane {
    case .clock: Int64((standing.value.reasons.first?.day ?? .last).number)
    case .followUp:
      Int64(standing.value.reasons.lazy.compactMap(\.time).map(\.minute).min() ?? 1_440)
    case .news, .broken, .step, .dispute, .early: 0
    }
  }
}

extension QueuePlace: Comparable {
  /// Whether a debtor stands before another.
  static func < (left: QueuePlace, right: QueuePlace) -> Bool {
    if left.isPinned != right.isPinned { return left.isPinned }
    if left.order != right.order { return left.order < right.order }
    if left.points != right.points { return left.points > right.points }
    if left.collectible != right.collectible { return left.collectible > right.collectible }
    if left.oldestDue != right.oldestDue { return left.oldestDue < right.oldestDue }
    return left.debtor < right.debtor
  }
}

// MARK: - Lists in that order

extension [Shared<Standing>] {
  /// Puts all of them in their order.
  mutating func sort(by place: (Element) -> QueuePlace) {
    self = map { (place: place($0), standing: $0) }.sorted { $0.place < $1.place }
      .map(\.standing)
  }

  /// Puts one where it belongs among the others.
  mutating func insert(_ standing: Element, by place: (Element) -> QueuePlace) {
    insert(standing, at: index(of: place(standing), by: place))
  }

  /// Takes one away that stands where it belongs.
  mutating func remove(_ standing: Element, by place: (Element) -> QueuePlace) {
    remove(at: index(of: place(standing), by: place))
  }

  /// The first place that does not come before another, found by halves.
  private func index(of other: QueuePlace, by place: (Element) -> QueuePlace) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if place(self[middle]) < other { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
