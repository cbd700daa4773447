/// A day of the calendar, without time and without time zone.
///
/// One integer: the days since 1970-01-01 in the Gregorian calendar, extended backwards. Days reach
/// from 0001-01-01 to 9999-12-31; arithmetic stops at these ends instead of trapping, far outside
/// of what any rule can reach.
///
///     let due = try Day("2026-06-01")
///     due + 1              // 2026-06-02
///     due.weekday          // .monday
///     try Day("2026-11-23") - due  // 175
public struct Day: Sendable, Hashable {
  /// Days since 1970-01-01; negative before.
  public let number: Int32

  private init(unchecked number: Int32) { self.number = number }

  /// The first day there is, 0001-01-01.
  public static let first = Day(unchecked: -719_162)

  /// The last day there is, 9999-12-31.
  public static let last = Day(unchecked: 2_932_896)
}

// MARK: - Construction

extension Day {
  /// The day with a number, held within the first and last day there are.
  public init(number: Int) {
    self.init(
      unchecked: Int32(
        truncatingIfNeeded: min(max(number, Int(Self.first.number)), Int(Self.last.number))))
  }

  /// The day of a year, month and day of the month.
  ///
  /// - Throws: `DayFault.noSuchDay` where the calendar has no such day, such as 30 February.
  public init(year: Int, month: Int, day: Int) throws(DayFault) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { throw .noSuchDay(year: year, month: month, day: day) }
    self.init(unchecked: Self.number(year: year, month: month, day: day))
  }

  /// The day of a year and month, or the last of the month where the month is shorter (§ 188(3)
  /// BGB).
  ///
  /// Years outside 1…9999 give the first or last day there is.
  init(year: Int, month: Int, clampedDay day: Int) {
    guard year >= 1 else { self = .first; return }
    guard year <= 9999 else { self = .last; return }
    let length = Self.length(ofMonth: month, year: year)
    self.init(unchecked: Self.number(year: year, month: month, day: min(max(day, 1), length)))
  }

  /// A day of a month that has it in every year, such as 3 October: the table of fixed days.
  static func fixed(_ month: Int, _ day: Int, in year: Int) -> Day {
    Day(year: year, month: month, clampedDay: day)
  }

  /// Reads `YYYY-MM-DD`, exactly ten characters.
  ///
  /// - Throws: `DayFault.unreadable` for another form, `DayFault.noSuchDay` for 2026-02-30.
  public init(_ text: String) throws(DayFault) {
    guard let fields = Self.fields(of: text.utf8Span.span) else { throw .unreadable(text) }
    try self.init(year: fields.year, month: fields.month, day: fields.day)
  }

  /// Reads `YYYY-MM-DD`, exactly ten characters.
  ///
  /// - Throws: `DayFault.unreadable` for another form, `DayFault.noSuchDay` for 2026-02-30.
  public init(_ text: Substring) throws(DayFault) { try self.init(String(text)) }

  /// The numbers of a text of the right form, whether or not there is such a day.
  private static func fields(of text: Span<UInt8>) -> (year: Int, month: Int, day: Int)? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else {
      return nil
    }
    var isDigits = true
    func digit(_ place: Int) -> Int {
      let digit = text[place] &- UInt8(ascii: "0")
      isDigits = isDigits && digit < 10
      return Int(digit)
    }
    let year = digit(0) * 1_000 + digit(1) * 100 + digit(2) * 10 + digit(3)
    let fields = (year, digit(5) * 10 + digit(6), digit(8) * 10 + digit(9))
    return isDigits ? fields : nil
  }
}

/// Why a text or three numbers are not a day.
public enum DayFault: Error, Sendable, Hashable {
  /// The text is not of the form `YYYY-MM-DD`.
  case unreadable(String)
  /// The calendar has no such day.
  case noSuchDay(year: Int, month: Int, day: Int)
}

// MARK: - Calendar fields

extension Day {
  /// Year, month (1…12) and day of the month (1…31).
  ///
  /// The algorithm of Howard Hinnant, "chrono-compatible low-level date algorithms": years that
  /// begin in March put the leap day last, so that one linear formula gives the month.
  public var fields: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year, 1…9999.
  public var year: Int { fields.year }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let place = (Int(number) + 3) % 7
    return Weekday(fromMonday: place < 0 ? place + 7 : place)
  }

  /// Whether a year has 366 days.
  public static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The inverse of `fields`, by the same source.
  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468)
  }
}

// MARK: - Arithmetic

extension Day {
  /// The day so many days later.
  public static func + (day: Day, count: Int) -> Day {
    let (sum, overflow) = Int(day.number).addingReportingOverflow(count)
    return overflow ? (count < 0 ? .first : .last) : Day(number: sum)
  }

  /// The day so many days earlier.
  public static func - (day: Day, count: Int) -> Day {
    count == .min ? .last : day + -count
  }

  /// The number of days from the right day to the left one.
  public static func - (later: Day, earlier: Day) -> Int {
    Int(later.number) - Int(earlier.number)
  }

  /// The day of the same number so many months later, or the last of the month (§ 188(2), 3 BGB).
  public func adding(months: Int) -> Day {
    let (year, month, day) = fields
    // More months than there are lead to the same end, and the product below cannot overflow.
    let count = min(max(months, -120_000), 120_000)
    let total = year * 12 + (month - 1) + count
    guard total >= 12 else { return .first }
    return Day(year: total / 12, month: total % 12 + 1, clampedDay: day)
  }

  /// The last day of the year.
  public var endOfYear: Day { Day.fixed(12, 31, in: year) }
}

extension Day: Comparable {
  /// Whether the left day is earlier.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: Strideable {
  /// The number of days to another day.
  public func distance(to other: Day) -> Int { other - self }

  /// The day so many days later.
  public func advanced(by count: Int) -> Day { self + count }
}

// MARK: - Text for machines

extension Day {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = fields
    return String(unsafeUninitializedCapacity: 10) { bytes in
      Self.write(year, width: 4, to: bytes, at: 0)
      bytes[4] = UInt8(ascii: "-")
      Self.write(month, width: 2, to: bytes, at: 5)
      bytes[7] = UInt8(ascii: "-")
      Self.write(day, width: 2, to: bytes, at: 8)
      return 10
    }
  }

  private static func write(
    _ value: Int, width: Int, to bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) {
    var rest = value
    for place in stride(from: start + width - 1, through: start, by: -1) {
      bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}

extension Day: CodedAsText {
  /// Reads `YYYY-MM-DD`.
  public init(coded text: String) throws { try self.init(text) }
}
