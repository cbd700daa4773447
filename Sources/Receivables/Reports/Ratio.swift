/// An exact fraction of whole numbers, reduced; rounded once, when it is shown.
///
///     Ratio(2, over: 3)?.decimalText(places: 1)  // "0.7"
public struct Ratio: Sendable, Hashable {
  /// What stands above the line.
  public let numerator: Int128
  /// What stands below the line, always above zero.
  public let denominator: Int128

  /// A fraction; nothing where the denominator is zero.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = Self.greatestDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    // The divisor divides the denominator, so that it is in the range of its type.
    self.numerator = sign * (numerator / Int128(divisor))
    self.denominator = sign * (denominator / Int128(divisor))
  }

  private init(reduced numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A whole number.
  public init(_ whole: Int64) { self.init(reduced: Int128(whole), 1) }

  private static func greatestDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (large, small) = (first, second)
    while small != 0 { (large, small) = (small, large % small) }
    return large
  }
}

// MARK: - Arithmetic

extension Ratio {
  /// The sum; nothing where it does not fit.
  func adding(_ other: Ratio) -> Ratio? {
    guard let left = Self.product(numerator, other.denominator),
      let right = Self.product(other.numerator, denominator),
      let below = Self.product(denominator, other.denominator)
    else { return nil }
    let (above, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Ratio(above, over: below)
  }

  /// The difference; nothing where it does not fit.
  func subtracting(_ other: Ratio) -> Ratio? {
    adding(Ratio(reduced: -other.numerator, other.denominator))
  }

  /// The product; nothing where it does not fit.
  func multiplied(by other: Ratio) -> Ratio? {
    guard let above = Self.product(numerator, other.numerator),
      let below = Self.product(denominator, other.denominator)
    else { return nil }
    return Ratio(above, over: below)
  }

  /// The quotient; nothing where the other is zero or it does not fit.
  func divided(by other: Ratio) -> Ratio? {
    guard let inverse = Ratio(other.denominator, over: other.numerator) else { return nil }
    return multiplied(by: inverse)
  }

  private static func product(_ left: Int128, _ right: Int128) -> Int128? {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : product
  }
}

extension Ratio: Comparable {
  /// Whether the left fraction is smaller; fractions too large to be compared count as equal.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    (left.subtracting(right)?.numerator ?? 0) < 0
  }
}

// MARK: - Text

extension Ratio {
  /// The fraction in percent with one decimal place: `75.0`.
  public var percentText: String {
    // The dot of three decimal places moves by two, so that nothing has to fit a hundredfold.
    let parts = decimalText(places: 3).split(separator: ".")
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let digits = parts[0].dropFirst(sign.utf8.count) + parts[1].prefix(2)
    let whole = digits.drop { $0 == "0" }
    return "\(sign)\(whole.isEmpty ? "0" : whole).\(parts[1].suffix(1))"
  }

  /// The fraction with decimal dot and so many places, half a unit rounded away from zero.
  ///
  /// - Parameter places: Decimal places, 0…6.
  /// - Returns: Digits, with one dot where there are places, and a minus sign below zero.
  public func decimalText(places: Int) -> String {
    let places = min(max(places, 0), 6)
    let scale = (0..<places).reduce(UInt128(1)) { scale, _ in scale * 10 }
    let below = denominator.magnitude
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: below)
    // Digit by digit: a scaled remainder would not fit beside the largest denominators.
    var (decimals, left) = (UInt128(0), rest)
    for _ in 0..<places { (decimals, left) = Self.nextDigit(decimals, left, below) }
    var shown = (whole: whole, decimals: decimals)
    if left >= below - left { shown.decimals += 1 }
    if shown.decimals == scale { shown = (whole + 1, 0) }
    let sign = numerator < 0 && (shown.whole > 0 || shown.decimals > 0) ? "-" : ""
    guard places > 0 else { return "\(sign)\(shown.whole)" }
    let digits = String(shown.decimals)
    let zeros = String(repeating: "0", count: places - digits.utf8.count)
    return "\(sign)\(shown.whole).\(zeros)\(digits)"
  }

  private static func nextDigit(
    _ decimals: UInt128, _ rest: UInt128, _ below: UInt128
  ) -> (UInt128, UInt128) {
    var (digit, left) = (UInt128(0), UInt128(0))
    // Ten times the rest, one addition at a time, because it is below a number that may be large.
    for _ in 0..<10 {
      if left >= below - rest {
        left -= below - rest
        digit += 1
      } else {
        left += rest
      }
    }
    return (decimals * 10 + digit, left)
  }
}

extension Ratio: Encodable {
  private enum CodingKeys: String, CodingKey {
    case numerator
    case denominator
  }

  /// Writes `{"numerator":…,"denominator":…}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(numerator, forKey: .numerator)
    try container.encode(denominator, forKey: .denominator)
  }
}
