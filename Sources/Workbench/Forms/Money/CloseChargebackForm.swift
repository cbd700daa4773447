import Receivables
import Terminal
import Wording

/// How a claim on a provider ended.
struct CloseChargebackForm: CaseForm {
  enum Field: String, Sendable {
    case which, day, outcome
  }

  private let chargebacks: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let open = surroundings.openChargebacks(of: account)
    chargebacks = open.map(\.number)
    form = Form([
      surroundings.whichLine(
        .which, .whichOne,
        open.map { words.chargebackLine($0.value.amount, $0.value.caseNumber.text) }),
      surroundings.pastDayLine(.day, .happenedOn),
      surroundings.choiceLine(.outcome, .outcome, ChargebackEnd.Outcome.won) {
        words.name(of: $0)
      },
    ])
    form.focus(on: .outcome)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .account(
      debtor,
      .closeChargeback(
        ChargebackEnd(
          chargeback: try fields.chosen(.which, of: chargebacks, surroundings),
          outcome: fields.choice(.outcome), day: try fields.day(.day, surroundings))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .day, surroundings)
  }
}
