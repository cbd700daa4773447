/// A decision on what follows after the last notice.
public struct EscalationDecision: EventPayload {
  /// Which way.
  public let route: Route
  /// The invoices it is for.
  public let items: [EntryNumber]
  /// Why.
  public let reason: Remark?

  /// A decision.
  public init(route: Route, items: [EntryNumber] = [], reason: Remark? = nil) {
    self.route = route
    self.items = items
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { items }

  /// A way after the last notice.
  public enum Route: String, Sendable, Hashable, CaseIterable, Codable {
    /// A collection agency.
    case agency
    /// The court dunning procedure.
    case court
    /// An action, by a lawyer.
    case action
    /// Neither: the claim is kept in view.
    case keep
    /// Neither: it is to be written off.
    case writeOff
  }
}

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

/// What a collection agency says of a case.
public struct AgencyReport: EventPayload {
  /// The hand-over.
  public let handOver: EntryNumber
  /// How far it is.
  public let status: Status
  /// The agency's number of the case.
  public let reference: Line?
  /// What else it says.
  public let note: Remark?
  /// Whether nobody has looked at it yet.
  public let isNews: Bool

  /// A report.
  public init(
    handOver: EntryNumber, status: Status, reference: Line? = nil, note: Remark? = nil,
    isNews: Bool = false
  ) {
    self.handOver = handOver
    self.status = status
    self.reference = reference
    self.note = note
    self.isNews = isNews
  }

  /// What it refers to.
  public var references: [EntryNumber] { [handOver] }

  /// How far an agency is.
  public enum Status: String, Sendable, Hashable, CaseIterable, Codable {
    /// It took the case.
    case accepted
    /// It did not take the case.
    case refused
    /// It wants to know more.
    case moreInformation
    /// It is at work.
    case inCollection
    /// The debtor objects.
    case disputed
    /// It gave the case back.
    case returned
    /// All was paid.
    case paid
    /// It closed the case otherwise.
    case closed
  }
}

/// Money that a collection agency passed on.
public struct AgencyRemittance: EventPayload {
  /// The hand-over.
  public let handOver: EntryNumber
  /// What the debtor paid.
  public let collected: Money
  /// What the agency kept for its own costs, which the debtor owes besides.
  public let kept: Money
  /// The tax on it.
  public let feeTax: Money
  /// What reached us.
  public let paidOut: Money
  /// The day the debtor paid, as the agency says; else the day it reached us.
  public let valued: Day
  /// What of it is on which claims.
  public let designation: Designation

  /// A remittance.
  public init(
    handOver: EntryNumber, collected: Money, kept: Money, feeTax: Money, paidOut: Money,
    valued: Day, designation: Designation = .none
  ) {
    self.handOver = handOver
    self.collected = collected
    self.kept = kept
    self.feeTax = feeTax
    self.paidOut = paidOut
    self.valued = valued
    self.designation = designation
  }

  /// What it refers to.
  public var references: [EntryNumber] { [handOver] + designation.items }
}
