// What must hold before a claim goes to an agency or a court.
extension Account {
  /// Claims that can be given away: named once, ours, and no part of them more than is open.
  func require(
    claims: [HandedClaim], on day: Day, _ settings: Settings
  ) throws(Refusal) {
    guard let first = claims.first else { throw Refusal(.nothingGiven) }
    let ledger = ledger
    try ledger.require(items: claims.map(\.item))
    for claim in claims where ledger.item(claim.item)?.isOurs == false {
      throw Refusal(.notOurs, claim.item)
    }
    let claim = claim(on: day, settings)
    var total = Money.zero(first.principal.currency)
    for given in claims {
      guard let open = claim.item(given.item) else { throw Refusal(.nothingOpen, given.item) }
      let whole = try require(given, within: open)
      total = try Check.sum(total, whole)
    }
  }

  private func require(
    _ given: HandedClaim, within open: ItemClaim
  ) throws(Refusal) -> Money {
    let parts = [
      (given.principal, open.principal), (given.interest, open.interest), (given.costs, open.costs),
    ]
    for (amount, available) in parts {
      try Check.same(amount.currency, available.currency)
      guard !amount.isNegative else { throw Refusal(.amountNotPositive, given.item) }
      guard amount.minor <= max(0, available.minor) else {
        throw Refusal(.exceeds(amount, available: available), given.item)
      }
    }
    let whole = try Check.sum(parts.lazy.map(\.0), in: given.principal.currency)
    guard whole.isPositive else { throw Refusal(.amountNotPositive, given.item) }
    return whole
  }

  /// No claim may be with an agency or at court already.
  func requireFree(
    _ items: [EntryNumber], on day: Day, _ settings: Settings
  ) throws(Refusal) {
    let agencies = agencyCases(on: day).filter(\.isStanding).flatMap(\.items)
    let courts = proceedings(on: day, settings).filter(\.isOpen).flatMap(\.items)
    let taken = Set(agencies + courts)
    for item in items where taken.contains(item) { throw Refusal(.escalated, item) }
  }

  /// After a rejected objection the debtor has a fresh time for payment, before anything else
  /// happens.
  func requireRejectionsOver(_ items: [EntryNumber], on day: Day) throws(Refusal) {
    for dispute in disputes(on: day) {
      guard case .rejected(let payBy?) = dispute.state, day <= payBy,
        dispute.dispute.value.amounts.contains(where: { items.contains($0.item) })
      else { continue }
      throw Refusal(.tooEarly(day, earliest: payBy + 1), dispute.dispute.number)
    }
  }

  /// No circumstance of some kinds may hold; heirs can be sued once they accepted (§ 1958 BGB).
  func requireNone(
    of kinds: [Circumstance.Kind], touching items: [EntryNumber], on day: Day
  ) throws(Refusal) {
    let standing = casework.circumstances.filter { circumstance in
      circumstance.value.since <= day
        && (circumstance.ended.map { day <= $0.value.through } ?? true)
        && (circumstance.value.items.isEmpty
          || circumstance.value.items.contains(where: items.contains))
    }
    let haveHeirs = standing.contains { $0.value.kind == .estateAccepted }
    for kind in kinds where kind != .death || !haveHeirs {
      if let found = standing.first(where: { $0.value.kind == kind }) {
        throw Refusal(.circumstance(kind), found.number)
      }
    }
  }
}
