import Receivables
import Wording

extension PaperFlow {
  /// A table; its head stands on every page, and where it breaks the sum so far is carried over.
  mutating func place(_ table: LetterTable) throws(LetterFault) {
    let set = try TableSetting(table, self)
    if room < set.headHeight + set.rowHeight(0) + mm(8) { turn() }
    try placeHead(of: set)
    var carried = Carried(table)
    for row in table.rows.indices {
      let isLast = row == table.rows.count - 1
      // The last row keeps room for the sums, every other one for the line that is carried over.
      let more = isLast ? set.sumsHeight : set.lineHeight
      if set.rowHeight(row) + more > room {
        try carry(carried.total, set)
      }
      place(row: row, set)
      carried.take(table.rows[row])
    }
    placeSums(of: set)
    y += mm(4)
  }

  private mutating func placeHead(of set: TableSetting) throws(LetterFault) {
    for (column, title) in set.heads.enumerated() {
      add(title, at: Place(x: set.x(column, title.width), y: y), .grey)
    }
    y += set.headHeight
    rule(Form.left, to: Form.right)
    y += mm(1)
  }

  private mutating func place(row: Int, _ set: TableSetting) {
    let start = y
    for (column, cell) in set.rows[row].enumerated() {
      add(cell, at: Place(x: set.x(column, cell.width), y: start))
    }
    y = start + set.rowHeight(row)
  }

  /// Ends the page with the sum so far, and begins the next one with it.
  private mutating func carry(_ total: Money?, _ set: TableSetting) throws(LetterFault) {
    try placeCarried(total, set)
    turn()
    try placeHead(of: set)
    try placeCarried(total, set)
  }

  private mutating func placeCarried(_ total: Money?, _ set: TableSetting) throws(LetterFault) {
    guard let total, let column = set.table.carriedColumn else { return }
    let style = set.style
    let label = try self.set(words.letterLabel(.carried), style)
    let sum = try self.set(words.bareMoney(total), style)
    add(label, at: Place(x: Form.left, y: y), .grey)
    add(sum, at: Place(x: set.x(column, sum.width), y: y), .grey)
    y += set.lineHeight
  }

  private mutating func placeSums(of set: TableSetting) {
    guard !set.sums.isEmpty else { return }
    rule(Form.left, to: Form.right)
    y += mm(1)
    for row in set.sums {
      for (column, cell) in row.enumerated() where cell.width > 0 {
        let x = column == 0 ? Form.left : set.x(column, cell.width)
        add(cell, at: Place(x: x, y: y))
      }
      y += set.lineHeight
    }
  }
}

/// What has to be carried over to the next page.
private struct Carried {
  private(set) var total: Money?

  init(_ table: LetterTable) {
    guard table.carriedColumn != nil else { return }
    total = table.rows.first?.amount.map { .zero($0.currency) }
  }

  mutating func take(_ row: LetterTable.Row) {
    guard let before = total, let amount = row.amount else { return }
    total = try? before + amount
  }
}

/// A table whose cells are set, with the places of its columns.
struct TableSetting {
  let table: LetterTable
  let style: FontStyle
  let heads: [SetText]
  let rows: [[SetText]]
  let sums: [[SetText]]
  private let lefts: [Double]
  private let widths: [Double]
  private static let gap = mm(3)

  init(_ table: LetterTable, _ flow: PaperFlow) throws(LetterFault) {
    self.table = table
    var style = FontStyle(size: 9)
    var widths = try Self.widths(table, style, flow)
    while widths == nil, style.size > 6 {
      style.size -= 0.5
      widths = try Self.widths(table, style, flow)
    }
    let found =
      widths
      ?? Array(repeating: Form.textWidth / Double(table.columns.count), count: table.columns.count)
    self.style = style
    self.widths = found
    var left = Form.left
    var lefts: [Double] = []
    for width in found {
      lefts.append(left)
      left += width + Self.gap
    }
    self.lefts = lefts
    let headStyle = FontStyle(size: style.size - 1)
    heads = try Self.set(table.columns.map(\.title), table, headStyle, found, flow)
    var rows: [[SetText]] = []
    for row in table.rows { rows.append(try Self.set(row.cells, table, style, found, flow)) }
    self.rows = rows
    var sums: [[SetText]] = []
    for (place, row) in table.sums.enumerated() {
      let look = place == table.sums.count - 1 ? style.bold : style
      var cells: [SetText] = []
      for cell in row.cells { cells.append(try flow.set(cell, look)) }
      sums.append(cells)
    }
    self.sums = sums
  }

  /// Columns of figures as wide as their figures, those of words as what is left allows; nothing where
  /// that is too little.
  private static func widths(
    _ table: LetterTable, _ style: FontStyle, _ flow: PaperFlow
  ) throws(LetterFault) -> [Double]? {
    var natural = Array(repeating: 0.0, count: table.columns.count)
    for (column, head) in table.columns.enumerated() {
      natural[column] = try flow.set(head.title, FontStyle(size: style.size - 1)).width
      for row in table.rows {
        natural[column] = max(natural[column], try flow.set(row.cells[column], style).width)
      }
      guard head.isNumeric else { continue }
      for row in table.sums {
        natural[column] = max(natural[column], try flow.set(row.cells[column], style.bold).width)
      }
    }
    let space = Form.textWidth - gap * Double(table.columns.count - 1)
    var excess = natural.reduce(0, +) - space
    guard excess > 0 else {
      // What is left goes to the first column of words, so that figures stand at the right edge.
      if let first = table.columns.firstIndex(where: { !$0.isNumeric }) { natural[first] -= excess }
      return natural
    }
    let texts = table.columns.indices.filter { !table.columns[$0].isNumeric }
    for column in texts.sorted(by: { natural[$0] > natural[$1] }) {
      let given = min(excess, max(0, natural[column] - mm(22)))
      natural[column] -= given
      excess -= given
    }
    return excess > 0.01 ? nil : natural
  }

  private static func set(
    _ cells: [String], _ table: LetterTable, _ style: FontStyle, _ widths: [Double],
    _ flow: PaperFlow
  ) throws(LetterFault) -> [SetText] {
    var all: [SetText] = []
    for (column, cell) in cells.enumerated() {
      all.append(
        try flow.set(
          cell, style, width: table.columns[column].isNumeric ? nil : widths[column] + 0.5))
    }
    return all
  }

  /// Where something of a width stands in a column: words at its left edge, figures at its right.
  func x(_ column: Int, _ width: Double) -> Double {
    table.columns[column].isNumeric ? lefts[column] + widths[column] - width : lefts[column]
  }

  var lineHeight: Double { style.size * 1.2 + mm(1) }
  var headHeight: Double { (heads.map(\.height).max() ?? 0) + mm(1) }
  var sumsHeight: Double { sums.isEmpty ? 0 : Double(sums.count) * lineHeight + mm(2) }

  func rowHeight(_ row: Int) -> Double {
    guard rows.indices.contains(row) else { return lineHeight }
    return (rows[row].map(\.height).max() ?? 0) + mm(1)
  }
}
