import Receivables
import Terminal
import Wording

/// What an agency says.
struct AgencyReportForm: CaseForm {
  enum Field: String, Sendable {
    case which, reference, note, status
  }

  private let handOvers: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let standing = account.agencyCases(on: surroundings.day).filter(\.isStanding)
    handOvers = standing.map(\.number)
    form = Form([
      surroundings.whichLine(.which, .handOver, standing.map { surroundings.line(of: $0) }),
      surroundings.textLine(.reference, .theirReference, limit: 60),
      surroundings.noteLine(.note),
      surroundings.choiceLine(.status, .stage, AgencyReport.Status.inCollection) {
        words.option($0)
      },
    ])
    form.focus(on: .status)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .recordAgencyReport(
        AgencyReport(
          handOver: try fields.chosen(.which, of: handOvers, surroundings),
          status: fields.choice(.status), reference: try fields.line(.reference, surroundings),
          note: try fields.remark(.note, surroundings))))
  }
}

extension Surroundings {
  /// What claims at an agency are called in a list.
  func line(of agencyCase: AgencyCase) -> String {
    "\(agencyCase.agency.text), \(words.agencyState(agencyCase.state))"
  }
}
