/// A consumer's withdrawal from the contract (§ 355 BGB).
public struct Withdrawal: EventPayload {
  /// What of which invoice it takes away.
  public let amounts: [ItemAmount]
  /// The day it was declared.
  public let declared: Day
  /// How it came.
  public let channel: ContactChannel?
  /// The debtor's own words.
  public let words: Remark?
  /// Whether nobody has looked at it yet.
  public let isNews: Bool

  /// A withdrawal.
  public init(
    amounts: [ItemAmount] = [], declared: Day, channel: ContactChannel? = nil,
    words: Remark? = nil, isNews: Bool = false
  ) {
    self.amounts = amounts
    self.declared = declared
    self.channel = channel
    self.words = words
    self.isNews = isNews
  }

  /// What it refers to.
  public var references: [EntryNumber] { amounts.map(\.item) }
}
