/// Whether and since when a debtor is in default, by every route of § 286 BGB.
///
/// Each route gives either a first day of interest or the reason why it does not lead into default.
/// The earliest start counts; without any, interest and costs of default cannot be claimed, and the
/// reasons say why.
///
///     let facts = DefaultFacts(
///       debtor: .consumer, due: .init(try Day("2026-05-31"), .agreedDay))
///     DefaultAssessment(of: facts, workingDays: WorkingDays(at: [Place(.berlin)]))
///       .start?.firstInterestDay  // 2026-06-02: the 31st is a Sunday
public struct DefaultAssessment: Sendable, Hashable {
  /// What each route leads to, in the order of the statute.
  public let findings: [Finding]

  /// The earliest start of default, if any route leads there.
  public let start: DefaultStart?

  /// A route and what it leads to.
  public struct Finding: Sendable, Hashable {
    /// The way into default.
    public let route: DefaultRoute
    /// The start it gives, or what stands in its way.
    public let outcome: Outcome
  }

  /// What a route leads to.
  public enum Outcome: Sendable, Hashable {
    /// Default, by this start.
    case start(DefaultStart)
    /// No default by this route.
    case barred(Obstacle)
  }

  /// Why a route does not lead into default.
  public enum Obstacle: Sendable, Hashable {
    /// No day was agreed or fixed by law.
    case noAgreedDay
    /// No period from an event was agreed.
    case noAgreedPeriod
    /// The creditor alone printed the day on the invoice (BGH III ZR 91/07).
    case printedByCreditor
    /// The claim is no remuneration, so that thirty days do not suffice.
    case notRemuneration
    /// The invoice did not point the consumer to default after thirty days.
    case noNoticeToConsumer
    /// It is not known when the debtor received the invoice, or else the goods.
    case receiptUnknown
    /// No demand reached the debtor.
    case noDemand
    /// Every demand came before the claim was due.
    case demandBeforeDue(due: Day)
    /// The debtor did not refuse.
    case noRefusal
    /// Nothing was served by a court.
    case nothingServed
  }
}

/// A way into default (§ 286 BGB).
public enum DefaultRoute: String, Sendable, Hashable, CaseIterable, Codable {
  /// A demand after the due day (§ 286(1) sentence 1).
  case demand
  /// An action or a payment order served by a court (§ 286(1) sentence 2).
  case court
  /// A day of the calendar, agreed or fixed by law (§ 286(2) no 1).
  case calendarDay
  /// A period from an event, agreed (§ 286(2) no 2).
  case periodFromEvent
  /// A serious and final refusal (§ 286(2) no 3).
  case refusal
  /// Thirty days after due day and receipt of the invoice (§ 286(3)).
  case thirtyDays
}

/// The beginning of default by one route.
public struct DefaultStart: Sendable, Hashable {
  /// The way into default.
  public let route: DefaultRoute

  /// The day the route begins with: the agreed day, the receipt, the refusal, the service.
  public let trigger: Day

  /// The last day on which payment was in time, moved to a working day where it is the end of a
  /// period.
  public let lastPaymentDay: WorkingDays.Shift

  /// The first day of default, which bears interest in full.
  public var firstInterestDay: Day { lastPaymentDay.day + 1 }
}

/// From when a demand that itself creates default lets interest run.
public enum DemandStart: String, Sendable, Hashable, CaseIterable, Codable {
  /// From the day after its deadline: a deadline may be read as a deferral, and its receipt need
  /// not be proved to the day. The cautious choice.
  case afterDeadline
  /// From the day after its receipt.
  case afterReceipt
}

// MARK: - Assessing

extension DefaultAssessment {
  /// Assesses every route.
  ///
  /// - Parameters:
  ///   - facts: What is known of the claim.
  ///   - workingDays: The places whose holidays move the end of a period.
  ///   - demandStart: From when a demand that creates default lets interest run.
  public init(
    of facts: DefaultFacts, workingDays: WorkingDays, demandStart: DemandStart = .afterDeadline
  ) {
    let routes = Routes(facts, workingDays, demandStart)
    findings = DefaultRoute.allCases.map { Finding(route: $0, outcome: routes.outcome(of: $0)) }
    start = Self.earliest(of: findings.lazy.map(\.outcome))
  }

  /// The first day that bears interest, where any route leads into default: for whoever does not ask
  /// why others do not.
  static func firstInterestDay(
    of facts: DefaultFacts, workingDays: WorkingDays, demandStart: DemandStart
  ) -> Day? {
    let routes = Routes(facts, workingDays, demandStart)
    return earliest(of: DefaultRoute.allCases.lazy.map(routes.outcome))?.firstInterestDay
  }

  private static func earliest(of outcomes: some Sequence<Outcome>) -> DefaultStart? {
    var earliest: DefaultStart?
    for outcome in outcomes {
      guard case .start(let start) = outcome,
        earliest.map({ start.firstInterestDay < $0.firstInterestDay }) ?? true
      else { continue }
      earliest = start
    }
    return earliest
  }
}

/// The rules of the routes over one set of facts.
private struct Routes {
  let facts: DefaultFacts
  let workingDays: WorkingDays
  let demandStart: DemandStart
  /// The last day for payment, moved to a working day.
  private let due: WorkingDays.Shift?

  init(_ facts: DefaultFacts, _ workingDays: WorkingDays, _ demandStart: DemandStart) {
    self.facts = facts
    self.workingDays = workingDays
    self.demandStart = demandStart
    due = facts.due.map { workingDays.shifted($0.day) }
  }

  func outcome(of route: DefaultRoute) -> DefaultAssessment.Outcome {
    switch route {
    case .calendarDay:
      fixedDay(route, else: .noAgreedDay) { $0 == .agreedDay || $0 == .statutory }
    case .periodFromEvent: fixedDay(route, else: .noAgreedPeriod) { $0 == .agreedPeriod }
    case .thirtyDays: thirtyDays
    case .demand: demand
    case .refusal: refusal
    case .court: court
    }
  }

  /// § 286(2) no 1 and 2: the passing of a day that was not the creditor's alone to fix.
  private func fixedDay(
    _ route: DefaultRoute, else obstacle: DefaultAssessment.Obstacle,
    by isMeant: (DefaultFacts.Origin) -> Bool
  ) -> DefaultAssessment.Outcome {
    guard let due, let origin = facts.due?.origin else { return .barred(obstacle) }
    guard isMeant(origin) else {
      return .barred(origin == .printed && route == .calendarDay ? .printedByCreditor : obstacle)
    }
    return .start(DefaultStart(route: route, trigger: due.original, lastPaymentDay: due))
  }

  /// § 286(3): thirty days after due day and receipt, for a consumer only with the notice.
  private var thirtyDays: DefaultAssessment.Outcome {
    guard facts.isRemuneration else { return .barred(.notRemuneration) }
    guard facts.debtor == .business || facts.carriesThirtyDayNotice else {
      return .barred(.noNoticeToConsumer)
    }
    // Where the receipt of the invoice is uncertain, that of the goods counts, but not against a
    // consumer.
    let fallback = facts.debtor == .business ? facts.performanceReceived : nil
    guard let received = facts.invoiceReceived ?? fallback else {
      return .barred(.receiptUnknown)
    }
    let trigger = dueDay.map { max($0, received) } ?? received
    return .start(
      DefaultStart(
        route: .thirtyDays, trigger: trigger,
        lastPaymentDay: workingDays.shifted(Period.days(30).lastDay(after: trigger))))
  }

  /// § 286(1): a demand made when the claim is due.
  private var demand: DefaultAssessment.Outcome {
    guard !facts.demands.isEmpty else { return .barred(.noDemand) }
    let effective = facts.demands.lazy.filter { demand in
      dueDay.map { demand.received >= $0 } ?? true
    }
    let starts = effective.map { demand in
      DefaultStart(route: .demand, trigger: demand.received, lastPaymentDay: lastDay(of: demand))
    }
    guard let earliest = starts.min(by: { $0.firstInterestDay < $1.firstInterestDay }) else {
      return .barred(.demandBeforeDue(due: dueDay ?? .first))
    }
    return .start(earliest)
  }

  private func lastDay(of demand: DefaultFacts.Demand) -> WorkingDays.Shift {
    // Receipt is an event, not the end of a period: no holiday moves it.
    let receipt = WorkingDays.Shift(original: demand.received, day: demand.received, passed: [])
    guard demandStart == .afterDeadline, let deadline = demand.deadline else { return receipt }
    let shifted = workingDays.shifted(deadline)
    return shifted.day > demand.received ? shifted : receipt
  }

  /// § 286(2) no 3: default at once, but not before the claim is due.
  private var refusal: DefaultAssessment.Outcome {
    guard let refused = facts.refused else { return .barred(.noRefusal) }
    return .start(atOnce(.refusal, refused))
  }

  /// § 286(1) sentence 2, § 291 BGB: service counts as a demand; interest from the day after.
  private var court: DefaultAssessment.Outcome {
    guard let served = facts.served else { return .barred(.nothingServed) }
    return .start(atOnce(.court, served))
  }

  private func atOnce(_ route: DefaultRoute, _ event: Day) -> DefaultStart {
    let later = due.flatMap { $0.day > event ? $0 : nil }
    return DefaultStart(
      route: route, trigger: event,
      lastPaymentDay: later ?? WorkingDays.Shift(original: event, day: event, passed: []))
  }

  /// The day the claim falls due: § 193 moves it too, so that nothing before the working day is
  /// late (BGH III ZR 159/06).
  private var dueDay: Day? { due?.day }
}

// MARK: - Grounds

extension DefaultAssessment.Obstacle {
  /// The ground of the obstacle; none where a fact is missing only.
  public var citations: [Citation] {
    switch self {
    case .printedByCreditor: [.bgb("286", 2, number: 1), .judgment(.bgh, "III ZR 91/07")]
    case .noNoticeToConsumer, .notRemuneration: [.bgb("286", 3)]
    case .demandBeforeDue: [.bgb("286", 1)]
    case .noAgreedDay, .noAgreedPeriod, .receiptUnknown, .noDemand, .noRefusal, .nothingServed: []
    }
  }
}

extension DefaultStart {
  /// The ground of the start: that of the route, and § 193 where it moved the day.
  public var citations: [Citation] {
    let ground = route.citations
    return lastPaymentDay.moved && !ground.contains(.bgb("193")) ? ground + [.bgb("193")] : ground
  }
}

extension DefaultRoute {
  /// Whether an event puts into default, not the end of a time for payment.
  public var isAtOnce: Bool { self == .court || self == .refusal || self == .demand }

  /// The ground of the route.
  public var citations: [Citation] {
    switch self {
    case .calendarDay: [.bgb("286", 2, number: 1), .bgb("193")]
    case .periodFromEvent: [.bgb("286", 2, number: 2), .bgb("187", 1), .bgb("188"), .bgb("193")]
    case .thirtyDays: [.bgb("286", 3), .bgb("187", 1), .bgb("188", 1), .bgb("193")]
    case .demand: [.bgb("286", 1), .bgb("187", 1)]
    case .refusal: [.bgb("286", 2, number: 3)]
    case .court: [.bgb("286", 1, sentence: 2), .bgb("291"), .bgb("187", 1)]
    }
  }
}
