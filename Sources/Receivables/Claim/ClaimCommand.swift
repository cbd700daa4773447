/// Commands about costs and discounts.
public enum ClaimCommand: Sendable, Hashable {
  /// Records a cost.
  case recordCharge(Charge)
  /// Gives a cost up.
  case waiveCharge(ChargeWaiver)
  /// Decides on a deduction that was not due.
  case decideDiscount(DiscountDecision)
}
