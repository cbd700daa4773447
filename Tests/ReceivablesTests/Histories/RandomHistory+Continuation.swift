@testable import Receivables

extension RandomHistory {
  /// A command that goes on with something that happened; nothing where nothing goes on from it.
  mutating func continuation() throws -> Command? {
    guard let fact = facts.filter(\.counts).randomElement(using: &generator) else { return nil }
    let debtor = Scenario.debtor
    switch fact.value {
    case .account(.partyNamed): return .account(debtor, .endParty(PartyEnd(party: fact.number)))
    case .account(.orderStopSet): return .account(debtor, .liftOrderStop(fact.number))
    case .account(.chargebackOpened):
      return .account(
        debtor,
        .closeChargeback(
          ChargebackEnd(
            chargeback: fact.number, outcome: try pick(ChargebackEnd.Outcome.self),
            day: scenario.today)))
    case .dunning(.noticeIssued):
      return .dunning(debtor, .startDispatch(Dispatch(notice: fact.number, channel: .email)))
    case .dunning(.dispatchStarted):
      return .dunning(
        debtor, .endDispatch(DispatchEnd(dispatch: fact.number, outcome: .accepted)))
    case .casework(let event): return try goOn(with: event, fact).map { .casework(debtor, $0) }
    default: return nil
    }
  }

  private mutating func goOn(
    with event: CaseworkEvent, _ fact: Fact<Event>
  ) throws -> CaseworkCommand? {
    switch event {
    case .planOffered(let offer):
      return .agreePlan(PlanAgreement(terms: offer.terms, offer: fact.number))
    case .planAgreed:
      return .endPlan(PlanEnd(plan: fact.number, reason: try pick(PlanEnd.Reason.self)))
    case .disputeOpened, .withdrawalDeclared:
      return chance(2)
        ? .moveDispute(
          DisputeMove(dispute: fact.number, stage: try pick(Dispute.Stage.self)))
        : .decideDispute(
          DisputeDecision(
            dispute: fact.number, verdict: try pick(DisputeDecision.Verdict.self),
            deadline: day(10...20)))
    case .holdPlaced: return .liftHold(fact.number)
    case .followUpSet: return .finishFollowUp(fact.number)
    case .pinned: return .unpin(fact.number)
    case .promiseTaken:
      return .withdrawPromise(PromiseWithdrawal(promise: fact.number, by: try pick(Side.self)))
    case .settled: return .reopen()
    case .escalationDecided(let decision): return try escalate(decision)
    case .handedOver: return try agency(fact.number)
    case .courtStepRecorded(let step):
      return .recordCourtStep(
        CourtStep(
          proceeding: step.proceeding ?? fact.number, step: nextStep(), day: day(0...0),
          isNews: chance(3)))
    default: return nil
    }
  }

  private mutating func escalate(_ decision: EscalationDecision) throws -> CaseworkCommand {
    let claim = try scenario.claim
    let claims = decision.items.compactMap { claim.item($0) }.filter(\.total.isPositive).map {
      HandedClaim(item: $0.number, principal: $0.principal, interest: $0.interest, costs: $0.costs)
    }
    guard decision.route == .court else {
      return .handOver(HandOver(agency: try Line("Inkasso AG"), claims: claims))
    }
    let application = CourtStep.Application(
      court: try Line("AG Wedding"), claims: claims, fee: Money(minor: 3_800, .euro))
    return .recordCourtStep(CourtStep(step: .applied(application), day: scenario.today))
  }

  private mutating func agency(_ handOver: EntryNumber) throws -> CaseworkCommand {
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return .recallHandOver(HandOverRecall(handOver: handOver))
    case 1:
      return .recordAgencyReport(
        AgencyReport(
          handOver: handOver, status: try pick(AgencyReport.Status.self), isNews: chance(2)))
    default:
      let (kept, tax, out) = (amount(upTo: 500), amount(upTo: 100), amount(upTo: 5_000))
      return .recordRemittance(
        AgencyRemittance(
          handOver: handOver,
          collected: Money(minor: kept.minor + tax.minor + out.minor, .euro), kept: kept,
          feeTax: tax, paidOut: out, valued: scenario.today))
    }
  }

  private mutating func nextStep() -> CourtStep.Step {
    let steps: [CourtStep.Step] = [
      .queried(answerBy: nil), .answered, .issued, .served(abroad: chance(3)), .notServed(nil),
      .objected(disputed: chance(2) ? nil : amount()), .transferred(court: court),
      .enforcementApplied, .enforcementIssued, .enforcementServed, .appealed, .final,
      .enforced(nil), .withdrawn, .closed,
    ]
    return steps.randomElement(using: &generator) ?? .closed
  }

  private var court: Line {
    guard let line = try? Line("LG Berlin") else { preconditionFailure("no line") }
    return line
  }
}
