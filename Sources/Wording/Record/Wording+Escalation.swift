public import Receivables

// What bears on a way after the last notice, and what is best done.

extension Wording {
  /// What was found, with its ground.
  public func finding(_ finding: EscalationFinding) -> String {
    grounded(text(of: finding.ground), finding.citations)
  }

  private func text(of ground: EscalationFinding.Ground) -> String {
    switch ground {
    case .notOurs: say("die Forderung gehört einem anderen", "the claim belongs to somebody else")
    case .otherCurrency(let currency):
      say(
        "in \(currency): getrennt abzugeben, kein Mahnbescheid außer in Euro",
        "in \(currency): to be given away apart, and no order but in euro")
    case .counterPerformanceOpen(let amount):
      say("\(money(amount)) sind noch zu liefern", "\(money(amount)) are still to be delivered")
    case .prepaymentUndelivered(let amount):
      say(
        "Vorkasse über \(money(amount)), nichts geliefert: eher die Bestellung stornieren",
        "prepayment of \(money(amount)), nothing delivered: better cancel the order")
    case .objected(let amount):
      say(
        "\(money(amount)) bestritten: Widerspruch und Streitverfahren sind zu erwarten",
        "\(money(amount)) disputed: an objection and a trial are likely")
    case .creditExpected(let amount):
      say("Gutschrift über \(money(amount)) steht aus", "a credit of \(money(amount)) is to follow")
    case .timeAfterRejection(let day):
      say(
        "nach Zurückweisung des Einwands Zeit zum Zahlen bis \(self.day(day))",
        "after the objection was rejected, time to pay until \(self.day(day))")
    case .represented(let role, let name):
      say("vertreten: \(self.role(role)) \(name)", "represented: \(self.role(role)) \(name)")
    case .withAgency: say("schon beim Inkassodienstleister", "with an agency already")
    case .atCourt: say("schon beim Gericht", "with a court already")
    case .circumstance, .addressMissing, .addressAbroad: text(ofDebtor: ground)
    case .notDemanded, .notInDefault, .barred, .limitationNear: text(ofClaim: ground)
    case .credit, .promised, .planned, .held: text(ofAgreement: ground)
    }
  }

  private func text(ofDebtor ground: EscalationFinding.Ground) -> String {
    switch ground {
    case .circumstance(let kind): circumstance(kind)
    case .addressAbroad(let country):
      say("Anschrift im Ausland: \(country)", "address abroad: \(country)")
    default: say("keine Anschrift bekannt", "no address is known")
    }
  }

  private func text(ofClaim ground: EscalationFinding.Ground) -> String {
    switch ground {
    case .notDemanded:
      say(
        "noch keine letzte Mahnung: wer sofort anerkennt, trägt keine Kosten",
        "no last notice yet: who acknowledges at once bears no costs")
    case .notInDefault:
      say(
        "kein Verzug belegt: Kosten der Rechtsverfolgung sind nicht zu ersetzen",
        "no default is shown: costs of prosecution are not recoverable")
    case .limitationNear(let day):
      say(
        "verjährt nach vorsichtiger Lesart mit Ablauf des \(self.day(day)): nur ein Gericht hemmt",
        "barred by the cautious reading after \(self.day(day)): only a court suspends that")
    default:
      say("verjährt, wenn der Schuldner sich darauf beruft", "barred, if the debtor pleads it")
    }
  }

  private func text(ofAgreement ground: EscalationFinding.Ground) -> String {
    switch ground {
    case .credit(let amount):
      say("Guthaben von \(money(amount)) aufrechnen", "set off a credit of \(money(amount))")
    case .promised(let day):
      say("Zusage läuft bis \(self.day(day))", "a promise runs until \(self.day(day))")
    case .planned: say("Ratenplan läuft", "an instalment plan stands")
    case .held(let day?): say("Mahnsperre bis \(self.day(day))", "a hold until \(self.day(day))")
    default: say("Mahnsperre", "a hold")
    }
  }

  /// Whether a way is closed or there is something to know.
  public func weight(_ weight: EscalationFinding.Weight) -> String {
    switch weight {
    case .obstacle: say("verschlossen", "closed")
    case .caution: say("Vorsicht", "caution")
    }
  }

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
}

// MARK: - Advice

extension Wording {
  /// What is best done.
  public func way(_ way: EscalationAdvice.Way) -> String {
    switch way {
    case .nothing: say("nichts tun", "do nothing")
    case .writeOffOrKeep: say("ausbuchen oder weiter beobachten", "write off or keep in view")
    case .agency: say("an einen Inkassodienstleister geben", "give it to a collection agency")
    case .court: say("Mahnbescheid beantragen", "apply for an order for payment")
    case .clearUp:
      say("erst klären, was entgegensteht", "first clear up what stands against it")
    case .person: say("von Hand entscheiden", "decide by hand")
    }
  }

  /// Why it is best.
  public func reason(_ reason: EscalationAdvice.Reason) -> String {
    switch reason {
    case .nothingOverdue: say("Nichts ist überfällig.", "Nothing is overdue.")
    case .keyAccount: say("Schlüsselkunde.", "A key account.")
    case .band(let amount, let contract, let from, let below?):
      say(
        "\(money(amount)), \(debtor(contract)): ab \(money(from)), unter \(money(below)).",
        "\(money(amount)), \(debtor(contract)): from \(money(from)), below \(money(below)).")
    case .band(let amount, let contract, let from, nil):
      say(
        "\(money(amount)), \(debtor(contract)): ab \(money(from)).",
        "\(money(amount)), \(debtor(contract)): from \(money(from)).")
    case .bothClosed:
      say(
        "Für Inkasso und Gericht steht etwas entgegen.",
        "Something stands against agency and court.")
    case .courtClosed:
      say(
        "Das gerichtliche Mahnverfahren ist verschlossen.", "The court dunning procedure is closed."
      )
    case .limitationNear(let day):
      say(
        "Die Verjährung naht (\(self.day(day))): nur ein Gericht hemmt sie.",
        "Limitation is near (\(self.day(day))): only a court suspends it.")
    }
  }
}

// MARK: - How far it is

extension Wording {
  /// That nothing is or was with an agency.
  public var noAgencyCase: String {
    say("Nichts ist oder war beim Inkasso.", "Nothing is or was with an agency.")
  }

  /// That nothing is or was at court.
  public var noProceeding: String {
    say("Nichts ist oder war bei Gericht.", "Nothing is or was at court.")
  }

  /// How far an agency is.
  public func agencyState(_ state: AgencyCase.State) -> String {
    switch state {
    case .handed: say("übergeben", "handed over")
    case .moreInformation: say("Rückfrage", "asks for more")
    case .accepted: say("angenommen", "accepted")
    case .inCollection: say("in Bearbeitung", "in collection")
    case .disputed: say("bestritten", "disputed")
    case .paid: say("bezahlt", "paid")
    case .refused: say("abgelehnt", "refused")
    case .returned: say("zurückgegeben", "returned")
    case .closed: say("beendet", "closed")
    case .recalled: say("zurückgenommen", "recalled")
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

  /// A part of a court procedure.
  public func track(_ kind: CourtTrack.Kind) -> String {
    switch kind {
    case .whole: say("ganz", "whole")
    case .disputed: say("bestrittener Teil", "disputed part")
    case .undisputed: say("unbestrittener Teil", "undisputed part")
    }
  }
}
