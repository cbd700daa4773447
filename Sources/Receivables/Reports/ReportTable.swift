/// A part of a report as rows and columns of typed values, without a sentence.
public struct ReportTable: Sendable {
  /// What it shows.
  public let name: Name
  /// The currency of all its amounts.
  public let currency: Currency
  /// Its columns.
  public let columns: [ReportColumn]
  /// Its rows, each with a cell for each column.
  public private(set) var rows: [Row] = []

  /// A table without rows.
  init(_ name: Name, in currency: Currency, _ columns: [ReportColumn]) {
    self.name = name
    self.currency = currency
    self.columns = columns
  }

  /// A row, with the entries of the invoices, notices or debtors behind it.
  public struct Row: Sendable {
    /// Its cells.
    public let cells: [ReportCell]
    /// What it counts.
    public let entries: [EntryNumber]
  }

  /// Adds a row.
  mutating func add(_ cells: [ReportCell], _ entries: [EntryNumber] = []) {
    precondition(cells.count == columns.count, "a cell for each column")
    rows.append(Row(cells: cells, entries: entries))
  }

  /// What a table shows.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// What is open by age.
    case ages
    /// Parts of what is open, and what stands beside it.
    case beside
    /// What became of each age.
    case cohorts
    /// Figures of time and effect.
    case figures
    /// What became of promises.
    case promises
    /// What was paid by the deadline of notices.
    case byDeadline
    /// What was paid within thirty days after it.
    case afterDeadline
    /// Disputes.
    case disputes
    /// Holds.
    case holds
    /// Holds that ran out.
    case expiredHolds
    /// Discounts.
    case discounts
    /// Costs and interest.
    case charges
    /// Costs by kind.
    case chargeKinds
    /// What left the books, by reason.
    case writeOffs
    /// Agencies.
    case agency
    /// Courts.
    case court
    /// Expected money by week.
    case expected
    /// Debtors by what they owe.
    case debtors
  }
}

/// A column of a report.
public enum ReportColumn: String, Sendable, Hashable, CaseIterable {
  /// What a row is about.
  case what
  /// How many.
  case count
  /// How much.
  case amount
  /// The share of the whole.
  case share
  /// The share of the whole in number.
  case countShare
  /// What concerns consumers.
  case consumers
  /// What concerns businesses.
  case businesses
  /// The sum.
  case total
  /// A figure.
  case value
  /// What moved into the next age.
  case rolled
  /// What was paid in full.
  case cured
  /// What was paid in part.
  case partPaid
  /// What was credited, waived or deducted.
  case lowered
  /// What left the books.
  case writtenOff
  /// What was amounted to at the beginning.
  case start
  /// Notices whose time has passed.
  case judged
  /// Notices that were paid.
  case paid
  /// A debtor.
  case debtor
  /// A name.
  case name
  /// An entry.
  case entry
  /// A reason.
  case reason
  /// Who answers for it.
  case owner
  /// The last day.
  case through
  /// The day to look again.
  case review
  /// The money it hides.
  case hidden
  /// What is open.
  case open
  /// What is overdue.
  case overdue
  /// The earliest last day for payment.
  case oldest
  /// What was claimed.
  case claimed
  /// What was collected.
  case collected
  /// What was waived.
  case waived
  /// Promises.
  case promises
  /// Instalments.
  case instalments
  /// Deadlines of notices.
  case deadlines
  /// Invoices that fall due.
  case dueInvoices
}

/// What stands in a column of a row.
public enum ReportCell: Sendable, Hashable {
  /// Nothing.
  case empty
  /// What a row is about.
  case label(ReportLabel)
  /// Words from outside.
  case text(String)
  /// An amount.
  case money(Money)
  /// A count.
  case count(Int)
  /// A share.
  case percent(Figure)
  /// A number of days.
  case days(Figure)
  /// A day.
  case day(Day)
  /// An entry.
  case entry(EntryNumber)
  /// What cannot be computed, and why.
  case missing(Figure.Gap)

  /// A day, or nothing.
  init(_ day: Day?) { self = day.map { .day($0) } ?? .empty }
}
