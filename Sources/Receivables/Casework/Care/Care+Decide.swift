extension Account {
  /// Decides a command that looks after a case: news, holds, follow-ups, pins, documents and what
  /// is known of the debtor.
  func decideCare(
    _ command: CaseworkCommand, _ occasion: Occasion
  ) throws(Refusal) -> CaseworkEvent {
    switch command {
    case .handleNews(let news):
      if let handled = casework.news[news] {
        guard handled == nil else { throw Refusal(.alreadyEnded, news) }
      } else if !paymentsToTell(on: occasion.day).contains(news) {
        throw Refusal(.unknownEntry, news)
      }
      return .newsHandled(NewsHandling(news: news))
    case .acknowledge(let acknowledgement):
      guard !acknowledgement.items.isEmpty else { throw Refusal(.nothingGiven) }
      try ledger.require(items: acknowledgement.items)
      try Check.past(acknowledgement.day, occasion)
      return .acknowledged(acknowledgement)
    case .placeHold(let hold):
      try ledger.require(items: hold.items)
      try Check.coming(hold.through, occasion)
      try Check.coming(hold.reviewOn, occasion)
      return .holdPlaced(hold)
    case .liftHold(let hold):
      try require(hold, .holdPlaced)
      try requireStanding(casework.holds.named(hold))
      return .holdLifted(HoldLift(hold: hold))
    case .setFollowUp(let followUp):
      try Check.coming(followUp.day, occasion)
      return .followUpSet(followUp)
    case .finishFollowUp(let followUp):
      try require(followUp, .followUpSet)
      try requireStanding(casework.followUps.named(followUp))
      return .followUpDone(FollowUpEnd(followUp: followUp))
    case .pin(let pin):
      try Check.coming(pin.through, occasion)
      return .pinned(pin)
    case .unpin(let pin):
      try require(pin, .pinned)
      try requireStanding(casework.pins.named(pin))
      return .unpinned(Unpin(pin: pin))
    case .attach(let attachment):
      try ledger.require(items: attachment.items)
      return .documentAttached(attachment)
    case .noteCircumstance(let circumstance):
      try ledger.require(items: circumstance.items)
      try Check.past(circumstance.since, occasion)
      return .circumstanceNoted(circumstance)
    case .endCircumstance(let end):
      try require(end.circumstance, .circumstanceNoted)
      let circumstance = casework.circumstances.named(end.circumstance)
      try requireStanding(circumstance)
      if let since = circumstance?.value.since, end.through < since {
        throw Refusal(.tooEarly(end.through, earliest: since), end.circumstance)
      }
      try Check.past(end.through, occasion)
      return .circumstanceEnded(end)
    case .recordSuspension(let suspension):
      try check(suspension, occasion)
      return .suspensionRecorded(suspension)
    default: throw Refusal(.nothingGiven)
    }
  }

  /// What began and has not ended yet.
  func requireStanding<Start, End>(_ thing: Started<Start, End>?) throws(Refusal) {
    guard let thing, thing.ended != nil else { return }
    throw Refusal(.alreadyEnded, thing.number)
  }

  private func check(_ suspension: Suspension, _ occasion: Occasion) throws(Refusal) {
    guard !suspension.items.isEmpty else { throw Refusal(.nothingGiven) }
    try ledger.require(items: suspension.items)
    try Check.past(suspension.from, occasion)
    if let ended = suspension.ended, ended < suspension.from {
      throw Refusal(.tooEarly(ended, earliest: suspension.from))
    }
    guard let earlier = suspension.continues else { return }
    try require(earlier, .suspensionRecorded)
    guard suspension.ended != nil else { throw Refusal(.nothingGiven, earlier) }
    let first = casework.suspensions.first { $0.number == earlier }
    let isEnded =
      first?.value.ended != nil || casework.suspensions.contains { $0.value.continues == earlier }
    guard !isEnded, first?.value.continues == nil else { throw Refusal(.alreadyEnded, earlier) }
  }
}
