public import Receivables

extension Wording {
  /// What takes a debtor out of a lane again.
  public func remedy(_ reason: Reason) -> String {
    switch reason.kind {
    case .limitation, .court, .platform, .filing, .dataRequest: clockRemedy(reason)
    case .news: say("die Sichtung: verzug news", "somebody looking at it: verzug news")
    case .paymentToTell: say("die Meldung an das Inkasso", "the agency being told")
    case .brokenPromise, .partlyKeptPromise:
      say("Zahlung, ein Kontakt oder ein Schreiben", "payment, a contact or a letter")
    case .arrears:
      say("Zahlung der Raten, ein Kontakt oder eine Warnung", "payment, a contact or a warning")
    case .outdatedPlan: say("ein neuer oder beendeter Plan", "a new plan, or its end")
    case .followUp: say("wenn sie erledigt ist", "its being done")
    case .review: say("ein Kontakt oder ein neues Datum", "a contact, or a new day")
    case .notice, .call, .decision, .decided, .order, .lapsedOrder, .credit, .address:
      stepRemedy(reason)
    case .overdueDispute: say("eine Entscheidung oder ein neuer Termin", "a decision, or a new day")
    case .missingCreditNote:
      say("die Gutschrift: verzug credit-note", "the credit note: verzug credit-note")
    case .openWithdrawal: say("Gutschrift oder Entscheidung", "a credit note or a decision")
    case .large, .newCustomer, .dueSoon:
      say("Zahlung, ein Kontakt oder eine Zusage", "payment, a contact or a promise")
    }
  }

  private func clockRemedy(_ reason: Reason) -> String {
    switch reason.kind {
    case .court: say("der nächste Schritt bei Gericht", "the next step at court")
    case .platform:
      say("die Antwort und das Ende der Rückbuchung", "the answer, and the end of the chargeback")
    case .filing: say("die Forderungsanmeldung", "the claim being filed")
    case .dataRequest: say("die Antwort auf die Anfrage", "the answer to the request")
    default:
      say(
        "Zahlung, Anerkenntnis, Mahnbescheid oder die Entscheidung, es zu lassen",
        "payment, an acknowledgement, a payment order, or a decision to let it be")
    }
  }

  private func stepRemedy(_ reason: Reason) -> String {
    switch reason.kind {
    case .call: say("ein Gespräch oder genug Versuche", "a call, or enough tries")
    case .decision: say("Zahlung oder eine Entscheidung", "payment or a decision")
    case .decided: say("Zahlung oder die Ausführung", "payment, or its being carried out")
    case .order: say("Zahlung oder die Erinnerung", "payment or the reminder")
    case .lapsedOrder: say("Zahlung oder die Stornierung", "payment or the cancellation")
    case .credit: say("Zuordnung oder Erstattung", "its being placed or refunded")
    case .address: say("eine neue Anschrift", "a new address")
    default: say("Zahlung oder das Schreiben", "payment or the notice")
    }
  }
}
