/// A reader of many texts that reuses its memory from one to the next.
///
/// ```swift
/// var reader = Reader()
/// for line in lines {
///   let entry = try reader.read(line).root
///   sum += try entry["amount"].int64()
/// }
/// ```
///
/// The memory is reused if nothing refers any longer to what was read before; a ``Document`` or
/// ``Value`` that is kept stays valid, and costs the next reading its own memory.
public struct Reader: Sendable {
  /// The grammar the texts are held to.
  public let dialect: Dialect
  /// The sizes beyond which a text is refused.
  public let limits: Limits

  private var tape: Tape
  private var keys = KeyLedger()

  /// Creates a reader.
  public init(dialect: Dialect = .strict, limits: Limits = .standard) {
    self.dialect = dialect
    self.limits = limits
    tape = Tape(byteCapacity: 1024, nodeCapacity: 1024)
  }
}

extension Reader {
  /// Reads one text, which must be UTF-8 and hold one value and nothing else.
  ///
  /// Takes time in proportion to the text, whatever is in it. The bytes are copied.
  ///
  /// - Parameter text: The bytes of the text.
  /// - Returns: The document, of which every byte has been checked.
  /// - Throws: The first fault of the text. A key that occurs twice is found at the end of its
  ///   object.
  public mutating func read(_ text: Span<UInt8>) throws(SyntaxFault) -> Document {
    try text.withUnsafeBufferPointer { text throws(SyntaxFault) in try read(text) }
  }

  /// Reads one text, which must be UTF-8 and hold one value and nothing else.
  public mutating func read(_ text: [UInt8]) throws(SyntaxFault) -> Document {
    try read(text.span)
  }

  /// Reads one text, which must be UTF-8 and hold one value and nothing else.
  public mutating func read(_ text: ArraySlice<UInt8>) throws(SyntaxFault) -> Document {
    try read(text.span)
  }

  /// Reads one text, which must hold one value and nothing else.
  public mutating func read(_ text: String) throws(SyntaxFault) -> Document {
    try read(Array(text.utf8))
  }

  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>
  ) throws(SyntaxFault) -> Document {
    guard text.count <= limits.bytes else {
      throw SyntaxFault(.tooLarge(.bytes(limits.bytes)), offset: limits.bytes)
    }
    prepareTape(for: text)
    tape.copy(text)
    // Moved, not copied, so that its storage is the parser's alone.
    var parser = Parser(tape: tape, dialect: dialect, limits: limits, keys: keys.take())
    defer { keys = parser.keys.take() }
    try parser.run()
    return Document(tape: tape)
  }

  private mutating func prepareTape(for text: UnsafeBufferPointer<UInt8>) {
    let nodeCount = Tape.nodeBound(of: text)
    guard
      !isKnownUniquelyReferenced(&tape) || tape.byteCapacity < text.count
        || tape.nodeCapacity < nodeCount
    else { return }
    // A quarter more, so that lines of growing length do not each ask for memory.
    tape = Tape(
      byteCapacity: max(text.count + text.count / 4, 1024),
      nodeCapacity: max(nodeCount + nodeCount / 4, 1024))
  }
}
