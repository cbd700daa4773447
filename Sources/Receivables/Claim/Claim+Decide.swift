extension Account {
  /// Decides a command about costs and discounts.
  func decide(
    _ command: ClaimCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [Event] {
    switch command {
    case .recordCharge(let charge):
      try check(charge, occasion)
      return [.claim(.chargeRecorded(charge))]
    case .waiveCharge(let waiver):
      try require(waiver.charge, .chargeRecorded)
      guard ledger.charge(waiver.charge)?.waived == nil else {
        throw Refusal(.alreadyEnded, waiver.charge)
      }
      return [.claim(.chargeWaived(waiver))]
    case .decideDiscount(let decision):
      try check(decision)
      return [.claim(.skontoDecided(decision))]
    }
  }

  private func check(_ charge: Charge, _ occasion: Occasion) throws(Refusal) {
    try Check.positive(charge.amount)
    try Check.past(charge.arisen, occasion)
    let item: Item? =
      if let number = charge.item { try ledger.require(item: number) } else { nil }
    if let item { try Check.same(charge.amount.currency, item.invoice.gross.currency) }
    if let notice = charge.notice { try require(notice, .noticeIssued) }
    if let payment = charge.payment { try require(payment, .paymentReceived, .agencyRemitted) }
    switch charge.kind {
    case .other: guard charge.ground != nil else { throw Refusal(.nothingGiven) }
    case .reminder:
      guard charge.item != nil || charge.notice != nil else { throw Refusal(.nothingGiven) }
    case .lumpSum: try checkLumpSum(charge, item)
    case .returnedDebit, .addressEnquiry, .collectionAgency, .lawyer, .court: break
    }
  }

  /// § 288(5) BGB: 40 euro, once for each payment in default, never from a consumer.
  private func checkLumpSum(_ charge: Charge, _ item: Item?) throws(Refusal) {
    guard let item else { throw Refusal(.nothingGiven) }
    guard charge.amount == LumpSum.amount else {
      throw Refusal(.doesNotAddUp(charge.amount, expected: LumpSum.amount))
    }
    guard item.invoice.contract == .business else { throw Refusal(.chargeNotOwed, item.number) }
    let other = ledger.charges.first {
      $0.waived == nil && $0.charge.kind == .lumpSum && $0.charge.item == item.number
    }
    if let other { throw Refusal(.duplicate, other.number) }
  }

  private func check(_ decision: DiscountDecision) throws(Refusal) {
    let item = try ledger.require(item: decision.item)
    try require(decision.payment, .paymentReceived)
    try Check.same(decision.granted.currency, item.invoice.gross.currency)
    guard !decision.granted.isNegative else { throw Refusal(.amountNotPositive) }
    guard decision.granted.minor <= item.invoice.gross.minor else {
      throw Refusal(.exceeds(decision.granted, available: item.invoice.gross), decision.item)
    }
    let other = ledger.discountDecisions.first {
      $0.value.item == decision.item && $0.value.payment == decision.payment
    }
    if let other { throw Refusal(.decidedAlready, other.number) }
  }
}
