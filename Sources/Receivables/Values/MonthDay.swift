/// A day of any year: `12-22`.
public struct MonthDay: Sendable, Hashable {
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1; 29 February is the 28th in other years.
  public let day: Int

  /// A day of any year.
  ///
  /// - Throws: `MonthDayFault` where no year has it.
  public init(month: Int, day: Int) throws(MonthDayFault) {
    guard (1...12).contains(month), (1...Day.length(ofMonth: month, year: 2_000)).contains(day)
    else { throw .noSuchDay }
    self.init(unchecked: month, day)
  }

  /// Reads a day as it is printed: `12-22`.
  ///
  /// - Throws: `MonthDayFault` where the text is no such day.
  public init(_ text: String) throws(MonthDayFault) {
    let digits = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
    let isDay =
      digits.count == 5 && text.utf8.dropFirst(2).first == UInt8(ascii: "-")
      && [0, 1, 3, 4].allSatisfy { (0..<10).contains(digits[$0]) }
    guard isDay else { throw .noDay }
    try self.init(month: digits[0] * 10 + digits[1], day: digits[3] * 10 + digits[4])
  }

  private init(unchecked month: Int, _ day: Int) {
    self.month = month
    self.day = day
  }
}

/// Why something is no day of a year.
public enum MonthDayFault: Error, Sendable, Hashable {
  /// The text does not look like `12-22`.
  case noDay
  /// No year has this day.
  case noSuchDay
}

extension MonthDay {
  /// 22 December.
  public static let christmas = MonthDay(unchecked: 12, 22)

  /// 2 January.
  public static let afterNewYear = MonthDay(unchecked: 1, 2)

  /// The day in a year.
  public func day(in year: Int) -> Day {
    Day.fixed(month, min(day, Day.length(ofMonth: month, year: year)), in: year)
  }
}

extension MonthDay: Comparable {
  /// Whether the left day comes earlier in a year.
  public static func < (left: MonthDay, right: MonthDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}

extension MonthDay: CodedAsText {
  /// Reads a day of any year.
  public init(coded text: String) throws { try self.init(text) }

  /// The day as `12-22`.
  public var description: String {
    "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
