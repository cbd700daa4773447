import Receivables
import Terminal
import Wording

/// An objection to invoices: all that is open of them unless a part of one is named.
struct DisputeForm: CaseForm {
  enum Field: String, Sendable {
    case words, missing, amount, items, reason, answerBy
  }

  private let items: [ItemClaim]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    items = surroundings.openItems(of: account).filter(\.principal.isPositive)
    form = Form([
      surroundings.noteLine(.words, .debtorsWords),
      surroundings.noteLine(.missing, .missing),
      surroundings.amountLine(.amount, .amount),
      surroundings.itemsLine(.items, .disputed, items),
      surroundings.choiceLine(.reason, .reason, Dispute.Reason.notDelivered) {
        words.option($0)
      },
      surroundings.dayLine(.answerBy, .answerBy, surroundings.day + 14),
    ])
    form.focus(on: .reason)
    form.focus(on: .items)
  }

  private func chosen(_ surroundings: Surroundings) throws(FieldFault<Field>) -> [ItemClaim] {
    try fields.items(.items, of: items, surroundings)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let wholes = try chosen(surroundings).map { (item: $0.number, whole: $0.principal) }
    return .casework(
      debtor,
      .openDispute(
        Dispute(
          reason: fields.choice(.reason),
          amounts: try fields.amounts(.amount, of: wholes, surroundings),
          answerBy: try fields.day(.answerBy, surroundings),
          missing: try fields.remark(.missing, surroundings),
          words: try fields.remark(.words, surroundings))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    let chosen = (try? chosen(surroundings)) ?? []
    let whole = surroundings.words.wholePrincipal(surroundings.sum(chosen, \.principal))
    return captions(
      caption(of: .answerBy, surroundings), [.amount: Phrase(Shown(whole), .muted)])
  }
}
