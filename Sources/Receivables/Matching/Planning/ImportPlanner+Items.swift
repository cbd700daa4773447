// Items and payments of a file, beside those of the book.

// MARK: - Items

extension ImportPlanner {
  mutating func take(
    _ item: IncomingItem, of debtor: DebtorID, _ line: Int
  ) throws(Finding) {
    let item = item.known(on: occasion.day)
    let isCredit = item.isCredit
    if let number = try noteLine(of: item, debtor, line) {
      found.insert(number)
      try isCredit ? compareCredit(item, number, debtor, line) : compare(item, number, debtor, line)
    } else if isCredit {
      try recordCredit(item, debtor, line)
    } else {
      try record(item, debtor, line)
    }
  }

  /// A settled item of a customer who is not known begins nothing, and may not stand there twice
  /// either.
  mutating func noteSettled(_ row: Incoming) throws(Finding) {
    if case .item(let item) = row.content, let number = row.debtor.number {
      _ = try noteLine(of: item, number, row.line)
    }
    counts.settled += 1
  }

  /// Notes where an item stands in the file, and gives its entry where it is known.
  private mutating func noteLine(
    of item: IncomingItem, _ debtor: DebtorID, _ line: Int
  ) throws(Finding) -> EntryNumber? {
    let items = items(of: debtor)
    let key = KnownItems.Key(item.number, item.issued.year, isCredit: item.isCredit)
    if let other = items.lines[key] { throw Finding(.repeated(line: other), line: line) }
    known[debtor]?.lines[key] = line
    return items.numbers[key]
  }

  private mutating func items(of debtor: DebtorID) -> KnownItems {
    if let items = known[debtor] { return items }
    let items = KnownItems(draft.account(debtor))
    known[debtor] = items
    return items
  }

  private mutating func record(
    _ item: IncomingItem, _ debtor: DebtorID, _ line: Int
  ) throws(Finding) {
    guard !item.isSettled else {
      counts.settled += 1
      return
    }
    guard let gross = item.amount ?? item.open else {
      throw Finding(.missing(.gross), line: line)
    }
    let open = item.openNow ?? gross
    guard open.minor <= gross.minor, !open.isNegative, open.currency == gross.currency else {
      throw Finding(.openBeyondAmount(gross, open: open), line: line)
    }
    let ledgerDebtor = draft.account(debtor)?.ledger.debtor
    try checkReplaced(by: item, debtor, line)
    guard let due = item.due(with: ledgerDebtor?.terms) else {
      throw Finding(.missing(.due), line: line)
    }
    let number = try perform(
      debtor, .recordInvoice(item.invoice(due, gross, contract: ledgerDebtor?.kind, from: file)),
      line)
    counts.newInvoices += 1
    if item.amount == nil { withoutWhole += 1 }
    known[debtor]?.add(number, item.number, item.issued, isCredit: false)
    found.insert(number)
    if item.isPaper { try attach(to: number, debtor, line) }
    guard open.minor < gross.minor else { return }
    // Nobody knows when it was paid; interest on it is not to be claimed for too long.
    let paid = item.paid ?? max(item.issued, min(due, occasion.day))
    try pay(Money(minor: gross.minor - open.minor, gross.currency), number, debtor, paid, line)
  }

  private mutating func compare(
    _ item: IncomingItem, _ number: EntryNumber, _ debtor: DebtorID, _ line: Int
  ) throws(Finding) {
    guard let invoice = known[debtor]?.invoices[number] else { return }
    if let given = item.amount, given != invoice.gross || item.issued != invoice.issued {
      throw Finding(.changed(number, known: invoice.gross, given: given), line: line)
    }
    if item.isPaper {
      // What was open when it was written says nothing of today.
      try attach(to: number, debtor, line)
      counts.known += 1
      return
    }
    guard let open = item.openNow, let principal = principal(of: number, debtor),
      open.currency == principal.currency, open != principal
    else {
      counts.known += 1
      return
    }
    guard open.minor < principal.minor, !open.isNegative else {
      findings.append(Finding(.openRose(number, known: principal, given: open), line: line))
      counts.known += 1
      return
    }
    try pay(
      Money(minor: principal.minor - open.minor, open.currency), number, debtor,
      item.paid ?? occasion.day, line)
  }

  /// What is open of an item's principal, by the book as it was before the file.
  private mutating func principal(of number: EntryNumber, _ debtor: DebtorID) -> Money? {
    if known[debtor]?.claim == nil {
      let claim = draft.account(debtor)?.claim(on: occasion.day, draft.settings)
      known[debtor]?.claim = claim
    }
    return known[debtor]?.claim?.item(number)?.principal
  }

  private mutating func pay(
    _ amount: Money, _ item: EntryNumber, _ debtor: DebtorID, _ day: Day, _ line: Int?
  ) throws(Finding) {
    // The source keeps the price: what fell there is principal.
    try perform(
      debtor,
      .recordPayment(
        Payment(
          amount: amount, valued: day, designation: .principal([item]), reference: source(line))),
      line)
    counts.newPayments += 1
  }

  /// Where a payment was read, `opos.csv:17`.
  private func source(_ line: Int?) -> Remark? {
    try? Remark(line.map { "\(file.name.text):\($0)" } ?? file.name.text)
  }
}

// MARK: - Credit notes and payments

extension ImportPlanner {
  private mutating func recordCredit(
    _ item: IncomingItem, _ debtor: DebtorID, _ line: Int
  ) throws(Finding) {
    guard let given = item.openNow ?? item.amount, !given.isZero else {
      counts.settled += 1
      return
    }
    let amount = Money(minor: Int64(clamping: given.minor.magnitude), given.currency)
    let shares = shares(of: amount, item, debtor, line)
    let number = try perform(
      debtor,
      .recordCreditNote(
        CreditNote(
          number: item.number, issued: item.issued, amount: amount,
          // What corrects an invoice works as if it had never been otherwise.
          effect: item.isPaper && !shares.isEmpty ? .fromStart : .fromDay, reason: .other,
          shares: shares, vat: item.vat, document: item.isPaper ? file.document : nil)), line)
    known[debtor]?.add(number, item.number, item.issued, isCredit: true)
    counts.newCreditNotes += 1
  }

  private mutating func compareCredit(
    _ item: IncomingItem, _ number: EntryNumber, _ debtor: DebtorID, _ line: Int
  ) throws(Finding) {
    // What is left of a credit note falls as it is used up.
    let known = known[debtor]?.credits[number]
    if let known, let given = item.amount, given.minor.magnitude != known.minor.magnitude {
      throw Finding(.changed(number, known: known, given: given), line: line)
    }
    counts.known += 1
  }

  mutating func take(
    _ payment: IncomingPayment, of debtor: DebtorID, _ line: Int
  ) throws(Finding) {
    var items = items(of: debtor)
    let item = payment.item.flatMap { items.number($0, by: payment.valued) }
    if items.takePayment(item, payment) {
      known[debtor] = items
      counts.known += 1
      return
    }
    let text = [payment.item?.text, payment.text?.text].compactMap { $0 }.joined(separator: " ")
    try perform(
      debtor,
      .recordPayment(
        Payment(
          amount: payment.amount, valued: payment.valued,
          designation: item.map { .principal([$0]) } ?? .none,
          reference: (try? Remark(text)) ?? source(line))), line)
    counts.newPayments += 1
  }
}

// MARK: - What is missing

extension ImportPlanner {
  /// Looks for open items of the book that are not in a list of all that is open.
  ///
  /// A row that is not taken may be about any of them: then nobody knows what is missing.
  mutating func lookForVanished(arePaid: Bool) {
    guard counts.refused == 0 else { return }
    for account in draft.accounts where account.isRecorded {
      let missing = account.ledger.items.filter { item in
        item.number <= before && item.isOurs && item.cancelled == nil
          && !found.contains(item.number)
      }
      guard !missing.isEmpty else { continue }
      let claim = account.claim(on: occasion.day, draft.settings)
      for item in missing {
        guard let open = claim.item(item.number)?.principal, open.isPositive else { continue }
        counts.vanished += 1
        do throws(Finding) {
          guard arePaid else {
            throw Finding(.vanished(account.number, item.invoice.number, item.number, open))
          }
          try pay(open, item.number, account.number, occasion.day, nil)
        } catch {
          findings.append(error)
        }
      }
    }
  }
}
