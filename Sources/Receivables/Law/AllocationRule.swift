/// Why an amount went to a claim (§ 366 BGB).
public enum AllocationRule: Sendable, Hashable {
  /// The debtor named the claim.
  case designated
  /// The debtor paid exactly the principal of the claims he named.
  case principalDesignated
  /// A person placed it.
  case manual
  /// The claim stood before the next one by a criterion of § 366(2).
  case ranked(AllocationCriterion)
  /// Claims equal in every criterion share in proportion.
  case proportional
  /// No other claim was left.
  case remaining
}

extension AllocationRule {
  /// The ground of the rule; none where there was nothing to decide.
  public var citations: [Citation] {
    switch self {
    case .designated: [.bgb("366", 1)]
    case .principalDesignated: [.bgb("366", 1), .bgb("367", 2)]
    case .ranked, .proportional: [.bgb("366", 2)]
    case .manual, .remaining: []
    }
  }
}

/// The order in which the parts of one claim are paid.
public enum AllocationOrder: String, Sendable, Hashable, CaseIterable, Codable {
  /// Costs, interest, principal (§ 367(1) BGB).
  case statutory
  /// Costs of prosecution, principal, interest, for consumer loans and what is treated as one
  /// (§ 497(3) BGB).
  case consumerLoan

  /// The parts in their order.
  public var parts: [ClaimPart] {
    switch self {
    case .statutory: [.costs, .interest, .principal]
    case .consumerLoan: [.costs, .principal, .interest]
    }
  }

  /// The ground of the order.
  public var citation: Citation {
    switch self {
    case .statutory: .bgb("367", 1)
    case .consumerLoan: .bgb("497", 3)
    }
  }
}
