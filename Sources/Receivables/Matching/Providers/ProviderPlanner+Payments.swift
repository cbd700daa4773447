// Payments through a provider, and claims that it bought.

extension ProviderPlanner {
  /// Books a payment: by the number of the invoice or order, else by an address for mail that one
  /// debtor has and an amount that is open there, else by what its text tells.
  mutating func pay(
    _ entry: EntryNumber, _ movement: BankTransaction, _ detail: ProviderDetail
  ) -> Bool {
    // A part of it may have been booked by a person.
    guard draft.book.bank.rest(of: entry) == movement.amount else { return false }
    if let match = named(detail) ?? known(movement, detail) { return book(entry, match) }
    return bookRecognised(entry)
  }

  /// The invoices that are named, where all are one debtor's and ours.
  private func named(_ detail: ProviderDetail) -> Match? {
    let found = index.items(named: detail)
    guard let debtor = found.first?.debtor, found.allSatisfy({ $0.debtor == debtor }),
      let ledger = draft.book.account(debtor)?.ledger
    else { return nil }
    let items = found.map(\.entry).sorted().compactMap { ledger.item($0) }
    guard items.count == found.count, items.allSatisfy(\.isOurs) else { return nil }
    let signs = items.map { item -> Match.Sign in
      let number = item.invoice.number
      let isNamed = [detail.invoice, detail.order].contains { $0?.text == number.text }
      return isNamed ? .item(number) : .order(item.invoice.order ?? number)
    }
    return Match(
      debtor: debtor, place: .payment(.items(items.map(\.number))), signs: signs,
      certainty: .certain)
  }

  /// The debtor with the address for mail, where exactly the amount is open.
  private func known(_ movement: BankTransaction, _ detail: ProviderDetail) -> Match? {
    guard let debtor = index.debtor(detail), let account = draft.book.account(debtor)
    else { return nil }
    let claim = account.claim(on: draft.occasion.day, draft.book.settings)
    let ours = account.ledger.items.filter { $0.isOurs && $0.cancelled == nil }
    let item = ours.filter { claim.item($0.number)?.principal == movement.amount }
      .min { ($0.invoice.issued, $0.number) < ($1.invoice.issued, $1.number) }
    guard let item else { return nil }
    return Match(
      debtor: debtor, place: .payment(.items([item.number])),
      signs: [.email, .amount(.principal)], certainty: .certain)
  }
}

// MARK: - Sold claims

extension ProviderPlanner {
  /// Gives a claim to the provider that bought it: only where number and amount are exact, for nobody
  /// may demand what is not his, and nobody gives away what is.
  mutating func sell(
    _ entry: EntryNumber, _ movement: BankTransaction, _ detail: ProviderDetail
  ) -> Bool {
    let found = index.items(named: detail)
    guard found.count == 1, let named = found.first,
      let account = draft.book.account(named.debtor), let item = account.ledger.item(named.entry)
    else { return false }
    if case .assigned(let owner) = item.invoice.owner {
      guard owner.text.lowercased() == detail.provider.text.lowercased(),
        item.invoice.gross == movement.amount
      else { return false }
      return sold(entry, [])
    }
    let open = account.claim(on: draft.occasion.day, draft.book.settings).item(named.entry)
    guard item.isOurs, open?.principal == movement.amount else { return false }
    let correction = InvoiceCorrection(
      item: named.entry, method: detail.method, owner: .assigned(to: detail.provider),
      reason: Remark(keeping: "\(detail.provider.text) \(detail.id.text)"))
    return sold(entry, [.account(named.debtor, .correctInvoice(correction))])
  }

  private mutating func sold(_ entry: EntryNumber, _ commands: [Command]) -> Bool {
    guard note(entry, commands) else { return false }
    counts.sold += 1
    return true
  }
}
