/// Takes the statements of a file one after the other, on a draft of the book.
struct StatementPlanner {
  private let file: BankFile
  private let gap: Remark?
  private let before: EntryNumber
  private var draft: BookDraft
  private var findings: [Finding] = []
  private var counts = StatementPlan.Counts()
  private var placed: [StatementPlan.Placement] = []
  /// The movements that need a place, in the order of the file.
  private var waiting: [EntryNumber] = []
  /// How often each movement stands in the file, by what else makes it the same.
  private var equals: [Line: Int] = [:]

  init(_ book: Book, _ file: BankFile, _ gap: Remark?, _ occasion: Occasion) {
    draft = BookDraft(book, occasion)
    before = book.version
    self.file = file
    self.gap = gap
    findings = BookDraft.earlier(file.document, in: book)
  }

  /// What all of it comes to.
  func finished() -> StatementPlan {
    var entries = draft.entries
    if !entries.isEmpty {
      let rows = file.statements.reduce(0) { $0 + $1.movements.count }
      let record = ImportRecord(
        kind: file.kind, file: file.name, document: file.document, rows: rows,
        booked: counts.movements)
      entries.append(Entry(.book, .matching(.importRecorded(record))))
    }
    return StatementPlan(
      file: file, gap: gap, version: before, day: draft.occasion.day, entries: entries,
      findings: findings, counts: counts, placed: placed)
  }
}

// MARK: - Statements

extension StatementPlanner {
  /// Takes a statement whole, or finds out why not.
  mutating func take(_ part: BankFile.Part) {
    counts.pending += part.statement.pending
    do throws(Finding) {
      guard part.isSound else {
        counts.refusedStatements += 1
        return
      }
      guard let account = draft.book.settings.ownAccount(part.statement.account) else {
        throw Finding(.foreignAccount(part.statement.account), line: part.statement.line)
      }
      try take(part, of: account)
    } catch {
      counts.refusedStatements += 1
      findings.append(error)
    }
  }

  private mutating func take(_ part: BankFile.Part, of account: IBAN) throws(Finding) {
    // An entry of nothing, as some banks write one beside a notice, moves nothing.
    let numbered = part.movements.filter { !$0.amount.isZero }
      .map { (movement: $0, fingerprint: fingerprint(of: $0, on: account)) }
    var told = KnownMovements(of: account, beside: part, in: draft.book.bank)
    for one in numbered { told.find(one.fingerprint) }
    var new: [BankTransaction] = []
    for one in numbered where draft.book.bank.entry(of: one.fingerprint) == nil {
      if !told.find(one.movement) {
        new.append(one.movement.recorded(on: account, one.fingerprint))
      }
    }
    let known = told.found
    let statement = try statement(of: part, account)
    counts.knownMovements += known.count
    if let statement {
      if new.isEmpty, draft.book.bank.knows(statement) {
        counts.knownStatements += 1
        return
      }
      try record(.recordStatement(statement, new, known: known), part.statement.line)
      counts.statements += 1
    } else {
      for movement in new { try record(.recordTransaction(movement), part.statement.line) }
    }
    counts.movements += new.count
    counts.outgoing += new.count { !$0.needsPlace }
    if part.statement.isFinal, let statement, part.statement.kind == .statement {
      try complete(through: statement.through, account)
    }
  }

  /// The statement as it is recorded; nothing where it has no balances, as bookings in the course of a
  /// day have none.
  private mutating func statement(
    of part: BankFile.Part, _ account: IBAN
  ) throws(Finding) -> BankStatement? {
    guard part.statement.kind == .statement else { return nil }
    guard let opening = part.statement.opening?.amount,
      let closing = part.statement.closing?.amount, opening.currency == closing.currency
    else {
      findings.append(Finding(.withoutBalances, line: part.statement.line))
      return nil
    }
    let (from, through) = (part.firstDay, part.lastDay)
    var isGap = false
    if let last = draft.book.bank.lastClosing(of: account, before: from, through, unlike: opening) {
      let finding = Finding(
        .statementGap(last.amount, on: last.day, found: opening, isAccepted: gap != nil),
        line: part.statement.line)
      guard gap != nil else { throw finding }
      findings.append(finding)
      isGap = true
    }
    return BankStatement(
      account: account, number: part.statement.number.flatMap { Line(keeping: $0) },
      from: min(from, through), through: through, opening: opening, closing: closing,
      document: file.document, gap: isGap ? gap : nil)
  }

  private mutating func complete(through day: Day, _ account: IBAN) throws(Finding) {
    guard day <= draft.occasion.day,
      draft.book.settings.bankDataMarks[account].map({ $0 < day }) ?? true
    else { return }
    try draft.perform(.book(.completeBankData(BankDataMark(through: day, account: account))))
    counts.through = max(counts.through ?? day, day)
  }

  private mutating func record(_ command: MatchingCommand, _ line: Int?) throws(Finding) {
    for (number, entry) in try draft.perform(.matching(command), line) {
      if case .matching(.transactionRecorded(let movement)) = entry.event, movement.needsPlace {
        waiting.append(number)
      }
    }
  }

  private mutating func fingerprint(of movement: IncomingMovement, on account: IBAN) -> Line {
    let first = movement.fingerprint(on: account, 1)
    let count = (equals[first] ?? 0) + 1
    equals[first] = count
    return count == 1 ? first : movement.fingerprint(on: account, count)
  }
}

// MARK: - Placing

extension StatementPlanner {
  /// Books what is recognised with certainty; all else waits.
  mutating func placeMovements(_ progress: (Int) -> Void) {
    guard !waiting.isEmpty else { return }
    var recognition = Recognition(of: draft.book)
    for (place, entry) in waiting.enumerated() {
      if place.isMultiple(of: 256) { progress(place) }
      guard draft.book.bank.transaction(entry) != nil else { continue }
      guard let placement = draft.placeRecognised(entry, by: &recognition) else {
        counts.unclear += 1
        continue
      }
      if case .back = placement.match.place { counts.returned += 1 } else { counts.placed += 1 }
      placed.append(placement)
    }
  }
}

// MARK: - What the book knows of the bank

extension Bank {
  /// Whether a statement was taken before, in this format or in another.
  fileprivate func knows(_ statement: BankStatement) -> Bool {
    (statements[statement.account] ?? []).contains { _, known in
      known.through == statement.through && known.opening == statement.opening
        && known.closing == statement.closing
    }
  }

  /// The balance that a statement should begin with and does not; nothing where it goes on from one
  /// that is there, or nothing is there yet.
  fileprivate func lastClosing(
    of account: IBAN, before from: Day, _ through: Day, unlike opening: Money
  ) -> (amount: Money, day: Day)? {
    let all = (statements[account] ?? []).map(\.statement)
    guard
      let last = all.last(where: { $0.through < from })
        ?? all.first(where: { $0.through <= through })
    else { return nil }
    // Several statements of one day follow each other; a month follows the one before it, whatever
    // days of it are there already.
    let followed = all.filter { $0.through >= from && $0.through <= through } + [last]
    if followed.contains(where: { $0.closing == opening }) { return nil }
    if all.contains(where: { $0.from <= through && $0.opening == opening }) { return nil }
    return (last.closing, last.through)
  }
}

extension Settings {
  /// The account of ours that a bank means: by its number, or by the bank code and account in it.
  func ownAccount(_ text: String) -> IBAN? {
    let compact = String(text.filter { $0 != " " }).uppercased()
    if let own = bankAccounts.first(where: { $0.iban.compact == compact }) { return own.iban }
    let parts = compact.split(separator: "/").map(String.init)
    let matching = bankAccounts.map(\.iban).filter { iban in
      guard iban.compact.hasPrefix("DE") else { return false }
      let bank = iban.compact.dropFirst(4).prefix(8), account = iban.compact.dropFirst(12)
      func isAccount(_ text: some StringProtocol) -> Bool {
        let digits = text.drop { $0 == "0" }
        return !digits.isEmpty && digits == account.drop { $0 == "0" }
      }
      switch parts.count {
      case 1: return isAccount(compact) || compact == String(bank) + account
      case 2: return parts[0] == bank && isAccount(parts[1].prefix { $0.isNumber })
      default: return false
      }
    }
    return matching.count == 1 ? matching[0] : nil
  }
}
