/// The days on which banks book payments in euro: the calendar of the TARGET system.
///
/// Closed on weekends, 1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December, everywhere
/// alike; other public holidays are bank days.
public enum BankDays {
  /// Whether payments are booked on a day.
  public static func contains(_ day: Day) -> Bool {
    guard !day.weekday.isWeekend else { return false }
    let (year, month, dayOfMonth) = day.fields
    switch (month, dayOfMonth) {
    case (1, 1), (5, 1), (12, 25), (12, 26): return false
    case (3, _), (4, _):
      let easter = PublicHoliday.easterSunday(in: year)
      return day != easter - 2 && day != easter + 1
    default: return true
    }
  }

  /// The days besides weekends on which banks book nothing in a year, in order.
  public static func closedWeekdays(in year: Int) -> [(day: Day, holiday: PublicHoliday)] {
    // All of them are holidays of every state; Ascension, which is none of them, can fall on 1 May.
    PublicHoliday.all(in: year, at: Place(.hesse)).filter { entry in
      !contains(entry.day) && !entry.day.weekday.isWeekend && entry.holiday != .ascension
    }
  }

  /// The day itself if it is a bank day, else the next one.
  public static func first(from day: Day) -> Day {
    var day = day
    while day < .last, !contains(day) { day = day + 1 }
    return day
  }

  /// The bank day so many bank days after a day, which itself does not count.
  ///
  /// - Parameters:
  ///   - count: How many bank days, not negative; none gives the day itself.
  ///   - day: Any day, a bank day or not.
  /// - Returns: A bank day, or the day itself for none.
  public static func adding(_ count: Int, to day: Day) -> Day {
    var day = day
    var left = count
    while left > 0, day < .last {
      day = day + 1
      if contains(day) { left -= 1 }
    }
    return day
  }
}
