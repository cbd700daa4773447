/// The sales of a book by the month, in one currency.
struct SalesHistory {
  private let months: [Day: Money]
  private let currency: Currency

  init(_ settings: Settings, in currency: Currency) {
    months = settings.sales
    self.currency = currency
  }

  /// The sales of a month by its first day; nothing where they are not recorded in the currency.
  private func sales(of month: Day) -> Int64? {
    months[month].flatMap { $0.currency == currency ? $0.minor : nil }
  }

  /// Whether an earlier month is recorded.
  private func isRecorded(before month: Day) -> Bool {
    months.contains { $0.key < month && $0.value.currency == currency }
  }
}

extension SalesHistory {
  /// The sales within days, in minor units; months that are partly within count by their days.
  func sales(in days: ClosedRange<Day>) -> Figure {
    var (sum, unknown) = (Figure.exact(Ratio(0)), [Day]())
    for part in Self.months(of: days) {
      guard let sales = sales(of: part.month) else {
        unknown.append(part.month)
        continue
      }
      sum = sum.combined(with: Figure(Int128(sales) * Int128(part.days), over: Int128(part.length)))
      {
        $0.adding($1)
      }
    }
    return unknown.isEmpty ? sum : .notComputable(.salesUnknown(unknown))
  }

  /// How many months some days are, at least one.
  static func count(of days: ClosedRange<Day>) -> Ratio {
    let count = months(of: days).reduce(Ratio?.some(Ratio(0))) { sum, part in
      Ratio(Int128(part.days), over: Int128(part.length)).flatMap { sum?.adding($0) }
    }
    return max(count ?? Ratio(1), Ratio(1))
  }

  /// The days of sales that an open amount is, counted back month by month from a day on.
  ///
  /// Each month takes its sales from the amount and adds its days; the month in which the amount
  /// ends adds its part.
  func countBack(_ open: Int64, from day: Day) -> Figure {
    var (left, days) = (Ratio(open), Ratio(0))
    var end = day
    while left.numerator > 0 {
      let month = end.firstOfMonth
      guard let sales = sales(of: month) else {
        return .notComputable(gap(at: month, countingFrom: day))
      }
      let (length, counted) = (month.lengthOfMonth, end - month + 1)
      guard let sold = Ratio(Int128(sales) * Int128(counted), over: Int128(length)),
        let rest = left.subtracting(sold)
      else { return .notComputable(.tooLarge) }
      let added =
        rest.numerator >= 0
        ? Ratio(Int64(counted))
        : left.divided(by: sold).flatMap { $0.multiplied(by: Ratio(Int64(counted))) }
      guard let sum = added.flatMap({ days.adding($0) }) else { return .notComputable(.tooLarge) }
      (left, days, end) = (rest, sum, month - 1)
    }
    return .exact(days)
  }

  private func gap(at month: Day, countingFrom day: Day) -> Figure.Gap {
    guard !isRecorded(before: month), month < day.firstOfMonth else {
      return .salesUnknown([month])
    }
    return .salesTooShort(since: month.adding(months: 1))
  }

  private static func months(
    of days: ClosedRange<Day>
  ) -> [(month: Day, days: Int, length: Int)] {
    var parts: [(month: Day, days: Int, length: Int)] = []
    var month = days.lowerBound.firstOfMonth
    while month <= days.upperBound {
      let next = month.adding(months: 1)
      let within = min(next - 1, days.upperBound) - max(month, days.lowerBound) + 1
      parts.append((month, within, month.lengthOfMonth))
      guard next > month else { break }
      month = next
    }
    return parts
  }
}

extension Day {
  /// The last day of a month on or before this day.
  var lastMonthEnd: Day { (self + 1).firstOfMonth - 1 }

  /// The first day of its month.
  var firstOfMonth: Day { self - (fields.day - 1) }

  /// How many days its month has.
  var lengthOfMonth: Int { firstOfMonth.adding(months: 1) - firstOfMonth }
}
