/// A movement that belongs to no debtor.
public struct TransactionSetAside: EventPayload {
  /// The movement.
  public let transaction: EntryNumber
  /// Why.
  public let reason: Remark?

  /// A movement set aside.
  public init(transaction: EntryNumber, reason: Remark? = nil) {
    self.transaction = transaction
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [transaction] }
}
