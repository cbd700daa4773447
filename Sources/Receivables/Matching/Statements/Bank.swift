/// The bank's movements and the files that were read, as the book remembers them.
public struct Bank: Sendable {
  /// Everything that happened, undone facts included.
  public private(set) var facts: [Fact<MatchingEvent>] = []

  /// The movements that somebody must still find a place for, or for a part of them.
  public private(set) var open: Set<EntryNumber> = []

  /// The statements that count, by account, each with its entry, by their last day.
  private(set) var statements: [IBAN: [(entry: EntryNumber, statement: BankStatement)]] = [:]

  /// The numbers of movements by what makes them the same in another file.
  private var fingerprints: [Line: EntryNumber] = [:]

  /// Where the fact of an entry stands.
  private var places: [EntryNumber: Int] = [:]

  /// What was booked of a movement on the accounts of debtors, in minor units.
  private var booked: [EntryNumber: Int64] = [:]

  /// What was set aside of money that came in, in minor units, by the entries that did it: what had no
  /// place then.
  private var asides: [EntryNumber: Int64] = [:]

  /// What all of them set aside of a movement.
  private var asideSums: [EntryNumber: Int64] = [:]

  /// By how many entries a movement was answered that needs nothing booked: it was set aside, or the
  /// payment it took back is marked.
  private var answers: [EntryNumber: Int] = [:]

  init() {}
}

// MARK: - Reading

extension Bank {
  /// The fact of an entry.
  public func fact(_ number: EntryNumber) -> Fact<MatchingEvent>? {
    places[number].map { facts[$0] }
  }

  /// A movement by its entry, where it counts.
  public func transaction(_ number: EntryNumber) -> BankTransaction? {
    guard let fact = fact(number), fact.counts,
      case .transactionRecorded(let transaction) = fact.value
    else { return nil }
    return transaction
  }

  /// The entry of a movement that counts, by what makes it the same in another file.
  public func entry(of fingerprint: Line) -> EntryNumber? { fingerprints[fingerprint] }

  /// What of a movement is on no account of a debtor yet; negative of money that was taken back.
  public func rest(of movement: EntryNumber) -> Money? {
    guard let transaction = transaction(movement) else { return nil }
    let amount = transaction.amount
    guard amount.isPositive else { return isAnswered(movement) ? .zero(amount.currency) : amount }
    return Money(minor: max(0, unplaced(of: movement, amount)), amount.currency)
  }

  /// What was on an account at the end of its last statement that counts.
  public func closingBalance(of account: IBAN) -> Money? {
    statements[account]?.last?.statement.closing
  }

  /// What of money that came in is neither booked nor set aside, in minor units; below zero where
  /// more than all of it is.
  private func unplaced(of movement: EntryNumber, _ amount: Money) -> Int64 {
    amount.minor.addingClamped(-(booked[movement] ?? 0)).addingClamped(-(asideSums[movement] ?? 0))
  }

  /// What undoing facts would leave of a movement, in minor units: below zero where money that they
  /// freed has another place by now.
  func unplaced(of movement: EntryNumber, freeing minor: Int64) -> Int64 {
    guard let amount = transaction(movement)?.amount, amount.isPositive else { return 0 }
    return unplaced(of: movement, amount).addingClamped(minor)
  }

  /// What an entry set aside of its movement, in minor units.
  func amount(setAsideBy entry: EntryNumber) -> Int64 { asides[entry] ?? 0 }

  /// Whether a movement was set aside, or marked as the return of a payment.
  func isAnswered(_ movement: EntryNumber) -> Bool { answers[movement] != nil }

  /// What the open movements come to by currency: money that came in, not yet placed.
  public var openAmounts: [Money] {
    var sums: [Currency: Int64] = [:]
    for movement in open {
      guard let rest = rest(of: movement), rest.isPositive else { continue }
      sums[rest.currency] = (sums[rest.currency] ?? 0).addingClamped(rest.minor)
    }
    return sums.map { Money(minor: $0.value, $0.key) }.sorted {
      $0.currency.code < $1.currency.code
    }
  }
}

// MARK: - Folding

extension Bank {
  mutating func apply(_ event: MatchingEvent, _ origin: Origin) {
    places[origin.number] = facts.count
    facts.append(Fact(event, origin))
    switch event {
    case .transactionRecorded(let transaction):
      fingerprints[transaction.fingerprint] = origin.number
      judge(origin.number)
    case .transactionSetAside(let aside):
      setAside(rest(of: aside.transaction), of: aside.transaction, by: origin.number)
      answer(aside.transaction, by: 1)
    case .statementRecorded(let statement): insert(statement, origin.number)
    case .importRecorded: break
    }
  }

  mutating func reverse(_ reversal: Reversal, by number: EntryNumber) {
    for entry in reversal.entries {
      guard let place = places[entry], facts[place].counts else { continue }
      facts[place].reverse(by: number)
      switch facts[place].value {
      case .transactionRecorded(let transaction):
        if fingerprints[transaction.fingerprint] == entry {
          fingerprints[transaction.fingerprint] = nil
        }
        judge(entry)
      case .transactionSetAside(let aside):
        free(entry, of: aside.transaction)
        answer(aside.transaction, by: -1)
      case .statementRecorded(let statement):
        statements[statement.account]?.removeAll { $0.entry == entry }
      case .importRecorded: break
      }
    }
  }

  /// Takes what the event of an account does to a movement; the sign is negative where the event is
  /// undone.
  mutating func take(_ event: AccountEvent, of account: Account, sign: Int64) {
    switch event {
    case .paymentReceived(let payment):
      guard let movement = payment.transaction else { return }
      book(payment.amount.minor * sign, from: movement)
    case .paymentReturned(let back):
      if let movement = back.transaction { answer(movement, by: Int(sign)) }
      // Money that was booked to the wrong debtor is free for the right one.
      guard back.reason == .misplaced,
        case .account(.paymentReceived(let payment)) = account.fact(back.payment)?.value,
        let movement = payment.transaction
      else { return }
      book(-payment.amount.minor * sign, from: movement)
    default: break
    }
  }

  private mutating func insert(_ statement: BankStatement, _ entry: EntryNumber) {
    var all = statements[statement.account, default: []]
    let place = all.firstIndex { $0.statement.through > statement.through } ?? all.endIndex
    all.insert((entry, statement), at: place)
    statements[statement.account] = all
  }

  private mutating func book(_ minor: Int64, from movement: EntryNumber) {
    booked[movement] = (booked[movement] ?? 0).addingClamped(minor)
    if booked[movement] == 0 { booked[movement] = nil }
    judge(movement)
  }

  private mutating func setAside(
    _ rest: Money?, of movement: EntryNumber, by entry: EntryNumber
  ) {
    guard let rest, rest.isPositive else { return }
    asides[entry] = rest.minor
    asideSums[movement] = (asideSums[movement] ?? 0).addingClamped(rest.minor)
  }

  private mutating func free(_ entry: EntryNumber, of movement: EntryNumber) {
    guard let minor = asides.removeValue(forKey: entry) else { return }
    let left = (asideSums[movement] ?? 0).addingClamped(-minor)
    asideSums[movement] = left == 0 ? nil : left
  }

  private mutating func answer(_ movement: EntryNumber, by count: Int) {
    let left = (answers[movement] ?? 0) + count
    answers[movement] = left > 0 ? left : nil
    judge(movement)
  }

  private mutating func judge(_ movement: EntryNumber) {
    let isOpen =
      transaction(movement)?.needsPlace == true && rest(of: movement).map { !$0.isZero } == true
    if isOpen { open.insert(movement) } else { open.remove(movement) }
  }
}
