/// A debtor's word to pay by a day.
public struct Promise: EventPayload {
  /// How much; what was collectible where the whole balance was promised.
  public let amount: Money
  /// Whether the whole balance was promised.
  public let isWholeBalance: Bool
  /// The day by which the money is to be credited.
  public let by: Day
  /// The invoices it is for, in order; all overdue ones of its day where none is named.
  public let items: [EntryNumber]
  /// Who said so.
  public let person: Line?
  /// How it was said.
  public let channel: ContactChannel
  /// The words used.
  public let words: Remark?

  /// A promise.
  public init(
    amount: Money, isWholeBalance: Bool = false, by: Day, items: [EntryNumber] = [],
    person: Line? = nil, channel: ContactChannel = .phone, words: Remark? = nil
  ) {
    self.amount = amount
    self.isWholeBalance = isWholeBalance
    self.by = by
    self.items = items
    self.person = person
    self.channel = channel
    self.words = words
  }

  /// What it refers to.
  public var references: [EntryNumber] { items }
}

/// The end of a promise before its day.
public struct PromiseWithdrawal: EventPayload {
  /// The promise.
  public let promise: EntryNumber
  /// Who ended it.
  public let by: Side
  /// Why.
  public let reason: Remark?

  /// A withdrawal.
  public init(promise: EntryNumber, by: Side, reason: Remark? = nil) {
    self.promise = promise
    self.by = by
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [promise] }
}

/// One of the two sides of a claim.
public enum Side: String, Sendable, Hashable, CaseIterable, Codable {
  /// The debtor.
  case debtor
  /// The merchant.
  case creditor
}
