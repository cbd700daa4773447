/// What the amount of a payment agrees with among all that one debtor has open.
struct AmountReading {
  /// What it agrees with.
  let agreement: Match.Agreement
  /// The invoices it pays; none where it pays all there is.
  let items: [EntryNumber]
}

/// What one debtor has open in one currency, as a payment meets it.
struct OpenSide {
  let items: [OpenItem]
  private let total: Int64
  private let letters: [(total: Int64, items: [EntryNumber])]
  private let agreed: [(amount: Int64, items: [EntryNumber], agreement: Match.Agreement)]

  /// What is open of an invoice, and what may be kept of it.
  struct OpenItem {
    let number: EntryNumber
    let due: Day
    let principal: Int64
    let total: Int64
    let allowed: Int64
    let best: Int64
  }

  /// More invoices than these are not added up in every way.
  private static let most = 14

  /// What is open on the day a payment was credited; on a later one where money came since.
  init(
    _ account: Account, _ ledger: Ledger, on valued: Day, in currency: Currency,
    _ settings: Settings
  ) {
    let day = max(valued, ledger.payments.last?.valued ?? valued)
    let claim = account.claim(on: day, settings)
    let working = settings.workingDays(for: ledger.debtor)
    items = claim.items.compactMap { item in
      guard item.item.isOurs, item.currency == currency, item.total.isPositive else { return nil }
      let offer = DiscountOffer(
        item.item, base: item.base.minor, paid: valued, workingDays: working,
        graceDays: settings.tolerances.discountGraceDays)
      return OpenItem(
        number: item.number, due: item.lastDay, principal: item.principal.minor,
        total: item.total.minor, allowed: offer?.allowed ?? 0, best: offer?.best ?? 0)
    }
    total = claim.total(in: currency).minor
    letters = ledger.notices.suffix(4).reversed().compactMap { history in
      guard history.stands, history.notice.total.currency == currency else { return nil }
      return (history.notice.total.minor, history.notice.items.map(\.item))
    }
    let promises = account.promises(on: valued, settings).filter(\.isOpen).map {
      (
        amount: $0.outstanding.minor, items: $0.promise.value.items,
        agreement: Match.Agreement.promised
      )
    }
    let instalments = account.plans(on: valued, settings).filter(\.isStanding)
      .compactMap(\.next).map {
        (amount: $0.amount.minor, items: [EntryNumber](), agreement: Match.Agreement.instalment)
      }
    agreed = promises + instalments
  }
}

extension OpenSide {
  /// Whether anything is open.
  var isEmpty: Bool { items.isEmpty && total == 0 }

  /// What is open of some invoices, of all where none is named.
  func sum(of named: [EntryNumber]) -> Int64 {
    guard !named.isEmpty else { return total }
    return items.filter { named.contains($0.number) }.reduce(0) { $0.addingClamped($1.total) }
  }

  /// What an amount agrees with, the named invoices first.
  func reading(_ amount: Int64, naming named: [EntryNumber]) -> AmountReading? {
    let chosen = items.filter { named.contains($0.number) }
    if !chosen.isEmpty {
      if let agreement = agreement(amount, with: chosen) {
        return AmountReading(agreement: agreement, items: chosen.map(\.number))
      }
      if let some = subset(of: chosen, amount) {
        return AmountReading(agreement: .severalItems, items: some)
      }
    }
    let other = unnamed(amount)
    // Whoever names an invoice pays it: an amount that leaves it out agrees with nothing.
    guard let other, other.items.isEmpty || chosen.allSatisfy({ other.items.contains($0.number) })
    else { return nil }
    return other
  }

  private func unnamed(_ amount: Int64) -> AmountReading? {
    if let letter = letters.first(where: { $0.total == amount }) {
      let open = letter.items.filter { number in items.contains { $0.number == number } }
      if !open.isEmpty { return AmountReading(agreement: .demanded, items: open) }
    }
    if let agreement = agreement(amount, with: items) {
      return AmountReading(agreement: agreement, items: items.map(\.number))
    }
    // Costs that belong to no invoice are paid with it.
    if total == amount, !items.isEmpty { return AmountReading(agreement: .total, items: []) }
    let single = items.sorted { $0.due < $1.due }.lazy.compactMap { item in
      agreement(amount, with: [item]).map { AmountReading(agreement: $0, items: [item.number]) }
    }.first
    if let single { return single }
    if let promise = agreed.first(where: { $0.amount == amount }) {
      return AmountReading(agreement: promise.agreement, items: promise.items)
    }
    return subset(of: items, amount).map { AmountReading(agreement: .severalItems, items: $0) }
  }

  private func agreement(_ amount: Int64, with items: [OpenItem]) -> Match.Agreement? {
    guard !items.isEmpty else { return nil }
    func sum(_ value: (OpenItem) -> Int64) -> Int64 {
      items.reduce(0) { $0.addingClamped(value($1)) }
    }
    let principal = sum(\.principal)
    if amount == principal { return .principal }
    if amount == sum(\.total) { return .total }
    // Half a cent may have been rounded the other way.
    let allowed = sum(\.allowed), best = sum(\.best)
    if allowed > 0, abs(principal - allowed - amount) <= 1 { return .discount }
    if best > 0, abs(principal - best - amount) <= 1 { return .lateDiscount }
    return nil
  }

  /// The only invoices, two of them at least, whose principals come to an amount.
  private func subset(of items: [OpenItem], _ amount: Int64) -> [EntryNumber]? {
    guard (3...Self.most).contains(items.count) else { return nil }
    var found: [EntryNumber]?
    for choice in 1..<(1 << items.count) where choice.nonzeroBitCount > 1 {
      var sum: Int64 = 0
      for place in items.indices where choice & (1 << place) != 0 {
        sum = sum.addingClamped(items[place].principal)
      }
      guard sum == amount else { continue }
      if found != nil { return nil }
      found = items.indices.filter { choice & (1 << $0) != 0 }.map { items[$0].number }
    }
    return found
  }
}
