/// Something that bears on taking claims to an agency or a court.
public struct EscalationFinding: Sendable, Hashable {
  /// What was found.
  public let ground: Ground
  /// The invoices it is about; all where none is named.
  public let items: [EntryNumber]

  init(_ ground: Ground, _ items: [EntryNumber] = []) {
    self.ground = ground
    self.items = items
  }

  /// What bears on a way.
  public enum Ground: Sendable, Hashable {
    /// The claim belongs to somebody else.
    case notOurs
    /// The claim is not in euro, or not in the currency of the book.
    case otherCurrency(Currency)
    /// So much was not delivered.
    case counterPerformanceOpen(Money)
    /// It was to be paid in advance, and nothing was delivered.
    case prepaymentUndelivered(Money)
    /// An objection to so much, or a withdrawal from it, is open.
    case objected(Money)
    /// So much is to be credited, or on its way back.
    case creditExpected(Money)
    /// An objection was rejected, and the debtor has time to pay through a day.
    case timeAfterRejection(through: Day)
    /// A circumstance of the debtor.
    case circumstance(Circumstance.Kind)
    /// No address is known.
    case addressMissing
    /// The debtor lives outside of Germany.
    case addressAbroad(Country)
    /// Somebody speaks for the debtor.
    case represented(Party.Role, Line)
    /// An agency has the claim.
    case withAgency
    /// A court has the claim.
    case atCourt
    /// No last notice has demanded the claim.
    case notDemanded
    /// The debtor is not in default.
    case notInDefault
    /// The claim is barred by every reading.
    case barred
    /// By the cautious reading the claim is barred after a day that is near, or has passed.
    case limitationNear(Day)
    /// The debtor has credit.
    case credit(Money)
    /// A promise of the debtor runs through a day.
    case promised(through: Day)
    /// A plan is kept, or stands at least.
    case planned
    /// Steps rest, through a day where one is named.
    case held(through: Day?)
  }

  /// How much a finding weighs against a way.
  public enum Weight: String, Sendable, Hashable, CaseIterable {
    /// The way is closed.
    case obstacle
    /// The way is open, but this speaks against it or must be known.
    case caution
  }
}

extension EscalationFinding {
  /// Whether it is about an invoice.
  public func touches(_ item: EntryNumber) -> Bool { items.isEmpty || items.contains(item) }

  /// How much it weighs against a way; nothing where it does not bear on it.
  public func weight(against route: EscalationDecision.Route) -> Weight? {
    switch route {
    case .agency: weightAgainstAgency
    case .court: weightAgainstCourt
    case .action: weightAgainstAction
    case .keep, .writeOff: nil
    }
  }

  private var weightAgainstAgency: Weight? {
    switch ground {
    case .notOurs, .objected, .timeAfterRejection, .withAgency, .atCourt: .obstacle
    case .circumstance(let kind): kind.weight(addressNeeded: false)
    case .addressMissing, .addressAbroad, .otherCurrency, .counterPerformanceOpen,
      .prepaymentUndelivered, .creditExpected, .represented, .notDemanded, .notInDefault, .barred,
      .limitationNear, .credit, .promised, .planned, .held:
      .caution
    }
  }

  private var weightAgainstCourt: Weight? {
    switch ground {
    case .notOurs, .otherCurrency, .counterPerformanceOpen, .prepaymentUndelivered,
      .timeAfterRejection, .withAgency, .atCourt:
      .obstacle
    case .circumstance(let kind): kind.weight(addressNeeded: true)
    case .addressAbroad(let country): country.takesPaymentOrders ? .caution : .obstacle
    case .objected, .creditExpected, .addressMissing, .represented, .notDemanded, .notInDefault,
      .barred, .credit, .promised, .planned, .held:
      .caution
    case .limitationNear: nil
    }
  }

  private var weightAgainstAction: Weight? {
    switch ground {
    case .notOurs, .atCourt: .obstacle
    // An action can be served by public notice (§ 185 ZPO).
    case .circumstance(.addressUnknown): .caution
    case .circumstance(let kind): kind.weight(addressNeeded: false)
    case .otherCurrency, .counterPerformanceOpen, .prepaymentUndelivered, .objected,
      .creditExpected, .timeAfterRejection, .addressMissing, .addressAbroad, .represented,
      .withAgency, .notDemanded, .notInDefault, .barred, .credit, .promised, .planned, .held:
      .caution
    case .limitationNear: nil
    }
  }
}

extension Circumstance.Kind {
  /// How much a circumstance weighs against a way that needs an address, or one that can do without.
  fileprivate func weight(addressNeeded: Bool) -> EscalationFinding.Weight? {
    switch self {
    case .insolvencyOpened, .death, .identityMisuse: .obstacle
    case .addressUnknown: addressNeeded ? .obstacle : nil
    case .insolvencyApplied, .minor, .invoiceFraud: .caution
    case .estateAccepted, .dataRequest: nil
    }
  }
}

extension Country {
  /// The states where an order for payment may be served (§ 688(3) ZPO): those of the European
  /// Union, and of the Lugano Convention by the Act on recognition and enforcement.
  fileprivate var takesPaymentOrders: Bool { Self.served.contains(code) }

  private static let served: Set = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "GR", "HU", "IE", "IT", "LV", "LT",
    "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "CH", "IS", "NO",
  ]
}

// MARK: - Grounds

extension EscalationFinding {
  /// The ground in law; none where it is practice.
  public var citations: [Citation] {
    switch ground {
    case .notOurs: [.bgb("398")]
    case .otherCurrency: [.zpo("688", 1)]
    case .counterPerformanceOpen, .prepaymentUndelivered:
      [.zpo("688", 2, number: 2), .bgb("320", 1)]
    case .objected: [.zpo("694", 1)]
    case .circumstance(let kind): kind.citations
    case .addressMissing: [.zpo("690", 1, number: 1)]
    case .addressAbroad: [.zpo("688", 3)]
    case .notDemanded: [.zpo("93")]
    case .notInDefault: [.bgb("280", 2), .bgb("286", 1)]
    case .barred: [.bgb("214", 1)]
    case .limitationNear: [.bgb("204", 1, number: 3)]
    case .credit: [.bgb("387")]
    case .creditExpected, .timeAfterRejection, .represented, .withAgency, .atCourt, .promised,
      .planned, .held:
      []
    }
  }
}

extension Circumstance.Kind {
  fileprivate var citations: [Citation] {
    switch self {
    case .insolvencyOpened: [.section(.inso, "87"), .section(.inso, "174", paragraph: 1)]
    case .death: [.bgb("1958")]
    case .minor: [.bgb("107")]
    case .addressUnknown: [.zpo("688", 2, number: 3)]
    case .insolvencyApplied, .estateAccepted, .identityMisuse, .invoiceFraud, .dataRequest: []
    }
  }
}
