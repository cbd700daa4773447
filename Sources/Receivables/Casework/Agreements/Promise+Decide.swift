extension Account {
  /// Decides a command about promises.
  func decidePromise(
    _ command: CaseworkCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> CaseworkEvent {
    switch command {
    case .takePromise(let amount, let by, let items, let person, let channel, let words):
      try ledger.require(items: items)
      try requireAgreeable(items, occasion)
      try check(promiseBy: by, for: items, occasion, settings)
      try requireMovable(items, occasion, settings)
      let open = try promisable(items, occasion, settings)
      if let amount {
        try Check.positive(amount)
        let most = open.first { $0.currency == amount.currency } ?? .zero(amount.currency)
        guard amount.minor <= most.minor else { throw Refusal(.exceeds(amount, available: most)) }
      }
      guard let whole = open.first else { throw Refusal(.nothingOpen) }
      guard amount != nil || open.count == 1 else {
        throw Refusal(.differentCurrencies(open[0].currency, open[1].currency))
      }
      return .promiseTaken(
        Promise(
          amount: amount ?? whole, isWholeBalance: amount == nil, by: by, items: items,
          person: person, channel: channel, words: words))
    case .withdrawPromise(let withdrawal):
      try require(withdrawal.promise, .promiseTaken)
      try requireStanding(casework.promises.named(withdrawal.promise))
      return .promiseWithdrawn(withdrawal)
    default: throw Refusal(.nothingGiven)
    }
  }

  /// Nothing is agreed on with a debtor who cannot, or who did not order.
  func requireAgreeable(_ items: [EntryNumber], _ occasion: Occasion) throws(Refusal) {
    let casework = casework
    let haveHeirs = casework.has(.estateAccepted, on: occasion.day)
    for circumstance in casework.circumstances(on: occasion.day)
    where items.isEmpty || circumstance.value.touches(items) {
      switch circumstance.value.kind {
      case .death where haveHeirs: continue
      case .insolvencyOpened, .death, .identityMisuse:
        throw Refusal(.circumstance(circumstance.value.kind), circumstance.number)
      case .insolvencyApplied, .estateAccepted, .minor, .addressUnknown, .invoiceFraud,
        .dataRequest:
        continue
      }
    }
  }

  private func check(
    promiseBy day: Day, for items: [EntryNumber], _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) {
    try Check.coming(day, occasion)
    let ledger = ledger
    let named = items.compactMap { ledger.item($0) }
    let concerned = named.isEmpty ? ledger.items : named
    let isConsumer = concerned.contains { $0.invoice.contract == .consumer }
    let latest = occasion.day + settings.promiseDays(for: isConsumer ? .consumer : .business)
    guard day <= latest else { throw Refusal(.tooLate(day, latest: latest)) }
  }

  /// A promise may be moved a few times; then a plan is needed.
  private func requireMovable(
    _ items: [EntryNumber], _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) {
    var moved = 0
    let limit = settings.policy.movedPromises
    for judged in promises(on: occasion.day, settings).reversed() {
      let promise = judged.promise.value
      let isSame =
        items.isEmpty || promise.items.isEmpty || items.contains(where: promise.items.contains)
      guard isSame else { continue }
      if case .replaced = judged.state { moved += 1 } else if !judged.isOpen { break }
    }
    guard moved < limit || !promises(on: occasion.day, settings).contains(where: \.isOpen) else {
      throw Refusal(.movedTooOften(limit: limit))
    }
  }

  /// What may be promised, by currency: all that is overdue and not contested of the invoices, and
  /// all that is open of those that are named.
  private func promisable(
    _ items: [EntryNumber], _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [Money] {
    let claim = claim(on: occasion.day, settings)
    let contested = contested(on: occasion.day, claim)
    var sums: [Currency: Int64] = [:]
    for item in claim.items where item.item.isOurs {
      guard items.isEmpty ? item.isOverdue : items.contains(item.number) else { continue }
      let free = item.total.minor - (contested[item.number]?.minor ?? 0)
      sums[item.currency] = (sums[item.currency] ?? 0).addingClamped(max(0, free))
    }
    if items.isEmpty {
      for charge in claim.charges {
        sums[charge.open.currency] =
          (sums[charge.open.currency] ?? 0).addingClamped(charge.open.minor)
      }
    }
    let open = sums.filter { $0.value > 0 }.map { Money(minor: $0.value, $0.key) }
    guard !open.isEmpty else { throw Refusal(.nothingOpen) }
    return open.sorted { $0.currency.code < $1.currency.code }
  }
}
