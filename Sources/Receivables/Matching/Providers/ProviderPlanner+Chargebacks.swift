// Money that goes back through a provider: cases of customers, reversals, refunds.

extension ProviderPlanner {
  /// Opens the case of a customer who wants money back, on the payment that the provider names.
  mutating func open(
    _ entry: EntryNumber, _ movement: BankTransaction, _ detail: ProviderDetail
  ) -> Bool {
    guard let (known, history) = payment(detail) else { return false }
    let number = detail.caseNumber ?? detail.id
    let amount = movement.amount.isZero ? history.amount : movement.amount.magnitude
    // Providers tell of one case more than once: when it begins, and when they hold the money.
    let isKnown = history.chargebacks.contains {
      $0.opened.value.caseNumber == number
        || $0.closed == nil && detail.caseNumber == nil && $0.opened.value.amount == amount
    }
    if isKnown { return note(entry, []) }
    let answerBy = detail.answerBy.flatMap { $0 >= draft.occasion.day ? $0 : nil }
    let chargeback = Chargeback(
      payment: known.payment, amount: amount, caseNumber: number,
      reason: detail.reason ?? .other, answerBy: answerBy, isNews: true)
    guard note(entry, [.account(known.debtor, .openChargeback(chargeback))]) else { return false }
    counts.chargebacks += 1
    return true
  }

  /// Ends a case.
  mutating func close(
    _ entry: EntryNumber, _ movement: BankTransaction, _ detail: ProviderDetail,
    _ outcome: ChargebackEnd.Outcome
  ) -> Bool {
    guard let (known, history) = payment(detail), let open = history.open(detail, in: draft.book)
    else { return false }
    return end(open, known, entry, movement, outcome)
  }

  /// Takes a payment back: by the case that is open about it, else as a bank would.
  mutating func reverse(
    _ entry: EntryNumber, _ movement: BankTransaction, _ detail: ProviderDetail
  ) -> Bool {
    guard let (known, history) = payment(detail), history.amount == movement.amount.magnitude
    else { return false }
    if let open = history.open(detail, in: draft.book) {
      return end(open, known, entry, movement, .lost)
    }
    let back = PaymentReturn(
      payment: known.payment,
      day: min(max(movement.booked, history.valued), draft.occasion.day), reason: .other,
      isNews: true, transaction: entry)
    guard perform([.account(known.debtor, .returnPayment(back))]) else { return false }
    counts.returned += 1
    return true
  }

  /// Pays credit out that the debtor has, or ends the case by what we gave back ourselves.
  ///
  /// Money given back without a credit note is for a person to explain: a payment that we gave back of
  /// our own will must not make the price owed again.
  mutating func giveBack(
    _ entry: EntryNumber, _ movement: BankTransaction, _ detail: ProviderDetail
  ) -> Bool {
    guard let (known, history) = payment(detail), let account = draft.book.account(known.debtor)
    else { return false }
    let amount = movement.amount.magnitude
    if let open = history.open(detail, in: draft.book), open.opened.value.amount == amount {
      return end(open, known, entry, movement, .accepted)
    }
    let credit = account.claim(on: draft.occasion.day, draft.book.settings)
      .credit(in: amount.currency)
    guard credit.minor >= amount.minor else { return false }
    let refund = Refund(amount: amount, day: min(movement.booked, draft.occasion.day))
    guard note(entry, [.account(known.debtor, .refund(refund))]) else { return false }
    counts.returned += 1
    return true
  }

  private mutating func end(
    _ chargeback: ChargebackHistory, _ known: ProviderIndex.Known, _ entry: EntryNumber,
    _ movement: BankTransaction, _ outcome: ChargebackEnd.Outcome
  ) -> Bool {
    // It cannot end before the book knew of it.
    let day = min(max(movement.booked, chargeback.opened.day), draft.occasion.day)
    let end = ChargebackEnd(chargeback: chargeback.opened.number, outcome: outcome, day: day)
    guard note(entry, [.account(known.debtor, .closeChargeback(end))]) else { return false }
    counts.closedChargebacks += 1
    return true
  }

  /// The payment that a movement is about: the one it names, or the one that the movement it names is
  /// about, as a release names the hold.
  private func payment(
    _ detail: ProviderDetail
  ) -> (known: ProviderIndex.Known, history: PaymentHistory)? {
    var related = detail.related
    var steps = 0
    while let id = related, steps < 4 {
      if let known = index.payment(id, at: detail.provider),
        let history = draft.book.account(known.debtor)?.ledger.payment(known.payment)
      {
        return history.returned == nil ? (known, history) : nil
      }
      related = draft.book.bank.detail(id, at: detail.provider)?.related
      steps += 1
    }
    return nil
  }
}

extension PaymentHistory {
  /// The open case that a movement is about: by its number, else the only one.
  fileprivate func open(_ detail: ProviderDetail, in book: Book) -> ChargebackHistory? {
    let open = chargebacks.filter { $0.closed == nil }
    let related = detail.related.flatMap { book.bank.detail($0, at: detail.provider) }
    let number = detail.caseNumber ?? related?.caseNumber
    if let number, let named = open.first(where: { $0.opened.value.caseNumber == number }) {
      return named
    }
    return number == nil && open.count == 1 ? open[0] : nil
  }
}

extension Bank {
  /// What a provider said of a movement of a number.
  fileprivate func detail(_ id: Line, at provider: Line) -> ProviderDetail? {
    entry(of: ProviderDetail.fingerprint(provider, id)).flatMap { transaction($0)?.provider }
  }
}

extension Money {
  /// The amount without its sign.
  fileprivate var magnitude: Money {
    Money(minor: Int64(clamping: minor.magnitude), currency)
  }
}
