extension Account {
  /// Decides a command about plans.
  func decidePlan(
    _ command: CaseworkCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> CaseworkEvent {
    switch command {
    case .offerPlan(let offer):
      try check(offer.terms, replacing: nil, occasion, settings)
      try Check.coming(offer.replyBy, occasion)
      if let source = offer.source { try require(source, .contactLogged, .documentAttached) }
      return .planOffered(offer)
    case .agreePlan(let agreement):
      try check(agreement, occasion)
      try check(
        agreement.terms, replacing: agreement.replaces,
        asOffered: accepts(agreement, on: occasion.day), occasion, settings)
      return .planAgreed(agreement)
    case .endPlan(let end):
      try check(end, occasion, settings)
      return .planEnded(end)
    default: throw Refusal(.nothingGiven)
    }
  }

  private func check(_ agreement: PlanAgreement, _ occasion: Occasion) throws(Refusal) {
    let casework = casework
    if let number = agreement.offer {
      try require(number, .planOffered)
      try requireStanding(casework.offers.named(number))
      if let other = casework.plans.first(where: { $0.value.offer == number }) {
        throw Refusal(.alreadyEnded, other.number)
      }
    }
    if let number = agreement.replaces {
      try require(number, .planAgreed)
      let plan = casework.plans.named(number)
      try requireStanding(plan)
      if let plan, casework.replacement(of: plan) != nil { throw Refusal(.alreadyEnded, number) }
    }
  }

  private func check(
    _ terms: PlanTerms, replacing replaced: EntryNumber?, asOffered: Bool = false,
    _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) {
    guard !terms.items.isEmpty, let first = terms.instalments.first else {
      throw Refusal(.nothingGiven)
    }
    try ledger.require(items: terms.items)
    try requireAgreeable(terms.items, occasion)
    if casework.has(.insolvencyApplied, on: occasion.day) {
      throw Refusal(.circumstance(.insolvencyApplied))
    }
    try Check.coming(first.by, occasion)
    let days = terms.instalments.map(\.by)
    guard zip(days, days.dropFirst()).allSatisfy({ $0 < $1 }) else { throw Refusal(.outOfOrder) }
    for instalment in terms.instalments { try Check.positive(instalment.amount) }
    // While the law of 20 November 2026 is not verified, a plan with a consumer makes nothing due.
    let isConsumer = terms.items.contains { ledger.item($0)?.invoice.contract == .consumer }
    guard !(isConsumer && terms.accelerates) else { throw Refusal(.consumerPlan) }
    for plan in plans(on: occasion.day, settings) where plan.isStanding {
      guard plan.plan.number != replaced else { continue }
      if plan.plan.value.terms.items.contains(where: terms.items.contains) {
        throw Refusal(.plannedAlready, plan.plan.number)
      }
    }
    try requireSum(terms, asOffered: asOffered, occasion, settings)
  }

  /// Whether an offer is accepted as it was made and in its time (§§ 147, 148 BGB).
  private func accepts(_ agreement: PlanAgreement, on day: Day) -> Bool {
    guard let offer = agreement.offer.flatMap({ casework.offers.named($0) }) else { return false }
    return offer.value.terms == agreement.terms && day <= offer.value.replyBy
  }

  /// The instalments come to what is open of the invoices; those of an offer to no more than that,
  /// because interest ran on while it was open.
  private func requireSum(
    _ terms: PlanTerms, asOffered: Bool, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) {
    let claim = claim(on: occasion.day, settings)
    let currency = terms.instalments[0].amount.currency
    var open = Money.zero(currency)
    for number in terms.items {
      guard let item = claim.item(number), item.item.isOurs else {
        throw Refusal(.notOurs, number)
      }
      open = try Check.sum(open, item.total)
    }
    guard open.isPositive else { throw Refusal(.nothingOpen) }
    let sum = try Check.sum(terms.instalments.map(\.amount), in: currency)
    guard sum == open || asOffered && sum.minor < open.minor else {
      throw Refusal(.doesNotAddUp(sum, expected: open))
    }
  }

  private func check(
    _ end: PlanEnd, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) {
    let fact = try require(end.plan, .planOffered, .planAgreed)
    if fact.value.kind == .planOffered {
      try requireStanding(casework.offers.named(end.plan))
      let isAccepted = casework.plans.contains { $0.value.offer == end.plan }
      guard !isAccepted, end.reason != .lapsed else { throw Refusal(.alreadyEnded, end.plan) }
      return
    }
    try requireStanding(casework.plans.named(end.plan))
    guard
      let judged = plans(on: occasion.day, settings).first(where: { $0.plan.number == end.plan })
    else { throw Refusal(.unknownEntry, end.plan) }
    guard judged.isStanding else { throw Refusal(.alreadyEnded, end.plan) }
    if end.reason == .lapsed, !judged.mayLapse { throw Refusal(.mayNotLapse, end.plan) }
    if end.reason == .declined {
      throw Refusal(.wrongKind(.planAgreed, needed: [.planOffered]), end.plan)
    }
  }
}
