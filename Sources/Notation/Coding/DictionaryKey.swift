/// The key type that the standard library's dictionaries encode themselves with.
///
/// It has no public name. Asking for it by way of a small dictionary is exact where looking at the
/// types of values is not: it also finds dictionaries within wrappers.
enum DictionaryKey {
  private static let identifier: ObjectIdentifier? = {
    let probe = Probe()
    try? ["": ""].encode(to: probe)
    return probe.keyType
  }()

  static func isType<Key: CodingKey>(_ type: Key.Type) -> Bool {
    ObjectIdentifier(type) == identifier
  }

  /// An encoder that looks at the key type and otherwise writes to a draft that is thrown away.
  private final class Probe: Encoder {
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private(set) var keyType: ObjectIdentifier?
    private let draft = Draft(writer: Writer(), userInfo: [:])

    func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
      keyType = ObjectIdentifier(type)
      let ticket = draft.push()
      draft.open(.keyed, ticket)
      return KeyedEncodingContainer(KeyedWriting(draft: draft, ticket: ticket))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
      UnkeyedWriting(draft: draft, ticket: draft.push())
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
      LevelEncoder(draft: draft, ticket: draft.push())
    }
  }
}
