public import Receivables

// The one word that stands before an entry in a list: at most nine columns.

extension Wording {
  /// The word of an entry; a contact is called by its way.
  public func word(of event: Event) -> String {
    switch event {
    case .casework(.contactLogged(let contact)): word(of: contact.channel)
    case .dunning(.noticeIssued(let notice)) where notice.kind == .reminder:
      say("Erinnerg.", "reminder")
    default: word(of: event.kind)
    }
  }

  private func word(of channel: ContactChannel) -> String {
    switch channel {
    case .phone: say("Anruf", "call")
    case .email: say("E-Mail", "e-mail")
    case .letter: say("Brief", "letter")
    case .chat: "Chat"
    case .visit: say("Besuch", "visit")
    }
  }

  /// The word of a kind of entries.
  public func word(of kind: EventKind) -> String {
    switch kind {
    case .contactLogged: say("Kontakt", "contact")
    case .newsHandled: say("gesichtet", "handled")
    case .noted: say("Notiz", "note")
    case .noticeIssued: say("Mahnung", "notice")
    case .letterIssued: say("Schreiben", "letter")
    case .noticeWithdrawn: say("Rücknahme", "recalled")
    case .receiptConfirmed: say("Zugang", "received")
    case .receiptFailed: say("Rücklauf", "bounced")
    case .dispatchStarted, .dispatchEnded: say("Versand", "dispatch")
    case .acknowledged: say("Anerk.", "acknowl.")
    case .promiseTaken, .promiseWithdrawn: say("Zusage", "promise")
    case .planOffered, .planAgreed, .planEnded: say("Raten", "plan")
    case .disputeOpened, .disputeMoved, .disputeDecided: say("Klärfall", "dispute")
    case .withdrawalDeclared: say("Widerruf", "withdrawn")
    case .returnRecorded: say("Retoure", "return")
    case .holdPlaced, .holdLifted: say("Sperre", "hold")
    case .followUpSet, .followUpDone: say("WV", "follow-up")
    case .pinned, .unpinned: say("Anheften", "pin")
    case .orderStopSet, .orderStopLifted: say("Lieferung", "stop")
    case .settled: say("Abschluss", "settled")
    case .reopened: say("geöffnet", "reopened")
    case .invoiceRecorded: say("Rechnung", "invoice")
    case .invoiceCorrected: say("Korrektur", "corrected")
    case .invoiceCancelled: say("Storno", "cancelled")
    case .creditNoteRecorded: say("Gutschr.", "credit")
    case .debitSubmitted: say("Einzug", "debit")
    case .paymentReceived: say("Zahlung", "payment")
    case .paymentDesignated: say("Zuordnung", "directed")
    case .paymentReturned: say("Rückgabe", "returned")
    case .chargebackOpened, .chargebackClosed: say("Rückbuch.", "chargeb.")
    case .creditRefunded: say("Erstattet", "refund")
    case .chargeRecorded: say("Kosten", "charge")
    case .chargeWaived: say("Erlass", "waived")
    case .skontoDecided: say("Skonto", "discount")
    case .mandateBlocked: say("Mandat", "mandate")
    case .agencyRemitted: say("Inkasso", "agency")
    case .waived: say("Verzicht", "waiver")
    case .writtenOff: say("Ausbuch.", "write-off")
    case .transactionRecorded: say("Bank", "bank")
    case .transactionSetAside: say("abgelegt", "set aside")
    case .circumstanceNoted, .circumstanceEnded: say("Umstand", "circumst.")
    case .suspensionRecorded: say("Hemmung", "suspended")
    case .escalationDecided: say("Entscheid", "decision")
    case .handedOver, .handOverRecalled, .agencyReported: say("Inkasso", "agency")
    case .courtStepRecorded: say("Gericht", "court")
    case .debtorRecorded: say("Kunde", "debtor")
    case .debtorChanged: say("Daten", "data")
    case .renumbered: say("Nummer", "number")
    case .partyNamed, .partyEnded: say("Vertreter", "party")
    case .assigned: say("Zuständig", "assigned")
    case .deliveryRecorded: say("Lieferung", "delivery")
    case .documentAttached: say("Anlage", "document")
    case .bookOpened: say("Buch", "book")
    case .creditorSet: say("Gläubiger", "creditor")
    case .bankAccountSet: say("Konto", "account")
    case .procedureSet: say("Ablauf", "procedure")
    case .baseRateSet: say("Basiszins", "base rate")
    case .toleranceSet: say("Toleranz", "tolerance")
    case .policySet: say("Regeln", "policy")
    case .templateSet: say("Vorlage", "template")
    case .permissionSet: say("Rechte", "rights")
    case .absenceSet: say("Abwesend", "absence")
    case .rangeAssigned: say("Bereich", "range")
    case .salesRecorded: say("Umsatz", "sales")
    case .bankDataCompleteUntil: say("Bankdaten", "bank data")
    case .runIssued: say("Mahnlauf", "run")
    case .statementRecorded: say("Auszug", "statement")
    case .importRecorded: say("Import", "import")
    case .reversed: say("zurück", "undone")
    }
  }
}
