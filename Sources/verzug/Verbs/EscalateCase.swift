import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug escalate`.
struct EscalateCase: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "escalate", abstract: words.abstract(.escalate),
    discussion: words.discussion(.escalate))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.route, .word)) var route: String?
  @Option(help: .init(.handedItems, .entry)) var item: [String] = []
  @Option(help: .init(.decisionReason, .text)) var reason: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let desk = try place.desk()
    guard let route else {
      try Input.require("--route", for: ("--item", !item.isEmpty), ("--reason", reason != nil))
      let account = try Input.account(number, desk.book)
      let day = try Input.dayIfGiven(giving.on, "--on") ?? desk.today
      let outlook = account.escalationOutlook(on: day, desk.book.settings)
      return Reply(
        answer: EscalationAnswer(account, outlook), sheet: Self.sheet(account, outlook))
    }
    let decided: EscalationDecision.Route = try Input.code(route, "--route")
    return try done(by: desk, giving, for: try Input.debtorNumber(number)) {
      book, day throws(Problem) in try decision(decided, book, on: day)
    }
  }

  private func decision(
    _ route: EscalationDecision.Route, _ book: Book, on day: Day
  ) throws(Problem) -> Command {
    let account = try Input.account(number, book)
    let outlook = account.escalationOutlook(on: day, book.settings)
    let items =
      item.isEmpty ? outlook.claims(for: route).map(\.item) : try Input.entries(item, "--item")
    guard !items.isEmpty else {
      throw Problem(.book(.refused(Refusal(.nothingOpen))), status: .refused)
    }
    return .casework(
      account.number,
      .decideEscalation(
        EscalationDecision(
          route: route, items: items, reason: try Input.remarkIfGiven(reason, "--reason"))))
  }
}

// MARK: - For people

extension EscalateCase {
  private static func sheet(_ account: Account, _ outlook: EscalationOutlook) -> Sheet {
    var sheet = Sheet()
    sheet.heading("\(account.number.text) \(account.ledger.debtor?.name.text ?? "")")
    sheet.field(words.label(.day), words.dayWithWeekday(outlook.day))
    sheet.field(words.label(.recommendation), words.way(outlook.advice.way))
    sheet.list(outlook.advice.reasons.map(words.reason))
    if !outlook.claims.isEmpty { sheet.addClaims(account, outlook) }
    for route in [EscalationDecision.Route.agency, .court] {
      sheet.addFindings(account, outlook, on: route)
    }
    if let costs = outlook.costs { sheet.addCosts(costs) }
    if let court = outlook.dunningCourt {
      sheet.field(words.label(.dunningCourt), court.address.name)
    }
    return sheet
  }
}

extension Sheet {
  fileprivate mutating func addClaims(_ account: Account, _ outlook: EscalationOutlook) {
    table(
      [
        .text("#"), .text(words.label(.number)), .number(words.label(.principal)),
        .number(words.label(.interest)), .number(words.label(.costs)),
        .number(words.label(.sum)), .text(words.label(.limitation)),
      ],
      outlook.claims.map { claim in
        [
          "\(claim.item.sequence)", account.documentNumber(of: claim.item),
          words.bareMoney(claim.principal), words.bareMoney(claim.interest),
          words.bareMoney(claim.costs), words.money(claim.total),
          outlook.limitations[claim.item].map { words.lastDay($0.cautious.end) } ?? "",
        ]
      })
    let decided = outlook.claims.compactMap { claim in
      account.escalation(of: claim.item, on: outlook.day).map { decision in
        "\(claim.item): \(words.route(decision.value.route)), \(words.day(decision.day)), "
          + "\(decision.user)"
      }
    }
    for text in decided { field(words.label(.decided), text) }
  }

  fileprivate mutating func addFindings(
    _ account: Account, _ outlook: EscalationOutlook, on route: EscalationDecision.Route
  ) {
    let rows = EscalationFinding.Weight.allCases.flatMap { weight in
      outlook.findings(on: route, weighing: weight).map { finding in
        let items = finding.items.map(account.documentNumber).joined(separator: ", ")
        return [words.weight(weight), (items.isEmpty ? "" : "\(items): ") + words.finding(finding)]
      }
    }
    guard !rows.isEmpty else { return }
    table([.text(words.route(route)), .text(words.label(.findings))], rows)
  }

  fileprivate mutating func addCosts(_ costs: EscalationCosts) {
    let rows: [(String, Money)] = [
      (words.effort(.simple), costs.agencySimple.total),
      (words.effort(.regular), costs.agencyRegular.total),
      (words.label(.paymentAgreement), costs.paymentAgreement.total),
      (words.label(.paymentOrder), costs.paymentOrder.total),
      (words.label(.lawyer), costs.lawyer.total),
      (words.label(.trialAdvance), costs.trialAdvance.total),
    ]
    table(
      [.text(words.label(.costsAndFees)), .number(words.label(.amount))],
      rows.map { [$0.0, words.money($0.1)] })
    paragraph(words.agencyCaution)
    field(words.label(.trialCourt), words.trialCourt(costs.trialCourt))
  }
}

extension Account {
  /// The number on the paper of an invoice.
  func documentNumber(of item: EntryNumber) -> String {
    ledger.item(item)?.invoice.number.text ?? item.description
  }
}
