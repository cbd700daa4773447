public import Receivables

// The options of choices in forms about money, agencies and courts.

extension Wording {
  /// Why a payment was taken back.
  public func option(_ reason: PaymentReturn.Reason) -> String {
    switch reason {
    case .noCover: say("Deckung fehlt", "no cover")
    case .notSpecified: say("ohne Angabe", "unspecified")
    case .objected: say("Widerspruch", "objected")
    case .refused: say("abgelehnt", "refused")
    case .wrongAccount: say("falsches Konto", "wrong account")
    case .closedAccount: say("Konto erloschen", "closed account")
    case .blockedAccount: say("Konto gesperrt", "blocked account")
    case .noMandate: say("Mandat fehlt", "mandate missing")
    case .deceased: say("verstorben", "died")
    case .contested: say("angefochten", "avoided")
    case .bankError: say("Bankfehler", "error of a bank")
    case .misplaced: say("umgebucht", "moved")
    case .other: say("sonstiges", "something else")
    }
  }

  /// Why a debtor wants money back from a provider.
  public func option(_ reason: Chargeback.Reason) -> String {
    switch reason {
    case .notReceived: say("nicht erhalten", "not received")
    case .notAsDescribed: say("weicht ab", "not as described")
    case .unauthorised: say("unberechtigt", "unauthorised")
    case .duplicate: say("doppelt", "duplicate")
    case .other: say("anderes", "other")
    }
  }

  /// Why credit was given.
  public func option(_ reason: CreditNote.Reason) -> String {
    switch reason {
    case .price: say("Preis", "price")
    case .goodsReturned: say("Retoure", "goods returned")
    case .withdrawal: say("Widerruf", "withdrawal")
    case .defect: say("Mangel", "defect")
    case .bonus: say("Bonus", "bonus")
    case .goodwill: say("Kulanz", "goodwill")
    case .other: say("anderes", "other")
    }
  }

  /// From when a credit note counts.
  public func option(_ effect: CreditEffect) -> String {
    switch effect {
    case .fromStart: say("von Anfang an", "from the start")
    case .fromDay: say("ab ihrem Tag", "on its day")
    case .setOff: say("als Aufrechnung", "as a set-off")
    }
  }

  /// Why a letter did not arrive.
  public func option(_ reason: ReceiptFailure.Reason) -> String {
    switch reason {
    case .bounced: say("E-Mail unzustellbar", "bounced")
    case .returned: say("Brief kam zurück", "returned")
    case .denied: say("Kunde bestreitet", "denied")
    }
  }

  /// What an agency says.
  public func option(_ status: AgencyReport.Status) -> String {
    switch status {
    case .accepted: say("angenommen", "accepted")
    case .refused: say("verweigert", "refused")
    case .moreInformation: say("Rückfrage", "more information")
    case .inCollection: say("in Bearbeitung", "in collection")
    case .disputed: say("bestritten", "disputed")
    case .returned: say("zurückgegeben", "given back")
    case .paid: say("gezahlt", "paid")
    case .closed: say("erledigt", "closed")
    }
  }

  /// What happened at court.
  public func option(_ step: CourtStep.StepName) -> String {
    switch step {
    case .applied: say("Mahnbescheid beantragt", "order applied for")
    case .queried: say("Monierung", "court asks")
    case .answered: say("Monierung beantwortet", "question answered")
    case .rejected: say("Antrag zurückgewiesen", "rejected")
    case .issued: say("Mahnbescheid erlassen", "order issued")
    case .served: say("Mahnbescheid zugestellt", "order served")
    case .notServed: say("nicht zugestellt", "not served")
    case .objected: say("Widerspruch", "objection")
    case .transferred: say("an das Streitgericht abgegeben", "transferred to the trial court")
    case .enforcementApplied: say("Vollstreckungsbescheid beantragt", "enforcement applied for")
    case .enforcementIssued: say("Vollstreckungsbescheid erlassen", "enforcement order issued")
    case .enforcementServed: say("Vollstreckungsbescheid zugestellt", "enforcement order served")
    case .appealed: say("Einspruch", "appeal")
    case .final: say("rechtskräftig", "final")
    case .enforced: say("Vollstreckung", "levied")
    case .withdrawn: say("Antrag zurückgenommen", "withdrawn")
    case .closed: say("beendet", "closed")
    }
  }

  /// How far instalments are apart.
  public func option(_ rhythm: PlanRhythm) -> String {
    switch rhythm {
    case .months: say("Monat", "month")
    case .twoWeeks: say("zwei Wochen", "two weeks")
    case .weeks: say("Woche", "week")
    }
  }

  /// A language of letters.
  public func option(_ language: Language) -> String {
    switch language {
    case .german: say("Deutsch", "German")
    case .english: say("Englisch", "English")
    }
  }
}

/// From when a credit note counts, as it is chosen.
public enum CreditEffect: Sendable, Hashable, CaseIterable {
  /// As if the invoice had been lower from the beginning.
  case fromStart
  /// From its day on.
  case fromDay
  /// Set off against the claim on the day it could be for the first time (§ 389 BGB).
  case setOff
}

/// How far the instalments of a plan are apart.
public enum PlanRhythm: Sendable, Hashable, CaseIterable {
  /// A month.
  case months
  /// Two weeks.
  case twoWeeks
  /// A week.
  case weeks
}
