import Receivables
import Wording

/// What could go to an agency or a court, as machines read it.
struct EscalationAnswer: Encodable {
  let schema = 1
  let debtor: DebtorID
  let day: Day
  let advice: Advice
  let claims: [Claim]
  let ways: [Way]
  let costs: Costs?
  let dunningCourt: String?

  struct Advice: Encodable {
    let way: String
    let reasons: [String]
    let items: [EntryNumber]
  }

  struct Claim: Encodable {
    let item: EntryNumber
    let number: String
    let principal: Money
    let interest: Money
    let costs: Money
    let total: Money
    let barredAfter: Day?
    let decided: String?
  }

  struct Way: Encodable {
    let route: String
    let items: [EntryNumber]
    let findings: [Found]
  }

  struct Found: Encodable {
    let ground: String
    let weight: String
    let items: [EntryNumber]
    let message: String
    let citations: [String]
  }

  struct Costs: Encodable {
    let agencyValue: Money
    let agencySimple: Money
    let agencyRegular: Money
    let paymentAgreement: Money
    let courtValue: Money
    let paymentOrder: Money
    let lawyer: Money
    let trialAdvance: Money
    let trialCourt: String
  }
}

extension EscalationAnswer {
  init(_ account: Account, _ outlook: EscalationOutlook) {
    debtor = account.number
    day = outlook.day
    advice = Advice(
      way: outlook.advice.way.rawValue, reasons: outlook.advice.reasons.map(caseName),
      items: outlook.advice.items)
    claims = outlook.claims.map { claim in
      Claim(
        item: claim.item, number: account.documentNumber(of: claim.item),
        principal: claim.principal, interest: claim.interest, costs: claim.costs,
        total: claim.total, barredAfter: outlook.limitations[claim.item]?.cautious.end.day,
        decided: account.escalation(of: claim.item, on: outlook.day)?.value.route.rawValue)
    }
    ways = [EscalationDecision.Route.agency, .court, .action].map { Way($0, outlook) }
    costs = outlook.costs.map(Costs.init)
    dunningCourt = outlook.dunningCourt?.address.code
  }
}

extension EscalationAnswer.Way {
  fileprivate init(_ route: EscalationDecision.Route, _ outlook: EscalationOutlook) {
    self.route = route.rawValue
    items = outlook.claims(for: route).map(\.item)
    findings = EscalationFinding.Weight.allCases.flatMap { weight in
      outlook.findings(on: route, weighing: weight).map { finding in
        EscalationAnswer.Found(
          ground: caseName(finding.ground), weight: weight.rawValue, items: finding.items,
          message: words.finding(finding), citations: Codes.citations(finding.citations))
      }
    }
  }
}

extension EscalationAnswer.Costs {
  fileprivate init(_ costs: EscalationCosts) {
    agencyValue = costs.agencyValue
    agencySimple = costs.agencySimple.total
    agencyRegular = costs.agencyRegular.total
    paymentAgreement = costs.paymentAgreement.total
    courtValue = costs.courtValue
    paymentOrder = costs.paymentOrder.total
    lawyer = costs.lawyer.total
    trialAdvance = costs.trialAdvance.total
    trialCourt = costs.trialCourt.rawValue
  }
}

extension Limitation.End {
  /// The day after which it is barred; none while the time stands still.
  fileprivate var day: Day? {
    if case .on(let day) = self { day } else { nil }
  }
}
