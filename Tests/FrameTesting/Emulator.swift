public import Terminal

/// A small terminal for tests: what programs send becomes a grid of letters and styles.
///
/// It understands what ncurses sends to terminals of the kinds of xterm, tmux, screen, linux and
/// vt100, and counts what it does not understand. Widths are its own, not those under test.
public struct Emulator: Sendable {
  /// Its extent.
  public private(set) var size: Size
  /// Where the next letter goes.
  public internal(set) var cursor = Point.zero
  /// Whether the cursor can be seen.
  public internal(set) var showsCursor = true
  /// The private modes that are on: 2004 pastes in brackets, 1000 and 1006 the mouse.
  public internal(set) var modes: Set<Int> = []
  /// The title of the window.
  public internal(set) var title = ""
  /// What was put into the clipboard, in base64.
  public internal(set) var clipboard = ""
  /// How often the bell rang.
  public internal(set) var bells = 0
  /// Sequences that it does not know.
  public internal(set) var unknown: [String] = []
  /// How many bytes it was sent.
  public internal(set) var received = 0

  /// Whether erased cells get the background colour, as on xterm.
  let erasesWithColor: Bool
  var cells: [[Glyph]]
  /// The picture beneath while the second screen is shown.
  var mainCells: [[Glyph]]?
  var mainCursor = Point.zero
  var style = Style.plain
  var saved = Point.zero
  var titles: [String] = []
  /// The rows that scroll.
  var region: ClosedRange<Int>
  /// The cursor stands behind the last column until the next letter.
  var isBehindEdge = false
  var isInserting = false
  var parser = EmulatorParser()

  /// One cell: a letter with marks and a style; empty behind a wide letter.
  struct Glyph: Sendable, Equatable {
    var text = " "
    var style = Style.plain
  }

  /// An empty terminal.
  public init(_ size: Size, erasesWithColor: Bool = true) {
    self.size = size
    self.erasesWithColor = erasesWithColor
    cells = Self.blank(size)
    region = 0...max(0, size.rows - 1)
  }

  static func blank(_ size: Size) -> [[Glyph]] {
    Array(repeating: Array(repeating: Glyph(), count: size.columns), count: size.rows)
  }

  /// Takes what a program sends.
  public mutating func receive(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      received += 1
      var parser = parser
      let action = parser.read(byte)
      self.parser = parser
      if let action { perform(action) }
    }
  }

  /// Changes the extent; the picture is kept as far as it fits.
  public mutating func resize(_ size: Size) {
    func fitted(_ cells: [[Glyph]]) -> [[Glyph]] {
      (0..<size.rows).map { row in
        (0..<size.columns).map { column in
          row < cells.count && column < cells[row].count ? cells[row][column] : Glyph()
        }
      }
    }
    self.size = size
    cells = fitted(cells)
    mainCells = mainCells.map(fitted)
    region = 0...max(0, size.rows - 1)
    cursor = Point(
      row: min(cursor.row, size.rows - 1), column: min(cursor.column, size.columns - 1))
  }
}

extension Emulator {
  /// Whether the second screen is shown, as while a program has the terminal.
  public var isOnSecondScreen: Bool { mainCells != nil }

  /// The text of every row, without the blanks at their ends.
  public var lines: [String] {
    cells.map { row in
      let text = row.map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The style of a cell.
  public func style(at point: Point) -> Style { cells[point.row][point.column].style }
}

// MARK: - Letters

extension Emulator {
  mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(scalar)
    if width == 0 { return join(scalar) }
    if isBehindEdge {
      lineFeed()
      cursor.column = 0
      isBehindEdge = false
    }
    if isInserting { insertBlanks(width) }
    clearAround(cursor.column, width)
    cells[cursor.row][cursor.column] = Glyph(text: String(Character(scalar)), style: style)
    if width == 2, cursor.column + 1 < size.columns {
      cells[cursor.row][cursor.column + 1] = Glyph(text: "", style: style)
    }
    if cursor.column + width >= size.columns {
      cursor.column = size.columns - 1
      isBehindEdge = true
    } else {
      cursor.column += width
    }
  }

  /// A mark joins the letter before it.
  private mutating func join(_ mark: Unicode.Scalar) {
    var column = isBehindEdge ? cursor.column : cursor.column - 1
    if column > 0, cells[cursor.row][column].text.isEmpty { column -= 1 }
    guard column >= 0 else { return }
    cells[cursor.row][column].text.unicodeScalars.append(mark)
  }

  /// The other half of a wide letter that is overwritten becomes blank.
  private mutating func clearAround(_ column: Int, _ width: Int) {
    if cells[cursor.row][column].text.isEmpty, column > 0 {
      cells[cursor.row][column - 1].text = " "
    }
    let next = column + width
    if next < size.columns, cells[cursor.row][next].text.isEmpty {
      cells[cursor.row][next].text = " "
    }
  }

  func blankGlyph() -> Glyph {
    Glyph(style: erasesWithColor ? Style(on: style.background) : .plain)
  }

  mutating func erase(_ row: Int, _ columns: Range<Int>) {
    for column in columns.clamped(to: 0..<size.columns) { cells[row][column] = blankGlyph() }
  }

  mutating func insertBlanks(_ count: Int) {
    let count = min(count, size.columns - cursor.column)
    cells[cursor.row].removeLast(count)
    cells[cursor.row].insert(
      contentsOf: Array(repeating: blankGlyph(), count: count), at: cursor.column)
  }

  mutating func deleteLetters(_ count: Int) {
    let count = min(count, size.columns - cursor.column)
    cells[cursor.row].removeSubrange(cursor.column..<cursor.column + count)
    cells[cursor.row] += Array(repeating: blankGlyph(), count: count)
  }

  mutating func lineFeed() {
    if cursor.row == region.upperBound {
      scroll(1)
    } else if cursor.row < size.rows - 1 {
      cursor.row += 1
    }
  }

  mutating func reverseLineFeed() {
    if cursor.row == region.lowerBound { scroll(-1) } else if cursor.row > 0 { cursor.row -= 1 }
  }

  /// Moves the rows of the region up, or down by a negative count.
  mutating func scroll(_ count: Int) { move(region, by: count) }

  mutating func move(_ rows: ClosedRange<Int>, by count: Int) {
    let blank = Array(repeating: blankGlyph(), count: size.columns)
    for _ in 0..<min(abs(count), rows.count) {
      let (gone, new) =
        count > 0 ? (rows.lowerBound, rows.upperBound) : (rows.upperBound, rows.lowerBound)
      cells.remove(at: gone)
      cells.insert(blank, at: new)
    }
  }

  /// Letters of the samples that tests use: coarse, but made by nobody else.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300..<0x370, 0x1160..<0x1200, 0x20D0..<0x2100, 0xFE00..<0xFE10, 0x200B..<0x2010: 0
    case 0x1100..<0x1160, 0x2E80..<0x303F, 0x3041..<0xA4D0, 0xAC00..<0xD7A4, 0xFF01..<0xFF61,
      0x1F300..<0x1F650, 0x1F680..<0x1F700, 0x1F900..<0x1FA00:
      2
    default: 1
    }
  }
}
