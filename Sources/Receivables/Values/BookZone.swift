/// The time zone of a book: the place whose clock decides which day it is.
///
/// Summer time follows the rule of the European Union: from the last Sunday of March to the last
/// Sunday of October, changing everywhere at 01:00 universal time (Directive 2000/84/EC; in Germany
/// the same since 1996, in all zones here since 2003, which is before any book begins). The rule
/// stands here and not in the operating system, so that a book gives the same answer on every host.
///
///     BookZone.berlin.day(of: try Instant("2026-11-22T23:30:00Z"))  // 2026-11-23
public struct BookZone: Sendable, Hashable {
  /// The name in the time zone database, such as `Europe/Berlin`.
  public let name: String

  /// Minutes ahead of universal time in winter.
  public let standardOffset: Int

  /// Whether summer time is kept.
  public let keepsSummerTime: Bool

  private init(_ name: String, _ standardOffset: Int, summerTime: Bool = true) {
    self.name = name
    self.standardOffset = standardOffset
    keepsSummerTime = summerTime
  }

  /// Germany, the zone of a book that names no other.
  public static let berlin = BookZone("Europe/Berlin", 60)

  /// Universal time.
  public static let universal = BookZone("UTC", 0, summerTime: false)

  /// Every zone a book can have: universal time and the places that follow the rule of the Union.
  public static let all: [BookZone] =
    [universal, berlin]
    + ["Dublin", "Lisbon", "London"].map { BookZone("Europe/\($0)", 0) }
    + [
      "Amsterdam", "Belgrade", "Bratislava", "Brussels", "Budapest", "Busingen", "Copenhagen",
      "Ljubljana", "Luxembourg", "Madrid", "Malta", "Oslo", "Paris", "Prague", "Rome", "Stockholm",
      "Vaduz", "Vienna", "Warsaw", "Zagreb", "Zurich",
    ].map { BookZone("Europe/\($0)", 60) }
    + ["Athens", "Bucharest", "Helsinki", "Riga", "Sofia", "Tallinn", "Vilnius"].map {
      BookZone("Europe/\($0)", 120)
    }

  /// The zone with a name of the time zone database, or nothing where its rule is not known here.
  public init?(name: String) {
    guard let zone = Self.all.first(where: { $0.name == name }) else { return nil }
    self = zone
  }
}

extension BookZone {
  /// The minute by the clock of the zone.
  public func time(of instant: Instant) -> TimeOfDay { TimeOfDay(of: local(instant).minute) }

  /// The day it is at a moment.
  public func day(of instant: Instant) -> Day { local(instant).day }

  /// The day and the minute of the day, 0…1439, that a clock at the place shows.
  public func local(_ instant: Instant) -> (day: Day, minute: Int) {
    let shifted = Instant(milliseconds: instant.milliseconds + Int64(offset(at: instant)) * 60_000)
    let (day, rest) = shifted.dayAndRest
    return (day, rest / 60_000)
  }

  /// The moment at which a day begins.
  public func start(of day: Day) -> Instant {
    let midnight = Int64(day.number) * Instant.millisecondsPerDay
    // Summer time changes at 01:00 universal time, never at a local midnight of these zones, so the
    // offset an hour before and after midnight is the same.
    let nearby = Instant(milliseconds: midnight - Int64(standardOffset) * 60_000)
    return Instant(milliseconds: midnight - Int64(offset(at: nearby)) * 60_000)
  }

  /// Minutes ahead of universal time at a moment.
  public func offset(at instant: Instant) -> Int {
    keepsSummerTime && isSummer(instant) ? standardOffset + 60 : standardOffset
  }

  private func isSummer(_ instant: Instant) -> Bool {
    let year = instant.dayAndRest.day.year
    return instant >= Self.change(month: 3, in: year) && instant < Self.change(month: 10, in: year)
  }

  /// 01:00 universal time on the last Sunday of a month with 31 days.
  private static func change(month: Int, in year: Int) -> Instant {
    let end = Day(year: year, month: month, clampedDay: 31)
    let sunday = end - end.weekday.rawValue % 7
    return Instant(milliseconds: Int64(sunday.number) * Instant.millisecondsPerDay + 3_600_000)
  }
}
