/// The view of an object that an encoder gives.
struct KeyedWriting<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let draft: Draft
  let ticket: Draft.Ticket

  var codingPath: [any CodingKey] { draft.path.codingPath }

  private func write(_ key: Key, _ body: (inout Writer) -> Void) throws {
    try draft.write(ticket, key: key.stringValue, body)
  }

  /// Writes the key first, so that the fault names it.
  private func refuse(_ key: Key) throws {
    try write(key) { $0.null() }
    throw draft.note(.floatingPoint)
  }
}

extension KeyedWriting {
  func encodeNil(forKey key: Key) throws { try write(key) { $0.null() } }
  func encode(_ value: Bool, forKey key: Key) throws { try write(key) { $0.bool(value) } }
  func encode(_ value: String, forKey key: Key) throws { try write(key) { $0.string(value) } }
  func encode(_ value: Double, forKey key: Key) throws { try refuse(key) }
  func encode(_ value: Float, forKey key: Key) throws { try refuse(key) }
  func encode(_ value: Int, forKey key: Key) throws { try write(key) { $0.integer(value) } }
  func encode(_ value: Int8, forKey key: Key) throws { try write(key) { $0.integer(value) } }
  func encode(_ value: Int16, forKey key: Key) throws { try write(key) { $0.integer(value) } }
  func encode(_ value: Int32, forKey key: Key) throws { try write(key) { $0.integer(value) } }
  func encode(_ value: Int64, forKey key: Key) throws { try write(key) { $0.integer(value) } }
  func encode(_ value: Int128, forKey key: Key) throws { try write(key) { $0.integer(value) } }
  func encode(_ value: UInt, forKey key: Key) throws { try write(key) { $0.integer(value) } }
  func encode(_ value: UInt8, forKey key: Key) throws { try write(key) { $0.integer(value) } }
  func encode(_ value: UInt16, forKey key: Key) throws { try write(key) { $0.integer(value) } }
  func encode(_ value: UInt32, forKey key: Key) throws { try write(key) { $0.integer(value) } }
  func encode(_ value: UInt64, forKey key: Key) throws { try write(key) { $0.integer(value) } }
  func encode(_ value: UInt128, forKey key: Key) throws { try write(key) { $0.integer(value) } }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try draft.encode(value, ticket, key: key.stringValue)
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder(PathKey.superclass) }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(key.stringValue) }

  private func encoder(_ key: String) -> LevelEncoder {
    let draft = draft.insertion(ticket, key: key)
    return LevelEncoder(draft: draft, ticket: draft.push())
  }
}
