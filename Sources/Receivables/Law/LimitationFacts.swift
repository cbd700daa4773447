/// What is known of a claim that decides when it is barred.
public struct LimitationFacts: Sendable, Hashable {
  /// The day the claim fell due.
  public var due: Day

  /// Whether the due day was agreed; else the claim arose with contract or delivery (§ 271(1) BGB).
  public var dueAgreed: Bool

  /// The day of contract or delivery, where it is known.
  public var origin: Day?

  /// What keeps the time from running.
  public var suspensions: [Suspension]

  /// What lets the time begin anew.
  public var restarts: [Restart]

  /// The day a title for the claim became final.
  public var titled: Day?

  /// Facts of a claim; everything unknown is left out.
  public init(
    due: Day, dueAgreed: Bool, origin: Day? = nil, suspensions: [Suspension] = [],
    restarts: [Restart] = [], titled: Day? = nil
  ) {
    self.due = due
    self.dueAgreed = dueAgreed
    self.origin = origin
    self.suspensions = suspensions
    self.restarts = restarts
    self.titled = titled
  }

  /// What keeps the time from running (§§ 203–205 BGB), or from ending (§ 211 BGB).
  public enum Suspension: Sendable, Hashable {
    /// Negotiations about the claim, until one side refuses to go on or lets them rest.
    case negotiation(from: Day, ended: Day?)
    /// An agreed deferral, during which the debtor may refuse to pay.
    case deferral(from: Day, through: Day?)
    /// A payment order of the court, from its service or, where that follows soon, its application;
    /// without a service the court has not acted yet.
    case paymentOrder(applied: Day, served: Day?, ended: Day?)
    /// An action, a claim filed in insolvency, a conciliation: from service or filing to the end.
    case proceedings(from: Day, ended: Day?)
    /// The death of the debtor, until the heir accepts or an administrator can be sued.
    case estate(died: Day, accepted: Day?)
  }

  /// What lets the time begin anew (§ 212 BGB).
  public enum Restart: Sendable, Hashable {
    /// The debtor acknowledged the claim by part payment, payment of interest, security or
    /// otherwise.
    case acknowledged(Day)
    /// Enforcement was carried out or applied for.
    case enforced(Day)

    /// The day from which the time begins anew.
    public var day: Day {
      switch self {
      case .acknowledged(let day), .enforced(let day): day
      }
    }
  }
}

// MARK: - Grounds

extension LimitationFacts.Suspension {
  /// The ground of the suspension.
  public var citations: [Citation] {
    switch self {
    case .negotiation: [.bgb("203")]
    case .deferral: [.bgb("205")]
    case .paymentOrder: [.bgb("204", 1, number: 3), .bgb("204", 2), .zpo("167")]
    case .proceedings: [.bgb("204")]
    case .estate: [.bgb("211")]
    }
  }
}

extension LimitationFacts.Restart {
  /// The ground of the new beginning.
  public var citations: [Citation] {
    switch self {
    case .acknowledged: [.bgb("212", 1, number: 1)]
    case .enforced: [.bgb("212", 1, number: 2)]
    }
  }
}
