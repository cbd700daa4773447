public import Receivables

// The options of choices in forms: short, so that all of them fit in a row or two. In sentences the
// same things are called by `name(of:)`.

extension Wording {
  /// Why a debtor objects.
  public func option(_ reason: Dispute.Reason) -> String {
    switch reason {
    case .notDelivered: say("nicht geliefert", "not delivered")
    case .partDelivered: say("teilweise geliefert", "part delivered")
    case .damaged: say("mangelhaft", "damaged")
    case .returned: say("zurückgesandt", "returned")
    case .price: say("Preis", "wrong price")
    case .voucher: say("Gutschein", "voucher")
    case .alreadyPaid: say("bezahlt", "already paid")
    case .wrongRecipient: say("falscher Empfänger", "recipient")
    case .identity: say("Identität", "identity")
    case .invoiceMissing: say("Rechnung fehlt", "missing invoice")
    case .invoiceFormal: say("Formfehler", "formal fault")
    case .deadlineAgreed: say("Ziel vereinbart", "later date agreed")
    case .other: say("anderes", "other")
    }
  }

  /// How far clearing up an objection is.
  public func option(_ stage: Dispute.Stage) -> String {
    switch stage {
    case .reported: say("gemeldet", "reported")
    case .underReview: say("in Prüfung", "under review")
    case .waitingForCustomer: say("wartet auf Kunden", "waiting for debtor")
    case .waitingForUs: say("bei uns", "with us")
    }
  }

  /// How an objection was decided.
  public func option(_ verdict: DisputeDecision.Verdict) -> String {
    switch verdict {
    case .accepted: say("anerkannt", "accepted")
    case .partlyAccepted: say("teilweise", "partly")
    case .rejected: say("zurückgewiesen", "rejected")
    case .withdrawn: say("vom Kunden zurückgenommen", "withdrawn")
    }
  }

  /// Who took something back.
  public func option(_ side: Side) -> String {
    switch side {
    case .debtor: say("Kunde", "debtor")
    case .creditor: say("wir", "us")
    }
  }

  /// Why a plan ended.
  public func option(_ reason: PlanEnd.Reason) -> String {
    switch reason {
    case .declined: say("abgelehnt", "declined")
    case .cancelled: say("beendet", "cancelled")
    case .lapsed: say("verfallen", "lapsed")
    }
  }

  /// Whether interest goes on in a plan.
  public func option(_ interest: PlanTerms.PlanInterest) -> String {
    switch interest {
    case .statutory: say("gesetzlich", "statutory")
    case .waived: say("erlassen", "waived")
    }
  }

  /// By what a debt was acknowledged (§ 212(1) no 1 BGB).
  public func option(_ means: Acknowledgement.Means) -> String {
    switch means {
    case .words: say("Worte", "words")
    case .request: say("Bitte um Stundung", "request for time")
    case .partPayment: say("Teilzahlung", "part payment")
    case .interestPayment: say("Zinszahlung", "interest payment")
    case .security: say("Sicherheit", "security")
    case .plan: say("Ratenplan", "plan")
    }
  }

  /// Why limitation does not run (§§ 203–205 BGB).
  public func option(_ ground: Suspension.Ground) -> String {
    switch ground {
    case .negotiation: say("Verhandlung", "negotiation")
    case .deferral: say("Stundung", "deferral")
    case .proceedings: say("Rechtsverfolgung", "proceedings")
    }
  }

  /// What a document shows.
  public func option(_ kind: Attachment.Kind) -> String {
    switch kind {
    case .order: say("Bestellung", "order")
    case .invoice: say("Rechnung", "invoice")
    case .deliveryProof: say("Liefernachweis", "delivery proof")
    case .correspondence: say("Schriftverkehr", "correspondence")
    case .paymentProof: say("Zahlungsbeleg", "payment proof")
    case .agreement: say("Vereinbarung", "agreement")
    case .court: say("Gericht", "from a court")
    case .other: say("anderes", "something else")
    }
  }

  /// What is done with goods on their way back.
  public func option(_ stage: GoodsReturn.Stage) -> String {
    switch stage {
    case .announced: say("angekündigt", "announced")
    case .arrived: say("eingetroffen", "in house")
    case .checked: say("geprüft", "checked")
    case .refused: say("nicht angenommen", "refused")
    }
  }
}
