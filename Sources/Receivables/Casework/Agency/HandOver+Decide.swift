// What is decided about claims that are with an agency.

extension Account {
  /// The hand-over of claims that are open, ours, undisputed and free.
  func event(
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

  func event(of recall: HandOverRecall, _ occasion: Occasion) throws(Refusal) -> Event {
    try require(recall.handOver, .handedOver)
    try requireStanding(recall.handOver, on: occasion.day)
    return .casework(.handOverRecalled(recall))
  }

  func event(of report: AgencyReport, _ occasion: Occasion) throws(Refusal) -> Event {
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

  /// The money that an agency passed on; it also pays on what it collected before it gave the case
  /// back.
  func event(
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
