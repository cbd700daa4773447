/// What is open of one claim in minor units, and its rank: a claim without its name.
struct OpenClaim {
  let rank: AllocationRank
  private var costs: Int64
  private var interest: Int64
  private var principal: Int64

  /// What is open of all parts; the sum over all claims was checked.
  var total: Int64 { costs + interest + principal }

  subscript(part: ClaimPart) -> Int64 {
    get {
      switch part {
      case .costs: costs
      case .interest: interest
      case .principal: principal
      }
    }
    set {
      switch part {
      case .costs: costs = newValue
      case .interest: interest = newValue
      case .principal: principal = newValue
      }
    }
  }

  /// What is open of claims of one currency, none of it negative, all of it within 64 bits.
  static func all<ID>(
    _ claims: [AllocationClaim<ID>], in currency: Currency
  ) throws(LawFault) -> [OpenClaim] {
    var total = Money.zero(currency)
    var open: [OpenClaim] = []
    open.reserveCapacity(claims.count)
    for claim in claims {
      try add(claim.costs, .costs, to: &total)
      try add(claim.interest, .interest, to: &total)
      try add(claim.principal, .principal, to: &total)
      open.append(
        OpenClaim(
          rank: claim.rank, costs: claim.costs.minor, interest: claim.interest.minor,
          principal: claim.principal.minor))
    }
    return open
  }

  private static func add(
    _ amount: Money, _ quantity: LawFault.Quantity, to total: inout Money
  ) throws(LawFault) {
    guard !amount.isNegative else { throw .negativeAmount(quantity, amount) }
    do { total = try total + amount } catch { throw .money(error) }
  }
}

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
