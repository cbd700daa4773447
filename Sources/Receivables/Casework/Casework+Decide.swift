extension Account {
  /// Decides a command about the work on the case.
  func decide(
    _ command: CaseworkCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [Event] {
    switch command {
    case .logContact(let contact, let commands):
      return try log(contact, then: commands, occasion, settings)
    case .handleNews, .acknowledge, .placeHold, .liftHold, .setFollowUp, .finishFollowUp, .pin,
      .unpin, .attach, .noteCircumstance, .endCircumstance, .recordSuspension:
      return [.casework(try decideCare(command, occasion))]
    case .takePromise, .withdrawPromise:
      return [.casework(try decidePromise(command, occasion, settings))]
    case .offerPlan, .agreePlan, .endPlan:
      return [.casework(try decidePlan(command, occasion, settings))]
    case .openDispute, .moveDispute, .decideDispute, .declareWithdrawal:
      return [.casework(try decideDispute(command, occasion, settings))]
    case .decideEscalation, .handOver, .recallHandOver, .recordAgencyReport, .recordRemittance,
      .recordCourtStep:
      return try decideEscalation(command, occasion, settings)
    case .settle, .waive, .writeOff, .reopen:
      return try decideSettlement(command, occasion, settings).map { .casework($0) }
    }
  }

  /// A contact, and what came of it in the same breath: each is decided on what went before.
  private func log(
    _ contact: Contact, then commands: [CaseworkCommand], _ occasion: Occasion,
    _ settings: Settings
  ) throws(Refusal) -> [Event] {
    try ledger.require(items: contact.items)
    try Check.past(contact.happened, occasion)
    try Check.positive(contact.claimedPayment?.amount)
    guard !contact.refusesFinally || contact.outcome == .refuses else {
      throw Refusal(.outOfRange)
    }
    var events: [Event] = [.casework(.contactLogged(contact))]
    for command in commands {
      if case .logContact = command { throw Refusal(.namedTwice) }
      let before = after(events, occasion)
      events += try before.decide(command, occasion.after(events.count), settings)
    }
    return events
  }
}

extension Occasion {
  /// The occasion of what follows some entries of the same command.
  fileprivate func after(_ count: Int) -> Occasion {
    Occasion(day: day, instant: instant, user: user, login: login, next: number(count))
  }
}
