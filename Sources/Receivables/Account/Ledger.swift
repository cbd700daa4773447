/// What a debtor owes and paid, from the facts that count: everything money is counted by.
public struct Ledger: Sendable {
  /// The debtor, changes included.
  public var debtor: Debtor? { sharedDebtor?.value }
  /// The country whose law a person found to govern the claims.
  public private(set) var applicableLaw: Country?
  /// The invoices, by issue and number, cancelled ones included.
  public private(set) var items: [Item] = []
  /// The credit notes.
  public private(set) var creditNotes: [Fact<CreditNote>] = []
  /// The payments, by the day they were credited.
  public private(set) var payments: [PaymentHistory] = []
  /// Collections that were sent to the bank.
  public private(set) var debits: [Fact<Debit>] = []
  /// Credit that was paid out.
  public private(set) var refunds: [Fact<Refund>] = []
  /// Costs, by the day they arose, waived ones included.
  public private(set) var charges: [ChargeHistory] = []
  /// Decisions on deductions.
  public private(set) var discountDecisions: [Fact<DiscountDecision>] = []
  /// What was given up.
  public private(set) var waivers: [Fact<Waiver>] = []
  /// What left the books.
  public private(set) var writeOffs: [Fact<WriteOff>] = []
  /// Notices, withdrawn ones included.
  public private(set) var notices: [NoticeHistory] = []
  /// Other letters, withdrawn ones included.
  public private(set) var letters: [LetterHistory] = []
  /// Mandates that may not be used.
  public private(set) var blockedMandates: Set<Line> = []

  private var sharedDebtor: Shared<Debtor>?
  private var itemPlaces = Places()
  private var paymentPlaces = Places()
  private var chargePlaces = Places()
  private var noticePlaces = Places()
  private var letterPlaces = Places()
  /// The notice or letter of each sending.
  private var mails: [EntryNumber: EntryNumber] = [:]
  /// The payment of each claim on a provider.
  private var chargebacks: [EntryNumber: EntryNumber] = [:]

  /// The ledger of facts in the order they were recorded.
  init(_ facts: [Fact<Event>]) {
    for fact in facts where fact.counts {
      switch fact.value {
      case .account(let event): take(event, fact)
      case .claim(let event): take(event, fact)
      case .dunning(let event): take(event, fact)
      case .casework(let event): take(event, fact)
      case .book, .matching, .reversed: break
      }
    }
    sort()
  }

  /// Puts everything in an order that does not depend on when it was recorded.
  ///
  /// Mostly it was recorded in that order: then everything stands where it was put.
  private mutating func sort() {
    if !items.isSorted(by: Item.precedes) {
      items.sort(by: Item.precedes)
      itemPlaces = Places(of: items) { $0.number }
    }
    creditNotes.sort { ($0.value.issued, $0.value.number) < ($1.value.issued, $1.value.number) }
    if !charges.isSorted(by: ChargeHistory.precedes) {
      charges.sort(by: ChargeHistory.precedes)
      chargePlaces = Places(of: charges) { $0.number }
    }
    if !payments.isSorted(by: PaymentHistory.precedes) {
      payments.sort(by: PaymentHistory.precedes)
      paymentPlaces = Places(of: payments) { $0.number }
    }
  }
}

extension Array {
  /// Whether no element precedes the one before it.
  fileprivate func isSorted(by precedes: (Element, Element) -> Bool) -> Bool {
    indices.dropFirst().allSatisfy { !precedes(self[$0], self[$0 - 1]) }
  }
}

extension Ledger {
  /// The ledger had nobody decided on a deduction.
  var withoutDiscountDecisions: Ledger {
    var ledger = self
    ledger.discountDecisions = []
    return ledger
  }
}

extension Account {
  /// What the debtor owes and paid.
  public var ledger: Ledger { Ledger(facts) }
}

// MARK: - Finding

extension Ledger {
  /// The invoice of an entry.
  public func item(_ number: EntryNumber) -> Item? { itemPlaces[number].map { items[$0] } }

  /// The place of an invoice among all.
  func place(of number: EntryNumber) -> Int? { itemPlaces[number] }

  /// The payment or remittance of an entry.
  public func payment(_ number: EntryNumber) -> PaymentHistory? {
    paymentPlaces[number].map { payments[$0] }
  }

  /// The charge of an entry.
  public func charge(_ number: EntryNumber) -> ChargeHistory? {
    chargePlaces[number].map { charges[$0] }
  }

  /// The notice of an entry.
  public func notice(_ number: EntryNumber) -> NoticeHistory? {
    noticePlaces[number].map { notices[$0] }
  }

  /// The letter of an entry.
  public func letter(_ number: EntryNumber) -> LetterHistory? {
    letterPlaces[number].map { letters[$0] }
  }
}

// MARK: - Taking facts

extension Ledger {
  private mutating func take(_ event: AccountEvent, _ fact: Fact<Event>) {
    switch event {
    case .debtorRecorded(let debtor): sharedDebtor = Shared(debtor)
    case .debtorChanged(let change):
      sharedDebtor = debtor.map { Shared($0.changed(by: change)) }
      applicableLaw = change.applicableLaw ?? applicableLaw
    case .mandateBlocked(let block): blockedMandates.insert(block.mandate)
    case .invoiceRecorded(let invoice):
      itemPlaces.insert(fact.number, at: items.count)
      items.append(Item(fact.with(invoice)))
    case .deliveryRecorded(let delivery):
      change(delivery.item) { $0.deliveries.append(fact.with(delivery)) }
    case .returnRecorded(let goods): change(goods.item) { $0.returns.append(fact.with(goods)) }
    case .invoiceCorrected(let correction):
      change(correction.item) { $0.invoice = $0.invoice.corrected(by: correction) }
    case .invoiceCancelled(let cancellation):
      change(cancellation.item) { $0.cancelled = fact.with(cancellation) }
    case .creditNoteRecorded(let note): creditNotes.append(fact.with(note))
    case .debitSubmitted(let debit): debits.append(fact.with(debit))
    case .paymentReceived(let payment): add(PaymentHistory(payment, fact))
    case .paymentDesignated(let designation):
      changePayment(designation.payment) { $0.designation = designation.designation }
    case .paymentReturned(let back):
      changePayment(back.payment) { $0.returned = fact.with(back) }
    case .chargebackOpened(let chargeback):
      chargebacks[fact.number] = chargeback.payment
      changePayment(chargeback.payment) { $0.chargebacks.append(.init(fact.with(chargeback))) }
    case .chargebackClosed(let end):
      guard let payment = chargebacks[end.chargeback] else { return }
      changePayment(payment) { $0.close(fact.with(end)) }
    case .creditRefunded(let refund): refunds.append(fact.with(refund))
    case .renumbered, .partyNamed, .partyEnded, .assigned, .orderStopSet, .orderStopLifted, .noted:
      break
    }
  }

  private mutating func take(_ event: ClaimEvent, _ fact: Fact<Event>) {
    switch event {
    case .chargeRecorded(let charge):
      chargePlaces.insert(fact.number, at: charges.count)
      charges.append(ChargeHistory(fact.with(charge)))
    case .chargeWaived(let waiver):
      guard let place = chargePlaces[waiver.charge] else { return }
      charges[place].waived = fact.with(waiver)
    case .skontoDecided(let decision): discountDecisions.append(fact.with(decision))
    }
  }

  private mutating func take(_ event: CaseworkEvent, _ fact: Fact<Event>) {
    switch event {
    case .agencyRemitted(let remittance): add(PaymentHistory(remittance, fact))
    case .waived(let waiver): waivers.append(fact.with(waiver))
    case .writtenOff(let writeOff): writeOffs.append(fact.with(writeOff))
    default: break
    }
  }

  private mutating func take(_ event: DunningEvent, _ fact: Fact<Event>) {
    switch event {
    case .noticeIssued(let notice):
      noticePlaces.insert(fact.number, at: notices.count)
      notices.append(NoticeHistory(fact.with(notice)))
    case .letterIssued(let letter):
      letterPlaces.insert(fact.number, at: letters.count)
      letters.append(LetterHistory(fact.with(letter)))
    case .noticeWithdrawn(let withdrawal):
      changeMail(withdrawal.notice) { $0.withdrawn = fact.with(withdrawal) }
    case .dispatchStarted(let dispatch):
      mails[fact.number] = dispatch.notice
      changeMail(dispatch.notice) { $0.dispatches.append(.init(fact.with(dispatch))) }
    case .dispatchEnded(let end):
      guard let mail = mails[end.dispatch] else { return }
      changeMail(mail) { $0.close(fact.with(end)) }
    case .receiptConfirmed(let receipt):
      changeMail(receipt.of) { $0.confirmations.append(fact.with(receipt)) }
      change(receipt.of) { $0.confirmations.append(fact.with(receipt)) }
    case .receiptFailed(let failure):
      changeMail(failure.of) { $0.failures.append(fact.with(failure)) }
      change(failure.of) { $0.failures.append(fact.with(failure)) }
    }
  }

  private mutating func add(_ payment: PaymentHistory) {
    paymentPlaces.insert(payment.number, at: payments.count)
    payments.append(payment)
  }

  private mutating func change(_ item: EntryNumber, _ body: (inout Item) -> Void) {
    guard let place = itemPlaces[item] else { return }
    body(&items[place])
  }

  private mutating func changePayment(
    _ payment: EntryNumber, _ body: (inout PaymentHistory) -> Void
  ) {
    guard let place = paymentPlaces[payment] else { return }
    body(&payments[place])
  }

  private mutating func changeMail(_ mail: EntryNumber, _ body: (inout MailHistory) -> Void) {
    if let place = noticePlaces[mail] { body(&notices[place].mail) }
    if let place = letterPlaces[mail] { body(&letters[place].mail) }
  }
}
