/// What is open of one claim, and what ranks it among others when a payment is placed.
public struct AllocationClaim<ID: Hashable & Sendable>: Sendable, Hashable {
  /// The name of the claim.
  public let id: ID
  /// Costs that are open.
  public var costs: Money
  /// Interest that is open.
  public var interest: Money
  /// Principal that is open.
  public var principal: Money
  /// What ranks the claim (§ 366(2) BGB).
  public var rank: AllocationRank

  /// A claim; nothing but principal unless said otherwise.
  public init(
    id: ID, principal: Money, interest: Money? = nil, costs: Money? = nil, rank: AllocationRank
  ) {
    self.id = id
    self.principal = principal
    self.interest = interest ?? .zero(principal.currency)
    self.costs = costs ?? .zero(principal.currency)
    self.rank = rank
  }
}

extension AllocationClaim {
  /// What is open of a part.
  public func open(_ part: ClaimPart) -> Money {
    switch part {
    case .costs: costs
    case .interest: interest
    case .principal: principal
    }
  }
}

/// A part of a claim that money goes to.
public enum ClaimPart: String, Sendable, Hashable, CaseIterable, Codable {
  /// Costs.
  case costs
  /// Interest.
  case interest
  /// Principal.
  case principal
}
