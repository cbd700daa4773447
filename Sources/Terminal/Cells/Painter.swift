/// Draws on a rectangle of a frame and nowhere else.
///
/// A painter's places count from the corner of its rectangle. All text passes ``Shown``; what does
/// not fit is cut at the edge, a wide letter across the edge becomes a blank.
public struct Painter {
  /// The extent of the rectangle.
  public let size: Size

  private let canvas: Canvas
  /// The rectangle on the frame, which may reach beyond it.
  private let area: Rect
  /// What of it may be drawn on.
  private let clip: Rect

  /// A painter for the whole frame.
  init(_ canvas: Canvas) {
    let whole = Rect(size: canvas.size)
    self.init(canvas, area: whole, clip: whole)
  }

  private init(_ canvas: Canvas, area: Rect, clip: Rect) {
    self.canvas = canvas
    self.area = area
    self.clip = clip
    size = area.size
  }

  /// The painter's whole rectangle, in its own places.
  public var bounds: Rect { Rect(size: size) }

  /// A painter for a part of the rectangle.
  public func part(_ rect: Rect) -> Painter {
    let area = Rect(origin: onFrame(rect.origin), size: rect.size)
    return Painter(canvas, area: area, clip: clip.intersection(area))
  }

  /// Writes a text on one row.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - point: Where its first letter stands; what lies left of the rectangle is cut too.
  ///   - style: How it looks.
  /// - Returns: The place after the last letter, as if nothing had been cut.
  @discardableResult
  public func write(_ text: Shown, at point: Point = .zero, _ style: Style = .plain) -> Point {
    let end = Point(row: point.row, column: point.column + text.width)
    let start = onFrame(point)
    guard clip.rows.contains(start.row), !text.isEmpty else { return end }
    let number = canvas.number(of: style)
    if text.isPlain {
      let visible = (start.column..<start.column + text.width).clamped(to: clip.columns)
      guard !visible.isEmpty else { return end }
      let skipped = visible.lowerBound - start.column
      canvas.put(
        ascii: text.string, skipped..<skipped + visible.count,
        at: Point(row: start.row, column: visible.lowerBound), style: number)
    } else {
      write(text.clusters, at: start, style: number)
    }
    return end
  }

  /// Writes a text from outside on one row, as far as its first four kilobytes go.
  @discardableResult
  public func write(
    _ text: String, at point: Point = .zero, _ style: Style = .plain
  ) -> Point {
    // No field of a screen is longer, and a name of a megabyte must not slow every frame.
    write(Shown(text.prefix(bytes: 4096)), at: point, style)
  }

  /// Fills a part of the rectangle, or all of it, with one narrow letter.
  public func fill(_ rect: Rect? = nil, with letter: Unicode.Scalar = " ", _ style: Style = .plain)
  {
    let letter = letter.terminalClass == .letter(width: 1) ? letter : " "
    canvas.fill(onFrame(rect ?? bounds), with: letter, style: canvas.number(of: style))
  }

  /// Lays a style over what a part of the rectangle, or all of it, shows.
  public func restyle(_ rect: Rect? = nil, _ style: Style) {
    canvas.restyle(onFrame(rect ?? bounds)) { style.over($0) }
  }

  /// Puts the cursor into a cell; outside of the rectangle it is hidden.
  public func setCursor(_ point: Point) {
    let place = onFrame(point)
    canvas.cursor = clip.contains(place) ? place : nil
  }

  private func write(_ clusters: Clusters, at start: Point, style: UInt16) {
    var column = start.column
    for cluster in clusters {
      guard column < clip.columns.upperBound else { return }
      let columns = column..<column + cluster.width
      let visible = columns.clamped(to: clip.columns)
      if visible == columns {
        canvas.put(
          cluster.letter, marks: Array(cluster.marks.prefix(Cell.markLimit)),
          width: cluster.width, at: Point(row: start.row, column: column), style: style)
      } else if !visible.isEmpty {
        let place = Point(row: start.row, column: visible.lowerBound)
        canvas.put(" ", marks: [], width: 1, at: place, style: style)
      }
      column += cluster.width
    }
  }

  private func onFrame(_ point: Point) -> Point {
    Point(row: area.origin.row + point.row, column: area.origin.column + point.column)
  }

  /// The part of a rectangle that may be drawn on.
  private func onFrame(_ rect: Rect) -> Rect {
    clip.intersection(Rect(origin: onFrame(rect.origin), size: rect.size))
  }
}
