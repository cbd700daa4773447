public import Receivables

// Values that entries carry, as people call them.

extension Wording {
  /// How something was to be paid.
  public func name(of method: PaymentMethod) -> String {
    switch method {
    case .invoice: say("Rechnung", "invoice")
    case .prepayment: say("Vorkasse", "prepayment")
    case .directDebit: say("Lastschrift", "direct debit")
    case .paypal: "PayPal"
    case .card: say("Karte", "card")
    case .financed: say("Ratenkauf", "financed")
    case .marketplace: say("Marktplatz", "marketplace")
    case .cashOnDelivery: say("Nachnahme", "cash on delivery")
    case .cash: say("bar", "cash")
    }
  }

  /// Whose claim it is.
  public func name(of owner: ClaimOwner) -> String {
    switch owner {
    case .ours: say("unsere Forderung", "our claim")
    case .assigned(let name): say("abgetreten an \(name.text)", "assigned to \(name.text)")
    case .marketplace(let name):
      say("Forderung von \(name.text)", "claim of \(name.text)")
    }
  }

  /// Why a payment came back.
  public func name(of reason: PaymentReturn.Reason) -> String {
    switch reason {
    case .noCover: say("keine Deckung", "no cover")
    case .notSpecified: say("ohne Angabe", "not specified")
    case .objected: say("vom Kunden widersprochen", "objected to by the customer")
    case .refused: say("vom Kunden verweigert", "refused by the customer")
    case .wrongAccount: say("Kontonummer falsch", "wrong account")
    case .closedAccount: say("Konto erloschen", "account closed")
    case .blockedAccount: say("Konto gesperrt", "account blocked")
    case .noMandate: say("kein gültiges Mandat", "no valid mandate")
    case .deceased: say("Kontoinhaber verstorben", "account holder died")
    case .contested: say("angefochten (§§ 129 ff. InsO)", "contested in insolvency")
    case .bankError: say("Fehler der Bank", "mistake of the bank")
    case .misplaced: say("falscher Kunde, umgebucht", "wrong customer, moved")
    case .other: say("anderer Grund", "other")
    }
  }

  /// Why a customer wants money back from a provider.
  public func name(of reason: Chargeback.Reason) -> String {
    switch reason {
    case .notReceived: say("nicht erhalten", "not received")
    case .notAsDescribed: say("nicht wie beschrieben", "not as described")
    case .unauthorised: say("nicht autorisiert", "unauthorised")
    case .duplicate: say("doppelt belastet", "charged twice")
    case .other: say("anderer Grund", "other")
    }
  }

  /// How a chargeback ended.
  public func name(of outcome: ChargebackEnd.Outcome) -> String {
    switch outcome {
    case .won: say("gewonnen", "won")
    case .lost: say("verloren", "lost")
    case .accepted: say("hingenommen", "accepted")
    }
  }

  /// Why a credit note was issued.
  public func name(of reason: CreditNote.Reason) -> String {
    switch reason {
    case .price: say("Preis", "price")
    case .goodsReturned: say("Rücksendung", "goods returned")
    case .withdrawal: say("Widerruf", "withdrawal")
    case .defect: say("Mangel", "defect")
    case .bonus: say("Bonus", "bonus")
    case .goodwill: say("Kulanz", "goodwill")
    case .other: say("anderer Grund", "other")
    }
  }

  /// From when a credit note works.
  public func name(of effect: CreditNote.Effect) -> String {
    switch effect {
    case .fromStart: say("wirkt von Anfang an", "from the start")
    case .fromDay: say("wirkt ab ihrem Tag", "from its day")
    case .setOff(let day):
      say("Aufrechnung zum \(self.day(day))", "set-off as of \(self.day(day))")
    }
  }

  /// How far goods on their way back are.
  public func name(of stage: GoodsReturn.Stage) -> String {
    switch stage {
    case .announced: say("angekündigt", "announced")
    case .arrived: say("eingetroffen", "arrived")
    case .checked: say("geprüft", "checked")
    case .refused: say("abgelehnt", "refused")
    }
  }

  /// What the debtor objects.
  public func name(of reason: Dispute.Reason) -> String {
    switch reason {
    case .notDelivered: say("nicht geliefert", "not delivered")
    case .partDelivered: say("Teillieferung", "delivered in part")
    case .damaged: say("beschädigt", "damaged")
    case .returned: say("zurückgeschickt", "sent back")
    case .price: say("Preis", "price")
    case .voucher: say("Gutschein fehlt", "voucher missing")
    case .alreadyPaid: say("schon bezahlt", "already paid")
    case .wrongRecipient: say("falscher Empfänger", "wrong recipient")
    case .identity: say("nicht bestellt", "did not order")
    case .invoiceMissing: say("Rechnung fehlt", "invoice missing")
    case .invoiceFormal: say("Rechnung formal falsch", "invoice formally wrong")
    case .deadlineAgreed: say("andere Frist vereinbart", "another date agreed")
    case .other: say("anderer Grund", "other")
    }
  }

  /// Where a dispute is.
  public func name(of stage: Dispute.Stage) -> String {
    switch stage {
    case .reported: say("gemeldet", "reported")
    case .underReview: say("in Prüfung", "under review")
    case .waitingForCustomer: say("wartet auf den Kunden", "waits for the customer")
    case .waitingForUs: say("wartet auf uns", "waits for us")
    }
  }

  /// How a dispute was decided.
  public func name(of verdict: DisputeDecision.Verdict) -> String {
    switch verdict {
    case .accepted: say("anerkannt", "accepted")
    case .partlyAccepted: say("teilweise anerkannt", "accepted in part")
    case .rejected: say("abgelehnt", "rejected")
    case .withdrawn: say("vom Kunden zurückgenommen", "withdrawn by the customer")
    }
  }

  /// By what a claim was acknowledged.
  public func name(of means: Acknowledgement.Means) -> String {
    switch means {
    case .words: say("mit Worten", "by words")
    case .request: say("durch Bitte um Aufschub", "by asking for time")
    case .partPayment: say("durch Teilzahlung", "by part payment")
    case .interestPayment: say("durch Zinszahlung", "by paying interest")
    case .security: say("durch Sicherheit", "by giving security")
    case .plan: say("durch Ratenzahlungsvereinbarung", "by the plan")
    }
  }
}
