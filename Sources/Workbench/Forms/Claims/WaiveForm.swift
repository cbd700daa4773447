import Receivables
import Terminal
import Wording

/// Claims that are given up for good (Verzicht): all of a part of the chosen invoices unless an
/// amount of one is named.
struct WaiveForm: CaseForm {
  enum Field: String, Sendable {
    case note, amount, items, part
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
      surroundings.choiceLine(.part, .claimPart, ClaimPart.principal) { words.part($0) },
    ])
    form.focus(on: .part)
    // A single invoice is not asked for.
    form.focus(on: .items)
  }

  private var part: ClaimPart { fields.choice(.part) }

  private func amounts(
    _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> [ItemAmount] {
    let chosen = try fields.items(.items, of: items, surroundings)
    let wholes = chosen.map { (item: $0.number, whole: $0.open(part)) }
      .filter(\.whole.isPositive)
    return try fields.amounts(.amount, of: wholes, surroundings)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let parts = try amounts(surroundings).map {
      ItemPart(item: $0.item, part: part, amount: $0.amount)
    }
    return .casework(
      debtor, .waive(Waiver(parts: parts, reason: try fields.remark(.note, surroundings))))
  }

  func tier(_ surroundings: Surroundings) -> Tier {
    let amounts = (try? amounts(surroundings)) ?? []
    let sum = try? Money.sum(of: amounts.map(\.amount), in: surroundings.settings.currency)
    return (sum?.minor ?? .max) >= Tier.harm ? .typed(debtor.text) : .yes
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    let chosen = (try? fields.items(.items, of: items, surroundings)) ?? []
    return wholeCaption(.amount, surroundings.sum(chosen) { $0.open(part) }, surroundings)
  }
}
