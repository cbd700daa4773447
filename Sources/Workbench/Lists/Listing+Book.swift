import Receivables
import Terminal
import Wording

// The lists over a whole book.

extension Listing {
  /// Promises by their day.
  init(promises: [JobResult.PromiseRow], _ surroundings: Surroundings) {
    let words = surroundings.words
    self.init(
      words.promisesTitle,
      [
        .leadingDay(words.promiseDayColumn), .number(words.column(.number)),
        .name(words.column(.name)),
        .amount(words.promisedColumn), .minorAmount(words.receivedColumn),
        .text(words.promiseStateColumn),
      ], emptyText: words.noPromises)
    for row in promises {
      let promise = row.promise
      add(
        Row(
          id: RowID(debtor: row.debtor, number: promise.number.sequence),
          cells: [
            .day(promise.promise.value.by), .text(row.debtor.text), TableCell(row.name?.text),
            .amount(promise.promise.value.amount), .amount(promise.received),
            .text(words.promiseState(promise.state)),
          ], role: promise.isBroken ? .danger : promise.state == .due ? .accent : .text))
    }
  }

  /// Holds by their last day, those without one at the end.
  init(holds report: HoldReport, _ surroundings: Surroundings) {
    let words = surroundings.words
    self.init(
      words.holdsTitle,
      [
        .leadingDay(words.throughColumn), .number(words.column(.number)),
        .name(words.column(.name)),
        .amount(words.column(.held)), .text(words.holdReasonColumn),
        ListingColumn(words.ownerColumn, Track(minimum: 8, ideal: 10, priority: 3)),
      ], emptyText: words.noHolds)
    let lines = report.parts.all.flatMap(\.standing).sorted {
      ($0.through ?? .last, $0.debtor) < ($1.through ?? .last, $1.debtor)
    }
    for (place, line) in lines.enumerated() {
      add(
        Row(
          // One hold may hide money of two currencies.
          id: RowID(debtor: line.debtor, number: UInt64(place)),
          cells: [
            line.through.map { .day($0) } ?? .text(words.openEnded), .text(line.debtor.text),
            TableCell(surroundings.account(line.debtor)?.ledger.debtor?.name.text),
            .amount(line.hidden.sum),
            .text(words.hold(line.hold.value.reason)), .text(line.owner.text),
          ]))
    }
  }

  /// The debtors behind a number, with what of theirs is in it.
  init(behind rows: [JobResult.BehindRow], _ title: String, _ surroundings: Surroundings) {
    let words = surroundings.words
    self.init(
      title,
      [
        .number(words.column(.number)), .name(words.column(.name)), .amount(words.openColumn),
        .count(words.column(.days)), .text(words.countedColumn),
      ], emptyText: words.nobodyBehind)
    let currency = surroundings.settings.currency
    for row in rows {
      guard let account = surroundings.account(row.debtor) else { continue }
      let claim = account.claim(on: surroundings.day, surroundings.settings)
      let oldest = claim.items.filter(\.isOverdue).map(\.lastDay).min()
      add(
        Row(
          id: RowID(debtor: row.debtor),
          cells: [
            .text(row.debtor.text), TableCell(account.ledger.debtor?.name.text),
            .amount(claim.total(in: currency)),
            .number(UInt64(max(0, oldest.map { surroundings.day - $0 } ?? 0))),
            .text(words.counted(names(row.entries, account, words))),
          ]))
    }
  }

  /// What entries are, in a word or two each; several of a kind once.
  private func names(
    _ entries: [EntryNumber], _ account: Account, _ words: Wording
  ) -> [String] {
    var names: [String] = []
    for entry in entries {
      let name: String? =
        switch account.fact(entry)?.value {
        case .account(.invoiceRecorded(let invoice)): invoice.number.text
        case .account(.creditNoteRecorded(let note)): note.number.text
        case .some(let event): words.event(event.kind)
        case nil: nil
        }
      if let name, !names.contains(name) { names.append(name) }
    }
    return names
  }
}
