/// The sales of a month, which figures of days need.
public struct Sales: EventPayload {
  /// The first day of the month.
  public let month: Day
  /// What was sold, tax included.
  public let amount: Money

  /// Sales of a month.
  public init(month: Day, amount: Money) {
    self.month = month
    self.amount = amount
  }
}
