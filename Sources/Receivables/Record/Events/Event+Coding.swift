extension Event {
  /// Reads the payload of a kind.
  ///
  /// - Parameters:
  ///   - kind: The kind that the entry names.
  ///   - decoder: Stands at the payload.
  /// - Throws: What the decoder throws where the payload is not of the kind.
  public init(_ kind: EventKind, from decoder: any Decoder) throws {
    switch kind {
    case .bookOpened: self = .book(.bookOpened(try Opening(from: decoder)))
    case .creditorSet: self = .book(.creditorSet(try Creditor(from: decoder)))
    case .bankAccountSet: self = .book(.bankAccountSet(try BankAccount(from: decoder)))
    case .procedureSet: self = .book(.procedureSet(try Procedure(from: decoder)))
    case .baseRateSet: self = .book(.baseRateSet(try BaseRateEntry(from: decoder)))
    case .toleranceSet: self = .book(.toleranceSet(try Tolerances(from: decoder)))
    case .policySet: self = .book(.policySet(try Policy(from: decoder)))
    case .templateSet: self = .book(.templateSet(try TemplateText(from: decoder)))
    case .permissionSet: self = .book(.permissionSet(try PermissionGrant(from: decoder)))
    case .absenceSet: self = .book(.absenceSet(try Absence(from: decoder)))
    case .rangeAssigned: self = .book(.rangeAssigned(try ClerkRange(from: decoder)))
    case .salesRecorded: self = .book(.salesRecorded(try Sales(from: decoder)))
    case .bankDataCompleteUntil:
      self = .book(.bankDataCompleteUntil(try BankDataMark(from: decoder)))
    case .runIssued: self = .book(.runIssued(try Run(from: decoder)))
    case .statementRecorded: self = .matching(.statementRecorded(try BankStatement(from: decoder)))
    case .transactionRecorded:
      self = .matching(.transactionRecorded(try BankTransaction(from: decoder)))
    case .transactionSetAside:
      self = .matching(.transactionSetAside(try TransactionSetAside(from: decoder)))
    case .importRecorded: self = .matching(.importRecorded(try ImportRecord(from: decoder)))
    case .debtorRecorded: self = .account(.debtorRecorded(try Debtor(from: decoder)))
    case .debtorChanged: self = .account(.debtorChanged(try DebtorChange(from: decoder)))
    case .renumbered: self = .account(.renumbered(try Renumbering(from: decoder)))
    case .partyNamed: self = .account(.partyNamed(try Party(from: decoder)))
    case .partyEnded: self = .account(.partyEnded(try PartyEnd(from: decoder)))
    case .assigned: self = .account(.assigned(try Assignment(from: decoder)))
    case .orderStopSet: self = .account(.orderStopSet(try OrderStop(from: decoder)))
    case .orderStopLifted: self = .account(.orderStopLifted(try OrderStopLift(from: decoder)))
    case .mandateBlocked: self = .account(.mandateBlocked(try MandateBlock(from: decoder)))
    case .noted: self = .account(.noted(try Note(from: decoder)))
    case .invoiceRecorded: self = .account(.invoiceRecorded(try Invoice(from: decoder)))
    case .deliveryRecorded: self = .account(.deliveryRecorded(try Delivery(from: decoder)))
    case .returnRecorded: self = .account(.returnRecorded(try GoodsReturn(from: decoder)))
    case .invoiceCorrected: self = .account(.invoiceCorrected(try InvoiceCorrection(from: decoder)))
    case .invoiceCancelled:
      self = .account(.invoiceCancelled(try InvoiceCancellation(from: decoder)))
    case .creditNoteRecorded: self = .account(.creditNoteRecorded(try CreditNote(from: decoder)))
    case .debitSubmitted: self = .account(.debitSubmitted(try Debit(from: decoder)))
    case .paymentReceived: self = .account(.paymentReceived(try Payment(from: decoder)))
    case .paymentDesignated:
      self = .account(.paymentDesignated(try PaymentDesignation(from: decoder)))
    case .paymentReturned: self = .account(.paymentReturned(try PaymentReturn(from: decoder)))
    case .chargebackOpened: self = .account(.chargebackOpened(try Chargeback(from: decoder)))
    case .chargebackClosed: self = .account(.chargebackClosed(try ChargebackEnd(from: decoder)))
    case .creditRefunded: self = .account(.creditRefunded(try Refund(from: decoder)))
    case .chargeRecorded: self = .claim(.chargeRecorded(try Charge(from: decoder)))
    case .chargeWaived: self = .claim(.chargeWaived(try ChargeWaiver(from: decoder)))
    case .skontoDecided: self = .claim(.skontoDecided(try DiscountDecision(from: decoder)))
    case .contactLogged: self = .casework(.contactLogged(try Contact(from: decoder)))
    case .newsHandled: self = .casework(.newsHandled(try NewsHandling(from: decoder)))
    case .acknowledged: self = .casework(.acknowledged(try Acknowledgement(from: decoder)))
    case .promiseTaken: self = .casework(.promiseTaken(try Promise(from: decoder)))
    case .promiseWithdrawn:
      self = .casework(.promiseWithdrawn(try PromiseWithdrawal(from: decoder)))
    case .planOffered: self = .casework(.planOffered(try PlanOffer(from: decoder)))
    case .planAgreed: self = .casework(.planAgreed(try PlanAgreement(from: decoder)))
    case .planEnded: self = .casework(.planEnded(try PlanEnd(from: decoder)))
    case .disputeOpened: self = .casework(.disputeOpened(try Dispute(from: decoder)))
    case .disputeMoved: self = .casework(.disputeMoved(try DisputeMove(from: decoder)))
    case .disputeDecided: self = .casework(.disputeDecided(try DisputeDecision(from: decoder)))
    case .withdrawalDeclared: self = .casework(.withdrawalDeclared(try Withdrawal(from: decoder)))
    case .holdPlaced: self = .casework(.holdPlaced(try Hold(from: decoder)))
    case .holdLifted: self = .casework(.holdLifted(try HoldLift(from: decoder)))
    case .followUpSet: self = .casework(.followUpSet(try FollowUp(from: decoder)))
    case .followUpDone: self = .casework(.followUpDone(try FollowUpEnd(from: decoder)))
    case .pinned: self = .casework(.pinned(try Pin(from: decoder)))
    case .unpinned: self = .casework(.unpinned(try Unpin(from: decoder)))
    case .documentAttached: self = .casework(.documentAttached(try Attachment(from: decoder)))
    case .circumstanceNoted: self = .casework(.circumstanceNoted(try Circumstance(from: decoder)))
    case .circumstanceEnded:
      self = .casework(.circumstanceEnded(try CircumstanceEnd(from: decoder)))
    case .suspensionRecorded: self = .casework(.suspensionRecorded(try Suspension(from: decoder)))
    case .escalationDecided:
      self = .casework(.escalationDecided(try EscalationDecision(from: decoder)))
    case .handedOver: self = .casework(.handedOver(try HandOver(from: decoder)))
    case .handOverRecalled: self = .casework(.handOverRecalled(try HandOverRecall(from: decoder)))
    case .agencyReported: self = .casework(.agencyReported(try AgencyReport(from: decoder)))
    case .agencyRemitted: self = .casework(.agencyRemitted(try AgencyRemittance(from: decoder)))
    case .courtStepRecorded: self = .casework(.courtStepRecorded(try CourtStep(from: decoder)))
    case .settled: self = .casework(.settled(try Settlement(from: decoder)))
    case .waived: self = .casework(.waived(try Waiver(from: decoder)))
    case .writtenOff: self = .casework(.writtenOff(try WriteOff(from: decoder)))
    case .reopened: self = .casework(.reopened(try Reopening(from: decoder)))
    case .noticeIssued: self = .dunning(.noticeIssued(try Notice(from: decoder)))
    case .letterIssued: self = .dunning(.letterIssued(try Letter(from: decoder)))
    case .noticeWithdrawn: self = .dunning(.noticeWithdrawn(try NoticeWithdrawal(from: decoder)))
    case .receiptConfirmed:
      self = .dunning(.receiptConfirmed(try ReceiptConfirmation(from: decoder)))
    case .receiptFailed: self = .dunning(.receiptFailed(try ReceiptFailure(from: decoder)))
    case .dispatchStarted: self = .dunning(.dispatchStarted(try Dispatch(from: decoder)))
    case .dispatchEnded: self = .dunning(.dispatchEnded(try DispatchEnd(from: decoder)))
    case .reversed: self = .reversed(try Reversal(from: decoder))
    }
  }

  /// Writes the payload.
  public func encode(to encoder: any Encoder) throws { try payload.encode(to: encoder) }
}
