extension Account {
  /// Decides a command about the debtor and the people around.
  func decideDebtor(_ command: AccountCommand, _ occasion: Occasion) throws(Refusal) -> AccountEvent
  {
    switch command {
    case .change(let change):
      guard !change.isEmpty else { throw Refusal(.nothingGiven) }
      try Check.terms(change.terms)
      try Check.addresses(change.addresses ?? [])
      try Check.positive(change.creditLimit)
      return .debtorChanged(change)
    case .renumber(let other):
      guard other != number else { throw Refusal(.debtorExists(other)) }
      return .renumbered(Renumbering(number: other))
    case .nameParty(let party):
      if let from = party.from, let through = party.through, through < from {
        throw Refusal(.outOfOrder)
      }
      return .partyNamed(party)
    case .endParty(let end):
      try require(end.party, .partyNamed)
      guard casework.parties.named(end.party)?.ended == nil else {
        throw Refusal(.alreadyEnded, end.party)
      }
      return .partyEnded(end)
    case .assign(let clerk):
      guard clerk != casework.clerk else { throw Refusal(.duplicate) }
      return .assigned(Assignment(clerk: clerk))
    case .stopOrders(let stop):
      if let standing = casework.orderStops.last, standing.ended == nil {
        throw Refusal(.duplicate, standing.number)
      }
      return .orderStopSet(stop)
    case .liftOrderStop(let stop):
      try require(stop, .orderStopSet)
      guard casework.orderStops.named(stop)?.ended == nil else {
        throw Refusal(.alreadyEnded, stop)
      }
      return .orderStopLifted(OrderStopLift(stop: stop))
    case .blockMandate(let block):
      guard !ledger.blockedMandates.contains(block.mandate) else { throw Refusal(.duplicate) }
      return .mandateBlocked(block)
    case .note(let text): return .noted(Note(text: text))
    default: throw Refusal(.nothingGiven)
    }
  }
}
