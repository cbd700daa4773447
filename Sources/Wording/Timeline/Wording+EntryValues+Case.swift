public import Receivables

// Values of letters, plans, agencies and courts, as people call them.

extension Wording {
  /// What ended a plan.
  public func name(of reason: PlanEnd.Reason) -> String {
    switch reason {
    case .declined: say("abgelehnt", "declined")
    case .cancelled: say("aufgehoben", "cancelled")
    case .lapsed: say("verfallen", "lapsed")
    }
  }

  /// What interest a plan bears.
  public func name(of interest: PlanTerms.PlanInterest) -> String {
    switch interest {
    case .statutory: say("gesetzliche Verzugszinsen", "statutory interest")
    case .waived: say("ohne weitere Zinsen", "no further interest")
    }
  }

  /// Why limitation does not run.
  public func name(of ground: Suspension.Ground) -> String {
    switch ground {
    case .negotiation: say("Verhandlungen (§ 203 BGB)", "negotiation (§ 203 BGB)")
    case .deferral: say("Stundung (§ 205 BGB)", "deferral (§ 205 BGB)")
    case .proceedings: say("Rechtsverfolgung (§ 204 BGB)", "proceedings (§ 204 BGB)")
    }
  }

  /// What an agency says.
  public func name(of status: AgencyReport.Status) -> String {
    switch status {
    case .accepted: say("angenommen", "accepted")
    case .refused: say("abgelehnt", "refused")
    case .moreInformation: say("braucht mehr Angaben", "needs more information")
    case .inCollection: say("in Bearbeitung", "in collection")
    case .disputed: say("bestritten", "disputed")
    case .returned: say("zurückgegeben", "returned")
    case .paid: say("bezahlt", "paid")
    case .closed: say("beendet", "closed")
    }
  }

  /// What a document shows.
  public func name(of kind: Attachment.Kind) -> String {
    switch kind {
    case .order: say("Bestellung", "order")
    case .invoice: say("Rechnung", "invoice")
    case .deliveryProof: say("Liefernachweis", "proof of delivery")
    case .correspondence: say("Schriftwechsel", "correspondence")
    case .paymentProof: say("Zahlungsnachweis", "proof of payment")
    case .agreement: say("Vereinbarung", "agreement")
    case .court: say("Gericht", "court")
    case .other: say("anderes", "other")
    }
  }

  /// How a sending ended.
  public func name(of outcome: DispatchEnd.Outcome) -> String {
    switch outcome {
    case .accepted: say("angenommen", "accepted")
    case .refused: say("abgewiesen", "refused")
    case .deferred: say("verzögert", "deferred")
    case .notSent: say("nicht versandt", "not sent")
    }
  }

  /// Why something did not arrive.
  public func name(of reason: ReceiptFailure.Reason) -> String {
    switch reason {
    case .bounced: say("unzustellbar", "bounced")
    case .returned: say("Postrückläufer", "letter returned")
    case .denied: say("Zugang bestritten", "receipt denied")
    }
  }

  /// What a letter is for.
  public func name(of purpose: Letter.Purpose) -> String {
    switch purpose {
    case .promiseConfirmation: say("Bestätigung der Zusage", "confirmation of the promise")
    case .planOffer: say("Ratenangebot", "offer of a plan")
    case .planAgreement: say("Ratenzahlungsvereinbarung", "agreement on a plan")
    case .planWarning: say("Hinweis auf den Rückstand der Raten", "warning about the plan")
    case .disputeRejection: say("Zurückweisung des Einwands", "rejection of the objection")
    case .discountReclaim: say("Skonto-Nachforderung", "reclaim of a discount")
    case .statement: say("Saldenmitteilung", "statement of account")
    case .invoiceCopy: say("Rechnungskopie", "copy of an invoice")
    case .correction: say("Korrekturschreiben", "correction letter")
    case .handOverNotice: say("Mitteilung der Abgabe an Inkasso", "notice of the hand-over")
    case .insolvencyFiling: say("Forderungsanmeldung", "filing of the claim")
    case .orderReminder: say("Erinnerung an die Bestellung", "reminder of the order")
    case .addressEnquiry: say("Adressermittlung", "address enquiry")
    case .other: say("anderes Schreiben", "other letter")
    }
  }

  /// A step at court, as a noun.
  public func name(of step: CourtStep.Step) -> String {
    switch step {
    case .applied: say("Mahnbescheid beantragt", "order for payment applied for")
    case .queried: say("Monierung", "query of the court")
    case .answered: say("Monierung beantwortet", "query answered")
    case .rejected: say("Antrag zurückgewiesen", "application rejected")
    case .issued: say("Mahnbescheid erlassen", "order for payment issued")
    case .served(abroad: false): say("Mahnbescheid zugestellt", "order for payment served")
    case .served(abroad: true):
      say("Mahnbescheid im Ausland zugestellt", "order for payment served abroad")
    case .notServed: say("nicht zugestellt", "not served")
    case .objected: say("Widerspruch", "objection")
    case .transferred: say("an das Streitgericht abgegeben", "transferred to the trial court")
    case .enforcementApplied: say("Vollstreckungsbescheid beantragt", "enforcement applied for")
    case .enforcementIssued: say("Vollstreckungsbescheid erlassen", "enforcement order issued")
    case .enforcementServed: say("Vollstreckungsbescheid zugestellt", "enforcement order served")
    case .appealed: say("Einspruch", "appeal")
    case .final: say("rechtskräftig", "final")
    case .enforced: say("Vollstreckung", "enforcement")
    case .withdrawn: say("Antrag zurückgenommen", "application withdrawn")
    case .closed: say("Verfahren beendet", "procedure closed")
    }
  }

  /// What a contact point is for.
  public func name(of purpose: ContactPoint.Purpose) -> String {
    switch purpose {
    case .any: say("alles", "anything")
    case .receivables: say("Buchhaltung", "accounts payable")
    case .orders: say("Bestellungen", "orders")
    }
  }
}
