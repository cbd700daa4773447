import Receivables

/// Looks at the tags of a text before the parser does, and refuses what would cost it dearly.
///
/// It tells tags, comments, `CDATA` and instructions apart and nothing more: whether they are right
/// is for the parser to say. `CDATA` is passed on as plain text with references (`&lt;`): libxml2
/// takes only 300 bytes of it for each piece that it is given, and keeps all the rest.
struct XMLGate {
  private var state = State.text
  private var line = 1
  private var depth = 0
  /// The bytes of the tag, comment or instruction so far.
  private var length = 0
  /// The bytes of the name so far, in a tag.
  private var name = 0
  private var attributes = 0
  /// The last two bytes, where an end has more than one.
  private var last: (UInt8, UInt8) = (0, 0)
  /// The bytes after `<!`.
  private var declaration: [UInt8] = []
  /// Brackets in `CDATA` that can belong to its end.
  private var brackets = 0
  /// The beginning of a tag, of which the next piece tells what it is.
  private(set) var held: [UInt8] = []
  /// What is passed on.
  private(set) var passed: [UInt8] = []

  private enum State {
    case text, opened, declaration, comment, cdata, instruction, startTag, endTag
    case quoted(UInt8)
  }

  /// The most elements inside each other.
  static let depthLimit = 64
  /// The most attributes of an element, namespaces counted.
  static let attributeLimit = 64
  /// The most bytes of a name.
  static let nameLimit = 256
  /// The most bytes of a tag, a comment or an instruction.
  static let tagLimit = 64 << 10
}

extension XMLGate {
  /// Looks at the next piece and puts into `passed` what the parser is to be given.
  ///
  /// - Throws: `Finding` with the line; then nothing of the piece should be parsed.
  mutating func pass(_ next: [UInt8]) throws(Finding) {
    let piece = held.isEmpty ? next : held + next
    held.removeAll(keepingCapacity: true)
    passed.removeAll(keepingCapacity: true)
    var (place, copied, start) = (0, 0, 0)
    while place < piece.count {
      switch state {
      case .text:
        passText(piece, &place)
        start = place - 1
      case .cdata:
        passData(piece, &place)
        copied = place
      default:
        try markup(piece[place])
        place += 1
        if case .cdata = state { passed += piece[copied..<start] }
      }
    }
    switch state {
    case .cdata: break
    case .opened, .declaration:
      passed += piece[copied..<start]
      held += piece[start...]
      state = .text
    default: passed += piece[copied...]
    }
  }

  /// Passes `CDATA` on as text, up to its end.
  private mutating func passData(_ piece: [UInt8], _ place: inout Int) {
    while place < piece.count {
      let byte = piece[place]
      place += 1
      if byte == UInt8(ascii: "]") {
        brackets += 1
        continue
      }
      let isEnd = byte == UInt8(ascii: ">") && brackets >= 2
      for _ in 0..<(isEnd ? brackets - 2 : brackets) { passed.append(UInt8(ascii: "]")) }
      brackets = 0
      guard !isEnd else {
        state = .text
        return
      }
      switch byte {
      case UInt8(ascii: "<"): passed += "&lt;".utf8
      case UInt8(ascii: "&"): passed += "&amp;".utf8
      case UInt8(ascii: ">"): passed += "&gt;".utf8
      case UInt8(ascii: "\n"):
        line += 1
        passed.append(byte)
      default: passed.append(byte)
      }
    }
  }

  /// Goes behind the next tag's first character, or to the end.
  private mutating func passText(_ piece: [UInt8], _ place: inout Int) {
    var lines = 0
    while place < piece.count {
      let byte = piece[place]
      place += 1
      if byte == UInt8(ascii: "<") {
        open()
        break
      }
      lines &+= byte == UInt8(ascii: "\n") ? 1 : 0
    }
    line += lines
  }

  private mutating func open() {
    state = .opened
    (length, name, attributes, last) = (0, 0, 0, (0, 0))
    declaration.removeAll(keepingCapacity: true)
  }

  private static let dash = UInt8(ascii: "-")

  private mutating func markup(_ byte: UInt8) throws(Finding) {
    if byte == UInt8(ascii: "\n") { line += 1 }
    length += 1
    guard length <= Self.tagLimit else { throw refusal(.tag, Self.tagLimit) }
    switch state {
    case .opened:
      switch byte {
      case UInt8(ascii: "!"): state = .declaration
      case UInt8(ascii: "?"): state = .instruction
      case UInt8(ascii: "/"): state = .endTag
      default:
        state = .startTag
        try tag(byte)
      }
      return
    case .declaration: try declare(byte)
    case .comment:
      if byte == UInt8(ascii: ">"), last == (Self.dash, Self.dash) { state = .text }
    case .instruction:
      if byte == UInt8(ascii: ">"), last.1 == UInt8(ascii: "?") { state = .text }
    case .quoted(let mark):
      if byte == mark { state = .startTag }
    default: try tag(byte)
    }
    last = (last.1, byte)
  }

  /// After `<!` only a comment and `CDATA` may come.
  private mutating func declare(_ byte: UInt8) throws(Finding) {
    declaration.append(byte)
    if declaration == [Self.dash, Self.dash] {
      state = .comment
      // The dashes that open a comment do not close it.
      length = 0
      last = (0, 0)
    } else if declaration == Array("[CDATA[".utf8) {
      state = .cdata
      brackets = 0
    } else if !"[CDATA[".utf8.starts(with: declaration), declaration != [Self.dash] {
      throw Finding(.xml(.documentType), line: line)
    }
  }

  private mutating func tag(_ byte: UInt8) throws(Finding) {
    switch byte {
    case UInt8(ascii: ">"): try close()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if case .startTag = state { state = .quoted(byte) }
    case UInt8(ascii: "="):
      name = 0
      attributes += 1
      guard attributes <= Self.attributeLimit else {
        throw refusal(.attributes, Self.attributeLimit)
      }
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "/"):
      name = 0
    default:
      name += 1
      guard name <= Self.nameLimit else { throw refusal(.name, Self.nameLimit) }
    }
  }

  private mutating func close() throws(Finding) {
    if case .endTag = state {
      depth -= 1
    } else if last.1 != UInt8(ascii: "/") {
      depth += 1
      guard depth <= Self.depthLimit else { throw refusal(.depth, Self.depthLimit) }
    }
    state = .text
  }

  private func refusal(_ limit: FileLimit, _ most: Int) -> Finding {
    Finding(.limit(limit, most), line: line)
  }
}
