import Receivables
import Wording

extension PaperFlow {
  /// Sender, window, the block at the right and the marks at the edge of the first page.
  mutating func placeLetterhead() throws(LetterFault) {
    guard head.recipient.count <= 6 else { throw .addressTooLong(lines: head.recipient.count) }
    let sender = try fitted(head.sender, .sender, width: Form.textWidth, least: 9)
    add(sender, at: Place(x: Form.left, y: Form.head))
    let back = try fitted(head.returnLine, .small, width: Form.windowWidth, least: 5)
    y = Form.returnLine
    add(back, at: Place(x: Form.left, y: y), .grey)
    y = Form.returnRule
    rule(Form.left, to: Form.left + Form.windowWidth, 0.3, .light)
    try placeRecipient()
    try placeInfo()
    for mark in Form.foldMarks {
      pages[0].rule(Form.markLeft, mark, to: Form.markLeft + mm(2.5), 0.3, .light)
    }
    pages[0].rule(Form.markLeft, Form.holeMark, to: Form.markLeft + mm(4), 0.3, .light)
  }

  private mutating func placeRecipient() throws(LetterFault) {
    var line = 0
    for part in head.recipient {
      let set = try fitted(part, .body, width: Form.windowWidth, least: 7)
      for number in set.lines.indices {
        guard line < 6 else { throw .addressTooLong(lines: line + set.lines.count - number) }
        let y = Form.recipient + Double(line) * Form.recipientPitch
        add(.line(set, number, Place(x: Form.left, y: y), .black))
        line += 1
      }
    }
  }

  private mutating func placeInfo() throws(LetterFault) {
    var y = Form.info
    for entry in head.info {
      let label = try set(entry.label, .label)
      let value = try fitted(
        entry.value, FontStyle(size: 9), width: Form.infoWidth - Form.infoLabelWidth, least: 6.5)
      add(label, at: Place(x: Form.infoLeft, y: y + 1.2), .grey)
      add(value, at: Place(x: Form.infoLeft + Form.infoLabelWidth, y: y))
      y += max(Form.infoPitch, value.height + mm(1.2))
    }
  }

  /// The pages with what stands on each of them: heads, numbers, feet.
  func finished() throws(LetterFault) -> [PaperPage] {
    var pages = pages
    for number in pages.indices {
      footer(on: &pages[number])
      guard pages.count > 1 else { continue }
      let page = try set(words.page(number + 1, of: pages.count), FontStyle(size: 8))
      pages[number].add(
        page, at: Place(x: Form.right - page.width, y: bottom + mm(1.5)), .grey)
      guard number > 0 else { continue }
      let line =
        "\(head.sender) · \(words.letterLabel(.customerNumber)) \(head.debtor.text) · "
        + words.longDay(head.dated)
      let top = try fitted(line, FontStyle(size: 8), width: Form.textWidth, least: 6)
      pages[number].add(top, at: Place(x: Form.left, y: Form.nextHead), .grey)
      pages[number].rule(Form.left, Form.nextHead + mm(5), to: Form.right, 0.3, .light)
    }
    return pages
  }
}

/// The columns at the foot of every page.
struct PaperFooter {
  private let columns: [[SetText]]
  private let pitch = mm(3.1)

  init(_ columns: [[String]], _ setter: TextSetter) {
    let width = Form.textWidth / Double(max(1, columns.count)) - mm(4)
    self.columns = columns.map { $0.map { setter.set($0, .small, width: width) } }
  }

  /// Where the foot begins.
  var top: Double {
    let lines = columns.map { $0.reduce(0) { $0 + $1.lines.count } }.max() ?? 0
    return Form.height - Form.bottomMargin - Double(lines) * pitch
  }

  func place(on page: inout PaperPage) {
    guard !columns.isEmpty else { return }
    page.rule(Form.left, top - mm(2), to: Form.right, 0.3, .light)
    for (number, column) in columns.enumerated() {
      let x = Form.left + Form.textWidth / Double(columns.count) * Double(number)
      var y = top
      for text in column {
        for line in text.lines.indices {
          page.marks.append(.line(text, line, Place(x: x, y: y), .grey))
          y += pitch
        }
      }
    }
  }
}

extension PaperFlow {
  private func footer(on page: inout PaperPage) {
    PaperFooter(head.footer, setter).place(on: &page)
  }
}
