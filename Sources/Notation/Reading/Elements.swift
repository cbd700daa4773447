/// The elements of an array.
public struct Elements: Sendable {
  private let array: Value

  init(array: Value) {
    self.array = array
  }

  /// The number of elements.
  public var count: Int { array.node.count }
}

extension Elements: Sequence {
  /// A pass over the elements.
  public struct Iterator: IteratorProtocol {
    private let tape: Tape
    private var index: Int
    private let end: Int

    init(_ array: Value) {
      tape = array.tape
      index = array.index + 1
      end = Int(array.node.next)
    }

    /// The next element.
    public mutating func next() -> Value? {
      guard index < end else { return nil }
      defer { index = tape.index(after: index) }
      return Value(tape: tape, index: index)
    }
  }

  /// Starts a pass over the elements.
  public func makeIterator() -> Iterator { Iterator(array) }

  /// The number of elements.
  public var underestimatedCount: Int { count }
}
