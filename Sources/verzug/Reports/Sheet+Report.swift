import Receivables
import Wording

extension Sheet {
  /// A report on a terminal.
  init(_ report: any Report, asKnownOn known: Day?) {
    self.init()
    let kind = type(of: report).kind
    heading(words.title(kind))
    field(words.label(.day), words.dayWithWeekday(report.scope.day))
    if kind.hasPeriod { field(words.label(.period), words.days(report.scope.period)) }
    if let known { field(words.label(.knownUntil), words.day(known)) }
    for table in report.tables { add(table) }
    if let month = report.unknownSales { paragraph(words.salesRemedy(month)) }
    list(report.notes.map(words.note))
  }

  /// A table under what it shows and the currency of its amounts.
  private mutating func add(_ table: ReportTable) {
    paragraph("\(words.heading(table.name)) (\(table.currency.code))")
    guard !table.rows.isEmpty else { return paragraph(words.noRows) }
    // A name and its value; a reason why there is none may be long.
    guard table.columns != [.what, .value] else {
      for row in table.rows { field(Self.text(of: row.cells[0]), Self.reason(of: row.cells[1])) }
      return
    }
    self.table(
      table.columns.flatMap(Self.columns),
      table.rows.map { row in
        zip(table.columns, row.cells).flatMap(Self.cells)
      })
  }

  /// Columns that are left out first where a terminal is narrow.
  private static let optional: Set<ReportColumn> = [.review, .oldest, .count]

  private static func columns(of column: ReportColumn) -> [Column] {
    let head = words.head(column)
    switch column {
    case .what, .debtor, .name, .reason, .owner: return [.text(head)]
    case .through, .review, .oldest:
      return [optional.contains(column) ? Column.text(head).optional : .text(head)]
    case .share: return [.number(head), Column.text("").optional]
    case .entry, .count, .amount, .countShare, .consumers, .businesses, .total, .value, .rolled,
      .cured, .partPaid, .lowered, .writtenOff, .start, .judged, .paid, .hidden, .overdue, .claimed,
      .collected, .waived, .open, .promises, .instalments, .deadlines, .dueInvoices:
      return [optional.contains(column) ? Column.number(head).optional : .number(head)]
    }
  }

  private static func cells(of column: ReportColumn, _ cell: ReportCell) -> [String] {
    guard column == .share else { return [text(of: cell)] }
    guard case .percent(.exact(let share)) = cell else { return [text(of: cell), ""] }
    return [text(of: cell), bar(share)]
  }

  /// A value, or in full why there is none.
  private static func reason(of cell: ReportCell) -> String {
    switch cell {
    case .percent(.notComputable(let gap)), .days(.notComputable(let gap)): words.gap(gap)
    default: text(of: cell)
    }
  }

  private static func text(of cell: ReportCell) -> String {
    switch cell {
    case .empty: ""
    case .label(let label): words.label(label)
    case .text(let text): text
    case .money(let amount): words.bareMoney(amount)
    case .count(let count): words.count(count)
    // Nothing of nothing needs no explanation in a row.
    case .percent(.notComputable(.nothingToDivideBy)): "–"
    case .days(.notComputable(.nothingToDivideBy)): "–"
    case .percent(let figure): words.percent(figure)
    case .days(let figure): words.days(figure)
    case .day(let day): words.day(day)
    case .entry(let entry): entry.description
    case .missing(let gap): words.gap(gap)
    }
  }
}

extension Report {
  /// The first month whose sales a figure needs and nobody recorded.
  fileprivate var unknownSales: Day? {
    let cells = tables.lazy.flatMap(\.rows).flatMap(\.cells)
    for cell in cells {
      switch cell {
      case .percent(.notComputable(.salesUnknown(let months))),
        .days(.notComputable(.salesUnknown(let months))), .missing(.salesUnknown(let months)):
        return months.first
      default: continue
      }
    }
    return nil
  }
}

// MARK: - Bars

extension Sheet {
  /// How many characters the whole is.
  private static let barWidth: Int64 = 8

  /// The ends of a bar, from nothing to seven eighths of a character.
  private static let ends = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar as long as a share, to the eighth of a character.
  static func bar(_ share: Ratio) -> String {
    let eighths = max(Ratio(0), min(Ratio(1), share)).eighths(of: barWidth)
    return String(repeating: "█", count: eighths / 8) + ends[eighths % 8]
  }
}

extension Ratio {
  /// The fraction of so many characters in their eighths.
  fileprivate func eighths(of width: Int64) -> Int {
    Int(numerator.multipliedReportingOverflow(by: Int128(8 * width)).partialValue / denominator)
  }
}
