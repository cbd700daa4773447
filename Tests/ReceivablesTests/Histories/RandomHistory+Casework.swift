@testable import Receivables

extension RandomHistory {
  mutating func caseworkCommand() throws -> CaseworkCommand {
    switch Int.random(in: 0..<19, using: &generator) {
    case 16:
      return chance(3)
        ? .unpin(entry(.pinned)) : .pin(Pin(reason: try Remark("boss"), through: day(0...9)))
    case 17:
      return .attach(
        Attachment(
          document: try DocumentDigest(String(repeating: "A", count: 43)), name: try Line("a.pdf"),
          kind: try pick(Attachment.Kind.self), items: items()))
    case 18:
      return .recordSuspension(
        Suspension(
          items: items(), ground: try pick(Suspension.Ground.self), from: day(-20 ... -5),
          ended: chance(2) ? day(-4...0) : nil,
          continues: chance(3) ? entry(.suspensionRecorded) : nil))
    case 0: return .logContact(try contact())
    case 1:
      return .handleNews(
        entry(
          .contactLogged, .paymentReturned, .withdrawalDeclared, .receiptFailed, .agencyReported))
    case 2, 3:
      return .takePromise(
        amount: chance(2) ? nil : amount(), by: day(0...10), items: chance(2) ? [] : items())
    case 4: return .withdrawPromise(PromiseWithdrawal(promise: entry(.promiseTaken), by: .debtor))
    case 5: return try planCommand()
    case 6: return try disputeCommand()
    case 7:
      return .declareWithdrawal(
        Withdrawal(
          amounts: [ItemAmount(item: item(), amount: amount())], declared: day(-3...0),
          isNews: chance(2)))
    case 8:
      return chance(3)
        ? .liftHold(entry(.holdPlaced))
        : .placeHold(
          Hold(
            reason: try pick(Hold.Reason.self), items: chance(2) ? [] : items(),
            through: day(0...30)))
    case 9:
      return chance(3)
        ? .finishFollowUp(entry(.followUpSet)) : .setFollowUp(FollowUp(day: day(0...30)))
    case 10:
      return .acknowledge(Acknowledgement(items: items(), day: day(-3...0), by: .words))
    case 11: return try circumstanceCommand()
    case 12, 13: return try escalationCommand()
    case 14: return try settlementCommand()
    default: return try waiverCommand()
    }
  }

  private mutating func contact() throws -> Contact {
    let outcome = try pick(Contact.Outcome.self)
    return Contact(
      channel: try pick(ContactChannel.self), direction: try pick(Contact.Direction.self),
      outcome: outcome, cause: chance(2) ? try pick(NonPaymentCause.self) : nil,
      refusesFinally: outcome == .refuses && chance(3), items: chance(2) ? [] : items(),
      isNews: chance(4))
  }

  private mutating func planCommand() throws -> CaseworkCommand {
    let named = items()
    let claim = try scenario.claim
    let open = named.compactMap { claim.item($0)?.total.minor }.reduce(0, +)
    let parts = try Money(minor: max(open, 1), .euro).split(into: 3)
    let terms = PlanTerms(
      items: named,
      instalments: parts.enumerated().map { place, part in
        Instalment(by: scenario.today + 10 + place * 30, amount: part)
      }, interest: chance(2) ? .waived : .statutory, defers: chance(2), accelerates: chance(6))
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return .offerPlan(PlanOffer(terms: terms, replyBy: day(5...9)))
    case 1, 2: return .agreePlan(PlanAgreement(terms: terms))
    default:
      return .endPlan(
        PlanEnd(plan: entry(.planOffered, .planAgreed), reason: try pick(PlanEnd.Reason.self)))
    }
  }

  private mutating func disputeCommand() throws -> CaseworkCommand {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0, 1:
      let named = item()
      return .openDispute(
        Dispute(
          reason: try pick(Dispute.Reason.self),
          amounts: [ItemAmount(item: named, amount: try amount(of: [named]))],
          answerBy: day(5...14)))
    case 2:
      return .moveDispute(
        DisputeMove(dispute: entry(.disputeOpened), stage: try pick(Dispute.Stage.self)))
    default:
      return .decideDispute(
        DisputeDecision(
          dispute: entry(.disputeOpened, .withdrawalDeclared),
          verdict: try pick(DisputeDecision.Verdict.self), deadline: day(10...20)))
    }
  }

  private mutating func circumstanceCommand() throws -> CaseworkCommand {
    guard !chance(3) else {
      return .endCircumstance(
        CircumstanceEnd(circumstance: entry(.circumstanceNoted), through: scenario.today))
    }
    return .noteCircumstance(
      Circumstance(kind: try pick(Circumstance.Kind.self), since: day(-20...0), isNews: chance(3)))
  }

  private mutating func escalationCommand() throws -> CaseworkCommand {
    .decideEscalation(EscalationDecision(route: chance(2) ? .agency : .court, items: items()))
  }

  private mutating func settlementCommand() throws -> CaseworkCommand {
    chance(3) ? .reopen() : .settle(try pick(Settlement.Reason.self))
  }

  private mutating func waiverCommand() throws -> CaseworkCommand {
    let named = item()
    return chance(2)
      ? .writeOff(reason: .uncollectible)
      : .waive(
        Waiver(parts: [
          ItemPart(item: named, part: try pick(ClaimPart.self), amount: amount(upTo: 2_000))
        ]))
  }
}
