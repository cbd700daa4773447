import Receivables
import Terminal
import Wording

/// A withdrawal from a contract by a consumer (§ 355 BGB): all of the invoices unless a part of one
/// is named.
struct WithdrawalForm: CaseForm {
  enum Field: String, Sendable {
    case words, amount, items, channel, declared
  }

  private let items: [Item]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let recent = account.ledger.items.filter { $0.cancelled == nil }.suffix(12).reversed()
    items = Array(recent)
    let lines = items.map { item in
      Shown("\(item.invoice.number.text)  \(words.money(item.invoice.gross))")
    }
    form = Form([
      surroundings.noteLine(.words, .debtorsWords),
      surroundings.amountLine(.amount, .amount),
      .init(
        .items, Shown(words.field(.withdrawnFrom)),
        lines.count > 1
          ? .checklist(Checklist(lines), rows: 5)
          : .note(Phrase(lines.first ?? Shown(words.nothingThere), .muted))),
      surroundings.choiceLine(.channel, .channel, ContactChannel.email) { words.channel($0) },
      surroundings.pastDayLine(.declared, .happenedOn),
    ])
    form.focus(on: .channel)
    form.focus(on: .items)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let chosen = items.count > 1 ? fields.checked(.items, of: items) : items
    guard !chosen.isEmpty else {
      throw FieldFault(.items, Shown(surroundings.words.checkItems))
    }
    let wholes = chosen.map { (item: $0.number, whole: $0.invoice.gross) }
    return .casework(
      debtor,
      .declareWithdrawal(
        Withdrawal(
          amounts: try fields.amounts(.amount, of: wholes, surroundings),
          declared: try fields.day(.declared, surroundings),
          channel: fields.choice(.channel), words: try fields.remark(.words, surroundings))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .declared, surroundings)
  }
}
