/// How long something stays as it is while nothing happens: through the last day before anything that
/// may end it.
struct Keeping {
  /// The day that is judged.
  let day: Day
  /// The last day.
  private(set) var last = Day.last

  init(from day: Day) { self.day = day }

  /// It may be otherwise from a day on; what lies behind has had its effect.
  mutating func end(before other: Day?) {
    if let other, other > day { last = min(last, other - 1) }
  }

  /// It may be otherwise after a day, the one that is judged included.
  mutating func end(after other: Day?) {
    if let other, other >= day { last = min(last, other) }
  }

  /// It may be otherwise tomorrow.
  mutating func endToday() { last = day }

  /// A span of a year ends it that began on a day and holds still; some days too early, because
  /// months have no one length.
  mutating func endYear(since first: Day) {
    end(after: max(day, first.adding(months: 12) - 3))
  }
}
