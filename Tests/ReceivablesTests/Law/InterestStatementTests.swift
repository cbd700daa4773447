import Receivables
import Seeding
import Testing

@Suite("Interest statement") struct InterestStatementTests {
  @Test(arguments: [
    ("A", "1,000.00", "2026-06-02", "2026-11-23", InterestMargin.five, "31.06", "31.06"),
    ("B", "1,000.00", "2026-06-02", "2026-11-23", .nine, "50.24", "50.24"),
    ("C", "249.90", "2026-09-16", "2026-11-23", .five, "3.08", "3.08"),
    ("D", "5,000.00", "2023-11-15", "2024-11-14", .nine, "624.82", "623.32"),
    ("E", "10,000.00", "2022-12-01", "2026-11-23", .nine, "4,466.10", "4,462.68"),
    ("F", "123.45", "2024-02-01", "2024-03-01", .five, "0.87", "0.87"),
  ])
  func `the vectors come out in both ways of counting`(
    id: String, principal: String, from: String, through: String, margin: InterestMargin,
    over365: String, overActual: String
  ) throws {
    for (dayCount, total) in [(DayCount.actual365, over365), (.actualActual, overActual)] {
      let statement = try InterestStatement(
        on: euro(principal), from: Day(from), through: Day(through),
        terms: InterestTerms(margin: margin, dayCount: dayCount))
      #expect(try statement.total == euro(total), "vector \(id) by \(dayCount)")
      #expect(statement.isComplete)
      #expect(statement.segments.map(\.days).reduce(0, +) == (try Day(through) - Day(from)) + 1)
    }
  }

  @Test func `vector A is made of two segments`() throws {
    let statement = try statement("1,000.00", "2026-06-02", "2026-11-23")
    #expect(statement.segments.map(\.days) == [29, 146])
    #expect(statement.segments.map(\.rate.percentText) == ["6.27", "6.52"])
    #expect(statement.segments.map(\.baseRate.percentText) == ["1.27", "1.52"])
    #expect(statement.segments.map { $0.amount.decimalText() } == ["4.9816", "26.0800"])
    #expect(
      try statement.segments.map(\.range.upperBound) == [Day("2026-06-30"), Day("2026-11-23")])
    #expect(try statement.daily?.roundedHalfUp() == euro("0.18"))
  }

  @Test func `the sum is rounded once and not by segment`() throws {
    let statement = try statement(
      "5,000.00", "2023-11-15", "2024-11-14", .init(margin: .nine, dayCount: .actualActual))
    let bySegment = try Money.sum(
      of: statement.segments.map { try $0.amount.roundedHalfUp() }, in: .euro)
    #expect(try statement.total == euro("623.32"))
    #expect(try bySegment == euro("623.33"))
    #expect(statement.segments.map(\.days) == [47, 182, 137])
    #expect(statement.segments.map(\.year) == [.days365, .days366, .days366])
  }

  @Test func `one day bears interest for one day`() throws {
    let statement = try statement("365.00", "2026-07-01", "2026-07-01")
    #expect(statement.segments.map(\.days) == [1])
    #expect(statement.exact.decimalText() == "0.0652")
  }

  @Test func `half-years of one rate are one segment`() throws {
    let statement = try statement("1,000.00", "2016-07-01", "2022-12-31")
    #expect(statement.segments.map(\.rate.percentText) == ["4.12"])
  }

  @Test(arguments: [
    ("2026-01-01", "2026-12-31", 360), ("2026-02-01", "2026-02-28", 28),
    ("2026-02-01", "2026-03-31", 60), ("2026-01-31", "2026-01-31", 0),
    ("2026-03-01", "2026-03-31", 32),
    ("2024-01-01", "2025-12-31", 720),
  ])
  func `months of thirty days follow 30E-360`(from: String, through: String, days: Int) throws {
    let statement = try statement(
      "1,000.00", from, through, .init(margin: .five, dayCount: .thirty360))
    #expect(statement.segments.map(\.days).reduce(0, +) == days)
    #expect(statement.segments.allSatisfy { $0.year == .days360 })
  }

  @Test(arguments: [(true, 10, 10), (false, 9, 11)])
  func `the payment day bears interest on what it pays unless set otherwise`(
    counts: Bool, before: Int, after: Int
  ) throws {
    let statement = try InterestStatement(
      on: euro("1,000.00"), from: Day("2026-07-01"), through: Day("2026-07-20"),
      repayments: [.init(day: Day("2026-07-10"), amount: euro("400.00"))],
      terms: InterestTerms(margin: .five, paymentDayCounts: counts))
    #expect(statement.segments.map(\.days) == [before, after])
    #expect(try statement.segments.map(\.principal) == [euro("1,000.00"), euro("600.00")])
    #expect(statement.daily?.decimalText(extraPlaces: 4) == "0.107178")
  }

  @Test func `full repayment ends the interest and the unknown`() throws {
    let statement = try InterestStatement(
      on: euro("100.00"), from: Day("2026-12-01"), through: Day("2027-02-01"),
      repayments: [
        .init(day: Day("2026-12-10"), amount: euro("60.00")),
        .init(day: Day("2026-12-05"), amount: euro("40.00")),
      ], terms: InterestTerms(margin: .five))
    #expect(statement.segments.map(\.days) == [5, 5])
    #expect(statement.isComplete)
    #expect(statement.daily == nil)
  }

  @Test func `a repayment after the last day changes nothing before it`() throws {
    let repayment = InterestStatement.Repayment(
      day: try Day("2026-08-01"), amount: try euro("100.00"))
    let with = try InterestStatement(
      on: euro("100.00"), from: Day("2026-07-01"), through: Day("2026-07-31"),
      repayments: [repayment], terms: InterestTerms(margin: .five))
    #expect(with.segments == (try statement("100.00", "2026-07-01", "2026-07-31")).segments)
    #expect(with.daily?.decimalText() == "0.0179")
  }

  @Test func `beyond the last known rate the days are named and the rest computed`() throws {
    let statement = try statement("1,000.00", "2026-12-01", "2027-01-31")
    #expect(statement.unknown == [try Day("2027-01-01")...Day("2027-01-31")])
    #expect(!statement.isComplete)
    #expect(statement.segments.map(\.days) == [31])
    #expect(try statement.total == euro("5.54"))
    #expect(statement.daily == nil)
  }

  @Test func `on the last known day what the next adds is not known`() throws {
    let statement = try statement("1,000.00", "2026-12-01", "2026-12-31")
    #expect(statement.isComplete && statement.daily == nil)
  }

  @Test func `wholly unknown days give nothing but their range`() throws {
    let statement = try statement("1,000.00", "2027-01-01", "2028-12-31")
    #expect(statement.unknown == [try Day("2027-01-01")...Day("2028-12-31")])
    #expect(statement.segments.isEmpty && statement.total.isZero)
  }

  @Test func `days before the first rate are refused`() throws {
    let fault = LawFault.baseRateUnknown(
      on: try Day("2001-12-31"), known: try Day("2002-01-01")...Day("2026-12-31"))
    #expect(throws: fault) { try statement("1.00", "2001-12-31", "2002-01-31") }
    #expect(try statement("1.00", "2002-01-01", "2002-01-01").isComplete)
  }

  @Test func `a gap in the table is named`() throws {
    let rates = try BaseRateTable(
      .init(from: Day("2026-01-01"), rate: percent("1"), source: .entered)
    ).setting(.init(from: Day("2027-01-01"), rate: percent("2"), source: .entered))
    let statement = try InterestStatement(
      on: euro("365.00"), from: Day("2026-06-01"), through: Day("2027-12-31"),
      repayments: [.init(day: Day("2026-09-01"), amount: euro("65.00"))],
      terms: InterestTerms(margin: .five), rates: rates)
    #expect(
      statement.unknown == [
        try Day("2026-07-01")...Day("2026-12-31"), try Day("2027-07-01")...Day("2027-12-31"),
      ])
    #expect(statement.segments.map(\.rate.percentText) == ["6.00", "7.00"])
    #expect(try statement.segments.map(\.principal) == [euro("365.00"), euro("300.00")])
  }

  @Test func `a rate below zero is taken as zero`() throws {
    let rates = try BaseRateTable(
      .init(from: Day("2026-01-01"), rate: percent("-7"), source: .entered))
    let statement = try InterestStatement(
      on: euro("365.00"), from: Day("2026-01-01"), through: Day("2026-06-29"),
      terms: InterestTerms(margin: .five), rates: rates)
    #expect(statement.total.isZero)
    #expect(statement.segments.map(\.rate) == [.zero])
    #expect(statement.daily?.decimalText() == "0.0000")
  }

  @Test func `what cannot be is refused`() throws {
    let (first, last) = (try Day("2026-07-01"), try Day("2026-07-31"))
    #expect(throws: LawFault.endsBeforeStart(from: last, to: first)) {
      try statement("1.00", "2026-07-31", "2026-07-01")
    }
    #expect(throws: LawFault.negativeAmount(.principal, try euro("-1.00"))) {
      try statement("-1.00", "2026-07-01", "2026-07-31")
    }
    let cases: [(String, String, LawFault)] = [
      ("2026-06-30", "1.00", .repaymentBeforeStart(on: try Day("2026-06-30"))),
      ("2026-07-05", "-1.00", .negativeAmount(.repayment, try euro("-1.00"))),
      ("2026-07-05", "10.01", .repaymentExceedsPrincipal(on: try Day("2026-07-05"))),
    ]
    for (day, amount, fault) in cases {
      #expect(throws: fault) {
        try InterestStatement(
          on: euro("10.00"), from: first, through: last,
          repayments: [.init(day: Day(day), amount: euro(amount))],
          terms: InterestTerms(margin: .five))
      }
    }
    let dollar = try Currency(code: "USD")
    #expect(throws: LawFault.money(.differentCurrencies(.euro, dollar))) {
      try InterestStatement(
        on: euro("10.00"), from: first, through: last,
        repayments: [.init(day: first, amount: Money(minor: 1, dollar))],
        terms: InterestTerms(margin: .five))
    }
  }

  @Test func `nine thousand years of the largest principal overflow as an error`() throws {
    let rows = (1...9_999).flatMap { year in
      [1, 7].map { month in
        BaseRateTable.Row(
          from: (try? Day(year: year, month: month, day: 1)) ?? .first,
          rate: Rate(partsPerMillion: month == 1 ? .max : .max - 1), source: .entered)
      }
    }
    let rates = try BaseRateTable(rows[0], rows)
    for dayCount in DayCount.allCases {
      let terms = InterestTerms(margin: .nine, dayCount: dayCount)
      #expect(throws: LawFault.money(.overflow)) {
        try InterestStatement(
          on: Money(minor: .max, .euro), from: .first, through: .last, terms: terms, rates: rates)
      }
      let cent = try InterestStatement(
        on: Money(minor: 1, .euro), from: .first, through: .last, terms: terms, rates: rates)
      #expect(cent.isComplete && cent.segments.last?.range.upperBound == .last)
    }
  }

  @Test func `the last half-year of the calendar has an end`() throws {
    let rates = try BaseRateTable(
      .init(from: Day("9999-07-01"), rate: .zero, source: .entered))
    #expect(try rates.known == Day("9999-07-01")...Day.last)
    let statement = try InterestStatement(
      on: euro("100.00"), from: .last, through: .last, terms: InterestTerms(margin: .five),
      rates: rates)
    #expect(statement.isComplete && statement.segments.map(\.days) == [1])
  }

  @Test(arguments: DayCount.allCases)
  func `interest of two parts of a range is that of the whole`(dayCount: DayCount) throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases / 3 {
      let (first, last) = (try Day("2002-01-01"), try Day("2027-06-30"))
      let from = first + Int.random(in: 0..<9_000, using: &generator)
      let through = from + Int.random(in: 1...(last - from), using: &generator)
      let middle = from + Int.random(in: 0..<(through - from), using: &generator)
      let terms = InterestTerms(
        margin: InterestMargin.allCases.randomElement(using: &generator) ?? .five,
        dayCount: dayCount, paymentDayCounts: .random(using: &generator))
      let principal = Money(minor: .random(in: 0...100_000_000, using: &generator), .euro)
      var left = principal.minor
      let repayments = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        let part = Int64.random(in: 0...left, using: &generator)
        left -= part
        return InterestStatement.Repayment(
          day: from + Int.random(in: 0...(through - from), using: &generator),
          amount: Money(minor: part, .euro))
      }
      let (early, late) = (
        repayments.filter { $0.day <= middle }, repayments.filter { $0.day > middle }
      )
      let rest = try early.reduce(principal) { try $0 - $1.amount }
      let whole = try InterestStatement(
        on: principal, from: from, through: through, repayments: repayments, terms: terms)
      let start = try InterestStatement(
        on: principal, from: from, through: middle, repayments: early, terms: terms)
      let end = try InterestStatement(
        on: rest, from: middle + 1, through: through, repayments: late, terms: terms)
      let comment = repeating("\(from) \(middle) \(through) \(principal) \(repayments)")
      #expect(try whole.exact == start.exact + end.exact, comment)
      #expect(try whole.total == whole.exact.roundedHalfUp(), comment)
      #expect(whole.daily == end.daily, comment)
    }
  }

  private func statement(
    _ principal: String, _ from: String, _ through: String,
    _ terms: InterestTerms = InterestTerms(margin: .five)
  ) throws -> InterestStatement {
    try InterestStatement(on: euro(principal), from: Day(from), through: Day(through), terms: terms)
  }
}
