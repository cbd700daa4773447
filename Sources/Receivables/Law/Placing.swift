/// The state of placing one payment on claims, which it names by their places in the list.
struct Placing {
  private(set) var placements: [(place: Int, part: ClaimPart, amount: Int64, rule: AllocationRule)]
  private(set) var left: Int64
  private var open: [OpenClaim]

  init(_ open: [OpenClaim], payment: Int64) {
    self.open = open
    left = payment
    placements = []
    placements.reserveCapacity(open.count)
  }

  /// Pays one amount exactly.
  mutating func place(_ amount: Money, on place: Int, _ part: ClaimPart) throws(LawFault) {
    guard !amount.isNegative else { throw .negativeAmount(.payment, amount) }
    let limit = min(open[place][part], left)
    guard amount.minor <= limit else {
      throw .placesTooMuch(amount, open: Money(minor: limit, amount.currency))
    }
    pay(place, [part], upTo: amount.minor, .manual)
  }

  /// Pays a claim with all that is left.
  mutating func pay(_ place: Int, _ parts: [ClaimPart], _ rule: AllocationRule) {
    pay(place, parts, upTo: left, rule)
  }

  /// Pays what is due in the order of § 366(2), equal claims in proportion.
  mutating func placeByRank(_ order: AllocationOrder) {
    let due = open.indices.filter { open[$0].rank.isDue && open[$0].total > 0 }
    let ranked = due.sorted {
      let (left, right) = (open[$0].rank, open[$1].rank)
      return left.precedes(right) || (!right.precedes(left) && $0 < $1)
    }
    var first = ranked.startIndex
    while first < ranked.endIndex, left > 0 {
      let rank = open[ranked[first]].rank
      let after =
        ranked[first...].firstIndex { rank.decidingCriterion(against: open[$0].rank) != nil }
        ?? ranked.endIndex
      let criterion =
        after < ranked.endIndex
        ? rank.decidingCriterion(against: open[ranked[after]].rank) : nil
      pay(ranked[first..<after], order.parts, criterion.map { .ranked($0) } ?? .remaining)
      first = after
    }
  }

  private mutating func pay(
    _ group: ArraySlice<Int>, _ parts: [ClaimPart], _ rule: AllocationRule
  ) {
    let totals = group.map { open[$0].total }
    // The currency is of no account for shares.
    guard group.count > 1, totals.reduce(0, +) > left,
      let shares = try? Money(minor: left, .euro).split(by: totals)
    else {
      for place in group { pay(place, parts, upTo: left, rule) }
      return
    }
    for (place, share) in zip(group, shares) { pay(place, parts, upTo: share.minor, .proportional) }
  }

  private mutating func pay(
    _ place: Int, _ parts: [ClaimPart], upTo limit: Int64, _ rule: AllocationRule
  ) {
    var rest = min(limit, left)
    for part in parts {
      let amount = min(rest, open[place][part])
      guard amount > 0 else { continue }
      open[place][part] -= amount
      rest -= amount
      left -= amount
      placements.append((place, part, amount, rule))
    }
  }
}
