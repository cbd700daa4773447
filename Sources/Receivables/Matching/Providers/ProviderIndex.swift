/// What the movements of payment providers name, to be found in the book: invoices, orders, addresses
/// for mail, payments and cases by the provider's numbers.
struct ProviderIndex {
  /// An invoice of a debtor.
  struct Item: Hashable {
    let debtor: DebtorID
    let entry: EntryNumber
  }

  /// A payment of a debtor.
  struct Known {
    let debtor: DebtorID
    let payment: EntryNumber
    /// Who passed it on; nothing where a person recorded it.
    let provider: Line?
  }

  private var invoices: [String: Set<Item>] = [:]
  private var orders: [String: Set<Item>] = [:]
  private var emails: [String: Set<DebtorID>] = [:]
  private var payments: [String: [Known]] = [:]

  init(of book: Book) {
    for account in book.accounts where account.isRecorded { add(account, book) }
  }

  private mutating func add(_ account: Account, _ book: Book) {
    let ledger = account.ledger
    for item in ledger.items where item.cancelled == nil {
      let place = Item(debtor: account.number, entry: item.number)
      invoices[item.invoice.number.text, default: []].insert(place)
      if let order = item.invoice.order { orders[order.text, default: []].insert(place) }
    }
    for contact in ledger.debtor?.contacts ?? [] where contact.channel == .email {
      emails[contact.value.text.lowercased(), default: []].insert(account.number)
    }
    for history in ledger.payments {
      guard let payment = history.payment else { continue }
      learn(payment, history.number, of: account.number, in: book)
    }
  }

  /// Learns a payment, so that what follows it in the file finds it.
  mutating func learn(
    _ payment: Payment, _ entry: EntryNumber, of debtor: DebtorID, in book: Book
  ) {
    guard let reference = payment.providerReference else { return }
    let movement = payment.transaction.flatMap { book.bank.transaction($0) }
    payments[reference.text, default: []].append(
      Known(debtor: debtor, payment: entry, provider: movement?.provider?.provider))
  }
}

extension ProviderIndex {
  /// The invoices that a movement names by their own number or by the order: shops write either into
  /// one field.
  func items(named detail: ProviderDetail) -> Set<Item> {
    let numbers = [detail.invoice, detail.order].compactMap { $0?.text }
    return numbers.reduce(into: []) { found, number in
      found.formUnion(invoices[number] ?? [])
      found.formUnion(orders[number] ?? [])
    }
  }

  /// The only debtor with an address for mail.
  func debtor(_ detail: ProviderDetail) -> DebtorID? {
    guard let email = detail.email, let all = emails[email.text.lowercased()], all.count == 1
    else { return nil }
    return all.first
  }

  /// The payment that has a number at a provider; nothing where two could be meant.
  func payment(_ id: Line?, at provider: Line) -> Known? {
    guard let id else { return nil }
    let all = (payments[id.text] ?? []).filter { known in
      known.provider.map { $0.text.lowercased() == provider.text.lowercased() } ?? true
    }
    return all.count == 1 ? all[0] : nil
  }

  /// Whether a person recorded the payment of a number before any file told of it.
  func isRecordedByHand(_ detail: ProviderDetail) -> Bool {
    detail.kind == .payment
      && (payments[detail.id.text] ?? []).contains { $0.provider == nil }
  }
}
