import Receivables
import Terminal
import Wording

/// Money that a debtor wants back from a provider of payments.
struct ChargebackForm: CaseForm {
  enum Field: String, Sendable {
    case payment, amount, answerBy, caseNumber, reason
  }

  private let payments: [(number: EntryNumber, amount: Money)]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let kept = surroundings.keptPayments(of: account)
    payments = kept.map { ($0.number, $0.kept(on: surroundings.day)) }
    form = Form([
      surroundings.whichLine(.payment, .payment, kept.map { surroundings.line(of: $0) }),
      surroundings.amountLine(.amount, .amount),
      surroundings.dayLine(.answerBy, .answerBy),
      surroundings.textLine(.caseNumber, .caseNumber, limit: 60),
      surroundings.choiceLine(.reason, .reason, Chargeback.Reason.notReceived) {
        words.option($0)
      },
    ])
    form.focus(on: .caseNumber)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let payment = try fields.chosen(.payment, of: payments, surroundings)
    return .account(
      debtor,
      .openChargeback(
        Chargeback(
          payment: payment.number,
          amount: try fields.amountIfGiven(.amount, surroundings) ?? payment.amount,
          caseNumber: try fields.requiredLine(.caseNumber, surroundings),
          reason: fields.choice(.reason),
          answerBy: try fields.dayIfGiven(.answerBy, surroundings))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    let whole = (try? fields.chosen(.payment, of: payments, surroundings))?.amount
    return captions(
      caption(of: .answerBy, surroundings),
      whole.map { wholeCaption(.amount, $0, surroundings) } ?? [:])
  }
}
