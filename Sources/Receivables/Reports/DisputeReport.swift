/// Disputes: what is open on a day and how old it is, and what came and went in a period.
public struct DisputeReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.disputes

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// The disputes, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// Disputes of one currency, with what is or was disputed.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// Those that stand on the day, with what of them is open.
    public fileprivate(set) var open: Tally
    /// How many days each of them has been open.
    public fileprivate(set) var ages: [Int] = []
    /// All that is open, disputed or not.
    public fileprivate(set) var receivables: Tally
    /// Those opened in the period.
    public fileprivate(set) var new: Tally
    /// Those found wrong in the period.
    public fileprivate(set) var won: Tally
    /// Those found right in the period, in all or a part.
    public fileprivate(set) var lost: Tally
    /// Those the debtor gave up in the period.
    public fileprivate(set) var givenUp: Tally

    /// Nothing found yet.
    public init(_ currency: Currency) {
      self.currency = currency
      let none = Tally(currency)
      (open, receivables, new, won, lost, givenUp) = (none, none, none, none, none, none)
    }
  }
}

extension DisputeReport.Part {
  /// Disputed ÷ all that is open.
  public var openShare: Figure { open.share(of: receivables) }

  /// The mean of the days open.
  public var meanAge: Figure { Figure(ages.reduce(0, +), over: ages.count) }

  /// The age that nine of ten disputes do not pass, by the nearest rank.
  public var ninthDecile: Figure {
    guard !ages.isEmpty else { return .notComputable(.nothingToDivideBy) }
    let rank = (ages.count * 9 + 9) / 10
    return .exact(Ratio(Int64(ages.sorted()[rank - 1])))
  }

  /// Decided for the merchant ÷ decided.
  public var winRate: Figure { won.countShare(of: won + lost) }

  /// Those that ended in the period.
  public var solved: Tally { won + lost + givenUp }
}

// MARK: - Counting

extension DisputeReport {
  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    for item in account.claim.items {
      let open = account.receivable(item, on: scope.day)
      if open > 0 { parts[item.currency].receivables.add(open, item.number) }
    }
    guard !account.casework.disputes.isEmpty else { return }
    let claim = account.claim
    for judged in account.account.disputes(on: scope.day) {
      takeOpen(judged, claim)
      takeChanges(judged.dispute)
    }
  }

  private mutating func takeOpen(_ judged: JudgedDispute, _ claim: Claim) {
    guard judged.isStanding, let currency = judged.dispute.value.amounts.first?.amount.currency
    else { return }
    let open = judged.amounts.reduce(Int64(0)) { total, part in
      let principal = max(0, claim.item(part.item)?.principal.minor ?? 0)
      return total.addingClamped(min(part.amount.minor, principal))
    }
    parts[currency].open.add(open, judged.dispute.number)
    parts[currency].ages.append(scope.day - judged.dispute.started.day)
  }

  private mutating func takeChanges(_ dispute: Started<Dispute, DisputeDecision>) {
    guard let currency = dispute.value.amounts.first?.amount.currency else { return }
    let amount = dispute.value.amounts.reduce(Int64(0)) { $0.addingClamped($1.amount.minor) }
    if scope.period.contains(dispute.started.day) {
      parts[currency].new.add(amount, dispute.number)
    }
    guard let decision = dispute.ended, decision.day <= scope.day,
      scope.period.contains(decision.day)
    else { return }
    switch decision.value.verdict {
    case .rejected: parts[currency].won.add(amount, dispute.number)
    case .accepted, .partlyAccepted: parts[currency].lost.add(amount, dispute.number)
    case .withdrawn: parts[currency].givenUp.add(amount, dispute.number)
    }
  }
}

// MARK: - Tables

extension DisputeReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] { [.principal, .writtenOffExcluded, .disputeDecided] }

  /// The report as tables.
  public var tables: [ReportTable] { parts.all.flatMap { [$0.flow, $0.figures] } }
}

extension DisputeReport.Part {
  fileprivate var flow: ReportTable {
    var table = ReportTable(.disputes, in: currency, [.what, .count, .amount])
    let lines: [(ReportLine, Tally)] = [
      (.open, open), (.new, new), (.won, won), (.lost, lost), (.givenUp, givenUp),
    ]
    for (line, tally) in lines {
      table.add([.label(.line(line)), .count(tally.count), .money(tally.sum)], tally.entries)
    }
    return table
  }

  fileprivate var figures: ReportTable {
    var table = ReportTable(.figures, in: currency, [.what, .value])
    table.add([.label(.line(.openShare)), .percent(openShare)], open.entries)
    table.add([.label(.line(.meanAge)), .days(meanAge)], open.entries)
    table.add([.label(.line(.ninthDecile)), .days(ninthDecile)], open.entries)
    table.add([.label(.line(.winRate)), .percent(winRate)], (won + lost).entries)
    return table
  }
}
