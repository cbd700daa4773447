import Receivables
import Terminal
import Wording

/// A circumstance of the debtor: insolvency, death, misuse of an identity, an unknown address.
struct CircumstanceForm: CaseForm {
  enum Field: String, Sendable {
    case source, items, authority, fileNumber, deadline, kind, since
  }

  private let items: [ItemClaim]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    items = surroundings.openItems(of: account)
    form = Form([
      surroundings.noteLine(.source),
      surroundings.itemsLine(.items, .onlyItems, items, rows: 3),
      surroundings.textLine(.authority, .authority),
      surroundings.textLine(.fileNumber, .fileNumber),
      surroundings.dayLine(.deadline, .deadline),
      surroundings.choiceLine(.kind, .circumstance, Circumstance.Kind.insolvencyApplied) {
        words.circumstance($0)
      },
      surroundings.pastDayLine(.since, .since),
    ])
    form.focus(on: .kind)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .noteCircumstance(
        Circumstance(
          kind: fields.choice(.kind), since: try fields.day(.since, surroundings),
          authority: try fields.line(.authority, surroundings),
          fileNumber: try fields.line(.fileNumber, surroundings),
          deadline: try fields.dayIfGiven(.deadline, surroundings),
          items: fields.checked(.items, of: items).map(\.number),
          source: try fields.remark(.source, surroundings))))
  }

  func tier(_ surroundings: Surroundings) -> Tier { .yes }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    captions(caption(of: .since, surroundings), caption(of: .deadline, surroundings))
  }
}
