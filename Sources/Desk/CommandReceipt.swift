public import Receivables

/// What a command came to.
public struct CommandReceipt: Sendable, Hashable {
  /// The command, by which it is undone.
  public let command: EntryNumber
  /// How many entries it came to.
  public private(set) var count: Int
  /// The debtors it changed.
  public private(set) var debtors: Set<DebtorID>
  /// Whether it had been done before, by the same command.
  public let isRepetition: Bool

  init(
    _ command: EntryNumber, count: Int = 0, _ debtors: Set<DebtorID> = [],
    isRepetition: Bool = false
  ) {
    self.command = command
    self.count = count
    self.debtors = debtors
    self.isRepetition = isRepetition
  }

  var repeated: CommandReceipt {
    CommandReceipt(command, count: count, debtors, isRepetition: true)
  }

  /// Takes one more entry of the command.
  mutating func extend(_ subject: Subject) {
    count += 1
    if case .debtor(let debtor) = subject { debtors.insert(debtor) }
  }
}

extension CommandReceipt {
  /// The entries, in their order.
  public var entries: [EntryNumber] {
    (0..<UInt64(count)).map { EntryNumber(command.sequence + $0) }
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

  /// No changes.
  public init() {}

  /// All of a book is looked at again.
  public static var everything: Changes {
    var changes = Changes()
    changes.all = true
    return changes
  }

  /// Takes in what a command changed.
  public mutating func add(_ receipt: CommandReceipt) {
    debtors.formUnion(receipt.debtors)
    book = book || receipt.debtors.isEmpty && receipt.count > 0
  }

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
