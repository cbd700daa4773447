/// Events of what a debtor owes and paid.
public indirect enum AccountEvent: Sendable, Hashable {
  /// A debtor account began.
  case debtorRecorded(Debtor)
  /// Something about the debtor changed.
  case debtorChanged(DebtorChange)
  /// The account has a new number.
  case renumbered(Renumbering)
  /// A third person came into the case.
  case partyNamed(Party)
  /// A third person left the case.
  case partyEnded(PartyEnd)
  /// A clerk works on the case.
  case assigned(Assignment)
  /// Deliveries are stopped.
  case orderStopSet(OrderStop)
  /// Deliveries go on.
  case orderStopLifted(OrderStopLift)
  /// A mandate may not be used any more.
  case mandateBlocked(MandateBlock)
  /// A note was written.
  case noted(Note)
  /// An invoice was issued.
  case invoiceRecorded(Invoice)
  /// Goods arrived.
  case deliveryRecorded(Delivery)
  /// Goods are on their way back.
  case returnRecorded(GoodsReturn)
  /// An invoice was recorded wrongly.
  case invoiceCorrected(InvoiceCorrection)
  /// An invoice was never owed.
  case invoiceCancelled(InvoiceCancellation)
  /// A credit note was issued.
  case creditNoteRecorded(CreditNote)
  /// A collection was sent to the bank.
  case debitSubmitted(Debit)
  /// Money came in.
  case paymentReceived(Payment)
  /// A payment is directed anew.
  case paymentDesignated(PaymentDesignation)
  /// A payment was taken back.
  case paymentReturned(PaymentReturn)
  /// A debtor wants money back from a provider.
  case chargebackOpened(Chargeback)
  /// A chargeback ended.
  case chargebackClosed(ChargebackEnd)
  /// Credit was paid out.
  case creditRefunded(Refund)
}

extension AccountEvent {
  /// The kind on disk.
  var kind: EventKind {
    switch self {
    case .debtorRecorded: .debtorRecorded
    case .debtorChanged: .debtorChanged
    case .renumbered: .renumbered
    case .partyNamed: .partyNamed
    case .partyEnded: .partyEnded
    case .assigned: .assigned
    case .orderStopSet: .orderStopSet
    case .orderStopLifted: .orderStopLifted
    case .mandateBlocked: .mandateBlocked
    case .noted: .noted
    case .invoiceRecorded: .invoiceRecorded
    case .deliveryRecorded: .deliveryRecorded
    case .returnRecorded: .returnRecorded
    case .invoiceCorrected: .invoiceCorrected
    case .invoiceCancelled: .invoiceCancelled
    case .creditNoteRecorded: .creditNoteRecorded
    case .debitSubmitted: .debitSubmitted
    case .paymentReceived: .paymentReceived
    case .paymentDesignated: .paymentDesignated
    case .paymentReturned: .paymentReturned
    case .chargebackOpened: .chargebackOpened
    case .chargebackClosed: .chargebackClosed
    case .creditRefunded: .creditRefunded
    }
  }

  /// What the event says.
  var payload: any EventPayload {
    switch self {
    case .debtorRecorded(let payload): payload
    case .debtorChanged(let payload): payload
    case .renumbered(let payload): payload
    case .partyNamed(let payload): payload
    case .partyEnded(let payload): payload
    case .assigned(let payload): payload
    case .orderStopSet(let payload): payload
    case .orderStopLifted(let payload): payload
    case .mandateBlocked(let payload): payload
    case .noted(let payload): payload
    case .invoiceRecorded(let payload): payload
    case .deliveryRecorded(let payload): payload
    case .returnRecorded(let payload): payload
    case .invoiceCorrected(let payload): payload
    case .invoiceCancelled(let payload): payload
    case .creditNoteRecorded(let payload): payload
    case .debitSubmitted(let payload): payload
    case .paymentReceived(let payload): payload
    case .paymentDesignated(let payload): payload
    case .paymentReturned(let payload): payload
    case .chargebackOpened(let payload): payload
    case .chargebackClosed(let payload): payload
    case .creditRefunded(let payload): payload
    }
  }
}
