@testable import Receivables
import Testing

@Suite("Public holidays") struct PublicHolidayTests {
  @Test(arguments: FederalState.allCases)
  func `each state keeps its holidays of 2026`(state: FederalState) throws {
    try expect(state, in: 2026, asIn: Self.year2026)
  }

  @Test(arguments: FederalState.allCases)
  func `each state keeps its holidays of 2027`(state: FederalState) throws {
    try expect(state, in: 2027, asIn: Self.year2027)
  }

  private func expect(_ state: FederalState, in year: Int, asIn table: String) throws {
    let row = try #require(table.split(separator: "\n").first { $0.hasPrefix(state.rawValue) })
    let days = try row.split(separator: " ").dropFirst().map { try Day("\(year)-\($0)") }
    #expect(PublicHoliday.all(in: year, at: Place(state)).map(\.day) == days)
    let kept = (try Day("\(year)-01-01")...Day("\(year)-12-31"))
      .filter { PublicHoliday.kept(on: $0, at: Place(state)) != nil }
    #expect(kept == days)
  }

  @Test(arguments: [
    (2017, "10-31", "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH"),
    (2016, "10-31", "BB MV SN ST TH"), (2018, "10-31", "BB HB HH MV NI SN ST SH TH"),
    (2018, "03-08", ""), (2019, "03-08", "BE"), (2022, "03-08", "BE"), (2023, "03-08", "BE MV"),
    (2018, "09-20", ""), (2019, "09-20", "TH"), (2020, "05-08", "BE"), (2021, "05-08", ""),
    (2025, "05-08", "BE"), (2026, "05-08", ""), (2028, "06-17", "BE"), (2027, "06-17", ""),
    (2026, "12-24", ""), (2026, "12-31", ""), (2026, "04-05", "BB"), (2026, "05-24", "BB"),
    (2000, "01-06", "BW BY ST"), (2026, "08-15", "SL"), (2026, "11-18", "SN"),
  ])
  func `a holiday holds in its years and states`(year: Int, day: String, states: String) throws {
    let kept = try FederalState.allCases.filter {
      PublicHoliday.kept(on: try Day("\(year)-\(day)"), at: Place($0)) != nil
    }
    #expect(kept.map(\.rawValue).sorted() == states.split(separator: " ").map(String.init).sorted())
  }

  @Test(arguments: [
    (FederalState.bavaria, LocalHolidays.augsburgPeace, "2026-08-08", PublicHoliday.augsburgPeace),
    (.bavaria, .assumption, "2026-08-15", .assumption),
    (.saxony, .corpusChristi, "2026-06-04", .corpusChristi),
    (.thuringia, .corpusChristi, "2026-06-04", .corpusChristi),
  ])
  func `a local holiday counts only where it is named`(
    state: FederalState, local: LocalHolidays, text: String, holiday: PublicHoliday
  ) throws {
    let day = try Day(text)
    #expect(PublicHoliday.kept(on: day, at: Place(state)) == nil)
    #expect(PublicHoliday.kept(on: day, at: Place(state, localHolidays: local)) == holiday)
    #expect(LocalHolidays.possible(in: state).contains(local))
    #expect(PublicHoliday.kept(on: day, at: Place(.hamburg, localHolidays: local)) == nil)
  }

  @Test func `most states have no local holidays`() {
    let local = FederalState.allCases.filter { !LocalHolidays.possible(in: $0).isEmpty }
    #expect(Set(local) == [.bavaria, .saxony, .thuringia])
  }

  @Test(arguments: [
    "1818-03-22", "1886-04-25", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23",
    "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
    "2038-04-25",
  ])
  func `Easter Sunday is as published`(text: String) throws {
    let day = try Day(text)
    #expect(PublicHoliday.easterSunday(in: day.year) == day)
  }

  @Test func `Easter Sunday is a Sunday between 22 March and 25 April`() {
    for year in 1583...9999 {
      let easter = PublicHoliday.easterSunday(in: year)
      let (found, month, day) = easter.fields
      guard found == year, easter.weekday == .sunday, (322...425).contains(month * 100 + day) else {
        Issue.record("\(easter)")
        return
      }
    }
  }

  @Test(arguments: 2000...2035)
  func `Buss- und Bettag is the Wednesday before 23 November`(year: Int) throws {
    let day = try #require(
      PublicHoliday.all(in: year, at: Place(.saxony)).first { $0.holiday == .repentance }?.day)
    #expect(day.weekday == .wednesday)
    #expect(day.fields.month == 11 && (16...22).contains(day.fields.day))
  }

  @Test func `two holidays on one day are both listed`() {
    let days = PublicHoliday.all(in: 2008, at: Place(.berlin)).filter {
      $0.day.description == "2008-05-01"
    }
    #expect(Set(days.map(\.holiday)) == [.labourDay, .ascension])
  }

  @Test(arguments: [0, -1, 10_000, Int.min, Int.max])
  func `years outside of the calendar have no holidays`(year: Int) {
    for state in FederalState.allCases {
      let place = Place(state, localHolidays: .possible(in: state))
      #expect(PublicHoliday.all(in: year, at: place).isEmpty)
    }
    #expect((Day.first...Day.last).contains(PublicHoliday.easterSunday(in: year)))
  }

  @Test func `the ends of the calendar have an answer`() {
    #expect(PublicHoliday.kept(on: .first, at: Place(.berlin)) == .newYear)
    #expect(PublicHoliday.kept(on: .last, at: Place(.berlin)) == nil)
    #expect(!PublicHoliday.all(in: 1, at: Place(.berlin)).isEmpty)
    #expect(!PublicHoliday.all(in: 9_999, at: Place(.berlin)).isEmpty)
  }

  @Test(arguments: FederalState.allCases)
  func `asking for one day and for the whole year agree`(state: FederalState) {
    let place = Place(state, localHolidays: .possible(in: state))
    for year in 2000...2035 {
      let all = PublicHoliday.all(in: year, at: place)
      let kept = (Day.fixed(1, 1, in: year)...Day.fixed(12, 31, in: year)).filter {
        PublicHoliday.kept(on: $0, at: place) != nil
      }
      // Two holidays can fall on one day, as in 2008.
      #expect(Set(kept) == Set(all.map(\.day)))
      for day in kept {
        let names = all.filter { $0.day == day }.map(\.holiday)
        #expect(PublicHoliday.kept(on: day, at: place).map(names.contains) == true)
      }
    }
  }

  private static let year2026 = """
    BW 01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26
    BY 01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26
    BE 01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26
    BB 01-01 04-03 04-05 04-06 05-01 05-14 05-24 05-25 10-03 10-31 12-25 12-26
    HB 01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26
    HH 01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26
    HE 01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 12-25 12-26
    MV 01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26
    NI 01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26
    NW 01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26
    RP 01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26
    SL 01-01 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26
    SN 01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26
    ST 01-01 01-06 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26
    SH 01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26
    TH 01-01 04-03 04-06 05-01 05-14 05-25 09-20 10-03 10-31 12-25 12-26
    """

  private static let year2027 = """
    BW 01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26
    BY 01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26
    BE 01-01 03-08 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26
    BB 01-01 03-26 03-28 03-29 05-01 05-06 05-16 05-17 10-03 10-31 12-25 12-26
    HB 01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26
    HH 01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26
    HE 01-01 03-26 03-29 05-01 05-06 05-17 05-27 10-03 12-25 12-26
    MV 01-01 03-08 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26
    NI 01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26
    NW 01-01 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26
    RP 01-01 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26
    SL 01-01 03-26 03-29 05-01 05-06 05-17 05-27 08-15 10-03 11-01 12-25 12-26
    SN 01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 11-17 12-25 12-26
    ST 01-01 01-06 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26
    SH 01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26
    TH 01-01 03-26 03-29 05-01 05-06 05-17 09-20 10-03 10-31 12-25 12-26
    """
}
