/// The decoder of one value of a tape.
struct NodeDecoder: Decoder {
  let session: Session
  let index: Int

  init(session: Session, _ index: Int) {
    self.session = session
    self.index = index
  }

  var value: Value { session.value(index) }

  // Found by descending the tape when it is asked for, which is hardly ever.
  var codingPath: [any CodingKey] { value.path.codingPath }

  var userInfo: [CodingUserInfoKey: Any] { session.userInfo }

  func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(KeyedReading(session: session, object: try object()))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    _ = try value.require(.array)
    return UnkeyedReading(session: session, array: index)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func object() throws(ContentFault) -> Int {
    _ = try value.require(.object)
    return index
  }
}

extension NodeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { value.isNull }
  func decode(_ type: Bool.Type) throws -> Bool { try value.bool() }
  func decode(_ type: String.Type) throws -> String { try value.string() }
  func decode(_ type: Double.Type) throws -> Double { throw value.fault(.floatingPoint) }
  func decode(_ type: Float.Type) throws -> Float { throw value.fault(.floatingPoint) }
  func decode(_ type: Int.Type) throws -> Int { try value.integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try value.integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try value.integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try value.integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try value.int64() }
  func decode(_ type: Int128.Type) throws -> Int128 { try value.integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try value.integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try value.integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try value.integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try value.integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try value.integer() }
  func decode(_ type: UInt128.Type) throws -> UInt128 { try value.integer() }

  /// Decodes any type; an error leaves with the place of the innermost value that it concerns.
  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    if type == Value.self, let value = value as? T { return value }
    do {
      return try T(from: self)
    } catch {
      throw session.fault(for: error, decoding: type, at: index)
    }
  }
}

extension Value: Decodable {
  /// Takes the value itself, from a ``NotationDecoder`` and no other.
  public init(from decoder: any Decoder) throws {
    guard let decoder = decoder as? NodeDecoder else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "not a NotationDecoder"))
    }
    self = decoder.value
  }
}
