public import Receivables

extension Wording {
  /// Why steps rest.
  public func hold(_ reason: Hold.Reason) -> String {
    switch reason {
    case .agreed: say("vereinbart", "agreed")
    case .internalReview: say("interne Prüfung", "internal review")
    case .paymentExpected: say("Zahlung erwartet", "payment expected")
    case .creditNoteExpected: say("Gutschrift erwartet", "credit note expected")
    case .management: say("Geschäftsleitung", "management")
    case .dataProtection:
      say("eingeschränkt (Art. 18 DSGVO)", "restricted (Article 18 GDPR)")
    case .other: say("anderer Grund", "other")
    }
  }

  /// Why a case is over.
  public func settlement(_ reason: Settlement.Reason) -> String {
    switch reason {
    case .paid: say("bezahlt", "paid")
    case .smallDifference: say("Kleindifferenz", "small difference")
    case .goodwill: say("Kulanz", "goodwill")
    case .agreement: say("Vergleich", "agreement")
    case .uncollectible: say("uneinbringlich", "uncollectible")
    case .insolvency: say("Insolvenz", "insolvency")
    case .mistake: say("Irrtum", "mistake")
    }
  }

  /// What kind of text a notice has.
  public func notice(_ kind: Notice.Kind) -> String {
    switch kind {
    case .reminder: say("Zahlungserinnerung", "reminder")
    case .dunning: say("Mahnung", "dunning letter")
    case .last: say("letzte Mahnung", "last dunning letter")
    }
  }
}
