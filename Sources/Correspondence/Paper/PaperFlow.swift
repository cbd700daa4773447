import Receivables
import Wording

/// Places a letter on pages, from top to bottom.
struct PaperFlow {
  let setter: TextSetter
  let head: Letterhead
  let text: LetterText
  let words: Wording
  var pages: [PaperPage] = [PaperPage()]
  /// Where the next thing stands.
  var y = 0.0
  private let footer: PaperFooter

  init(_ setter: TextSetter, _ head: Letterhead, _ text: LetterText) {
    self.setter = setter
    self.head = head
    self.text = text
    words = Wording(text.language)
    footer = PaperFooter(head.footer, setter)
  }

  /// The lowest place of a page that text may reach.
  var bottom: Double { footer.top - mm(8) }

  /// What is left of the page.
  var room: Double { bottom - y }

  /// A new page, for all that follows.
  mutating func turn() {
    pages.append(PaperPage())
    y = Form.nextTop
  }

  mutating func add(_ mark: PaperMark) { pages[pages.count - 1].marks.append(mark) }

  mutating func add(_ text: SetText, at place: Place, _ ink: Ink = .black) {
    pages[pages.count - 1].add(text, at: place, ink)
  }

  mutating func rule(_ x: Double, to right: Double, _ width: Double = 0.5, _ ink: Ink = .grey) {
    pages[pages.count - 1].rule(x, y, to: right, width, ink)
  }

  /// Sets a text whose signs must all be in a font.
  func set(
    _ text: String, _ style: FontStyle, width: Double? = nil
  ) throws(LetterFault) -> SetText {
    let set = setter.set(text, style, width: width)
    guard set.lacksGlyphs else { return set }
    for scalar in text.unicodeScalars where scalar.value >= 0x20 {
      if setter.set(String(Character(scalar)), style).lacksGlyphs { throw .noGlyph(scalar) }
    }
    return set
  }

  /// Sets a text on one line, smaller down to a size that can be read; below it in several lines.
  func fitted(
    _ text: String, _ style: FontStyle, width: Double, least: Double = 7
  ) throws(LetterFault) -> SetText {
    var style = style
    while style.size > least {
      let set = try set(text, style)
      if set.width <= width { return set }
      style.size -= 0.5
    }
    return try set(text, style, width: width)
  }
}

// MARK: - From the top to the bottom

extension PaperFlow {
  /// Places everything.
  mutating func place(_ blocks: [LetterBlock]) throws(LetterFault) {
    try placeHead()
    for (number, block) in blocks.enumerated() {
      let isLastButOne = number == blocks.count - 2
      switch block {
      case .paragraph(let words), .free(let words):
        try place(
          words, keepingWith: isLastButOne ? blocks.last : nil,
          isLast: number == blocks.count - 1)
      case .table(let table): try place(table)
      case .payment(let slip): try place(slip)
      }
    }
  }

  /// The line above the letter, and what stands over it.
  private mutating func placeHead() throws(LetterFault) {
    try placeLetterhead()
    y = Form.subject
    let subject = try set(text.heading, .subject, width: Form.textWidth)
    add(subject, at: Place(x: Form.left, y: y))
    y += subject.height + mm(6)
  }

  /// A paragraph; it breaks with at least two lines on either page, and the greeting never stands alone.
  private mutating func place(
    _ words: String, keepingWith next: LetterBlock?, isLast: Bool
  ) throws(LetterFault) {
    for part in words.paragraphs {
      let set = try set(part, .body, width: Form.textWidth)
      var needed = set.height
      if case .paragraph(let greeting)? = next {
        needed += mm(3) + (try self.set(greeting, .body, width: Form.textWidth)).height
        if needed > room, needed < bottom - Form.nextTop { turn() }
      } else if isLast, set.height > room {
        turn()
      }
      place(set)
      y += mm(3)
    }
  }

  private mutating func place(_ set: SetText) {
    var line = 0
    while line < set.lines.count {
      var fits = 0
      var height = 0.0
      while line + fits < set.lines.count, height + set.lines[line + fits].height <= room {
        height += set.lines[line + fits].height
        fits += 1
      }
      let rest = set.lines.count - line
      if fits < rest {
        // No single line at the foot or the head of a page.
        if rest - fits == 1 { fits -= 1 }
        if fits < 2 { fits = 0 }
      }
      if fits == 0, y > Form.nextTop + 1 {
        turn()
        continue
      }
      for number in line..<line + max(1, fits) {
        add(.line(set, number, Place(x: Form.left, y: y), .black))
        y += set.lines[number].height
      }
      line += max(1, fits)
      if line < set.lines.count { turn() }
    }
  }
}

extension String {
  /// The text cut at empty lines.
  fileprivate var paragraphs: [String] {
    var parts: [String] = [""]
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if parts.last?.isEmpty == false { parts.append("") }
      } else {
        parts[parts.count - 1] += (parts.last?.isEmpty == true ? "" : "\n") + line
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}
