/// How a case as a whole stands on a day.
public enum CaseState: Sendable, Hashable {
  /// Something is open, or there is credit to be paid out.
  case open
  /// It was ended for a reason, which still holds.
  case settled(Settlement.Reason, EntryNumber)
  /// Nothing is open and nothing is credited: it needs nobody.
  case clear
}

extension Account {
  /// How the case stands on a day.
  ///
  /// A settlement holds until it is taken back, or until something is open that it did not cover: a
  /// new invoice, or a payment that came back.
  public func state(on day: Day, _ settings: Settings) -> CaseState {
    casework.state(claim(on: day, settings))
  }
}

extension Casework {
  /// How the case stands with a claim, on its day.
  func state(_ claim: Claim) -> CaseState {
    guard let settlement = settlement(on: claim.day) else {
      return claim.isSettled ? .clear : .open
    }
    // Interest goes on on what was open; only more principal was not covered.
    func exceeds(_ open: Money, _ principal: Money, of entry: EntryNumber) -> Bool {
      let covered = settlement.value.open.first { $0.item == entry }?.amount.minor
      return open.isPositive && covered.map { principal.minor > $0 } ?? true
    }
    let isBeyond =
      claim.items.contains {
        $0.item.isOurs && exceeds($0.total, $0.principal, of: $0.number)
      } || claim.charges.contains { exceeds($0.open, $0.open, of: $0.charge.number) }
    return isBeyond ? .open : .settled(settlement.value.reason, settlement.number)
  }

  /// The settlement that was not taken back by a day, the last one.
  func settlement(on day: Day) -> Started<Settlement, Reopening>? {
    settlements.filter { settlement in
      settlement.started.day <= day && (settlement.ended.map { day < $0.day } ?? true)
    }.max { ($0.started.day, $0.number) < ($1.started.day, $1.number) }
  }
}

extension Claim {
  /// What is open of our invoices and of costs that belong to none, by entry.
  var openAmounts: [ItemAmount] {
    items.filter { $0.item.isOurs && $0.total.isPositive }
      .map { ItemAmount(item: $0.number, amount: $0.total) }
      + charges.filter(\.open.isPositive).map {
        ItemAmount(item: $0.charge.number, amount: $0.open)
      }
  }

  /// The parts of what is open.
  var openParts: [ItemPart] {
    let items = items.filter(\.item.isOurs).flatMap { claim in
      ClaimPart.allCases.map { ItemPart(item: claim.number, part: $0, amount: claim.open($0)) }
    }
    let costs = charges.map { ItemPart(item: $0.charge.number, part: .costs, amount: $0.open) }
    return (items + costs).filter(\.amount.isPositive)
  }

  /// What is open of a part of an invoice, or of a cost that belongs to none.
  func open(_ part: ClaimPart, of entry: EntryNumber) -> Money? {
    if let item = item(entry) { return item.open(part) }
    let charge = charges.first { $0.charge.number == entry }
    return charge.map { part == .costs ? $0.open : .zero($0.open.currency) }
  }
}
