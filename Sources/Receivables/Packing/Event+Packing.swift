extension Event {
  /// Reads the payload of a kind.
  init(_ kind: EventKind, unpacking unpacker: inout Unpacker) throws(PackingFault) {
    switch kind {
    case .bookOpened: self = .book(.bookOpened(try unpacker.next()))
    case .creditorSet: self = .book(.creditorSet(try unpacker.next()))
    case .bankAccountSet: self = .book(.bankAccountSet(try unpacker.next()))
    case .procedureSet: self = .book(.procedureSet(try unpacker.next()))
    case .baseRateSet: self = .book(.baseRateSet(try unpacker.next()))
    case .toleranceSet: self = .book(.toleranceSet(try unpacker.next()))
    case .policySet: self = .book(.policySet(try unpacker.next()))
    case .templateSet: self = .book(.templateSet(try unpacker.next()))
    case .permissionSet: self = .book(.permissionSet(try unpacker.next()))
    case .absenceSet: self = .book(.absenceSet(try unpacker.next()))
    case .rangeAssigned: self = .book(.rangeAssigned(try unpacker.next()))
    case .salesRecorded: self = .book(.salesRecorded(try unpacker.next()))
    case .bankDataCompleteUntil: self = .book(.bankDataCompleteUntil(try unpacker.next()))
    case .runIssued: self = .book(.runIssued(try unpacker.next()))
    case .statementRecorded: self = .matching(.statementRecorded(try unpacker.next()))
    case .transactionRecorded: self = .matching(.transactionRecorded(try unpacker.next()))
    case .transactionSetAside: self = .matching(.transactionSetAside(try unpacker.next()))
    case .importRecorded: self = .matching(.importRecorded(try unpacker.next()))
    case .debtorRecorded: self = .account(.debtorRecorded(try unpacker.next()))
    case .debtorChanged: self = .account(.debtorChanged(try unpacker.next()))
    case .renumbered: self = .account(.renumbered(try unpacker.next()))
    case .partyNamed: self = .account(.partyNamed(try unpacker.next()))
    case .partyEnded: self = .account(.partyEnded(try unpacker.next()))
    case .assigned: self = .account(.assigned(try unpacker.next()))
    case .orderStopSet: self = .account(.orderStopSet(try unpacker.next()))
    case .orderStopLifted: self = .account(.orderStopLifted(try unpacker.next()))
    case .mandateBlocked: self = .account(.mandateBlocked(try unpacker.next()))
    case .noted: self = .account(.noted(try unpacker.next()))
    case .invoiceRecorded: self = .account(.invoiceRecorded(try unpacker.next()))
    case .deliveryRecorded: self = .account(.deliveryRecorded(try unpacker.next()))
    case .returnRecorded: self = .account(.returnRecorded(try unpacker.next()))
    case .invoiceCorrected: self = .account(.invoiceCorrected(try unpacker.next()))
    case .invoiceCancelled: self = .account(.invoiceCancelled(try unpacker.next()))
    case .creditNoteRecorded: self = .account(.creditNoteRecorded(try unpacker.next()))
    case .debitSubmitted: self = .account(.debitSubmitted(try unpacker.next()))
    case .paymentReceived: self = .account(.paymentReceived(try unpacker.next()))
    case .paymentDesignated: self = .account(.paymentDesignated(try unpacker.next()))
    case .paymentReturned: self = .account(.paymentReturned(try unpacker.next()))
    case .chargebackOpened: self = .account(.chargebackOpened(try unpacker.next()))
    case .chargebackClosed: self = .account(.chargebackClosed(try unpacker.next()))
    case .creditRefunded: self = .account(.creditRefunded(try unpacker.next()))
    case .chargeRecorded: self = .claim(.chargeRecorded(try unpacker.next()))
    case .chargeWaived: self = .claim(.chargeWaived(try unpacker.next()))
    case .skontoDecided: self = .claim(.skontoDecided(try unpacker.next()))
    case .contactLogged: self = .casework(.contactLogged(try unpacker.next()))
    case .newsHandled: self = .casework(.newsHandled(try unpacker.next()))
    case .acknowledged: self = .casework(.acknowledged(try unpacker.next()))
    case .promiseTaken: self = .casework(.promiseTaken(try unpacker.next()))
    case .promiseWithdrawn: self = .casework(.promiseWithdrawn(try unpacker.next()))
    case .planOffered: self = .casework(.planOffered(try unpacker.next()))
    case .planAgreed: self = .casework(.planAgreed(try unpacker.next()))
    case .planEnded: self = .casework(.planEnded(try unpacker.next()))
    case .disputeOpened: self = .casework(.disputeOpened(try unpacker.next()))
    case .disputeMoved: self = .casework(.disputeMoved(try unpacker.next()))
    case .disputeDecided: self = .casework(.disputeDecided(try unpacker.next()))
    case .withdrawalDeclared: self = .casework(.withdrawalDeclared(try unpacker.next()))
    case .holdPlaced: self = .casework(.holdPlaced(try unpacker.next()))
    case .holdLifted: self = .casework(.holdLifted(try unpacker.next()))
    case .followUpSet: self = .casework(.followUpSet(try unpacker.next()))
    case .followUpDone: self = .casework(.followUpDone(try unpacker.next()))
    case .pinned: self = .casework(.pinned(try unpacker.next()))
    case .unpinned: self = .casework(.unpinned(try unpacker.next()))
    case .documentAttached: self = .casework(.documentAttached(try unpacker.next()))
    case .circumstanceNoted: self = .casework(.circumstanceNoted(try unpacker.next()))
    case .circumstanceEnded: self = .casework(.circumstanceEnded(try unpacker.next()))
    case .suspensionRecorded: self = .casework(.suspensionRecorded(try unpacker.next()))
    case .escalationDecided: self = .casework(.escalationDecided(try unpacker.next()))
    case .handedOver: self = .casework(.handedOver(try unpacker.next()))
    case .handOverRecalled: self = .casework(.handOverRecalled(try unpacker.next()))
    case .agencyReported: self = .casework(.agencyReported(try unpacker.next()))
    case .agencyRemitted: self = .casework(.agencyRemitted(try unpacker.next()))
    case .courtStepRecorded: self = .casework(.courtStepRecorded(try unpacker.next()))
    case .settled: self = .casework(.settled(try unpacker.next()))
    case .waived: self = .casework(.waived(try unpacker.next()))
    case .writtenOff: self = .casework(.writtenOff(try unpacker.next()))
    case .reopened: self = .casework(.reopened(try unpacker.next()))
    case .noticeIssued: self = .dunning(.noticeIssued(try unpacker.next()))
    case .letterIssued: self = .dunning(.letterIssued(try unpacker.next()))
    case .noticeWithdrawn: self = .dunning(.noticeWithdrawn(try unpacker.next()))
    case .receiptConfirmed: self = .dunning(.receiptConfirmed(try unpacker.next()))
    case .receiptFailed: self = .dunning(.receiptFailed(try unpacker.next()))
    case .dispatchStarted: self = .dunning(.dispatchStarted(try unpacker.next()))
    case .dispatchEnded: self = .dunning(.dispatchEnded(try unpacker.next()))
    case .reversed: self = .reversed(try unpacker.next())
    }
  }

  /// Writes the payload.
  func packPayload(into packer: inout Packer) {
    switch self {
    case .book(let event): event.packPayload(into: &packer)
    case .matching(let event): event.packPayload(into: &packer)
    case .account(let event): event.packPayload(into: &packer)
    case .claim(let event): event.packPayload(into: &packer)
    case .casework(let event): event.packPayload(into: &packer)
    case .dunning(let event): event.packPayload(into: &packer)
    case .reversed(let payload): packer.add(payload)
    }
  }
}

extension BookEvent {
  fileprivate func packPayload(into packer: inout Packer) {
    switch self {
    case .bookOpened(let payload): packer.add(payload)
    case .creditorSet(let payload): packer.add(payload)
    case .bankAccountSet(let payload): packer.add(payload)
    case .procedureSet(let payload): packer.add(payload)
    case .baseRateSet(let payload): packer.add(payload)
    case .toleranceSet(let payload): packer.add(payload)
    case .policySet(let payload): packer.add(payload)
    case .templateSet(let payload): packer.add(payload)
    case .permissionSet(let payload): packer.add(payload)
    case .absenceSet(let payload): packer.add(payload)
    case .rangeAssigned(let payload): packer.add(payload)
    case .salesRecorded(let payload): packer.add(payload)
    case .bankDataCompleteUntil(let payload): packer.add(payload)
    case .runIssued(let payload): packer.add(payload)
    }
  }
}

extension MatchingEvent {
  fileprivate func packPayload(into packer: inout Packer) {
    switch self {
    case .statementRecorded(let payload): packer.add(payload)
    case .transactionRecorded(let payload): packer.add(payload)
    case .transactionSetAside(let payload): packer.add(payload)
    case .importRecorded(let payload): packer.add(payload)
    }
  }
}

extension AccountEvent {
  fileprivate func packPayload(into packer: inout Packer) {
    switch self {
    case .debtorRecorded(let payload): packer.add(payload)
    case .debtorChanged(let payload): packer.add(payload)
    case .renumbered(let payload): packer.add(payload)
    case .partyNamed(let payload): packer.add(payload)
    case .partyEnded(let payload): packer.add(payload)
    case .assigned(let payload): packer.add(payload)
    case .orderStopSet(let payload): packer.add(payload)
    case .orderStopLifted(let payload): packer.add(payload)
    case .mandateBlocked(let payload): packer.add(payload)
    case .noted(let payload): packer.add(payload)
    case .invoiceRecorded(let payload): packer.add(payload)
    case .deliveryRecorded(let payload): packer.add(payload)
    case .returnRecorded(let payload): packer.add(payload)
    case .invoiceCorrected(let payload): packer.add(payload)
    case .invoiceCancelled(let payload): packer.add(payload)
    case .creditNoteRecorded(let payload): packer.add(payload)
    case .debitSubmitted(let payload): packer.add(payload)
    case .paymentReceived(let payload): packer.add(payload)
    case .paymentDesignated(let payload): packer.add(payload)
    case .paymentReturned(let payload): packer.add(payload)
    case .chargebackOpened(let payload): packer.add(payload)
    case .chargebackClosed(let payload): packer.add(payload)
    case .creditRefunded(let payload): packer.add(payload)
    }
  }
}

extension ClaimEvent {
  fileprivate func packPayload(into packer: inout Packer) {
    switch self {
    case .chargeRecorded(let payload): packer.add(payload)
    case .chargeWaived(let payload): packer.add(payload)
    case .skontoDecided(let payload): packer.add(payload)
    }
  }
}

extension CaseworkEvent {
  fileprivate func packPayload(into packer: inout Packer) {
    switch self {
    case .contactLogged(let payload): packer.add(payload)
    case .newsHandled(let payload): packer.add(payload)
    case .acknowledged(let payload): packer.add(payload)
    case .promiseTaken(let payload): packer.add(payload)
    case .promiseWithdrawn(let payload): packer.add(payload)
    case .planOffered(let payload): packer.add(payload)
    case .planAgreed(let payload): packer.add(payload)
    case .planEnded(let payload): packer.add(payload)
    case .disputeOpened(let payload): packer.add(payload)
    case .disputeMoved(let payload): packer.add(payload)
    case .disputeDecided(let payload): packer.add(payload)
    case .withdrawalDeclared(let payload): packer.add(payload)
    case .holdPlaced(let payload): packer.add(payload)
    case .holdLifted(let payload): packer.add(payload)
    case .followUpSet(let payload): packer.add(payload)
    case .followUpDone(let payload): packer.add(payload)
    case .pinned(let payload): packer.add(payload)
    case .unpinned(let payload): packer.add(payload)
    case .documentAttached(let payload): packer.add(payload)
    case .circumstanceNoted(let payload): packer.add(payload)
    case .circumstanceEnded(let payload): packer.add(payload)
    case .suspensionRecorded(let payload): packer.add(payload)
    case .escalationDecided(let payload): packer.add(payload)
    case .handedOver(let payload): packer.add(payload)
    case .handOverRecalled(let payload): packer.add(payload)
    case .agencyReported(let payload): packer.add(payload)
    case .agencyRemitted(let payload): packer.add(payload)
    case .courtStepRecorded(let payload): packer.add(payload)
    case .settled(let payload): packer.add(payload)
    case .waived(let payload): packer.add(payload)
    case .writtenOff(let payload): packer.add(payload)
    case .reopened(let payload): packer.add(payload)
    }
  }
}

extension DunningEvent {
  fileprivate func packPayload(into packer: inout Packer) {
    switch self {
    case .noticeIssued(let payload): packer.add(payload)
    case .letterIssued(let payload): packer.add(payload)
    case .noticeWithdrawn(let payload): packer.add(payload)
    case .receiptConfirmed(let payload): packer.add(payload)
    case .receiptFailed(let payload): packer.add(payload)
    case .dispatchStarted(let payload): packer.add(payload)
    case .dispatchEnded(let payload): packer.add(payload)
    }
  }
}
