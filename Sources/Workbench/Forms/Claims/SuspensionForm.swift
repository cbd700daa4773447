import Receivables
import Terminal
import Wording

/// Something that keeps limitation from running (§§ 203–205 BGB).
struct SuspensionForm: CaseForm {
  enum Field: String, Sendable {
    case items, ended, ground, from
  }

  private let items: [ItemClaim]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    items = surroundings.openItems(of: account)
    form = Form([
      surroundings.itemsLine(.items, .onlyItems, items, rows: 4),
      .init(.ended, Shown(words.field(.ended)), .day(surroundings.dayField(back: true))),
      surroundings.choiceLine(.ground, .ground, Suspension.Ground.negotiation) {
        words.option($0)
      },
      surroundings.pastDayLine(.from, .from),
    ])
    form.focus(on: .ground)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .recordSuspension(
        Suspension(
          items: fields.itemsOrAll(.items, of: items).map(\.number),
          ground: fields.choice(.ground), from: try fields.day(.from, surroundings),
          ended: try fields.dayIfGiven(.ended, surroundings))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    captions(caption(of: .from, surroundings), caption(of: .ended, surroundings))
  }
}
