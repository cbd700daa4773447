/// One value of a document.
///
/// A value refers to its document and keeps it in memory. It is made in no time and copies
/// nothing; text is decoded and numbers are converted when they are asked for.
public struct Value: Sendable {
  let tape: Tape
  let index: Int

  init(tape: Tape, index: Int) {
    self.tape = tape
    self.index = index
  }

  var node: Node { tape.nodes[index] }
}

// MARK: - Place

extension Value {
  /// What kind of value this is.
  public var kind: Kind { node.kind }

  /// Where the value lies in the text: the offsets of its bytes, without blanks around it.
  public var range: Range<Int> { node.range }

  /// The value's bytes as they stand in the text.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// Calls a function with the value's bytes as they stand in the text, without copying them.
  ///
  /// - Parameter body: The function; the pointer is valid only while it runs.
  /// - Returns: What the function returns.
  /// - Throws: What the function throws.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let range = node.range
    defer { withExtendedLifetime(tape) {} }
    return try body(
      UnsafeBufferPointer(start: tape.bytes + range.lowerBound, count: range.count))
  }

  /// The line and the column where the value starts.
  public var position: Position {
    Document(tape: tape).position(at: range.lowerBound)
  }

  /// The way to the value from the root of the document.
  ///
  /// Takes time in proportion to the number of values before it.
  public var path: Path { tape.path(to: index) }

  /// The fault that this value is not what was asked for.
  public func fault(_ reason: ContentFault.Reason) -> ContentFault {
    ContentFault(reason, path: path, offset: range.lowerBound)
  }

  /// Refuses a value of another kind.
  func require(_ expected: Kind) throws(ContentFault) -> Node {
    let node = node
    guard node.isOf(expected) else {
      throw fault(.wrongKind(expected: expected, found: node.kind))
    }
    return node
  }
}
