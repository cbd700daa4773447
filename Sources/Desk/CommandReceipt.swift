public import Receivables

/// What a command came to.
public struct CommandReceipt: Sendable, Hashable {
  /// The command, by which it is undone.
  public let command: EntryNumber
  /// The entries, in their order.
  public let entries: [EntryNumber]
  /// The debtors it changed.
  public let debtors: Set<DebtorID>
  /// Whether it had been done before, by the same command.
  public let isRepetition: Bool

  init(_ command: EntryNumber, count: Int, _ debtors: Set<DebtorID>, isRepetition: Bool = false) {
    self.command = command
    entries = (0..<UInt64(count)).map { EntryNumber(command.sequence + $0) }
    self.debtors = debtors
    self.isRepetition = isRepetition
  }

  var repeated: CommandReceipt {
    CommandReceipt(command, count: entries.count, debtors, isRepetition: true)
  }
}

/// What others did, or the desk itself.
public struct Changes: Sendable, Hashable {
  /// The debtors that changed.
  public internal(set) var debtors: Set<DebtorID> = []
  /// Whether something of the book itself changed.
  public internal(set) var book = false
  /// Who did it.
  public internal(set) var users: Set<UserName> = []
  /// Whether everything was read anew.
  public internal(set) var all = false

  /// Whether nothing changed.
  public var isEmpty: Bool { !all && !book && debtors.isEmpty }
}

/// What a command would change: before and after.
public struct Consequence: Sendable {
  /// What would be written down.
  public let entries: [Entry]
  /// The account as it is, where the command names one debtor.
  public let before: Account?
  /// The account as it would be.
  public let after: Account?
}
