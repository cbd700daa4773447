/// The view of an array that a decoder gives.
struct UnkeyedReading: UnkeyedDecodingContainer {
  let session: Session
  /// The node of the array.
  let array: Int
  private(set) var currentIndex = 0
  /// The node of the next element.
  private var next: Int

  init(session: Session, array: Int) {
    self.session = session
    self.array = array
    next = array + 1
  }

  var codingPath: [any CodingKey] { session.value(array).path.codingPath }

  private var elementCount: Int { session.tape.nodes[array].count }

  var count: Int? { elementCount }

  var isAtEnd: Bool { currentIndex >= elementCount }

  /// The decoder of the next element, which stays the next one.
  private func decoder() throws(ContentFault) -> NodeDecoder {
    guard !isAtEnd else {
      throw session.value(array).fault(.missingElement(count: elementCount))
    }
    return NodeDecoder(session: session, next)
  }

  private mutating func advance() {
    currentIndex += 1
    next = session.tape.index(after: next)
  }

  /// Takes the next element; one that fails stays the next one.
  private mutating func take<T>(_ body: (NodeDecoder) throws -> T) throws -> T {
    let result = try body(decoder())
    advance()
    return result
  }
}

extension UnkeyedReading {
  mutating func decodeNil() throws -> Bool {
    guard try decoder().decodeNil() else { return false }
    advance()
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try take { try $0.decode(type) } }
  mutating func decode(_ type: String.Type) throws -> String { try take { try $0.decode(type) } }
  mutating func decode(_ type: Double.Type) throws -> Double { try take { try $0.decode(type) } }
  mutating func decode(_ type: Float.Type) throws -> Float { try take { try $0.decode(type) } }
  mutating func decode(_ type: Int.Type) throws -> Int { try take { try $0.decode(type) } }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try take { try $0.decode(type) } }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try take { try $0.decode(type) } }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try take { try $0.decode(type) } }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try take { try $0.decode(type) } }
  mutating func decode(_ type: Int128.Type) throws -> Int128 { try take { try $0.decode(type) } }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try take { try $0.decode(type) } }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try take { try $0.decode(type) } }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try take { try $0.decode(type) } }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try take { try $0.decode(type) } }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try take { try $0.decode(type) } }
  mutating func decode(_ type: UInt128.Type) throws -> UInt128 { try take { try $0.decode(type) } }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try take { try $0.decode(type) }
  }

  mutating func nestedContainer<Nested>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try take { try $0.container(keyedBy: type) }
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try take { try $0.unkeyedContainer() }
  }

  mutating func superDecoder() throws -> any Decoder { try take { $0 } }
}
