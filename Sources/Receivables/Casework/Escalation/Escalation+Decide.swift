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
