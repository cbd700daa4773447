/// What a clerk decided on a discount that was taken and not due.
public struct DiscountDecision: EventPayload {
  /// The invoice.
  public let item: EntryNumber
  /// The payment that came short.
  public let payment: EntryNumber
  /// What of the deduction is granted; nothing where all of it is reclaimed.
  public let granted: Money
  /// Why.
  public let reason: Remark?

  /// A decision.
  public init(item: EntryNumber, payment: EntryNumber, granted: Money, reason: Remark? = nil) {
    self.item = item
    self.payment = payment
    self.granted = granted
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [item, payment] }
}
