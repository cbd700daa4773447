/// Commands about the work on a case.
public indirect enum CaseworkCommand: Sendable, Hashable {
  /// Logs a contact, with what came of it in the same breath.
  case logContact(Contact, then: [CaseworkCommand] = [])
  /// Marks something from outside as looked at.
  case handleNews(EntryNumber)
  /// Records an acknowledgement.
  case acknowledge(Acknowledgement)
  /// Takes a promise; of the whole balance where no amount is named.
  case takePromise(
    amount: Money? = nil, by: Day, items: [EntryNumber] = [], person: Line? = nil,
    channel: ContactChannel = .phone, words: Remark? = nil)
  /// Takes a promise back.
  case withdrawPromise(PromiseWithdrawal)
  /// Offers instalments.
  case offerPlan(PlanOffer)
  /// Agrees on instalments.
  case agreePlan(PlanAgreement)
  /// Ends an offer or a plan.
  case endPlan(PlanEnd)
  /// Opens a dispute.
  case openDispute(Dispute)
  /// Takes a dispute a step further.
  case moveDispute(DisputeMove)
  /// Decides a dispute or a withdrawal.
  case decideDispute(DisputeDecision)
  /// Records a withdrawal from the contract.
  case declareWithdrawal(Withdrawal)
  /// Lets steps rest.
  case placeHold(Hold)
  /// Lets steps go on.
  case liftHold(EntryNumber)
  /// Sets a follow-up.
  case setFollowUp(FollowUp)
  /// Marks a follow-up as done.
  case finishFollowUp(EntryNumber)
  /// Puts the case on top.
  case pin(Pin)
  /// Puts it back in its place.
  case unpin(EntryNumber)
  /// Attaches a document.
  case attach(Attachment)
  /// Notes a circumstance.
  case noteCircumstance(Circumstance)
  /// Ends a circumstance.
  case endCircumstance(CircumstanceEnd)
  /// Records something that keeps limitation from running.
  case recordSuspension(Suspension)
  /// Chooses a way after the last notice.
  case decideEscalation(EscalationDecision)
  /// Records a hand-over to an agency.
  case handOver(HandOver)
  /// Takes claims back from an agency.
  case recallHandOver(HandOverRecall)
  /// Records what an agency says.
  case recordAgencyReport(AgencyReport)
  /// Records money that an agency passed on.
  case recordRemittance(AgencyRemittance)
  /// Records a step of the court procedure.
  case recordCourtStep(CourtStep)
  /// Ends the case; what is left is waived as a small difference or out of goodwill.
  case settle(Settlement.Reason, note: Remark? = nil)
  /// Gives claims up.
  case waive(Waiver)
  /// Takes claims out of the books: all that is open where no amount is named.
  case writeOff([ItemAmount] = [], reason: Settlement.Reason, note: Remark? = nil)
  /// Opens a settled case again.
  case reopen(reason: Remark? = nil)
}
