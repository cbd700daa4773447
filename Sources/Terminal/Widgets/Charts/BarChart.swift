/// Named amounts as bars, with the amounts beside them: it reads the same without bars.
public struct BarChart: Sendable, Hashable {
  /// The bars, in order.
  public var bars: [Bar]
  /// The place of the bar under the cursor, if there is one.
  public var cursor: Int?

  /// A chart.
  public init(_ bars: [Bar], cursor: Int? = nil) {
    self.bars = bars
    self.cursor = cursor
  }

  /// One bar.
  public struct Bar: Sendable, Hashable {
    /// What it is of.
    public var label: Shown
    /// How long it is, in any unit.
    public var value: Int64
    /// The texts beside it, in columns: the amount, the share.
    public var figures: [Shown]
    /// What colours it.
    public var role: Role

    /// A bar.
    public init(_ label: Shown, _ value: Int64, figures: [Shown], role: Role = .bar) {
      self.label = label
      self.value = value
      self.figures = figures
      self.role = role
    }
  }
}

extension BarChart {
  /// Draws as many bars as there are rows.
  public func view(on surface: Surface) {
    let label = min(bars.map(\.label.width).max() ?? 0, surface.size.columns / 3)
    let columns = bars.map(\.figures.count).max() ?? 0
    let widths = (0..<columns).map { column in
      bars.compactMap { $0.figures.indices.contains(column) ? $0.figures[column].width : nil }
        .max() ?? 0
    }
    let start = 2 + label + widths.reduce(0) { $0 + $1 + 2 } + 2
    let most = bars.map(\.value.magnitude).max() ?? 0
    for (row, bar) in bars.enumerated().prefix(surface.size.rows) {
      let isCursor = row == cursor
      let line = surface.row(row)
      let sheet = isCursor ? line.led(by: .selection) : line
      if isCursor { sheet.write(sheet.glyphs.pointer, .accent) }
      sheet.write(bar.label, column: 2, within: label)
      var column = 2 + label
      for (figure, width) in zip(bar.figures, widths) {
        sheet.write(figure.aligned(.trailing, in: width), column: column + 2)
        column += width + 2
      }
      guard start < surface.size.columns - 3 else { continue }
      sheet.bar(
        Int(clamping: bar.value.magnitude), of: Int(clamping: most), row: 0,
        column: start, count: surface.size.columns - 1 - start, bar.role)
    }
  }
}

extension Surface {
  /// Draws a bar to an eighth of a column, as far as the signs allow; anything at all is seen.
  func bar(
    _ part: Int, of whole: Int, row: Int, column: Int, count: Int, _ role: Role,
    hasRest: Bool = false
  ) {
    let steps = glyphs.bar.count
    let room = max(0, count) * steps
    let share = whole <= 0 ? 0 : Int(Double(part) / Double(whole) * Double(room) + 0.5)
    let length = min(room, part > 0 ? max(1, share) : 0)
    let full = length / steps
    if hasRest { fill(row: row, column: column, count: count, with: glyphs.rest, .rest) }
    fill(row: row, column: column, count: full, with: glyphs.bar[steps - 1], role)
    if length % steps > 0 {
      fill(row: row, column: column + full, with: glyphs.bar[length % steps - 1], role)
    }
  }
}
