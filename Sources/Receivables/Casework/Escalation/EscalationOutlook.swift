/// What could be taken to an agency or a court on a day, what bears on it, what it costs, and what
/// is best done.
///
/// It decides nothing: the commands ask again, by the same facts, when they are given.
public struct EscalationOutlook: Sendable {
  /// The day.
  public let day: Day
  /// What is overdue of our claims in the currency of the book, by invoice.
  public let claims: [HandedClaim]
  /// What bears on a way.
  public let findings: [EscalationFinding]
  /// What each way costs; nothing where no tariff is known, or there is nothing to give away.
  public let costs: EscalationCosts?
  /// When each claim is barred.
  public let limitations: [EntryNumber: Limitation]
  /// The court for orders; nothing where the state of the creditor alone does not decide.
  public let dunningCourt: DunningCourt?
  /// What is best done.
  public let advice: EscalationAdvice
}

extension EscalationOutlook {
  /// What could go a way: the claims that no obstacle stands against.
  public func claims(for route: EscalationDecision.Route) -> [HandedClaim] {
    Self.open(claims, findings, for: route)
  }

  /// What is found that bears on a way, obstacles first.
  public func findings(
    on route: EscalationDecision.Route, weighing weight: EscalationFinding.Weight
  ) -> [EscalationFinding] {
    findings.filter { $0.weight(against: route) == weight }
  }

  static func open(
    _ claims: [HandedClaim], _ findings: [EscalationFinding],
    for route: EscalationDecision.Route
  ) -> [HandedClaim] {
    let obstacles = findings.filter { $0.weight(against: route) == .obstacle }
    return claims.filter { claim in !obstacles.contains { $0.touches(claim.item) } }
  }
}

extension Sequence<HandedClaim> {
  /// All of the claims, which are in one currency.
  func total(in currency: Currency) -> Money {
    Money(minor: reduce(0) { $0.addingClamped($1.total.minor) }, currency)
  }

  /// Their principal alone, which fees follow from (§ 43(1) GKG).
  func principal(in currency: Currency) -> Money {
    Money(minor: reduce(0) { $0.addingClamped($1.principal.minor) }, currency)
  }
}

extension HandedClaim {
  /// All that is open of an invoice.
  fileprivate init(allOf claim: ItemClaim) {
    func open(_ part: Money) -> Money { Money(minor: max(0, part.minor), part.currency) }
    self.init(
      item: claim.number, principal: open(claim.principal), interest: open(claim.interest),
      costs: open(claim.costs))
  }
}

// MARK: - The outlook of an account

extension Account {
  /// What could be taken to an agency or a court on a day, and what is best done.
  public func escalationOutlook(on day: Day, _ settings: Settings) -> EscalationOutlook {
    let claim = claim(on: day, settings)
    let overdue = claim.items.filter { $0.isOverdue && $0.total.isPositive }
    let ours = overdue.filter { $0.item.isOurs && $0.currency == settings.currency }
    let claims = ours.map(HandedClaim.init(allOf:)).filter(\.total.isPositive)
    let limitations = ours.reduce(into: [EntryNumber: Limitation]()) { limitations, item in
      limitations[item.number] = limitation(of: item.number, on: day, settings)
    }
    let checks = EscalationChecks(
      account: self, claim: claim, overdue: overdue, limitations: limitations, day: day,
      settings: settings)
    let findings = checks.findings
    func principal(for route: EscalationDecision.Route) -> Money {
      let open = EscalationOutlook.open(claims, findings, for: route)
      return (open.isEmpty ? claims : open).principal(in: settings.currency)
    }
    // No tariff, or no euro: then there are no costs to show.
    let costs =
      try? claims.isEmpty
      ? nil
      : EscalationCosts(agency: principal(for: .agency), court: principal(for: .court), on: day)
    let seat = settings.opening.map { DunningCourt.Seat.state($0.state) }
    return EscalationOutlook(
      day: day, claims: claims, findings: findings, costs: costs, limitations: limitations,
      dunningCourt: seat.flatMap { try? DunningCourt.competent(for: $0) },
      advice: EscalationAdvice(
        claims, findings, contract: checks.contract,
        settings.decisionBands(for: checks.contract, on: day),
        isKeyAccount: ledger.debtor?.isKeyAccount == true, settings.currency))
  }
}

extension Account {
  /// What goes a way: of invoices that are named all that is open; else of those that were decided
  /// for it, or, where none was, of all that could go.
  ///
  /// - Throws: `nothingOpen` where nothing is left.
  public func claims(
    for route: EscalationDecision.Route, of items: [EntryNumber] = [], on day: Day,
    _ settings: Settings
  ) throws(Refusal) -> [HandedClaim] {
    guard items.isEmpty else {
      let claim = claim(on: day, settings)
      return try items.map { item throws(Refusal) in
        guard let open = claim.item(item) else { throw Refusal(.unknownEntry, item) }
        return HandedClaim(allOf: open)
      }
    }
    let open = escalationOutlook(on: day, settings).claims(for: route)
    let decided = open.filter { escalation(of: $0.item, on: day)?.value.route == route }
    guard !open.isEmpty else { throw Refusal(.nothingOpen) }
    return decided.isEmpty ? open : decided
  }
}
