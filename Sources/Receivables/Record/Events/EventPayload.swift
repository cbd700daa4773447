/// What an event says beyond its kind: a small value with explicit keys.
///
/// The names of its members are the keys on disk; a test pins a literal of each kind.
public protocol EventPayload: Sendable, Hashable, Codable {
  /// The entries that the payload refers to; none of them may be undone before it.
  var references: [EntryNumber] { get }
}

extension EventPayload {
  /// None.
  public var references: [EntryNumber] { [] }
}
