import Receivables
import Seeding
import Testing

@Suite("Day") struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("1600-01-01", -135_140, .saturday),
    ("2000-02-29", 11_016, .tuesday), ("2026-11-23", 20_780, .monday),
    ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
  ])
  func `days have the numbers and weekdays of the calendar`(
    text: String, number: Int32, weekday: Weekday
  ) throws {
    let day = try Day(text)
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test func `every day of eight centuries survives every round trip`() throws {
    var expected = (year: 1600, month: 1, day: 1)
    var weekday = Weekday.saturday
    let last = try Day("2400-12-31")
    var day = try Day("1600-01-01")
    // Plain comparisons, because an expectation a day would take minutes.
    while day <= last {
      let fields = day.fields
      guard fields == expected, day.weekday == weekday, day.year == fields.year,
        try Day(year: fields.year, month: fields.month, day: fields.day) == day,
        try Day(day.description) == day, Day(number: Int(day.number)) == day
      else {
        Issue.record("\(day) is not \(expected)")
        return
      }
      weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
      expected = Self.next(expected)
      day = day + 1
    }
    #expect(expected == (2401, 1, 1))
  }

  /// The next day by nothing but the lengths of months, independent of the code under test.
  private static func next(_ day: (year: Int, month: Int, day: Int)) -> (Int, Int, Int) {
    let isLeap = day.year % 400 == 0 || (day.year % 4 == 0 && day.year % 100 != 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if day.day < lengths[day.month - 1] { return (day.year, day.month, day.day + 1) }
    return day.month < 12 ? (day.year, day.month + 1, 1) : (day.year + 1, 1, 1)
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "1900-02-29", "0000-01-01", "2026-00-10", "2026-13-01",
    "2026-04-31", "2026-01-00", "2026-01-32", "0000-00-00",
  ])
  func `a day the calendar does not have is refused`(text: String) throws {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    try #require(parts.count == 3)
    let fault = DayFault.noSuchDay(year: parts[0], month: parts[1], day: parts[2])
    #expect(throws: fault) { try Day(text) }
    #expect(throws: fault) { try Day(year: parts[0], month: parts[1], day: parts[2]) }
  }

  @Test(arguments: [
    "", "2026-1-1", "2026-01-01\n", " 2026-01-01", "2026/01/01", "20260101", "2026-01-1",
    "２０２６-01-01", "2026-01-0１", "-026-01-01", "+026-01-01", "2026-01-01T", "10000-01-01",
    "2026-01–01", "2026-11-2:", "2026-11-/9", "abcd-ef-gh", "2026-01-0\u{301}",
  ])
  func `another form is refused`(text: String) {
    #expect(throws: DayFault.unreadable(text)) { try Day(text) }
  }

  @Test(arguments: [
    (Int.max, 1, 1), (Int.min, 1, 1), (2026, Int.max, 1), (2026, Int.min, 1), (2026, 1, Int.max),
    (2026, 1, Int.min), (10_000, 1, 1), (0, 12, 31),
  ])
  func `fields of any size are refused without harm`(year: Int, month: Int, day: Int) {
    #expect(throws: DayFault.noSuchDay(year: year, month: month, day: day)) {
      try Day(year: year, month: month, day: day)
    }
  }

  @Test func `arithmetic stops at the ends of the calendar`() {
    #expect(Day.last + 1 == .last)
    #expect(Day.last + Int.max == .last)
    #expect(Day.first + Int.max == .last)
    #expect(Day.first + Int.min == .first)
    #expect(Day.first - 1 == .first)
    #expect(Day.last - Int.min == .last)
    #expect(Day.last - Int.max == .first)
    #expect(Day(number: .max) == .last)
    #expect(Day(number: .min) == .first)
    #expect(Day.first.adding(months: -1) == .first)
    #expect(Day.last.adding(months: 1) == .last)
    #expect(Day.first.adding(months: .max) == .last)
    #expect(Day.last.adding(months: .min) == .first)
    #expect(Day.last - Day.first == 3_652_058)
    #expect(Day.last.endOfYear == .last)
    #expect(Day.last.advanced(by: .max) == .last)
    #expect(!Day.isLeapYear(.max) && Day.isLeapYear(.min))
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-02-28", 1, "2026-03-28"), ("2026-12-31", 2, "2027-02-28"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2026-12-31", -1, "2026-11-30"),
  ])
  func `months keep the number of the day or end with the month`(
    text: String, months: Int, result: String
  ) throws {
    #expect(try Day(text).adding(months: months) == Day(result))
  }

  @Test func `adding months follows its laws`() throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let day = try generator.day("1600-01-01", "2400-12-31")
      let (some, more) = (
        Int.random(in: 0...600, using: &generator), Int.random(in: 0...600, using: &generator)
      )
      let comment = repeating("\(day) + \(some) months")
      let later = day.adding(months: some)
      let (start, end) = (day.fields, later.fields)
      #expect((end.year - start.year) * 12 + end.month - start.month == some, comment)
      #expect(end.day == start.day || (end.day < start.day && (later + 1).fields.day == 1), comment)
      #expect(day.adding(months: 0) == day, comment)
      #expect(later <= day.adding(months: some + more), comment)
      if start.day <= 28 {
        #expect(later.adding(months: -some) == day, comment)
        #expect(later.adding(months: more) == day.adding(months: some + more), comment)
      }
    }
  }

  @Test func `adding days and taking the difference are inverse`() throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let day = try generator.day("0001-01-01", "9999-12-31")
      let other = try generator.day("0001-01-01", "9999-12-31")
      #expect(day + (other - day) == other, repeating())
      #expect((day < other) == (other - day > 0), repeating())
      #expect(day.distance(to: other) == other - day, repeating())
    }
  }
}
