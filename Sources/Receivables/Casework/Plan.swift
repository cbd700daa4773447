/// Instalments for some invoices.
public struct PlanTerms: Sendable, Hashable, Codable {
  /// The invoices.
  public let items: [EntryNumber]
  /// What is to be paid when, the earliest first.
  public let instalments: [Instalment]
  /// What becomes of interest while the plan runs.
  public let interest: PlanInterest
  /// Whether the due days are put off (Stundung, § 205 BGB); else only steps rest.
  public let defers: Bool
  /// Whether all falls due when instalments are missed; never with a consumer.
  public let accelerates: Bool

  /// Terms of a plan.
  public init(
    items: [EntryNumber] = [], instalments: [Instalment] = [], interest: PlanInterest = .statutory,
    defers: Bool = false, accelerates: Bool = false
  ) {
    self.items = items
    self.instalments = instalments
    self.interest = interest
    self.defers = defers
    self.accelerates = accelerates
  }

  /// What becomes of interest while a plan runs.
  public enum PlanInterest: String, Sendable, Hashable, CaseIterable, Codable {
    /// It goes on as the law has it.
    case statutory
    /// None arises while the plan is kept.
    case waived
  }
}

/// One instalment.
public struct Instalment: Sendable, Hashable, Codable {
  /// The day by which it is to be credited.
  public let by: Day
  /// How much.
  public let amount: Money

  /// An instalment.
  public init(by: Day, amount: Money) {
    self.by = by
    self.amount = amount
  }
}

/// A plan that was offered.
public struct PlanOffer: EventPayload {
  /// What is offered.
  public let terms: PlanTerms
  /// The last day for an answer.
  public let replyBy: Day
  /// The mail that asked for it.
  public let source: EntryNumber?

  /// An offer.
  public init(terms: PlanTerms, replyBy: Day, source: EntryNumber? = nil) {
    self.terms = terms
    self.replyBy = replyBy
    self.source = source
  }

  /// What it refers to.
  public var references: [EntryNumber] { terms.items + (source.map { [$0] } ?? []) }
}

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
    /// The customer declined the offer.
    case declined
    /// Either side gave it up.
    case cancelled
    /// Missed instalments ended it: the whole rest is due again.
    case lapsed
  }
}
