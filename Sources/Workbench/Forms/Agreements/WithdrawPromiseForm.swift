import Receivables
import Terminal
import Wording

/// A promise taken back, by the debtor or by us.
struct WithdrawPromiseForm: CaseForm {
  enum Field: String, Sendable {
    case which, note, side
  }

  private let promises: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let open = surroundings.openPromises(of: account).map(\.promise)
    promises = open.map(\.number)
    form = Form([
      surroundings.whichLine(
        .which, .whichOne,
        open.map {
          words.openPromise($0.value.amount, by: $0.value.by, on: surroundings.day)
        }),
      surroundings.noteLine(.note),
      surroundings.choiceLine(.side, .takenBackBy, Side.debtor) { words.option($0) },
    ])
    form.focus(on: .side)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .withdrawPromise(
        PromiseWithdrawal(
          promise: try fields.chosen(.which, of: promises, surroundings),
          by: fields.choice(.side), reason: try fields.remark(.note, surroundings))))
  }
}
