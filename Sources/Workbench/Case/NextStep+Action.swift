import Receivables
import Wording

extension NextStep {
  /// The action by which a person does it.
  var action: Action {
    switch self {
    case .notice, .remindOrder: .notice
    case .call: .contact
    case .decide: .escalate
    case .carryOut(.writeOff): .moreWriteOff
    case .carryOut: .escalate
    case .cancelOrder: .settle
    case .refund: .moreRefund
    case .placeCredit: .payment
    case .findAddress: .moreDebtor
    case .readNews: .newsHandled
    case .tellAgency: .moreAgency
    case .meetClock: .why
    case .mendPlan: .plan
    case .followUp: .followUp
    case .review: .hold
    case .clearDispute: .dispute
    }
  }
}
