import Receivables
import Terminal
import Wording

/// A report as lines of a page: headings, titles, rows with a number behind each.
struct ReportSheet: Sendable {
  /// Which report.
  let kind: ReportKind
  /// What it is about.
  let scope: ReportScope
  /// Its tables.
  let tables: [ReportTable]
  /// What its figures include and leave out.
  let notes: [ReportNote]
  /// Its lines.
  let lines: [Line]
  /// The lines with rows, in order.
  let rows: [Int]

  /// One line.
  enum Line: Sendable, Hashable {
    case blank
    case heading(Int)
    case titles(Int)
    case row(table: Int, row: Int)
    case nothing
    case note(Int)
  }

  init(_ report: any Report) {
    kind = type(of: report).kind
    scope = report.scope
    tables = report.tables
    notes = report.notes
    var lines: [Line] = []
    for (place, table) in tables.enumerated() {
      if place > 0 { lines.append(.blank) }
      lines.append(.heading(place))
      if table.rows.isEmpty {
        lines.append(.nothing)
      } else {
        if table.columns != [.what, .value] { lines.append(.titles(place)) }
        lines += table.rows.indices.map { .row(table: place, row: $0) }
      }
    }
    if !notes.isEmpty { lines.append(.blank) }
    lines += notes.indices.map { .note($0) }
    self.lines = lines
    rows = lines.indices.filter {
      if case .row = lines[$0] { true } else { false }
    }
  }

  /// The row of a line.
  func row(at line: Int) -> ReportTable.Row? {
    guard lines.indices.contains(line), case .row(let table, let row) = lines[line] else {
      return nil
    }
    return tables[table].rows[row]
  }

  /// The table of a line.
  func table(at line: Int) -> ReportTable? {
    guard lines.indices.contains(line), case .row(let table, _) = lines[line] else { return nil }
    return tables[table]
  }
}

extension ReportCell {
  /// The value as it is read; in full why there is none, where that is asked for.
  func text(_ words: Wording, inFull: Bool = false) -> String {
    switch self {
    case .empty: ""
    case .label(let label): words.label(label)
    case .text(let text): text
    case .money(let amount): words.bareMoney(amount)
    case .count(let count): words.count(count)
    case .percent(.notComputable(.nothingToDivideBy)) where !inFull: "–"
    case .days(.notComputable(.nothingToDivideBy)) where !inFull: "–"
    case .percent(let figure): words.percent(figure)
    case .days(let figure): words.days(figure)
    case .day(let day): words.day(day)
    case .entry(let entry): entry.description
    case .missing(let gap): words.gap(gap)
    }
  }

  /// Why there is no figure, if there is none.
  var gap: Figure.Gap? {
    switch self {
    case .percent(.notComputable(let gap)), .days(.notComputable(let gap)), .missing(let gap): gap
    default: nil
    }
  }

  /// The value for other programs.
  func cell(_ words: Wording) -> TableCell {
    switch self {
    case .empty: .empty
    case .money(let amount): .amount(amount)
    case .count(let count): .number(UInt64(max(0, count)))
    case .percent(.exact(let ratio)): .decimal(ratio.percentText)
    case .days(.exact(let ratio)): .decimal(ratio.decimalText(places: 1))
    case .day(let day): .day(day)
    case .entry(let entry): .number(entry.sequence)
    case .label, .text, .percent, .days, .missing: .text(text(words, inFull: true))
    }
  }
}

extension ReportColumn {
  /// Whether its values are words.
  var isText: Bool {
    switch self {
    case .what, .debtor, .name, .reason, .owner, .through, .review, .oldest: true
    default: false
    }
  }

  /// Who stays where there is little room: higher ones longer.
  var priority: Int {
    switch self {
    case .what, .debtor: 9
    case .total, .amount, .value, .open, .hidden, .overdue: 8
    case .name, .reason, .share: 7
    case .count, .oldest, .review: 2
    default: 5
    }
  }
}
