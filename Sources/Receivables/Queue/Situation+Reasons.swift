// Why a person is needed whatever gates say: clocks, news, what was broken, follow-ups, disputes.
extension Situation {
  /// The reasons of the lanes that no gate holds back.
  func openReasons(_ gates: [Gate]) -> [Reason] {
    clocks + news + broken + followUps + reviews(gates) + lateDisputes
  }

  // MARK: Clocks

  private var clocks: [Reason] {
    var reasons: [Reason] = []
    for item in claim.items
    where item.item.isOurs && item.principal.isPositive && item.item.invoice.title == nil {
      guard let end = limitationEnd(of: item), !isLeft(item.number, within: end) else { continue }
      reasons.append(Reason(.limitation, item.number, day: end))
    }
    return reasons + court + platforms + filings
  }

  /// Whether it was decided in sight of the end to let the claim be.
  private func isLeft(_ item: EntryNumber, within end: Day) -> Bool {
    guard let decision = escalation(of: item) else { return false }
    return decision.day >= end - rules.limitationDays
      && (decision.value.route == .keep || decision.value.route == .writeOff)
  }

  private var court: [Reason] {
    guard !proceedings.isEmpty else { return [] }
    return account.courtClocks(on: day, settings).compactMap { clock in
      let isNear: Bool
      switch clock.kind {
      // The debtor's own times: nothing is to be done in them.
      case .objectionPeriod, .appealPeriod: return nil
      case .enforcementFrom: isNear = clock.day <= day
      case .queryAnswer, .serviceOpen, .actionAfterRejection, .enforcementLapse, .suspensionEnd:
        isNear = clock.day - rules.courtDays <= day
      }
      return isNear ? Reason(.court(clock.kind), clock.proceeding, day: clock.day) : nil
    }
  }

  private var platforms: [Reason] {
    ledger.payments.lazy.flatMap(\.chargebacks).compactMap { chargeback in
      guard chargeback.isOpen(on: day), let end = chargeback.opened.value.answerBy,
        end - rules.platformDays <= day
      else { return nil }
      return Reason(.platform, chargeback.opened.number, day: end)
    }
  }

  private var filings: [Reason] {
    guard !casework.circumstances.isEmpty else { return [] }
    return casework.circumstances(on: day).compactMap { circumstance in
      guard let end = circumstance.value.deadline, end - rules.courtDays <= day,
        day <= end + rules.reviewDays
      else { return nil }
      switch circumstance.value.kind {
      case .insolvencyOpened, .death:
        let isFiled = ledger.letters.contains {
          $0.letter.purpose == .insolvencyFiling && $0.issued.day <= day
            && $0.issued.number > circumstance.number && $0.mail.withdrawn == nil
        }
        return isFiled ? nil : Reason(.filing, circumstance.number, day: end)
      case .dataRequest: return Reason(.dataRequest, circumstance.number, day: end)
      default: return nil
      }
    }
  }

  // MARK: News

  private var news: [Reason] {
    var reasons = openNews.compactMap { entry in
      account.fact(entry).map { Reason(.news($0.value.kind), entry, day: $0.day) }
    }
    if !agencies.isEmpty {
      reasons += account.paymentsToTell(on: day).map { entry in
        Reason(.paymentToTell, entry, day: ledger.payment(entry)?.valued)
      }
    }
    return reasons
  }

  // MARK: Broken

  private var broken: [Reason] { brokenPromises + brokenPlans }

  private func isAnswered(since day: Day) -> Bool { lastAction.map { $0 >= day } ?? false }

  /// A broken promise needs somebody until something was done about it, or all was paid.
  private var brokenPromises: [Reason] {
    promises.compactMap { promise in
      guard promise.isBroken, !isAnswered(since: promise.lastDay + 1), isOpen(promise) else {
        return nil
      }
      let kind: Reason.Kind
      switch promise.state {
      case .broken(paidLate: nil): kind = .brokenPromise
      case .partlyKept: kind = .partlyKeptPromise
      default: return nil
      }
      return Reason(kind, promise.promise.number, day: promise.promise.value.by)
    }
  }

  private func isOpen(_ promise: JudgedPromise) -> Bool {
    let items = promise.promise.value.items
    return claim.items.contains { item in
      item.item.isOurs && item.isOverdue && item.total.isPositive
        && (items.isEmpty || items.contains(item.number))
    }
  }

  private var brokenPlans: [Reason] {
    plans.flatMap { plan -> [Reason] in
      guard plan.isStanding else { return [] }
      var reasons: [Reason] = []
      if let last = plan.missed.last, needsAnswer(plan, last.by) {
        reasons.append(Reason(.arrears, plan.plan.number, day: plan.missed.first?.by))
      }
      if plan.isOutdated { reasons.append(Reason(.outdatedPlan, plan.plan.number)) }
      return reasons
    }
  }

  /// Missed instalments need an answer; after the time of a warning they need another one.
  private func needsAnswer(_ plan: JudgedPlan, _ missed: Day) -> Bool {
    switch plan.state {
    case .warned: return false
    case .inArrears where plan.mayLapse: return true
    default:
      let end = BankDays.adding(settings.policy.graceBankDays, to: missed)
      return !isAnswered(since: end + 1)
    }
  }

  // MARK: Follow-ups

  private var followUps: [Reason] {
    guard !casework.followUps.isEmpty else { return [] }
    return casework.followUps(on: day).filter { $0.value.day <= day }.map { followUp in
      Reason(
        .followUp(for: followUp.value.clerk), followUp.number, day: followUp.value.day,
        time: followUp.value.time)
    }
  }

  /// What only an event would lift is looked at again on its day.
  private func reviews(_ gates: [Gate]) -> [Reason] {
    var reasons: [Reason] = []
    for gate in gates {
      guard case .event(let review?) = gate.lift, review <= day,
        !reasons.contains(where: { $0.entry == gate.entry && $0.kind == .review(gate.kind) })
      else { continue }
      reasons.append(Reason(.review(gate.kind), gate.entry, day: review))
    }
    return reasons
  }

  // MARK: Disputes

  private var lateDisputes: [Reason] {
    let days = settings.policy.disputeWorkingDays
    var reasons = disputes.compactMap { dispute -> Reason? in
      if dispute.isOverdue {
        return Reason(.overdueDispute, dispute.dispute.number, day: dispute.answerBy)
      }
      guard dispute.state == .creditNoteExpected, let decided = dispute.dispute.ended?.day else {
        return nil
      }
      let end = workingDays.adding(days, to: decided)
      return end < day ? Reason(.missingCreditNote, dispute.dispute.number, day: end) : nil
    }
    for withdrawal in casework.withdrawals where withdrawal.started.day <= day {
      let end = workingDays.adding(days, to: withdrawal.value.declared)
      guard end < day, withdrawal.ended.map({ day < $0.day }) ?? true,
        !ledger.isCredited(withdrawal.number, by: day)
      else { continue }
      reasons.append(Reason(.openWithdrawal, withdrawal.number, day: end))
    }
    return reasons
  }
}
