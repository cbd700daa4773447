extension Account {
  /// Decides a command about payments.
  func decidePayment(
    _ command: AccountCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> AccountEvent {
    switch command {
    case .submitDebit(let debit):
      try ledger.require(items: debit.items)
      try Check.positive(debit.amount)
      try Check.coming(debit.collects, occasion)
      guard !ledger.blockedMandates.contains(debit.mandate) else { throw Refusal(.alreadyEnded) }
      return .debitSubmitted(debit)
    case .recordPayment(let payment): return .paymentReceived(try checked(payment, occasion))
    case .designate(let designation):
      let payment = try requirePayment(designation.payment)
      guard payment.returned == nil else { throw Refusal(.alreadyEnded, designation.payment) }
      try check(designation.designation, of: payment.amount)
      return .paymentDesignated(designation)
    case .openChargeback(let chargeback):
      let payment = try requirePayment(chargeback.payment)
      try Check.positive(chargeback.amount)
      try Check.same(chargeback.amount.currency, payment.amount.currency)
      try Check.coming(chargeback.answerBy, occasion)
      let claimed = payment.chargebacks.filter { $0.isOpen(on: occasion.day) }
        .reduce(Int64(0)) { $0.addingClamped($1.opened.value.amount.minor) }
      let available = Money(
        minor: max(0, payment.kept(on: occasion.day).minor - claimed), payment.amount.currency)
      guard chargeback.amount.minor <= available.minor else {
        throw Refusal(.exceeds(chargeback.amount, available: available), chargeback.payment)
      }
      return .chargebackOpened(chargeback)
    case .closeChargeback(let end):
      let opened = try require(end.chargeback, .chargebackOpened)
      let history = ledger.payments.flatMap(\.chargebacks).first {
        $0.opened.number == end.chargeback
      }
      guard history?.closed == nil else { throw Refusal(.alreadyEnded, end.chargeback) }
      guard end.day >= opened.day else {
        throw Refusal(.tooEarly(end.day, earliest: opened.day))
      }
      try Check.past(end.day, occasion)
      return .chargebackClosed(end)
    case .refund(let refund):
      try Check.positive(refund.amount)
      try Check.past(refund.day, occasion)
      let credit = claim(on: occasion.day, settings).credit(in: refund.amount.currency)
      guard refund.amount.minor <= credit.minor else {
        throw Refusal(.exceeds(refund.amount, available: credit))
      }
      return .creditRefunded(refund)
    default: throw Refusal(.nothingGiven)
    }
  }

  private func requirePayment(_ entry: EntryNumber) throws(Refusal) -> PaymentHistory {
    try require(entry, .paymentReceived, .agencyRemitted)
    guard let payment = ledger.payment(entry) else { throw Refusal(.unknownEntry, entry) }
    return payment
  }

  private func checked(_ payment: Payment, _ occasion: Occasion) throws(Refusal) -> Payment {
    try Check.positive(payment.amount)
    try Check.past(payment.valued, occasion)
    if let ordered = payment.ordered, ordered > payment.valued {
      throw Refusal(.tooLate(ordered, latest: payment.valued))
    }
    if let debit = payment.debit { try require(debit, .debitSubmitted) }
    try check(payment.designation, of: payment.amount)
    return payment
  }

  /// What a payment is directed at is there, each once, and of its currency.
  func check(_ designation: Designation, of amount: Money) throws(Refusal) {
    switch designation {
    case .none: break
    case .items(let items), .principal(let items):
      guard !items.isEmpty else { throw Refusal(.nothingGiven) }
      try ledger.require(items: items)
    case .parts(let parts):
      guard !parts.isEmpty else { throw Refusal(.nothingGiven) }
      for part in parts {
        try checkPayable(part.item)
        try Check.positive(part.amount)
      }
      let sum = try Check.sum(parts.map(\.amount), in: amount.currency)
      guard sum.minor <= amount.minor else { throw Refusal(.exceeds(sum, available: amount)) }
    }
  }
}

extension Account {
  /// What a part of a payment goes to is an invoice that stands, or a cost of no invoice.
  private func checkPayable(_ entry: EntryNumber) throws(Refusal) {
    let fact = try require(entry, .invoiceRecorded, .chargeRecorded)
    guard case .claim(.chargeRecorded(let charge)) = fact.value else {
      try ledger.require(item: entry)
      return
    }
    guard charge.item == nil else {
      throw Refusal(.wrongKind(.chargeRecorded, needed: [.invoiceRecorded]), entry)
    }
  }
}

// MARK: - Returns

extension Account {
  /// A payment that was taken back, what the bank charged for it, and the mandate that may not be
  /// used any more.
  func returnPayment(
    _ back: PaymentReturn, bankCharge: Money?, _ occasion: Occasion
  ) throws(Refusal) -> [Event] {
    let payment = try requirePayment(back.payment)
    guard payment.returned == nil else { throw Refusal(.alreadyEnded, back.payment) }
    guard back.day >= payment.valued else {
      throw Refusal(.tooEarly(back.day, earliest: payment.valued))
    }
    try Check.past(back.day, occasion)
    guard payment.kept(on: occasion.day).isPositive else {
      throw Refusal(.alreadyEnded, back.payment)
    }
    var events: [Event] = [.account(.paymentReturned(back))]
    if let bankCharge {
      try Check.positive(bankCharge)
      guard back.reason.isDebtorsPart else { throw Refusal(.chargeNotOwed, back.payment) }
      let items = payment.designation.items
      events.append(
        .claim(
          .chargeRecorded(
            Charge(
              kind: .returnedDebit, amount: bankCharge, arisen: back.day,
              item: items.count == 1 ? items.first : nil, payment: back.payment))))
    }
    if back.reason.endsMandate, let mandate = mandate(of: payment),
      !ledger.blockedMandates.contains(mandate)
    {
      events.append(.account(.mandateBlocked(MandateBlock(mandate: mandate))))
    }
    return events
  }

  private func mandate(of payment: PaymentHistory) -> Line? {
    guard let debit = payment.payment?.debit else { return nil }
    return ledger.debits.first { $0.number == debit }?.value.mandate
  }
}

extension PaymentReturn.Reason {
  /// Whether what the bank charges falls to the debtor (§ 280(1) BGB): not where there was no
  /// mandate, where he died, or where the bank or an administrator took the money.
  var isDebtorsPart: Bool {
    switch self {
    case .noCover, .notSpecified, .objected, .refused, .wrongAccount, .closedAccount,
      .blockedAccount, .other:
      true
    case .noMandate, .deceased, .contested, .bankError, .misplaced: false
    }
  }

  /// Whether the mandate may not be used again.
  fileprivate var endsMandate: Bool {
    switch self {
    case .objected, .refused, .wrongAccount, .closedAccount, .blockedAccount, .noMandate,
      .deceased:
      true
    case .noCover, .notSpecified, .contested, .bankError, .misplaced, .other: false
    }
  }
}
