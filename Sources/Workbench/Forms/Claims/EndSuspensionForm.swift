import Receivables
import Terminal
import Wording

/// The end of what kept limitation from running.
struct EndSuspensionForm: CaseForm {
  enum Field: String, Sendable {
    case which, ended
  }

  private let suspensions: [(number: EntryNumber, suspension: Suspension)]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    suspensions = surroundings.openSuspensions(of: account).map { ($0.number, $0.value) }
    form = Form([
      surroundings.whichLine(
        .which, .whichOne,
        suspensions.map {
          surroundings.words.suspensionLine(
            $0.suspension.ground, from: $0.suspension.from, on: surroundings.day)
        }),
      surroundings.pastDayLine(.ended, .ended),
    ])
    form.focus(on: .ended)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let earlier = try fields.chosen(.which, of: suspensions, surroundings)
    return .casework(
      debtor,
      .recordSuspension(
        Suspension(
          items: earlier.suspension.items, ground: earlier.suspension.ground,
          from: earlier.suspension.from, ended: try fields.day(.ended, surroundings),
          continues: earlier.number)))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .ended, surroundings)
  }
}
