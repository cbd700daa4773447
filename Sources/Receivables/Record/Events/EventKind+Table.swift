extension EventKind {
  /// What an event of the kind is about.
  public enum SubjectKind: String, Sendable, Hashable, CaseIterable {
    /// The book.
    case book
    /// One debtor.
    case debtor
    /// Either.
    case any
  }

  /// What an event of the kind is about.
  public var subject: SubjectKind {
    switch self {
    case .bookOpened, .creditorSet, .bankAccountSet, .procedureSet, .baseRateSet, .toleranceSet,
      .policySet, .templateSet, .permissionSet, .absenceSet, .rangeAssigned, .salesRecorded,
      .bankDataCompleteUntil, .runIssued, .statementRecorded, .transactionRecorded,
      .transactionSetAside, .importRecorded:
      .book
    case .reversed: .any
    default: .debtor
    }
  }

  /// Whether and how an event of the kind can be undone.
  public enum UndoClass: String, Sendable, Hashable, CaseIterable {
    /// At any time, while nothing depends on it.
    case free
    /// Until it begins to leave the house.
    case recallable
    /// Not by undoing: only its own counter-event takes it back.
    case counter
    /// Never: it is what happened.
    case never
  }

  /// Whether and how an event of the kind can be undone.
  public var undoClass: UndoClass {
    switch self {
    case .bookOpened, .reversed, .dispatchStarted, .dispatchEnded: .never
    case .handedOver: .counter
    case .noticeIssued, .letterIssued, .runIssued: .recallable
    default: .free
    }
  }

  /// The kind of event that takes one of this kind back when it can be undone no longer.
  public var counterEvent: EventKind? {
    switch self {
    case .noticeIssued, .letterIssued: .noticeWithdrawn
    case .handedOver: .handOverRecalled
    default: nil
    }
  }

  /// The members of the payload that hold personal data, which are shown to the person who asks,
  /// kept from exports for others, and redacted when no period asks for them any more.
  public var personalFields: [String] {
    switch self {
    case .debtorRecorded:
      ["name", "addresses", "contacts", "vatNumber", "account"]
    case .debtorChanged:
      ["name", "addresses", "contacts", "vatNumber", "account"]
    case .partyNamed: ["name", "address", "contacts", "reference"]
    case .mandateBlocked: ["mandate", "reason"]
    case .handedOver: ["reference"]
    case .invoiceRecorded: ["mandate", "title"]
    case .partyEnded, .orderStopSet, .invoiceCorrected, .invoiceCancelled,
      .chargeWaived, .skontoDecided, .promiseWithdrawn, .circumstanceEnded, .escalationDecided,
      .handOverRecalled, .waived, .reopened, .noticeWithdrawn, .pinned, .transactionSetAside,
      .reversed:
      ["reason"]
    case .noted: ["text"]
    case .agencyReported: ["reference", "note"]
    case .paymentReceived: ["payer", "account", "reference"]
    case .creditRefunded: ["account"]
    case .contactLogged: ["person", "cause", "note", "claimedPayment"]
    case .acknowledged: ["words"]
    case .promiseTaken: ["person", "words"]
    case .planEnded: ["note"]
    case .disputeOpened: ["words", "missing"]
    case .disputeMoved, .disputeDecided, .settled, .writtenOff, .followUpSet:
      ["note"]
    case .withdrawalDeclared: ["words"]
    case .holdPlaced: ["note"]
    case .circumstanceNoted: ["kind", "authority", "fileNumber", "source"]
    case .documentAttached: ["name"]
    case .courtStepRecorded: ["fileNumber"]
    case .debitSubmitted: ["mandate"]
    case .transactionRecorded: ["name", "counterAccount", "reference", "endToEnd"]
    case .dispatchEnded, .receiptFailed: ["reply"]
    default: []
    }
  }
}
