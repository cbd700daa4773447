import Receivables
import Testing

@Suite("Default") struct DefaultAssessmentTests {
  private let berlin = WorkingDays(at: [Place(.berlin)])

  @Test(arguments: [
    ("2026-05-29", "2026-05-29", "2026-05-30"), ("2026-05-31", "2026-06-01", "2026-06-02"),
    ("2026-04-03", "2026-04-07", "2026-04-08"),
  ])
  func `an agreed day is the last for payment, moved to a working day`(
    due: String, last: String, first: String
  ) throws {
    for origin in [DefaultFacts.Origin.agreedDay, .agreedPeriod, .statutory] {
      let facts = DefaultFacts(debtor: .consumer, due: .init(try Day(due), origin))
      let start = try #require(DefaultAssessment(of: facts, workingDays: berlin).start)
      #expect(start.route == (origin == .agreedPeriod ? .periodFromEvent : .calendarDay))
      #expect(try start.trigger == Day(due))
      #expect(try start.lastPaymentDay.day == Day(last))
      #expect(try start.firstInterestDay == Day(first))
    }
  }

  @Test func `a day printed by the creditor is no agreed day`() throws {
    for debtor in DebtorKind.allCases {
      let facts = DefaultFacts(debtor: debtor, due: .init(try Day("2026-06-01"), .printed))
      let assessment = DefaultAssessment(of: facts, workingDays: berlin)
      #expect(assessment.start == nil)
      #expect(outcome(.calendarDay, of: facts) == .barred(.printedByCreditor))
      #expect(outcome(.periodFromEvent, of: facts) == .barred(.noAgreedPeriod))
    }
  }

  @Test func `thirty days suffice for remuneration only`() throws {
    var facts = DefaultFacts(debtor: .business, invoiceReceived: try Day("2026-06-01"))
    #expect(outcome(.thirtyDays, of: facts) != .barred(.notRemuneration))
    facts.isRemuneration = false
    #expect(outcome(.thirtyDays, of: facts) == .barred(.notRemuneration))
  }

  @Test func `a moved last day cites § 193 once`() throws {
    let sunday = DefaultFacts.DueDay(try Day("2026-05-31"), .printed)
    let facts = DefaultFacts(debtor: .consumer, due: sunday, refused: try Day("2026-05-20"))
    let start = try #require(DefaultAssessment(of: facts, workingDays: berlin).start)
    #expect(start.citations.filter { $0 == .section(.bgb, "193") }.count == 1)
    #expect(!start.route.citations.contains(.section(.bgb, "193")))
  }

  @Test func `without facts every route says what is missing`() {
    let consumer = DefaultFacts(debtor: .consumer)
    let expected: [DefaultRoute: DefaultAssessment.Obstacle] = [
      .demand: .noDemand, .court: .nothingServed, .calendarDay: .noAgreedDay,
      .periodFromEvent: .noAgreedPeriod, .refusal: .noRefusal, .thirtyDays: .noNoticeToConsumer,
    ]
    for (route, obstacle) in expected { #expect(outcome(route, of: consumer) == .barred(obstacle)) }
    let business = DefaultFacts(debtor: .business)
    #expect(outcome(.thirtyDays, of: business) == .barred(.receiptUnknown))
    let findings = DefaultAssessment(of: consumer, workingDays: berlin).findings
    #expect(findings.map(\.route) == DefaultRoute.allCases)
  }

  @Test(
    arguments: [
      // received, due, last payment day: thirty days after the later of both, moved
      ("2026-06-01", nil, "2026-07-01"), ("2026-06-01", "2026-06-15", "2026-07-15"),
      ("2026-06-20", "2026-06-15", "2026-07-20"), ("2026-06-04", nil, "2026-07-06"),
      // a due Sunday is the Monday after it
      ("2026-05-20", "2026-05-31", "2026-07-01"),
    ] as [(String, String?, String)])
  func `thirty days after due day and receipt`(
    received: String, due: String?, last: String
  ) throws {
    var facts = DefaultFacts(
      debtor: .business, due: try due.map { .init(try Day($0), .printed) },
      invoiceReceived: try Day(received))
    let start = try #require(DefaultAssessment(of: facts, workingDays: berlin).start)
    #expect(start.route == .thirtyDays)
    #expect(try start.lastPaymentDay.day == Day(last))
    facts.debtor = .consumer
    #expect(outcome(.thirtyDays, of: facts) == .barred(.noNoticeToConsumer))
    facts.carriesThirtyDayNotice = true
    #expect(outcome(.thirtyDays, of: facts) == .start(start))
  }

  @Test func `receipt of the goods replaces that of the invoice against businesses only`() throws {
    var facts = DefaultFacts(
      debtor: .business, performanceReceived: try Day("2026-06-01"), carriesThirtyDayNotice: true)
    let start = try #require(DefaultAssessment(of: facts, workingDays: berlin).start)
    #expect(try start.lastPaymentDay.day == Day("2026-07-01"))
    facts.debtor = .consumer
    #expect(outcome(.thirtyDays, of: facts) == .barred(.receiptUnknown))
    facts.debtor = .business
    facts.invoiceReceived = try Day("2026-06-10")
    #expect(
      try DefaultAssessment(of: facts, workingDays: berlin).start?.trigger == Day("2026-06-10"))
  }

  @Test(
    arguments: [
      (DemandStart.afterReceipt, nil, "2026-06-16"), (.afterReceipt, "2026-06-30", "2026-06-16"),
      (.afterDeadline, nil, "2026-06-16"), (.afterDeadline, "2026-06-30", "2026-07-01"),
      (.afterDeadline, "2026-06-27", "2026-06-30"), (.afterDeadline, "2026-06-10", "2026-06-16"),
    ] as [(DemandStart, String?, String)])
  func `a demand creates default after its deadline or its receipt`(
    setting: DemandStart, deadline: String?, first: String
  ) throws {
    let demand = DefaultFacts.Demand(
      received: try Day("2026-06-15"), deadline: try deadline.map { try Day($0) })
    let facts = DefaultFacts(debtor: .consumer, demands: [demand])
    let start = try #require(
      DefaultAssessment(of: facts, workingDays: berlin, demandStart: setting).start)
    #expect(start.route == .demand)
    #expect(try start.trigger == Day("2026-06-15"))
    #expect(try start.firstInterestDay == Day(first))
  }

  @Test func `receipt on a Sunday is not moved`() throws {
    let facts = DefaultFacts(debtor: .consumer, demands: [.init(received: try Day("2026-05-31"))])
    let start = try #require(DefaultAssessment(of: facts, workingDays: berlin).start)
    #expect(try start.firstInterestDay == Day("2026-06-01"))
  }

  @Test func `a demand before the claim is due has no effect`() throws {
    var facts = DefaultFacts(
      debtor: .consumer, due: .init(try Day("2026-06-15"), .printed),
      demands: [.init(received: try Day("2026-06-14"))])
    #expect(
      outcome(.demand, of: facts) == .barred(.demandBeforeDue(due: try Day("2026-06-15"))))
    facts.demands.append(.init(received: try Day("2026-06-20")))
    #expect(
      try DefaultAssessment(of: facts, workingDays: berlin).start?.firstInterestDay
        == Day("2026-06-21"))
  }

  @Test func `what comes on a due Sunday is no later than the Monday on which payment is in time`()
    throws
  {
    var facts = DefaultFacts(
      debtor: .consumer, due: .init(try Day("2026-05-31"), .printed),
      demands: [.init(received: try Day("2026-05-31"))])
    #expect(
      outcome(.demand, of: facts) == .barred(.demandBeforeDue(due: try Day("2026-06-01"))))
    facts.demands = []
    facts.refused = try Day("2026-05-20")
    facts.served = try Day("2026-05-31")
    for route in [DefaultRoute.refusal, .court] {
      guard case .start(let start) = outcome(route, of: facts) else {
        Issue.record("no start by \(route)")
        continue
      }
      #expect(try start.firstInterestDay == Day("2026-06-02"))
    }
  }

  @Test(
    arguments: [
      (nil, "2026-06-10", "2026-06-11"), ("2026-06-15", "2026-06-10", "2026-06-16"),
      ("2026-06-05", "2026-06-10", "2026-06-11"),
    ] as [(String?, String, String)])
  func `refusal and service put into default at once, but not before due`(
    due: String?, event: String, first: String
  ) throws {
    let due = try due.map { DefaultFacts.DueDay(try Day($0), .printed) }
    let refused = DefaultFacts(debtor: .consumer, due: due, refused: try Day(event))
    let served = DefaultFacts(debtor: .consumer, due: due, served: try Day(event))
    for (facts, route) in [(refused, DefaultRoute.refusal), (served, .court)] {
      let start = try #require(DefaultAssessment(of: facts, workingDays: berlin).start)
      #expect(start.route == route)
      #expect(try start.trigger == Day(event))
      #expect(try start.firstInterestDay == Day(first))
    }
  }

  @Test func `the earliest route counts and losing receipt takes it back`() throws {
    var facts = DefaultFacts(
      debtor: .business, invoiceReceived: try Day("2026-06-01"),
      demands: [
        .init(received: try Day("2026-06-20"), deadline: try Day("2026-07-10")),
        .init(received: try Day("2026-06-25")),
      ])
    #expect(
      try DefaultAssessment(of: facts, workingDays: berlin).start?.firstInterestDay
        == Day("2026-06-26"))
    facts.demands = []
    #expect(
      try DefaultAssessment(of: facts, workingDays: berlin).start?.firstInterestDay
        == Day("2026-07-02"))
    facts.invoiceReceived = nil
    #expect(DefaultAssessment(of: facts, workingDays: berlin).start == nil)
  }

  @Test(arguments: DefaultRoute.allCases)
  func `every route cites its place in § 286`(route: DefaultRoute) {
    guard case .section(.bgb, "286", let paragraph, _, _)? = route.citations.first else {
      Issue.record("\(route)")
      return
    }
    let paragraphs: [DefaultRoute: Int] = [
      .demand: 1, .court: 1, .calendarDay: 2, .periodFromEvent: 2, .refusal: 2, .thirtyDays: 3,
    ]
    #expect(paragraph == paragraphs[route])
  }

  @Test func `the ends of the calendar have an answer`() {
    for day in [Day.first, Day.last] {
      let facts = DefaultFacts(
        debtor: .business, due: .init(day, .agreedDay), invoiceReceived: day,
        performanceReceived: day, carriesThirtyDayNotice: true,
        demands: [.init(received: day, deadline: day)], refused: day, served: day)
      #expect(DefaultAssessment(of: facts, workingDays: berlin).start != nil)
    }
  }

  private func outcome(_ route: DefaultRoute, of facts: DefaultFacts) -> DefaultAssessment.Outcome?
  {
    DefaultAssessment(of: facts, workingDays: berlin).findings.first { $0.route == route }?.outcome
  }
}
