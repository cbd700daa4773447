/// A day of the Gregorian calendar, for fields to type one in.
///
/// No more than that: programs with a calendar of their own convert by the number of the day.
public struct CalendarDay: Sendable, Hashable {
  /// Days since 1970-01-01; negative before.
  public let ordinal: Int

  /// The day of a number.
  public init(ordinal: Int) { self.ordinal = ordinal }

  /// The day of a year, month and day of the month, or nothing where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    ordinal = Self.ordinal(year: year, month: month, day: day)
  }
}

extension CalendarDay {
  /// Year, month (1…12) and day of the month (1…31).
  ///
  /// By Howard Hinnant, "chrono-compatible low-level date algorithms": years begin in March, so
  /// that the leap day is the last.
  public var fields: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    let place = (ordinal + 3) % 7
    return place < 0 ? place + 7 : place
  }

  /// The last day of its month.
  public var endOfMonth: CalendarDay {
    let (year, month, day) = fields
    return self + (Self.length(ofMonth: month, year: year) - day)
  }

  /// The day of the same number so many months later, or the last of a shorter month.
  public func adding(months: Int) -> CalendarDay {
    let (year, month, day) = fields
    let total = year * 12 + month - 1 + months
    let target = (
      year: total >= 0 ? total / 12 : (total - 11) / 12, month: (total % 12 + 12) % 12 + 1
    )
    let length = Self.length(ofMonth: target.month, year: target.year)
    return CalendarDay(
      ordinal: Self.ordinal(year: target.year, month: target.month, day: min(day, length)))
  }

  /// The day so many days later.
  public static func + (day: CalendarDay, count: Int) -> CalendarDay {
    CalendarDay(ordinal: day.ordinal + count)
  }

  /// The number of days from the right day to the left one.
  public static func - (later: CalendarDay, earlier: CalendarDay) -> Int {
    later.ordinal - earlier.ordinal
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CalendarDay: Comparable {
  /// Whether the left day is earlier.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.ordinal < right.ordinal
  }
}

extension CalendarDay {
  /// How a day stands in a field.
  public enum Notation: Sendable, Hashable, CaseIterable {
    /// `2026-11-27`.
    case iso
    /// `27.11.2026`.
    case dotted
  }

  /// The day as it stands in a field.
  public func text(_ notation: Notation) -> String {
    let (year, month, day) = fields
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return switch notation {
    case .iso: "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    case .dotted: "\(padded(day, 2)).\(padded(month, 2)).\(padded(year, 4))"
    }
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The day as `2026-11-27`.
  public var description: String { text(.iso) }
}
