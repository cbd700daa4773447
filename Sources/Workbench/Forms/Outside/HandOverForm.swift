import Receivables
import Terminal
import Wording

/// Claims that are given to a collection agency.
struct HandOverForm: CaseForm {
  enum Field: String, Sendable {
    case items, reference, agency
  }

  private let debtor: DebtorID
  private let items: [ItemClaim]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    debtor = account.number
    items = surroundings.openItems(of: account)
    let last = account.casework.handOvers.last?.value.agency.text
    form = Form([
      surroundings.itemsLine(.items, .onlyItems, items),
      surroundings.textLine(.reference, .theirReference, limit: 60),
      surroundings.textLine(.agency, .agency, last ?? ""),
    ])
    form.focus(on: .agency)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .handOver(
        HandOver(
          agency: try fields.requiredLine(.agency, surroundings),
          reference: try fields.line(.reference, surroundings),
          claims: try fields.claims(
            .items, of: items, for: .agency, debtor, surroundings))))
  }

  func tier(_ surroundings: Surroundings) -> Tier { .typed(debtor.text) }
}

extension Fields {
  /// What goes to an agency or a court: of the checked invoices, else all it was decided for.
  func claims(
    _ field: Field, of items: [ItemClaim], for route: EscalationDecision.Route,
    _ debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> [HandedClaim] {
    do throws(Refusal) {
      return try surroundings.account(debtor)?.claims(
        for: route, of: checked(field, of: items).map(\.number), on: surroundings.day,
        surroundings.settings) ?? []
    } catch {
      throw FieldFault(field, Shown(surroundings.words.explanation(of: error).message))
    }
  }
}
