/// What a report is about: the day on which it judges, and the days whose events it counts.
public struct ReportScope: Sendable, Hashable {
  /// All that is known is judged on this day.
  public let day: Day
  /// The days whose events count.
  public let period: ClosedRange<Day>

  /// A scope.
  public init(on day: Day, _ period: ClosedRange<Day>) {
    self.day = day
    self.period = period
  }

  /// The scope of a report where something is left out; none where the period ends before it begins.
  ///
  /// - Parameters:
  ///   - kind: The report.
  ///   - today: The day where none is given.
  ///   - day: The day on which it judges.
  ///   - from: The first day of its period.
  ///   - through: The last day of its period.
  public init?(
    _ kind: ReportKind, today: Day, on day: Day?, from: Day? = nil, through: Day? = nil
  ) {
    let last = through ?? day ?? (kind.isOfMonths ? today.lastMonthEnd : today)
    let first = from ?? kind.span.firstDay(through: last)
    guard first <= last else { return nil }
    // A figure of months is that of the last day of its period.
    self.init(on: kind.isOfMonths ? last : day ?? today, first...last)
  }

  /// How long a report looks back where nothing is said.
  enum Span {
    case days(Int)
    case months(Int)

    func firstDay(through last: Day) -> Day {
      switch self {
      case .days(let count): last - (count - 1)
      // From the day after the same day of the earlier month: whole months up to a month's end.
      case .months(let count): (last + 1).adding(months: -count)
      }
    }
  }
}

extension ReportScope {
  /// How many days the period has.
  public var days: Int { period.upperBound - period.lowerBound + 1 }
}
