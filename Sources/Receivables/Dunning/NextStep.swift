/// What is proposed to be done next in a case; a person does it, or the run.
public enum NextStep: Sendable, Hashable {
  /// A notice.
  case notice(PlannedNotice)
  /// A call, before a notice or instead of waiting for one.
  case call
  /// A decision on what follows after the last notice.
  case decide(Procedure.Proposal)
  /// What was decided: the package for an agency, the application at court, an action, the
  /// write-off.
  case carryOut(EscalationDecision.Route)
  /// A reminder of an order that was to be paid before delivery.
  case remindOrder
  /// The order is cancelled.
  case cancelOrder
  /// Credit is paid out.
  case refund
  /// Credit is placed on what is open.
  case placeCredit
  /// The address is looked for.
  case findAddress
  /// What came in is read.
  case readNews
  /// The agency is told of a payment.
  case tellAgency
  /// The clock is met: what it asks for is done in time.
  case meetClock
  /// The plan is warned about, ended, or made anew.
  case mendPlan
  /// What somebody wanted to be reminded of.
  case followUp
  /// Somebody looks again at what rests.
  case review
  /// The dispute is cleared up.
  case clearDispute

  /// The name in scripts.
  public var code: String {
    switch self {
    case .notice: "notice"
    case .call: "call"
    case .decide: "decide"
    case .carryOut: "carryOut"
    case .remindOrder: "remindOrder"
    case .cancelOrder: "cancelOrder"
    case .refund: "refund"
    case .placeCredit: "placeCredit"
    case .findAddress: "findAddress"
    case .readNews: "readNews"
    case .tellAgency: "tellAgency"
    case .meetClock: "meetClock"
    case .mendPlan: "mendPlan"
    case .followUp: "followUp"
    case .review: "review"
    case .clearDispute: "clearDispute"
    }
  }
}

/// A notice that is due: its text, its ways, and the invoices it lifts.
public struct PlannedNotice: Sendable, Hashable {
  /// The procedure of its text.
  public let procedure: Name<Named.Procedure>
  /// The level of its text: the highest that is due.
  public let level: Int
  /// What kind of text it has.
  public let kind: Notice.Kind
  /// How it goes out: the ways of its level on which the debtor can be reached, else by letter.
  public let channels: [ContactChannel]
  /// The invoices it lifts.
  public let lifts: [EntryNumber]
}
