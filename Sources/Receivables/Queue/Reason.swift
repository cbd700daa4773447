/// Why a debtor stands in a lane.
public struct Reason: Sendable, Hashable {
  /// Why.
  public let kind: Kind
  /// The entry behind it; none where it follows from something else.
  public let entry: EntryNumber?
  /// The day that matters: the end of a clock, the day something came, was promised or is due.
  public let day: Day?
  /// The minute of a follow-up.
  public let time: TimeOfDay?

  init(_ kind: Kind, _ entry: EntryNumber? = nil, day: Day? = nil, time: TimeOfDay? = nil) {
    self.kind = kind
    self.entry = entry
    self.day = day
    self.time = time
  }

  /// Why a debtor stands in a lane.
  public enum Kind: Sendable, Hashable {
    // Clocks.
    /// A claim is barred soon.
    case limitation
    /// A time at court ends, or begins.
    case court(CourtClock.Kind)
    /// A provider wants an answer.
    case platform
    /// Claims are to be filed with an administrator or a court of estates.
    case filing
    /// The debtor wants to see or to restrict his data.
    case dataRequest
    // News.
    /// Something came in.
    case news(EventKind)
    /// A payment came to us that the agency must be told of.
    case paymentToTell
    // Broken.
    /// A promise was not kept.
    case brokenPromise
    /// A promise was kept in part.
    case partlyKeptPromise
    /// Instalments are missed.
    case arrears
    /// A plan does not match what is owed any more.
    case outdatedPlan
    // Follow-ups.
    /// Somebody wanted to see it again.
    case followUp(for: UserName?)
    /// Somebody looks again at what rests.
    case review(Gate.Kind)
    // Steps.
    /// A notice of a level.
    case notice(level: Int)
    /// A call.
    case call
    /// A person decides.
    case decision
    /// A decision is to be carried out.
    case decided(EscalationDecision.Route)
    /// An order is to be reminded of.
    case order
    /// An order is to be cancelled.
    case lapsedOrder
    /// Credit is to be paid out.
    case credit
    /// An address is to be found.
    case address
    // Disputes.
    /// A dispute is older than its own day.
    case overdueDispute
    /// A credit note that was promised has not come.
    case missingCreditNote
    /// A withdrawal waits for its decision.
    case openWithdrawal
    // Early.
    /// It is a large amount.
    case large
    /// It is the first invoice of a debtor.
    case newCustomer
    /// A large invoice is due soon.
    case dueSoon
  }
}

extension Reason {
  /// The lane it leads to.
  public var lane: Lane {
    switch kind {
    case .limitation, .court, .platform, .filing, .dataRequest: .clock
    case .news, .paymentToTell: .news
    case .brokenPromise, .partlyKeptPromise, .arrears, .outdatedPlan: .broken
    case .followUp, .review: .followUp
    case .notice, .call, .decision, .decided, .order, .lapsedOrder, .credit, .address: .step
    case .overdueDispute, .missingCreditNote, .openWithdrawal: .dispute
    case .large, .newCustomer, .dueSoon: .early
    }
  }

  /// The name in scripts.
  public var code: String {
    switch kind {
    case .limitation: "limitation"
    case .court(let kind): "court.\(kind.rawValue)"
    case .platform: "platform"
    case .filing: "filing"
    case .dataRequest: "dataRequest"
    case .news(let kind): "news.\(kind.rawValue)"
    case .paymentToTell: "paymentToTell"
    case .brokenPromise: "brokenPromise"
    case .partlyKeptPromise: "partlyKeptPromise"
    case .arrears: "arrears"
    case .outdatedPlan: "outdatedPlan"
    case .followUp: "followUp"
    case .review(let kind): "review.\(kind.rawValue)"
    case .notice(let level): "notice.\(level)"
    case .call: "call"
    case .decision: "decision"
    case .decided(let route): "decided.\(route.rawValue)"
    case .order: "order"
    case .lapsedOrder: "lapsedOrder"
    case .credit: "credit"
    case .address: "address"
    case .overdueDispute: "overdueDispute"
    case .missingCreditNote: "missingCreditNote"
    case .openWithdrawal: "openWithdrawal"
    case .large: "large"
    case .newCustomer: "newCustomer"
    case .dueSoon: "dueSoon"
    }
  }
}
