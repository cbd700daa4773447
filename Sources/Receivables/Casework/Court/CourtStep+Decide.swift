extension Account {
  /// The event of a step of the court procedure.
  func event(
    of step: CourtStep, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> Event {
    try Check.past(step.day, occasion)
    guard let entry = step.proceeding else {
      guard case .applied(let application) = step.step else { throw Refusal(.nothingGiven) }
      let decision = try decision(behind: application, step.day, occasion, settings)
      return .casework(.courtStepRecorded(step.after(decision)))
    }
    try require(entry, .courtStepRecorded)
    // Every step that is recorded counts here, whatever its day: the next one follows it.
    let proceedings = casework.proceedings()
    guard let proceeding = proceedings.first(where: { $0.number == entry }) else {
      throw Refusal(.unknownEntry, entry)
    }
    try require(step, in: proceeding, settings.workingDays(for: nil))
    if step.step.needsSolvency {
      try requireNone(of: [.insolvencyOpened], touching: proceeding.items, on: step.day)
    }
    return .casework(.courtStepRecorded(step))
  }
}

// MARK: - The application

extension Account {
  /// The decision that an application rests on, where nothing stands against it.
  private func decision(
    behind application: CourtStep.Application, _ day: Day, _ occasion: Occasion,
    _ settings: Settings
  ) throws(Refusal) -> EntryNumber? {
    let items = application.claims.map(\.item)
    guard !application.fee.isNegative else { throw Refusal(.amountNotPositive) }
    // § 688(1) ZPO: a sum of money in euro.
    try Check.same(application.fee.currency, .euro)
    try require(claims: application.claims, on: day, settings)
    let ledger = ledger
    for claim in application.claims {
      try Check.same(claim.principal.currency, .euro)
      // § 688(2) no 2 ZPO: not while our own performance is open.
      if let open = ledger.item(claim.item)?.undelivered(on: day), open.isPositive {
        throw Refusal(.counterPerformanceOpen(open), claim.item)
      }
    }
    try requireFree(items, on: occasion.day, settings)
    try requireRejectionsOver(items, on: day)
    // § 688(2) no 3 ZPO: nothing is served by public notice.
    try requireNone(
      of: [.insolvencyOpened, .death, .identityMisuse, .addressUnknown], touching: items, on: day)
    return try require(.court, of: items, named: application.decision, on: occasion.day)
  }
}

extension CourtStep {
  /// The application with the decision that it rests on.
  fileprivate func after(_ decision: EntryNumber?) -> CourtStep {
    guard case .applied(let application) = step else { return self }
    let complete = Application(
      court: application.court, claims: application.claims, fee: application.fee,
      asksForTransfer: application.asksForTransfer, decision: decision)
    return CourtStep(
      step: .applied(complete), day: day, fileNumber: fileNumber, document: document,
      isNews: isNews)
  }
}

// MARK: - Later steps

extension Account {
  private func require(
    _ step: CourtStep, in proceeding: CourtProceeding, _ workingDays: WorkingDays
  ) throws(Refusal) {
    let takers = proceeding.takers(of: step).map { proceeding.tracks[$0] }
    guard let first = takers.first else {
      let track = proceeding.tracks.first { $0.kind == step.track } ?? proceeding.tracks.last
      throw Refusal(.stepNotPossible(after: track?.state ?? .filed), proceeding.number)
    }
    guard takers.count == 1 || step.step.mayEndAll else {
      throw Refusal(.trackNeeded, proceeding.number)
    }
    for track in takers where step.day < track.since {
      throw Refusal(.tooEarly(step.day, earliest: track.since))
    }
    switch step.step {
    case .queried(let answerBy?) where answerBy < step.day: throw Refusal(.outOfOrder)
    case .objected(let disputed?): try require(objection: disputed, to: first)
    case .enforcementApplied: try require(enforcementOn: step.day, first, workingDays)
    case .final: try require(finalOn: step.day, first, workingDays)
    default: break
    }
  }

  private func require(objection disputed: Money, to track: CourtTrack) throws(Refusal) {
    try Check.positive(disputed)
    try Check.same(disputed.currency, track.amount.currency)
    guard disputed.minor <= track.amount.minor else {
      throw Refusal(.exceeds(disputed, available: track.amount))
    }
    // After an objection to a part only all that is left can be objected to.
    guard track.kind == .whole || disputed == track.amount else {
      throw Refusal(.doesNotAddUp(disputed, expected: track.amount))
    }
  }

  /// Not before the debtor's time to object is over (§ 699(1) ZPO), within six months (§ 701 ZPO).
  private func require(
    enforcementOn day: Day, _ track: CourtTrack, _ workingDays: WorkingDays
  ) throws(Refusal) {
    guard let clocks = track.clocks(workingDays) else { return }
    guard day >= clocks.enforcementFrom else {
      throw Refusal(.tooEarly(day, earliest: clocks.enforcementFrom))
    }
    guard day <= clocks.lapsesAfter.day else {
      throw Refusal(.tooLate(day, latest: clocks.lapsesAfter.day))
    }
  }

  /// An order of enforcement becomes final when nobody appealed in time (§§ 339, 700 ZPO).
  private func require(
    finalOn day: Day, _ track: CourtTrack, _ workingDays: WorkingDays
  ) throws(Refusal) {
    guard track.state == .enforcementServed, let until = track.appealUntil(workingDays),
      day <= until
    else { return }
    throw Refusal(.tooEarly(day, earliest: until + 1))
  }
}

extension CourtStep.Step {
  /// Whether it ends all parts at once where none is named.
  fileprivate var mayEndAll: Bool { self == .withdrawn || self == .closed }

  /// Whether the opening of insolvency forbids it (§ 89(1) InsO, § 240 ZPO).
  fileprivate var needsSolvency: Bool {
    switch self {
    case .enforcementApplied, .enforced: true
    default: false
    }
  }
}
