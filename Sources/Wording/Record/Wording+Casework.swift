public import Receivables

extension Wording {
  /// What a person may do, as a noun.
  public func right(_ right: Right) -> String {
    switch right {
    case .waive: say("Verzicht und Kulanz", "waiving claims")
    case .writeOff: say("Ausbuchung", "writing off")
    case .escalate: say("Inkasso und Gericht", "agency and court")
    case .overrideGate: say("Übergehen einer Zurückstellung", "overriding a gate")
    case .actForOthers: say("Handeln für andere", "acting for others")
    case .administer: say("Verwaltung des Buchs", "administering the book")
    }
  }

  /// A circumstance of the debtor, as a noun.
  public func circumstance(_ kind: Circumstance.Kind) -> String {
    switch kind {
    case .insolvencyApplied: say("Insolvenzantrag", "application for insolvency")
    case .insolvencyOpened: say("eröffnetes Insolvenzverfahren", "insolvency")
    case .death: say("Tod des Schuldners", "death of the debtor")
    case .estateAccepted: say("Annahme der Erbschaft", "acceptance of the estate")
    case .identityMisuse: say("Identitätsmissbrauch", "misuse of identity")
    case .minor: say("Minderjährigkeit", "minority")
    case .addressUnknown: say("unbekannte Anschrift", "unknown address")
    case .invoiceFraud: say("Zahlung auf ein gefälschtes Konto", "payment to a forged account")
    case .dataRequest: say("Datenschutzanfrage", "data request")
    }
  }

  /// A way in which people reach each other.
  public func channel(_ channel: ContactChannel) -> String {
    switch channel {
    case .phone: say("Telefon", "telephone")
    case .email: say("E-Mail", "e-mail")
    case .letter: say("Brief", "letter")
    case .chat: "Chat"
    case .visit: say("Besuch", "visit")
    }
  }

  /// How far a court procedure is.
  public func courtState(_ state: CourtProceeding.State) -> String {
    switch state {
    case .filed: say("beantragt", "filed")
    case .queried: say("moniert", "queried")
    case .rejected: say("zurückgewiesen", "rejected")
    case .issued: say("erlassen", "issued")
    case .served: say("zugestellt", "served")
    case .notServed: say("nicht zugestellt", "not served")
    case .lapsed: say("weggefallen", "lapsed")
    case .objected: say("Widerspruch", "objected")
    case .transferred: say("an das Streitgericht abgegeben", "transferred")
    case .enforcementApplied: say("Vollstreckungsbescheid beantragt", "enforcement applied for")
    case .enforcementIssued: say("Vollstreckungsbescheid erlassen", "enforcement order issued")
    case .enforcementServed: say("Vollstreckungsbescheid zugestellt", "enforcement order served")
    case .appealed: say("Einspruch", "appealed")
    case .final: say("rechtskräftig", "final")
    case .enforced: say("in Vollstreckung", "being enforced")
    case .withdrawn: say("zurückgenommen", "withdrawn")
    case .closed: say("beendet", "closed")
    }
  }

  /// A way after the last notice.
  public func route(_ route: EscalationDecision.Route) -> String {
    switch route {
    case .agency: say("Inkassodienstleister", "collection agency")
    case .court: say("gerichtliches Mahnverfahren", "court dunning procedure")
    case .action: say("Klage", "action")
    case .keep: say("weiter beobachten", "keep in view")
    case .writeOff: say("ausbuchen", "write off")
    }
  }
}
