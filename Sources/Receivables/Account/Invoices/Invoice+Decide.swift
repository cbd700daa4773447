extension Account {
  /// Decides a command about invoices and credit notes.
  func decideInvoice(
    _ command: AccountCommand, _ occasion: Occasion
  ) throws(Refusal) -> AccountEvent {
    switch command {
    case .recordInvoice(let invoice): return .invoiceRecorded(try complete(invoice, occasion))
    case .recordDelivery(let delivery):
      let item = try ledger.require(item: delivery.item)
      try Check.past(delivery.day, occasion)
      if let amount = delivery.amount { try check(amount, upTo: item.invoice.gross) }
      return .deliveryRecorded(delivery)
    case .recordReturn(let goods):
      let item = try ledger.require(item: goods.item)
      try Check.positive(goods.amount)
      try check(goods.amount, upTo: item.invoice.gross)
      if let last = item.returns.last?.value.stage, !goods.stage.mayFollow(last) {
        throw Refusal(.outOfOrder, goods.item)
      }
      return .returnRecorded(goods)
    case .correctInvoice(let correction):
      return .invoiceCorrected(try checked(correction, occasion))
    case .cancelInvoice(let cancellation):
      try ledger.require(item: cancellation.item)
      return .invoiceCancelled(cancellation)
    case .recordCreditNote(let note): return .creditNoteRecorded(try checked(note, occasion))
    default: throw Refusal(.nothingGiven)
    }
  }

  /// An amount of a part is not negative and no more than the whole.
  private func check(_ amount: Money, upTo whole: Money) throws(Refusal) {
    try Check.same(amount.currency, whole.currency)
    guard !amount.isNegative else { throw Refusal(.amountNotPositive) }
    guard amount.minor <= whole.minor else { throw Refusal(.exceeds(amount, available: whole)) }
  }
}

extension GoodsReturn.Stage {
  /// Whether goods that came so far may next be there: on, never back; refused at any time.
  fileprivate func mayFollow(_ last: GoodsReturn.Stage) -> Bool {
    switch (last, self) {
    case (.refused, _): false
    case (_, .refused), (.announced, .arrived), (.announced, .checked), (.arrived, .checked): true
    default: false
    }
  }
}

// MARK: - Invoices

extension Account {
  /// An invoice that is sound and new, with the terms that hold for it.
  private func complete(_ invoice: Invoice, _ occasion: Occasion) throws(Refusal) -> Invoice {
    let ledger = ledger
    let terms = invoice.terms ?? ledger.debtor?.terms
    try Check.positive(invoice.gross)
    try Check.shares(invoice.vat, of: invoice.gross)
    try Check.terms(terms)
    try Check.past(invoice.issued, occasion)
    try Check.past(invoice.ordered, occasion)
    try Check.past(invoice.delivered, occasion)
    try Check.past(invoice.received?.day, occasion)
    try Check.past(invoice.title?.final, occasion)
    guard invoice.due >= invoice.issued else {
      throw Refusal(.tooEarly(invoice.due, earliest: invoice.issued))
    }
    if let received = invoice.received?.day, received < invoice.issued {
      throw Refusal(.tooEarly(received, earliest: invoice.issued))
    }
    if let mandate = invoice.mandate, ledger.blockedMandates.contains(mandate) {
      throw Refusal(.alreadyEnded)
    }
    try requireNew(invoice, ledger)
    guard invoice.terms == nil, let terms else { return invoice }
    return invoice.with(terms)
  }

  /// Invoices are the same by number and year of issue.
  private func requireNew(_ invoice: Invoice, _ ledger: Ledger) throws(Refusal) {
    let year = invoice.issued.year
    let other = ledger.items.first {
      $0.cancelled == nil && $0.invoice.number == invoice.number && $0.invoice.issued.year == year
    }
    guard let other else { return }
    let isSame = other.invoice.gross == invoice.gross && other.invoice.issued == invoice.issued
    throw Refusal(isSame ? .duplicate : .contradicts, other.number)
  }

  private func checked(
    _ correction: InvoiceCorrection, _ occasion: Occasion
  ) throws(Refusal) -> InvoiceCorrection {
    let item = try ledger.require(item: correction.item)
    guard !correction.isEmpty else { throw Refusal(.nothingGiven, correction.item) }
    try Check.positive(correction.gross)
    if let gross = correction.gross {
      try Check.same(gross.currency, item.invoice.gross.currency)
    }
    try Check.terms(correction.terms)
    try Check.past(correction.issued, occasion)
    try Check.past(correction.received?.day, occasion)
    let corrected = item.invoice.corrected(by: correction)
    if correction.vat != nil || correction.gross == nil {
      try Check.shares(corrected.vat, of: corrected.gross)
    }
    guard corrected.due >= corrected.issued else {
      throw Refusal(.tooEarly(corrected.due, earliest: corrected.issued))
    }
    return correction
  }
}

extension InvoiceCorrection {
  /// Whether nothing is corrected.
  fileprivate var isEmpty: Bool { self == InvoiceCorrection(item: item, reason: reason) }
}

extension Invoice {
  /// The invoice with the terms that hold for the debtor.
  fileprivate func with(_ terms: PaymentTerms) -> Invoice {
    corrected(by: InvoiceCorrection(item: EntryNumber(0), terms: terms))
  }
}

// MARK: - Credit notes

extension Account {
  private func checked(
    _ note: CreditNote, _ occasion: Occasion
  ) throws(Refusal) -> CreditNote {
    let ledger = ledger
    try Check.positive(note.amount)
    try Check.shares(note.vat, of: note.amount)
    try Check.past(note.issued, occasion)
    if case .setOff(let arisen) = note.effect, arisen > note.issued {
      throw Refusal(.tooLate(arisen, latest: note.issued))
    }
    try Check.distinct(note.shares.map(\.item))
    let shared = try Check.sum(note.shares.map(\.amount), in: note.amount.currency)
    guard shared.minor <= note.amount.minor else {
      throw Refusal(.exceeds(shared, available: note.amount))
    }
    for share in note.shares {
      try Check.positive(share.amount)
      let item = try ledger.require(item: share.item)
      try check(share.amount, upTo: ledger.creditable(item))
    }
    if let answers = note.answers {
      try require(
        answers, .disputeOpened, .withdrawalDeclared, .returnRecorded, .chargebackOpened)
    }
    try requireNew(note, ledger)
    return note
  }

  private func requireNew(_ note: CreditNote, _ ledger: Ledger) throws(Refusal) {
    let other = ledger.creditNotes.first {
      $0.value.number == note.number && $0.value.issued.year == note.issued.year
    }
    guard let other else { return }
    let isSame = other.value.amount == note.amount && other.value.issued == note.issued
    throw Refusal(isSame ? .duplicate : .contradicts, other.number)
  }
}

extension Ledger {
  /// What of an invoice has not been credited yet.
  func creditable(_ item: Item) -> Money {
    let credited = creditNotes.flatMap(\.value.shares).filter { $0.item == item.number }
      .reduce(Int64(0)) { $0.addingClamped($1.amount.minor) }
    return Money(minor: max(0, item.invoice.gross.minor - credited), item.invoice.gross.currency)
  }
}
