import Receivables

/// Looks at the tags of a text before the parser does, and refuses what would cost it dearly.
///
/// It tells tags, comments, `CDATA` and instructions apart and nothing more: whether they are right
/// is for the parser to say.
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
  /// Looks at the next piece.
  ///
  /// - Throws: `Finding` with the line; then nothing of the piece should be parsed.
  mutating func pass(_ piece: [UInt8]) throws(Finding) {
    var place = 0
    while place < piece.count {
      if case .text = state { passText(piece, &place) }
      guard place < piece.count else { return }
      let byte = piece[place]
      place += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      switch state {
      case .cdata:
        if byte == UInt8(ascii: ">"), last == (Self.bracket, Self.bracket) { state = .text }
        last = (last.1, byte)
      default: try markup(byte)
      }
    }
  }

  private static let dash = UInt8(ascii: "-")
  private static let bracket = UInt8(ascii: "]")

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

  private mutating func markup(_ byte: UInt8) throws(Finding) {
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
      last = (0, 0)
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
