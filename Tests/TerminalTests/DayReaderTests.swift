import Seeding
import Terminal
import Testing

@Suite("Days as they are typed")
struct DayReaderTests {
  /// A Wednesday.
  static let today = CalendarDay(ordinal: 20_782)
  static let ahead = DayReader(today: today)
  static let back = DayReader(today: today, direction: .back)
  static let duration = DayReader(today: today, bareNumber: .days)

  @Test func `the sample day is Wednesday, 25 November 2026`() {
    #expect(Self.today.description == "2026-11-25")
    #expect(Self.today.weekday == 2)
  }

  @Test(arguments: [
    ("+7", "2026-12-02"), ("-3", "2026-11-22"), ("+0", "2026-11-25"), (" + 7 ", "2026-12-02"),
    ("+2w", "2026-12-09"), ("+1m", "2026-12-25"), ("-1m", "2026-10-25"), ("+1y", "2027-11-25"),
    ("+1j", "2027-11-25"), ("+14t", "2026-12-09"), ("+14d", "2026-12-09"),
    ("25.", "2026-11-25"), ("24.", "2026-12-24"), ("31.", "2026-12-31"), ("1.", "2026-12-01"),
    ("27.11.", "2026-11-27"), ("27.11", "2026-11-27"), ("24.11.", "2027-11-24"),
    ("29.2.", "2028-02-29"), ("27.11.26", "2026-11-27"), ("01.02.2027", "2027-02-01"),
    ("2026-12-01", "2026-12-01"), ("2026-2-1", "2026-02-01"),
    ("fr", "2026-11-27"), ("FR", "2026-11-27"), ("fr.", "2026-11-27"), ("fri", "2026-11-27"),
    ("Freitag", "2026-11-27"), ("mi", "2026-12-02"), ("wed", "2026-12-02"), ("so", "2026-11-29"),
    ("sonna", "2026-11-28"), ("mo", "2026-11-30"), ("tu", "2026-12-01"), ("do", "2026-11-26"),
    ("heute", "2026-11-25"), ("h", "2026-11-25"), ("today", "2026-11-25"),
    ("tom", "2026-11-26"), ("morgen", "2026-11-26"), ("mor", "2026-11-26"),
    ("übermorgen", "2026-11-27"), ("ueb", "2026-11-27"), ("ge", "2026-11-24"),
    ("yes", "2026-11-24"), ("ult", "2026-11-30"), ("ultimo", "2026-11-30"),
  ])
  func `a day ahead`(text: String, day: String) throws {
    #expect(try Self.ahead.day(text).description == day)
  }

  @Test(arguments: [
    ("25.", "2026-11-25"), ("26.", "2026-10-26"), ("31.", "2026-10-31"),
    ("26.11.", "2025-11-26"), ("29.2.", "2024-02-29"), ("fr", "2026-11-20"),
    ("mi", "2026-11-18"), ("di", "2026-11-24"), ("-3", "2026-11-22"),
  ])
  func `a day that is over`(text: String, day: String) throws {
    #expect(try Self.back.day(text).description == day)
  }

  @Test func `a number alone counts days only where a duration is asked for`() throws {
    #expect(try Self.duration.day("14").description == "2026-12-09")
    #expect(throws: DayTypingFault.bareNumber(14)) { try Self.ahead.day("14") }
    #expect(
      try DayReader(today: Self.today, direction: .back, bareNumber: .days).day("2").description
        == "2026-11-23")
  }

  @Test(arguments: [
    ("", DayTypingFault.empty), ("  ", .empty), ("x", .unreadable("x")), ("+", .unreadable("+")),
    ("+99999", .unreadable("+99999")), ("+7x", .unreadable("+7x")), ("32.", .noSuchDay("32.")),
    ("30.2.", .noSuchDay("30.2.")), ("29.2.27", .noSuchDay("29.2.27")), (".", .unreadable(".")),
    ("1.2.3.4", .unreadable("1.2.3.4")), ("2026-13-01", .noSuchDay("2026-13-01")),
    ("26-11-27", .unreadable("26-11-27")), ("+9999y", .outOfReach),
    ("to", .ambiguous("to", ["today", "tomorrow"])), ("٢٧.", .unreadable("٢٧.")),
    ("20261127", .unreadable("20261127")), ("0.", .noSuchDay("0.")),
  ])
  func `what is no day is refused with the reason`(text: String, fault: DayTypingFault) {
    #expect(throws: fault) { try Self.ahead.day(text) }
  }

  @Test func `every day is read back from both notations, and months keep their ends`() throws {
    var random = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let day = CalendarDay(ordinal: Int.random(in: -719_162...2_932_896, using: &random))
      #expect(try Self.ahead.day(day.text(.iso)) == day)
      #expect(try Self.ahead.day(day.text(.dotted)) == day)
      let (year, month, number) = day.fields
      #expect(CalendarDay(year: year, month: month, day: number) == day)
      #expect(day.endOfMonth.fields.month == month)
      #expect((day.endOfMonth + 1).fields.day == 1)
    }
    let january = try #require(CalendarDay(year: 2027, month: 1, day: 31))
    #expect(january.adding(months: 1).description == "2027-02-28")
    #expect(january.adding(months: -1).description == "2026-12-31")
    #expect(january.adding(months: 13).description == "2028-02-29")
  }
}
