import Receivables
import Testing

/// One kind of event as journals hold it: what was written once has to be read for ever.
struct EventPin: Sendable, CustomTestStringConvertible {
  /// The kind.
  let kind: EventKind
  /// The payload with every member given, byte for byte as it is written.
  let full: String
  /// The payload with no member but those that it cannot do without, in nested objects too.
  let least: String

  /// A pin; the least is all of it where no member may be missing.
  init(_ kind: EventKind, _ full: String, least: String? = nil) {
    self.kind = kind
    self.full = full
    self.least = least ?? full
  }

  var testDescription: String { kind.rawValue }
}

extension EventPin {
  /// A pin for every kind, in the order of their declaration.
  static let all: [EventPin] = book + matching + account + claim + casework + dunning + [reversed]

  /// The pin of a kind.
  static func of(_ kind: EventKind) throws -> EventPin {
    try #require(all.first { $0.kind == kind })
  }

  private static let reversed = EventPin(
    .reversed, #"{"command":7,"entries":[7,8],"reason":"Typed in twice"}"#,
    least: #"{"command":7,"entries":[]}"#)
}
