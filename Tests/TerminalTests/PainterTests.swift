import Seeding
import Testing

@testable import Terminal

@Suite("Drawing on a frame")
struct PainterTests {
  @Test func `text stands where it was written, cut at the edges`() {
    let frame = Frame(Size(rows: 3, columns: 6)) { painter in
      painter.write("hello world")
      painter.write("abcdef", at: Point(row: 1, column: -2))
      painter.write("gone", at: Point(row: 3, column: 0))
      painter.write("gone", at: Point(row: -1, column: 0))
      painter.write("x", at: Point(row: 2, column: 5))
    }
    #expect(frame.lines == ["hello", "cdef", "     x"])
    #expect(frame.text(row: 0) == "hello ")
  }

  @Test func `a part clips what is drawn in it, and parts of parts too`() {
    let frame = Frame(Size(rows: 3, columns: 8)) { painter in
      painter.fill(with: ".")
      let part = painter.part(Rect(row: 1, column: 2, rows: 5, columns: 4))
      part.fill(with: "-")
      part.part(Rect(row: 0, column: 1, rows: 1, columns: 9)).write("12345678")
    }
    #expect(frame.lines == ["........", "..-123..", "..----.."])
  }

  @Test func `half of a wide letter that is overwritten becomes blank`() {
    let frame = Frame(Size(rows: 4, columns: 6)) { painter in
      for row in 0..<4 { painter.write("漢字漢", at: Point(row: row, column: 0)) }
      painter.write("a", at: Point(row: 0, column: 1))
      painter.write("b", at: Point(row: 1, column: 2))
      painter.write("字", at: Point(row: 2, column: 1))
      painter.write("字漢", at: Point(row: 3, column: 3))
    }
    #expect(frame.lines == [" a字漢", "漢b 漢", " 字 漢", "漢 字"])
    #expect(frame.text(row: 3).count == 4)
  }

  @Test func `marks share the cell of their letter`() {
    let frame = Frame(Size(rows: 1, columns: 3)) { $0.write("q\u{308}\u{301}y") }
    #expect(frame.text(at: .zero).unicodeScalars.count == 3)
    #expect(frame.text(at: Point(row: 0, column: 1)) == "y")
  }

  @Test func `styles are laid over what is there`() {
    let frame = Frame(Size(rows: 1, columns: 4)) { painter in
      painter.write("a漢b", Style(.ansi(.red), .bold))
      painter.restyle(
        Rect(row: 0, column: 2, rows: 1, columns: 1), Style(on: .ansi(.blue), .reverse))
    }
    let laid = Style(.ansi(.red), on: .ansi(.blue), [.bold, .reverse])
    #expect(
      (0..<4).map { frame.style(at: Point(row: 0, column: $0)) == laid } == [
        false, true, true, false,
      ])
  }

  @Test func `frames are equal by what they show`() {
    let size = Size(rows: 1, columns: 4)
    let one = Frame(size) { painter in
      painter.write("ab", Style(.ansi(.red)))
      painter.write("x\u{308}", at: Point(row: 0, column: 2), Style(.ansi(.blue)))
    }
    let other = Frame(size) { painter in
      painter.write("x\u{308}", at: Point(row: 0, column: 2), Style(.ansi(.blue)))
      painter.write("ab", Style(.ansi(.red)))
    }
    #expect(one == other)
    #expect(one != Frame(size))
  }

  @Test func `a text of a megabyte is read as far as a field goes`() {
    let frame = Frame(Size(rows: 1, columns: 4)) { painter in
      let end = painter.write(String(repeating: "ä", count: 500_000) + "b")
      #expect(end.column == 2_048)
      painter.write("é" + String(repeating: "\u{301}", count: 500_000), at: .zero)
    }
    #expect(frame.text(at: .zero).unicodeScalars.count == 1 + Cell.markLimit)
    #expect(frame.lines[0].hasSuffix("äää"))
  }

  /// Whatever is written wherever, and however strange.
  @Test func `no control character gets into a frame, and widths sum to the row`() {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let size = Size(
        rows: Int.random(in: 0...4, using: &generator),
        columns: Int.random(in: 0...12, using: &generator))
      let frame = Frame(size) { painter in
        for _ in 0..<6 { draw(on: painter, &generator) }
      }
      check(frame)
    }
  }

  private func draw(on painter: Painter, _ generator: inout SeededGenerator) {
    let rect = Rect(
      row: .random(in: -2...4, using: &generator), column: .random(in: -4...12, using: &generator),
      rows: .random(in: 0...4, using: &generator), columns: .random(in: 0...9, using: &generator))
    let point = Point(
      row: .random(in: -1...4, using: &generator), column: .random(in: -5...12, using: &generator))
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: painter.part(rect).write(generator.anyText(), at: point, Style(.ansi(.red)))
    case 1: painter.fill(rect, with: generator.anyScalar())
    case 2: painter.restyle(rect, Style(on: .ansi(.green)))
    default: painter.write(generator.anyText(), at: point)
    }
  }

  private func check(_ frame: Frame) {
    for row in 0..<frame.size.rows {
      var column = 0
      for cell in frame.cells(row: row) {
        #expect(cell.width <= 2 && (column > 0 || cell.width > 0))
        column += 1
      }
      #expect(frame.cells(row: row).reduce(0) { $0 + Int($1.width) } == frame.size.columns)
      let text = frame.text(row: row)
      #expect(Shown(text).width == frame.size.columns)
      #expect(!text.unicodeScalars.contains(where: Shown.hides))
    }
  }
}
