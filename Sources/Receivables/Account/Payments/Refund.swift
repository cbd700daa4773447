/// Credit that was paid out.
public struct Refund: EventPayload {
  /// How much.
  public let amount: Money
  /// The day it left.
  public let day: Day
  /// The account it went to.
  public let account: IBAN?

  /// A refund.
  public init(amount: Money, day: Day, account: IBAN? = nil) {
    self.amount = amount
    self.day = day
    self.account = account
  }
}
