/// The work on a case, from the facts that count: each thing with what became of it.
public struct Casework: Sendable {
  /// Contacts, the oldest first.
  public private(set) var contacts: [Fact<Contact>] = []
  /// Entries that came from outside, and the entry by which somebody looked at each.
  public private(set) var news: [EntryNumber: EntryNumber?] = [:]
  /// Acknowledgements.
  public private(set) var acknowledgements: [Fact<Acknowledgement>] = []
  /// Promises, the oldest first, and their withdrawals.
  public private(set) var promises: [Started<Promise, PromiseWithdrawal>] = []
  /// Plans that were offered, and what ended each offer but its acceptance.
  public private(set) var offers: [Started<PlanOffer, PlanEnd>] = []
  /// Plans that were agreed on, and what ended each.
  public private(set) var plans: [Started<PlanAgreement, PlanEnd>] = []
  /// Disputes and their decisions.
  public private(set) var disputes: [Started<Dispute, DisputeDecision>] = []
  /// Steps in clearing up disputes, the oldest first.
  public private(set) var disputeMoves: [Fact<DisputeMove>] = []
  /// Withdrawals from contracts and their decisions.
  public private(set) var withdrawals: [Started<Withdrawal, DisputeDecision>] = []
  /// Holds and their ends.
  public private(set) var holds: [Started<Hold, HoldLift>] = []
  /// Follow-ups and their ends.
  public private(set) var followUps: [Started<FollowUp, FollowUpEnd>] = []
  /// Pins and their ends.
  public private(set) var pins: [Started<Pin, Unpin>] = []
  /// Documents.
  public private(set) var attachments: [Fact<Attachment>] = []
  /// Circumstances and their ends.
  public private(set) var circumstances: [Started<Circumstance, CircumstanceEnd>] = []
  /// What keeps limitation from running.
  public private(set) var suspensions: [Fact<Suspension>] = []
  /// Decisions on the way after the last notice.
  public private(set) var decisions: [Fact<EscalationDecision>] = []
  /// Hand-overs to agencies and their recalls.
  public private(set) var handOvers: [Started<HandOver, HandOverRecall>] = []
  /// What agencies said.
  public private(set) var agencyReports: [Fact<AgencyReport>] = []
  /// What agencies passed on.
  public private(set) var remittances: [Fact<AgencyRemittance>] = []
  /// Steps of court procedures.
  public private(set) var courtSteps: [Fact<CourtStep>] = []
  /// Settlements and what reopened each.
  public private(set) var settlements: [Started<Settlement, Reopening>] = []
  /// Third persons and the ends of their parts.
  public private(set) var parties: [Started<Party, PartyEnd>] = []
  /// Stops of deliveries and their ends.
  public private(set) var orderStops: [Started<OrderStop, OrderStopLift>] = []
  /// Who works on the case.
  public private(set) var clerk: UserName?
  /// Notes, the oldest first.
  public private(set) var notes: [Fact<Note>] = []

  init(_ facts: [Fact<Event>]) {
    for fact in facts where fact.counts {
      switch fact.value {
      case .casework(let event): take(event, fact)
      case .account(let event): take(event, fact)
      case .dunning(.receiptFailed(let failure)): note(failure.isNews, fact)
      case .dunning, .claim, .book, .matching, .reversed: break
      }
    }
  }
}

extension Account {
  /// The work on the case.
  public var casework: Casework { Casework(facts) }
}

// MARK: - Taking facts

extension Casework {
  private mutating func note(_ isNews: Bool, _ fact: Fact<Event>) {
    if isNews { news[fact.number] = .some(nil) }
  }

  private mutating func take(_ event: AccountEvent, _ fact: Fact<Event>) {
    switch event {
    case .partyNamed(let party): parties.append(Started(fact.with(party)))
    case .partyEnded(let end): parties.end(end.party, by: fact.with(end))
    case .assigned(let assignment): clerk = assignment.clerk
    case .orderStopSet(let stop): orderStops.append(Started(fact.with(stop)))
    case .orderStopLifted(let lift): orderStops.end(lift.stop, by: fact.with(lift))
    case .noted(let note): notes.append(fact.with(note))
    case .paymentReturned(let back): note(back.isNews, fact)
    case .chargebackOpened(let chargeback): note(chargeback.isNews, fact)
    default: break
    }
  }

  private mutating func take(_ event: CaseworkEvent, _ fact: Fact<Event>) {
    switch event {
    case .contactLogged(let contact):
      contacts.append(fact.with(contact))
      note(contact.isNews, fact)
    case .newsHandled(let handling): news[handling.news] = fact.number
    case .acknowledged(let acknowledgement):
      acknowledgements.append(fact.with(acknowledgement))
    case .promiseTaken(let promise): promises.append(Started(fact.with(promise)))
    case .promiseWithdrawn(let end): promises.end(end.promise, by: fact.with(end))
    case .planOffered(let offer): offers.append(Started(fact.with(offer)))
    case .planAgreed(let plan): plans.append(Started(fact.with(plan)))
    case .planEnded(let end):
      offers.end(end.plan, by: fact.with(end))
      plans.end(end.plan, by: fact.with(end))
    case .disputeOpened(let dispute): disputes.append(Started(fact.with(dispute)))
    case .disputeMoved(let move): disputeMoves.append(fact.with(move))
    case .disputeDecided(let decision):
      disputes.end(decision.dispute, by: fact.with(decision))
      withdrawals.end(decision.dispute, by: fact.with(decision))
    case .withdrawalDeclared(let withdrawal):
      withdrawals.append(Started(fact.with(withdrawal)))
      note(withdrawal.isNews, fact)
    case .holdPlaced(let hold): holds.append(Started(fact.with(hold)))
    case .holdLifted(let lift): holds.end(lift.hold, by: fact.with(lift))
    case .followUpSet(let followUp): followUps.append(Started(fact.with(followUp)))
    case .followUpDone(let end): followUps.end(end.followUp, by: fact.with(end))
    case .pinned(let pin): pins.append(Started(fact.with(pin)))
    case .unpinned(let end): pins.end(end.pin, by: fact.with(end))
    case .documentAttached(let attachment): attachments.append(fact.with(attachment))
    case .circumstanceNoted(let circumstance):
      circumstances.append(Started(fact.with(circumstance)))
      note(circumstance.isNews, fact)
    case .circumstanceEnded(let end): circumstances.end(end.circumstance, by: fact.with(end))
    case .suspensionRecorded(let suspension): suspensions.append(fact.with(suspension))
    case .escalationDecided(let decision): decisions.append(fact.with(decision))
    case .handedOver(let handOver): handOvers.append(Started(fact.with(handOver)))
    case .handOverRecalled(let recall): handOvers.end(recall.handOver, by: fact.with(recall))
    case .agencyReported(let report):
      agencyReports.append(fact.with(report))
      note(report.isNews, fact)
    case .agencyRemitted(let remittance): remittances.append(fact.with(remittance))
    case .courtStepRecorded(let step):
      courtSteps.append(fact.with(step))
      note(step.isNews, fact)
    case .settled(let settlement): settlements.append(Started(fact.with(settlement)))
    case .reopened(let reopening):
      settlements.end(reopening.settlement, by: fact.with(reopening))
    case .waived, .writtenOff: break
    }
  }
}
