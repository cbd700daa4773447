/// The state machine that turns one text into nodes.
///
/// It does not recurse, so that no depth of nesting can exhaust the stack. It reads from a buffer
/// that zeros follow: a zero is not part of any token, hence every loop ends at the last byte.
struct Parser {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  let nodes: UnsafeMutablePointer<Node>
  let dialect: Dialect
  let limits: Limits
  var keys: KeyLedger

  var offset = 0
  private var nodeCount = 0
  /// The index of the innermost open array or object, or -1.
  private var container = -1
  private var isInObject = false
  private var depth = 0

  /// Prepares to read what the tape holds into the tape's nodes.
  init(tape: Tape, dialect: Dialect, limits: Limits, keys: consuming KeyLedger) {
    bytes = UnsafePointer(tape.bytes)
    count = tape.byteCount
    nodes = tape.nodes
    self.dialect = dialect
    self.limits = limits
    self.keys = keys
  }

  /// Reads the whole text.
  mutating func run() throws(SyntaxFault) {
    try refuseByteOrderMark()
    try skipBlanks()
    repeat {
      while try beginValue() {}
    } while try endValue()
    try skipBlanks()
    guard offset == count else { throw unexpected(.endOfText) }
  }

  /// Reads a value up to its first inner value; returns whether it has one.
  @inline(__always)
  private mutating func beginValue() throws(SyntaxFault) -> Bool {
    switch bytes[offset] {
    case .quote: append(.string, try scanString())
    case .minus, 0x30...0x39: append(.number, try scanNumber())
    case .openBrace: return try openObject()
    case .openBracket: return try openArray()
    case UInt8(ascii: "t"): append(.boolean, (try scanWord("true"), true))
    case UInt8(ascii: "f"): append(.boolean, (try scanWord("false"), false))
    case UInt8(ascii: "n"): append(.null, (try scanWord("null"), false))
    default: throw unexpected(.value)
    }
    return false
  }

  /// Reads what follows a value; returns whether that leads to another one.
  @inline(__always)
  private mutating func endValue() throws(SyntaxFault) -> Bool {
    while container >= 0 {
      try skipBlanks()
      let closing: UInt8 = isInObject ? .closeBrace : .closeBracket
      let byte = bytes[offset]
      if byte == .comma {
        let comma = offset
        offset += 1
        try skipBlanks()
        if bytes[offset] != closing {
          try beginChild()
          return true
        }
        guard dialect == .configuration else { throw SyntaxFault(.trailingComma, offset: comma) }
      } else if byte != closing {
        throw unexpected(isInObject ? .commaOrEndOfObject : .commaOrEndOfArray)
      }
      try close()
    }
    return false
  }

  @inline(__always)
  private mutating func append(_ kind: Kind, _ token: (start: Int, isMarked: Bool)) {
    nodes[nodeCount] = Node(kind, isMarked: token.isMarked, start: token.start, end: offset)
    nodeCount += 1
  }
}

// MARK: - Arrays and objects

extension Parser {
  private mutating func openObject() throws(SyntaxFault) -> Bool {
    try open(.object)
    guard bytes[offset] != .closeBrace else {
      try close()
      return false
    }
    try beginChild()
    return true
  }

  private mutating func openArray() throws(SyntaxFault) -> Bool {
    try open(.array)
    guard bytes[offset] != .closeBracket else {
      try close()
      return false
    }
    try beginChild()
    return true
  }

  @inline(__always)
  private mutating func open(_ kind: Kind) throws(SyntaxFault) {
    guard depth < limits.depth else {
      throw SyntaxFault(.tooLarge(.depth(limits.depth)), offset: offset)
    }
    depth += 1
    append(kind, (offset, false))
    nodes[nodeCount - 1].next = UInt32(truncatingIfNeeded: container)
    container = nodeCount - 1
    isInObject = kind == .object
    offset += 1
    try skipBlanks()
  }

  /// Counts an element or a member and reads up to its value.
  @inline(__always)
  private mutating func beginChild() throws(SyntaxFault) {
    nodes[container].tag &+= Node.oneChild
    guard isInObject else { return }
    guard bytes[offset] == .quote else { throw unexpected(.key) }
    let (start, isEscaped) = try scanString()
    append(.string, (start, isEscaped))
    keys.append(start + 1..<offset - 1, isEscaped: isEscaped, in: bytes)
    try skipBlanks()
    guard bytes[offset] == .colon else { throw unexpected(.colon) }
    offset += 1
    try skipBlanks()
  }

  @inline(__always)
  private mutating func close() throws(SyntaxFault) {
    offset += 1
    depth -= 1
    let node = nodes[container]
    if isInObject { try closeKeys(node.count) }
    nodes[container].end = UInt32(truncatingIfNeeded: offset)
    nodes[container].next = UInt32(truncatingIfNeeded: nodeCount)
    container = Int(Int32(bitPattern: node.next))
    isInObject = container >= 0 && nodes[container].isOf(.object)
  }

  /// Refuses an object with a key that occurs twice.
  private mutating func closeKeys(_ count: Int) throws(SyntaxFault) {
    if count > 1, let (key, first) = keys.duplicate(amongLast: count, in: bytes) {
      let text = String(decoding: KeyLedger.decoded(key.content, bytes), as: UTF8.self)
      throw SyntaxFault(
        .duplicateKey(text, first: first.content.lowerBound - 1),
        offset: key.content.lowerBound - 1)
    }
    keys.removeLast(count)
  }
}
