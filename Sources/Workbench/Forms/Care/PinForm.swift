import Receivables
import Terminal
import Wording

/// A case that stands on top through a day, for a reason.
struct PinForm: CaseForm {
  enum Field: String, Sendable {
    case reason, through
  }

  static var isForMany: Bool { true }

  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    form = Form([
      surroundings.noteLine(.reason, .reason),
      surroundings.dayLine(.through, .through, surroundings.day + 7),
    ])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .pin(
        Pin(
          reason: try fields.requiredRemark(.reason, surroundings),
          through: try fields.day(.through, surroundings))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .through, surroundings)
  }
}
