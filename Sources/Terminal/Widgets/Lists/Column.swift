/// A column of a table.
public struct Column: Sendable, Hashable {
  /// What stands above it.
  public var title: Shown
  /// How wide it is.
  public var width: Width
  /// Where its texts stand.
  public var alignment: Alignment
  /// Which columns go first where there is little room: the highest; 0 never goes.
  public var priority: Int
  /// Whether the rows are sorted by it, and which way.
  public var order: Order?

  /// A column.
  public init(
    _ title: Shown, width: Width, alignment: Alignment = .leading, priority: Int = 0,
    order: Order? = nil
  ) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.priority = priority
    self.order = order
  }

  /// How wide a column is.
  public enum Width: Sendable, Hashable {
    /// Always so many columns of the screen.
    case fixed(Int)
    /// As many as are left, between a least and a most.
    case flexible(least: Int, most: Int)
  }

  /// Which way rows are sorted.
  public enum Order: Sendable, Hashable {
    /// The smallest first.
    case ascending
    /// The largest first.
    case descending
  }
}

extension Column {
  /// Which columns are shown on so many columns of the screen, and where each begins and ends.
  ///
  /// Columns go by priority until the others fit; what is left over is shared by those that can take
  /// it, evenly and to the last column.
  static func layout(
    _ columns: [Column], in width: Int, gap: Int
  ) -> [(column: Int, span: Range<Int>)] {
    var kept = Array(columns.indices)
    func need() -> Int { kept.reduce(0) { $0 + columns[$1].least } + gap * max(0, kept.count - 1) }
    while need() > width,
      let dropped = kept.filter({ columns[$0].priority > 0 })
        .max(by: { columns[$0].priority < columns[$1].priority })
    {
      kept.removeAll { $0 == dropped }
    }
    var widths = kept.map { columns[$0].least }
    var spare = max(0, width - need())
    while spare > 0 {
      let open = widths.indices.filter { widths[$0] < columns[kept[$0]].most }
      guard !open.isEmpty else { break }
      let share = max(1, spare / open.count)
      for place in open where spare > 0 {
        let more = min(share, columns[kept[place]].most - widths[place], spare)
        widths[place] += more
        spare -= more
      }
    }
    var start = 0
    return zip(kept, widths).map { column, width in
      defer { start += width + gap }
      return (column, start..<start + width)
    }
  }

  private var least: Int {
    switch width {
    case .fixed(let width): width
    case .flexible(let least, _): least
    }
  }

  private var most: Int {
    switch width {
    case .fixed(let width): width
    case .flexible(_, let most): most
    }
  }
}
