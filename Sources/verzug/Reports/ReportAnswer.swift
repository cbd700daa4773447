import Receivables

/// A report as machines read it: English codes, exact fractions beside their rounded text.
struct ReportAnswer: Encodable {
  let schema = 1
  let report: String
  let day: Day
  let from: Day?
  let through: Day?
  let asOf: Day?
  let includes: [String]
  let tables: [Table]

  init(_ report: any Report, asKnownOn known: Day?) {
    let kind = type(of: report).kind
    self.report = kind.rawValue
    day = report.scope.day
    from = kind.hasPeriod ? report.scope.period.lowerBound : nil
    through = kind.hasPeriod ? report.scope.period.upperBound : nil
    asOf = known
    includes = report.notes.map(\.rawValue)
    tables = report.tables.map(Table.init)
  }

  struct Table: Encodable {
    let table: String
    let currency: Currency
    let rows: [Row]

    init(_ table: ReportTable) {
      self.table = table.name.rawValue
      currency = table.currency
      rows = table.rows.map { Row(columns: table.columns, row: $0) }
    }
  }

  /// A row by the codes of its columns; what is empty is left out.
  struct Row: Encodable {
    let columns: [ReportColumn]
    let row: ReportTable.Row

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      for (column, cell) in zip(columns, row.cells) where cell != .empty {
        try container.encode(Cell(cell: cell), forKey: Key(stringValue: column.rawValue))
      }
      try container.encode(row.entries, forKey: Key(stringValue: "entries"))
    }
  }

  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }
}

// MARK: - Cells

extension ReportAnswer {
  /// A value with its unit.
  struct Cell: Encodable {
    let cell: ReportCell

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch cell {
      case .empty: try container.encodeNil()
      case .label(let label): try container.encode(label.code)
      case .text(let text): try container.encode(text)
      case .money(let amount): try container.encode(amount)
      case .count(let count): try container.encode(count)
      case .percent(.exact(let ratio)):
        try container.encode(Fraction(ratio, percent: ratio.percentText, days: nil))
      case .days(.exact(let ratio)):
        try container.encode(
          Fraction(ratio, percent: nil, days: ratio.decimalText(places: 1)))
      case .percent(.notComputable(let gap)), .days(.notComputable(let gap)), .missing(let gap):
        try container.encode(Gap(gap))
      case .day(let day): try container.encode(day)
      case .entry(let entry): try container.encode(entry)
      }
    }
  }

  /// An exact fraction, and its text rounded once.
  struct Fraction: Encodable {
    let numerator: Int128
    let denominator: Int128
    let percent: String?
    let days: String?

    init(_ ratio: Ratio, percent: String?, days: String?) {
      numerator = ratio.numerator
      denominator = ratio.denominator
      self.percent = percent
      self.days = days
    }
  }

  /// Why there is no figure.
  struct Gap: Encodable {
    let notComputable: String
    let months: [Day]?

    init(_ gap: Figure.Gap) {
      notComputable = gap.code
      months =
        switch gap {
        case .salesUnknown(let months): months
        case .salesTooShort(let since): [since]
        case .nothingToDivideBy, .tooLarge: nil
        }
    }
  }
}

extension Figure.Gap {
  /// The code for machines.
  var code: String { caseName(self) }
}
