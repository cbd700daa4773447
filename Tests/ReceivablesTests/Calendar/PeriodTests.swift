import Receivables
import Seeding
import Testing

@Suite("Periods of §§ 187 to 189") struct PeriodTests {
  @Test(arguments: [
    ("14d", "2026-04-08", "2026-04-22"), ("2w", "2026-04-08", "2026-04-22"),
    ("30d", "2026-01-31", "2026-03-02"), ("1m", "2026-01-31", "2026-02-28"),
    ("1m", "2024-01-31", "2024-02-29"), ("6m", "2026-04-08", "2026-10-08"),
    ("6m", "2026-08-31", "2027-02-28"), ("1.5m", "2026-01-31", "2026-03-15"),
    ("0.5m", "2026-02-20", "2026-03-07"), ("3y", "2023-12-31", "2026-12-31"),
    ("1y", "2024-02-29", "2025-02-28"), ("30y", "2026-11-23", "2056-11-23"),
    ("0d", "2026-11-23", "2026-11-23"),
  ])
  func `the day of the event does not count`(text: String, event: String, last: String) throws {
    #expect(try Period(text).lastDay(after: Day(event)) == Day(last))
  }

  @Test(arguments: [
    ("14d", "2026-04-09", "2026-04-22"), ("1w", "2026-11-23", "2026-11-29"),
    ("1m", "2026-01-01", "2026-01-31"), ("1m", "2026-02-15", "2026-03-14"),
    ("1m", "2026-01-31", "2026-02-28"), ("1m", "2026-01-30", "2026-02-28"),
    ("1m", "2026-01-29", "2026-02-28"), ("1m", "2026-01-28", "2026-02-27"),
    ("1y", "2026-01-01", "2026-12-31"), ("3y", "2024-01-01", "2026-12-31"),
    ("1y", "2024-02-29", "2025-02-28"), ("1.5m", "2026-02-01", "2026-03-15"),
    ("0.5m", "2026-02-01", "2026-02-15"),
  ])
  func `a period that begins with a day counts it`(
    text: String, first: String, last: String
  ) throws {
    #expect(try Period(text).lastDay(beginning: Day(first)) == Day(last))
  }

  @Test(arguments: [
    "", "d", "14", "14 d", "-1d", "+1d", "1.5d", "1.5y", ".5m", "1.5.5m", "1,5m", "14D", "１4d",
    "14dd", "5m\u{301}",
  ])
  func `what is no period is refused`(text: String) {
    #expect(throws: PeriodFault.unreadable(text)) { try Period(text) }
  }

  @Test(arguments: ["36526d", "5219w", "1201m", "101y", "99999999999999999999d"])
  func `more than a hundred years is refused`(text: String) throws {
    #expect(throws: PeriodFault.tooLong(text)) { try Period(text) }
    #expect(try Period("100y") == .years(100))
  }

  @Test(arguments: [Int.min, .min + 1, -4_000_000, 4_000_000, .max - 1, .max])
  func `lengths beyond the calendar end at its ends`(count: Int) {
    let periods: [Period] = [
      .days(count), .weeks(count), .months(count), .monthsAndHalf(count), .years(count),
    ]
    for period in periods {
      for day in [Day.first, Day(number: 20_000), Day.last] {
        let ends = [period.lastDay(after: day), period.lastDay(beginning: day)]
        for end in ends {
          #expect(count < 0 ? end - Day.first < 366 : Day.last - end < 366)
        }
      }
    }
  }

  @Test func `beginning the day after an event is the period after the event, except for months`()
    throws
  {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let day = try generator.day("1990-01-01", "2060-12-31")
      let count = Int.random(in: 1...400, using: &generator)
      for period in [Period.days(count), .weeks(count)] {
        #expect(
          period.lastDay(beginning: day + 1) == period.lastDay(after: day), repeating("\(day)"))
      }
      let months = Period.months(count).lastDay(beginning: day)
      #expect(months < day.adding(months: count) || months.fields.day < day.fields.day, repeating())
    }
  }

  @Test(arguments: [
    ("14d", ["187", "188", "193"], [1]), ("2w", ["187", "188", "193"], [2]),
    ("3m", ["187", "188", "188", "193"], [2, 3]), ("3y", ["187", "188", "188", "193"], [2, 3]),
    ("1.5m", ["187", "188", "189", "193"], [2]),
  ])
  func `a period cites the sections that end it`(
    text: String, sections: [String], paragraphs: [Int]
  ) throws {
    for (countsFirstDay, paragraph) in [(false, 1), (true, 2)] {
      let citations = try Period(text).citations(countsFirstDay: countsFirstDay)
      #expect(citations.first == .section(.bgb, "187", paragraph: paragraph))
      let named = citations.compactMap { citation -> (String, Int?)? in
        guard case .section(.bgb, let section, let paragraph, _, _) = citation else { return nil }
        return (section, paragraph)
      }
      #expect(named.map(\.0) == sections)
      #expect(named.filter { $0.0 == "188" }.map(\.1) == paragraphs)
    }
  }
}
