import Receivables
import Terminal
import Wording

/// A circumstance that does not hold any more.
struct EndCircumstanceForm: CaseForm {
  enum Field: String, Sendable {
    case which, note, through
  }

  private let circumstances: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let open = surroundings.openCircumstances(of: account)
    circumstances = open.map(\.number)
    form = Form([
      surroundings.whichLine(
        .which, .whichOne,
        open.map {
          surroundings.words.circumstanceLine(
            $0.value.kind, since: $0.value.since, on: surroundings.day)
        }),
      surroundings.noteLine(.note),
      surroundings.pastDayLine(.through, .through),
    ])
    form.focus(on: .through)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .endCircumstance(
        CircumstanceEnd(
          circumstance: try fields.chosen(.which, of: circumstances, surroundings),
          through: try fields.day(.through, surroundings),
          reason: try fields.remark(.note, surroundings))))
  }

  func tier(_ surroundings: Surroundings) -> Tier { .yes }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .through, surroundings)
  }
}
