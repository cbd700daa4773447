/// What notices of each level led to, of those issued in a period and not taken back.
public struct StepReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.steps

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// The notices, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// Days after a deadline in which money still counts as the notice's success.
  public static let daysAfter = 30

  /// A level with the kind of its text.
  public struct Level: Sendable, Hashable, Comparable {
    /// Its number, from one.
    public let number: Int
    /// The kind of its text.
    public let kind: Notice.Kind

    /// Whether the left level comes before the right one.
    public static func < (left: Level, right: Level) -> Bool {
      (left.number, left.kind.rawValue) < (right.number, right.kind.rawValue)
    }
  }

  /// Notices of one level, with what they demanded.
  public struct Success: Sendable {
    /// All that were issued.
    public fileprivate(set) var issued: Tally
    /// Those whose deadline has passed.
    public fileprivate(set) var judged: Tally
    /// Those of them that were paid in full by the deadline.
    public fileprivate(set) var paid: Tally
    /// Those whose days after the deadline have passed, too.
    public fileprivate(set) var judgedAfter: Tally
    /// Those of them that were paid in full by then.
    public fileprivate(set) var paidAfter: Tally

    init(_ currency: Currency) {
      let none = Tally(currency)
      (issued, judged, paid, judgedAfter, paidAfter) = (none, none, none, none, none)
    }
  }

  /// Notices of one currency.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// What each level led to.
    public fileprivate(set) var levels: [Level: Success] = [:]

    /// Nothing found yet.
    public init(_ currency: Currency) { self.currency = currency }
  }
}

// MARK: - Counting

extension StepReport {
  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    let ledger = account.ledger
    guard ledger.notices.contains(where: { isCounted($0) }) else { return }
    let workingDays = settings.workingDays(for: ledger.debtor)
    let claim = account.claim
    for history in ledger.notices where isCounted(history) {
      let notice = history.notice
      let deadline = workingDays.shifted(notice.deadline).day
      let level = Level(number: notice.level, kind: notice.kind)
      let currency = notice.total.currency
      parts[currency].levels[level, default: Success(currency)].take(
        history, claim, deadline: deadline, on: scope.day)
    }
  }

  private func isCounted(_ history: NoticeHistory) -> Bool {
    history.stands && scope.period.contains(history.notice.dated)
  }
}

extension StepReport.Success {
  /// A deadline that is today has not passed.
  fileprivate mutating func take(
    _ history: NoticeHistory, _ claim: Claim, deadline: Day, on day: Day
  ) {
    let (demanded, entry) = (history.notice.total.minor, history.number)
    issued.add(demanded, entry)
    guard deadline < day else { return }
    judged.add(demanded, entry)
    if claim.isPaid(history.notice, by: deadline) { paid.add(demanded, entry) }
    let last = deadline + StepReport.daysAfter
    guard last < day else { return }
    judgedAfter.add(demanded, entry)
    if claim.isPaid(history.notice, by: last) { paidAfter.add(demanded, entry) }
  }
}

extension Claim {
  /// Whether all that a notice demands was paid by a day: of every invoice the principal, and as
  /// much interest and costs as it demands.
  ///
  /// What was cancelled, credited or waived in full was not paid.
  func isPaid(_ notice: Notice, by day: Day) -> Bool {
    var paid: Int64 = 0
    for demand in notice.items {
      guard let item = item(demand.item), item.principal(on: day) == 0 else { return false }
      let since = notice.dated...max(notice.dated, day)
      guard item.reckoning.sum(.interest, in: since) >= demand.interest.minor,
        item.reckoning.sum(.costs, in: since) >= demand.costs.minor
      else { return false }
      paid = paid.addingClamped(item.reckoning.sum(.principal, in: since))
    }
    return paid > 0 || notice.items.allSatisfy(\.principal.isZero)
  }
}

extension ItemReckoning {
  /// What was placed on a part within days, less what was taken back.
  func sum(_ part: ClaimPart, in days: ClosedRange<Day>) -> Int64 {
    placed.reduce(Int64(0)) { total, placement in
      placement.part == part && days.contains(placement.day)
        ? total.addingClamped(placement.amount) : total
    }
  }
}

// MARK: - Tables

extension StepReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] { [.noticePaid, .noticeRunning] }

  /// The report as tables.
  public var tables: [ReportTable] { parts.all.flatMap { [$0.byDeadline, $0.afterDeadline] } }
}

extension StepReport.Part {
  private static let columns: [ReportColumn] = [
    .what, .count, .judged, .paid, .countShare, .share,
  ]

  private func table(
    _ name: ReportTable.Name, _ judged: KeyPath<StepReport.Success, Tally>,
    _ paid: KeyPath<StepReport.Success, Tally>
  ) -> ReportTable {
    var table = ReportTable(name, in: currency, Self.columns)
    for (level, success) in levels.sorted(by: { $0.key < $1.key }) {
      let (judged, paid) = (success[keyPath: judged], success[keyPath: paid])
      table.add(
        [
          .label(.level(level.number, level.kind)), .count(success.issued.count),
          .count(judged.count), .count(paid.count), .percent(paid.countShare(of: judged)),
          .percent(paid.share(of: judged)),
        ], success.issued.entries)
    }
    return table
  }

  fileprivate var byDeadline: ReportTable { table(.byDeadline, \.judged, \.paid) }

  fileprivate var afterDeadline: ReportTable { table(.afterDeadline, \.judgedAfter, \.paidAfter) }
}
