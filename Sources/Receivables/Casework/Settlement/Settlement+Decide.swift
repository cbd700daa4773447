extension Account {
  /// Decides a command about the end of a case and what is given up.
  func decideSettlement(
    _ command: CaseworkCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [CaseworkEvent] {
    let claim = claim(on: occasion.day, settings)
    switch command {
    case .settle(let reason, let note):
      return try settle(reason, note, claim, occasion, settings)
    case .waive(let waiver):
      try check(waiver, claim)
      return [.waived(waiver)]
    case .writeOff(let amounts, let reason, let note):
      return [.writtenOff(try writeOff(amounts, reason, note, claim))]
    case .reopen(let reason):
      guard let settlement = casework.settlement(on: occasion.day) else {
        throw Refusal(.notSettled)
      }
      return [.reopened(Reopening(settlement: settlement.number, reason: reason))]
    default: throw Refusal(.nothingGiven)
    }
  }

  private func settle(
    _ reason: Settlement.Reason, _ note: Remark?, _ claim: Claim, _ occasion: Occasion,
    _ settings: Settings
  ) throws(Refusal) -> [CaseworkEvent] {
    if case .settled(_, let entry) = state(on: occasion.day, settings) {
      throw Refusal(.settled, entry)
    }
    let open = claim.openAmounts
    switch reason {
    case .paid:
      if let first = open.first { throw Refusal(.stillOpen(first.amount), first.item) }
    case .smallDifference:
      try requireSmall(open, limit: settings.tolerances.smallDifference)
    case .goodwill, .agreement, .mistake, .uncollectible, .insolvency: break
    }
    guard reason.givesUp, !open.isEmpty else {
      return [.settled(Settlement(reason: reason, open: open, note: note))]
    }
    return [
      .waived(Waiver(parts: claim.openParts, reason: note)),
      .settled(Settlement(reason: reason, note: note)),
    ]
  }

  private func requireSmall(_ open: [ItemAmount], limit: Money) throws(Refusal) {
    guard !open.isEmpty else { return }
    let total = try Check.sum(open.map(\.amount), in: limit.currency)
    guard total.minor <= limit.minor else {
      throw Refusal(.aboveTolerance(total, limit: limit))
    }
  }

  private func check(_ waiver: Waiver, _ claim: Claim) throws(Refusal) {
    guard !waiver.parts.isEmpty else { throw Refusal(.nothingGiven) }
    var given: [ItemPart] = []
    for part in waiver.parts {
      try require(part.item, .invoiceRecorded, .chargeRecorded)
      try Check.positive(part.amount)
      guard !given.contains(where: { $0.item == part.item && $0.part == part.part }) else {
        throw Refusal(.namedTwice, part.item)
      }
      guard let open = claim.open(part.part, of: part.item) else {
        throw Refusal(.unknownEntry, part.item)
      }
      try Check.same(part.amount.currency, open.currency)
      guard part.amount.minor <= open.minor else {
        throw Refusal(.exceeds(part.amount, available: open), part.item)
      }
      given.append(part)
    }
  }
}

extension Settlement.Reason {
  /// Whether what is left is given up for good; else the claim stays, and only the case ends.
  fileprivate var givesUp: Bool {
    switch self {
    case .smallDifference, .goodwill, .agreement, .mistake: true
    case .paid, .uncollectible, .insolvency: false
    }
  }
}

// MARK: - Write-off

extension Account {
  /// What leaves the books, with the tax in it; all open principal where no amount is named.
  private func writeOff(
    _ amounts: [ItemAmount], _ reason: Settlement.Reason, _ note: Remark?, _ claim: Claim
  ) throws(Refusal) -> WriteOff {
    let ledger = ledger
    try ledger.require(items: amounts.map(\.item))
    var written: [WrittenOff] = []
    for item in claim.items where item.item.isOurs {
      let named = amounts.first { $0.item == item.number }
      guard amounts.isEmpty || named != nil else { continue }
      let left = ledger.onTheBooks(item)
      let amount = named?.amount ?? left
      try Check.same(amount.currency, left.currency)
      guard amount.minor <= left.minor else {
        throw Refusal(.exceeds(amount, available: left), item.number)
      }
      if named != nil { try Check.positive(amount) }
      guard amount.isPositive else { continue }
      written.append(
        WrittenOff(item: item.number, amount: amount, vat: try item.item.invoice.vat(in: amount)))
    }
    guard !written.isEmpty else { throw Refusal(.nothingOpen) }
    return WriteOff(amounts: written, reason: reason, note: note)
  }
}

extension Ledger {
  /// The open principal of an invoice that has not left the books yet.
  fileprivate func onTheBooks(_ claim: ItemClaim) -> Money {
    let gone = writeOffs.flatMap(\.value.amounts).filter { $0.item == claim.number }
      .reduce(Int64(0)) { $0.addingClamped($1.amount.minor) }
    return Money(minor: max(0, claim.principal.minor - gone), claim.currency)
  }
}

extension Invoice {
  /// The shares of tax in a part of the invoice, exact to the cent: each rate by its share of the
  /// whole, net and tax of it likewise (§ 17(2) no 1 UStG).
  func vat(in amount: Money) throws(Refusal) -> [TaxShare] {
    guard !vat.isEmpty, amount != gross else { return vat }
    let weights = vat.flatMap { [$0.net.minor, $0.tax.minor] }
    do {
      let parts = try amount.split(by: weights)
      return vat.enumerated().map { place, share in
        TaxShare(rate: share.rate, net: parts[2 * place], tax: parts[2 * place + 1])
      }
    } catch {
      throw Refusal(money: error)
    }
  }
}
