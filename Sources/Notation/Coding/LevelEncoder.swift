/// The encoder of one value of a draft.
struct LevelEncoder: Encoder {
  let draft: Draft
  let ticket: Draft.Ticket

  var codingPath: [any CodingKey] { draft.path.codingPath }

  var userInfo: [CodingUserInfoKey: Any] { draft.userInfo }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    draft.open(.keyed, ticket, sorted: DictionaryKey.isType(type))
    return KeyedEncodingContainer(KeyedWriting(draft: draft, ticket: ticket))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    draft.open(.unkeyed, ticket)
    return UnkeyedWriting(draft: draft, ticket: ticket)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension LevelEncoder: SingleValueEncodingContainer {
  private func write(_ body: (inout Writer) -> Void) throws {
    draft.open(.single, ticket)
    try draft.write(ticket, body)
  }

  func encodeNil() throws { try write { $0.null() } }
  func encode(_ value: Bool) throws { try write { $0.bool(value) } }
  func encode(_ value: String) throws { try write { $0.string(value) } }
  func encode(_ value: Double) throws { throw draft.note(.floatingPoint) }
  func encode(_ value: Float) throws { throw draft.note(.floatingPoint) }
  func encode(_ value: Int) throws { try write { $0.integer(value) } }
  func encode(_ value: Int8) throws { try write { $0.integer(value) } }
  func encode(_ value: Int16) throws { try write { $0.integer(value) } }
  func encode(_ value: Int32) throws { try write { $0.integer(value) } }
  func encode(_ value: Int64) throws { try write { $0.integer(value) } }
  func encode(_ value: Int128) throws { try write { $0.integer(value) } }
  func encode(_ value: UInt) throws { try write { $0.integer(value) } }
  func encode(_ value: UInt8) throws { try write { $0.integer(value) } }
  func encode(_ value: UInt16) throws { try write { $0.integer(value) } }
  func encode(_ value: UInt32) throws { try write { $0.integer(value) } }
  func encode(_ value: UInt64) throws { try write { $0.integer(value) } }
  func encode(_ value: UInt128) throws { try write { $0.integer(value) } }

  func encode<T: Encodable>(_ value: T) throws {
    draft.open(.single, ticket)
    try draft.encode(value, ticket)
  }
}

extension Value: Encodable {
  /// Writes the value itself, to a ``NotationEncoder`` and no other.
  public func encode(to encoder: any Encoder) throws {
    guard let encoder = encoder as? LevelEncoder else {
      throw EncodingError.invalidValue(
        self,
        EncodingError.Context(
          codingPath: encoder.codingPath, debugDescription: "not a NotationEncoder"))
    }
    try encoder.encode(self)
  }
}
