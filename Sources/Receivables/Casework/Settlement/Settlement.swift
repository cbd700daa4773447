/// The end of a case, with its reason.
public struct Settlement: EventPayload {
  /// Why it is over.
  public let reason: Reason
  /// What was open of each invoice when it ended.
  public let open: [ItemAmount]
  /// What else is to be remembered.
  public let note: Remark?

  /// A settlement.
  public init(reason: Reason, open: [ItemAmount] = [], note: Remark? = nil) {
    self.reason = reason
    self.open = open
    self.note = note
  }

  /// What it refers to.
  public var references: [EntryNumber] { open.map(\.item) }

  /// Why a case is over.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// All was paid or cleared up.
    case paid
    /// What is left is not worth a step.
    case smallDifference
    /// We let it go.
    case goodwill
    /// Both sides gave way.
    case agreement
    /// Nothing can be had.
    case uncollectible
    /// Insolvency took it.
    case insolvency
    /// It was never owed.
    case mistake
  }
}

/// A case that is open again.
public struct Reopening: EventPayload {
  /// The settlement that does not hold.
  public let settlement: EntryNumber
  /// Why.
  public let reason: Remark?

  /// A reopening.
  public init(settlement: EntryNumber, reason: Remark? = nil) {
    self.settlement = settlement
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [settlement] }
}
