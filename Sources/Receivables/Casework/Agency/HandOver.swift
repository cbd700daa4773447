/// Claims given to a collection agency.
public struct HandOver: EventPayload {
  /// The agency.
  public let agency: Line
  /// Its number of the case.
  public let reference: Line?
  /// What was given, as it stood.
  public let claims: [HandedClaim]
  /// The decision behind it.
  public let decision: EntryNumber?
  /// The package as sent.
  public let document: DocumentDigest?

  /// A hand-over.
  public init(
    agency: Line, reference: Line? = nil, claims: [HandedClaim] = [], decision: EntryNumber? = nil,
    document: DocumentDigest? = nil
  ) {
    self.agency = agency
    self.reference = reference
    self.claims = claims
    self.decision = decision
    self.document = document
  }

  /// What it refers to.
  public var references: [EntryNumber] { claims.map(\.item) + (decision.map { [$0] } ?? []) }
}

/// The claim of one invoice as it was given away.
public struct HandedClaim: Sendable, Hashable, Codable {
  /// The invoice.
  public let item: EntryNumber
  /// Its principal.
  public let principal: Money
  /// Its interest.
  public let interest: Money
  /// Its costs.
  public let costs: Money

  /// A claim.
  public init(item: EntryNumber, principal: Money, interest: Money, costs: Money) {
    self.item = item
    self.principal = principal
    self.interest = interest
    self.costs = costs
  }

  /// All of it.
  public var total: Money {
    // Sums that do not fit were refused before.
    Money(minor: principal.minor &+ interest.minor &+ costs.minor, principal.currency)
  }
}

/// Claims taken back from a collection agency.
public struct HandOverRecall: EventPayload {
  /// The hand-over.
  public let handOver: EntryNumber
  /// Why.
  public let reason: Remark?

  /// A recall.
  public init(handOver: EntryNumber, reason: Remark? = nil) {
    self.handOver = handOver
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [handOver] }
}
