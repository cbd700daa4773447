/// One key of an object with its value.
public struct Member: Sendable {
  let tape: Tape
  let index: Int

  /// The key, with its escapes resolved.
  public var key: String { tape.string(tape.nodes[index]) }

  /// The value.
  public var value: Value { Value(tape: tape, index: index + 1) }

  /// The range of the key in the text, quotation marks included.
  public var keyRange: Range<Int> { tape.nodes[index].range }

  /// Whether the key consists of exactly the bytes of a text; faster than comparing ``key``.
  public func hasKey(_ text: String) -> Bool {
    text.withKeyBytes { tape.key(tape.nodes[index], equals: $0) }
  }
}

/// The members of an object in the order of the text.
public struct Members: Sendable {
  private let object: Value

  init(object: Value) {
    self.object = object
  }

  /// The number of members.
  public var count: Int { object.node.count }
}

extension Members: Sequence {
  /// A pass over the members.
  public struct Iterator: IteratorProtocol {
    private let tape: Tape
    private var index: Int
    private let end: Int

    init(_ object: Value) {
      tape = object.tape
      index = object.index + 1
      end = Int(object.node.next)
    }

    /// The next member.
    public mutating func next() -> Member? {
      guard index < end else { return nil }
      defer { index = tape.index(after: index + 1) }
      return Member(tape: tape, index: index)
    }
  }

  /// Starts a pass over the members.
  public func makeIterator() -> Iterator { Iterator(object) }

  /// The number of members.
  public var underestimatedCount: Int { count }
}
