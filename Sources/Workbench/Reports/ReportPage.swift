import Desk
import Receivables
import Terminal
import Wording

/// Reports of the book, one at a time: bars and rows, and behind each number its debtors.
struct ReportPage: Layer {
  private let kinds: [ReportKind]
  private let action: Action
  private var open = 0
  private var sheets: [ReportKind: ReportSheet] = [:]
  /// The line under the cursor, by report.
  private var cursors: [ReportKind: Int] = [:]
  private var isOutdated = false

  /// The reports that an action leads to.
  init(_ kinds: [ReportKind], _ action: Action) {
    self.kinds = kinds
    self.action = action
  }

  var extent: Extent { .page }
  var scope: Scope { .list }
  var hints: [Action] {
    (kinds.count > 1 ? [.paneNext] : []) + [.open, .export, .reload, .find, .escape]
  }

  func title(_ surroundings: Surroundings) -> Shown { Shown(surroundings.words.title(kind)) }

  func begin(_ surroundings: Surroundings) -> [Step] {
    [.request(.work(.reports([kind], on: surroundings.day)))]
  }

  private var kind: ReportKind { kinds[open] }
  private var sheet: ReportSheet? { sheets[kind] }

  // MARK: Updates

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    if !changes.isEmpty { isOutdated = true }
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    guard case .worked(.reports(let reports)) = outcome else { return [] }
    for sheet in reports.map({ ReportSheet($0) }) where kinds.contains(sheet.kind) {
      sheets[sheet.kind] = sheet
      if sheet.row(at: cursors[sheet.kind] ?? -1) == nil {
        cursors[sheet.kind] = sheet.rows.first
      }
    }
    return []
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    if let movement = Movement(action) {
      move(movement, surroundings)
      return []
    }
    switch action {
    case .open: return drill(surroundings)
    case .paneNext: return turn(1, surroundings)
    case .panePrevious: return turn(-1, surroundings)
    case .reload:
      sheets = [:]
      isOutdated = false
      return [.request(.reload)] + begin(surroundings)
    case self.action: return []
    default: return nil
    }
  }

  private mutating func turn(_ distance: Int, _ surroundings: Surroundings) -> [Step] {
    open = (open + distance + kinds.count) % kinds.count
    return sheet == nil ? begin(surroundings) : []
  }

  private mutating func move(_ movement: Movement, _ surroundings: Surroundings) {
    guard let sheet, let cursor = cursors[kind], let place = sheet.rows.firstIndex(of: cursor)
    else { return }
    let visible = max(1, surroundings.size.rows - 7)
    cursors[kind] =
      sheet.rows[
        movement.place(from: place, count: sheet.rows.count, visible: visible)]
  }

  /// The debtors behind the number under the cursor.
  private func drill(_ surroundings: Surroundings) -> [Step] {
    guard let sheet, let cursor = cursors[kind], let row = sheet.row(at: cursor),
      let table = sheet.table(at: cursor)
    else { return [] }
    if let place = table.columns.firstIndex(of: .debtor), case .text(let text) = row.cells[place],
      let debtor = try? DebtorID(text)
    {
      return [.openCase(debtor)]
    }
    let words = surroundings.words
    guard !row.entries.isEmpty else { return [.say(Shown(words.nobodyBehind), .muted)] }
    let name = row.cells.first.map { $0.text(words) } ?? ""
    let title = "\(words.title(kind)): \(name)"
    return [.open(ListPage(.behind(title, row.entries)))]
  }

  var hasTable: Bool { sheet?.rows.isEmpty == false }

  /// The table under the cursor.
  func table(_ surroundings: Surroundings) -> TableList? {
    guard let sheet, let table = sheet.table(at: cursors[kind] ?? -1) else { return nil }
    let words = surroundings.words
    var list = TableList(titles: table.columns.map(words.head))
    for row in table.rows { list.add(row.cells.map { $0.cell(words) }) }
    return list
  }
}

// MARK: - View

extension ReportPage {
  func view(on surface: Surface, _ surroundings: Surroundings) {
    let words = surroundings.words
    var start = 0
    if kinds.count > 1 {
      Tabs(kinds.map { .init(Shown(words.shortTitle($0))) }, open: open).view(
        on: surface.row(0))
      start = 1
    }
    surface.rule(row: start, Shown(isOutdated ? words.outdated : period(words)))
    let foot = surface.size.rows - 2
    guard let sheet else {
      surface.write(Shown(words.computing), row: start + 2, column: 2, within: nil, .muted)
      return
    }
    let area = surface.rows(from: start + 1, to: foot)
    let cursor = cursors[kind]
    let window = window(sheet, cursor, rows: area.size.rows)
    for (row, line) in window.enumerated() {
      draw(sheet, line, isCursor: line == cursor, on: area.row(row), surroundings)
    }
    area.scrollbar(
      rows: 0..<area.size.rows, showing: window, of: sheet.lines.count)
    surface.rule(row: foot)
    let (text, role) = explanation(sheet, cursor, words)
    surface.write(Shown(text), row: foot + 1, column: 1, within: nil, role)
  }

  private func period(_ words: Wording) -> String {
    guard let sheet else { return "" }
    return kind.hasPeriod ? words.days(sheet.scope.period) : words.dayWithWeekday(sheet.scope.day)
  }

  /// The lines on the screen: the cursor's in the middle where not all can be seen.
  private func window(_ sheet: ReportSheet, _ cursor: Int?, rows: Int) -> Range<Int> {
    let last = max(0, sheet.lines.count - rows)
    // Behind the last row come only notes: they are seen with it.
    let isAtEnd = cursor == sheet.rows.last
    let top = isAtEnd ? last : min(max(0, (cursor ?? 0) - rows / 2), last)
    let first = min(top, cursor.map { max(0, $0 - 1) } ?? top)
    return first..<min(sheet.lines.count, first + rows)
  }

  /// What is to be said of the row under the cursor: why there is no figure, else what the report
  /// tells.
  private func explanation(
    _ sheet: ReportSheet, _ cursor: Int?, _ words: Wording
  ) -> (String, Role) {
    guard let row = sheet.row(at: cursor ?? -1), let gap = row.cells.lazy.compactMap(\.gap).first
    else { return (words.summary(sheet.kind), .muted) }
    if case .salesUnknown(let months) = gap, let month = months.first {
      return (words.salesRemedy(month), .warn)
    }
    return (words.gap(gap), .warn)
  }

  private func draw(
    _ sheet: ReportSheet, _ line: Int, isCursor: Bool, on surface: Surface,
    _ surroundings: Surroundings
  ) {
    let words = surroundings.words
    let inner = surface.inset(columns: 1)
    switch sheet.lines[line] {
    case .blank: break
    case .heading(let place):
      let table = sheet.tables[place]
      inner.write(
        Shown("\(words.heading(table.name)) (\(table.currency.code))"), within: nil, .title)
    case .titles(let place):
      ReportColumns(sheet.tables[place], words, inner.size.columns).drawTitles(on: inner)
    case .nothing: inner.write(Shown(words.noRows), column: 2, within: nil, .muted)
    case .note(let place):
      inner.write(Shown(words.note(sheet.notes[place])), column: 2, within: nil, .muted)
    case .row(let place, let row):
      let sheetRow = isCursor ? inner.led(by: .selection) : inner
      if isCursor { sheetRow.write(sheetRow.glyphs.pointer, .accent) }
      ReportColumns(sheet.tables[place], words, inner.size.columns).draw(row, on: sheetRow)
    }
  }
}
