import Receivables
import Terminal
import Wording

/// Goods on their way back.
struct GoodsReturnForm: CaseForm {
  enum Field: String, Sendable {
    case item, amount, stage
  }

  private let items: [Item]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    items = account.ledger.items.filter { $0.cancelled == nil }.suffix(12).reversed()
    form = Form([
      surroundings.whichLine(
        .item, .forItem,
        items.map { "\($0.invoice.number.text)  \(words.money($0.invoice.gross))" }),
      surroundings.amountLine(.amount, .amount),
      surroundings.choiceLine(.stage, .stage, GoodsReturn.Stage.announced) { words.option($0) },
    ])
  }

  /// The amount as typed, else the last one of these goods, else all of the invoice.
  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let item = try fields.chosen(.item, of: items, surroundings)
    let amount =
      try fields.amountIfGiven(.amount, surroundings) ?? item.returns.last?.value.amount
      ?? item.invoice.gross
    return .account(
      debtor,
      .recordReturn(
        GoodsReturn(item: item.number, stage: fields.choice(.stage), amount: amount)))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    guard let item = try? fields.chosen(.item, of: items, surroundings) else { return [:] }
    return wholeCaption(
      .amount, item.returns.last?.value.amount ?? item.invoice.gross, surroundings)
  }
}
