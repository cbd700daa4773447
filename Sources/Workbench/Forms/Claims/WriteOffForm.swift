import Receivables
import Terminal
import Wording

/// Claims that leave the books (Ausbuchung) and stay claims: all open principal of ours unless
/// invoices, or an amount of one, are named.
struct WriteOffForm: CaseForm {
  enum Field: String, Sendable {
    case note, amount, items, reason
  }

  private let debtor: DebtorID
  private let items: [ItemClaim]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    debtor = account.number
    items = surroundings.openItems(of: account)
    form = Form([
      surroundings.noteLine(.note),
      surroundings.amountLine(.amount, .amount),
      surroundings.itemsLine(.items, .onlyItems, items),
      surroundings.choiceLine(.reason, .reason, Settlement.Reason.uncollectible) {
        words.settlement($0)
      },
    ])
    form.focus(on: .reason)
  }

  private func amounts(
    _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> [ItemAmount] {
    let checked = fields.checked(.items, of: items)
    let part = try fields.amountIfGiven(.amount, surroundings)
    guard !checked.isEmpty || part != nil else { return [] }
    let wholes = (checked.isEmpty ? items : checked).map { (item: $0.number, whole: $0.principal) }
    return try fields.amounts(.amount, of: wholes, surroundings)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .writeOff(
        try amounts(surroundings), reason: fields.choice(.reason),
        note: try fields.remark(.note, surroundings)))
  }

  /// What is no more than a small difference is only asked about.
  func tier(_ surroundings: Surroundings) -> Tier {
    let named = (try? amounts(surroundings)) ?? []
    let amounts = named.isEmpty ? items.map(\.principal) : named.map(\.amount)
    let sum = try? Money.sum(of: amounts, in: surroundings.settings.currency)
    let limit = surroundings.settings.tolerances.smallDifference
    return (sum?.minor ?? .max) > limit.minor ? .typed(debtor.text) : .yes
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    let chosen = fields.itemsOrAll(.items, of: items)
    let whole = surroundings.words.wholePrincipal(surroundings.sum(chosen, \.principal))
    return [.amount: Phrase(Shown(whole), .muted)]
  }
}
