/// Money that is expected in the next four weeks, by the week and by what lets it be expected; no
/// cent is expected twice.
///
/// Instalments of a plan come before promises, promises before the deadline of a notice, and that
/// before the last day of the invoice itself. What is contested, written off or with an agency or a
/// court is not expected, nor what was missed already.
public struct ExpectedReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.expected

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// The weeks, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// How many weeks are looked ahead.
  public static let weeks = 4

  /// What is expected in one week.
  public struct Week: Sendable {
    /// By promises.
    public fileprivate(set) var promises: Tally
    /// By instalments.
    public fileprivate(set) var instalments: Tally
    /// By deadlines of notices.
    public fileprivate(set) var deadlines: Tally
    /// By invoices that fall due.
    public fileprivate(set) var dueInvoices: Tally

    init(_ currency: Currency) {
      let none = Tally(currency)
      (promises, instalments, deadlines, dueInvoices) = (none, none, none, none)
    }

    /// All of it.
    public var total: Tally { promises + instalments + deadlines + dueInvoices }
  }

  /// The weeks of one currency.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// The weeks from the day on, the first with the day itself.
    public fileprivate(set) var weeks: [Week]

    /// Nothing found yet.
    public init(_ currency: Currency) {
      self.currency = currency
      weeks = (0..<ExpectedReport.weeks).map { _ in Week(currency) }
    }
  }

  /// The days of a week, by its place.
  public func days(of week: Int) -> ClosedRange<Day> {
    (scope.day + 7 * week)...(scope.day + 7 * week + 6)
  }
}

// MARK: - Counting

extension ExpectedReport {
  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    guard account.claim.items.contains(where: { $0.total.isPositive }) else { return }
    let planned = takePlans(&account)
    let promised = takePromises(&account, except: planned)
    takeItems(&account, except: planned, promised)
  }

  private mutating func expect(
    _ minor: Int64, _ currency: Currency, by day: Day, _ entry: EntryNumber,
    _ ground: WritableKeyPath<Week, Tally>
  ) {
    let week = (max(day, scope.day) - scope.day) / 7
    guard minor > 0, week < Self.weeks else { return }
    parts[currency].weeks[week][keyPath: ground].add(minor, entry)
  }

  /// Expects the instalments that are not covered and whose time, grace included, has not passed;
  /// gives the invoices of all plans that stand.
  private mutating func takePlans(_ account: inout SurveyedAccount) -> Set<EntryNumber> {
    guard !account.casework.plans.isEmpty else { return [] }
    var planned: Set<EntryNumber> = []
    for plan in account.account.plans(on: scope.day, settings) where plan.isStanding {
      planned.formUnion(plan.plan.value.terms.items)
      var (due, received) = (Int64(0), plan.received.minor)
      for instalment in plan.plan.value.terms.instalments {
        let covered = min(instalment.amount.minor, max(0, received))
        received -= covered
        due = instalment.amount.minor - covered
        guard !plan.missed.contains(instalment) else { continue }
        expect(due, instalment.amount.currency, by: instalment.by, plan.plan.number, \.instalments)
      }
    }
    return planned
  }

  /// Expects what is openly promised beside plans; gives it by invoice.
  private mutating func takePromises(
    _ account: inout SurveyedAccount, except planned: Set<EntryNumber>
  ) -> [EntryNumber: Money] {
    guard !account.casework.promises.isEmpty else { return [:] }
    let promised = account.account.promised(account.claim, settings)
      .filter { !planned.contains($0.key) }
    guard !promised.isEmpty else { return [:] }
    var left: [Currency: Int64] = [:]
    for amount in promised.values {
      left[amount.currency] = (left[amount.currency] ?? 0).addingClamped(amount.minor)
    }
    for judged in account.account.promises(on: scope.day, settings) where judged.isOpen {
      let currency = judged.outstanding.currency
      let part = min(judged.outstanding.minor, left[currency] ?? 0)
      left[currency] = (left[currency] ?? 0) - part
      expect(part, currency, by: judged.promise.value.by, judged.promise.number, \.promises)
    }
    return promised
  }

  private mutating func takeItems(
    _ account: inout SurveyedAccount, except planned: Set<EntryNumber>,
    _ promised: [EntryNumber: Money]
  ) {
    let (contested, escalated) = (account.contested(), account.escalated())
    let deadlines = account.runningDeadlines
    for item in account.claim.items where item.item.isOurs && !planned.contains(item.number) {
      guard !escalated.contains(item.number) else { continue }
      let gone = account.writtenOff(of: item.number, in: .first...scope.day)
      let taken = (promised[item.number]?.minor ?? 0)
        .addingClamped(contested[item.number]?.minor ?? 0).addingClamped(gone)
      let left = item.total.minor - min(item.total.minor, taken)
      if !item.isOverdue {
        expect(left, item.currency, by: item.lastDay, item.number, \.dueInvoices)
      } else if let deadline = deadlines[item.number] {
        expect(left, item.currency, by: deadline, item.number, \.deadlines)
      }
    }
  }
}

extension SurveyedAccount {
  /// The deadlines of notices that stand and have not passed, by invoice, the latest of each.
  fileprivate var runningDeadlines: [EntryNumber: Day] {
    mutating get {
      var deadlines: [EntryNumber: Day] = [:]
      let notices = ledger.notices.filter { $0.stands && $0.notice.dated <= day }
      guard !notices.isEmpty else { return [:] }
      let workingDays = settings.workingDays(for: ledger.debtor)
      for history in notices {
        let deadline = workingDays.shifted(history.notice.deadline).day
        guard deadline >= day else { continue }
        for item in history.notice.items {
          deadlines[item.item] = max(deadlines[item.item] ?? deadline, deadline)
        }
      }
      return deadlines
    }
  }
}

// MARK: - Tables

extension ExpectedReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] { [.expectedOnce] }

  /// The report as tables.
  public var tables: [ReportTable] { parts.all.map(table) }

  private func table(_ part: Part) -> ReportTable {
    var table = ReportTable(
      .expected, in: part.currency,
      [.what, .promises, .instalments, .deadlines, .dueInvoices, .total])
    func add(_ label: ReportLabel, _ week: Week) {
      table.add(
        [
          .label(label), .money(week.promises.sum), .money(week.instalments.sum),
          .money(week.deadlines.sum), .money(week.dueInvoices.sum), .money(week.total.sum),
        ], week.total.entries)
    }
    for (place, week) in part.weeks.enumerated() { add(.days(days(of: place)), week) }
    add(.line(.total), part.weeks.reduce(Week(part.currency), +))
    return table
  }
}

extension ExpectedReport.Week {
  fileprivate static func + (left: Self, right: Self) -> Self {
    var both = left
    both.promises = left.promises + right.promises
    both.instalments = left.instalments + right.instalments
    both.deadlines = left.deadlines + right.deadlines
    both.dueInvoices = left.dueInvoices + right.dueInvoices
    return both
  }
}
