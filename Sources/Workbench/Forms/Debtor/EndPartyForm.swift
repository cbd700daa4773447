import Receivables
import Terminal
import Wording

/// Somebody who does not speak for the debtor any more.
struct EndPartyForm: CaseForm {
  enum Field: String, Sendable {
    case which, note
  }

  private let parties: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let open = surroundings.openParties(of: account)
    parties = open.map(\.number)
    form = Form([
      surroundings.whichLine(
        .which, .whichOne,
        open.map { "\(surroundings.words.role($0.value.role)) \($0.value.name.text)" }),
      surroundings.noteLine(.note),
    ])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .account(
      debtor,
      .endParty(
        PartyEnd(
          party: try fields.chosen(.which, of: parties, surroundings),
          reason: try fields.remark(.note, surroundings))))
  }
}
