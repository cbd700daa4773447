/// The cells while a frame is drawn.
///
/// Painters of all parts of the frame share it.
final class Canvas {
  let size: Size
  var cursor: Point?
  private var cells: [Cell]
  private var styles: [Style]
  private var clusters: [String]
  private var styleNumbers: [Style: UInt16]
  /// The style asked for last, since neighbours mostly share theirs.
  private var recent: (style: Style, number: UInt16)

  init(size: Size, cells: [Cell], styles: [Style], clusters: [String], cursor: Point?) {
    self.size = size
    self.cells = cells
    self.styles = styles
    self.clusters = clusters
    self.cursor = cursor
    styleNumbers = Dictionary(
      zip(styles, (0...).lazy.map { UInt16($0) }), uniquingKeysWith: { first, _ in first })
    recent = (.plain, 0)
  }

  /// Hands the cells over; what is drawn afterwards is lost.
  func take() -> ([Cell], [Style], [String]) {
    defer { (cells, styles, clusters) = ([], [], []) }
    return (cells, styles, clusters)
  }

  /// The number of a style in this frame.
  ///
  /// A frame has at most 65,536; further ones are plain.
  func number(of style: Style) -> UInt16 {
    if style == recent.style { return recent.number }
    if let number = styleNumbers[style] {
      recent = (style, number)
      return number
    }
    guard let number = UInt16(exactly: styles.count) else { return 0 }
    styles.append(style)
    styleNumbers[style] = number
    recent = (style, number)
    return number
  }

  /// Puts one scalar and its marks into a cell, or two if it is wide.
  ///
  /// The caller has checked that it lies in the frame. A wide character of which a half is
  /// overwritten leaves a blank in the other half.
  func put(
    _ scalar: Unicode.Scalar, marks: [Unicode.Scalar], width: Int, at point: Point, style: UInt16
  ) {
    guard !cells.isEmpty else { return }
    let index = point.row * size.columns + point.column
    free(index)
    if width == 2 { free(index + 1) }
    if marks.isEmpty {
      cells[index] = Cell(scalar, style: style, width: UInt8(width))
    } else {
      var text = String.UnicodeScalarView([scalar])
      text.append(contentsOf: marks)
      clusters.append(String(text))
      cells[index] = Cell(
        cluster: UInt32(clusters.count - 1), style: style, width: UInt8(width))
    }
    if width == 2 { cells[index + 1] = .covered(style) }
  }

  /// Puts a stretch of printable ASCII into neighbouring cells of one row.
  func put(ascii text: String, _ stretch: Range<Int>, at point: Point, style: UInt16) {
    guard !cells.isEmpty, !stretch.isEmpty else { return }
    let start = point.row * size.columns + point.column
    free(start)
    free(start + stretch.count - 1)
    var text = text
    // Buffers, since this is where all that is drawn passes.
    text.withUTF8 { bytes in
      cells.withUnsafeMutableBufferPointer { cells in
        for (place, byte) in zip(start..., bytes[stretch]) {
          cells[place] = Cell(Unicode.Scalar(byte), style: style)
        }
      }
    }
  }

  /// Fills a rectangle with one narrow scalar.
  func fill(_ rect: Rect, with scalar: Unicode.Scalar, style: UInt16) {
    guard !cells.isEmpty, !rect.isEmpty else { return }
    for row in rect.rows {
      let start = row * size.columns + rect.origin.column
      free(start)
      free(start + rect.size.columns - 1)
      let cell = Cell(scalar, style: style)
      cells.withUnsafeMutableBufferPointer { cells in
        for index in start..<start + rect.size.columns { cells[index] = cell }
      }
    }
  }

  /// Changes the style of what a rectangle shows; a wide character changes as a whole.
  func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    guard !cells.isEmpty else { return }
    // Neighbours mostly share their style.
    var known: (before: UInt16, after: UInt16)?
    for row in rect.rows {
      let start = row * size.columns
      for index in start + rect.columns.lowerBound..<start + rect.columns.upperBound {
        let before = cells[index].style
        if known?.before != before {
          known = (before, number(of: change(styles[Int(before)])))
        }
        cells[index].style = known?.after ?? before
      }
      guard let first = rect.columns.first, let last = rect.columns.last else { continue }
      if cells[start + first].width == 0, first > 0 {
        cells[start + first - 1].style = cells[start + first].style
      }
      if cells[start + last].width == 2 {
        cells[start + last + 1].style = cells[start + last].style
      }
    }
  }

  /// Makes a cell free: the other half of a wide character becomes a blank.
  private func free(_ index: Int) {
    switch cells[index].width {
    case 0: cells[index - 1] = .blank(cells[index - 1].style)
    case 2: cells[index + 1] = .blank(cells[index + 1].style)
    default: break
    }
    cells[index] = .blank(cells[index].style)
  }
}
