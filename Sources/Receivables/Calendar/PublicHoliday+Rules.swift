// The holidays of the states with the years in which each held, as data. Complete from the year
// 2000, which is before the first base rate of the Civil Code's present form.

extension PublicHoliday {
  /// The first year for which the table is complete.
  public static let knownSince = 2000

  /// The holiday that a place keeps on a day, if any.
  public static func kept(on day: Day, at place: Place) -> PublicHoliday? {
    let date = DateOfYear(day)
    return dates.contain(date) ? kept(on: date, at: place) : nil
  }

  /// The first holiday that any of some places keeps on a day, with the place.
  static func kept(on day: Day, atAnyOf places: [Place]) -> (holiday: PublicHoliday, place: Place)?
  {
    let date = DateOfYear(day)
    guard dates.contain(date) else { return nil }
    for place in places {
      if let holiday = kept(on: date, at: place) { return (holiday, place) }
    }
    return nil
  }

  private static func kept(on date: DateOfYear, at place: Place) -> PublicHoliday? {
    rules.first { $0.date.matches(date) && $0.applies(in: date.year, at: place) }?.holiday
  }

  /// All holidays that a place keeps in a year, in the order of the calendar.
  public static func all(in year: Int, at place: Place) -> [(day: Day, holiday: PublicHoliday)] {
    let easter = easterSunday(in: year)
    return rules.filter { $0.applies(in: year, at: place) }
      .map { ($0.date.day(in: year, easter: easter), $0.holiday) }
      .sorted { $0.day < $1.day }
  }

  /// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
  public static func easterSunday(in year: Int) -> Day {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let (skipped, centuryRest) = century.quotientAndRemainder(dividingBy: 4)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - skipped - correction + 15) % 30
    let (leaps, leapRest) = yearOfCentury.quotientAndRemainder(dividingBy: 4)
    let toSunday = (32 + 2 * centuryRest + 2 * leaps - epact - leapRest) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let place = epact + toSunday - 7 * late + 114
    return Day(year: year, month: place / 31, clampedDay: place % 31 + 1)
  }
}

/// How the day of a holiday is found in a year.
private enum HolidayDate {
  case fixed(month: Int, day: Int)
  case afterEaster(Int)
  case repentance

  func day(in year: Int, easter: Day) -> Day {
    switch self {
    case .fixed(let month, let day): return .fixed(month, day, in: year)
    case .afterEaster(let count): return easter + count
    case .repentance:
      // The Wednesday of 16–22 November, eleven days before the first Sunday of Advent.
      let latest = Day.fixed(11, 22, in: year)
      return latest - (latest.weekday.rawValue - Weekday.wednesday.rawValue + 7) % 7
    }
  }
}

/// A day by all that a holiday is found by.
private struct DateOfYear {
  let year: Int
  let month: Int
  let day: Int
  let weekday: Weekday
  /// Days after Easter Sunday, in the months that it moves holidays in.
  let fromEaster: Int?

  init(_ date: Day) {
    (year, month, day) = date.fields
    weekday = date.weekday
    // Easter moves from 22 March to 25 April, and what follows it ends by 24 June.
    fromEaster = (3...6).contains(month) ? date - PublicHoliday.easterSunday(in: year) : nil
  }
}

extension HolidayDate {
  /// Whether it falls on a day of its year.
  func matches(_ date: DateOfYear) -> Bool {
    switch self {
    case .fixed(let month, let day): date.month == month && date.day == day
    case .afterEaster(let count): date.fromEaster == count
    case .repentance:
      date.month == 11 && (16...22).contains(date.day) && date.weekday == .wednesday
    }
  }
}

/// The dates of all rules, one bit each: most days are none of them, which a calculation that walks
/// over days asks again and again.
private struct HolidayDates {
  private var ofMonths = [UInt32](repeating: 0, count: 13)
  private var afterEaster: UInt64 = 0

  init(_ rules: [HolidayRule]) {
    for rule in rules {
      switch rule.date {
      case .fixed(let month, let day): ofMonths[month] |= 1 << day
      case .afterEaster(let count): afterEaster |= Self.bit(count)
      case .repentance: for day in 16...22 { ofMonths[11] |= 1 << day }
      }
    }
  }

  /// Whether any place may keep a day.
  func contain(_ date: DateOfYear) -> Bool {
    if ofMonths[date.month] & 1 << date.day != 0 { return true }
    return date.fromEaster.map { afterEaster & Self.bit($0) != 0 } ?? false
  }

  /// The bit of a day so long after Easter, which is none beyond those that rules can name.
  private static func bit(_ count: Int) -> UInt64 {
    (-2..<62).contains(count) ? 1 << (count + 2) : 0
  }
}

/// Some of the states, one bit each: asking for one is what every calculation does.
private struct StateSet: ExpressibleByArrayLiteral {
  private var bits: UInt16 = 0

  init(_ states: some Sequence<FederalState>) {
    for state in states { bits |= Self.bit(state) }
  }

  init(arrayLiteral states: FederalState...) { self.init(states) }

  func contains(_ state: FederalState) -> Bool { bits & Self.bit(state) != 0 }

  func subtracting(_ other: StateSet) -> StateSet {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }

  private static func bit(_ state: FederalState) -> UInt16 {
    switch state {
    case .badenWuerttemberg: 1 << 0
    case .bavaria: 1 << 1
    case .berlin: 1 << 2
    case .brandenburg: 1 << 3
    case .bremen: 1 << 4
    case .hamburg: 1 << 5
    case .hesse: 1 << 6
    case .mecklenburg: 1 << 7
    case .lowerSaxony: 1 << 8
    case .northRhineWestphalia: 1 << 9
    case .rhinelandPalatinate: 1 << 10
    case .saarland: 1 << 11
    case .saxony: 1 << 12
    case .saxonyAnhalt: 1 << 13
    case .schleswigHolstein: 1 << 14
    case .thuringia: 1 << 15
    }
  }
}

/// One line of the table: what is kept, when, where and in which years.
private struct HolidayRule {
  let holiday: PublicHoliday
  let date: HolidayDate
  /// The states that keep the holiday everywhere.
  let states: StateSet
  let years: ClosedRange<Int>
  /// Where only some municipalities of a state keep it.
  let local: (state: StateSet, holiday: LocalHolidays)?

  init(
    _ holiday: PublicHoliday, _ date: HolidayDate, _ states: StateSet,
    _ years: ClosedRange<Int> = 1...9999,
    local: (state: StateSet, holiday: LocalHolidays)? = nil
  ) {
    self.holiday = holiday
    self.date = date
    self.states = states
    self.years = years
    self.local = local
  }

  func applies(in year: Int, at place: Place) -> Bool {
    guard years.contains(year) else { return false }
    if states.contains(place.state) { return true }
    guard let local else { return false }
    return local.state.contains(place.state) && place.localHolidays.contains(local.holiday)
  }
}

extension PublicHoliday {
  private static let everywhere = StateSet(FederalState.allCases)

  private static let reformationAlways: StateSet = [
    .brandenburg, .mecklenburg, .saxony, .saxonyAnhalt, .thuringia,
  ]

  private static let reformationSince2018: StateSet = [
    .bremen, .hamburg, .lowerSaxony, .schleswigHolstein,
  ]

  private static let corpusChristiStates: StateSet = [
    .badenWuerttemberg, .bavaria, .hesse, .northRhineWestphalia, .rhinelandPalatinate, .saarland,
  ]

  private static let allSaintsStates: StateSet = [
    .badenWuerttemberg, .bavaria, .northRhineWestphalia, .rhinelandPalatinate, .saarland,
  ]

  private static let dates = HolidayDates(rules)

  private static let rules: [HolidayRule] = [
    HolidayRule(.newYear, .fixed(month: 1, day: 1), everywhere),
    HolidayRule(
      .epiphany, .fixed(month: 1, day: 6), [.badenWuerttemberg, .bavaria, .saxonyAnhalt]),
    HolidayRule(.womensDay, .fixed(month: 3, day: 8), [.berlin], 2019...9999),
    HolidayRule(.womensDay, .fixed(month: 3, day: 8), [.mecklenburg], 2023...9999),
    HolidayRule(.goodFriday, .afterEaster(-2), everywhere),
    HolidayRule(.easterSunday, .afterEaster(0), [.brandenburg]),
    HolidayRule(.easterMonday, .afterEaster(1), everywhere),
    HolidayRule(.labourDay, .fixed(month: 5, day: 1), everywhere),
    HolidayRule(.liberationDay, .fixed(month: 5, day: 8), [.berlin], 2020...2020),
    HolidayRule(.liberationDay, .fixed(month: 5, day: 8), [.berlin], 2025...2025),
    HolidayRule(.ascension, .afterEaster(39), everywhere),
    HolidayRule(.whitSunday, .afterEaster(49), [.brandenburg]),
    HolidayRule(.whitMonday, .afterEaster(50), everywhere),
    HolidayRule(
      .corpusChristi, .afterEaster(60), corpusChristiStates,
      local: ([.saxony, .thuringia], .corpusChristi)),
    HolidayRule(.uprisingDay, .fixed(month: 6, day: 17), [.berlin], 2028...2028),
    HolidayRule(
      .augsburgPeace, .fixed(month: 8, day: 8), [], local: ([.bavaria], .augsburgPeace)),
    HolidayRule(
      .assumption, .fixed(month: 8, day: 15), [.saarland], local: ([.bavaria], .assumption)),
    HolidayRule(.childrensDay, .fixed(month: 9, day: 20), [.thuringia], 2019...9999),
    HolidayRule(.germanUnity, .fixed(month: 10, day: 3), everywhere, 1990...9999),
    HolidayRule(.reformation, .fixed(month: 10, day: 31), reformationAlways),
    // Five hundred years after the theses, kept everywhere once.
    HolidayRule(
      .reformation, .fixed(month: 10, day: 31), everywhere.subtracting(reformationAlways),
      2017...2017),
    HolidayRule(.reformation, .fixed(month: 10, day: 31), reformationSince2018, 2018...9999),
    HolidayRule(.allSaints, .fixed(month: 11, day: 1), allSaintsStates),
    HolidayRule(.repentance, .repentance, [.saxony]),
    HolidayRule(.christmas, .fixed(month: 12, day: 25), everywhere),
    HolidayRule(.secondChristmas, .fixed(month: 12, day: 26), everywhere),
  ]
}
