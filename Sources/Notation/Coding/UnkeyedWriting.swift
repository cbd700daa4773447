/// The view of an array that an encoder gives.
struct UnkeyedWriting: UnkeyedEncodingContainer {
  let draft: Draft
  let ticket: Draft.Ticket
  private(set) var count = 0

  init(draft: Draft, ticket: Draft.Ticket) {
    self.draft = draft
    self.ticket = ticket
    // Another container of the same array may have written to it.
    count = draft.writer.childCount
  }

  var codingPath: [any CodingKey] { draft.path.codingPath }

  private mutating func write(_ body: (inout Writer) -> Void) throws {
    try draft.write(ticket, body)
    count += 1
  }

  /// Writes an element first, so that the fault names its index.
  private mutating func refuse() throws {
    try write { $0.null() }
    throw draft.note(.floatingPoint)
  }
}

extension UnkeyedWriting {
  mutating func encodeNil() throws { try write { $0.null() } }
  mutating func encode(_ value: Bool) throws { try write { $0.bool(value) } }
  mutating func encode(_ value: String) throws { try write { $0.string(value) } }
  mutating func encode(_ value: Double) throws { try refuse() }
  mutating func encode(_ value: Float) throws { try refuse() }
  mutating func encode(_ value: Int) throws { try write { $0.integer(value) } }
  mutating func encode(_ value: Int8) throws { try write { $0.integer(value) } }
  mutating func encode(_ value: Int16) throws { try write { $0.integer(value) } }
  mutating func encode(_ value: Int32) throws { try write { $0.integer(value) } }
  mutating func encode(_ value: Int64) throws { try write { $0.integer(value) } }
  mutating func encode(_ value: Int128) throws { try write { $0.integer(value) } }
  mutating func encode(_ value: UInt) throws { try write { $0.integer(value) } }
  mutating func encode(_ value: UInt8) throws { try write { $0.integer(value) } }
  mutating func encode(_ value: UInt16) throws { try write { $0.integer(value) } }
  mutating func encode(_ value: UInt32) throws { try write { $0.integer(value) } }
  mutating func encode(_ value: UInt64) throws { try write { $0.integer(value) } }
  mutating func encode(_ value: UInt128) throws { try write { $0.integer(value) } }

  mutating func encode<T: Encodable>(_ value: T) throws {
    try draft.encode(value, ticket)
    count += 1
  }

  mutating func nestedContainer<Nested>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    superLevel().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    superLevel().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { superLevel() }

  private mutating func superLevel() -> LevelEncoder {
    count += 1
    let draft = draft.insertion(ticket)
    return LevelEncoder(draft: draft, ticket: draft.push())
  }
}
