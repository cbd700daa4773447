import Notation
import Receivables

/// An event with its kind beside it: the payload alone does not say what it is of.
struct KindAndPayload: Codable, Hashable {
  let event: Event

  private enum CodingKeys: String, CodingKey {
    case kind
    case payload
  }

  init(_ event: Event) { self.event = event }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    event = try Event(
      try container.decode(EventKind.self, forKey: .kind),
      from: try container.superDecoder(forKey: .payload))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(event.kind, forKey: .kind)
    try event.encode(to: container.superEncoder(forKey: .payload))
  }
}

/// The event of a kind whose payload is written so.
func event(_ kind: EventKind, _ payload: String) throws -> Event {
  let text = #"{"kind":"\#(kind.rawValue)","payload":\#(payload)}"#
  return try NotationDecoder().decode(KindAndPayload.self, from: text).event
}

/// A value as a journal holds it.
func notation(_ value: some Encodable) throws -> String {
  String(decoding: try NotationEncoder().encode(value), as: UTF8.self)
}
