/// Finds what bears on taking claims to an agency or a court.
struct EscalationChecks {
  let account: Account
  let claim: Claim
  /// What is overdue, claims of others and in other currencies included.
  let overdue: [ItemClaim]
  let limitations: [EntryNumber: Limitation]
  let day: Day
  let settings: Settings

  /// Days before its end in which limitation urges.
  private static let limitationDays = 90
}

extension EscalationChecks {
  /// Consumer where a single contract was concluded as one: then the careful way is taken.
  var contract: DebtorKind {
    guard !overdue.isEmpty else { return account.ledger.debtor?.kind ?? .consumer }
    return overdue.contains { $0.item.invoice.contract == .consumer } ? .consumer : .business
  }

  /// Everything that was found: of the invoices in their order, then of the debtor.
  var findings: [EscalationFinding] {
    guard !overdue.isEmpty else { return [] }
    return ownership + performance + objections + whereabouts + demands + limitation + debtor
      + agreements
  }

  /// The findings of each invoice, those that are the same of several joined.
  private func each(
    _ ground: (ItemClaim) -> EscalationFinding.Ground?
  ) -> [EscalationFinding] {
    var items: [EscalationFinding.Ground: [EntryNumber]] = [:]
    var order: [EscalationFinding.Ground] = []
    for claim in overdue {
      guard let ground = ground(claim) else { continue }
      if items[ground] == nil { order.append(ground) }
      items[ground, default: []].append(claim.number)
    }
    return order.map { EscalationFinding($0, items[$0] ?? []) }
  }
}

// MARK: - The claims

extension EscalationChecks {
  private var ownership: [EscalationFinding] {
    each { $0.item.isOurs ? nil : .notOurs }
      + each { claim in
        claim.currency == .euro && claim.currency == settings.currency
          ? nil : .otherCurrency(claim.currency)
      }
  }

  /// § 688(2) no 2 ZPO: whether our own performance is open.
  private var performance: [EscalationFinding] {
    each { claim in
      let open = claim.item.undelivered(on: day)
      guard open.isPositive else { return nil }
      return claim.item.invoice.method == .prepayment
        ? .prepaymentUndelivered(open) : .counterPerformanceOpen(open)
    }
  }

  private var objections: [EscalationFinding] {
    let objected = account.casework.objectedItems(on: day)
    let contested = account.contested(on: day, claim)
    let rejections = account.disputes(on: day)
    return each { claim in
      let amount = contested[claim.number] ?? .zero(claim.currency)
      if objected.contains(claim.number) { return .objected(amount) }
      return amount.isPositive ? .creditExpected(amount) : nil
    }
      + each { claim in
        rejections.compactMap { dispute -> Day? in
          guard case .rejected(let payBy?) = dispute.state, day <= payBy,
            dispute.dispute.value.amounts.contains(where: { $0.item == claim.number })
          else { return nil }
          return payBy
        }.max().map { .timeAfterRejection(through: $0) }
      }
  }

  private var whereabouts: [EscalationFinding] {
    let agencies = Set(account.agencyCases(on: day).filter(\.isStanding).flatMap(\.items))
    let courts = Set(account.proceedings(on: day, settings).filter(\.isOpen).flatMap(\.items))
    return each { agencies.contains($0.number) ? .withAgency : nil }
      + each { courts.contains($0.number) ? .atCourt : nil }
  }

  private var demands: [EscalationFinding] {
    let demanded = Set(
      account.ledger.notices.lazy.filter { notice in
        notice.stands && notice.issued.day <= day && notice.notice.kind == .last
      }.flatMap(\.notice.items).map(\.item))
    return each { demanded.contains($0.number) ? nil : .notDemanded }
      + each { $0.isInDefault ? nil : .notInDefault }
  }

  private var limitation: [EscalationFinding] {
    let workingDays = settings.workingDays(for: account.ledger.debtor)
    return each { claim in
      guard let limitation = limitations[claim.number] else { return nil }
      if limitation.isBarred(on: day, workingDays: workingDays) { return .barred }
      guard case .on(let end) = limitation.cautious.end, end - day <= Self.limitationDays else {
        return nil
      }
      return .limitationNear(end)
    }
  }
}

// MARK: - The debtor

extension EscalationChecks {
  private var debtor: [EscalationFinding] {
    circumstances + address
      + account.casework.parties(on: day).filter(\.value.role.standsForDebtor).map {
        EscalationFinding(.represented($0.value.role, $0.value.name))
      }
  }

  /// Heirs who accepted the estate stand in the debtor's place (§ 1958 BGB).
  private var circumstances: [EscalationFinding] {
    let standing = account.casework.circumstances(on: day)
    let haveHeirs = standing.contains { $0.value.kind == .estateAccepted }
    return standing.filter { $0.value.kind != .death || !haveHeirs }
      .map { EscalationFinding(.circumstance($0.value.kind), $0.value.items) }
      .filter { finding in
        EscalationDecision.Route.allCases.contains { finding.weight(against: $0) != nil }
      }
  }

  private var address: [EscalationFinding] {
    guard let debtor = account.ledger.debtor else { return [] }
    guard let address = debtor.addresses.last(where: { $0.holds(on: day) }) else {
      return [EscalationFinding(.addressMissing)]
    }
    return address.country == .germany ? [] : [EscalationFinding(.addressAbroad(address.country))]
  }

  private var agreements: [EscalationFinding] {
    let credits = claim.credits.filter(\.isPositive).map { EscalationFinding(.credit($0)) }
    let promises = account.promises(on: day, settings).filter(\.isOpen).map {
      EscalationFinding(.promised(through: $0.lastDay), $0.promise.value.items)
    }
    let plans = account.plans(on: day, settings).filter(\.isStanding).map {
      EscalationFinding(.planned, $0.plan.value.terms.items)
    }
    let holds = account.casework.holds(on: day).map {
      EscalationFinding(.held(through: $0.value.through), $0.value.items)
    }
    return credits + promises + plans + holds
  }
}

extension Party.Role {
  /// Whether letters and demands go to the person instead of the debtor.
  fileprivate var standsForDebtor: Bool {
    switch self {
    case .lawyer, .debtCounsellor, .guardian, .parent, .heir, .estateAdministrator,
      .insolvencyAdministrator:
      true
    case .headOffice, .purchasingAssociation, .other: false
    }
  }
}
