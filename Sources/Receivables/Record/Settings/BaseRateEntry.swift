/// A base rate that was looked up or corrected (§ 247 BGB).
public struct BaseRateEntry: EventPayload {
  /// The first day, a 1 January or 1 July.
  public let from: Day
  /// The rate.
  public let rate: Rate

  /// A rate.
  public init(from: Day, rate: Rate) {
    self.from = from
    self.rate = rate
  }
}
