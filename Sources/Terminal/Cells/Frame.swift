/// A picture of the whole screen as a value: a grid of cells, a cursor, a title.
///
/// A frame is drawn with a ``Painter`` and compared or read as text. Every row's cells fill it
/// exactly, and no cell holds a character that could act on a terminal.
public struct Frame: Sendable {
  /// Its extent.
  public let size: Size
  /// Where the cursor blinks; nil hides it.
  public var cursor: Point?
  /// The title of the terminal's window; nil leaves it alone.
  public var title: Shown?
  /// Whether clicks and the wheel are asked for.
  public var wantsMouse = false

  /// The cells, row by row.
  private(set) var cells: [Cell]
  /// The styles by their numbers; the first is plain.
  private(set) var styles: [Style]
  /// The scalars of clusters by their numbers: one and its combining marks.
  private(set) var clusters: [String]

  /// A frame of blanks.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.rows * size.columns)
    styles = [.plain]
    clusters = []
  }

  /// A frame that is drawn at once.
  public init(_ size: Size, draw: (Painter) -> Void) {
    self.init(size)
    paint(draw)
  }

  /// Draws on the frame, over what it shows already.
  public mutating func paint(_ draw: (Painter) -> Void) {
    let canvas = Canvas(
      size: size, cells: cells, styles: styles, clusters: clusters, cursor: cursor)
    // Only one owner of each array, or the first stroke would copy it.
    (cells, styles, clusters) = ([], [], [])
    draw(Painter(canvas))
    (cells, styles, clusters) = canvas.take()
    cursor = canvas.cursor
  }
}

extension Frame {
  /// The style of a cell; plain outside of the frame.
  public func style(at point: Point) -> Style {
    guard let index = index(of: point) else { return .plain }
    return styles[Int(cells[index].style)]
  }

  /// What a cell shows: one character; nothing where a wide one on the left covers it, or outside.
  public func text(at point: Point) -> String {
    index(of: point).map { text(of: cells[$0]) } ?? ""
  }

  /// How many columns a cell takes: 1 or 2; 0 where the wide one on its left covers it.
  public func width(at point: Point) -> Int { index(of: point).map { Int(cells[$0].width) } ?? 0 }

  /// The text of a row, with its blanks.
  public func text(row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    return cells(row: row).map(text).joined()
  }

  /// The text of every row, without the blanks at their ends.
  public var lines: [String] {
    (0..<size.rows).map { row in
      let text = text(row: row)
      return String(
        text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)])
    }
  }

  /// The cells of a row.
  func cells(row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The characters of one cell.
  func text(of cell: Cell) -> String {
    guard cell.width > 0 else { return "" }
    guard !cell.isCluster else { return clusters[Int(cell.content)] }
    return String(Unicode.Scalar(cell.content).map(Character.init) ?? " ")
  }

  private func index(of point: Point) -> Int? {
    guard Rect(size: size).contains(point) else { return nil }
    return point.row * size.columns + point.column
  }
}

extension Frame: Equatable {
  /// Whether two frames look alike; how their styles and clusters are numbered does not matter.
  public static func == (left: Frame, right: Frame) -> Bool {
    guard left.size == right.size, left.cursor == right.cursor, left.title == right.title,
      left.wantsMouse == right.wantsMouse
    else { return false }
    if left.styles == right.styles, left.clusters == right.clusters {
      return left.cells == right.cells
    }
    return zip(left.cells, right.cells).allSatisfy { mine, other in
      mine.width == other.width
        && left.styles[Int(mine.style)] == right.styles[Int(other.style)]
        && left.text(of: mine) == right.text(of: other)
    }
  }
}

extension Frame: CustomStringConvertible {
  /// The text of its rows.
  public var description: String { lines.joined(separator: "\n") }
}
