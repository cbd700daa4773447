extension Account {
  /// When the claim of an invoice is barred, by all that is known, with court procedures as they
  /// stand on a day; nothing for an unknown invoice.
  public func limitation(
    of item: EntryNumber, on day: Day, _ settings: Settings
  ) -> Limitation? {
    let court = courtEffects(on: item, day, settings)
    return ledger.item(item).map { Limitation(of: casework.limitationFacts(of: $0, court)) }
  }
}

extension Casework {
  /// What decides on the limitation of an invoice.
  fileprivate func limitationFacts(of item: Item, _ court: CourtEffects) -> LimitationFacts {
    let invoice = item.invoice
    return LimitationFacts(
      due: invoice.due, dueAgreed: invoice.dueOrigin != .printed, origin: item.origin,
      suspensions: suspensions(of: item) + court.suspensions,
      restarts: restarts(of: item) + court.restarts,
      titled: [invoice.title?.final, court.titled].compactMap(\.self).min())
  }

  /// § 212 BGB: only what a person recorded as an acknowledgement is one.
  private func restarts(of item: Item) -> [LimitationFacts.Restart] {
    acknowledgements.filter { $0.value.items.contains(item.number) }
      .map { .acknowledged($0.value.day) }
  }

  private func suspensions(of item: Item) -> [LimitationFacts.Suspension] {
    let recorded = suspensions.filter {
      $0.value.continues == nil && $0.value.items.contains(item.number)
    }.map { suspension -> LimitationFacts.Suspension in
      let end =
        suspension.value.ended
        ?? suspensions.first { $0.value.continues == suspension.number }?.value.ended
      return suspension.value.ground.suspension(from: suspension.value.from, ended: end)
    }
    // § 205: while a plan defers the claim, the debtor may refuse to pay.
    let plans = plans.filter { $0.value.terms.defers && $0.value.terms.items.contains(item.number) }
      .map { plan in
        LimitationFacts.Suspension.deferral(
          from: plan.started.day, through: plan.ended?.day ?? replacement(of: plan)?.day)
      }
    return recorded + plans + estate
  }

  /// § 211: a claim against an estate is not barred before six months after it was accepted.
  private var estate: [LimitationFacts.Suspension] {
    let accepted = circumstances.filter { $0.value.kind == .estateAccepted }.map(\.value.since)
      .min()
    return circumstances.filter { $0.value.kind == .death }.map {
      .estate(died: $0.value.since, accepted: accepted)
    }
  }
}

extension Suspension.Ground {
  fileprivate func suspension(from: Day, ended: Day?) -> LimitationFacts.Suspension {
    switch self {
    case .negotiation: .negotiation(from: from, ended: ended)
    case .deferral: .deferral(from: from, through: ended)
    case .proceedings: .proceedings(from: from, ended: ended)
    }
  }
}
