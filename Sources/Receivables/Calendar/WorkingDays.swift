/// The working days of one or more places.
///
/// § 193 BGB moves the end of a period from a Saturday, Sunday or public holiday to the next
/// working day. Whose holidays count is the law of the place of performance; where two places may
/// be meant, a holiday at either of them moves the end, because that is the later, and so the
/// cautious, day.
///
///     let days = WorkingDays(at: [Place(.berlin)])
///     days.shifted(try Day("2026-05-31")).day  // Monday 2026-06-01
public struct WorkingDays: Sendable, Hashable {
  /// The places whose holidays count.
  public let places: [Place]

  /// The working days of places; with none, only weekends and nationwide holidays are left out.
  public init(at places: [Place]) { self.places = places }

  /// Why no work is done on a day.
  public enum Rest: Sendable, Hashable {
    /// A Saturday or a Sunday.
    case weekend(Weekday)
    /// A public holiday of a place, or of every state where no place is named.
    case holiday(PublicHoliday, Place?)
  }

  /// Where the end of a period comes to lie, and what moved it.
  public struct Shift: Sendable, Hashable {
    /// The day that was calculated.
    public let original: Day
    /// The next working day, the same where nothing moved it.
    public let day: Day
    /// What stood in the way on each day passed, from the original day on.
    public let passed: [Rest]

    /// Whether the day moved.
    public var moved: Bool { day != original }
  }
}

extension WorkingDays {
  /// Whether work is done on a day at every place.
  public func contains(_ day: Day) -> Bool { rest(on: day) == nil }

  /// Why no work is done on a day, or nothing on a working day.
  public func rest(on day: Day) -> Rest? {
    let weekday = day.weekday
    if weekday.isWeekend { return .weekend(weekday) }
    guard !places.isEmpty else {
      // Hamburg, like several states, keeps the nationwide holidays and the Reformation; the latter
      // is not kept in Hesse, so that what both keep is what all keep.
      guard let holiday = PublicHoliday.kept(on: day, at: Place(.hamburg)),
        PublicHoliday.kept(on: day, at: Place(.hesse)) == holiday
      else { return nil }
      return .holiday(holiday, nil)
    }
    return PublicHoliday.kept(on: day, atAnyOf: places).map { .holiday($0.holiday, $0.place) }
  }

  /// The day itself if it is a working day, else the next one (§ 193 BGB, § 222(2) ZPO).
  public func shifted(_ day: Day) -> Shift {
    var end = day
    var passed: [Rest] = []
    while end < .last, let rest = rest(on: end) {
      passed.append(rest)
      end = end + 1
    }
    return Shift(original: day, day: end, passed: passed)
  }
}
