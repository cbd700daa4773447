public import Receivables

extension Wording {
  /// The money a row of the queue is about: what can be collected; where that is nothing, what rests,
  /// in brackets.
  ///
  /// A court's clock is about money that was handed over, and a debtor of nothing would look done.
  ///
  /// - Parameters:
  ///   - standing: Where the debtor stands.
  ///   - currency: The currency that is not named.
  /// - Returns: `811.25 `, `(768.59)`: as wide as with a bracket, so that digits stand below digits.
  public func stake(of standing: Standing, without currency: Currency) -> String {
    standing.onlyRests
      ? "(\(money(standing.hidden, without: currency)))"
      : money(standing.collectible, without: currency) + " "
  }
}
