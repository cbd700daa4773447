extension Book {
  /// The reversals that undo the command of an entry, one for each subject it touched.
  ///
  /// - Throws: `Refusal` where a kind cannot be undone, or where later entries depend on it and are
  ///   not to be undone with it.
  func undo(
    _ entry: EntryNumber, withDependents: Bool, reason: Remark?, _ occasion: Occasion
  ) throws(Refusal) -> [Entry] {
    try requireOpened()
    var trails = [try trail(of: command(of: entry))]
    var commands: Set<EntryNumber> = [trails[0].command]
    var dependents: Set<EntryNumber> = []
    var place = 0
    while place < trails.count {
      try require(undoable: trails[place], occasion)
      var found = self.dependents(of: trails[place])
      place += 1
      if place == trails.count { found += holders(ofMoneyFreedBy: trails) }
      for dependent in found where !commands.contains(dependent.command) {
        dependents.insert(dependent.number)
        guard withDependents else { continue }
        commands.insert(dependent.command)
        trails.append(trail(of: dependent.command))
      }
    }
    guard withDependents || dependents.isEmpty else {
      throw Refusal(.hasDependents(dependents.sorted()), entry)
    }
    return trails.sorted { $0.command > $1.command }.flatMap { $0.reversals(reason) }
  }

  /// The command of an entry.
  private func command(of entry: EntryNumber) throws(Refusal) -> EntryNumber {
    for account in accounts {
      if let fact = account.fact(entry) {
        guard fact.counts else { throw Refusal(.undone, entry) }
        return fact.command
      }
    }
    if let fact = bank.fact(entry) {
      guard fact.counts else { throw Refusal(.undone, entry) }
      return fact.command
    }
    guard let fact = facts.first(where: { $0.number == entry }) else {
      throw Refusal(.unknownEntry, entry)
    }
    guard fact.counts else { throw Refusal(.undone, entry) }
    return fact.command
  }

  /// Everything that a command did and that still counts.
  private func trail(of command: EntryNumber) -> Trail {
    var trail = Trail(command: command)
    for account in accounts {
      let facts = account.facts(of: command)
      if !facts.isEmpty { trail.accounts.append((account, facts)) }
    }
    trail.book = facts.filter { $0.command == command && $0.counts }
    trail.bank = bank.facts.filter { $0.command == command && $0.counts }
    return trail
  }

  private func require(undoable trail: Trail, _ occasion: Occasion) throws(Refusal) {
    for fact in trail.book {
      try require(fact.value.kind.undoClass, of: fact.value.kind, fact.number)
      try require(.administer, if: fact.value.needsAdministrator, occasion.login)
    }
    let undone = Set(trail.book.map(\.number))
    if !undone.isEmpty {
      let left = Settings(facts.filter { !undone.contains($0.number) })
      guard left.permissions.haveAdministrator else { throw Refusal(.noAdministratorLeft) }
    }
    for (account, facts) in trail.accounts {
      for fact in facts {
        let kind = fact.value.kind
        if kind.undoClass == .recallable, account.ledger.mail(fact.number)?.hasLeft == true {
          throw Refusal(.alreadySent, fact.number)
        }
        try require(kind.undoClass, of: kind, fact.number)
      }
    }
  }

  private func require(
    _ undoClass: EventKind.UndoClass, of kind: EventKind, _ entry: EntryNumber
  ) throws(Refusal) {
    switch undoClass {
    case .free, .recallable: break
    case .counter: throw Refusal(.counterEvent(kind), entry)
    case .never: throw Refusal(.neverUndone(kind), entry)
    }
  }

  /// The entries of other commands that could not stand without a command.
  private func dependents(
    of trail: Trail
  ) -> [(number: EntryNumber, command: EntryNumber)] {
    var found: [(number: EntryNumber, command: EntryNumber)] = []
    for (account, facts) in trail.accounts {
      found += account.dependents(of: facts).map { ($0.number, $0.command) }
    }
    let movements = Set(trail.bank.map(\.number))
    guard !movements.isEmpty else { return found }
    for fact in bank.facts where fact.counts && fact.command != trail.command {
      if fact.value.payload.references.contains(where: movements.contains) {
        found.append((fact.number, fact.command))
      }
    }
    for fact in accounts.lazy.flatMap(\.facts) where fact.counts {
      guard case .account(let event) = fact.value, let movement = event.movement,
        movements.contains(movement)
      else { continue }
      if fact.command != trail.command { found.append((fact.number, fact.command)) }
    }
    return found
  }

  /// The entries of other commands by which money has a place that was free only because of what is
  /// undone: a payment that was booked to the wrong debtor is his again, and nobody else's.
  private func holders(
    ofMoneyFreedBy trails: [Trail]
  ) -> [(number: EntryNumber, command: EntryNumber)] {
    let commands = Set(trails.map(\.command))
    let short = trails.reduce(into: [EntryNumber: Int64]()) { $1.free(in: &$0, bank) }
      .filter { bank.unplaced(of: $0.key, freeing: $0.value) < 0 }
    guard !short.isEmpty else { return [] }
    func holds(_ movement: EntryNumber?, since number: EntryNumber) -> Bool {
      movement.map { short[$0] != nil && trails.free($0, before: number) } ?? false
    }
    var found: [(number: EntryNumber, command: EntryNumber)] = []
    for fact in bank.facts where fact.counts && !commands.contains(fact.command) {
      guard case .transactionSetAside(let aside) = fact.value,
        holds(aside.transaction, since: fact.number)
      else { continue }
      found.append((fact.number, fact.command))
    }
    for fact in accounts.lazy.flatMap(\.facts) where fact.counts {
      guard case .account(.paymentReceived(let payment)) = fact.value,
        !commands.contains(fact.command), holds(payment.transaction, since: fact.number)
      else { continue }
      found.append((fact.number, fact.command))
    }
    return found
  }
}

/// Everything that one command did.
private struct Trail {
  let command: EntryNumber
  var accounts: [(account: Account, facts: [Fact<Event>])] = []
  var book: [Fact<BookEvent>] = []
  var bank: [Fact<MatchingEvent>] = []

  func reversals(_ reason: Remark?) -> [Entry] {
    var entries = accounts.map { account, facts in
      Entry(.debtor(account.number), reversal(facts.map(\.number), reason))
    }
    let numbers = book.map(\.number) + bank.map(\.number)
    if !numbers.isEmpty { entries.append(Entry(.book, reversal(numbers, reason))) }
    return entries
  }

  /// Adds what undoing it frees of movements, in minor units; negative where their money goes back to
  /// an account that it was taken from.
  func free(in sums: inout [EntryNumber: Int64], _ bank: Bank) {
    for (account, facts) in accounts {
      for fact in facts {
        switch fact.value {
        case .account(.paymentReceived(let payment)):
          guard let movement = payment.transaction else { continue }
          sums[movement] = (sums[movement] ?? 0).addingClamped(payment.amount.minor)
        case .account(.paymentReturned(let back)):
          guard let payment = account.misplaced(by: back), let movement = payment.transaction
          else { continue }
          sums[movement] = (sums[movement] ?? 0).addingClamped(-payment.amount.minor)
        default: break
        }
      }
    }
    for fact in self.bank {
      guard case .transactionSetAside(let aside) = fact.value else { continue }
      let minor = bank.amount(setAsideBy: fact.number)
      sums[aside.transaction] = (sums[aside.transaction] ?? 0).addingClamped(minor)
    }
  }

  private func reversal(_ entries: [EntryNumber], _ reason: Remark?) -> Event {
    .reversed(Reversal(command: command, entries: entries, reason: reason))
  }
}

extension [Trail] {
  /// Whether one of them freed money of a movement before an entry.
  fileprivate func free(_ movement: EntryNumber, before number: EntryNumber) -> Bool {
    contains { trail in
      trail.accounts.contains { account, facts in
        facts.contains { fact in
          guard fact.number < number, case .account(.paymentReturned(let back)) = fact.value
          else { return false }
          return account.misplaced(by: back)?.transaction == movement
        }
      }
    }
  }
}

extension Account {
  /// The payment that a return took back because it was on the wrong account.
  fileprivate func misplaced(by back: PaymentReturn) -> Payment? {
    guard back.reason == .misplaced,
      case .account(.paymentReceived(let payment)) = fact(back.payment)?.value
    else { return nil }
    return payment
  }
}

extension BookEvent {
  /// Whether only an administrator sets it, and so undoes it.
  fileprivate var needsAdministrator: Bool {
    switch self {
    case .salesRecorded, .bankDataCompleteUntil, .absenceSet, .runIssued, .bookOpened: false
    case .creditorSet, .bankAccountSet, .procedureSet, .baseRateSet, .toleranceSet, .policySet,
      .templateSet, .permissionSet, .rangeAssigned:
      true
    }
  }
}

extension AccountEvent {
  /// The movement on the bank account that it was booked from.
  fileprivate var movement: EntryNumber? {
    switch self {
    case .paymentReceived(let payment): payment.transaction
    case .paymentReturned(let back): back.transaction
    default: nil
    }
  }
}

extension Ledger {
  /// What became of a notice or letter.
  func mail(_ number: EntryNumber) -> MailHistory? {
    notice(number)?.mail ?? letter(number)?.mail
  }
}
