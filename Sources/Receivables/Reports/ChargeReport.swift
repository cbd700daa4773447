/// Costs and interest of a period: what was claimed, collected and waived.
public struct ChargeReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.charges

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// The flows, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// What was claimed, what came of it and what was given up, each in the period.
  public struct Flow: Sendable {
    /// What arose.
    public fileprivate(set) var claimed: Tally
    /// What was paid, less what was taken back.
    public fileprivate(set) var collected: Tally
    /// What was waived.
    public fileprivate(set) var waived: Tally

    init(_ currency: Currency) {
      let none = Tally(currency)
      (claimed, collected, waived) = (none, none, none)
    }
  }

  /// Costs and interest of one currency.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// Costs, by invoice or charge.
    public fileprivate(set) var costs: Flow
    /// Interest, by invoice.
    public fileprivate(set) var interest: Flow
    /// The costs that arose, by kind.
    public fileprivate(set) var kinds: [ChargeKind: Tally] = [:]

    /// Nothing found yet.
    public init(_ currency: Currency) {
      self.currency = currency
      (costs, interest) = (Flow(currency), Flow(currency))
    }
  }
}

// MARK: - Counting

extension ChargeReport {
  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    takeCharges(account.ledger)
    takeWaivers(account.ledger)
    let claim = account.claim
    for item in claim.items where item.item.isOurs {
      parts[item.currency].take(item, scope.period)
    }
    takeLoose(claim)
  }

  private mutating func takeCharges(_ ledger: Ledger) {
    for history in ledger.charges {
      let (amount, kind) = (history.charge.amount, history.charge.kind)
      if scope.period.contains(history.charge.arisen) {
        parts[amount.currency].costs.claimed.add(amount.minor, history.number)
        parts[amount.currency].kinds[kind, default: Tally(amount.currency)]
          .add(amount.minor, history.number)
      }
      if let waived = history.waived, scope.period.contains(waived.day) {
        parts[amount.currency].costs.waived.add(amount.minor, history.number)
      }
    }
  }

  private mutating func takeWaivers(_ ledger: Ledger) {
    for waiver in ledger.waivers where scope.period.contains(waiver.day) {
      for part in waiver.value.parts {
        switch part.part {
        case .costs: parts[part.amount.currency].costs.waived.add(part.amount.minor, part.item)
        case .interest:
          parts[part.amount.currency].interest.waived.add(part.amount.minor, part.item)
        case .principal: break
        }
      }
    }
  }

  /// Money on costs that belong to no invoice.
  private mutating func takeLoose(_ claim: Claim) {
    guard !claim.charges.isEmpty else { return }
    for payment in claim.payments where scope.period.contains(payment.payment.valued) {
      for placement in payment.placements where claim.item(placement.claim) == nil {
        parts[placement.amount.currency].costs.collected
          .add(placement.amount.minor, placement.claim)
      }
    }
  }
}

extension ChargeReport.Part {
  fileprivate mutating func take(_ item: ItemClaim, _ period: ClosedRange<Day>) {
    let paidCosts = item.reckoning.sum(.costs, in: period)
    if paidCosts != 0 { costs.collected.add(paidCosts, item.number) }
    let paidInterest = item.reckoning.sum(.interest, in: period)
    if paidInterest != 0 { interest.collected.add(paidInterest, item.number) }
    let accrued = item.accrued(in: period)
    if accrued > 0 { interest.claimed.add(accrued, item.number) }
  }
}

extension ItemClaim {
  /// The interest by law of some days up to that of the claim, each end rounded.
  fileprivate func accrued(in days: ClosedRange<Day>) -> Int64 {
    let last = min(days.upperBound, day)
    guard let first = firstInterestDay, first <= last,
      days.lowerBound <= last, bore(from: days.lowerBound)
    else { return 0 }
    let before = reckoning.accrued(through: days.lowerBound - 1).total.minor
    return reckoning.accrued(through: last).total.minor - before
  }

  /// Whether anything was open to bear interest from a day on.
  private func bore(from first: Day) -> Bool {
    item.invoice.issued >= first || principal(on: first - 1) > 0
      || reckoning.log.contains { $0.day >= first && $0.parts.principal > 0 }
  }
}

// MARK: - Tables

extension ChargeReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] { [.chargeFlows] }

  /// The report as tables.
  public var tables: [ReportTable] { parts.all.flatMap { [$0.flows, $0.byKind] } }
}

extension ChargeReport.Part {
  fileprivate var flows: ReportTable {
    var table = ReportTable(.charges, in: currency, [.what, .claimed, .collected, .waived])
    for (line, flow) in [(ReportLine.costs, costs), (.interest, interest)] {
      table.add(
        [
          .label(.line(line)), .money(flow.claimed.sum), .money(flow.collected.sum),
          .money(flow.waived.sum),
        ], flow.claimed.entries)
    }
    return table
  }

  fileprivate var byKind: ReportTable {
    var table = ReportTable(.chargeKinds, in: currency, [.what, .count, .amount])
    for kind in ChargeKind.allCases {
      guard let tally = kinds[kind] else { continue }
      table.add([.label(.charge(kind)), .count(tally.count), .money(tally.sum)], tally.entries)
    }
    return table
  }
}
