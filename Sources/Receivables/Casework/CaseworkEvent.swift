/// Events of the work on a case.
public indirect enum CaseworkEvent: Sendable, Hashable {
  /// Somebody called, wrote or came.
  case contactLogged(Contact)
  /// Something from outside was looked at.
  case newsHandled(NewsHandling)
  /// The debtor acknowledged claims.
  case acknowledged(Acknowledgement)
  /// The debtor promised a payment.
  case promiseTaken(Promise)
  /// A promise was taken back.
  case promiseWithdrawn(PromiseWithdrawal)
  /// Instalments were offered.
  case planOffered(PlanOffer)
  /// Instalments were agreed on.
  case planAgreed(PlanAgreement)
  /// An offer or a plan ended.
  case planEnded(PlanEnd)
  /// The debtor objects.
  case disputeOpened(Dispute)
  /// An objection is a step further.
  case disputeMoved(DisputeMove)
  /// An objection or a withdrawal was decided.
  case disputeDecided(DisputeDecision)
  /// The debtor withdrew from the contract.
  case withdrawalDeclared(Withdrawal)
  /// Steps rest.
  case holdPlaced(Hold)
  /// Steps go on.
  case holdLifted(HoldLift)
  /// Somebody wants to see the case again.
  case followUpSet(FollowUp)
  /// A follow-up is done.
  case followUpDone(FollowUpEnd)
  /// The case stands on top.
  case pinned(Pin)
  /// The case stands in its place again.
  case unpinned(Unpin)
  /// A document belongs to the case.
  case documentAttached(Attachment)
  /// Something changes what may be done.
  case circumstanceNoted(Circumstance)
  /// A circumstance ended.
  case circumstanceEnded(CircumstanceEnd)
  /// Limitation does not run.
  case suspensionRecorded(Suspension)
  /// A way was chosen.
  case escalationDecided(EscalationDecision)
  /// Claims went to an agency.
  case handedOver(HandOver)
  /// Claims came back from an agency.
  case handOverRecalled(HandOverRecall)
  /// An agency reported.
  case agencyReported(AgencyReport)
  /// An agency passed money on.
  case agencyRemitted(AgencyRemittance)
  /// A step of the court procedure.
  case courtStepRecorded(CourtStep)
  /// The case ended.
  case settled(Settlement)
  /// Claims were given up.
  case waived(Waiver)
  /// Claims left the books.
  case writtenOff(WriteOff)
  /// The case is open again.
  case reopened(Reopening)
}

extension CaseworkEvent {
  /// The kind on disk.
  var kind: EventKind {
    switch self {
    case .contactLogged: .contactLogged
    case .newsHandled: .newsHandled
    case .acknowledged: .acknowledged
    case .promiseTaken: .promiseTaken
    case .promiseWithdrawn: .promiseWithdrawn
    case .planOffered: .planOffered
    case .planAgreed: .planAgreed
    case .planEnded: .planEnded
    case .disputeOpened: .disputeOpened
    case .disputeMoved: .disputeMoved
    case .disputeDecided: .disputeDecided
    case .withdrawalDeclared: .withdrawalDeclared
    case .holdPlaced: .holdPlaced
    case .holdLifted: .holdLifted
    case .followUpSet: .followUpSet
    case .followUpDone: .followUpDone
    case .pinned: .pinned
    case .unpinned: .unpinned
    case .documentAttached: .documentAttached
    case .circumstanceNoted: .circumstanceNoted
    case .circumstanceEnded: .circumstanceEnded
    case .suspensionRecorded: .suspensionRecorded
    case .escalationDecided: .escalationDecided
    case .handedOver: .handedOver
    case .handOverRecalled: .handOverRecalled
    case .agencyReported: .agencyReported
    case .agencyRemitted: .agencyRemitted
    case .courtStepRecorded: .courtStepRecorded
    case .settled: .settled
    case .waived: .waived
    case .writtenOff: .writtenOff
    case .reopened: .reopened
    }
  }

  /// What the event says.
  var payload: any EventPayload {
    switch self {
    case .contactLogged(let payload): payload
    case .newsHandled(let payload): payload
    case .acknowledged(let payload): payload
    case .promiseTaken(let payload): payload
    case .promiseWithdrawn(let payload): payload
    case .planOffered(let payload): payload
    case .planAgreed(let payload): payload
    case .planEnded(let payload): payload
    case .disputeOpened(let payload): payload
    case .disputeMoved(let payload): payload
    case .disputeDecided(let payload): payload
    case .withdrawalDeclared(let payload): payload
    case .holdPlaced(let payload): payload
    case .holdLifted(let payload): payload
    case .followUpSet(let payload): payload
    case .followUpDone(let payload): payload
    case .pinned(let payload): payload
    case .unpinned(let payload): payload
    case .documentAttached(let payload): payload
    case .circumstanceNoted(let payload): payload
    case .circumstanceEnded(let payload): payload
    case .suspensionRecorded(let payload): payload
    case .escalationDecided(let payload): payload
    case .handedOver(let payload): payload
    case .handOverRecalled(let payload): payload
    case .agencyReported(let payload): payload
    case .agencyRemitted(let payload): payload
    case .courtStepRecorded(let payload): payload
    case .settled(let payload): payload
    case .waived(let payload): payload
    case .writtenOff(let payload): payload
    case .reopened(let payload): payload
    }
  }
}
