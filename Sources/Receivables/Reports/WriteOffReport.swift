/// What left the books in a period, by reason, and its rate of the sales of twelve months.
public struct WriteOffReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.writeOffs

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// What left the books, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// What left the books in one currency, by invoice.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// What left them in the period, by reason.
    public fileprivate(set) var reasons: [Settlement.Reason: Tally] = [:]
    /// What left them in the twelve months up to the last day of the period.
    public fileprivate(set) var year: Tally

    /// Nothing found yet.
    public init(_ currency: Currency) {
      self.currency = currency
      year = Tally(currency)
    }
  }
}

extension WriteOffReport.Part {
  /// All that left the books in the period.
  public var total: Tally {
    Settlement.Reason.allCases.compactMap { reasons[$0] }.reduce(Tally(currency), +)
  }
}

extension WriteOffReport {
  /// The twelve months up to the last day of the period.
  public var year: ClosedRange<Day> {
    let last = scope.period.upperBound
    return min((last + 1).adding(months: -12), last)...last
  }

  /// What left the books ÷ sales, of the twelve months.
  public func rate(_ part: Part) -> Figure {
    Figure(part.year.sum.minor, over: Int64(1))
      .divided(by: SalesHistory(settings, in: part.currency).sales(in: year))
  }

  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    for writeOff in account.ledger.writeOffs where writeOff.day <= scope.day {
      for written in writeOff.value.amounts {
        let currency = written.amount.currency
        if year.contains(writeOff.day) {
          parts[currency].year.add(written.amount.minor, written.item)
        }
        guard scope.period.contains(writeOff.day) else { continue }
        parts[currency].reasons[writeOff.value.reason, default: Tally(currency)]
          .add(written.amount.minor, written.item)
      }
    }
  }
}

// MARK: - Tables

extension WriteOffReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] { [.writeOffClaim, .twelveMonths, .partMonths] }

  /// The report as tables.
  public var tables: [ReportTable] { parts.all.flatMap { [$0.byReason, rates($0)] } }

  private func rates(_ part: Part) -> ReportTable {
    var table = ReportTable(.figures, in: part.currency, [.what, .value])
    table.add([.label(.line(.writeOffRate)), .percent(rate(part))], part.year.entries)
    return table
  }
}

extension WriteOffReport.Part {
  fileprivate var byReason: ReportTable {
    var table = ReportTable(.writeOffs, in: currency, [.what, .count, .amount, .share])
    let total = total
    func add(_ label: ReportLabel, _ tally: Tally) {
      table.add(
        [
          .label(label), .count(tally.count), .money(tally.sum), .percent(tally.share(of: total)),
        ], tally.entries)
    }
    for reason in Settlement.Reason.allCases {
      if let tally = reasons[reason] { add(.settlement(reason), tally) }
    }
    add(.line(.total), total)
    return table
  }
}
