/// Figures of a book: the fold of its accounts, each looked at once.
public protocol Report: Sendable {
  /// Which report it is.
  static var kind: ReportKind { get }

  /// A report before the first account.
  init(_ scope: ReportScope, _ settings: Settings)

  /// What it is about.
  var scope: ReportScope { get }

  /// The rules, rates and sales of the book.
  var settings: Settings { get }

  /// The report as tables.
  var tables: [ReportTable] { get }

  /// What its figures include and leave out.
  var notes: [ReportNote] { get }

  /// Counts what it needs of an account.
  mutating func take(_ account: inout SurveyedAccount)
}

extension Book {
  /// A report of the book.
  public func report<Kind: Report>(_: Kind.Type = Kind.self, _ scope: ReportScope) -> Kind {
    var report = Kind(scope, settings)
    for account in accounts where account.isRecorded {
      var surveyed = SurveyedAccount(account, on: scope.day, settings)
      report.take(&surveyed)
    }
    return report
  }

  /// A report of the book by its name.
  public func report(_ kind: ReportKind, _ scope: ReportScope) -> any Report {
    func made<Kind: Report>(_ type: Kind.Type) -> any Report { report(type, scope) }
    return made(kind.type)
  }
}

extension ReportKind {
  /// What counts it.
  fileprivate var type: any Report.Type {
    switch self {
    case .aging: AgeingReport.self
    case .dso: TurnoverReport.self
    case .promises: PromiseReport.self
    case .steps: StepReport.self
    case .disputes: DisputeReport.self
    case .holds: HoldReport.self
    case .skonto: DiscountReport.self
    case .charges: ChargeReport.self
    case .writeOffs: WriteOffReport.self
    case .legal: EscalationReport.self
    case .expected: ExpectedReport.self
    case .top: TopReport.self
    }
  }
}
