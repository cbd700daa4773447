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
    return casework.plans.filter { $0.started.day <= day }.map { plan in
      PlanJudgement(
        plan: plan, ledger: ledger, casework: casework, day: day,
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
  let day: Day
  let graceBankDays: Int

  private var terms: PlanTerms { plan.value.terms }
  private var currency: Currency { terms.instalments.first?.amount.currency ?? .euro }

  var judged: JudgedPlan {
    let received = received
    let missed = missed(received)
    return JudgedPlan(
      plan: plan, state: state(received, missed), received: Money(minor: received, currency),
      scheduled: Money(minor: scheduled, currency), missed: missed, isOutdated: isOutdated,
      mayLapse: mayLapse(missed, received))
  }

  private func state(_ received: Int64, _ missed: [Instalment]) -> JudgedPlan.State {
    let whole = terms.instalments.reduce(Int64(0)) { $0.addingClamped($1.amount.minor) }
    if received >= whole { return .fulfilled }
    if let end = plan.ended, end.day <= day {
      return end.value.reason == .lapsed ? .lapsed : .cancelled
    }
    if let other = casework.replacement(of: plan), other.day <= day {
      return .replaced(by: other.number)
    }
    if let mootness = casework.mootness(of: terms.items, ledger, through: day) {
      return .moot(mootness)
    }
    guard let first = missed.first else { return .running }
    if let through = warning, day <= through { return .warned(through: through) }
    return .inArrears(since: first.by)
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
    terms.instalments.filter { BankDays.adding(graceBankDays, to: $0.by) < day }
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

  /// The last day that a warning about the plan gives.
  private var warning: Day? {
    ledger.letters.filter {
      $0.letter.purpose == .planWarning && $0.letter.about == plan.number
        && $0.mail.withdrawn == nil && $0.issued.day <= day
    }.compactMap(\.letter.deadline).max()
  }

  private func mayLapse(_ missed: [Instalment], _ received: Int64) -> Bool {
    guard missed.count >= 2, let warning, day > warning else { return false }
    let whole = terms.instalments.reduce(Int64(0)) { $0.addingClamped($1.amount.minor) }
    return Int128(scheduled - received) * 10 >= Int128(whole)
  }

  /// Trap 22: what happened to its invoices after it was agreed on, beside payments.
  private var isOutdated: Bool {
    let items = Set(terms.items)
    let cancelled = ledger.items.contains { item in
      items.contains(item.number) && item.cancelled.map { $0.number > plan.number } == true
    }
    let credited = ledger.creditNotes.contains { note in
      note.number > plan.number && note.value.shares.contains { items.contains($0.item) }
    }
    return cancelled || credited
  }
}
