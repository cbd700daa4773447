/// A debtor's objection to some amounts.
public struct Dispute: EventPayload {
  /// Why.
  public let reason: Reason
  /// What is disputed of which invoice.
  public let amounts: [ItemAmount]
  /// Who clears it up.
  public let owner: Line?
  /// The day by which it is to be cleared up.
  public let answerBy: Day
  /// What is missing to decide.
  public let missing: Remark?
  /// The debtor's own words.
  public let words: Remark?

  /// A dispute.
  public init(
    reason: Reason, amounts: [ItemAmount] = [], owner: Line? = nil, answerBy: Day,
    missing: Remark? = nil, words: Remark? = nil
  ) {
    self.reason = reason
    self.amounts = amounts
    self.owner = owner
    self.answerBy = answerBy
    self.missing = missing
    self.words = words
  }

  /// What it refers to.
  public var references: [EntryNumber] { amounts.map(\.item) }

  /// Why a debtor objects.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// Nothing came.
    case notDelivered
    /// A part is missing.
    case partDelivered
    /// It is damaged or faulty.
    case damaged
    /// It was sent back.
    case returned
    /// The price is wrong.
    case price
    /// A voucher or discount is missing.
    case voucher
    /// It was paid.
    case alreadyPaid
    /// Somebody else ordered.
    case wrongRecipient
    /// Somebody used the debtor's name.
    case identity
    /// The invoice did not come.
    case invoiceMissing
    /// The invoice lacks something formal: an order number, an address, a routing number.
    case invoiceFormal
    /// A later day was agreed.
    case deadlineAgreed
    /// Anything else.
    case other
  }

  /// How far a dispute is.
  public enum Stage: String, Sendable, Hashable, CaseIterable, Codable {
    /// It came in.
    case reported
    /// Somebody looks into it.
    case underReview
    /// The debtor has to answer.
    case waitingForCustomer
    /// We have to answer.
    case waitingForUs
  }
}
