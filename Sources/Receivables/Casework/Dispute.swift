/// A customer's objection to some amounts.
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
  /// The customer's own words.
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

  /// Why a customer objects.
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
    /// Somebody used the customer's name.
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
    /// The customer has to answer.
    case waitingForCustomer
    /// We have to answer.
    case waitingForUs
  }
}

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

/// A step in clearing up a dispute.
public struct DisputeMove: EventPayload {
  /// The dispute.
  public let dispute: EntryNumber
  /// How far it is now.
  public let stage: Dispute.Stage
  /// The new day by which it is to be cleared up.
  public let answerBy: Day?
  /// Who clears it up now.
  public let owner: Line?
  /// What else is to be remembered.
  public let note: Remark?

  /// A step.
  public init(
    dispute: EntryNumber, stage: Dispute.Stage, answerBy: Day? = nil, owner: Line? = nil,
    note: Remark? = nil
  ) {
    self.dispute = dispute
    self.stage = stage
    self.answerBy = answerBy
    self.owner = owner
    self.note = note
  }

  /// What it refers to.
  public var references: [EntryNumber] { [dispute] }
}

/// The end of a dispute or a withdrawal from a contract.
public struct DisputeDecision: EventPayload {
  /// The dispute, or the withdrawal.
  public let dispute: EntryNumber
  /// How it ended.
  public let verdict: Verdict
  /// What was found justified, of a part.
  public let accepted: [ItemAmount]
  /// The new last day for payment after a rejection.
  public let deadline: Day?
  /// What else is to be remembered.
  public let note: Remark?

  /// A decision.
  public init(
    dispute: EntryNumber, verdict: Verdict, accepted: [ItemAmount] = [], deadline: Day? = nil,
    note: Remark? = nil
  ) {
    self.dispute = dispute
    self.verdict = verdict
    self.accepted = accepted
    self.deadline = deadline
    self.note = note
  }

  /// What it refers to.
  public var references: [EntryNumber] { [dispute] + accepted.map(\.item) }

  /// How a dispute ended.
  public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable {
    /// The customer is right: a credit note is to follow.
    case accepted
    /// The customer is right in part.
    case partlyAccepted
    /// The customer is wrong.
    case rejected
    /// The customer gave it up.
    case withdrawn
  }
}

/// A consumer's withdrawal from the contract (§ 355 BGB).
public struct Withdrawal: EventPayload {
  /// What of which invoice it takes away.
  public let amounts: [ItemAmount]
  /// The day it was declared.
  public let declared: Day
  /// How it came.
  public let channel: ContactChannel?
  /// The customer's own words.
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
