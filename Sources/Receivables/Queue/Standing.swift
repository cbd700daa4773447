/// How a debtor stands in the queue on a day, and why.
public struct Standing: Sendable, Hashable {
  /// The debtor.
  public let debtor: DebtorID
  /// The name; none of a debtor that is not recorded.
  public let name: Line?
  /// The day.
  public internal(set) var day: Day
  /// Where the debtor stands.
  public let place: Place
  /// Why, by lane; those of the first lane decide.
  public let reasons: [Reason]
  /// What holds steps back: first of invoices, then of the debtor.
  public let gates: [Gate]
  /// The overdue invoices, each with what can be collected of it.
  public let portions: [Portion]
  /// What can be collected today.
  public let collectible: Money
  /// What is overdue.
  public let overdue: Money
  /// What is proposed; nothing where nobody is needed.
  public let step: NextStep?
  /// The notice that the run would issue.
  public let notice: PlannedNotice?
  /// Why a person looks at the step by itself; empty where it goes with others.
  public let flags: [Flag]
  /// The highest level that an invoice has reached.
  public let level: Int
  /// The last day for payment of the oldest overdue invoice.
  public let oldestDue: Day?
  /// What gives the case its points.
  public let points: Points
  /// The class of the points.
  public let rank: Points.Rank
  /// Who works on it today.
  public let clerk: Responsibility
  /// The pin that puts it on top of its lane.
  public let pin: EntryNumber?
  /// The next day on which it stands otherwise though nothing happens.
  public let changes: Day?
  /// The last day on which it is the same but for what counts days, such as ``daysOverdue``, as long
  /// as no entry is made about the debtor or the rules of the book; never before its own day.
  ///
  /// It is cautious: it may be the same for longer. Of a case that is over it says only that nobody
  /// is needed until then: interest goes on on what was left open.
  public internal(set) var keeps: Day
  /// Whether anything of it asks through which day payments are booked.
  let restsOnBankData: Bool

  /// Where a debtor stands.
  public enum Place: Sendable, Hashable {
    /// In a lane: somebody is needed today.
    case lane(Lane)
    /// Held back.
    case gated
    /// Something is open, but nothing is to be done before a day.
    case waiting(until: Day?)
    /// The case was ended.
    case settled(Settlement.Reason)
    /// Nothing is open.
    case clear
  }

  /// Why a step is looked at by itself.
  public enum Flag: String, Sendable, Hashable, CaseIterable {
    /// The last notice before a step.
    case lastNotice
    /// The amount is above the limit.
    case largeAmount
    /// A person decides each step of this debtor.
    case keyAccount
    /// A part is disputed, or on its way back.
    case contested
    /// Insolvency was applied for.
    case insolvencyApplied
    /// There is no way to send it.
    case unreachable
  }
}

extension Standing {
  /// The same standing on a later day through which it keeps.
  func carried(to day: Day) -> Standing {
    precondition(self.day <= day && day <= keeps, "a standing is carried no further than it keeps")
    var standing = self
    standing.day = day
    return standing
  }

  /// The lane; nothing where the debtor stands in none.
  public var lane: Lane? {
    if case .lane(let lane) = place { lane } else { nil }
  }

  /// Days since the last day for payment of the oldest overdue invoice.
  public var daysOverdue: Int { oldestDue.map { max(0, day - $0) } ?? 0 }

  /// The money that gates hide.
  ///
  /// Their parts of invoices, and what could be collected where one holds back the debtor as a whole.
  /// What only waits for its day is not hidden.
  public var hidden: Money {
    let parts = gates.filter { !$0.kind.isOfDebtor }
      .reduce(Int64(0)) { $0.addingClamped($1.money.minor) }
    let whole = gates.contains(where: \.kind.isOfDebtor) ? collectible.minor : 0
    return Money(minor: parts.addingClamped(whole), overdue.currency)
  }

  /// Whether all that is owed rests: nothing can be collected just now.
  public var onlyRests: Bool { collectible.isZero && hidden.isPositive }

  /// The first day on which the debtor comes back, or somebody looks again.
  public var returns: Day? {
    let whole = gates.filter(\.kind.isOfDebtor).compactMap(\.returns)
    if !whole.isEmpty { return whole.max() }
    return gates.compactMap(\.returns).min()
  }

  /// Whether a person looks at the step by itself.
  var isSingle: Bool { group == nil }

  /// The group with which the step goes; nothing where a person looks at it by itself.
  public var group: StepGroup? {
    guard lane == .step, flags.isEmpty else { return nil }
    switch step {
    case .notice(let notice): return StepGroup(notice)
    case .remindOrder: return .orders
    case .cancelOrder: return .lapsedOrders
    default: return nil
    }
  }
}

extension Gate.Kind {
  /// Whether it holds back the debtor as a whole.
  public var isOfDebtor: Bool {
    switch self {
    case .represented, .addressUnknown, .lawUnconfirmed, .newsOpen, .paymentClaimed, .invoiceCopy,
      .smallBalance, .interval, .quietDays, .phoneLimit, .bankDataStale:
      true
    case .soldClaim, .marketplace, .notDelivered, .insolvency, .death, .identityMisuse, .minor,
      .invoiceFraud, .handedOver, .atCourt, .keptInView, .hold, .withdrawal, .dispute, .rejection,
      .plan, .planOffer, .promise, .deadline, .debitPending, .credit:
      false
    }
  }
}

/// Steps that go out together.
public struct StepGroup: Sendable, Hashable {
  /// What is done: the name of the step in scripts.
  public let step: String
  /// The procedure of the notices.
  public let procedure: Name<Named.Procedure>?
  /// The level of the notices.
  public let level: Int
  /// What kind of text they have.
  public let kind: Notice.Kind?
  /// How they go out.
  public let channels: [ContactChannel]

  init(_ notice: PlannedNotice) {
    step = "notice"
    procedure = notice.procedure
    level = notice.level
    kind = notice.kind
    channels = notice.channels
  }

  private init(step: NextStep) {
    self.step = step.code
    (procedure, level, kind, channels) = (nil, 0, nil, [])
  }

  static let orders = StepGroup(step: .remindOrder)
  static let lapsedOrders = StepGroup(step: .cancelOrder)

  /// The name of the group in scripts: `notice.consumer.2.email.letter`.
  public var code: String {
    guard let procedure else { return step }
    return ([step, procedure.text, "\(level)"] + channels.map(\.rawValue)).joined(separator: ".")
  }
}
