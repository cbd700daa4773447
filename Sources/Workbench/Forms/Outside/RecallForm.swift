import Receivables
import Terminal
import Wording

/// Claims that are taken back from an agency.
struct RecallForm: CaseForm {
  enum Field: String, Sendable {
    case which, note
  }

  private let handOvers: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let standing = account.agencyCases(on: surroundings.day).filter(\.isStanding)
    handOvers = standing.map(\.number)
    form = Form([
      surroundings.whichLine(.which, .handOver, standing.map { surroundings.line(of: $0) }),
      surroundings.noteLine(.note, .reason),
    ])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .recallHandOver(
        HandOverRecall(
          handOver: try fields.chosen(.which, of: handOvers, surroundings),
          reason: try fields.remark(.note, surroundings))))
  }

  func tier(_ surroundings: Surroundings) -> Tier { .yes }
}
