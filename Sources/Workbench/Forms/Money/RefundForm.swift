import Receivables
import Terminal
import Wording

/// Credit that was paid out.
struct RefundForm: CaseForm {
  enum Field: String, Sendable {
    case amount, day
  }

  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let credit = account.claim(on: surroundings.day, surroundings.settings)
      .credit(in: surroundings.settings.currency)
    form = Form([
      surroundings.amountLine(.amount, .amount, credit.isPositive ? credit : nil),
      surroundings.pastDayLine(.day, .happenedOn),
    ])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .account(
      debtor,
      .refund(
        Refund(
          amount: try fields.amount(.amount, surroundings),
          day: try fields.day(.day, surroundings))))
  }

  func tier(_ surroundings: Surroundings) -> Tier { .yes }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .day, surroundings)
  }
}
