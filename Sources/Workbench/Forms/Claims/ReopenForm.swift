import Receivables
import Terminal
import Wording

/// A settled case that is opened again.
struct ReopenForm: CaseForm {
  enum Field: String, Sendable {
    case reason
  }

  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    form = Form([surroundings.noteLine(.reason, .reason)])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(debtor, .reopen(reason: try fields.remark(.reason, surroundings)))
  }

  func tier(_ surroundings: Surroundings) -> Tier { .yes }
}
