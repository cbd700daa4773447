/// How default interest is computed for one claim.
public struct InterestTerms: Sendable, Hashable {
  /// The points above the base rate, with their ground.
  public let margin: InterestMargin

  /// How days become parts of a year.
  public let dayCount: DayCount

  /// Whether the day on which a payment is credited still bears interest on what it pays.
  public let paymentDayCounts: Bool

  /// Terms; by default actual days over 365, the payment day counted.
  public init(
    margin: InterestMargin, dayCount: DayCount = .actual365, paymentDayCounts: Bool = true
  ) {
    self.margin = margin
    self.dayCount = dayCount
    self.paymentDayCounts = paymentDayCounts
  }
}

/// The percentage points above the base rate that default interest comes to.
public enum InterestMargin: String, Sendable, Hashable, CaseIterable, Codable {
  /// Five points: a consumer takes part, or the claim is no remuneration (§ 288(1) BGB).
  case five
  /// Nine points: remuneration between businesses (§ 288(2) BGB).
  case nine
  /// Eight points: the same for obligations that arose until 28 July 2014 (Article 229 § 34 EGBGB).
  case eight

  /// The last day on which an obligation arose under the old law.
  static let lastDayOfOldLaw = Day.fixed(7, 28, in: 2014)

  /// The margin of a claim.
  ///
  /// - Parameters:
  ///   - debtor: Consumer or business of the contract.
  ///   - isRemuneration: Whether the claim is the price of a performance (Entgeltforderung).
  ///   - arisen: The day the obligation arose, where it may be old.
  public init(debtor: DebtorKind, isRemuneration: Bool = true, arisen: Day? = nil) {
    guard debtor == .business, isRemuneration else { self = .five; return }
    self = arisen.map { $0 <= Self.lastDayOfOldLaw } == true ? .eight : .nine
  }

  /// The percentage points.
  public var points: Rate {
    switch self {
    case .five: .hundredths(500)
    case .nine: .hundredths(900)
    case .eight: .hundredths(800)
    }
  }

  /// The ground of the margin.
  public var citations: [Citation] {
    switch self {
    case .five: [.bgb("288", 1), .bgb("247")]
    case .nine: [.bgb("288", 2), .bgb("247")]
    case .eight: [.bgb("288", 2), .section(.egbgb, "229 § 34"), .bgb("247")]
    }
  }
}

/// How days become parts of a year; no statute decides, so the method is printed with the figure.
public enum DayCount: String, Sendable, Hashable, CaseIterable, Codable {
  /// Every day is 1/365 of a year (after § 191 BGB).
  case actual365
  /// Every day is 1/365 of a common and 1/366 of a leap year: never more than a year's rate in a
  /// year.
  case actualActual
  /// Months of thirty days, 30E/360.
  case thirty360

  /// The days of a range, both ends counted.
  func days(in range: ClosedRange<Day>) -> Int {
    guard self == .thirty360 else { return range.upperBound - range.lowerBound + 1 }
    return Self.thirty360Number(range.upperBound) - Self.thirty360Number(range.lowerBound - 1)
  }

  /// The length of the year that a day belongs to.
  func yearLength(of day: Day) -> ExactAmount.YearLength {
    switch self {
    case .actual365: .days365
    case .actualActual: Day.isLeapYear(day.year) ? .days366 : .days365
    case .thirty360: .days360
    }
  }

  /// The last day from a day on whose year has the same length, where the length changes at all.
  func lastDay(ofSameYearLengthFrom day: Day) -> Day? {
    guard self == .actualActual else { return nil }
    var year = day.year
    while year < 9999, Day.isLeapYear(year) == Day.isLeapYear(year + 1) { year += 1 }
    return Day.fixed(12, 31, in: year)
  }

  private static func thirty360Number(_ day: Day) -> Int {
    let (year, month, dayOfMonth) = day.fields
    return year * 360 + month * 30 + min(dayOfMonth, 30)
  }
}
