/// A movement that is on no account of a debtor: it is nobody's here, or goes back to the payer.
public struct TransactionSetAside: EventPayload {
  /// The movement.
  public let transaction: EntryNumber
  /// Why.
  public let reason: Remark?
  /// What becomes of it; it is none of ours where nothing is said.
  public let use: Use?

  /// A movement set aside.
  public init(transaction: EntryNumber, reason: Remark? = nil, use: Use? = nil) {
    self.transaction = transaction
    self.reason = reason
    self.use = use
  }

  /// What becomes of money that is on no account of a debtor.
  public enum Use: String, Sendable, Hashable, CaseIterable, Codable {
    /// It is no customer's.
    case foreign
    /// It goes back to the payer.
    case refund
    /// What it means is recorded with the case, the refund or the sold claim.
    case recorded
  }

  /// What it refers to.
  public var references: [EntryNumber] { [transaction] }
}
