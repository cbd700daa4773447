import Receivables
import Testing

@Suite("Kinds of events")
struct EventKindTests {
  @Test func `kinds keep their names, their subjects and their ways of being undone`() {
    let table = EventKind.allCases.map { kind in
      "\(kind.rawValue) \(kind.subject.rawValue) \(kind.undoClass.rawValue)"
    }
    #expect(table == Self.table.split(separator: "\n").map(String.init))
  }

  @Test func `what left the house is taken back by its counter-event`() {
    let counters = EventKind.allCases.compactMap { kind in
      kind.counterEvent.map { "\(kind.rawValue) \($0.rawValue)" }
    }
    #expect(
      counters == [
        "handedOver handOverRecalled", "noticeIssued noticeWithdrawn",
        "letterIssued noticeWithdrawn",
      ])
  }

  /// Name on disk, subject and undo class of each kind in the order of declaration.
  private static let table = """
    bookOpened book never
    creditorSet book free
    bankAccountSet book free
    procedureSet book free
    baseRateSet book free
    toleranceSet book free
    policySet book free
    templateSet book free
    permissionSet book free
    absenceSet book free
    rangeAssigned book free
    salesRecorded book free
    bankDataCompleteUntil book free
    runIssued book recallable
    statementRecorded book free
    transactionRecorded book free
    transactionSetAside book free
    importRecorded book free
    debtorRecorded debtor free
    debtorChanged debtor free
    renumbered debtor free
    partyNamed debtor free
    partyEnded debtor free
    assigned debtor free
    orderStopSet debtor free
    orderStopLifted debtor free
    mandateBlocked debtor free
    noted debtor free
    invoiceRecorded debtor free
    deliveryRecorded debtor free
    returnRecorded debtor free
    invoiceCorrected debtor free
    invoiceCancelled debtor free
    creditNoteRecorded debtor free
    debitSubmitted debtor free
    paymentReceived debtor free
    paymentDesignated debtor free
    paymentReturned debtor free
    chargebackOpened debtor free
    chargebackClosed debtor free
    creditRefunded debtor free
    chargeRecorded debtor free
    chargeWaived debtor free
    skontoDecided debtor free
    contactLogged debtor free
    newsHandled debtor free
    acknowledged debtor free
    promiseTaken debtor free
    promiseWithdrawn debtor free
    planOffered debtor free
    planAgreed debtor free
    planEnded debtor free
    disputeOpened debtor free
    disputeMoved debtor free
    disputeDecided debtor free
    withdrawalDeclared debtor free
    holdPlaced debtor free
    holdLifted debtor free
    followUpSet debtor free
    followUpDone debtor free
    pinned debtor free
    unpinned debtor free
    documentAttached debtor free
    circumstanceNoted debtor free
    circumstanceEnded debtor free
    suspensionRecorded debtor free
    escalationDecided debtor free
    handedOver debtor counter
    handOverRecalled debtor free
    agencyReported debtor free
    agencyRemitted debtor free
    courtStepRecorded debtor free
    settled debtor free
    waived debtor free
    writtenOff debtor free
    reopened debtor free
    noticeIssued debtor recallable
    letterIssued debtor recallable
    noticeWithdrawn debtor free
    receiptConfirmed debtor free
    receiptFailed debtor free
    dispatchStarted debtor never
    dispatchEnded debtor never
    reversed any never
    """
}
