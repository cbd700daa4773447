extension Account {
  /// Decides a command about disputes and withdrawals from contracts.
  func decideDispute(
    _ command: CaseworkCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> CaseworkEvent {
    switch command {
    case .openDispute(let dispute):
      try Check.coming(dispute.answerBy, occasion)
      try check(dispute.amounts, occasion, settings)
      return .disputeOpened(dispute)
    case .moveDispute(let move):
      try require(move.dispute, .disputeOpened)
      try requireStanding(casework.disputes.named(move.dispute))
      try Check.coming(move.answerBy, occasion)
      return .disputeMoved(move)
    case .decideDispute(let decision):
      try check(decision, occasion)
      return .disputeDecided(decision)
    case .declareWithdrawal(let withdrawal):
      try Check.past(withdrawal.declared, occasion)
      try check(withdrawn: withdrawal.amounts)
      return .withdrawalDeclared(withdrawal)
    default: throw Refusal(.nothingGiven)
    }
  }

  /// No more is disputed than is open and not contested yet.
  private func check(
    _ amounts: [ItemAmount], _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) {
    guard !amounts.isEmpty else { throw Refusal(.nothingGiven) }
    try ledger.require(items: amounts.map(\.item))
    let claim = claim(on: occasion.day, settings)
    let contested = contested(on: occasion.day, claim)
    for part in amounts {
      try Check.positive(part.amount)
      guard let open = claim.item(part.item)?.principal else {
        throw Refusal(.unknownEntry, part.item)
      }
      try Check.same(part.amount.currency, open.currency)
      let free = Money(
        minor: max(0, open.minor - (contested[part.item]?.minor ?? 0)), open.currency)
      guard part.amount.minor <= free.minor else {
        throw Refusal(.exceeds(part.amount, available: free), part.item)
      }
    }
  }

  /// A contract is withdrawn from whether or not its price was paid.
  private func check(withdrawn amounts: [ItemAmount]) throws(Refusal) {
    guard !amounts.isEmpty else { throw Refusal(.nothingGiven) }
    let ledger = ledger
    try ledger.require(items: amounts.map(\.item))
    for part in amounts {
      try Check.positive(part.amount)
      let item = try ledger.require(item: part.item)
      try Check.same(part.amount.currency, item.invoice.gross.currency)
      guard item.invoice.contract == .consumer else {
        throw Refusal(.consumersOnly, part.item)
      }
      guard part.amount.minor <= item.invoice.gross.minor else {
        throw Refusal(.exceeds(part.amount, available: item.invoice.gross), part.item)
      }
    }
  }

  private func check(_ decision: DisputeDecision, _ occasion: Occasion) throws(Refusal) {
    try require(decision.dispute, .disputeOpened, .withdrawalDeclared)
    let dispute = casework.disputes.named(decision.dispute)
    let withdrawal = casework.withdrawals.named(decision.dispute)
    guard dispute?.ended == nil, withdrawal?.ended == nil else {
      throw Refusal(.decidedAlready, decision.dispute)
    }
    let amounts = dispute?.value.amounts ?? withdrawal?.value.amounts ?? []
    try Check.distinct(decision.accepted.map(\.item))
    for part in decision.accepted {
      try Check.positive(part.amount)
      guard let whole = amounts.first(where: { $0.item == part.item })?.amount else {
        throw Refusal(.unknownEntry, part.item)
      }
      try Check.same(part.amount.currency, whole.currency)
      guard part.amount.minor <= whole.minor else {
        throw Refusal(.exceeds(part.amount, available: whole), part.item)
      }
    }
    switch decision.verdict {
    case .partlyAccepted:
      guard !decision.accepted.isEmpty else { throw Refusal(.nothingGiven) }
    case .rejected:
      // A rejection gives ten days at least before anything else happens.
      guard let deadline = decision.deadline else { throw Refusal(.nothingGiven) }
      guard deadline >= occasion.day + 10 else {
        throw Refusal(.tooEarly(deadline, earliest: occasion.day + 10))
      }
    case .accepted, .withdrawn: break
    }
  }
}
