extension Account {
  /// The entry that a letter is about where nobody names one: the last one that fits.
  public func proposedSubject(of purpose: Letter.Purpose) -> EntryNumber? {
    let (casework, ledger) = (casework, ledger)
    return switch purpose {
    case .promiseConfirmation: casework.promises.last { $0.ended == nil }?.number
    case .planOffer: casework.offers.last { $0.ended == nil }?.number
    case .planAgreement, .planWarning: casework.plans.last { $0.ended == nil }?.number
    case .disputeRejection:
      casework.disputes.last { $0.ended.map(\.value.verdict.leavesRest) ?? true }?.number
    case .handOverNotice: casework.handOvers.last { $0.ended == nil }?.number
    case .discountReclaim, .invoiceCopy, .orderReminder:
      ledger.items.count == 1 ? ledger.items.first?.number : nil
    case .correction: ledger.notices.last { $0.stands && $0.mail.hasLeft }?.number
    case .statement, .insolvencyFiling, .addressEnquiry, .other: nil
    }
  }

  /// The last day that a letter sets where nobody names one, a working day; nothing where it sets none.
  public func proposedDeadline(
    of purpose: Letter.Purpose, about entry: EntryNumber?, on day: Day, _ settings: Settings
  ) -> Day? {
    let days: Int
    switch purpose {
    // Ten days are the least after a rejection; so are fourteen after a warning (§ 498 BGB).
    case .disputeRejection:
      if let named = casework.disputes.first(where: { $0.number == entry })?.ended?.value.deadline {
        return named
      }
      days = 10
    case .discountReclaim, .orderReminder: days = 10
    case .planOffer:
      return casework.offers.first { $0.number == entry }?.value.replyBy
    case .planAgreement, .planWarning: days = 14
    case .promiseConfirmation, .statement, .invoiceCopy, .correction, .handOverNotice,
      .insolvencyFiling, .addressEnquiry, .other:
      return nil
    }
    return settings.workingDays(for: ledger.debtor).shifted(day + days).day
  }
}

extension Account {
  /// The ways on which a letter goes where nobody names any: mail where there is an address, else post.
  public func letterChannels(on day: Day, _ settings: Settings) -> [ContactChannel] {
    let situation = Situation(of: self, on: day, settings)
    if situation.reaches(.email) { return [.email] }
    return situation.reaches(.letter) ? [.letter] : []
  }

  /// The ways on which a letter can go to the debtor, or to whoever is written to instead.
  public func reachableChannels(on day: Day, _ settings: Settings) -> [ContactChannel] {
    let situation = Situation(of: self, on: day, settings)
    return [ContactChannel.email, .letter].filter(situation.reaches)
  }
}

extension Command {
  /// The letter that belongs to what was done, and the entry it is about; nothing where none does.
  ///
  /// What is rejected, offered, agreed, handed over or reclaimed is told to the debtor in writing.
  ///
  /// - Parameter entry: The first entry that the command came to.
  /// - Returns: What it is for, and about what; whether the case still has reason for it is not said.
  public func followingLetter(
    _ entry: EntryNumber
  ) -> (purpose: Letter.Purpose, about: EntryNumber)? {
    switch self {
    case .casework(_, .decideDispute(let decision)) where decision.verdict.leavesRest:
      (.disputeRejection, decision.dispute)
    case .casework(_, .offerPlan): (.planOffer, entry)
    case .casework(_, .agreePlan): (.planAgreement, entry)
    case .casework(_, .handOver): (.handOverNotice, entry)
    case .claim(_, .decideDiscount(let decision)): (.discountReclaim, decision.item)
    default: nil
    }
  }
}

extension Letter.Purpose {
  /// Whether it is about an entry.
  public var needsSubject: Bool {
    switch self {
    case .statement, .insolvencyFiling, .addressEnquiry, .other: false
    case .promiseConfirmation, .planOffer, .planAgreement, .planWarning, .disputeRejection,
      .discountReclaim, .invoiceCopy, .correction, .handOverNotice, .orderReminder:
      true
    }
  }
}
