import Receivables
import Testing

@Suite("Book zone") struct BookZoneTests {
  @Test(arguments: [
    ("Europe/Berlin", "2025-03-30T00:59:59.999Z", "2025-03-30", 119),
    ("Europe/Berlin", "2025-03-30T01:00:00Z", "2025-03-30", 180),
    ("Europe/Berlin", "2025-10-26T00:59:59.999Z", "2025-10-26", 179),
    ("Europe/Berlin", "2025-10-26T01:00:00Z", "2025-10-26", 120),
    ("Europe/Berlin", "2026-03-29T00:59:00Z", "2026-03-29", 119),
    ("Europe/Berlin", "2026-03-29T01:00:00Z", "2026-03-29", 180),
    ("Europe/Berlin", "2026-10-25T00:59:00Z", "2026-10-25", 179),
    ("Europe/Berlin", "2026-10-25T01:00:00Z", "2026-10-25", 120),
    ("Europe/Berlin", "2026-11-22T23:30:00Z", "2026-11-23", 30),
    ("Europe/Berlin", "2026-07-01T21:59:59Z", "2026-07-01", 1_439),
    ("Europe/Berlin", "2026-07-01T22:00:00Z", "2026-07-02", 0),
    ("Europe/London", "2025-03-30T00:59:00Z", "2025-03-30", 59),
    ("Europe/London", "2025-03-30T01:00:00Z", "2025-03-30", 120),
    ("Europe/London", "2026-10-25T00:59:00Z", "2026-10-25", 119),
    ("Europe/London", "2026-10-25T01:00:00Z", "2026-10-25", 60),
    ("Europe/Athens", "2025-03-30T00:59:00Z", "2025-03-30", 179),
    ("Europe/Athens", "2025-03-30T01:00:00Z", "2025-03-30", 240),
    ("Europe/Athens", "2026-10-25T00:59:00Z", "2026-10-25", 239),
    ("Europe/Athens", "2026-10-25T01:00:00Z", "2026-10-25", 180),
    ("UTC", "2026-07-01T23:59:59.999Z", "2026-07-01", 1_439),
  ])
  func `clocks change at one in universal time`(
    name: String, moment: String, day: String, minute: Int
  ) throws {
    let zone = try #require(BookZone(name: name))
    let local = zone.local(try Instant(moment))
    #expect(try local.day == Day(day))
    #expect(local.minute == minute)
    #expect(try zone.day(of: Instant(moment)) == Day(day))
  }

  @Test(arguments: ["UTC", "Europe/London", "Europe/Berlin", "Europe/Athens"])
  func `a day begins where the one before it ends`(name: String) throws {
    let zone = try #require(BookZone(name: name))
    for day in try Day("1996-01-01")...Day("2040-12-31") {
      let start = zone.start(of: day)
      let before = Instant(milliseconds: start.milliseconds - 1)
      guard zone.local(start) == (day, 0), zone.local(before) == (day - 1, 1_439) else {
        Issue.record("\(day) begins at \(start)")
        return
      }
    }
  }

  @Test func `only zones whose rule is known exist`() {
    #expect(BookZone(name: "America/New_York") == nil)
    #expect(BookZone(name: "") == nil)
    #expect(BookZone(name: "europe/berlin") == nil)
    #expect(Set(BookZone.all.map(\.name)).count == BookZone.all.count)
    for zone in BookZone.all { #expect(BookZone(name: zone.name) == zone) }
  }

  @Test func `the ends of the calendar have a clock`() {
    for zone in BookZone.all {
      for instant in [Instant(milliseconds: .min), Instant(milliseconds: .max)] {
        #expect((0..<1_440).contains(zone.local(instant).minute))
      }
      #expect(zone.start(of: .first) <= zone.start(of: .last))
    }
  }
}
