import Receivables
import Terminal
import Wording

/// A stop of deliveries.
struct OrderStopForm: CaseForm {
  enum Field: String, Sendable {
    case reason
  }

  static var isForMany: Bool { true }

  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    form = Form([surroundings.noteLine(.reason, .reason)])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .account(
      debtor, .stopOrders(OrderStop(reason: try fields.remark(.reason, surroundings))))
  }

  func tier(_ surroundings: Surroundings) -> Tier { .yes }
}
