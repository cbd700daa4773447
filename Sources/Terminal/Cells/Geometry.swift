/// A place on the screen, counted from the upper left corner, which is row 0, column 0.
public struct Point: Sendable, Hashable {
  /// Rows below the top.
  public var row: Int
  /// Columns right of the left edge.
  public var column: Int

  /// A place by its row and column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The upper left corner.
  public static let zero = Point(row: 0, column: 0)
}

/// An extent in cells; never negative.
public struct Size: Sendable, Hashable {
  /// How many rows.
  public let rows: Int
  /// How many columns.
  public let columns: Int

  /// An extent; what is negative counts as nothing.
  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// Nothing.
  public static let zero = Size(rows: 0, columns: 0)

  /// Whether there is no cell in it.
  public var isEmpty: Bool { rows == 0 || columns == 0 }
}

extension Size: CustomStringConvertible {
  /// Columns by rows, as terminals are spoken of: `80x24`.
  public var description: String { "\(columns)x\(rows)" }
}

/// A rectangle of cells.
public struct Rect: Sendable, Hashable {
  /// The upper left cell.
  public let origin: Point
  /// Its extent.
  public let size: Size

  /// A rectangle by its upper left cell and its extent.
  public init(origin: Point = .zero, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle by its upper left cell and its extent.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.init(
      origin: Point(row: row, column: column), size: Size(rows: rows, columns: columns))
  }

  /// The rows it covers.
  public var rows: Range<Int> { origin.row..<origin.row + size.rows }
  /// The columns it covers.
  public var columns: Range<Int> { origin.column..<origin.column + size.columns }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { size.isEmpty }
}

extension Rect {
  /// Whether a cell lies in it.
  public func contains(_ point: Point) -> Bool {
    rows.contains(point.row) && columns.contains(point.column)
  }

  /// The part that lies in another rectangle as well; empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let rows = rows.clamped(to: other.rows)
    let columns = columns.clamped(to: other.columns)
    return Rect(
      row: rows.lowerBound, column: columns.lowerBound, rows: rows.count, columns: columns.count)
  }

  /// The rectangle without a margin on each side.
  public func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    Rect(
      row: origin.row + rows, column: origin.column + columns,
      rows: size.rows - 2 * rows, columns: size.columns - 2 * columns)
  }

  /// A rectangle of at most this extent in the middle of this one.
  public func centered(_ inner: Size) -> Rect {
    let size = Size(
      rows: min(inner.rows, size.rows), columns: min(inner.columns, size.columns))
    return Rect(
      origin: Point(
        row: origin.row + (self.size.rows - size.rows) / 2,
        column: origin.column + (self.size.columns - size.columns) / 2),
      size: size)
  }
}
