import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc interest`.
struct InterestCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "interest", abstract: words.abstract(.interest),
    discussion: words.discussion(.interest))

  @Option(help: .init(.principal, .amount)) var principal: String?
  @Option(help: .init(.interestFrom, .day)) var from: String?
  @Option(help: .init(.interestTo, .day)) var to: String?
  @Option(help: .init(.debtor, .word)) var debtor: String?
  @Option(help: .init(.currency, .currency)) var currency = "EUR"
  @Option(help: .init(.dayCount, .word)) var dayCount = "act365"
  @Flag(help: .init(.notRemuneration)) var notRemuneration = false
  @Option(help: .init(.arisen, .day)) var arisen: String?
  @Option(help: .init(.repaid, .dayAndAmount)) var repaid: [String] = []
  @Flag(help: .init(.paymentDayFree)) var paymentDayFree = false
  @Option(help: .init(.baseRate, .dayAndPercent)) var baseRate: [String] = []
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    let rates = try rates()
    let principal = try Input.money(
      try Input.required(principal, "--principal"), "--principal",
      in: try Input.currency(currency))
    let debtor = try Input.debtor(try Input.required(debtor, "--debtor"))
    let statement = try statement(on: principal, debtor, rates)
    return Reply(
      answer: InterestAnswer(statement, on: principal, debtor, rates.rows(of: statement)),
      sheet: sheet(statement, on: principal, debtor, rates),
      status: statement.isComplete ? .success : .refused)
  }

  private func statement(
    on principal: Money, _ debtor: DebtorKind, _ rates: BaseRateTable
  ) throws(Problem) -> InterestStatement {
    let first = try Input.day(try Input.required(from, "--from"), "--from")
    let last = try Input.dayOrToday(to, "--to")
    let terms = InterestTerms(
      margin: InterestMargin(
        debtor: debtor, isRemuneration: !notRemuneration,
        arisen: try Input.dayIfGiven(arisen, "--arisen")),
      dayCount: try Input.choice(dayCount, "--day-count", DayCount.names),
      paymentDayCounts: !paymentDayFree)
    let repayments = try repayments(in: principal.currency, until: last)
    return try Input.law(Self.field) { () throws(LawFault) in
      guard first > last || rates.knows(someDayIn: first, through: last) else {
        throw .baseRateUnknown(on: first, known: rates.known)
      }
      return try InterestStatement(
        on: principal, from: first, through: last, repayments: repayments, terms: terms,
        rates: rates)
    }
  }

  /// The option that a refusal of the law speaks of.
  private static func field(of fault: LawFault) -> String {
    switch fault {
    case .endsBeforeStart: "--to"
    case .baseRateUnknown: "--from"
    case .repaymentExceedsPrincipal, .repaymentBeforeStart, .negativeAmount(.repayment, _):
      "--repaid"
    default: "--principal"
    }
  }

  private func repayments(
    in currency: Currency, until last: Day
  ) throws(Problem) -> [InterestStatement.Repayment] {
    var repayments: [InterestStatement.Repayment] = []
    for text in repaid {
      let (left, right) = try Input.pair(text, "--repaid", form: "2026-08-01=100.00")
      let day = try Input.day(left, "--repaid")
      guard day <= last else { throw Problem(.usage(.withoutEffect(text)), at: "--repaid") }
      let amount = try Input.money(String(right), "--repaid", in: currency)
      repayments.append(.init(day: day, amount: amount))
    }
    if repaid.isEmpty {
      try Input.require("--repaid", for: ("--payment-day-free", paymentDayFree))
    }
    return repayments
  }

  private func rates() throws(Problem) -> BaseRateTable {
    var table = BaseRateTable.published
    for text in baseRate {
      let (day, percent) = try Input.pair(text, "--base-rate", form: "2027-01-01=1.52")
      let row = BaseRateTable.Row(
        from: try Input.day(day, "--base-rate"),
        rate: try Input.rate(String(percent), "--base-rate"), source: .entered)
      let known = table
      table = try Input.law("--base-rate") { () throws(LawFault) in try known.setting(row) }
    }
    return table
  }

  private func sheet(
    _ statement: InterestStatement, on principal: Money, _ debtor: DebtorKind,
    _ rates: BaseRateTable
  ) -> Sheet {
    var sheet = Sheet()
    sheet.heading(words.label(.defaultInterest))
    sheet.field(words.label(.principal), words.money(principal))
    sheet.field(words.label(.period), words.days(statement.range))
    sheet.field(words.label(.debtor), words.debtor(debtor))
    sheet.field(words.label(.margin), words.margin(statement.terms.margin))
    sheet.field(words.label(.dayCount), words.dayCount(statement.terms.dayCount))
    if !repaid.isEmpty {
      sheet.field(
        words.label(.paymentDay), words.paymentDay(counts: statement.terms.paymentDayCounts))
    }
    sheet.table(
      [
        .text(words.label(.period)), .number(words.label(.open)),
        .number(words.label(.baseRate)), .text(words.label(.calculation)),
        .number(words.label(.interest)),
      ],
      statement.segments.map { segment in
        [
          words.days(segment.range), words.bareMoney(segment.principal),
          words.rate(segment.baseRate), words.segment(segment), words.bareExact(segment.amount),
        ]
      })
    sheet.field(words.label(.sum), words.money(statement.total))
    if let daily = statement.daily, !daily.isZero {
      sheet.field(words.label(.perDay), words.exact(daily))
    }
    for note in notes(statement, rates) { sheet.paragraph(note) }
    return sheet
  }

  private func notes(_ statement: InterestStatement, _ rates: BaseRateTable) -> [String] {
    var notes = rates.rows(of: statement).filter { $0.source != .bundesbank }
      .map(words.unconfirmedRate)
    if !statement.isComplete {
      let explanation = words.unknownInterest(statement.unknown)
      notes += [explanation.message, explanation.remedy]
    }
    return notes
  }
}

extension BaseRateTable {
  /// The rows that a statement rests on.
  fileprivate func rows(of statement: InterestStatement) -> [Row] {
    all.filter { row in
      statement.segments.contains { $0.range.overlaps(row.from...row.through) }
    }
  }
}

extension DayCount {
  /// The names on the command line.
  static let names: [(name: String, value: DayCount)] = [
    ("act365", .actual365), ("actact", .actualActual), ("30e360", .thirty360),
  ]

  /// The name on the command line.
  var name: String { Self.names.first { $0.value == self }?.name ?? rawValue }
}

/// Interest as machines read it.
private struct InterestAnswer: Encodable {
  let schema = 1
  let principal: Money
  let from: Day
  let to: Day
  let debtor: DebtorKind
  let marginPoints: Rate
  let dayCount: String
  let interest: Money
  let complete: Bool
  let segments: [Segment]
  let baseRates: [BaseRate]
  let unknown: [Range]
  let perFurtherDay: String?
  let citations: [String]

  struct Segment: Encodable {
    let from: Day
    let to: Day
    let days: Int
    let principal: Money
    let baseRate: Rate
    let rate: Rate
    let yearDays: Int
    let amount: String
  }

  struct BaseRate: Encodable {
    let from: Day
    let rate: Rate
    let source: BaseRateTable.Source
  }

  struct Range: Encodable {
    let from: Day
    let to: Day
  }

  init(
    _ statement: InterestStatement, on principal: Money, _ debtor: DebtorKind,
    _ rows: [BaseRateTable.Row]
  ) {
    self.principal = principal
    from = statement.range.lowerBound
    to = statement.range.upperBound
    self.debtor = debtor
    marginPoints = statement.terms.margin.points
    dayCount = statement.terms.dayCount.name
    interest = statement.total
    complete = statement.isComplete
    segments = statement.segments.map { segment in
      Segment(
        from: segment.range.lowerBound, to: segment.range.upperBound, days: segment.days,
        principal: segment.principal, baseRate: segment.baseRate, rate: segment.rate,
        yearDays: segment.year.rawValue, amount: segment.amount.decimalText())
    }
    baseRates = rows.map { BaseRate(from: $0.from, rate: $0.rate, source: $0.source) }
    unknown = statement.unknown.map { Range(from: $0.lowerBound, to: $0.upperBound) }
    perFurtherDay = statement.daily?.decimalText()
    citations = Codes.citations(statement.terms.margin.citations)
  }
}
