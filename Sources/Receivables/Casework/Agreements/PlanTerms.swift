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
