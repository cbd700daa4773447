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
