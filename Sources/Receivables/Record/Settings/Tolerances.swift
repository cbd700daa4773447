/// Below which amounts nothing is done.
public struct Tolerances: EventPayload {
  /// The most that may be left of a case to close it as a small difference.
  public let smallDifference: Money
  /// The most interest that is dropped when the principal was paid and no notice demanded it.
  public let droppedInterest: Money
  /// Days after its last day on which a discount is still granted.
  public let discountGraceDays: Int

  /// Tolerances.
  public init(
    smallDifference: Money = Money(minor: 100, .euro),
    droppedInterest: Money = Money(minor: 500, .euro), discountGraceDays: Int = 0
  ) {
    self.smallDifference = smallDifference
    self.droppedInterest = droppedInterest
    self.discountGraceDays = discountGraceDays
  }
}
