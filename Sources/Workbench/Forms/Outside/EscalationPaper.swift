import Receivables
import Terminal
import Wording

/// What is to be known before a way after the last notice is chosen, in lines to read.
struct EscalationPaper {
  /// The lines.
  private(set) var lines: [Phrase] = []

  private let account: Account
  private let outlook: EscalationOutlook
  private let words: Wording

  init(_ account: Account, _ outlook: EscalationOutlook, _ surroundings: Surroundings) {
    self.account = account
    self.outlook = outlook
    words = surroundings.words
    addAdvice()
    for route in [EscalationDecision.Route.agency, .court] { addFindings(on: route) }
    addClaims()
    if let costs = outlook.costs { addCosts(costs) }
  }

  private mutating func add(_ text: String, _ role: Role = .text) {
    lines.append(Phrase(Shown(text), role))
  }

  private mutating func addAdvice() {
    let advice = outlook.advice
    add("\(words.label(.recommendation)): \(words.way(advice.way))", .title)
    for reason in advice.reasons { add("  " + words.reason(reason)) }
  }

  private mutating func addFindings(on route: EscalationDecision.Route) {
    add(words.route(route), .title)
    let open = outlook.claims(for: route)
    if !outlook.claims.isEmpty { add("  " + words.canGo(open.count, of: outlook.claims.count)) }
    for weight in EscalationFinding.Weight.allCases {
      for finding in outlook.findings(on: route, weighing: weight) {
        let items = finding.items.map(number).joined(separator: ", ")
        let what = (items.isEmpty ? "" : "\(items): ") + words.finding(finding)
        add("  \(words.weight(weight)): \(what)", weight == .obstacle ? .danger : .warn)
      }
    }
  }

  private mutating func addClaims() {
    guard !outlook.claims.isEmpty else { return }
    add(words.overdueClaims, .title)
    for claim in outlook.claims {
      let barred = outlook.limitations[claim.item].map { words.lastDay($0.cautious.end) }
      let limitation = barred.map { ", \(words.label(.limitation)) \($0)" } ?? ""
      add("  \(number(claim.item))  \(words.money(claim.total))\(limitation)")
      guard let decision = account.escalation(of: claim.item, on: outlook.day) else { continue }
      add(
        "    \(words.label(.decided)): \(words.route(decision.value.route)), "
          + "\(words.day(decision.day)), \(decision.user)", .muted)
    }
  }

  private mutating func addCosts(_ costs: EscalationCosts) {
    add(words.label(.costsAndFees), .title)
    let rows: [(String, Money)] = [
      (words.effort(.simple), costs.agencySimple.total),
      (words.effort(.regular), costs.agencyRegular.total),
      (words.label(.paymentAgreement), costs.paymentAgreement.total),
      (words.label(.paymentOrder), costs.paymentOrder.total),
      (words.label(.lawyer), costs.lawyer.total),
      (words.label(.trialAdvance), costs.trialAdvance.total),
    ]
    for (name, amount) in rows { add("  \(name): \(words.money(amount))") }
    add("  " + words.agencyCaution, .muted)
    add("  \(words.label(.trialCourt)): \(words.trialCourt(costs.trialCourt))")
    if let court = outlook.dunningCourt {
      add("  \(words.label(.dunningCourt)): \(court.address.name)")
    }
  }

  private func number(_ item: EntryNumber) -> String {
    account.ledger.item(item)?.invoice.number.text ?? item.description
  }
}
