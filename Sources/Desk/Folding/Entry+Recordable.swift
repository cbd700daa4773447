public import Journal
public import Notation
public import Receivables

extension Entry: Recordable {
  /// The kind of its event.
  public var kind: String { event.kind.rawValue }

  /// The number of the debtor; nothing for the book.
  public var about: String? {
    if case .debtor(let debtor) = subject { debtor.text } else { nil }
  }

  /// The payload of its event.
  public func payload() throws -> [UInt8] {
    try NotationEncoder().encode(EncodedEvent(event: event))
  }

  /// Reads an entry; nothing where a newer version wrote its kind.
  public init?(kind: String, about: String?, payload: Value) throws {
    guard let kind = EventKind(rawValue: kind) else { return nil }
    let event = try DecodedEvent.decoder(for: kind).decode(DecodedEvent.self, from: payload).event
    self.init(try about.map { .debtor(try DebtorID($0)) } ?? .book, event)
  }
}

/// The payload of an event.
private struct EncodedEvent: Encodable {
  let event: Event

  func encode(to encoder: any Encoder) throws { try event.encode(to: encoder) }
}

/// An event whose kind stands elsewhere than in its payload.
private struct DecodedEvent: Decodable {
  let event: Event

  private static let kindKey = CodingUserInfoKey(rawValue: "kind")

  /// One decoder for each kind, made once.
  private static let decoders: [EventKind: NotationDecoder] = {
    var decoders: [EventKind: NotationDecoder] = [:]
    for kind in EventKind.allCases {
      var decoder = NotationDecoder()
      if let kindKey { decoder.userInfo[kindKey] = kind }
      decoders[kind] = decoder
    }
    return decoders
  }()

  static func decoder(for kind: EventKind) -> NotationDecoder {
    decoders[kind] ?? NotationDecoder()
  }

  init(from decoder: any Decoder) throws {
    guard let key = Self.kindKey, let kind = decoder.userInfo[key] as? EventKind else {
      preconditionFailure("the decoder was made for a kind")
    }
    event = try Event(kind, from: decoder)
  }
}
