import Receivables
import Terminal
import Wording

/// A cost, with its legal ground.
struct ChargeForm: CaseForm {
  enum Field: String, Sendable {
    case item, ground, arisen, kind, amount
  }

  private let items: [ItemClaim]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    items = surroundings.openItems(of: account)
    let lines = [Shown(words.noInvoice)] + items.map { surroundings.line(of: $0) }
    form = Form([
      .init(
        .item, Shown(words.field(.forItem)),
        .choice(Choice(lines, index: items.isEmpty ? 0 : 1))),
      surroundings.textLine(.ground, .ground),
      surroundings.pastDayLine(.arisen, .arisen),
      surroundings.choiceLine(.kind, .chargeKind, ChargeKind.reminder) { words.charge($0) },
      surroundings.amountLine(.amount, .amount),
    ])
    form.focus(on: .kind)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let place = (fields.index(.item) ?? 0) - 1
    return .claim(
      debtor,
      .recordCharge(
        Charge(
          kind: fields.choice(.kind), amount: try fields.amount(.amount, surroundings),
          arisen: try fields.day(.arisen, surroundings),
          item: items.indices.contains(place) ? items[place].number : nil,
          ground: try fields.line(.ground, surroundings))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .arisen, surroundings)
  }
}
