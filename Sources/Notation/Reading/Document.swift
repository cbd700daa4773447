/// A JSON text that has been read.
///
/// All of it has been checked: from here on only the expectations of the caller can fail.
public struct Document: Sendable {
  let tape: Tape

  init(tape: Tape) {
    self.tape = tape
  }

  /// The one value of the text.
  public var root: Value { Value(tape: tape, index: 0) }

  /// The text itself.
  public var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: tape.bytes, count: tape.byteCount))
  }

  /// The line and the column of an offset into the text.
  public func position(at offset: Int) -> Position {
    let text = UnsafeBufferPointer(start: tape.bytes, count: tape.byteCount)
    return Position(offset: offset, in: text.span)
  }
}

extension Document {
  /// Reads one text, which must be UTF-8 and hold one value and nothing else.
  ///
  /// - Parameters:
  ///   - text: The bytes of the text, which are copied.
  ///   - dialect: The grammar the text is held to.
  ///   - limits: The sizes beyond which it is refused.
  /// - Throws: The first fault of the text.
  public init(
    _ text: [UInt8], dialect: Dialect = .strict, limits: Limits = .standard
  ) throws(SyntaxFault) {
    var reader = Reader(dialect: dialect, limits: limits)
    self = try reader.read(text)
  }

  /// Reads one text, which must hold one value and nothing else.
  public init(
    _ text: String, dialect: Dialect = .strict, limits: Limits = .standard
  ) throws(SyntaxFault) {
    try self.init(Array(text.utf8), dialect: dialect, limits: limits)
  }
}
