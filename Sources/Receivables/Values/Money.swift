/// An exact amount of money in one currency.
///
/// The amount is a whole number of minor units (cents); there are no fractions of a cent and no
/// floating point. Operators are checked: a result that does not fit and a mix of currencies are
/// errors, never traps.
///
///     let price = Money(minor: 24_990, .euro)
///     try price + Money(minor: 595, .euro)   // 255.85 EUR
public struct Money: Sendable, Hashable {
  /// The amount in minor units: cents for the euro.
  public let minor: Int64

  /// The currency of the amount.
  public let currency: Currency

  /// Makes an amount from its minor units.
  public init(minor: Int64, _ currency: Currency) {
    self.minor = minor
    self.currency = currency
  }

  /// Nothing, in one currency.
  public static func zero(_ currency: Currency) -> Money { Money(minor: 0, currency) }
}

// MARK: - Signs

extension Money {
  /// Whether the amount is nothing.
  public var isZero: Bool { minor == 0 }

  /// Whether the amount is below nothing.
  public var isNegative: Bool { minor < 0 }

  /// Whether the amount is above nothing.
  public var isPositive: Bool { minor > 0 }
}

// MARK: - Checked arithmetic

extension Money {
  /// The sum of two amounts of one currency.
  public static func + (left: Money, right: Money) throws(MoneyFault) -> Money {
    try left.combined(with: right) { $0.addingReportingOverflow($1) }
  }

  /// The difference of two amounts of one currency.
  public static func - (left: Money, right: Money) throws(MoneyFault) -> Money {
    try left.combined(with: right) { $0.subtractingReportingOverflow($1) }
  }

  /// The amount with the other sign.
  public static prefix func - (amount: Money) throws(MoneyFault) -> Money {
    try .zero(amount.currency) - amount
  }

  /// A whole multiple of the amount.
  public static func * (amount: Money, count: Int64) throws(MoneyFault) -> Money {
    let (product, overflow) = amount.minor.multipliedReportingOverflow(by: count)
    guard !overflow else { throw .overflow }
    return Money(minor: product, amount.currency)
  }

  /// Whether the left amount is smaller; amounts of two currencies cannot be compared.
  public static func < (left: Money, right: Money) throws(MoneyFault) -> Bool {
    try left.requireCurrency(of: right)
    return left.minor < right.minor
  }

  /// The smaller of two amounts of one currency.
  public static func smaller(of left: Money, _ right: Money) throws(MoneyFault) -> Money {
    try left < right ? left : right
  }

  /// The larger of two amounts of one currency.
  public static func larger(of left: Money, _ right: Money) throws(MoneyFault) -> Money {
    try left < right ? right : left
  }

  /// The sum of amounts of one currency, zero for none.
  ///
  /// - Parameters:
  ///   - amounts: The amounts to add.
  ///   - currency: The currency every amount must have.
  /// - Returns: The sum.
  /// - Throws: `MoneyFault` where a currency differs or the sum does not fit.
  public static func sum(
    of amounts: some Sequence<Money>, in currency: Currency
  ) throws(MoneyFault) -> Money {
    var total = Money.zero(currency)
    for amount in amounts { total = try total + amount }
    return total
  }

  private func combined(
    with other: Money, _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) throws(MoneyFault) -> Money {
    try requireCurrency(of: other)
    let (result, overflow) = operation(minor, other.minor)
    guard !overflow else { throw .overflow }
    return Money(minor: result, currency)
  }

  private func requireCurrency(of other: Money) throws(MoneyFault) {
    guard currency == other.currency else {
      throw .differentCurrencies(currency, other.currency)
    }
  }
}

// MARK: - Text for machines

extension Money: CustomStringConvertible {
  /// The amount with a decimal dot and no grouping, then the currency: `-12.30 EUR`.
  public var description: String { "\(decimalText) \(currency.code)" }

  /// The amount with a decimal dot, without grouping and currency: `-12.30`.
  public var decimalText: String {
    let places = Int(currency.exponent)
    var digits = String(minor.magnitude)
    if digits.utf8.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
    }
    let sign = minor < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    return "\(sign)\(digits.dropLast(places)).\(digits.suffix(places))"
  }
}

extension Money: Codable {
  private enum CodingKeys: String, CodingKey {
    case minor
    case currency
  }

  /// Reads `{"minor":…,"currency":…}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      minor: try container.decode(Int64.self, forKey: .minor),
      try container.decode(Currency.self, forKey: .currency))
  }

  /// Writes `{"minor":…,"currency":…}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(minor, forKey: .minor)
    try container.encode(currency, forKey: .currency)
  }
}
