extension Account {
  /// Decides a command about the way after the last notice; others are not its business.
  func decideEscalation(
    _ command: CaseworkCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [Event] {
    switch command {
    case .decideEscalation(let decision): [try event(of: decision)]
    case .handOver(let handOver): [try event(of: handOver, occasion, settings)]
    case .recallHandOver(let recall): [try event(of: recall, occasion)]
    case .recordAgencyReport(let report): [try event(of: report, occasion)]
    case .recordRemittance(let remittance): [try event(of: remittance, occasion)]
    case .recordCourtStep(let step): [try event(of: step, occasion, settings)]
    default: []
    }
  }
}

// MARK: - The decision

extension Account {
  private func event(of decision: EscalationDecision) throws(Refusal) -> Event {
    guard !decision.items.isEmpty else { throw Refusal(.nothingGiven) }
    let ledger = ledger
    try ledger.require(items: decision.items)
    if decision.route.isLegal {
      for item in decision.items where ledger.item(item)?.isOurs == false {
        throw Refusal(.notOurs, item)
      }
    }
    return .casework(.escalationDecided(decision))
  }

  /// The decision that holds for an invoice on a day: the last one.
  public func escalation(of item: EntryNumber, on day: Day) -> Fact<EscalationDecision>? {
    casework.decisions.filter { $0.day <= day && $0.value.items.contains(item) }
      .max { ($0.day, $0.number) < ($1.day, $1.number) }
  }

  /// The decision for a way that holds for all of some invoices; the one that is named, where one
  /// is.
  func require(
    _ route: EscalationDecision.Route, of items: [EntryNumber], named entry: EntryNumber?,
    on day: Day
  ) throws(Refusal) -> EntryNumber? {
    if let entry { try require(entry, .escalationDecided) }
    var last: EntryNumber?
    for item in items {
      guard let decision = escalation(of: item, on: day), decision.value.route == route else {
        throw Refusal(.notDecided(route), item)
      }
      last = max(last ?? decision.number, decision.number)
    }
    guard let entry else { return last }
    let named = casework.decisions.first { $0.number == entry }?.value
    guard let named, named.route == route else { throw Refusal(.notDecided(route), entry) }
    for item in items where !named.items.contains(item) { throw Refusal(.notIncluded, item) }
    return entry
  }
}

extension EscalationDecision.Route {
  /// Whether it takes the claim to somebody else, so that it must be ours.
  fileprivate var isLegal: Bool {
    switch self {
    case .agency, .court, .action: true
    case .keep, .writeOff: false
    }
  }
}

// MARK: - The agency

extension Account {
  private func event(
    of handOver: HandOver, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> Event {
    let items = handOver.claims.map(\.item)
    try require(claims: handOver.claims, on: occasion.day, settings)
    let objections = casework.objectedItems(on: occasion.day)
    for item in items where objections.contains(item) { throw Refusal(.disputed, item) }
    try requireRejectionsOver(items, on: occasion.day)
    try requireFree(items, on: occasion.day, settings)
    try requireNone(
      of: [.insolvencyOpened, .death, .identityMisuse], touching: items, on: occasion.day)
    let decision = try require(.agency, of: items, named: handOver.decision, on: occasion.day)
    return .casework(.handedOver(handOver.after(decision)))
  }

  private func event(of recall: HandOverRecall, _ occasion: Occasion) throws(Refusal) -> Event {
    try require(recall.handOver, .handedOver)
    try requireStanding(recall.handOver, on: occasion.day)
    return .casework(.handOverRecalled(recall))
  }

  private func event(of report: AgencyReport, _ occasion: Occasion) throws(Refusal) -> Event {
    try require(report.handOver, .handedOver)
    try requireStanding(report.handOver, on: occasion.day)
    return .casework(.agencyReported(report))
  }

  private func requireStanding(_ handOver: EntryNumber, on day: Day) throws(Refusal) {
    guard let agencyCase = agencyCases(on: day).first(where: { $0.number == handOver }) else {
      throw Refusal(.inFuture(fact(handOver)?.day ?? day), handOver)
    }
    guard agencyCase.isStanding else { throw Refusal(.alreadyEnded, handOver) }
  }

  // An agency also pays on what it collected before it gave the case back.
  private func event(
    of remittance: AgencyRemittance, _ occasion: Occasion
  ) throws(Refusal) -> Event {
    try require(remittance.handOver, .handedOver)
    guard let handOver = casework.handOvers.named(remittance.handOver) else {
      throw Refusal(.unknownEntry, remittance.handOver)
    }
    let currency = remittance.collected.currency
    if let claim = handOver.value.claims.first {
      try Check.same(claim.principal.currency, currency)
    }
    try Check.positive(remittance.collected)
    let parts = [remittance.kept, remittance.feeTax, remittance.paidOut]
    let total = try Check.sum(parts, in: currency)
    guard parts.allSatisfy({ !$0.isNegative }) else { throw Refusal(.amountNotPositive) }
    guard total == remittance.collected else {
      throw Refusal(.doesNotAddUp(total, expected: remittance.collected))
    }
    try Check.past(remittance.valued, occasion)
    guard remittance.valued >= handOver.started.day else {
      throw Refusal(.tooEarly(remittance.valued, earliest: handOver.started.day))
    }
    try require(
      remittance.designation, of: remittance.collected, among: handOver.value.claims.map(\.item))
    return .casework(.agencyRemitted(remittance))
  }

  private func require(
    _ designation: Designation, of amount: Money, among items: [EntryNumber]
  ) throws(Refusal) {
    for item in designation.items where !items.contains(item) {
      throw Refusal(.notIncluded, item)
    }
    guard case .parts(let parts) = designation else {
      return try Check.distinct(designation.items)
    }
    for part in parts { try Check.positive(part.amount) }
    let total = try Check.sum(parts.lazy.map(\.amount), in: amount.currency)
    guard total.minor <= amount.minor else {
      throw Refusal(.exceeds(total, available: amount))
    }
  }
}

extension HandOver {
  /// The hand-over with the decision that it rests on.
  fileprivate func after(_ decision: EntryNumber?) -> HandOver {
    HandOver(
      agency: agency, reference: reference, claims: claims, decision: decision, document: document)
  }
}
