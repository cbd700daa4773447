/// The figures of a notice: what it demands of which invoice, by when, with the costs it causes.
///
/// Once issued they are frozen.
public struct NoticeFigures: Sendable, Hashable {
  /// The debtor.
  public let debtor: DebtorID
  /// The notice, without its papers.
  public let notice: Notice
  /// Costs that arise with it; they are part of what it demands.
  public let charges: [Charge]

  /// What issues it: the costs, then the notice itself with its papers.
  public func commands(with documents: [DocumentDigest] = []) -> [Command] {
    let issued = Notice(
      procedure: notice.procedure, level: notice.level, kind: notice.kind, dated: notice.dated,
      deadline: notice.deadline, items: notice.items, total: notice.total,
      channels: notice.channels, announces: notice.announces, warnsOfReport: notice.warnsOfReport,
      documents: documents)
    return charges.map { .claim(debtor, .recordCharge($0)) } + [.dunning(debtor, .issue(issued))]
  }
}

extension Account {
  /// The figures of the notice that is due on a day; nothing where none is.
  ///
  /// Gates are not asked: whoever overrides one does so knowingly.
  ///
  /// - Parameters:
  ///   - day: The day on the letter.
  ///   - settings: What the book was told.
  ///   - channels: How it is to go out, which decides on its postage; as its level has it where nothing
  ///     is given.
  /// - Returns: Its figures, with the costs that arise with it.
  public func noticeFigures(
    on day: Day, _ settings: Settings, by channels: [ContactChannel]? = nil
  ) -> NoticeFigures? {
    let situation = Situation(of: self, on: day, settings)
    let portions = situation.portions()
    let steps = situation.dueSteps(portions)
    guard let due = steps.notice else { return nil }
    let planned = PlannedNotice(
      procedure: due.procedure, level: due.level, kind: due.kind,
      channels: channels ?? due.channels, lifts: due.lifts)
    return situation.figures(of: planned, steps, portions)
  }
}

extension Account {
  /// Where each overdue invoice stands on its ladder on a day, and what comes next for it.
  public func ladders(on day: Day, _ settings: Settings) -> [Ladder] {
    let situation = Situation(of: self, on: day, settings)
    return situation.claim.items.filter { $0.isOverdue && $0.total.isPositive }
      .compactMap { situation.ladder(of: $0) }
  }
}

// MARK: - Reckoning the figures

extension Situation {
  /// The figures of a notice.
  ///
  /// It demands the claim of its own day of all overdue invoices, less what is disputed, promised or
  /// held; each invoice rises by at most one level. A friendly reminder asks for no interest and no
  /// costs but those of a debit that came back.
  func figures(
    of planned: PlannedNotice, _ steps: DueSteps, _ portions: [Portion]
  ) -> NoticeFigures? {
    guard let text = steps.text, let rules = text.nextLevel else { return nil }
    let ladders = steps.ladders.filter { $0.next != .decision && $0.next != .cancelOrder }
    let charges = charges(of: rules, planned, ladders)
    let claim = charges.isEmpty ? claim : claimAfter(charges)
    let items = ladders.compactMap { ladder -> NoticeItem? in
      guard let item = claim.item(ladder.item),
        let portion = portions.first(where: { $0.item == ladder.item })
      else { return nil }
      return demanded(of: item, portion, ladder, planned, rules)
    }
    let total = items.reduce(Int64(0)) {
      $0.addingClamped($1.principal.minor).addingClamped($1.interest.minor)
        .addingClamped($1.costs.minor)
    }
    guard !items.isEmpty, total > 0 else { return nil }
    let bands = text.procedure.decision
    let isLast = rules.kind == .last
    return NoticeFigures(
      debtor: account.number,
      notice: Notice(
        procedure: planned.procedure, level: planned.level, kind: planned.kind, dated: day,
        deadline: workingDays.shifted(day + rules.deadlineDays).day, items: items,
        total: money(total), channels: planned.channels,
        announces: isLast ? bands?.proposal(for: money(total), isDisputed: false).route : nil),
      charges: charges)
  }

  private func demanded(
    of item: ItemClaim, _ portion: Portion, _ ladder: Ladder, _ planned: PlannedNotice,
    _ rules: Procedure.Level
  ) -> NoticeItem? {
    let withheld = portion.overdue.minor - portion.collectible.minor
    let principal = max(0, item.principal.minor - max(0, withheld))
    // Interest and costs of a time in which something is disputed are left for later.
    let isWhole = withheld == 0
    let interest = rules.demandsInterest && isWhole ? item.interest.minor : 0
    let costs = isWhole ? demandedCosts(of: item, rules) : 0
    guard principal > 0 || interest > 0 || costs > 0 else { return nil }
    let lifts = planned.lifts.contains(ladder.item)
    let level = min(planned.level, lifts ? ladder.level + 1 : max(1, ladder.level))
    return NoticeItem(
      item: ladder.item, level: level, principal: money(principal), interest: money(interest),
      costs: money(costs))
  }

  /// A reminder asks for the costs of a debit that came back, a dunning letter for all.
  private func demandedCosts(of item: ItemClaim, _ rules: Procedure.Level) -> Int64 {
    guard rules.kind == .reminder else { return item.costs.minor }
    let debits = item.charges.filter { $0.charge.kind == .returnedDebit }
      .reduce(Int64(0)) { $0.addingClamped($1.owed.minor) }
    return min(item.costs.minor, debits)
  }

  /// Costs that arise with a notice: printing and postage where it goes by letter, and the lump sum
  /// in business; neither before the debtor is in default.
  private func charges(
    of rules: Procedure.Level, _ planned: PlannedNotice, _ ladders: [Ladder]
  ) -> [Charge] {
    let items = ladders.compactMap { claim.item($0.item) }.filter(\.isInDefault)
    var charges: [Charge] = []
    if let fee = rules.fee, fee.isPositive, planned.channels.contains(.letter),
      let item = items.first, item.currency == fee.currency
    {
      charges.append(Charge(kind: .reminder, amount: fee, arisen: day, item: item.number))
    }
    guard rules.demandsLumpSum else { return charges }
    for item in items {
      guard item.lumpSum?.obstacle == nil, item.lumpSum != nil, !isCharged(item) else { continue }
      charges.append(
        Charge(kind: .lumpSum, amount: LumpSum.amount, arisen: day, item: item.number))
    }
    return charges
  }

  private func isCharged(_ item: ItemClaim) -> Bool {
    ledger.charges.contains { $0.charge.kind == .lumpSum && $0.charge.item == item.number }
  }

  /// The claim as it is once costs are recorded.
  private func claimAfter(_ charges: [Charge]) -> Claim {
    account.after(charges: charges, on: day).claim(on: day, settings)
  }
}

extension Account {
  /// The account as it is once costs are recorded, as those of a notice are when it is issued.
  public func after(charges: [Charge], on day: Day) -> Account {
    guard !charges.isEmpty else { return self }
    let occasion = Occasion(
      day: day, instant: Instant(milliseconds: 0), user: UserName.nobody,
      next: EntryNumber(version.sequence + 1))
    return after(charges.map { .claim(.chargeRecorded($0)) }, occasion)
  }
}

extension Name<Named.User> {
  /// In whose name nothing is written: what would be is only looked at.
  static let nobody: Self = {
    guard let name = try? Self("nobody") else { preconditionFailure("no name") }
    return name
  }()
}

extension Procedure.Proposal {
  /// The way that it is.
  public var route: EscalationDecision.Route? {
    switch self {
    case .agency: .agency
    case .court: .court
    case .nothing, .writeOffOrKeep: nil
    }
  }
}
