// Electronic invoices beside the book: whose they are, what they correct, where the paper goes.

extension ImportPlanner {
  /// Looks at who claims: the creditor of the book, somebody else, or somebody who claims it of him.
  ///
  /// Who wrote the invoice says nothing: a self-billed one is written by the buyer (BT-3 389).
  mutating func checkParties(of row: Incoming) throws(Finding) {
    guard case .item(let item) = row.content, let seller = item.seller,
      let own = draft.settings.creditor?.vatNumber.map({ DebtorIndex.folded($0.text) })
    else { return }
    let selling = seller.vatNumber.map(DebtorIndex.folded)
    guard selling != own else { return }
    if row.debtor.vatNumber.map({ DebtorIndex.folded($0.text) }) == own {
      throw Finding(.invoice(.ownDebt), line: row.line)
    }
    if selling != nil {
      findings.append(
        Finding(
          .invoice(.otherSeller(seller.name ?? seller.vatNumber ?? "")), line: row.line))
    }
  }

  /// Refuses an invoice that takes the place of one the book knows: what was claimed, paid and written
  /// on that one is for a person to move.
  mutating func checkReplaced(
    by item: IncomingItem, _ debtor: DebtorID, _ line: Int
  ) throws(Finding) {
    guard item.isCorrection, !item.preceding.isEmpty else { return }
    for number in item.preceding {
      guard let entry = known[debtor]?.number(number, by: item.issued) else { continue }
      throw Finding(.invoice(.replaces(entry, number)), line: line)
    }
    findings.append(Finding(.invoice(.precedingUnknown(item.preceding)), line: line))
  }

  /// What a credit note lowers: the invoices it refers to, else the one of its own number, each no
  /// further than to nothing.
  mutating func shares(
    of amount: Money, _ item: IncomingItem, _ debtor: DebtorID, _ line: Int
  ) -> [CreditNote.Share] {
    let numbers = item.preceding.isEmpty ? [item.number] : item.preceding
    let entries = numbers.map { known[debtor]?.number($0, by: item.issued) }
    let unknown = zip(numbers, entries).filter { $0.1 == nil }.map(\.0)
    if !item.preceding.isEmpty, !unknown.isEmpty {
      findings.append(Finding(.invoice(.precedingUnknown(unknown)), line: line))
    }
    guard entries.contains(where: { $0 != nil }), let ledger = draft.account(debtor)?.ledger else {
      return []
    }
    var left = amount.minor
    var shares: [CreditNote.Share] = []
    for case let entry? in entries where !shares.contains(where: { $0.item == entry }) {
      guard let invoice = ledger.item(entry) else { continue }
      let open = ledger.creditable(invoice)
      let part = min(left, open.minor)
      guard part > 0, open.currency == amount.currency else { continue }
      shares.append(CreditNote.Share(item: entry, amount: Money(minor: part, amount.currency)))
      left -= part
    }
    return shares
  }

  /// Makes the file a paper of the case, once, so that letters can carry a copy.
  mutating func attach(
    to item: EntryNumber, _ debtor: DebtorID, _ line: Int
  ) throws(Finding) {
    let isAttached = draft.account(debtor)?.facts.contains { fact in
      guard fact.counts, case .casework(.documentAttached(let paper)) = fact.value else {
        return false
      }
      return paper.document == file.document && paper.items.contains(item)
    }
    guard isAttached != true else { return }
    try perform(
      .casework(
        debtor,
        .attach(
          Attachment(document: file.document, name: file.name, kind: .invoice, items: [item]))),
      line)
  }
}

extension IncomingItem {
  /// The item as far as it happened by a day: an invoice may be written before the delivery.
  func known(on day: Day) -> IncomingItem {
    guard isPaper, let delivered, delivered > day else { return self }
    var item = self
    item.delivered = nil
    return item
  }
}
