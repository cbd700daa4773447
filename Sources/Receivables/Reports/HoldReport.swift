/// The stop register: every hold with its reason, who answers for it, its end and the money it
/// hides; those that ran out in a period stand apart.
public struct HoldReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.holds

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// The holds, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// One hold.
  public struct Line: Sendable, Hashable {
    /// The debtor.
    public let debtor: DebtorID
    /// The hold.
    public let hold: Started<Hold, HoldLift>
    /// Who answers for it: whose case it is, else who set it.
    public let owner: UserName
    /// What of its invoices is overdue: their steps rest.
    public let hidden: Tally

    /// Its last day; none where it has no end.
    public var through: Day? { hold.value.through }
  }

  /// Holds that hide money of one currency, or none.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// Those that let steps rest on the day.
    public fileprivate(set) var standing: [Line] = []
    /// Those that ran out in the period.
    public fileprivate(set) var expired: [Line] = []
    /// What all that stand hide, each invoice once.
    public fileprivate(set) var hidden: Tally

    /// Nothing found yet.
    public init(_ currency: Currency) {
      self.currency = currency
      hidden = Tally(currency)
    }
  }
}

// MARK: - Counting

extension HoldReport {
  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    guard !account.casework.holds.isEmpty else { return }
    let standing = account.casework.holds(on: scope.day)
    let expired = account.casework.holds.filter(ranOut)
    guard !standing.isEmpty || !expired.isEmpty else { return }
    let overdue = account.claim.items.filter { item in
      item.item.isOurs && item.isOverdue && item.total.isPositive
    }
    for hold in standing {
      for line in lines(hold, overdue, &account) {
        parts[line.hidden.sum.currency].standing.append(line)
      }
    }
    for hold in expired {
      for line in lines(hold, overdue, &account) {
        parts[line.hidden.sum.currency].expired.append(line)
      }
    }
    for item in overdue where standing.contains(where: { $0.value.covers(item.number) }) {
      parts[item.currency].hidden.add(item.total.minor, item.number)
    }
  }

  /// Whether a hold came to its last day in the period, and nobody lifted it before.
  private func ranOut(_ hold: Started<Hold, HoldLift>) -> Bool {
    guard let through = hold.value.through, through < scope.day,
      scope.period.contains(through), hold.started.day <= through
    else { return false }
    return hold.ended.map { $0.day > through } ?? true
  }

  /// A hold with what it hides, once for each currency; nothing of the book's own where it hides
  /// nothing.
  private func lines(
    _ hold: Started<Hold, HoldLift>, _ overdue: [ItemClaim], _ account: inout SurveyedAccount
  ) -> [Line] {
    let hidden = overdue.filter { hold.value.covers($0.number) }
    let currencies = Set(hidden.map(\.currency))
    return (currencies.isEmpty ? [settings.currency] : currencies).map { currency in
      var tally = Tally(currency)
      for item in hidden where item.currency == currency {
        tally.add(item.total.minor, item.number)
      }
      return Line(
        debtor: account.account.number, hold: hold,
        owner: account.casework.clerk ?? hold.started.user, hidden: tally)
    }
  }
}

extension Hold {
  /// Whether it is for an invoice; one that names none is for all.
  fileprivate func covers(_ item: EntryNumber) -> Bool { items.isEmpty || items.contains(item) }
}

extension HoldReport.Line {
  /// The most money first, then the earlier hold.
  fileprivate static func precedes(_ left: Self, _ right: Self) -> Bool {
    (right.hidden.sum.minor, left.hold.number) < (left.hidden.sum.minor, right.hold.number)
  }
}

// MARK: - Tables

extension HoldReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] { [.holdHides] }

  /// The report as tables.
  public var tables: [ReportTable] {
    parts.all.flatMap { part in
      [
        table(.holds, part.currency, part.standing, hidden: part.hidden),
        table(.expiredHolds, part.currency, part.expired, hidden: nil),
      ]
    }
  }

  private func table(
    _ name: ReportTable.Name, _ currency: Currency, _ lines: [Line], hidden: Tally?
  ) -> ReportTable {
    var table = ReportTable(
      name, in: currency, [.entry, .debtor, .owner, .through, .review, .hidden, .reason])
    for line in lines.sorted(by: Line.precedes) {
      table.add(
        [
          .entry(line.hold.number), .text(line.debtor.text), .text(line.owner.text),
          ReportCell(line.through), ReportCell(line.hold.value.reviewOn),
          .money(line.hidden.sum), .label(.hold(line.hold.value.reason)),
        ], line.hidden.entries)
    }
    if let hidden, !lines.isEmpty {
      table.add(
        [
          .empty, .empty, .empty, .empty, .empty, .money(hidden.sum), .label(.line(.total)),
        ], hidden.entries)
    }
    return table
  }
}
