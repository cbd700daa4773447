/// A plan that was agreed on, as it stands on a day.
public struct JudgedPlan: Sendable {
  /// The plan.
  public let plan: Started<PlanAgreement, PlanEnd>
  /// How it stands.
  public let state: State
  /// What came since it was agreed on.
  public let received: Money
  /// What was to have come by the day, instalments in their grace not counted.
  public let scheduled: Money
  /// The instalments whose time passed without all of the money.
  public let missed: [Instalment]
  /// Whether an invoice in it was cancelled, credited or corrected since, so that the instalments
  /// do not match what is owed any more.
  public let isOutdated: Bool
  /// Whether missed instalments would let all be due: two in a row, a tenth of the sum, a warning
  /// whose time has passed (§ 498 BGB, the yardstick for every plan).
  public let mayLapse: Bool
  /// The next day on which it stands otherwise though nothing happens; nothing where there is none.
  public let changes: Day?

  /// How a plan stands.
  public enum State: Sendable, Hashable {
    /// It is kept so far.
    case running
    /// Instalments are missed, the first of them since its day.
    case inArrears(since: Day)
    /// Instalments are missed, and a warning gives time through a day.
    case warned(through: Day)
    /// All of it came.
    case fulfilled
    /// Missed instalments ended it.
    case lapsed
    /// It was given up.
    case cancelled
    /// Another plan took its place.
    case replaced(by: EntryNumber)
    /// There is nothing to keep any more.
    case moot(Mootness)
  }
}

extension JudgedPlan {
  /// Whether steps rest for its invoices.
  public var rests: Bool { state == .running }

  /// What was to have come and did not.
  public var arrears: Money {
    Money(minor: max(0, scheduled.minor - received.minor), scheduled.currency)
  }

  /// The first instalment that is not covered by what came; nothing where the plan is over.
  public var next: Instalment? {
    guard isStanding else { return nil }
    var sum: Int64 = 0
    return plan.value.terms.instalments.first { instalment in
      sum = sum.addingClamped(instalment.amount.minor)
      return received.minor < sum
    }
  }

  /// Whether it binds the two sides still.
  public var isStanding: Bool {
    switch state {
    case .running, .inArrears, .warned: true
    case .fulfilled, .lapsed, .cancelled, .replaced, .moot: false
    }
  }
}

extension Account {
  /// The plans that were agreed on by a day, as they stand on it, the oldest first.
  public func plans(on day: Day, _ settings: Settings) -> [JudgedPlan] {
    let (ledger, casework) = (ledger, casework)
    guard !casework.plans.isEmpty else { return [] }
    let corrections = corrections
    return casework.plans.filter { $0.started.day <= day }.map { plan in
      PlanJudgement(
        plan: plan, ledger: ledger, casework: casework, corrections: corrections, day: day,
        graceBankDays: settings.policy.graceBankDays
      ).judged
    }
  }

  /// The offers that were made by a day, as they stand on it.
  public func offers(on day: Day) -> [(offer: Started<PlanOffer, PlanEnd>, state: OfferState)] {
    let casework = casework
    return casework.offers.filter { $0.started.day <= day }.map { offer in
      let plan = casework.plans.first {
        $0.value.offer == offer.number && $0.started.day <= day
      }
      let state: OfferState =
        if let plan {
          .accepted(plan.number)
        } else if let end = offer.ended, end.day <= day {
          end.value.reason == .declined ? .declined : .cancelled
        } else {
          day <= offer.value.replyBy ? .offered(through: offer.value.replyBy) : .expired
        }
      return (offer, state)
    }
  }
}

// MARK: - Judging

private struct PlanJudgement {
  let plan: Started<PlanAgreement, PlanEnd>
  let ledger: Ledger
  let casework: Casework
  let corrections: [Fact<InvoiceCorrection>]
  var day: Day
  let graceBankDays: Int

  private var terms: PlanTerms { plan.value.terms }
  private var currency: Currency { terms.instalments.first?.amount.currency ?? .euro }

  var judged: JudgedPlan {
    let received = received
    let missed = missed(received)
    return JudgedPlan(
      plan: plan, state: state(received, missed), received: Money(minor: received, currency),
      scheduled: Money(minor: scheduled, currency), missed: missed, isOutdated: isOutdated,
      mayLapse: mayLapse, changes: changes(received, missed))
  }

  private func state(_ received: Int64, _ missed: [Instalment]) -> JudgedPlan.State {
    if received >= whole { return .fulfilled }
    if let end = plan.ended, end.day <= day {
      return end.value.reason == .lapsed ? .lapsed : .cancelled
    }
    if let other = casework.replacement(of: plan), other.day <= day {
      return .replaced(by: other.number)
    }
    if let mootness = casework.mootness(
      of: terms.items, agreed: plan.started, ledger, by: day, through: day)
    {
      return .moot(mootness)
    }
    guard let first = missed.first else { return .running }
    if let through = warning, day <= through { return .warned(through: through) }
    return .inArrears(since: first.by)
  }

  /// The day after the grace of the next instalment that is not covered, or after a warning's time.
  private func changes(_ received: Int64, _ missed: [Instalment]) -> Day? {
    switch state(received, missed) {
    case .running, .inArrears, .warned: break
    case .fulfilled, .lapsed, .cancelled, .replaced, .moot: return nil
    }
    var sum: Int64 = 0
    let next = terms.instalments.first { instalment in
      sum = sum.addingClamped(instalment.amount.minor)
      return received < sum && day <= lastDay(of: instalment)
    }
    let warned = missed.isEmpty ? nil : warning.flatMap { day <= $0 ? $0 : nil }
    return [next.map(lastDay), warned].compactMap(\.self).min().map { $0 + 1 }
  }

  private func lastDay(of instalment: Instalment) -> Day {
    BankDays.adding(graceBankDays, to: instalment.by)
  }

  /// What came for its invoices since it was agreed on.
  private var received: Int64 {
    ledger.payments.reduce(Int64(0)) { total, payment in
      guard payment.valued >= plan.started.day, payment.amount.currency == currency,
        payment.designation.concerns(terms.items)
      else { return total }
      return total.addingClamped(payment.kept(on: day).minor)
    }
  }

  private var dueInstalments: [Instalment] {
    terms.instalments.filter { lastDay(of: $0) < day }
  }

  private var scheduled: Int64 {
    dueInstalments.reduce(Int64(0)) { $0.addingClamped($1.amount.minor) }
  }

  /// The instalments whose time passed before the money of all until then had come.
  private func missed(_ received: Int64) -> [Instalment] {
    var sum: Int64 = 0
    return dueInstalments.filter { instalment in
      sum = sum.addingClamped(instalment.amount.minor)
      return received < sum
    }
  }

  private var whole: Int64 {
    terms.instalments.reduce(Int64(0)) { $0.addingClamped($1.amount.minor) }
  }

  /// The warnings about the plan that stand, with the last day that each gives.
  private var warnings: [(issued: Day, through: Day)] {
    ledger.letters.compactMap { letter in
      guard letter.letter.purpose == .planWarning, letter.letter.about == plan.number,
        letter.mail.withdrawn == nil, letter.issued.day <= day
      else { return nil }
      return letter.letter.deadline.map { (letter.issued.day, $0) }
    }
  }

  /// The last day that a warning about the plan gives.
  private var warning: Day? { warnings.map(\.through).max() }

  /// A warning ends the plan only if as much was missed already when it was written, and it gave
  /// two weeks (§ 498(1) no 2 BGB).
  private var mayLapse: Bool {
    isSeriouslyLate
      && warnings.contains { warning in
        var then = self
        then.day = warning.issued
        return warning.through >= warning.issued + 14 && warning.through < day
          && then.isSeriouslyLate
      }
  }

  /// Two instalments in a row and a tenth of the sum are missed (§ 498(1) no 1 BGB).
  private var isSeriouslyLate: Bool {
    let received = received
    return missed(received).count >= 2
      && Int128(scheduled - received) * 10 >= Int128(whole)
  }

  /// Trap 22: what happened to its invoices after it was agreed on, beside payments.
  private var isOutdated: Bool {
    let items = Set(terms.items)
    let cancelled = ledger.items.contains { item in
      items.contains(item.number) && item.cancelled.map(isLater) == true
    }
    let credited = ledger.creditNotes.contains { note in
      isLater(note) && note.value.shares.contains { items.contains($0.item) }
    }
    let corrected = corrections.contains { isLater($0) && items.contains($0.value.item) }
    return cancelled || credited || corrected
  }

  /// Whether something was not known yet when the plan was agreed on, but is by the day.
  private func isLater<Value>(_ fact: Fact<Value>) -> Bool {
    fact.number > plan.number && fact.day <= day
  }
}

extension Account {
  /// The corrections of amounts.
  fileprivate var corrections: [Fact<InvoiceCorrection>] {
    counting.compactMap { fact in
      guard case .account(.invoiceCorrected(let correction)) = fact.value,
        correction.gross != nil
      else { return nil }
      return fact.with(correction)
    }
  }
}
