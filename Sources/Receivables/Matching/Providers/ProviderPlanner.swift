/// Takes the movements of a payment provider one after the other, on a draft of the book: first all
/// are recorded, then each gets its place.
struct ProviderPlanner {
  private let file: ProviderFile
  private let before: EntryNumber
  var draft: BookDraft
  var index: ProviderIndex
  var recognition: Recognition
  var counts = ProviderPlan.Counts()
  private(set) var findings: [Finding]
  private var placed: [StatementPlan.Placement] = []
  /// The lines of the movements that were recorded, by entry.
  private var lines: [EntryNumber: Int] = [:]
  /// The movements of the file, by what makes them the same.
  private var taken: [Line: IncomingProviderMovement] = [:]

  init(_ book: Book, _ file: ProviderFile, _ occasion: Occasion) {
    draft = BookDraft(book, occasion)
    index = ProviderIndex(of: book)
    recognition = Recognition(of: book)
    before = book.version
    self.file = file
    findings = BookDraft.earlier(file.document, in: book)
    counts.pending = file.rows.pending
    counts.unmoved = file.rows.unmoved
  }

  /// What all of it comes to.
  func finished() -> ProviderPlan {
    var entries = draft.entries
    if !entries.isEmpty {
      let record = ImportRecord(
        kind: file.kind, file: file.name, document: file.document, rows: file.rowCount,
        booked: counts.movements)
      entries.append(Entry(.book, .matching(.importRecorded(record))))
    }
    return ProviderPlan(
      file: file, version: before, day: draft.occasion.day, entries: entries, findings: findings,
      counts: counts, placed: placed)
  }
}

// MARK: - Recording

extension ProviderPlanner {
  /// Records a movement and its fee, or finds out why not.
  mutating func take(_ movement: IncomingProviderMovement) {
    let fingerprint = movement.detail.fingerprint
    if let first = taken[fingerprint] {
      guard movement.says(theSameAs: first) else {
        counts.refused += 1
        findings.append(Finding(.repeated(line: first.line), line: movement.line))
        return
      }
      counts.known += 1
      return
    }
    taken[fingerprint] = movement
    if draft.book.bank.entry(of: fingerprint) != nil || index.isRecordedByHand(movement.detail) {
      counts.known += 1
      return
    }
    do throws(Finding) {
      for transaction in movement.recorded {
        let command = Command.matching(.recordTransaction(transaction))
        for (number, _) in try draft.perform(command, movement.line) {
          lines[number] = movement.line
        }
        if transaction.provider?.kind == .fee { counts.fees += 1 }
      }
      if movement.detail.kind == .payout { counts.payouts += 1 }
      counts.movements += 1
    } catch {
      counts.refused += 1
      findings.append(error)
    }
  }
}

// MARK: - Placing

extension ProviderPlanner {
  /// Gives each movement its place, those of earlier files too that have none yet.
  mutating func placeMovements(_ progress: (Int) -> Void) {
    for (place, one) in draft.book.bank.unplacedOfProviders.enumerated() {
      if place.isMultiple(of: 256) { progress(place) }
      if self.place(one.entry, one.movement, one.detail) { continue }
      guard let line = lines[one.entry] else { continue }
      counts.unclear += 1
      if one.detail.kind == .sale { findings.append(Finding(.saleUnclear, line: line)) }
    }
  }

  /// Whether a movement has its place now.
  private mutating func place(
    _ entry: EntryNumber, _ movement: BankTransaction, _ detail: ProviderDetail
  ) -> Bool {
    switch detail.kind {
    case .payment: pay(entry, movement, detail)
    case .sale: sell(entry, movement, detail)
    // Money of ours that comes in needs nobody.
    case .fee, .payout: note(entry, [])
    case .chargeback: open(entry, movement, detail)
    case .chargebackWon: close(entry, movement, detail, .won)
    case .chargebackLost: close(entry, movement, detail, .lost)
    case .reversal: reverse(entry, movement, detail)
    case .refund: giveBack(entry, movement, detail)
    }
  }

  /// Does what a movement means, and notes that nothing is left of it; neither where the book refuses
  /// one of them.
  mutating func note(_ entry: EntryNumber, _ commands: [Command]) -> Bool {
    let aside = TransactionSetAside(transaction: entry, use: .recorded)
    return perform(commands + [.matching(.setAside(aside))])
  }

  mutating func perform(_ commands: [Command]) -> Bool {
    (try? draft.perform(.several(commands))) != nil
  }

  /// Books a payment where a match says.
  mutating func book(_ entry: EntryNumber, _ match: Match) -> Bool {
    let count = draft.entries.count
    guard let placement = draft.place(entry, match, &recognition) else { return false }
    learn(placement, from: count)
    return true
  }

  /// Books a payment that only its text tells of.
  mutating func bookRecognised(_ entry: EntryNumber) -> Bool {
    let count = draft.entries.count
    guard let placement = draft.placeRecognised(entry, by: &recognition) else { return false }
    learn(placement, from: count)
    return true
  }

  private mutating func learn(_ placement: StatementPlan.Placement, from count: Int) {
    counts.placed += 1
    placed.append(placement)
    for (place, entry) in draft.entries.enumerated().dropFirst(count) {
      guard case .account(.paymentReceived(let payment)) = entry.event else { continue }
      index.learn(
        payment, draft.occasion.number(place), of: placement.match.debtor, in: draft.book)
    }
  }
}

extension Bank {
  /// A movement of a provider that has no place yet.
  struct Unplaced {
    let entry: EntryNumber
    let movement: BankTransaction
    let detail: ProviderDetail
  }

  /// The movements of providers that have no place yet, payments first, then what builds on them.
  fileprivate var unplacedOfProviders: [Unplaced] {
    let all = facts.compactMap { fact -> Unplaced? in
      guard fact.counts, case .transactionRecorded(let movement) = fact.value,
        let detail = movement.provider
      else { return nil }
      let isTold = detail.kind.isCase && movement.amount.isZero && !isAnswered(fact.number)
      guard isTold || open.contains(fact.number) else { return nil }
      return Unplaced(entry: fact.number, movement: movement, detail: detail)
    }
    return all.sorted { left, right in
      if left.detail.kind != right.detail.kind {
        return left.detail.kind.rank < right.detail.kind.rank
      }
      if left.movement.booked != right.movement.booked {
        return left.movement.booked < right.movement.booked
      }
      return left.movement.fingerprint.text < right.movement.fingerprint.text
    }
  }
}
