import Receivables

/// The commands of late, so that one that is given twice is done once.
struct RecentCommands {
  /// How many are remembered.
  static let limit = 10_000

  private var receipts: [CommandID: CommandReceipt] = [:]
  private var order: [CommandID] = []
  private var oldest = 0

  /// What a command came to, if it was given before.
  subscript(id: CommandID) -> CommandReceipt? { receipts[id]?.repeated }

  /// Remembers an entry of a command.
  mutating func note(_ id: CommandID, _ first: EntryNumber, _ subject: Subject) {
    let isKnown = receipts[id]?.command == first
    // In place: a batch may have a hundred thousand entries.
    if isKnown { receipts[id]?.extend(subject) } else { begin(id, first, subject) }
  }

  private mutating func begin(_ id: CommandID, _ first: EntryNumber, _ subject: Subject) {
    var receipt = CommandReceipt(first)
    receipt.extend(subject)
    if receipts.updateValue(receipt, forKey: id) != nil { return }
    guard order.count == Self.limit else { return order.append(id) }
    receipts[order[oldest]] = nil
    order[oldest] = id
    oldest = (oldest + 1) % Self.limit
  }
}
