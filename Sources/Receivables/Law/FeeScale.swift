/// A fee that grows with the value of a matter by steps, as § 13 RVG and § 34 GKG state it.
///
/// The statutes print tables; the rule behind them is kept here, so that no row can be mistyped and
/// values beyond the printed end have a fee too.
public struct FeeScale: Sendable, Hashable {
  /// The fee for values up to 500 euro, in cents.
  let base: Int64

  /// The bands above 500 euro, in order.
  let bands: [Band]

  /// Values up to a limit, in equal steps that each add the same.
  struct Band: Sendable, Hashable {
    /// The upper end in euro; nothing for the last band.
    let limit: Int64?
    /// The width of a step in euro.
    let step: Int64
    /// What each begun step adds, in cents.
    let increment: Int64

    init(to limit: Int64?, step: Int64, adds increment: Int64) {
      self.limit = limit
      self.step = step
      self.increment = increment
    }
  }

  /// The value up to which the lowest fee holds, in cents.
  private static let lowestValue: Int64 = 50_000

  /// The single fee (1.0) for a value.
  ///
  /// - Parameter value: The value of the matter in euro, without interest and costs.
  /// - Returns: The fee in euro.
  /// - Throws: `LawFault` for another currency, a negative value, or an overflow.
  public func fee(for value: Money) throws(LawFault) -> Money {
    guard value.currency == .euro else { throw .notEuro(value.currency) }
    guard !value.isNegative else { throw .negativeAmount(.value, value) }
    var fee = base
    var reached = Self.lowestValue
    for band in bands where value.minor > reached {
      let end = band.limit.map { min($0 * 100, value.minor) } ?? value.minor
      let step = band.step * 100
      let (whole, begun) = (end - reached).quotientAndRemainder(dividingBy: step)
      let (added, tooLarge) = (whole + (begun > 0 ? 1 : 0))
        .multipliedReportingOverflow(by: band.increment)
      let (sum, overflow) = fee.addingReportingOverflow(added)
      guard !tooLarge, !overflow else { throw .money(.overflow) }
      fee = sum
      reached = end
    }
    return Money(minor: fee, .euro)
  }
}

extension FeeScale {
  /// § 13(1) RVG as in force from 1 June 2025.
  static let lawyers2025 = FeeScale(
    base: 5_150,
    bands: [
      Band(to: 2_000, step: 500, adds: 4_150),
      Band(to: 10_000, step: 1_000, adds: 5_950),
      Band(to: 25_000, step: 3_000, adds: 5_500),
      Band(to: 50_000, step: 5_000, adds: 8_600),
      Band(to: 200_000, step: 15_000, adds: 9_950),
      Band(to: 500_000, step: 30_000, adds: 14_000),
      Band(to: nil, step: 50_000, adds: 17_500),
    ])

  /// § 34(1) GKG as in force from 1 June 2025.
  static let courts2025 = FeeScale(
    base: 4_000,
    bands: [
      Band(to: 2_000, step: 500, adds: 2_100),
      Band(to: 10_000, step: 1_000, adds: 2_250),
      Band(to: 25_000, step: 3_000, adds: 3_050),
      Band(to: 50_000, step: 5_000, adds: 4_050),
      Band(to: 200_000, step: 15_000, adds: 14_000),
      Band(to: 500_000, step: 30_000, adds: 21_000),
      Band(to: nil, step: 50_000, adds: 21_000),
    ])
}
