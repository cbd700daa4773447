/// What the head of a queue tells, kept up to date with each debtor that comes and goes.
struct QueueTally: Sendable {
  /// How many notices the run would issue.
  private(set) var notices = 0
  /// How many debtors have something that rests.
  private(set) var held = 0
  // Wide, so that taking away what was added is exact.
  private var sums: [Currency: Int128] = [:]

  /// The money that rests, by currency; what is zero is left out.
  var hidden: [Money] {
    sums.filter { $0.value != 0 }.sorted { $0.key.code < $1.key.code }
      .map { Money(minor: Int64(clamping: $0.value), $0.key) }
  }

  mutating func add(_ standing: Standing) { count(standing, 1) }

  mutating func remove(_ standing: Standing) { count(standing, -1) }

  private mutating func count(_ standing: Standing, _ sign: Int) {
    switch standing.place {
    case .waiting, .settled, .clear: return
    case .lane, .gated: break
    }
    if standing.notice?.channels.isEmpty == false { notices += sign }
    let hidden = standing.hidden
    if standing.place == .gated || hidden.isPositive { held += sign }
    guard !hidden.isZero else { return }
    sums[hidden.currency, default: 0] += Int128(hidden.minor) * Int128(sign)
  }
}
