import Receivables
import Terminal
import Wording

/// Where the columns of a report's table stand on the screen, with a bar for its shares.
struct ReportColumns {
  private let table: ReportTable
  private let words: Wording
  private let spans: [Range<Int>?]
  /// Where bars begin and end; nothing where there are none.
  private let bars: Range<Int>?

  init(_ table: ReportTable, _ words: Wording, _ width: Int) {
    self.table = table
    self.words = words
    guard table.columns != [.what, .value] else {
      let label = table.rows.map { Shown($0.cells[0].text(words)).width }.max() ?? 0
      let start = 2 + min(label, width / 2) + 2
      spans = [2..<start - 2, start..<width]
      bars = nil
      return
    }
    let tracks = table.columns.enumerated().map { place, column in
      let texts = table.rows.map { Shown($0.cells[place].text(words)).width }
      let most = max(Shown(words.head(column)).width, texts.max() ?? 0)
      return column.isText
        ? Track(minimum: min(most, 14), ideal: min(most, 34), priority: column.priority)
        : .fixed(min(most, 24), priority: column.priority)
    }
    let spans = Track.divide(width - 3, into: tracks, gap: width < 100 ? 1 : 2).map { span in
      span.map { $0.lowerBound + 2..<$0.upperBound + 2 }
    }
    self.spans = spans
    let end = spans.compactMap { $0?.upperBound }.max() ?? width
    let hasShare = table.columns.firstIndex(of: .share).map { spans[$0] != nil } ?? false
    bars = hasShare && width - end >= 8 ? end + 2..<width - 1 : nil
  }

  /// Draws the titles of the columns.
  func drawTitles(on surface: Surface) {
    for (column, span) in zip(table.columns, spans) {
      guard let span else { continue }
      write(words.head(column), column, span, .title, on: surface)
    }
  }

  /// Draws a row.
  func draw(_ row: Int, on surface: Surface) {
    let cells = table.rows[row].cells
    for (place, span) in spans.enumerated() {
      guard let span else { continue }
      let cell = cells[place]
      write(
        cell.text(words, inFull: table.columns == [.what, .value]), table.columns[place], span,
        cell.gap == nil ? .text : .muted, on: surface)
    }
    guard let bars, let place = table.columns.firstIndex(of: .share),
      case .percent(.exact(let share)) = cells[place]
    else { return }
    bar(share, bars, on: surface)
  }

  private func write(
    _ text: String, _ column: ReportColumn, _ span: Range<Int>, _ role: Role, on surface: Surface
  ) {
    let isLeading = column.isText || column == .value
    let shown = Shown(text).truncated(to: span.count, sign: surface.glyphs.ellipsis)
    let start = isLeading ? span.lowerBound : span.upperBound - shown.width
    surface.write(shown, column: start, role)
  }

  /// A bar as long as a share, to the part of a column that the signs allow.
  private func bar(_ share: Ratio, _ columns: Range<Int>, on surface: Surface) {
    let signs = surface.glyphs.bar
    let whole = Int128(columns.count * signs.count)
    let length = Int(
      min(
        whole,
        max(0, share.numerator.multipliedReportingOverflow(by: whole).partialValue)
          / share.denominator))
    let full = min(columns.count, length / signs.count)
    surface.fill(
      row: 0, column: columns.lowerBound, count: full, with: signs[signs.count - 1], .bar)
    guard length % signs.count > 0, full < columns.count else { return }
    surface.fill(
      row: 0, column: columns.lowerBound + full, with: signs[length % signs.count - 1], .bar)
  }
}
