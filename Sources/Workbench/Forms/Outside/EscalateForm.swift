import Receivables
import Terminal
import Wording

/// The way after the last notice: what is best done and why, what stands against each way, what each
/// costs; and the decision.
struct EscalateForm: CaseForm {
  enum Field: String, Sendable {
    case reason, items, route
  }

  private let debtor: DebtorID
  private let outlook: EscalationOutlook
  private let items: [ItemClaim]
  let paper: [Phrase]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    debtor = account.number
    let outlook = account.escalationOutlook(on: surroundings.day, surroundings.settings)
    self.outlook = outlook
    items = surroundings.openItems(of: account).filter { item in
      outlook.claims.contains { $0.item == item.number }
    }
    paper = EscalationPaper(account, outlook, surroundings).lines
    form = Form([
      surroundings.noteLine(.reason, .reason),
      surroundings.itemsLine(.items, .onlyItems, items, rows: 3),
      surroundings.choiceLine(.route, .route, outlook.advice.way.route) { words.route($0) },
    ])
    form.focus(on: .route)
  }

  private var route: EscalationDecision.Route { fields.choice(.route) }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let checked = fields.checked(.items, of: items).map(\.number)
    return .casework(
      debtor,
      .decideEscalation(
        EscalationDecision(
          route: route, items: checked.isEmpty ? outlook.claims(for: route).map(\.item) : checked,
          reason: try fields.remark(.reason, surroundings))))
  }

  /// What is kept in view does nobody harm; everything else is confirmed by the number.
  func tier(_ surroundings: Surroundings) -> Tier {
    route == .keep ? .yes : .typed(debtor.text)
  }
}

extension EscalationAdvice.Way {
  /// The way that a decision would take; nothing where none is advised.
  fileprivate var route: EscalationDecision.Route? {
    switch self {
    case .agency: .agency
    case .court: .court
    case .writeOffOrKeep, .nothing, .clearUp, .person: .keep
    }
  }
}
