import Receivables
import Wording

/// Reads a template from its first character to its last.
struct TemplateParser {
  private let scalars: [Unicode.Scalar]
  private var next = 0
  private(set) var place = TemplatePlace()
  /// Whether nothing but blanks stood on the line so far.
  private var isLineEmpty = true
  /// The most sections in each other.
  private static let depth = 16

  init(_ source: [UInt8]) throws(TemplateFault) {
    guard source.count <= Template.limit else { throw TemplatePlace().fault(.tooLong) }
    guard let text = String(validating: source, as: UTF8.self) else {
      throw TemplatePlace().fault(.encoding)
    }
    // A mark at the beginning and the line ends of other systems are no part of the text.
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where !(scalar == "\u{FEFF}" && scalars.isEmpty) {
      scalars.append(scalar)
    }
    var kept: [Unicode.Scalar] = []
    for (place, scalar) in scalars.enumerated() {
      let endsLine = place + 1 < scalars.count && scalars[place + 1] == "\n"
      if scalar == "\r", endsLine { continue }
      kept.append(scalar)
    }
    self.scalars = kept
    var place = TemplatePlace()
    for scalar in kept {
      guard scalar == "\n" || (try? Line("x\(scalar)x")) != nil else {
        throw place.fault(.character(scalar))
      }
      place.pass(scalar)
    }
  }
}

// MARK: - Head and body

extension TemplateParser {
  /// The two lines of the head, up to the first empty line.
  mutating func head() throws(TemplateFault) -> (subject: [TemplateNode], mail: [TemplateNode]) {
    var found: [String: [TemplateNode]] = [:]
    while next < scalars.count, scalars[next] != "\n" {
      let start = place
      let name = headName()
      guard ["subject", "mail-subject"].contains(name), found[name] == nil else {
        throw start.fault(name.isEmpty ? .head("subject") : .unknown(name + ":"))
      }
      let nodes = try nodes(until: nil, depth: 0, isLine: true)
      guard nodes.contains(where: \.isSomething) else { throw start.fault(.head(name)) }
      found[name] = nodes
    }
    guard let subject = found["subject"] else { throw place.fault(.head("subject")) }
    guard let mail = found["mail-subject"] else { throw place.fault(.head("mail-subject")) }
    return (subject, mail)
  }

  /// The name in front of a colon, and the blanks behind it.
  private mutating func headName() -> String {
    var name = String.UnicodeScalarView()
    while next < scalars.count, scalars[next] != ":", scalars[next] != "\n" {
      name.append(scalars[next])
      pass()
    }
    guard next < scalars.count, scalars[next] == ":" else { return "" }
    pass()
    while next < scalars.count, scalars[next] == " " { pass() }
    return String(name)
  }

  /// Everything after the head.
  mutating func body() throws(TemplateFault) -> [TemplateNode] {
    isLineEmpty = true
    return try nodes(until: nil, depth: 0, isLine: false)
  }
}

// MARK: - Nodes

extension TemplateParser {
  private mutating func pass() {
    place.pass(scalars[next])
    next += 1
  }

  private func isNext(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    return next + wanted.count <= scalars.count
      && scalars[next..<next + wanted.count].elementsEqual(wanted)
  }

  /// The nodes up to the end of a section, of the line, or of all.
  private mutating func nodes(
    until end: String?, depth: Int, isLine: Bool
  ) throws(TemplateFault) -> [TemplateNode] {
    guard depth <= Self.depth else { throw place.fault(.tooDeep) }
    var nodes: [TemplateNode] = []
    var words = String.UnicodeScalarView()
    var start = place
    func flush() {
      if !words.isEmpty { nodes.append(.words(String(words), start)) }
      words = String.UnicodeScalarView()
    }
    while next < scalars.count {
      if isLine, scalars[next] == "\n" { break }
      guard isNext("{{") else {
        if words.isEmpty { start = place }
        let scalar = scalars[next]
        isLineEmpty = scalar == "\n" || (isLineEmpty && scalar == " ")
        words.append(scalar)
        pass()
        continue
      }
      let tag = try tag()
      if tag.isAlone, tag.kind.leavesNoLine {
        // The line of a tag that stands alone is no line of the text.
        while words.last == " " { words.removeLast() }
        while next < scalars.count, scalars[next] == " " { pass() }
        if next < scalars.count, scalars[next] == "\n" { pass() }
        isLineEmpty = true
      }
      flush()
      switch tag.kind {
      case .end(let name):
        guard name == end else { throw tag.place.fault(.wrongEnd("{{/\(name)}}")) }
        return nodes
      case .remark: break
      default: nodes.append(try node(tag, depth: depth, isLine: isLine))
      }
    }
    flush()
    if let end { throw place.fault(.unclosedSection(end)) }
    if isLine, next < scalars.count { pass() }
    return nodes
  }

  private mutating func node(
    _ tag: TemplateTag, depth: Int, isLine: Bool
  ) throws(TemplateFault) -> TemplateNode {
    if tag.kind.isBlock, isLine || !tag.isAlone { throw tag.place.fault(.notAlone(tag.text)) }
    switch tag.kind {
    case .field(let field): return .field(field, tag.place)
    case .section(let condition, let isTrue):
      let nodes = try nodes(until: condition.rawValue, depth: depth + 1, isLine: isLine)
      return .section(condition, isTrue: isTrue, nodes)
    case .clause(let clause): return .clause(clause, tag.place)
    case .table(let table): return .table(table, tag.place)
    case .payment: return .payment(tag.place)
    case .free:
      guard depth == 0 else { throw tag.place.fault(.freeParagraph) }
      return .free(try nodes(until: "free", depth: depth + 1, isLine: false), tag.place)
    case .end, .remark: throw tag.place.fault(.wrongEnd(tag.text))
    }
  }

  /// The tag that begins here.
  private mutating func tag() throws(TemplateFault) -> TemplateTag {
    let start = place
    let beganLine = isLineEmpty
    pass()
    pass()
    var text = String.UnicodeScalarView()
    while !isNext("}}") {
      guard next < scalars.count, scalars[next] != "\n" else { throw start.fault(.unclosedTag) }
      text.append(scalars[next])
      pass()
    }
    pass()
    pass()
    var ahead = next
    while ahead < scalars.count, scalars[ahead] == " " { ahead += 1 }
    let endsLine = ahead == scalars.count || scalars[ahead] == "\n"
    isLineEmpty = false
    return try TemplateTag(String(text), start, isAlone: beganLine && endsLine)
  }
}

extension TemplatePlace {
  mutating func pass(_ scalar: Unicode.Scalar) {
    if scalar == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
  }
}

extension TemplateNode {
  /// Whether it can come to something that is seen.
  fileprivate var isSomething: Bool {
    switch self {
    case .words(let words, _): words.unicodeScalars.contains { $0 != " " && $0 != "\n" }
    case .field: true
    case .section(_, _, let nodes): nodes.contains(where: \.isSomething)
    case .clause, .table, .payment, .free: true
    }
  }
}
