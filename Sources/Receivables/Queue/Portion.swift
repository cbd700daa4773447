/// What of an overdue invoice can be collected on a day, and what holds the rest back.
public struct Portion: Sendable, Hashable {
  /// The invoice.
  public let item: EntryNumber
  /// Its last day for payment, moved to a working day.
  public let lastDay: Day
  /// All that is open of it.
  public let overdue: Money
  /// What nothing holds back.
  public internal(set) var collectible: Money
  /// What holds the rest back, each with its part.
  public internal(set) var gates: [Gate] = []

  let principal: Int64

  init(_ item: ItemClaim, lastDay: Day) {
    self.item = item.number
    principal = item.principal.minor
    self.lastDay = lastDay
    overdue = item.total
    collectible = item.total
  }

  /// Whether nothing is left.
  var isCovered: Bool { collectible.minor <= 0 }

  /// Holds back an amount, no more than is left; all of it where none is given, and where it covers
  /// the principal: nobody asks for interest and costs alone while the rest is waited for.
  mutating func hold(
    back amount: Money? = nil, _ kind: Gate.Kind, _ entry: EntryNumber?, _ lift: Gate.Lift
  ) {
    let wanted = amount.flatMap { $0.minor < principal ? $0.minor : nil } ?? collectible.minor
    let part = min(collectible.minor, wanted)
    guard part > 0 else { return }
    collectible = Money(minor: collectible.minor - part, collectible.currency)
    gates.append(
      Gate(kind: kind, entry: entry, lift: lift, money: Money(minor: part, collectible.currency)))
  }
}

// MARK: - What holds invoices back

extension Situation {
  /// The overdue invoices in the currency of the steps, each with what holds it back.
  func portions() -> [Portion] {
    let items = claim.items.filter {
      $0.isOverdue && $0.total.isPositive && $0.currency == currency
    }
    guard !items.isEmpty else { return [] }
    let contested = contestedAmounts
    let promised = promises.promised(of: claim, contested: contested, workingDays)
    return items.map { item in
      var portion = Portion(
        item, lastDay: item.lastDay)
      holdForeign(item, &portion)
      holdByCircumstance(&portion)
      holdEscalated(&portion)
      holdByHand(&portion)
      holdContested(contested[item.number], &portion)
      holdAgreed(promised[item.number], &portion)
      holdRunning(item, &portion)
      return portion
    }
  }

  /// A day on which somebody looks again at what only an event would lift: some time after the last
  /// thing that was done.
  func review(since day: Day) -> Gate.Lift {
    .event(review: max(day, lastAction ?? day) + rules.reviewDays)
  }

  private var contestedAmounts: [EntryNumber: Money] {
    casework.contested(disputes, ledger, claim)
  }

  private func holdForeign(_ item: ItemClaim, _ portion: inout Portion) {
    switch item.item.invoice.owner {
    case .ours: break
    case .assigned: portion.hold(back: nil, .soldClaim, item.number, .event(review: nil))
    case .marketplace: portion.hold(back: nil, .marketplace, item.number, .event(review: nil))
    }
    let missing = item.item.undelivered(on: day)
    if missing.isPositive {
      portion.hold(back: missing, .notDelivered, item.number, .event(review: nil))
    }
  }

  private func holdByCircumstance(_ portion: inout Portion) {
    guard !casework.circumstances.isEmpty else { return }
    for circumstance in casework.circumstances(on: day)
    where circumstance.value.touches([portion.item]) {
      let kind: Gate.Kind
      switch circumstance.value.kind {
      case .insolvencyOpened: kind = .insolvency
      // Heirs who accepted owe what the debtor owed (§ 1967 BGB).
      case .death:
        if casework.has(.estateAccepted, on: day) { continue }
        kind = .death
      case .identityMisuse: kind = .identityMisuse
      case .minor: kind = .minor
      case .invoiceFraud: kind = .invoiceFraud
      case .insolvencyApplied, .estateAccepted, .addressUnknown, .dataRequest: continue
      }
      portion.hold(
        back: nil, kind, circumstance.number, review(since: circumstance.value.since))
    }
  }

  private func holdEscalated(_ portion: inout Portion) {
    for agency in agencies where agency.isStanding && agency.items.contains(portion.item) {
      portion.hold(back: nil, .handedOver, agency.number, review(since: agency.handOver.day))
    }
    for proceeding in proceedings
    where proceeding.isOpen && proceeding.items.contains(portion.item) {
      portion.hold(back: nil, .atCourt, proceeding.number, review(since: proceeding.applied))
    }
    if let decision = escalation(of: portion.item), decision.value.route == .keep {
      portion.hold(back: nil, .keptInView, decision.number, review(since: decision.day))
    }
  }

  /// The decision on what follows for an invoice that nothing has overtaken: no agency or court has
  /// ended its work since.
  func escalation(of item: EntryNumber) -> Fact<EscalationDecision>? {
    guard !casework.decisions.isEmpty else { return nil }
    let decision = casework.decisions.filter {
      $0.day <= day && $0.value.items.contains(item)
    }.max { ($0.day, $0.number) < ($1.day, $1.number) }
    guard let decision else { return nil }
    let used =
      agencies.contains { $0.items.contains(item) && $0.number > decision.number }
      || proceedings.contains { $0.items.contains(item) && $0.number > decision.number }
    return used ? nil : decision
  }

  private func holdByHand(_ portion: inout Portion) {
    guard !casework.holds.isEmpty else { return }
    for hold in casework.holds(on: day)
    where hold.value.items.isEmpty || hold.value.items.contains(portion.item) {
      let lift: Gate.Lift =
        if let through = hold.value.through {
          .after(through)
        } else if let review = hold.value.reviewOn, day < review {
          .event(review: review)
        } else {
          review(since: hold.value.reviewOn ?? hold.started.day)
        }
      portion.hold(back: nil, .hold, hold.number, lift)
    }
  }

  private func holdContested(_ amount: Money?, _ portion: inout Portion) {
    for dispute in disputes {
      if case .rejected(let payBy?) = dispute.state, day <= payBy,
        dispute.dispute.value.amounts.contains(where: { $0.item == portion.item })
      {
        portion.hold(back: nil, .rejection, dispute.dispute.number, .after(payBy))
      }
    }
    guard let amount else { return }
    let withdrawn = casework.standingWithdrawals(on: day).last {
      $0.value.amounts.contains { $0.item == portion.item }
    }
    let dispute = disputes.last {
      $0.isStanding && $0.amounts.contains { $0.item == portion.item }
    }
    if let withdrawn {
      portion.hold(
        back: amount, .withdrawal, withdrawn.number, review(since: withdrawn.started.day))
    } else if let dispute {
      let answer = dispute.answerBy + 1
      portion.hold(
        back: amount, .dispute, dispute.dispute.number,
        day < answer ? .event(review: answer) : review(since: dispute.dispute.started.day))
    } else {
      portion.hold(back: amount, .dispute, nil, review(since: portion.lastDay))
    }
  }

  private func holdAgreed(_ promised: Money?, _ portion: inout Portion) {
    for plan in plans where plan.isStanding && plan.plan.value.terms.items.contains(portion.item) {
      let lift: Gate.Lift = plan.changes.map { .event(review: $0) } ?? review(since: day)
      portion.hold(back: nil, .plan, plan.plan.number, lift)
    }
    if !casework.offers.isEmpty {
      for offer in account.offers(on: day)
      where offer.offer.value.terms.items.contains(portion.item) {
        if case .offered(let through) = offer.state {
          portion.hold(back: nil, .planOffer, offer.offer.number, .after(through))
        }
      }
    }
    guard let promised, let last = promises.last(where: \.isOpen) else { return }
    let promise = promises.last { $0.isOpen && $0.promise.value.items.contains(portion.item) }
    portion.hold(
      back: promised, .promise, (promise ?? last).promise.number,
      .after((promise ?? last).lastDay))
  }

  private func holdRunning(_ item: ItemClaim, _ portion: inout Portion) {
    for history in ledger.notices where history.stands && history.notice.dated <= day {
      guard history.notice.items.contains(where: { $0.item == item.number }) else { continue }
      let end = workingDays.shifted(history.notice.deadline).day
      if day <= end, !history.hasFailed(by: day) {
        portion.hold(back: nil, .deadline, history.number, .after(end))
      }
    }
    for debit in ledger.debits where debit.value.items.contains(item.number) && debit.day <= day {
      // The bank books on the day it collects, or on the next.
      let end = BankDays.adding(1, to: BankDays.first(from: debit.value.collects))
      if day <= end {
        portion.hold(back: debit.value.amount, .debitPending, debit.number, .after(end))
      }
    }
  }
}
