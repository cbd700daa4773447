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
    /// The debtor is right: a credit note is to follow.
    case accepted
    /// The debtor is right in part.
    case partlyAccepted
    /// The debtor is wrong.
    case rejected
    /// The debtor gave it up.
    case withdrawn
  }
}

extension DisputeDecision.Verdict {
  /// Whether something is left that the debtor has to pay: the debtor is wrong at least in part.
  public var leavesRest: Bool { self == .rejected || self == .partlyAccepted }
}
