/// A length of time as contracts and statutes name it, counted by §§ 186–193 BGB.
///
///     Period.days(14).lastDay(after: try Day("2026-04-08"))    // 2026-04-22
///     Period.months(1).lastDay(after: try Day("2026-01-31"))   // 2026-02-28
public enum Period: Sendable, Hashable {
  /// So many days.
  case days(Int)
  /// So many weeks.
  case weeks(Int)
  /// So many months.
  case months(Int)
  /// So many months and a half; the half is fifteen days, counted last (§ 189 BGB).
  case monthsAndHalf(Int)
  /// So many years.
  case years(Int)
}

extension Period {
  /// The last day of the period when an event on a day sets it going; that day does not count.
  ///
  /// § 187(1), § 188(1) and 2 first half: weeks end on the weekday, months on the number of the
  /// day of the event; § 188(3): on the last of a month that is shorter.
  public func lastDay(after event: Day) -> Day {
    switch self {
    case .days(let count): event + count
    case .weeks(let count): event + Self.days(inWeeks: count)
    case .months(let count): event.adding(months: count)
    case .monthsAndHalf(let count): event.adding(months: count) + 15
    case .years(let count): event.adding(months: Self.months(inYears: count))
    }
  }

  /// The last day of the period when it begins with the start of a day; that day counts.
  ///
  /// § 187(2), § 188(2) second half: the period ends the day before the one that corresponds to
  /// its first; where the month has no such day, on the last of the month (§ 188(3)).
  public func lastDay(beginning first: Day) -> Day {
    switch self {
    case .days, .weeks: lastDay(after: first - 1)
    case .months(let count): Self.dayBefore(first, months: count)
    case .monthsAndHalf(let count): Self.dayBefore(first, months: count) + 15
    case .years(let count): Self.dayBefore(first, months: Self.months(inYears: count))
    }
  }

  private static func dayBefore(_ first: Day, months: Int) -> Day {
    let corresponding = first.adding(months: months)
    // A shorter month has no corresponding day; its last day is already the end.
    return corresponding.fields.day < first.fields.day ? corresponding : corresponding - 1
  }

  // Longer periods than the calendar has lead to the same end without overflow.
  private static func days(inWeeks count: Int) -> Int { min(max(count, -1_000_000), 1_000_000) * 7 }

  private static func months(inYears count: Int) -> Int { min(max(count, -10_000), 10_000) * 12 }
}

// MARK: - Grounds

extension Period {
  /// The ground of the period's end.
  ///
  /// - Parameter countsFirstDay: Whether its first day counts (§ 187(2)) or is that of an event
  ///   (§ 187(1)).
  /// - Returns: The sections, with § 193 for the working day.
  public func citations(countsFirstDay: Bool) -> [Citation] {
    let start = Citation.bgb("187", countsFirstDay ? 2 : 1)
    return switch self {
    case .days: [start, .bgb("188", 1), .bgb("193")]
    case .weeks: [start, .bgb("188", 2), .bgb("193")]
    case .months, .years: [start, .bgb("188", 2), .bgb("188", 3), .bgb("193")]
    case .monthsAndHalf: [start, .bgb("188", 2), .bgb("189", 2), .bgb("193")]
    }
  }
}

// MARK: - Text

/// Why a text is not a period.
public enum PeriodFault: Error, Sendable, Hashable {
  /// The text is not a whole number of days, weeks, months or years, such as `14d`, `2w`, `1.5m`,
  /// `3y`.
  case unreadable(String)
  /// The period is longer than a hundred years; the longest of the Civil Code has thirty.
  case tooLong(String)
}

extension Period {
  /// Reads `14d`, `2w`, `3m`, `1.5m` or `3y`; never negative, at most a hundred years.
  public init(_ text: String) throws(PeriodFault) {
    guard let unit = text.last else { throw .unreadable(text) }
    var digits = text.dropLast()
    let half = unit == "m" && digits.hasSuffix(".5")
    if half { digits = digits.dropLast(2) }
    guard !digits.isEmpty, digits.unicodeScalars.allSatisfy(\.isASCIIDigit),
      let longest = Self.mostUnits[unit]
    else { throw .unreadable(text) }
    guard let count = Int(digits), count <= longest else { throw .tooLong(text) }
    switch unit {
    case "d": self = .days(count)
    case "w": self = .weeks(count)
    case "m": self = half ? .monthsAndHalf(count) : .months(count)
    case "y": self = .years(count)
    default: throw .unreadable(text)
    }
  }

  /// A hundred years in days, weeks, months and years.
  private static let mostUnits: [Character: Int] = ["d": 36_525, "w": 5_218, "m": 1_200, "y": 100]
}
