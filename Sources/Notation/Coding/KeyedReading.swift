/// The view of an object that a decoder gives.
struct KeyedReading<Key: CodingKey>: KeyedDecodingContainerProtocol {
  /// The node of the key found last.
  ///
  /// Types mostly ask for keys in the order of the text, so the search starts there. Without it a
  /// dictionary of n members would take n² steps.
  private final class Cursor {
    var node: Int

    init(_ node: Int) {
      self.node = node
    }
  }

  let session: Session
  /// The node of the object.
  let object: Int
  private let end: Int
  private let cursor: Cursor

  init(session: Session, object: Int) {
    self.session = session
    self.object = object
    end = Int(session.tape.nodes[object].next)
    cursor = Cursor(object + 1)
  }

  var codingPath: [any CodingKey] { session.value(object).path.codingPath }

  var allKeys: [Key] {
    Members(object: session.value(object)).compactMap { Key(stringValue: $0.key) }
  }

  /// The node of a key's value.
  private func find(_ key: String) -> Int? {
    let tape = session.tape
    let start = cursor.node
    let found = key.withKeyBytes { key in
      tape.key(key, from: start, to: end) ?? tape.key(key, from: object + 1, to: start)
    }
    guard let found else { return nil }
    cursor.node = found
    return found + 1
  }

  private func decoder(_ key: String) throws(ContentFault) -> NodeDecoder {
    guard let index = find(key) else {
      throw session.value(object).fault(.missingKey(key))
    }
    return NodeDecoder(session: session, index)
  }

  private func value(_ key: Key) throws(ContentFault) -> Value {
    try decoder(key.stringValue).value
  }
}

extension KeyedReading {
  func contains(_ key: Key) -> Bool { find(key.stringValue) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try value(key).isNull }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).bool() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).string() }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    throw try value(key).fault(.floatingPoint)
  }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float {
    throw try value(key).fault(.floatingPoint)
  }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).integer() }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try value(key).integer() }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try value(key).integer() }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try value(key).integer() }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try value(key).int64() }
  func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 { try value(key).integer() }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try value(key).integer() }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try value(key).integer() }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try value(key).integer() }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try value(key).integer() }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try value(key).integer() }
  func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 { try value(key).integer() }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try decoder(key.stringValue).decode(type)
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(key.stringValue).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { try decoder(PathKey.superclass) }

  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key.stringValue) }
}
