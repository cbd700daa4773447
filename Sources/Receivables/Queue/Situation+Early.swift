extension Situation {
  /// Why somebody should get in touch before any notice is due.
  func earlyReasons(_ steps: DueSteps, _ collectible: Money) -> [Reason] {
    guard currency == settings.currency else { return [] }
    var reasons: [Reason] = []
    if let ladder = steps.ladders.first, steps.level == 0, collectible.isPositive,
      !hasContact(since: ladder.base)
    {
      if collectible.minor >= rules.earlyFrom {
        reasons.append(Reason(.large, ladder.item, day: ladder.base))
      } else if isFirstInvoice, collectible.minor >= rules.earlyFromNew {
        reasons.append(Reason(.newCustomer, ladder.item, day: ladder.base))
      }
    }
    return reasons + dueSoon
  }

  /// Large invoices that are due in some days, of which nobody has spoken.
  private var dueSoon: [Reason] {
    claim.items.compactMap { item in
      guard !item.isOverdue, item.item.isOurs, item.principal.isPositive,
        !item.item.undelivered(on: day).isPositive
      else { return nil }
      guard let early = earlyContact(for: item), early.above.currency == item.currency,
        item.principal.minor > early.above.minor
      else { return nil }
      let due = item.item.invoice.due
      guard due - early.days <= day, !hasContact(since: due - early.days) else { return nil }
      return Reason(.dueSoon, item.number, day: due)
    }
  }

  /// When to get in touch before an invoice is due, by the procedure for it.
  func earlyContact(for item: ItemClaim) -> Procedure.EarlyContact? {
    let use: Procedure.Use = item.item.invoice.contract == .consumer ? .consumer : .business
    return settings.procedure(for: use, on: day)?.early
  }

  private func hasContact(since start: Day) -> Bool {
    casework.contacts.contains { contact in
      let happened = contact.value.day(logged: contact.day)
      return start <= happened && happened <= day
    } || casework.promises.contains { start <= $0.started.day && $0.started.day <= day }
  }

  private var isFirstInvoice: Bool {
    ledger.items.count { $0.cancelled == nil && $0.invoice.issued <= day } == 1
  }

  /// The next day on which the case stands otherwise though nothing happens.
  func changes(_ portions: [Portion], _ steps: DueSteps, _ gates: [Gate]) -> Day? {
    var next: Day?
    func take(_ day: Day?) {
      guard let day, day > self.day else { return }
      next = min(next ?? day, day)
    }
    take(steps.next)
    for gate in gates { take(gate.returns) }
    for promise in promises { take(promise.changes) }
    for plan in plans { take(plan.changes) }
    for dispute in disputes { take(dispute.changes) }
    for followUp in casework.followUps { take(followUp.value.day) }
    for item in claim.items where item.total.isPositive {
      if !item.isOverdue { take(item.lastDay + 1) }
      take(limitationNears(item))
      take(earlyContact(for: item).map { item.item.invoice.due - $0.days })
    }
    for payment in ledger.payments {
      for chargeback in payment.chargebacks where chargeback.isOpen(on: day) {
        take(chargeback.opened.value.answerBy.map { $0 - rules.platformDays })
      }
    }
    if !proceedings.isEmpty {
      for clock in account.courtClocks(on: day, settings) {
        take(clock.kind == .enforcementFrom ? clock.day : clock.day - rules.courtDays)
      }
    }
    return next
  }
}
