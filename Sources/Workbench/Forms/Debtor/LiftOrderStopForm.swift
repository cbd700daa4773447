import Receivables
import Terminal
import Wording

/// The end of a stop of deliveries.
struct LiftOrderStopForm: CaseForm {
  enum Field: String, Sendable {
    case which
  }

  private let stops: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let open = surroundings.openOrderStops(of: account)
    stops = open.map(\.number)
    form = Form([
      surroundings.whichLine(
        .which, .orders,
        open.map {
          surroundings.words.orderStopLine(since: $0.started.day, on: surroundings.day)
        })
    ])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .account(debtor, .liftOrderStop(try fields.chosen(.which, of: stops, surroundings)))
  }

  func tier(_ surroundings: Surroundings) -> Tier { .yes }
}
