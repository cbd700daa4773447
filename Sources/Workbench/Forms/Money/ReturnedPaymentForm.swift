import Receivables
import Terminal
import Wording

/// A payment that was taken back, such as a returned debit, and what the bank charged for it.
struct ReturnedPaymentForm: CaseForm {
  enum Field: String, Sendable {
    case payment, bankCharge, day, reason
  }

  private let payments: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let kept = surroundings.keptPayments(of: account)
    payments = kept.map(\.number)
    form = Form([
      surroundings.whichLine(.payment, .payment, kept.map { surroundings.line(of: $0) }),
      surroundings.pastDayLine(.day, .happenedOn),
      surroundings.choiceLine(.reason, .reason, PaymentReturn.Reason.noCover) {
        words.option($0)
      },
      surroundings.amountLine(.bankCharge, .bankCharge),
    ])
    form.focus(on: .reason)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .account(
      debtor,
      .returnPayment(
        PaymentReturn(
          payment: try fields.chosen(.payment, of: payments, surroundings),
          day: try fields.day(.day, surroundings), reason: fields.choice(.reason)),
        bankCharge: try fields.amountIfGiven(.bankCharge, surroundings)))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .day, surroundings)
  }
}
