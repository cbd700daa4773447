/// How fast money comes: days of sales, delay, effectiveness, and what is at risk, at the end of a
/// period.
public struct TurnoverReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.dso

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// The figures, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// What the figures of one currency are made of.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// What was open before the period.
    public fileprivate(set) var opening: Tally
    /// What is open at its end and not due.
    public fileprivate(set) var notDue: Tally
    /// What is overdue at its end.
    public fileprivate(set) var overdue: Tally
    /// What was paid of invoices that were paid in full within the period.
    public fileprivate(set) var paid: Tally
    /// The days that these were late, each times what was paid.
    fileprivate var lateDays: Int128 = 0
    /// The days from invoice to payment, each times what was paid.
    fileprivate var openDays: Int128 = 0
    /// The invoices that could pass ninety days in the period, with what they amounted to.
    public fileprivate(set) var risked: Tally
    /// What was open of those that passed them.
    public fileprivate(set) var atRisk: Tally

    /// Nothing found yet.
    public init(_ currency: Currency) {
      self.currency = currency
      let none = Tally(currency)
      (opening, notDue, overdue, paid, risked, atRisk) = (none, none, none, none, none, none)
    }
  }
}

extension TurnoverReport.Part {
  /// All that is open at the end of the period.
  public var receivables: Tally { notDue + overdue }

  /// The days that paid invoices were late on average, by what was paid (ADD, of invoices).
  public var delayOfInvoices: Figure { Figure(lateDays, over: Int128(paid.sum.minor)) }

  /// The days from invoice to payment on average, by what was paid.
  public var daysToPay: Figure { Figure(openDays, over: Int128(paid.sum.minor)) }

  /// The share of what is overdue.
  public var overdueRatio: Figure { overdue.share(of: receivables) }
}

// MARK: - Figures of sales

extension TurnoverReport {
  /// Days of sales of what is open: open ÷ sales of the period × its days.
  public func simple(_ open: Tally) -> Figure {
    let days = Figure(Int128(open.sum.minor) * Int128(scope.days), over: 1)
    return days.divided(by: sales(open.sum.currency))
  }

  /// Days of sales of what is open, counted back month by month.
  public func countBack(_ open: Tally) -> Figure {
    SalesHistory(settings, in: open.sum.currency)
      .countBack(open.sum.minor, from: scope.period.upperBound)
  }

  /// The collection effectiveness index: what came of what could come.
  ///
  /// Open before and sales, less open at the end; over open before and sales, less what is not due
  /// at the end. For several months the sales are the average of one.
  public func effectiveness(_ part: Part) -> Figure {
    let months = SalesHistory.count(of: scope.period)
    let average = sales(part.currency).divided(by: .exact(months))
    let could = average.combined(with: .exact(Ratio(part.opening.sum.minor))) { $0.adding($1) }
    func without(_ open: Tally) -> Figure {
      could.combined(with: .exact(Ratio(open.sum.minor))) { $0.subtracting($1) }
    }
    return without(part.receivables).divided(by: without(part.notDue))
  }

  /// The delay of the whole: its days of sales less the best possible, by one method.
  public func delay(_ part: Part, _ method: (Tally) -> Figure) -> Figure {
    method(part.receivables).combined(with: method(part.notDue)) { $0.subtracting($1) }
  }

  /// The sales of the period.
  fileprivate func sales(_ currency: Currency) -> Figure {
    SalesHistory(settings, in: currency).sales(in: scope.period)
  }
}

// MARK: - Counting

extension TurnoverReport {
  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    for item in account.claim.items where item.item.isOurs {
      takeOpen(item, &account)
      takePaid(item)
      takeRisk(item, &account)
    }
  }

  private mutating func takeOpen(_ item: ItemClaim, _ account: inout SurveyedAccount) {
    let before = account.receivable(item, on: scope.period.lowerBound - 1)
    if before > 0 { parts[item.currency].opening.add(before, item.number) }
    let open = account.receivable(item, on: scope.period.upperBound)
    guard open > 0 else { return }
    if item.lastDay < scope.period.upperBound {
      parts[item.currency].overdue.add(open, item.number)
    } else {
      parts[item.currency].notDue.add(open, item.number)
    }
  }

  private mutating func takePaid(_ item: ItemClaim) {
    guard let paid = item.paidInFull, scope.period.contains(paid.day) else { return }
    let late = max(0, paid.day - item.lastDay)
    let open = paid.day - item.item.invoice.issued
    parts[item.currency].paid.add(paid.amount, item.number)
    parts[item.currency].lateDays += Int128(late) * Int128(paid.amount)
    parts[item.currency].openDays += Int128(open) * Int128(paid.amount)
  }

  /// An invoice passes ninety days where something is open at the end of the ninetieth.
  private mutating func takeRisk(_ item: ItemClaim, _ account: inout SurveyedAccount) {
    let last = item.lastDay + 90
    guard scope.period.contains(last + 1), item.base.isPositive else { return }
    parts[item.currency].risked.add(item.base.minor, item.number)
    let open = account.receivable(item, on: last)
    if open > 0 { parts[item.currency].atRisk.add(open, item.number) }
  }
}

extension ItemClaim {
  /// The last day on which money came for an invoice of which nothing is open, and how much money
  /// that was in all; nothing where none came.
  var paidInFull: (day: Day, amount: Int64)? {
    guard principal.isZero else { return nil }
    let paid = reckoning.sum(.principal)
    let last = reckoning.log.last { change in
      if case .payment = change.event { change.parts.principal < 0 } else { false }
    }
    return paid > 0 ? last.map { ($0.day, paid) } : nil
  }
}

// MARK: - Tables

extension TurnoverReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] {
    [
      .principal, .contestedIncluded, .writtenOffExcluded, .creditApart, .partMonths, .averageSales,
      .paidWeights, .atRiskCohort,
    ]
  }

  /// The report as tables.
  public var tables: [ReportTable] { parts.all.map(table) }

  private func table(_ part: Part) -> ReportTable {
    var table = ReportTable(.figures, in: part.currency, [.what, .value])
    let open = part.receivables
    func add(_ line: ReportLine, _ cell: ReportCell, _ tally: Tally) {
      table.add([.label(.line(line)), cell], tally.entries)
    }
    add(.opening, .money(part.opening.sum), part.opening)
    add(.sales, salesCell(part.currency), Tally(part.currency))
    add(.receivables, .money(open.sum), open)
    add(.notDue, .money(part.notDue.sum), part.notDue)
    add(.overdue, .money(part.overdue.sum), part.overdue)
    add(.overdueRatio, .percent(part.overdueRatio), part.overdue)
    add(.dsoSimple, .days(simple(open)), open)
    add(.bestSimple, .days(simple(part.notDue)), part.notDue)
    add(.delaySimple, .days(delay(part, simple)), open)
    add(.dsoCountBack, .days(countBack(open)), open)
    add(.bestCountBack, .days(countBack(part.notDue)), part.notDue)
    add(.delayCountBack, .days(delay(part, countBack)), open)
    add(.delayInvoices, .days(part.delayOfInvoices), part.paid)
    add(.daysToPay, .days(part.daysToPay), part.paid)
    add(.effectiveness, .percent(effectiveness(part)), open)
    add(.atRiskCount, .percent(part.atRisk.countShare(of: part.risked)), part.atRisk)
    add(.atRiskAmount, .percent(part.atRisk.share(of: part.risked)), part.atRisk)
    return table
  }

  /// The sales as an amount, rounded once where a month counts in part.
  private func salesCell(_ currency: Currency) -> ReportCell {
    switch sales(currency) {
    case .notComputable(let gap): .missing(gap)
    case .exact(let sales):
      Int64(sales.decimalText(places: 0)).map { .money(Money(minor: $0, currency)) }
        ?? .missing(.tooLarge)
    }
  }
}
