// What a row becomes in the book.

extension IncomingDebtor {
  /// Whether there is enough to know the customer again.
  var isIdentifiable: Bool {
    vatNumber != nil || email != nil || (name != nil && address?.postcode != nil)
  }

  /// The customer as he begins.
  ///
  /// Whoever is not known to be a business is a consumer: the law that spares him is applied.
  func recorded(as name: Line) -> Debtor {
    Debtor(
      name: name, legalForm: legalForm, kind: kind ?? assumedKind ?? .consumer,
      language: language ?? .german,
      addresses: address.map { [$0] } ?? [], contacts: contacts, terms: terms,
      vatNumber: vatNumber, account: account)
  }

  private var contacts: [ContactPoint] {
    [(ContactChannel.email, email), (.phone, phone)].compactMap { channel, value in
      value.map { ContactPoint(channel: channel, value: $0) }
    }
  }

  /// What the row says otherwise than the book.
  ///
  /// Ways to reach the customer are added, never taken away; a new address ends the earlier one on
  /// the day before.
  func change(of debtor: Debtor, on day: Day) -> DebtorChange {
    func changed<Value: Equatable>(_ new: Value?, _ old: Value?) -> Value? {
      new == old ? nil : new
    }
    let added = contacts.filter { contact in
      !debtor.contacts.contains { $0.channel == contact.channel && $0.value == contact.value }
    }
    return DebtorChange(
      name: changed(name, debtor.name), legalForm: changed(legalForm, debtor.legalForm),
      kind: changed(kind, debtor.kind), language: changed(language, debtor.language),
      addresses: address.flatMap { $0.moved(from: debtor.addresses, on: day) },
      contacts: added.isEmpty ? nil : debtor.contacts + added,
      terms: changed(terms, debtor.terms), vatNumber: changed(vatNumber, debtor.vatNumber),
      account: changed(account, debtor.account))
  }
}

extension Incoming {
  /// Whether it is about an item of which nothing is open: it brings no customer either.
  var isSettled: Bool {
    if case .item(let item) = content { item.isSettled } else { false }
  }
}

extension IncomingItem {
  /// Whether it is a credit note.
  var isCredit: Bool { (amount ?? open)?.isNegative ?? false }

  /// What is open: as the row says; nothing where it says when all was paid.
  var openNow: Money? {
    if let open { return open }
    guard let amount, paid != nil else { return nil }
    return .zero(amount.currency)
  }

  /// Whether nothing is open of it and nobody knows since when: history that is not asked for.
  var isSettled: Bool {
    paid == nil && (open?.isZero ?? false) || (amount ?? open)?.isZero ?? false
  }

  /// The last day for payment, by the terms where the row does not name it.
  func due(with agreed: PaymentTerms?) -> Day? {
    // An invoice that says nothing of it is due at once (§ 271(1) BGB); what words say is not guessed.
    due ?? (terms ?? agreed).map { issued + $0.netDays }
      ?? (isPaper && wording == nil ? issued : nil)
  }

  /// The invoice as it begins.
  func invoice(
    _ due: Day, _ gross: Money, contract: DebtorKind?, from file: IncomingFile
  ) -> Invoice {
    Invoice(
      number: number, order: order, issued: issued, delivered: delivered, due: due, terms: terms,
      wording: wording, reference: reference, gross: gross, vat: vat, method: method ?? .invoice,
      mandate: mandate, contract: contract ?? .consumer, document: isPaper ? file.document : nil)
  }
}
