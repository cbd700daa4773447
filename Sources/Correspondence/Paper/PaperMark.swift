/// Something that is drawn on a page.
enum PaperMark {
  /// A line of a text that is set.
  case line(SetText, Int, Place, Ink)
  /// A rule from a place to another.
  case rule(Place, Place, Double, Ink)
  /// A code for telephones, with the length of its side.
  case code(CodeMatrix, Place, Double)
}

/// How dark something is; letters are black on white, whatever is beside them is grey.
enum Ink: Double {
  case black = 0
  case grey = 0.35
  case light = 0.7
}

/// What is drawn on one page.
struct PaperPage {
  var marks: [PaperMark] = []

  mutating func add(_ text: SetText, at place: Place, _ ink: Ink = .black) {
    var y = place.y
    for line in text.lines.indices {
      marks.append(.line(text, line, Place(x: place.x, y: y), ink))
      y += text.lines[line].height
    }
  }

  mutating func rule(
    _ x: Double, _ y: Double, to right: Double, _ width: Double = 0.5, _ ink: Ink = .grey
  ) {
    marks.append(.rule(Place(x: x, y: y), Place(x: right, y: y), width, ink))
  }
}
