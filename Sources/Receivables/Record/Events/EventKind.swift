/// The kind of an event, by the name it has on disk.
public enum EventKind: String, Sendable, Hashable, CaseIterable, Codable {
  /// The book began.
  case bookOpened
  /// Whose receivables it holds.
  case creditorSet
  /// The account that debtors pay to.
  case bankAccountSet
  /// A procedure of notices.
  case procedureSet
  /// A base rate.
  case baseRateSet
  /// Below which amounts nothing is done.
  case toleranceSet
  /// How the law is read and how long things rest.
  case policySet
  /// The text of a letter.
  case templateSet
  /// What a person may do.
  case permissionSet
  /// A clerk is away.
  case absenceSet
  /// Debtors that a clerk works on.
  case rangeAssigned
  /// The sales of a month.
  case salesRecorded
  /// Payments are booked completely up to a day.
  case bankDataCompleteUntil
  /// Notices were issued together.
  case runIssued
  /// A statement was read.
  case statementRecorded
  /// A movement on the account.
  case transactionRecorded
  /// A movement belongs to no debtor.
  case transactionSetAside
  /// A file was read.
  case importRecorded
  /// A debtor account began.
  case debtorRecorded
  /// Something about the debtor changed.
  case debtorChanged
  /// The account has a new number.
  case renumbered
  /// A third person came into the case.
  case partyNamed
  /// A third person left the case.
  case partyEnded
  /// A clerk works on the case.
  case assigned
  /// Deliveries are stopped.
  case orderStopSet
  /// Deliveries go on.
  case orderStopLifted
  /// A mandate may not be used any more.
  case mandateBlocked
  /// A note was written.
  case noted
  /// An invoice was issued.
  case invoiceRecorded
  /// Goods arrived.
  case deliveryRecorded
  /// Goods are on their way back.
  case returnRecorded
  /// An invoice was recorded wrongly.
  case invoiceCorrected
  /// An invoice was never owed.
  case invoiceCancelled
  /// A credit note was issued.
  case creditNoteRecorded
  /// A collection was sent to the bank.
  case debitSubmitted
  /// Money came in.
  case paymentReceived
  /// A payment is directed anew.
  case paymentDesignated
  /// A payment was taken back.
  case paymentReturned
  /// A debtor wants money back from a provider.
  case chargebackOpened
  /// A chargeback ended.
  case chargebackClosed
  /// Credit was paid out.
  case creditRefunded
  /// A cost arose.
  case chargeRecorded
  /// A cost is not demanded any more.
  case chargeWaived
  /// A deduction was decided on.
  case skontoDecided
  /// Somebody called, wrote or came.
  case contactLogged
  /// Something from outside was looked at.
  case newsHandled
  /// The debtor acknowledged claims.
  case acknowledged
  /// The debtor promised a payment.
  case promiseTaken
  /// A promise was taken back.
  case promiseWithdrawn
  /// Instalments were offered.
  case planOffered
  /// Instalments were agreed on.
  case planAgreed
  /// An offer or a plan ended.
  case planEnded
  /// The debtor objects.
  case disputeOpened
  /// An objection is a step further.
  case disputeMoved
  /// An objection or a withdrawal was decided.
  case disputeDecided
  /// The debtor withdrew from the contract.
  case withdrawalDeclared
  /// Steps rest.
  case holdPlaced
  /// Steps go on.
  case holdLifted
  /// Somebody wants to see the case again.
  case followUpSet
  /// A follow-up is done.
  case followUpDone
  /// The case stands on top.
  case pinned
  /// The case stands in its place again.
  case unpinned
  /// A document belongs to the case.
  case documentAttached
  /// Something changes what may be done.
  case circumstanceNoted
  /// A circumstance ended.
  case circumstanceEnded
  /// Limitation does not run.
  case suspensionRecorded
  /// A way was chosen.
  case escalationDecided
  /// Claims went to an agency.
  case handedOver
  /// Claims came back from an agency.
  case handOverRecalled
  /// An agency reported.
  case agencyReported
  /// An agency passed money on.
  case agencyRemitted
  /// A step of the court procedure.
  case courtStepRecorded
  /// The case ended.
  case settled
  /// Claims were given up.
  case waived
  /// Claims left the books.
  case writtenOff
  /// The case is open again.
  case reopened
  /// A notice was issued.
  case noticeIssued
  /// Another letter was issued.
  case letterIssued
  /// A notice was taken back.
  case noticeWithdrawn
  /// Something reached the debtor.
  case receiptConfirmed
  /// Something did not reach the debtor.
  case receiptFailed
  /// Sending began.
  case dispatchStarted
  /// Sending ended.
  case dispatchEnded
  /// A command was undone.
  case reversed
}
