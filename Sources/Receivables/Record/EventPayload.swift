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

/// A command that is undone: its entries on one subject count no more.
public struct Reversal: EventPayload {
  /// The first entry of the command, which names it.
  public let command: EntryNumber
  /// Its entries on this subject.
  public let entries: [EntryNumber]
  /// Why.
  public let reason: Remark?

  /// A reversal.
  public init(command: EntryNumber, entries: [EntryNumber] = [], reason: Remark? = nil) {
    self.command = command
    self.entries = entries
    self.reason = reason
  }

  // What it reverses no longer counts; nothing hangs on it.
}
