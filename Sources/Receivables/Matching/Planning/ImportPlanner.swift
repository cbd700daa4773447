/// Takes the rows of a file one after the other, on a draft of the book.
struct ImportPlanner {
  let file: IncomingFile
  let before: EntryNumber
  private var work: BookDraft
  var findings: [Finding]
  var counts = ImportPlan.Counts()

  /// Where the file names a customer first, and what it says of him there.
  private var named: [DebtorID: (line: Int, debtor: IncomingDebtor)] = [:]
  var known: [DebtorID: KnownItems] = [:]
  /// Items of the book that stand in the file.
  var found: Set<EntryNumber> = []
  private var index: DebtorIndex?
  private var lastMadeNumber = 10_000
  private var bookedRows = 0
  private var nameless = 0
  var withoutWhole = 0

  init(_ book: Book, _ file: IncomingFile, _ occasion: Occasion) {
    work = BookDraft(book, occasion)
    before = book.version
    self.file = file
    findings = BookDraft.earlier(file.document, in: book)
  }

  /// The book as it is after the rows so far.
  var draft: Book { work.book }

  /// When it would be booked.
  var occasion: Occasion { work.occasion }

  /// Takes a row, or finds out why not.
  mutating func take(_ row: Incoming) {
    let written = work.entries.count
    do throws(Finding) {
      try checkParties(of: row)
      guard let debtor = try debtor(of: row) else {
        try noteSettled(row)
        return
      }
      switch row.content {
      case .debtor: break
      case .item(let item): try take(item, of: debtor, row.line)
      case .payment(let payment): try take(payment, of: debtor, row.line)
      }
    } catch {
      counts.refused += 1
      findings.append(error)
    }
    if work.entries.count > written { bookedRows += 1 }
  }

  /// What all of it comes to.
  func finished(vanishedArePaid: Bool) -> ImportPlan {
    var (entries, findings) = (work.entries, findings)
    if !entries.isEmpty {
      let record = ImportRecord(
        kind: file.kind, file: file.name, document: file.document, rows: file.rowCount,
        booked: bookedRows)
      entries.append(Entry(.book, .matching(.importRecorded(record))))
    }
    if nameless > 0 { findings.append(Finding(.nameless(nameless))) }
    if withoutWhole > 0 { findings.append(Finding(.wholeUnknown(withoutWhole))) }
    return ImportPlan(
      file: file, takesVanishedAsPaid: vanishedArePaid, version: before, day: occasion.day,
      entries: entries, findings: findings, counts: counts)
  }
}

// MARK: - Deciding

extension ImportPlanner {
  /// Decides a command on the draft, and gives the number of its first entry.
  @discardableResult
  mutating func perform(
    _ debtor: DebtorID, _ command: AccountCommand, _ line: Int?
  ) throws(Finding) -> EntryNumber {
    try perform(.account(debtor, command), line)
  }

  /// Decides any command on the draft, and gives the number of its first entry.
  @discardableResult
  mutating func perform(_ command: Command, _ line: Int?) throws(Finding) -> EntryNumber {
    guard let first = try work.perform(command, line).first else {
      preconditionFailure("commands about accounts come to entries")
    }
    return first.number
  }
}

// MARK: - Customers

extension ImportPlanner {
  /// The number of the customer of a row, recorded or changed by it; nothing where nobody needs to
  /// know, because the item of an unknown customer is settled.
  private mutating func debtor(of row: Incoming) throws(Finding) -> DebtorID? {
    if let number = row.debtor.number, let first = named[number] {
      if first.debtor != row.debtor, let name = row.debtor.name, name != first.debtor.name {
        findings.append(Finding(.contradicts(line: first.line), line: row.line))
      }
      return draft.account(number)?.number ?? number
    }
    guard let number = try identified(row) else { return nil }
    if named[number] == nil {
      if let account = draft.account(number) {
        try change(account, row)
      } else {
        if row.isSettled { return nil }
        try record(number, row)
      }
      named[number] = (row.line, row.debtor)
    }
    return draft.account(number)?.number ?? number
  }

  private mutating func identified(_ row: Incoming) throws(Finding) -> DebtorID? {
    if let number = row.debtor.number { return number }
    let index = self.index ?? DebtorIndex(draft.accounts)
    self.index = index
    let candidates = index.candidates(row.debtor)
    guard candidates.count < 2 else {
      throw Finding(.ambiguousDebtor(candidates), line: row.line)
    }
    if let number = candidates.first { return number }
    if row.isSettled { return nil }
    guard row.debtor.isIdentifiable else { throw Finding(.unidentified, line: row.line) }
    return newNumber()
  }

  /// A number that nobody has; the source has none of its own.
  private mutating func newNumber() -> DebtorID {
    while true {
      lastMadeNumber += 1
      if let number = try? DebtorID("V-\(lastMadeNumber)"), !draft.knows(number) { return number }
    }
  }

  private mutating func record(_ number: DebtorID, _ row: Incoming) throws(Finding) {
    if row.debtor.name == nil { nameless += 1 }
    guard let name = row.debtor.name ?? (try? Line(number.text)) else {
      throw Finding(.missing(.name), line: row.line)
    }
    let debtor = row.debtor.recorded(as: name)
    try perform(number, .record(debtor), row.line)
    index?.add(number, debtor)
    counts.newDebtors += 1
  }

  private mutating func change(_ account: Account, _ row: Incoming) throws(Finding) {
    guard let debtor = account.ledger.debtor else { return }
    let change = row.debtor.change(of: debtor, on: occasion.day)
    guard !change.isEmpty else { return }
    try perform(account.number, .change(change), row.line)
    counts.changedDebtors += 1
  }
}
