/// An amount of money with fractions of the minor unit, exact until it is rounded once.
///
/// Interest for some days is a fraction whose denominator is a million (the rate) times the days of
/// the year. All such fractions, with years of 360, 365 and 366 days, are whole multiples of one
/// small unit: 1 / (1,000,000 × 1,603,080) of a minor unit. So they add up without any loss.
public struct ExactAmount: Sendable, Hashable {
  /// How many small units there are.
  private let count: Int128

  /// The currency of the amount.
  public let currency: Currency

  /// The least common multiple of 360, 365 and 366.
  private static let daysMultiple: Int128 = 1_603_080

  private static let unitsPerMinor: Int128 = daysMultiple * 1_000_000

  private init(count: Int128, _ currency: Currency) {
    self.count = count
    self.currency = currency
  }

  /// Nothing, in one currency.
  public static func zero(_ currency: Currency) -> ExactAmount {
    ExactAmount(count: 0, currency)
  }

  /// The length of the year that divides a yearly rate into days.
  public enum YearLength: Int, Sendable, Hashable, CaseIterable {
    /// Twelve months of thirty days.
    case days360 = 360
    /// The common year, and every year of § 191 BGB.
    case days365 = 365
    /// The leap year.
    case days366 = 366
  }

  /// Simple interest on a principal.
  ///
  /// - Parameters:
  ///   - principal: What bears interest.
  ///   - rate: Percent a year.
  ///   - days: The number of days.
  ///   - year: The days the yearly rate is divided by.
  /// - Throws: `MoneyFault.overflow` beyond some 10^35 of the small units.
  public init(
    interestOn principal: Money, at rate: Rate, days: Int, year: YearLength
  ) throws(MoneyFault) {
    let factor =
      Int128(rate.partsPerMillion) * Int128(days)
      * (Self.daysMultiple / Int128(year.rawValue))
    let (product, overflow) = Int128(principal.minor).multipliedReportingOverflow(by: factor)
    guard !overflow else { throw .overflow }
    self.init(count: product, principal.currency)
  }
}

// MARK: - Arithmetic and rounding

extension ExactAmount {
  /// Whether the amount is nothing.
  public var isZero: Bool { count == 0 }

  /// The exact sum of two amounts of one currency.
  public static func + (left: ExactAmount, right: ExactAmount) throws(MoneyFault) -> ExactAmount {
    guard left.currency == right.currency else {
      throw .differentCurrencies(left.currency, right.currency)
    }
    let (sum, overflow) = left.count.addingReportingOverflow(right.count)
    guard !overflow else { throw .overflow }
    return ExactAmount(count: sum, left.currency)
  }

  /// The amount in whole minor units, half a unit rounded away from zero (commercial rounding).
  public func roundedHalfUp() throws(MoneyFault) -> Money {
    let (whole, rest) = count.quotientAndRemainder(dividingBy: Self.unitsPerMinor)
    let step: Int128 = rest.magnitude * 2 >= Self.unitsPerMinor ? (count < 0 ? -1 : 1) : 0
    guard let minor = Int64(exactly: whole + step) else { throw .overflow }
    return Money(minor: minor, currency)
  }

  /// The amount in major units with decimal dot and so many places, rounded half up: `4.9816`.
  ///
  /// Only for showing how a figure came about; sums are made of the exact amounts.
  ///
  /// - Parameter places: Decimal places beyond those of the currency, 0…6.
  /// - Returns: Digits with one dot, a minus sign before them where the amount is negative.
  public func decimalText(extraPlaces places: Int = 2) -> String {
    let scale = (0..<min(max(places, 0), 6)).reduce(Int128(1)) { scale, _ in scale * 10 }
    let unit = Self.unitsPerMinor / scale
    var shown = count.magnitude / UInt128(unit)
    if (count.magnitude % UInt128(unit)) * 2 >= UInt128(unit) { shown += 1 }
    let width = Int(currency.exponent) + min(max(places, 0), 6)
    var digits = String(shown)
    if digits.utf8.count <= width {
      digits = String(repeating: "0", count: width + 1 - digits.utf8.count) + digits
    }
    let sign = count < 0 && shown > 0 ? "-" : ""
    guard width > 0 else { return sign + digits }
    return "\(sign)\(digits.dropLast(width)).\(digits.suffix(width))"
  }
}
