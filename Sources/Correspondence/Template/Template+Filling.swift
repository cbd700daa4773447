import Receivables
import Wording

extension Template {
  /// The text with every field filled in.
  ///
  /// - Parameters:
  ///   - matter: What the letter can say.
  ///   - ownWords: A person's own words for the free paragraph; as the template has it where nothing
  ///     is given, left out where they are empty.
  /// - Returns: The text, its blocks in the order of the template.
  /// - Throws: `LetterFault.missing` where the book does not know a value.
  func filled(_ matter: Matter, ownWords: String?) throws(LetterFault) -> LetterText {
    LetterText(
      kind: kind, language: language, heading: try line(subject, matter),
      mailSubject: try line(mailSubject, matter), blocks: try blocks(body, matter, ownWords))
  }

  private func line(_ nodes: [TemplateNode], _ matter: Matter) throws(LetterFault) -> String {
    var setter = ParagraphSetter()
    try set(nodes, matter, nil, &setter)
    return setter.blocks.compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }.joined(separator: " ")
  }

  private func blocks(
    _ nodes: [TemplateNode], _ matter: Matter, _ ownWords: String?
  ) throws(LetterFault) -> [LetterBlock] {
    var setter = ParagraphSetter()
    try set(nodes, matter, ownWords, &setter)
    return setter.blocks
  }

  private func set(
    _ nodes: [TemplateNode], _ matter: Matter, _ ownWords: String?, _ setter: inout ParagraphSetter
  ) throws(LetterFault) {
    for node in nodes {
      switch node {
      case .words(let words, _): setter.add(words: words)
      case .field(let field, _):
        guard let value = matter.values[field], !value.isEmpty else { throw .missing(field) }
        setter.add(value: value)
      case .section(let condition, let isTrue, let inner):
        guard matter.conditions.contains(condition) == isTrue else { continue }
        try set(inner, matter, ownWords, &setter)
      case .clause(let clause, _):
        setter.end()
        try set(Clauses.nodes(clause, language), matter, nil, &setter)
        setter.end()
      case .table(let kind, _):
        guard let table = matter.tables[kind] else { throw .missing(.invoices) }
        setter.add(.table(table))
      case .payment:
        guard let slip = matter.slip else { throw .missing(.bankAccount) }
        setter.add(.payment(slip))
      case .free(let inner, _):
        let words = if let ownWords { ownWords } else { try free(inner, matter) }
        let kept = words.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.trimmed }.joined(separator: "\n").trimmedLines
        if !kept.isEmpty { setter.add(.free(kept)) }
      }
    }
  }

  private func free(_ nodes: [TemplateNode], _ matter: Matter) throws(LetterFault) -> String {
    try blocks(nodes, matter, nil).compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }.joined(separator: "\n\n")
  }
}

/// Joins the lines of templates to paragraphs.
private struct ParagraphSetter {
  private(set) var finished: [LetterBlock] = []
  private var text = ""
  /// What stands between the last word and the next: nothing, a blank, a new line, a new paragraph.
  private var gap = Gap.none

  private enum Gap: Int, Comparable {
    case none, blank, endOfLine, line, paragraph

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// Everything, the last paragraph included.
  var blocks: [LetterBlock] {
    var all = self
    all.end()
    return all.finished
  }

  /// Ends the paragraph.
  mutating func end() {
    if !text.isEmpty { finished.append(.paragraph(text)) }
    text = ""
    gap = .none
  }

  mutating func add(_ block: LetterBlock) {
    end()
    finished.append(block)
  }

  /// Words of a template: its line ends are blanks, `\` before one is kept, an empty line ends the
  /// paragraph.
  mutating func add(words: String) {
    var isEscaped = false
    for scalar in words.unicodeScalars {
      if isEscaped {
        isEscaped = false
        if scalar == "\n" {
          gap = .line
          continue
        }
        put("\\")
      }
      switch scalar {
      case " ": gap = max(gap, .blank)
      case "\n": gap = gap == .endOfLine || gap == .line ? .paragraph : max(gap, .endOfLine)
      case "\\": isEscaped = true
      default: put(scalar)
      }
    }
    if isEscaped { put("\\") }
  }

  /// A value: whatever is in it is a part of the text.
  mutating func add(value: String) {
    fill()
    text += value
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    fill()
    text.unicodeScalars.append(scalar)
  }

  private mutating func fill() {
    switch gap {
    case .none: break
    case .blank, .endOfLine: if !text.isEmpty, !text.hasSuffix("\n") { text += " " }
    case .line: if !text.isEmpty { text += "\n" }
    case .paragraph: end()
    }
    gap = .none
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    var scalars = Array(unicodeScalars)[...]
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The text without empty lines at its ends.
  fileprivate var trimmedLines: String {
    var scalars = Array(unicodeScalars)[...]
    while scalars.first == "\n" { scalars.removeFirst() }
    while scalars.last == "\n" { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
