import Receivables
import Terminal
import Wording

/// A hold that ends at once.
struct LiftHoldForm: CaseForm {
  enum Field: String, Sendable {
    case which
  }

  private let holds: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let open = surroundings.openHolds(of: account)
    holds = open.map(\.number)
    form = Form([
      surroundings.whichLine(.which, .whichOne, open.map { surroundings.line(of: $0.value) })
    ])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(debtor, .liftHold(try fields.chosen(.which, of: holds, surroundings)))
  }
}

extension Surroundings {
  /// What a hold is called in a list.
  func line(of hold: Hold) -> String {
    words.holdLine(hold.reason, through: hold.through, on: day)
  }
}
