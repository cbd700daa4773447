import Receivables
import Seeding
import Testing

@Suite("Working days") struct WorkingDaysTests {
  @Test(arguments: [
    ("2026-05-29", "2026-05-29"), ("2026-05-30", "2026-06-01"), ("2026-05-31", "2026-06-01"),
    ("2026-04-03", "2026-04-07"), ("2026-12-25", "2026-12-28"), ("2028-12-31", "2029-01-02"),
    ("2026-03-08", "2026-03-09"), ("2027-03-08", "2027-03-09"), ("2025-05-08", "2025-05-09"),
  ])
  func `the end of a period moves to the next working day`(text: String, moved: String) throws {
    let shift = WorkingDays(at: [Place(.berlin)]).shifted(try Day(text))
    #expect(try shift.day == Day(moved))
    #expect(try shift.original == Day(text))
    #expect(shift.moved == (text != moved))
    #expect(shift.passed.count == shift.day - shift.original)
  }

  @Test func `what stood in the way is told day by day`() throws {
    let place = Place(.berlin)
    #expect(
      WorkingDays(at: [place]).shifted(try Day("2026-04-03")).passed == [
        .holiday(.goodFriday, place), .weekend(.saturday), .weekend(.sunday),
        .holiday(.easterMonday, place),
      ])
  }

  @Test func `a holiday at either of two places moves the end`() throws {
    let day = try Day("2026-06-04")
    let (berlin, munich) = (Place(.berlin), Place(.bavaria))
    #expect(WorkingDays(at: [berlin]).contains(day))
    #expect(WorkingDays(at: [berlin, munich]).rest(on: day) == .holiday(.corpusChristi, munich))
    #expect(try WorkingDays(at: [berlin, munich]).shifted(day).day == Day("2026-06-05"))
  }

  @Test func `without a place exactly the holidays of all states count`() throws {
    let nowhere = WorkingDays(at: [])
    let states = FederalState.allCases.map { WorkingDays(at: [Place($0)]) }
    for day in try Day("2000-01-01")...Day("2035-12-31") {
      let everywhere = states.allSatisfy { !$0.contains(day) }
      guard nowhere.contains(day) != everywhere else {
        Issue.record("\(day)")
        return
      }
    }
  }

  @Test func `shifting lands on a working day, the first one, and only once`() throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let places = FederalState.allCases.shuffled(using: &generator)
        .prefix(Int.random(in: 0...2, using: &generator))
      let days = WorkingDays(
        at: places.map { Place($0, localHolidays: .possible(in: $0)) })
      let day = try generator.day("1990-01-01", "2060-12-31")
      let shift = days.shifted(day)
      #expect(days.contains(shift.day), repeating("\(day) \(places)"))
      #expect(!days.shifted(shift.day).moved, repeating("\(day) \(places)"))
      #expect((day..<shift.day).allSatisfy { !days.contains($0) }, repeating("\(day) \(places)"))
    }
  }

  @Test func `the last day there is stays where it is`() {
    #expect(WorkingDays(at: [Place(.berlin)]).shifted(.last).day == .last)
    #expect(WorkingDays(at: [Place(.berlin)]).shifted(.first).day > .first)
  }
}
