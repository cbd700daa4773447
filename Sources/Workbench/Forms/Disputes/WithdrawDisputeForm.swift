import Receivables
import Terminal
import Wording

/// An objection that the debtor gave up.
struct WithdrawDisputeForm: CaseForm {
  enum Field: String, Sendable {
    case which, note
  }

  private let disputes: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let open = surroundings.openDisputes(of: account)
    disputes = open.map(\.number)
    form = Form([
      surroundings.whichLine(.which, .whichOne, open.map { surroundings.line(of: $0) }),
      surroundings.noteLine(.note),
    ])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .decideDispute(
        DisputeDecision(
          dispute: try fields.chosen(.which, of: disputes, surroundings), verdict: .withdrawn,
          note: try fields.remark(.note, surroundings))))
  }
}
