/// A dispute as it stands on a day.
public struct JudgedDispute: Sendable {
  /// The dispute.
  public let dispute: Started<Dispute, DisputeDecision>
  /// How it stands.
  public let state: State
  /// The day by which it is to be cleared up.
  public let answerBy: Day
  /// Who clears it up.
  public let owner: Line?
  /// Whether its own day has passed.
  public let isOverdue: Bool

  /// How a dispute stands.
  public enum State: Sendable, Hashable {
    /// It is being cleared up.
    case open(Dispute.Stage)
    /// The debtor is right in all or a part: a credit note is to follow.
    case creditNoteExpected
    /// The debtor is right in all or a part, and the credit note is there.
    case credited
    /// The debtor is wrong, and has time to pay through a day.
    case rejected(payBy: Day?)
    /// The debtor gave it up.
    case withdrawn
  }
}

extension JudgedDispute {
  /// Whether some amount must not be demanded because of it.
  public var isStanding: Bool {
    switch state {
    case .open, .creditNoteExpected: true
    case .credited, .rejected, .withdrawn: false
    }
  }

  /// The next day on which it stands otherwise though nothing happens; nothing where there is none.
  public var changes: Day? {
    switch state {
    case .open: isOverdue ? nil : answerBy + 1
    case .creditNoteExpected, .credited, .rejected, .withdrawn: nil
    }
  }

  /// What must not be demanded because of it: what is disputed; after the decision what was found
  /// justified.
  public var amounts: [ItemAmount] {
    switch state {
    case .open: dispute.value.amounts
    case .creditNoteExpected:
      dispute.ended?.value.justified(of: dispute.value.amounts) ?? dispute.value.amounts
    case .credited, .rejected, .withdrawn: []
    }
  }
}

extension Account {
  /// The disputes that were opened by a day, as they stand on it, the oldest first.
  public func disputes(on day: Day) -> [JudgedDispute] { casework.disputes(on: day, ledger) }
}

extension Casework {
  /// The disputes that were opened by a day, as they stand on it, the oldest first.
  func disputes(on day: Day, _ ledger: Ledger) -> [JudgedDispute] {
    disputes.filter { $0.started.day <= day }.map { dispute in
      let moves = disputeMoves.filter {
        $0.value.dispute == dispute.number && $0.day <= day
      }.sorted { ($0.day, $0.number) < ($1.day, $1.number) }
      let state = state(of: dispute, ledger, moves.last?.value.stage, on: day)
      let answerBy = moves.last { $0.value.answerBy != nil }?.value.answerBy
      let owner = moves.last { $0.value.owner != nil }?.value.owner
      let due = answerBy ?? dispute.value.answerBy
      let isOpen = if case .open = state { true } else { false }
      return JudgedDispute(
        dispute: dispute, state: state, answerBy: due, owner: owner ?? dispute.value.owner,
        isOverdue: isOpen && due < day)
    }
  }
}

extension Account {
  /// What of each invoice must not be demanded on a day, because it is disputed, withdrawn from or
  /// on its way back: never more than what is open.
  public func contested(on day: Day, _ claim: Claim) -> [EntryNumber: Money] {
    let (ledger, casework) = (ledger, casework)
    return casework.contested(casework.disputes(on: day, ledger), ledger, claim)
  }
}

extension Casework {
  /// What of each invoice must not be demanded on the day of a claim, by what was judged already.
  func contested(
    _ disputes: [JudgedDispute], _ ledger: Ledger, _ claim: Claim
  ) -> [EntryNumber: Money] {
    let day = claim.day
    var amounts: [EntryNumber: Int64] = [:]
    func add(_ contested: [ItemAmount]) {
      for part in contested {
        amounts[part.item] = (amounts[part.item] ?? 0).addingClamped(part.amount.minor)
      }
    }
    for dispute in disputes where dispute.isStanding { add(dispute.amounts) }
    for withdrawal in standingWithdrawals(on: day)
    where !ledger.isCredited(withdrawal.number, by: day) {
      add(withdrawal.standingAmounts(on: day))
    }
    for item in ledger.items {
      guard let goods = item.returning(on: day), !ledger.isCredited(goods.number, by: day) else {
        continue
      }
      add([ItemAmount(item: item.number, amount: goods.value.amount)])
    }
    return amounts.reduce(into: [:]) { result, entry in
      guard let open = claim.item(entry.key)?.principal, open.isPositive else { return }
      result[entry.key] = Money(minor: min(open.minor, entry.value), open.currency)
    }
  }
}

extension Casework {
  fileprivate func state(
    of dispute: Started<Dispute, DisputeDecision>, _ ledger: Ledger, _ stage: Dispute.Stage?,
    on day: Day
  ) -> JudgedDispute.State {
    guard let decision = dispute.ended, decision.day <= day else {
      return .open(stage ?? .reported)
    }
    switch decision.value.verdict {
    case .accepted, .partlyAccepted:
      return ledger.isCredited(dispute.number, by: day) ? .credited : .creditNoteExpected
    case .rejected: return .rejected(payBy: decision.value.deadline)
    case .withdrawn: return .withdrawn
    }
  }
}

extension DisputeDecision {
  /// What of amounts was found justified: all where no part is named.
  fileprivate func justified(of amounts: [ItemAmount]) -> [ItemAmount] {
    accepted.isEmpty ? amounts : accepted
  }
}

extension Started<Withdrawal, DisputeDecision> {
  /// What the withdrawal takes away on a day: all of it, or what was found justified.
  func standingAmounts(on day: Day) -> [ItemAmount] {
    guard let decision = ended, decision.day <= day else { return value.amounts }
    return decision.value.justified(of: value.amounts)
  }
}

extension Ledger {
  /// Whether a credit note answers an entry by a day.
  func isCredited(_ entry: EntryNumber, by day: Day) -> Bool {
    creditNotes.contains { $0.value.answers == entry && $0.value.issued <= day }
  }
}
