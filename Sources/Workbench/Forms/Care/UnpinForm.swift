import Receivables
import Terminal
import Wording

/// A pinned case that goes back to its place.
struct UnpinForm: CaseForm {
  enum Field: String, Sendable {
    case which
  }

  private let pins: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let pin = account.casework.pin(on: surroundings.day)
    pins = pin.map { [$0.number] } ?? []
    form = Form([
      surroundings.whichLine(
        .which, .whichOne,
        pin.map {
          [
            surroundings.words.pin(
              $0.value.reason.text, through: $0.value.through, on: surroundings.day)
          ]
        } ?? [])
    ])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(debtor, .unpin(try fields.chosen(.which, of: pins, surroundings)))
  }
}
