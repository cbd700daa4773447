// Until when a case stands as it does if nothing happens. Whoever adds a rule that looks at the day
// ends the keeping here where that rule may turn.
extension Situation {
  /// The last day through which a case that is over needs nobody.
  var overKeeps: Day {
    var keeping = Keeping(from: day)
    endWithFacts(&keeping)
    for circumstance in casework.circumstances {
      keeping.end(before: circumstance.value.since)
      keeping.end(before: circumstance.value.deadline.map { $0 - rules.courtDays })
    }
    return keeping.last
  }

  /// Whether there is anything whose clocks are too many to foresee: such cases are few.
  private var isIntricate: Bool {
    !casework.circumstances.isEmpty || !casework.parties.isEmpty
      || !casework.withdrawals.isEmpty || !agencies.isEmpty || !proceedings.isEmpty
      || plans.contains(where: \.isStanding)
      || ledger.items.contains { !$0.returns.isEmpty }
      || disputes.contains { dispute in
        switch dispute.state {
        case .open, .creditNoteExpected: true
        case .rejected(let payBy): payBy.map { day <= $0 } ?? false
        case .credited, .withdrawn: false
        }
      }
  }

  /// Ends with what was recorded for a day ahead.
  private func endWithFacts(_ keeping: inout Keeping) {
    if account.latest > day {
      for fact in account.facts { keeping.end(before: fact.day) }
    }
    for item in ledger.items {
      keeping.end(before: item.invoice.issued)
      keeping.end(before: item.invoice.delivered)
      keeping.end(before: item.origin)
      for delivery in item.deliveries { keeping.end(before: delivery.value.day) }
    }
    for payment in ledger.payments {
      keeping.end(before: payment.valued)
      keeping.end(before: payment.returned?.value.day)
      for chargeback in payment.chargebacks {
        keeping.end(before: chargeback.closed?.value.day)
        keeping.end(
          before: chargeback.opened.value.answerBy.map { $0 - rules.platformDays })
      }
    }
    for note in ledger.creditNotes {
      keeping.end(before: note.value.issued)
      keeping.end(before: note.value.effective)
    }
    for refund in ledger.refunds { keeping.end(before: refund.value.day) }
    for history in ledger.charges { keeping.end(before: history.charge.arisen) }
    for history in ledger.notices { keeping.end(before: history.notice.dated) }
    for contact in casework.contacts { keeping.end(before: contact.value.happened) }
    for followUp in casework.followUps { keeping.end(before: followUp.value.day) }
  }
}

// MARK: - A case that is open

extension StandingView {
  /// Whether a formal step is due, which rests while payments are booked too late.
  var asksBankData: Bool {
    steps.notice != nil || !steps.decisions.isEmpty || steps.toCarryOut != nil
  }

  /// The last day through which the case stands as it does.
  var keeps: Day {
    var keeping = Keeping(from: situation.day)
    situation.endOpen(&keeping)
    // Whether somebody may be called turns with each day of the week.
    if steps.isCallDue || !early.isEmpty { keeping.endToday() }
    guard keeping.last > keeping.day else { return keeping.last }
    keeping.end(before: steps.next)
    for gate in gates + stepGates {
      switch gate.lift {
      case .after(let last): keeping.end(after: last)
      case .event(let review): keeping.end(before: review)
      }
    }
    if asksBankData {
      situation.endFormalSteps(&keeping)
    }
    if situation.claim.credits.contains(where: \.isPositive) {
      keeping.end(before: lastCredit.map { $0 + situation.rules.refundDays })
    }
    situation.endPoints(portions, &keeping)
    return keeping.last
  }
}

extension Situation {
  /// Ends with all that an open case looks at, whatever its steps are.
  fileprivate func endOpen(_ keeping: inout Keeping) {
    if isIntricate { keeping.endToday() }
    for item in claim.items where item.total.isPositive || item.principal.isPositive {
      endItem(item, &keeping)
    }
    guard keeping.last > day else { return }
    endWithFacts(&keeping)
    for promise in promises { keeping.end(before: promise.changes) }
    for pin in casework.pins { keeping.end(after: pin.value.through) }
    for address in ledger.debtor?.addresses ?? [] {
      keeping.end(before: address.from)
      keeping.end(after: address.through)
    }
    endWithSettings(&keeping)
  }

  private func endItem(_ item: ItemClaim, _ keeping: inout Keeping) {
    // Interest grows from day to day.
    if item.principal.isPositive, let first = item.firstInterestDay {
      if first <= day { keeping.endToday() }
      keeping.end(before: first)
    }
    let nears = limitationNears(item)
    if nears <= day { keeping.endToday() }
    keeping.end(before: nears)
    keeping.end(after: item.lastDay)
    if !item.isOverdue, let early = earlyContact(for: item) {
      keeping.end(before: item.item.invoice.due - early.days)
    }
  }

  private func endWithSettings(_ keeping: inout Keeping) {
    for versions in settings.procedures.values {
      for procedure in versions { keeping.end(before: procedure.from) }
    }
    for absence in settings.absences {
      keeping.end(before: absence.from)
      keeping.end(after: absence.through)
    }
  }

  /// Ends with the days on which formal steps rest.
  fileprivate func endFormalSteps(_ keeping: inout Keeping) {
    if let through = settings.bankDataThrough {
      keeping.end(after: BankDays.adding(rules.bankDataBankDays, to: through))
    }
    for year in [day.year, day.year + 1] { keeping.end(before: rules.quietFrom.day(in: year)) }
  }

  /// Ends where points turn: with each band that the days reach, and where a year is over.
  fileprivate func endPoints(_ portions: [Portion], _ keeping: inout Keeping) {
    let oldest = portions.lazy.filter { !$0.isCovered }.map(\.lastDay).min()
    func end(_ bands: PointRules.Bands, since first: Day?) {
      guard let first else { return }
      for band in bands.bands { keeping.end(before: first + Int(clamping: band.below)) }
    }
    end(rules.points.age, since: oldest)
    end(rules.points.silence, since: lastReaction ?? oldest)
    let year = day.adding(months: -12)
    for promise in promises where promise.isBroken && promise.lastDay > year {
      keeping.endYear(since: promise.lastDay)
    }
    for payment in ledger.payments {
      if let back = payment.returned?.value.day, back > year { keeping.endYear(since: back) }
    }
    if let firstDay, firstDay > year { keeping.endYear(since: firstDay) }
  }
}
