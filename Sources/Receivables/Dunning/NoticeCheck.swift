extension Account {
  /// What stands against issuing a notice on its day, by law and by what is known.
  public func objections(to figures: NoticeFigures, _ settings: Settings) -> [Objection] {
    let situation = Situation(of: self, on: figures.notice.dated, settings)
    return situation.objections(to: figures, situation.portions())
  }
}

extension Situation {
  /// What stands against issuing a notice on the day, by law and by what is known.
  func objections(to figures: NoticeFigures, _ portions: [Portion]) -> [Objection] {
    NoticeCheck(self, portions, figures).objections
  }
}

/// The check of one notice.
struct NoticeCheck {
  private let situation: Situation
  private let notice: Notice
  private let charges: [Charge]
  private let portions: [Portion]
  /// The least days that each kind of text gives.
  static let leastDays = 5

  init(_ situation: Situation, _ portions: [Portion], _ figures: NoticeFigures) {
    self.situation = situation
    self.portions = portions
    notice = figures.notice
    charges = figures.charges
  }

  var objections: [Objection] {
    sides + sums + days + report + notice.items.flatMap(objections)
  }

  // MARK: Who writes, and to whom

  private var sides: [Objection] {
    var found: [Objection.Rule] = []
    if situation.settings.creditor == nil { found.append(.noCreditor) }
    if situation.settings.bankAccounts.isEmpty { found.append(.noBankAccount) }
    if notice.channels.isEmpty { found.append(.noChannel) }
    if notice.channels.contains(.email), !situation.reaches(.email) {
      found.append(.noMailAddress)
    }
    if notice.channels.contains(.letter), !situation.reaches(.letter) {
      found.append(.noPostalAddress)
    }
    let casework = situation.casework
    let speaks = casework.parties(on: notice.dated).contains { $0.value.role.speaksForDebtor }
    if speaks, casework.addressee(on: notice.dated) == nil { found.append(.represented) }
    return found.map { Objection($0) }
  }

  // MARK: Sums

  private var sums: [Objection] {
    var found: [Objection.Rule] = []
    let amounts = notice.items.flatMap { [$0.principal, $0.interest, $0.costs] }
    if amounts.contains(where: { $0.currency != notice.total.currency }) {
      found.append(.mixedCurrencies)
    } else if amounts.reduce(Int64(0), { $0.addingClamped($1.minor) }) != notice.total.minor {
      found.append(.doesNotAddUp)
    }
    if notice.kind == .reminder, notice.items.contains(where: asksForMore) {
      found.append(.reminderWithCosts)
    }
    return found.map { Objection($0) }
  }

  /// Whether a friendly reminder asks for more than a debit that came back cost.
  private func asksForMore(_ item: NoticeItem) -> Bool {
    guard !item.interest.isPositive else { return true }
    let debits = situation.claim.item(item.item)?.charges
      .filter { $0.charge.kind == .returnedDebit }
      .reduce(Int64(0)) { $0.addingClamped($1.owed.minor) }
    return item.costs.minor > debits ?? 0
  }

  // MARK: Days and steps

  private var days: [Objection] {
    var found: [Objection.Rule] = []
    if !situation.workingDays.contains(notice.deadline) { found.append(.deadlineOnFreeDay) }
    if notice.deadline - notice.dated < Self.leastDays { found.append(.deadlineTooShort) }
    if notice.announces != nil, notice.kind != .last { found.append(.announcedTooEarly) }
    return found.map { Objection($0) }
  }

  // MARK: Credit agencies

  /// § 31(2) no 4 BDSG: two written reminders after the due day, the first four weeks ago, the debtor
  /// told, nothing disputed; a natural person, and a partner of the agency.
  private var report: [Objection] {
    guard notice.warnsOfReport else { return [] }
    var found: [Objection] = []
    if situation.settings.creditor?.reportsToAgency != true {
      found.append(Objection(.noReportingPartner))
    }
    if situation.ledger.debtor?.legalForm != nil { found.append(Objection(.reportOnCompany)) }
    let disputed = Set(
      situation.disputes.filter(\.isStanding).flatMap(\.amounts).map(\.item))
    for item in notice.items {
      if disputed.contains(item.item) { found.append(Objection(.reportOfDisputed, item.item)) }
      let written = situation.notices(for: item.item, since: .first).filter {
        $0.notice.channels.contains(.letter) && $0.notice.dated < notice.dated
      }
      // This one is the second.
      if written.isEmpty || written[0].notice.dated + 28 > notice.dated {
        found.append(Objection(.reportTooEarly, item.item))
      }
    }
    return found
  }

  // MARK: Invoices

  private func objections(of demanded: NoticeItem) -> [Objection] {
    guard let claim = situation.claim.item(demanded.item),
      claim.total.isPositive || charges.contains(where: { $0.item == demanded.item })
    else { return [Objection(.nothingOpen, demanded.item)] }
    let found =
      claimRules(demanded, claim) + gateRules(demanded) + costRules(demanded, claim)
      + stepRules(demanded, claim)
    return found.map { Objection($0, demanded.item) }
  }

  private func claimRules(_ demanded: NoticeItem, _ claim: ItemClaim) -> [Objection.Rule] {
    var found: [Objection.Rule] = []
    if !claim.item.isOurs { found.append(.notOurs) }
    if !claim.isOverdue { found.append(.notDue) }
    let arising = charges.filter { $0.item == demanded.item }
      .reduce(Int64(0)) { $0.addingClamped($1.amount.minor) }
    if demanded.principal.minor > claim.principal.minor
      || demanded.interest.minor > claim.interest.minor
      || demanded.costs.minor > claim.costs.minor.addingClamped(arising)
    {
      found.append(.tooMuch)
    }
    let limitation = situation.account.limitation(
      of: demanded.item, on: notice.dated, situation.settings)
    if limitation?.isBarred(on: notice.dated, workingDays: situation.workingDays) == true {
      found.append(.barred)
    }
    return found
  }

  /// Nothing is demanded that a gate of the invoice holds back.
  private func gateRules(_ demanded: NoticeItem) -> [Objection.Rule] {
    guard let portion = portions.first(where: { $0.item == demanded.item }) else { return [] }
    let asked = demanded.principal.minor.addingClamped(demanded.interest.minor)
    guard asked > portion.collectible.minor else { return [] }
    var found: [Objection.Rule] = []
    for gate in portion.gates {
      if let rule = gate.kind.objection, !found.contains(rule) { found.append(rule) }
    }
    return found
  }

  private func costRules(_ demanded: NoticeItem, _ claim: ItemClaim) -> [Objection.Rule] {
    var found: [Objection.Rule] = []
    let own = charges.filter { $0.item == demanded.item }
    let free = claim.charges.filter { !$0.charge.kind.needsDefault }
      .reduce(Int64(0)) { $0.addingClamped($1.owed.minor) }
    if !claim.isInDefault {
      if demanded.interest.isPositive || demanded.costs.minor > free { found.append(.noDefault) }
      if own.contains(where: \.kind.needsDefault) { found.append(.feeBeforeDefault) }
    }
    if claim.item.invoice.contract == .consumer, own.contains(where: { $0.kind == .lumpSum }) {
      found.append(.lumpSumOfConsumer)
    }
    if demanded.interest.isPositive, !claim.accrued.unknown.isEmpty {
      found.append(.baseRateUnknown)
    }
    return found
  }

  private func stepRules(_ demanded: NoticeItem, _ claim: ItemClaim) -> [Objection.Rule] {
    guard let ladder = situation.ladder(of: claim) else { return [] }
    return demanded.level > ladder.level + 1 ? [.levelSkipped] : []
  }
}

extension Gate.Kind {
  /// What stands against demanding what the gate holds back.
  var objection: Objection.Rule? {
    switch self {
    case .soldClaim, .marketplace: .notOurs
    case .notDelivered: .notDelivered
    case .insolvency: .insolvency
    case .death: .death
    case .identityMisuse, .minor, .invoiceFraud: .identityMisuse
    case .handedOver, .atCourt: .escalated
    case .withdrawal, .dispute, .rejection: .disputed
    case .keptInView, .hold, .plan, .planOffer, .promise, .debitPending: .held
    case .deadline: .deadlineRunning
    case .credit, .represented, .addressUnknown, .lawUnconfirmed, .newsOpen, .paymentClaimed,
      .invoiceCopy, .smallBalance, .interval, .quietDays, .phoneLimit, .bankDataStale:
      nil
    }
  }
}

extension Party.Role {
  /// Whether whoever has it speaks for the debtor, so that nothing goes to the debtor himself.
  var speaksForDebtor: Bool {
    switch self {
    case .lawyer, .debtCounsellor, .guardian, .parent: true
    case .heir, .estateAdministrator, .insolvencyAdministrator, .headOffice,
      .purchasingAssociation, .other:
      false
    }
  }
}
