import Receivables
import Wording

extension TableList {
  /// A report as one list: all of its tables below each other, under the columns of all.
  ///
  /// German spreadsheets get the words of the report, other programs its codes.
  init(_ report: any Report, _ style: ListStyle) {
    let tables = report.tables
    var columns: [ReportColumn] = []
    for column in tables.flatMap(\.columns) where !columns.contains(column) {
      columns.append(column)
    }
    let spoken = style == .german
    func title(_ column: ReportColumn) -> String {
      spoken ? words.head(column) : column.rawValue
    }
    self.init(
      titles: [
        spoken ? words.label(.table) : "table", spoken ? words.label(.currency) : "currency",
      ]
        + columns.flatMap { column in
          column == .value
            ? [title(column), spoken ? words.label(.unit) : "unit"] : [title(column)]
        })
    for table in tables {
      let name = spoken ? words.heading(table.name) : table.name.rawValue
      for row in table.rows {
        let cells = Dictionary(zip(table.columns, row.cells)) { first, _ in first }
        add(
          [.text(name), .text(table.currency.code)]
            + columns.flatMap { column in
              let cell = cells[column] ?? .empty
              return column == .value
                ? [TableCell(cell, spoken), cell.unit(spoken)] : [TableCell(cell, spoken)]
            })
      }
    }
  }
}

extension TableCell {
  fileprivate init(_ cell: ReportCell, _ spoken: Bool) {
    self =
      switch cell {
      case .empty: .empty
      case .label(let label): .text(spoken ? words.label(label) : label.code)
      case .text(let text): .text(text)
      case .money(let amount): .amount(amount)
      case .count(let count): .number(UInt64(count))
      case .percent(.exact(let ratio)): .decimal(ratio.percentText)
      case .days(.exact(let ratio)): .decimal(ratio.decimalText(places: 1))
      case .percent(.notComputable(let gap)), .days(.notComputable(let gap)), .missing(let gap):
        .text(spoken ? words.gap(gap) : gap.code)
      case .day(let day): .day(day)
      case .entry(let entry): .number(entry.sequence)
      }
  }
}

extension ReportCell {
  /// What its number counts, where one column has several.
  fileprivate func unit(_ spoken: Bool) -> TableCell {
    switch self {
    case .money(let amount): .text(amount.currency.code)
    case .percent(.exact): .text("%")
    case .days(.exact): .text(spoken ? words.label(.days) : "days")
    default: .empty
    }
  }
}
