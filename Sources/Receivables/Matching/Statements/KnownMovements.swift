/// The movements of a statement that the book has already, from this format or from another.
///
/// A bank gives the same movement another number in another format. Of days that a statement told of
/// nothing new can be told: a movement of such a day and of an amount that is there is that movement,
/// each once. Only the next page of a day tells of more, which begins where the last one ended.
struct KnownMovements {
  /// The entries that were found, in the order of the statement.
  private(set) var found: [EntryNumber] = []
  private let bank: Bank
  /// The days that statements told of.
  private let told: [ClosedRange<Day>]
  private var taken: Set<EntryNumber> = []
  private var left: [Key: [EntryNumber]]

  private struct Key: Hashable {
    let booked: Day
    let amount: Money
  }

  /// - Parameters:
  ///   - account: The account.
  ///   - part: The statement whose movements are looked for.
  ///   - bank: What the book has.
  init(of account: IBAN, beside part: BankFile.Part, in bank: Bank) {
    self.bank = bank
    told = (bank.statements[account] ?? []).map(\.statement)
      .filter { !part.goesOn(from: $0) || part.tellsAgain($0) }
      .map { min($0.from, $0.through)...$0.through }
    left = [:]
    guard !told.isEmpty else { return }
    for fact in bank.facts where fact.counts {
      guard case .transactionRecorded(let movement) = fact.value, movement.account == account
      else { continue }
      left[Key(booked: movement.booked, amount: movement.amount), default: []].append(fact.number)
    }
  }

  /// Takes a movement that is known by what makes it the same in every file of one format.
  mutating func find(_ fingerprint: Line) {
    guard let entry = bank.entry(of: fingerprint), taken.insert(entry).inserted else { return }
    found.append(entry)
  }

  /// Takes a movement that is known from another format, and says whether there was one.
  mutating func find(_ movement: IncomingMovement) -> Bool {
    guard told.contains(where: { $0.contains(movement.booked) }) else { return false }
    let key = Key(booked: movement.booked, amount: movement.amount)
    guard let entry = left[key]?.first(where: { !taken.contains($0) }) else { return false }
    taken.insert(entry)
    found.append(entry)
    return true
  }
}

extension BankFile.Part {
  /// Whether it begins where a statement ended, on the same day or later.
  fileprivate func goesOn(from statement: BankStatement) -> Bool {
    self.statement.opening?.amount == statement.closing && statement.through <= firstDay
  }

  /// Whether it has the same last day and the same balances.
  fileprivate func tellsAgain(_ statement: BankStatement) -> Bool {
    lastDay == statement.through && self.statement.opening?.amount == statement.opening
      && self.statement.closing?.amount == statement.closing
  }
}
