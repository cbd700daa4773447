import Terminal

/// What a command answers on a terminal, laid out in lines.
struct Sheet {
  private var blocks: [Block] = []

  private enum Block {
    case heading(String)
    case fields([(name: String, value: String)])
    case table(Table)
    case paragraph(String)
    case list([String])
  }

  /// Rows of cells under a head.
  struct Table {
    var columns: [Column]
    var rows: [[String]]
    /// Whether the last cell of a row stands below the others, over the whole width: a sentence that
    /// has too little room beside them.
    var hangs = false
  }

  /// The head of a column and the side its cells keep to.
  struct Column {
    let head: String
    let isNumber: Bool
    /// Whether it is left out where the table would be too wide.
    var isOptional = false

    static func text(_ head: String) -> Column { Column(head: head, isNumber: false) }

    static func number(_ head: String) -> Column { Column(head: head, isNumber: true) }

    /// The same column, left out where the table would be too wide.
    var optional: Column { Column(head: head, isNumber: isNumber, isOptional: true) }
  }
}

extension Sheet {
  mutating func heading(_ text: String) { blocks.append(.heading(text)) }

  mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }

  /// Sentences one below the other, each with a mark.
  mutating func list(_ items: [String]) { blocks.append(.list(items)) }

  /// A name and a value; fields that follow one another share a margin.
  mutating func field(_ name: String, _ value: String) {
    if case .fields(let fields) = blocks.last {
      blocks[blocks.count - 1] = .fields(fields + [(name, value)])
    } else {
      blocks.append(.fields([(name, value)]))
    }
  }

  mutating func table(_ columns: [Column], _ rows: [[String]], hanging: Bool = false) {
    blocks.append(.table(Table(columns: columns, rows: rows, hangs: hanging)))
  }

  /// The lines, none wider than so many columns but for single long words.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    for block in blocks {
      if !lines.isEmpty { lines.append("") }
      switch block {
      case .heading(let text):
        let heading = Self.wrapped(text, width)
        lines += heading
        lines.append(String(repeating: "─", count: heading.map(\.columns).max() ?? 0))
      case .fields(let fields): lines += Self.lines(of: fields, width)
      case .table(let table): lines += Self.lines(of: table, width)
      case .paragraph(let text): lines += Self.wrapped(text, width)
      case .list(let items):
        lines += items.flatMap { Self.hanging(Self.wrapped($0, width - 2), after: "· ") }
      }
    }
    return lines
  }
}

extension Sheet.Table {
  /// The table without the last column that can be left out; nothing where there is none.
  fileprivate var narrower: Self? {
    guard let place = columns.lastIndex(where: \.isOptional) else { return nil }
    var table = self
    table.columns.remove(at: place)
    for row in table.rows.indices { table.rows[row].remove(at: place) }
    return table
  }
}

// MARK: - Layout

extension Sheet {
  private static let gap = "  "

  /// Narrower than this a column of text is no longer readable.
  private static let leastWidth = 24

  /// Words that stay with the next one.
  private static let leads: Set<Substring> = ["§", "§§", "Abs.", "Nr.", "Satz", "Art.", "no."]

  private static func lines(
    of fields: [(name: String, value: String)], _ width: Int
  ) -> [String] {
    let margin = (fields.map(\.name.columns).max() ?? 0) + gap.count
    return fields.flatMap { field in
      hanging(wrapped(field.value, width - margin), after: padded(field.name, margin))
    }
  }

  /// Columns as wide as their widest cell; the last one takes what is left and wraps.
  ///
  /// A table that is too wide even so leaves out columns that can be, then becomes one block of fields a row.
  private static func lines(of table: Table, _ width: Int) -> [String] {
    let heads = table.columns.map(\.head)
    var widths = heads.indices.map { column in
      ([heads] + table.rows).map { $0[column].columns }.max() ?? 0
    }
    let before = widths.dropLast().reduce(0) { $0 + $1 + gap.count }
    guard let last = widths.last, let column = table.columns.last else { return [] }
    let least = table.hangs ? 0 : column.isNumber ? last : min(last, leastWidth)
    guard before + least <= width else {
      if let narrower = table.narrower { return lines(of: narrower, width) }
      return Array(
        table.rows.map { lines(of: Array(zip(heads, $0)), width) }.joined(separator: [""]))
    }
    guard !table.hangs else { return hangingLines(of: table, widths, width) }
    widths[widths.count - 1] = min(last, width - before)
    let rule = [widths.map { String(repeating: "─", count: $0) }.joined(separator: gap)]
    return row(heads, table.columns, widths) + rule
      + table.rows.flatMap { row($0, table.columns, widths) }
  }

  /// Rows whose last cell stands below the others.
  private static func hangingLines(
    of table: Table, _ widths: [Int], _ width: Int
  ) -> [String] {
    let columns = Array(table.columns.dropLast())
    let widths = Array(widths.dropLast())
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: gap)
    return row(columns.map(\.head), columns, widths) + [rule]
      + table.rows.flatMap { cells in
        row(Array(cells.dropLast()), columns, widths)
          + wrapped(cells.last ?? "", width - gap.count).map { gap + $0 }
      }
  }

  private static func row(_ cells: [String], _ columns: [Column], _ widths: [Int]) -> [String] {
    guard let last = cells.last, let lastWidth = widths.last else { return [] }
    let lead = cells.dropLast().enumerated().map { place, cell in
      columns[place].isNumber
        ? String(repeating: " ", count: max(0, widths[place] - cell.columns)) + cell
        : padded(cell, widths[place])
    }.map { $0 + gap }.joined()
    let isNumber = columns.last?.isNumber == true
    let end =
      isNumber && last.columns < lastWidth
      ? [String(repeating: " ", count: lastWidth - last.columns) + last] : wrapped(last, lastWidth)
    return hanging(end, after: lead)
  }

  private static func hanging(_ lines: [String], after lead: String) -> [String] {
    lines.enumerated().map { place, line in
      let text = (place == 0 ? lead : String(repeating: " ", count: lead.columns)) + line
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.columns))
  }

  /// Breaks a text between words.
  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var held = ""
    for word in text.split(separator: " ") {
      held += held.isEmpty ? String(word) : " \(word)"
      guard !leads.contains(word.drop { $0 == "(" }) else { continue }
      if !line.isEmpty, line.columns + 1 + held.columns > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? held : " \(held)"
      held = ""
    }
    return lines + [[line, held].filter { !$0.isEmpty }.joined(separator: " ")]
  }
}

extension String {
  /// How many columns it takes on a terminal: letters of some scripts take two.
  var columns: Int { Shown(self).width }
}
