import Receivables

/// A kind of work of a day, done by one command of the program.
enum Chore: String, CaseIterable {
  case call, write, promise, endPromise, plan, offer, endPlan, dispute, moveDispute
  case decideDispute, withdraw, hold, liftHold, followUp, finish, note, pin, unpin, news
  case pay, payItem, bringBack, credit, refund, charge, waive, writeOff, settle, reopen
  case invoice, stopOrders, liftStop, circumstance, endCircumstance, assign, party, acknowledge
  case suspend, escalate, agency, court

  /// The words after the program's name; nothing where the case has no use for it.
  ///
  /// Mostly it makes sense. Now and then it does not, as with people: then the program must refuse.
  func words(
    for hand: CaseAtHand, _ numbers: inout some RandomNumberGenerator
  ) -> [String]? {
    switch self {
    case .call, .write, .promise, .endPromise, .plan, .offer, .endPlan:
      contact(hand, &numbers)
    case .dispute, .moveDispute, .decideDispute, .withdraw, .settle, .reopen, .waive, .writeOff:
      conflict(hand, &numbers)
    case .hold, .liftHold, .followUp, .finish, .note, .pin, .unpin, .news, .assign, .party:
      care(hand, &numbers)
    case .pay, .payItem, .bringBack, .credit, .refund, .charge, .invoice:
      money(hand, &numbers)
    case .stopOrders, .liftStop, .circumstance, .endCircumstance, .acknowledge, .suspend,
      .escalate, .agency, .court:
      trouble(hand, &numbers)
    }
  }

  /// Parts of what is open, one invoice or two.
  static func parts(
    _ open: [ItemClaim], _ numbers: inout some RandomNumberGenerator
  ) -> [String] {
    open.shuffled(using: &numbers).prefix(numbers.once(in: 4) ? 2 : 1).flatMap { item in
      let most = max(1, item.principal.minor)
      let amount = numbers.once(in: 2) ? most : Int64.random(in: 1...most, using: &numbers)
      return ["--part", "\(item.number.word)=\(amount.amount)"]
    }
  }
}

// MARK: - Talking

extension Chore {
  private func contact(
    _ hand: CaseAtHand, _ numbers: inout some RandomNumberGenerator
  ) -> [String]? {
    let (number, day) = (hand.number, hand.day)
    switch self {
    case .call, .write:
      var words = ["log", number, "--outcome", numbers.code(of: Contact.Outcome.self)]
      if self == .write {
        words += ["--channel", numbers.code(of: ContactChannel.self)]
        if numbers.once(in: 2) { words.append("--in") }
      }
      if numbers.once(in: 2) { words += ["--reason", numbers.code(of: NonPaymentCause.self)] }
      if numbers.once(in: 3) {
        words += ["--follow-up", (day + Int.random(in: 0...12, using: &numbers)).word]
      }
      return words
    case .promise:
      let end = (day + Int.random(in: -1...14, using: &numbers)).word
      let part = Int64.random(in: 1...max(1, hand.total), using: &numbers)
      return ["promise", number, "--by-day", end]
        + (numbers.once(in: 2) ? ["--amount", part.amount] : [])
    case .endPromise:
      guard let promise = hand.casework.promises.last else { return nil }
      return [
        "promise", number, "--end", promise.number.word, "--side", numbers.code(of: Side.self),
      ]
    case .plan, .offer:
      guard hand.total > 300 else { return nil }
      let count = Int64.random(in: 2...6, using: &numbers)
      let rate = hand.total / count
      var words = ["plan", number]
      for place in 1...count {
        let amount = place < count ? rate : hand.total - rate * (count - 1)
        words += ["--instalment", "\((day + Int(place) * 7).word)=\(amount.amount)"]
      }
      if numbers.once(in: 2) { words.append("--no-interest") }
      return words + (self == .offer ? ["--reply-by", (day + 10).word] : [])
    case .endPlan:
      let plans = hand.casework.plans.map(\.number) + hand.casework.offers.map(\.number)
      guard let plan = plans.last else { return nil }
      let reason = numbers.code(of: PlanEnd.Reason.self)
      return ["plan", number, "--end", plan.word, "--reason", reason]
    default: return nil
    }
  }
}

// MARK: - Disputes and ends

extension Chore {
  private func conflict(
    _ hand: CaseAtHand, _ numbers: inout some RandomNumberGenerator
  ) -> [String]? {
    let (number, day) = (hand.number, hand.day)
    let parts = Self.parts(hand.open, &numbers)
    switch self {
    case .dispute:
      return [
        "dispute", number, "--reason", numbers.code(of: Dispute.Reason.self), "--answer-by",
        (day + Int.random(in: 0...20, using: &numbers)).word,
      ] + parts
    case .moveDispute:
      guard let dispute = hand.casework.disputes.last else { return nil }
      return [
        "dispute", number, "--move", dispute.number.word, "--stage",
        numbers.code(of: Dispute.Stage.self), "--answer-by", (day + 7).word,
      ]
    case .decideDispute:
      let withdrawals = hand.casework.withdrawals.map(\.number)
      guard let dispute = (hand.casework.disputes.map(\.number) + withdrawals).last else {
        return nil
      }
      let verdict = numbers.code(of: DisputeDecision.Verdict.self)
      return ["dispute", number, "--end", dispute.word, "--verdict", verdict]
        + (verdict == DisputeDecision.Verdict.rejected.rawValue ? [] : parts)
        + (numbers.once(in: 2) ? ["--pay-by", (day + 10).word] : [])
    case .withdraw: return ["withdrawal", number] + parts
    case .settle: return ["settle", number, "--reason", numbers.code(of: Settlement.Reason.self)]
    case .reopen:
      guard !hand.casework.settlements.isEmpty else { return nil }
      return ["reopen", number]
    case .waive: return ["waive", number, "--of", numbers.code(of: ClaimPart.self)] + parts
    case .writeOff:
      return ["write-off", number, "--reason", numbers.code(of: Settlement.Reason.self)] + parts
    default: return nil
    }
  }
}
