/// Interest on one claim through a day, from as many statements as there were stretches.
public struct AccruedInterest: Sendable {
  /// The parts, in order; each with its own days, rates and principal.
  public let segments: [InterestStatement.Segment]
  /// Days whose base rate is not known: nothing is computed for them.
  public let unknown: [ClosedRange<Day>]
  /// The sum, exact.
  public let exact: ExactAmount
  /// The sum, rounded once.
  public let total: Money
  /// What each further day adds, where its rate is known.
  public let daily: ExactAmount?

  /// No interest.
  static func none(_ currency: Currency) -> AccruedInterest {
    AccruedInterest(
      segments: [], unknown: [], exact: .zero(currency), total: .zero(currency), daily: nil)
  }
}
