import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc default-start`.
struct DefaultStartCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "default-start", abstract: words.abstract(.defaultStart),
    discussion: words.discussion(.defaultStart))

  @Option(help: .init(.debtor, .word)) var debtor: String?
  @Flag(help: .init(.notRemuneration)) var notRemuneration = false
  @Option(help: .init(.due, .day)) var due: String?
  @Option(help: .init(.dueOrigin, .word)) var origin: String?
  @Option(help: .init(.event, .day)) var event: String?
  @Option(help: .init(.period, .period)) var period: String?
  @Option(help: .init(.invoiceReceived, .day)) var invoiceReceived: String?
  @Option(help: .init(.goodsReceived, .day)) var goodsReceived: String?
  @Flag(help: .init(.thirtyDayNotice)) var thirtyDayNotice = false
  @Option(help: .init(.demand, .days)) var demand: [String] = []
  @Option(help: .init(.demandStart, .word)) var demandStart = "deadline"
  @Option(help: .init(.refused, .day)) var refused: String?
  @Option(help: .init(.served, .day)) var served: String?
  @Option(help: .init(.state, .state)) var state: [String] = []
  @Flag(help: .init(.local)) var local = false
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    let start: DemandStart = try Input.choice(
      demandStart, "--demand-start", DemandStart.names)
    let assessment = DefaultAssessment(
      of: try facts(), workingDays: try Input.workingDays(state, local: local), demandStart: start)
    return Reply(
      answer: DefaultStartAnswer(assessment), sheet: sheet(assessment),
      status: assessment.start == nil ? .refused : .success)
  }

  private func facts() throws(Problem) -> DefaultFacts {
    DefaultFacts(
      debtor: try Input.debtor(try Input.required(debtor, "--debtor")),
      isRemuneration: !notRemuneration, due: try dueDay(),
      invoiceReceived: try Input.dayIfGiven(invoiceReceived, "--invoice-received"),
      performanceReceived: try Input.dayIfGiven(goodsReceived, "--goods-received"),
      carriesThirtyDayNotice: thirtyDayNotice, demands: try demands(),
      refused: try Input.dayIfGiven(refused, "--refused"),
      served: try Input.dayIfGiven(served, "--served"))
  }

  /// The due day, given or counted from an event.
  private func dueDay() throws(Problem) -> DefaultFacts.DueDay? {
    if let event {
      guard due == nil else { throw Problem(.usage(.exclusive(["--due", "--event"]))) }
      let length = try Input.period(try Input.required(period, "--period"), "--period")
      return .init(
        length.lastDay(after: try Input.day(event, "--event")), try dueOrigin(else: .agreedPeriod))
    }
    try Input.require("--event", for: ("--period", period != nil))
    if due == nil { try Input.require("--due", for: ("--origin", origin != nil)) }
    guard let due else { return nil }
    return .init(try Input.day(due, "--due"), try dueOrigin(else: .printed))
  }

  private func dueOrigin(
    else usual: DefaultFacts.Origin
  ) throws(Problem) -> DefaultFacts.Origin {
    guard let origin else { return usual }
    return try Input.choice(origin, "--origin", DefaultFacts.Origin.names)
  }

  private func demands() throws(Problem) -> [DefaultFacts.Demand] {
    var demands: [DefaultFacts.Demand] = []
    for text in demand {
      let form = "2026-07-01..2026-07-14"
      let days = try Input.days(text, "--demand", form: form, upTo: 2)
      guard let received = days[0] else { continue }
      demands.append(.init(received: received, deadline: days[1]))
    }
    return demands
  }

  private func sheet(_ assessment: DefaultAssessment) -> Sheet {
    var sheet = Sheet()
    sheet.heading(words.label(.startOfDefault))
    sheet.table(
      [.text(words.label(.route)), .text(words.label(.result))],
      assessment.findings.map { [words.route($0.route), words.outcome($0.outcome)] })
    guard let start = assessment.start else {
      sheet.paragraph(words.noDefault.message)
      sheet.paragraph(words.noDefault.remedy)
      return sheet
    }
    sheet.field(words.label(.lastDay), words.shift(start.lastPaymentDay))
    sheet.field(words.label(.firstInterestDay), words.dayWithWeekday(start.firstInterestDay))
    sheet.field(words.label(.ground), words.citations(start.citations))
    return sheet
  }
}

/// The start of default as machines read it.
private struct DefaultStartAnswer: Encodable {
  let schema = 1
  let route: DefaultRoute?
  let lastPaymentDay: Day?
  let firstInterestDay: Day?
  let routes: [Finding]
  let citations: [String]

  struct Finding: Encodable {
    let route: DefaultRoute
    let lastPaymentDay: Day?
    let movedFrom: Day?
    let firstInterestDay: Day?
    let obstacle: String?
    let citations: [String]
  }

  init(_ assessment: DefaultAssessment) {
    let start = assessment.start
    route = start?.route
    lastPaymentDay = start?.lastPaymentDay.day
    firstInterestDay = start?.firstInterestDay
    routes = assessment.findings.map { finding in
      switch finding.outcome {
      case .start(let start):
        Finding(
          route: finding.route, lastPaymentDay: start.lastPaymentDay.day,
          movedFrom: start.lastPaymentDay.moved ? start.lastPaymentDay.original : nil,
          firstInterestDay: start.firstInterestDay, obstacle: nil,
          citations: Codes.citations(start.citations))
      case .barred(let obstacle):
        Finding(
          route: finding.route, lastPaymentDay: nil, movedFrom: nil, firstInterestDay: nil,
          obstacle: caseName(obstacle), citations: Codes.citations(obstacle.citations))
      }
    }
    citations = Codes.citations(start?.citations ?? [])
  }
}

extension DefaultFacts.Origin {
  /// The names on the command line.
  static let names: [(name: String, value: DefaultFacts.Origin)] = [
    ("agreed", .agreedDay), ("period", .agreedPeriod), ("statutory", .statutory),
    ("printed", .printed),
  ]
}

extension DemandStart {
  /// The names on the command line.
  static let names: [(name: String, value: DemandStart)] = [
    ("deadline", .afterDeadline), ("receipt", .afterReceipt),
  ]
}
