public import Receivables

extension Wording {
  /// What a third person is to the debtor.
  public func role(_ role: Party.Role) -> String {
    switch role {
    case .lawyer: say("Rechtsanwalt", "lawyer")
    case .debtCounsellor: say("Schuldnerberatung", "debt counsellor")
    case .guardian: say("Betreuer", "guardian")
    case .parent: say("Elternteil", "parent")
    case .heir: say("Erbe", "heir")
    case .estateAdministrator: say("Nachlassverwalter", "administrator of the estate")
    case .insolvencyAdministrator: say("Insolvenzverwalter", "insolvency administrator")
    case .headOffice: say("Zentrale", "head office")
    case .purchasingAssociation: say("Einkaufsverband", "purchasing association")
    case .other: say("andere Person", "other person")
    }
  }

  /// What a day at court is for.
  public func clock(_ kind: CourtClock.Kind) -> String {
    switch kind {
    case .queryAnswer: say("Monierung beantworten bis", "answer the court until")
    case .serviceOpen:
      say("Zustellung steht aus; nachfragen ab", "service is open; ask the court from")
    case .actionAfterRejection: say("Klage erheben bis", "bring an action until")
    case .objectionPeriod: say("Widerspruch möglich bis", "objection possible until")
    case .enforcementFrom: say("Vollstreckungsbescheid ab", "enforcement order from")
    case .enforcementLapse:
      say("Vollstreckungsbescheid beantragen bis", "apply for enforcement until")
    case .appealPeriod: say("Einspruch möglich bis", "appeal possible until")
    case .suspensionEnd: say("Hemmung endet nach", "suspension ends after")
    }
  }
}
