import Receivables
import Seeding
import Testing

@Suite("Bank days") struct BankDaysTests {
  @Test(arguments: [
    ("2026-01-01", false), ("2026-01-02", true), ("2026-01-06", true), ("2026-04-02", true),
    ("2026-04-03", false), ("2026-04-06", false), ("2026-04-07", true), ("2026-05-01", false),
    ("2026-05-14", true), ("2026-05-25", true), ("2026-10-03", false), ("2025-10-03", true),
    ("2026-12-24", true), ("2026-12-25", false), ("2026-12-26", false), ("2026-12-31", true),
    ("2027-03-26", false), ("2027-03-29", false), ("2026-11-22", false), ("2008-03-21", false),
    ("2008-03-24", false), ("2011-04-25", false),
  ])
  func `payments are booked on the days of the TARGET calendar`(text: String, open: Bool) throws {
    #expect(BankDays.contains(try Day(text)) == open)
  }

  @Test(arguments: [
    ("2026-04-02", 0, "2026-04-02"), ("2026-04-02", 1, "2026-04-07"),
    ("2026-12-24", 2, "2026-12-29"), ("2026-04-04", 0, "2026-04-04"),
    ("2026-04-04", 1, "2026-04-07"), ("2026-11-23", 5, "2026-11-30"),
    ("2026-11-23", -3, "2026-11-23"),
  ])
  func `bank days are counted after the day`(text: String, count: Int, result: String) throws {
    #expect(try BankDays.adding(count, to: Day(text)) == Day(result))
  }

  @Test func `the first bank day may be the day itself`() throws {
    #expect(try BankDays.first(from: Day("2026-04-02")) == Day("2026-04-02"))
    #expect(try BankDays.first(from: Day("2026-04-03")) == Day("2026-04-07"))
  }

  @Test func `counting stops at the end of the calendar`() throws {
    #expect(BankDays.adding(.max, to: try Day("9990-01-01")) == .last)
    #expect(BankDays.adding(.min, to: .last) == .last)
    #expect(BankDays.first(from: .last) == .last)
  }

  @Test func `adding in two steps is adding at once`() throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases / 3 {
      let day = try generator.day("2000-01-01", "2040-12-31")
      let (some, more) = (
        Int.random(in: 0...20, using: &generator), Int.random(in: 0...20, using: &generator)
      )
      let twice = BankDays.adding(more, to: BankDays.adding(some, to: day))
      #expect(BankDays.adding(some + more, to: day) == twice, repeating("\(day) \(some) \(more)"))
    }
  }

  @Test(arguments: [
    (2026, "01-01 04-03 04-06 05-01 12-25"), (2027, "01-01 03-26 03-29"),
    (2028, "04-14 04-17 05-01 12-25 12-26"), (2008, "01-01 03-21 03-24 05-01 12-25 12-26"),
  ])
  func `the closed weekdays of a year are listed once and in order`(
    year: Int, days: String
  ) throws {
    let expected = try days.split(separator: " ").map { try Day("\(year)-\($0)") }
    #expect(BankDays.closedWeekdays(in: year).map(\.day) == expected)
  }

  @Test(arguments: [0, Int.min, Int.max]) func `years outside of the calendar close nothing`(
    year: Int
  ) {
    #expect(BankDays.closedWeekdays(in: year).isEmpty)
  }
}
