public import Receivables

/// What entries are about, coarsely: their colour, and what a person sees more or less of.
public enum EntryClass: String, Sendable, Hashable, CaseIterable {
  /// Calls, mails, visits, notes.
  case contact
  /// Notices and letters, and what became of them.
  case letter
  /// Invoices, credit notes, payments, costs.
  case money
  /// Promises, plans, acknowledgements.
  case promise
  /// Disputes, withdrawals, goods on their way back.
  case dispute
  /// Holds, follow-ups, pins, stops, the end of a case.
  case hold
  /// Agency, court, circumstances.
  case court
  /// The debtor's data and documents.
  case data
  /// The book itself, files, undoing.
  case system
}

extension EventKind {
  /// What entries of the kind are about.
  public var entryClass: EntryClass {
    switch self {
    case .contactLogged, .newsHandled, .noted: .contact
    case .noticeIssued, .letterIssued, .noticeWithdrawn, .receiptConfirmed, .receiptFailed,
      .dispatchStarted, .dispatchEnded:
      .letter
    case .invoiceRecorded, .invoiceCorrected, .invoiceCancelled, .creditNoteRecorded,
      .debitSubmitted, .paymentReceived, .paymentDesignated, .paymentReturned, .chargebackOpened,
      .chargebackClosed, .creditRefunded, .chargeRecorded, .chargeWaived, .skontoDecided,
      .mandateBlocked, .agencyRemitted, .waived, .writtenOff, .transactionRecorded,
      .transactionSetAside:
      .money
    case .acknowledged, .promiseTaken, .promiseWithdrawn, .planOffered, .planAgreed, .planEnded:
      .promise
    case .disputeOpened, .disputeMoved, .disputeDecided, .withdrawalDeclared, .returnRecorded:
      .dispute
    case .holdPlaced, .holdLifted, .followUpSet, .followUpDone, .pinned, .unpinned, .orderStopSet,
      .orderStopLifted, .settled, .reopened:
      .hold
    case .circumstanceNoted, .circumstanceEnded, .suspensionRecorded, .escalationDecided,
      .handedOver, .handOverRecalled, .agencyReported, .courtStepRecorded:
      .court
    case .debtorRecorded, .debtorChanged, .renumbered, .partyNamed, .partyEnded, .assigned,
      .deliveryRecorded, .documentAttached:
      .data
    case .bookOpened, .creditorSet, .bankAccountSet, .procedureSet, .baseRateSet, .toleranceSet,
      .policySet, .templateSet, .permissionSet, .absenceSet, .rangeAssigned, .salesRecorded,
      .bankDataCompleteUntil, .runIssued, .statementRecorded, .importRecorded, .reversed:
      .system
    }
  }
}

extension Wording {
  /// What entries are about, as a name for a choice.
  public func entryClass(_ entryClass: EntryClass) -> String {
    switch entryClass {
    case .contact: say("Kontakte und Notizen", "contacts and notes")
    case .letter: say("Mahnungen und Briefe", "notices and letters")
    case .money: say("Rechnungen und Zahlungen", "invoices and payments")
    case .promise: say("Zusagen und Raten", "promises and plans")
    case .dispute: say("Klärfälle und Retouren", "disputes and returns")
    case .hold: say("Sperren und Wiedervorlagen", "holds and follow-ups")
    case .court: say("Inkasso, Gericht, Umstände", "agency, court, circumstances")
    case .data: say("Kundendaten und Anlagen", "debtor data and documents")
    case .system: say("Buch und Importe", "book and imports")
    }
  }
}
