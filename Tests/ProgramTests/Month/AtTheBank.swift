import Receivables

/// What the month knows of the merchant's account, whatever the book says.
struct AtTheBank {
  /// In cents, in the evening of the last statement.
  var balance: Int64 = 0
  /// The files that came in, in their order.
  var intakes: [Intake] = []
  /// The day on which the last file came in.
  var received: Day?
  /// The numbers of the payments that were given back.
  var returned: Set<String> = []
  /// What was set aside by hand, by the command that did it.
  var aside: [Int: Int64] = [:]
  /// How many movements were written.
  var wires = 0
  /// The last entry that the book had before.
  var start = 0
  var tally = Tally()

  /// A file with movements.
  struct Intake {
    let path: String
    /// Words besides its path.
    let words: [String]
    let wires: [Wire]
    /// The command that took it in last.
    var command: Int
    /// How many of its movements were recognised, by kind.
    var placed: [Wire.Kind: Int] = [:]
  }

  /// What the account's month came to.
  struct Tally {
    var files = 0
    var again = 0
    var takenBack = 0
    var cleared = 0
    var moved = 0
    var invoices = 0
  }
}

extension AtTheBank {
  /// Goes on where the last statement of a book ended.
  init(after book: Book) {
    start = book.version.int
    let statements = book.bank.facts.compactMap { fact -> BankStatement? in
      guard fact.counts, case .statementRecorded(let statement) = fact.value else { return nil }
      return statement
    }
    balance = statements.max { $0.through < $1.through }?.closing.minor ?? 0
  }

  /// How many of a kind were recognised, of one.
  func share(of kind: Wire.Kind) -> Double {
    let all = intakes.reduce(0) { $0 + $1.wires.count { $0.kind == kind } }
    let placed = intakes.reduce(0) { $0 + ($1.placed[kind] ?? 0) }
    return all == 0 ? 1 : Double(placed) / Double(all)
  }

  /// What the month came to, in a line.
  var summary: String {
    let kinds = Wire.Kind.allCases.map { kind in
      let all = intakes.reduce(0) { $0 + $1.wires.count { $0.kind == kind } }
      let placed = intakes.reduce(0) { $0 + ($1.placed[kind] ?? 0) }
      return "\(kind.rawValue) \(placed)/\(all)"
    }
    return """
      the bank: \(tally.files) files, \(tally.again) again, \(tally.takenBack) taken back, \
      \(tally.cleared) cleared, \(tally.moved) moved, \(tally.invoices) invoices; recognised: \
      \(kinds.joined(separator: ", "))
      """
  }
}
