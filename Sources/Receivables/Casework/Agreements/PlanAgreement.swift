/// A plan that both sides agreed on.
public struct PlanAgreement: EventPayload {
  /// What was agreed.
  public let terms: PlanTerms
  /// The offer it accepts.
  public let offer: EntryNumber?
  /// The plan that it replaces.
  public let replaces: EntryNumber?
  /// The signed copy.
  public let document: DocumentDigest?

  /// An agreement.
  public init(
    terms: PlanTerms, offer: EntryNumber? = nil, replaces: EntryNumber? = nil,
    document: DocumentDigest? = nil
  ) {
    self.terms = terms
    self.offer = offer
    self.replaces = replaces
    self.document = document
  }

  /// What it refers to.
  public var references: [EntryNumber] { terms.items + [offer, replaces].compactMap(\.self) }
}

/// The end of an offer or a plan.
public struct PlanEnd: EventPayload {
  /// The offer or the plan.
  public let plan: EntryNumber
  /// Why.
  public let reason: Reason
  /// What else is to be remembered.
  public let note: Remark?

  /// The end of a plan.
  public init(plan: EntryNumber, reason: Reason, note: Remark? = nil) {
    self.plan = plan
    self.reason = reason
    self.note = note
  }

  /// What it refers to.
  public var references: [EntryNumber] { [plan] }

  /// Why a plan ended.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// The debtor declined the offer.
    case declined
    /// Either side gave it up.
    case cancelled
    /// Missed instalments ended it: the whole rest is due again.
    case lapsed
  }
}
