/// An amount of one invoice.
public struct ItemAmount: Sendable, Hashable, Codable {
  /// The invoice.
  public let item: EntryNumber
  /// How much.
  public let amount: Money

  /// An amount.
  public init(item: EntryNumber, amount: Money) {
    self.item = item
    self.amount = amount
  }
}
