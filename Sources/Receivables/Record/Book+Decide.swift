extension Book {
  /// Decides a command: what happens if it is done now.
  ///
  /// Only the accounts that the command names are read.
  ///
  /// - Parameters:
  ///   - command: What somebody wants.
  ///   - occasion: When, and who.
  ///   - version: The version of the account that the decision was made on; nothing where it was
  ///     made on none.
  /// - Returns: What is to be written down, all or nothing.
  /// - Throws: `Refusal` with what stands against it.
  public func decide(
    _ command: Command, _ occasion: Occasion, expecting version: EntryNumber? = nil
  ) throws(Refusal) -> [Entry] {
    try require(.actForOthers, if: occasion.login != occasion.user, occasion.login)
    switch command {
    case .book(let command): return try decide(command, occasion)
    case .matching(let command): return try decide(command, occasion)
    case .undo(let entry, let withDependents, let reason):
      return try undo(entry, withDependents: withDependents, reason: reason, occasion)
    case .several(let commands): return try decide(commands, occasion, expecting: version)
    case .issueRun(let run): return try decide(run, occasion)
    case .account(let debtor, .record(let record)): return try begin(debtor, record)
    case .account(let debtor, let command):
      if case .renumber(let number) = command, knows(number) {
        throw Refusal(.debtorExists(number))
      }
      try require(movementOf: command)
      return try events(of: debtor, expecting: version) { account throws(Refusal) in
        try account.decide(command, occasion, settings)
      }
    case .claim(let debtor, let command):
      try requireRight(for: command, occasion.login)
      return try events(of: debtor, expecting: version) { account throws(Refusal) in
        try account.decide(command, occasion, settings)
      }
    case .casework(let debtor, let command):
      try requireRight(for: command, occasion.login)
      return try events(of: debtor, expecting: version) { account throws(Refusal) in
        try account.decide(command, occasion, settings)
      }
    case .dunning(let debtor, let command):
      return try events(of: debtor, expecting: version) { account throws(Refusal) in
        try account.decide(command, occasion, settings)
      }
    }
  }

  /// Decides each command on a draft that has taken the ones before; the version is that of the
  /// account that the first one is about.
  private func decide(
    _ commands: [Command], _ occasion: Occasion, expecting version: EntryNumber?
  ) throws(Refusal) -> [Entry] {
    var draft = self
    var entries: [Entry] = []
    for command in commands {
      let here = occasion.later(by: entries.count)
      let decided = try draft.decide(command, here, expecting: entries.isEmpty ? version : nil)
      draft.apply(decided, here)
      entries += decided
    }
    return entries
  }

  private func events(
    of debtor: DebtorID, expecting version: EntryNumber?,
    _ decide: (Account) throws(Refusal) -> [Event]
  ) throws(Refusal) -> [Entry] {
    try requireOpened()
    guard let account = account(debtor) else { throw Refusal(.unknownDebtor(debtor)) }
    if let version, account.version != version {
      throw Refusal(.changedMeanwhile(account.facts.lazy.map(\.number).filter { $0 > version }))
    }
    return try decide(account).map { Entry(.debtor(account.number), $0) }
  }

  private func begin(_ debtor: DebtorID, _ record: Debtor) throws(Refusal) -> [Entry] {
    try requireOpened()
    guard !knows(debtor) else { throw Refusal(.debtorExists(debtor)) }
    try Check.terms(record.terms)
    try Check.addresses(record.addresses)
    try Check.positive(record.creditLimit)
    return [Entry(.debtor(debtor), .account(.debtorRecorded(record)))]
  }

  /// A payment booked from a movement needs the movement, and is no more than is left of it; a return
  /// that was on the account is marked once.
  private func require(movementOf command: AccountCommand) throws(Refusal) {
    switch command {
    case .recordPayment(let payment):
      guard let entry = payment.transaction else { return }
      guard let left = bank.rest(of: entry) else { throw Refusal(.unknownEntry, entry) }
      try Check.same(left.currency, payment.amount.currency)
      guard payment.amount.minor <= left.minor else {
        throw Refusal(
          .exceeds(payment.amount, available: Money(minor: max(0, left.minor), left.currency)),
          entry)
      }
    case .returnPayment(let back, _):
      guard let entry = back.transaction else { return }
      guard let movement = bank.transaction(entry) else { throw Refusal(.unknownEntry, entry) }
      guard movement.back != nil, movement.amount.isNegative else {
        throw Refusal(.wrongKind(.transactionRecorded, needed: [.paymentReturned]), entry)
      }
      guard !bank.isAnswered(entry) else { throw Refusal(.alreadyEnded, entry) }
    default: break
    }
  }

  func requireOpened() throws(Refusal) {
    guard settings.opening != nil else { throw Refusal(.bookNotOpened) }
  }
}

// MARK: - The book and the bank

extension Book {
  private func decide(_ command: BookCommand, _ occasion: Occasion) throws(Refusal) -> [Entry] {
    if case .open(let opening) = command {
      guard settings.opening == nil else { throw Refusal(.bookAlreadyOpened) }
      guard BookZone(name: opening.zone.text) != nil else { throw Refusal(.unknownZone) }
      return [Entry(.book, .book(.bookOpened(opening)))]
    }
    try requireOpened()
    try requireRight(for: command, occasion.login)
    return [Entry(.book, .book(try event(of: command, occasion)))]
  }

  private func event(
    of command: BookCommand, _ occasion: Occasion
  ) throws(Refusal) -> BookEvent {
    switch command {
    case .open(let opening): return .bookOpened(opening)
    case .setCreditor(let creditor): return .creditorSet(creditor)
    case .setBankAccount(let account): return .bankAccountSet(account)
    case .setProcedure(let procedure):
      guard procedure.isSound else { throw Refusal(.outOfRange) }
      return .procedureSet(procedure)
    case .setBaseRate(let entry):
      let row = BaseRateTable.Row(from: entry.from, rate: entry.rate, source: .entered)
      do { _ = try settings.rates.setting(row) } catch { throw Refusal(.notHalfYear(entry.from)) }
      return .baseRateSet(entry)
    case .setTolerances(let tolerances):
      try Check.same(tolerances.smallDifference.currency, settings.currency)
      try Check.same(tolerances.droppedInterest.currency, settings.currency)
      guard tolerances.isSound else { throw Refusal(.outOfRange) }
      return .toleranceSet(tolerances)
    case .setPolicy(let policy):
      guard policy.isSound else { throw Refusal(.outOfRange) }
      return .policySet(policy)
    case .setTemplate(let text): return .templateSet(text)
    case .setPermission(let grant):
      var permissions = settings.permissions
      permissions.take(grant)
      guard permissions.haveAdministrator else { throw Refusal(.noAdministratorLeft) }
      return .permissionSet(grant)
    case .setAbsence(let absence):
      guard absence.from <= absence.through else { throw Refusal(.outOfOrder) }
      guard absence.clerk != absence.substitute else { throw Refusal(.namedTwice) }
      return .absenceSet(absence)
    case .assignRange(let range): return .rangeAssigned(range)
    case .recordSales(let sales):
      guard sales.month.fields.day == 1 else { throw Refusal(.outOfRange) }
      guard !sales.amount.isNegative else { throw Refusal(.amountNotPositive) }
      return .salesRecorded(sales)
    case .completeBankData(let mark):
      // Nobody knows the payments of days to come.
      try Check.past(mark.through, occasion)
      return .bankDataCompleteUntil(mark)
    }
  }

  private func decide(
    _ command: MatchingCommand, _ occasion: Occasion
  ) throws(Refusal) -> [Entry] {
    try requireOpened()
    switch command {
    case .recordStatement(let statement, let transactions, let known):
      guard statement.from <= statement.through else { throw Refusal(.outOfOrder) }
      var closing = statement.opening
      for transaction in transactions {
        try require(newTransaction: transaction)
        closing = try Check.sum(closing, transaction.amount)
      }
      for entry in known {
        guard let movement = bank.transaction(entry) else { throw Refusal(.unknownEntry, entry) }
        closing = try Check.sum(closing, movement.amount)
      }
      guard Set(transactions.map(\.fingerprint)).count == transactions.count else {
        throw Refusal(.duplicate)
      }
      guard closing == statement.closing else {
        throw Refusal(.doesNotAddUp(closing, expected: statement.closing))
      }
      let events = transactions.map { MatchingEvent.transactionRecorded($0.on(occasion.next)) }
      return ([.statementRecorded(statement)] + events).map { Entry(.book, .matching($0)) }
    case .recordTransaction(let transaction):
      try require(newTransaction: transaction)
      return [Entry(.book, .matching(.transactionRecorded(transaction)))]
    case .setAside(let aside):
      guard let transaction = bank.transaction(aside.transaction) else {
        throw Refusal(.unknownEntry, aside.transaction)
      }
      // A provider also tells of cases by movements of nothing.
      let isOver =
        transaction.amount.isZero
        ? bank.isAnswered(aside.transaction)
        : bank.rest(of: aside.transaction)?.isZero != false
      guard !isOver else {
        throw Refusal(.alreadyEnded, aside.transaction)
      }
      return [Entry(.book, .matching(.transactionSetAside(aside)))]
    case .recordImport(let file):
      guard file.rows >= file.booked, file.booked >= 0 else { throw Refusal(.outOfRange) }
      return [Entry(.book, .matching(.importRecorded(file)))]
    case .takeIn(let plan): return try decide(plan, occasion)
    case .takeStatements(let plan): return try decide(plan, occasion)
    case .takeProvider(let plan): return try decide(plan, occasion)
    }
  }

  private func require(newTransaction transaction: BankTransaction) throws(Refusal) {
    if let entry = bank.entry(of: transaction.fingerprint) { throw Refusal(.duplicate, entry) }
    guard !transaction.amount.isZero || transaction.provider?.kind.isCase == true else {
      throw Refusal(.amountNotPositive)
    }
  }
}

extension Tolerances {
  /// Whether no amount is negative and no time out of reason.
  fileprivate var isSound: Bool {
    !smallDifference.isNegative && !droppedInterest.isNegative
      && (0...31).contains(discountGraceDays)
  }
}

extension Policy {
  /// Whether every number is within reason.
  fileprivate var isSound: Bool {
    [
      graceBankDays, consumerPromiseDays, businessPromiseDays, claimedPaymentBankDays,
      invoiceCopyDays, disputeWorkingDays, letterDays,
    ].allSatisfy { (0...366).contains($0) } && (0...100).contains(movedPromises)
      && (0...100).contains(claimedPayments) && (0...1_440).contains(undoMinutes)
      && queue.isSound
  }
}

extension Procedure {
  /// Whether it has levels, each within reason, and no amount is negative.
  fileprivate var isSound: Bool {
    let amounts = [
      minimum, early?.above, decision?.nothingBelow, decision?.writeOffBelow,
      decision?.courtFrom,
    ]
    return !levels.isEmpty && levels.allSatisfy(\.isSound)
      && amounts.allSatisfy { !($0?.isNegative ?? false) }
      && (0...366).contains(early?.days ?? 0)
  }
}

extension Procedure.Level {
  fileprivate var isSound: Bool {
    (0...366).contains(bankDays) && (1...366).contains(deadlineDays) && !channels.isEmpty
      && (0...366).contains(call?.bankDays ?? 0)
      && [fee, letterFrom, call?.above].allSatisfy { !($0?.isNegative ?? false) }
  }
}
