/// The debtors who owe most.
public struct TopReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.top

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// The debtors, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// How many debtors are named.
  public static let count = 20

  /// What one debtor owes.
  public struct Line: Sendable, Hashable {
    /// The debtor.
    public let debtor: DebtorID
    /// The name as it is.
    public let name: String
    /// What is open, by invoice.
    public fileprivate(set) var open: Tally
    /// What of it is overdue, by invoice.
    public fileprivate(set) var overdue: Tally
    /// The earliest last day for payment of what is open.
    public fileprivate(set) var oldest: Day?
  }

  /// What debtors owe in one currency.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// Those who owe most, the most first.
    public fileprivate(set) var lines: [Line] = []
    /// What all owe, by debtor.
    public fileprivate(set) var total: Tally

    /// Nothing found yet.
    public init(_ currency: Currency) {
      self.currency = currency
      total = Tally(currency)
    }
  }
}

// MARK: - Counting

extension TopReport {
  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    var lines: [Line] = []
    for item in account.claim.items {
      let open = account.receivable(item, on: scope.day)
      guard open > 0 else { continue }
      let place =
        lines.firstIndex { $0.open.sum.currency == item.currency }
        ?? {
          lines.append(account.line(item.currency))
          return lines.count - 1
        }()
      lines[place].take(open, item)
    }
    for line in lines { parts[line.open.sum.currency].insert(line, account.debtor) }
  }
}

extension SurveyedAccount {
  fileprivate mutating func line(_ currency: Currency) -> TopReport.Line {
    TopReport.Line(
      debtor: account.number, name: ledger.debtor?.name.text ?? "", open: Tally(currency),
      overdue: Tally(currency))
  }
}

extension TopReport.Line {
  fileprivate mutating func take(_ open: Int64, _ item: ItemClaim) {
    self.open.add(open, item.number)
    if item.isOverdue { overdue.add(open, item.number) }
    oldest = min(oldest ?? item.lastDay, item.lastDay)
  }

  /// The most money first, then by number.
  fileprivate static func precedes(_ left: Self, _ right: Self) -> Bool {
    (right.open.sum.minor, left.debtor) < (left.open.sum.minor, right.debtor)
  }
}

extension TopReport.Part {
  /// Keeps a line among the first ones, where it belongs there.
  fileprivate mutating func insert(_ line: TopReport.Line, _ debtor: EntryNumber) {
    total.add(line.open.sum.minor, debtor)
    let isFull = lines.count == TopReport.count
    if isFull, let last = lines.last, !TopReport.Line.precedes(line, last) { return }
    if isFull { lines.removeLast() }
    let place = lines.firstIndex { TopReport.Line.precedes(line, $0) } ?? lines.endIndex
    lines.insert(line, at: place)
  }
}

// MARK: - Tables

extension TopReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] {
    [.principal, .contestedIncluded, .writtenOffExcluded, .creditApart]
  }

  /// The report as tables.
  public var tables: [ReportTable] { parts.all.map(\.table) }
}

extension TopReport.Part {
  fileprivate var table: ReportTable {
    var table = ReportTable(
      .debtors, in: currency, [.debtor, .open, .overdue, .oldest, .share, .name])
    for line in lines {
      table.add(
        [
          .text(line.debtor.text), .money(line.open.sum), .money(line.overdue.sum),
          ReportCell(line.oldest), .percent(line.open.share(of: total)), .text(line.name),
        ], line.open.entries)
    }
    return table
  }
}
