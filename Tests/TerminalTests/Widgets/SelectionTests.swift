import Seeding
import Terminal
import Testing

@Suite("Selection by identity")
struct SelectionTests {
  @Test func `the cursor stays on its row when rows come, go and move`() {
    var selection = Selection("c")
    selection.follow(["a", "b", "c", "d"], visible: 10)
    #expect(selection.index == 2)
    selection.follow(["x", "y", "a", "c", "d"], visible: 10)
    #expect(selection.cursor == "c" && selection.index == 3)
    selection.follow(["c", "d"], visible: 10)
    #expect(selection.cursor == "c" && selection.index == 0)
  }

  @Test func `a row that is gone gives the cursor to the one in its place`() {
    var selection = Selection("c")
    selection.follow(["a", "b", "c", "d"], visible: 10)
    selection.follow(["a", "b", "d"], visible: 10)
    #expect(selection.cursor == "d")
    selection.follow(["a"], visible: 10)
    #expect(selection.cursor == "a")
    selection.follow([String](), visible: 10)
    #expect(selection.cursor == nil)
    selection.follow(["n"], visible: 10)
    #expect(selection.cursor == "n")
  }

  @Test
  func `an action is about the marked rows, or about the one under the cursor, never about all`() {
    var selection = Selection("b")
    let rows = ["a", "b", "c"]
    selection.follow(rows, visible: 10)
    #expect(selection.subjects == ["b"])
    selection.toggleMark(in: rows, visible: 10)
    #expect(selection.cursor == "c")
    #expect(selection.subjects == ["b"])
    selection.mark(["a"])
    #expect(selection.subjects == ["a", "b"])
    selection.clearMarks()
    #expect(selection.subjects == ["c"])
    #expect(Selection<String>().subjects.isEmpty)
  }

  @Test func `a range grows and shrinks with the cursor, and keeps earlier marks`() {
    var selection = Selection(2)
    let rows = Array(0..<10)
    selection.mark([8])
    selection.toggleRange(in: rows)
    for _ in 0..<3 { selection.move(.down, in: rows, visible: 5) }
    #expect(selection.marked == [2, 3, 4, 5, 8])
    selection.move(.up, in: rows, visible: 5)
    #expect(selection.marked == [2, 3, 4, 8])
    selection.move(.first, in: rows, visible: 5)
    #expect(selection.marked == [0, 1, 2, 8])
    selection.toggleRange(in: rows)
    selection.move(.down, in: rows, visible: 5)
    #expect(selection.marked == [0, 1, 2, 8])
  }

  @Test func `Shift and arrows mark a range that a plain arrow ends`() {
    var selection = Selection(4)
    let rows = Array(0..<10)
    for chord in [Chord(.down, .shift), Chord(.down, .shift), .down, Chord(.down, .shift)] {
      _ = selection.update(chord, in: rows, visible: 5)
    }
    #expect(selection.marked == [4, 5, 6, 7, 8])
    _ = selection.update(.up, in: rows, visible: 5)
    #expect(selection.marked == [4, 5, 6, 7, 8])
  }

  @Test func `the cursor is always seen, and the window never reaches beyond the rows`() {
    var random = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let rows = Array(0..<Int.random(in: 1...40, using: &random))
      let visible = Int.random(in: 1...12, using: &random)
      var selection = Selection(rows.randomElement(using: &random) ?? 0)
      for _ in 0..<8 {
        let movement = Movement.allCases.randomElement(using: &random) ?? .up
        selection.move(movement, in: rows, visible: visible)
        let window = selection.window(count: rows.count, visible: visible)
        #expect(window.contains(selection.index))
        #expect(window.count == min(visible, rows.count) && window.upperBound <= rows.count)
      }
    }
  }

  @Test func `going down to the end and up again scrolls a row at a time`() {
    var selection = Selection(0)
    let rows = Array(0..<30)
    selection.follow(rows, visible: 10)
    var tops: [Int] = []
    for _ in 0..<29 {
      selection.move(.down, in: rows, visible: 10)
      tops.append(selection.window(count: 30, visible: 10).lowerBound)
    }
    #expect(zip(tops, tops.dropFirst()).allSatisfy { (0...1).contains($1 - $0) })
    #expect(tops.last == 20)
    selection.move(.up, in: rows, visible: 10)
    #expect(selection.window(count: 30, visible: 10).lowerBound == 20)
  }

  @Test func `100,000 rows cost what is seen of them`() {
    var asked: [Int] = []
    let table = Table<Int>(
      [Column("a", .rest(minimum: 4))], count: 100_000, emptyText: ""
    ) { place in
      asked.append(place)
      return Table.Row(place, [Phrase(Shown("\(place)"))])
    }
    var selection = Selection(50_000)
    selection.follow(0..<100_000, visible: 20)
    _ = Frame(Size(rows: 21, columns: 40)) { table.view(selection, on: Surface($0, Look())) }
    #expect(asked.count == 20)
    #expect(asked.contains(50_000))
  }

  @Test func `columns go by priority, and those that are left fill the screen`() {
    let columns = [
      Column("a", .fixed(6, priority: 2)), Column("b", Track(minimum: 10, ideal: 30, priority: 3)),
      Column("c", .fixed(8, priority: 1)), Column("d", .fixed(8)),
    ]
    func drawn(_ width: Int) -> String {
      let table = Table<Int>(columns, count: 0, emptyText: "") { Table.Row($0, []) }
      return Frame(Size(rows: 2, columns: width)) {
        table.view(Selection(), on: Surface($0, Look()))
      }.lines[0].split(separator: " ").joined()
    }
    #expect(drawn(80) == "abcd")
    #expect(drawn(36) == "abc")
    #expect(drawn(26) == "ab")
  }
}
