public import Receivables

extension Wording {
  /// What stands against a notice, with the number of the invoice it is about.
  public func objection(_ objection: Objection, _ account: Account?) -> String {
    guard let entry = objection.item,
      case .account(.invoiceRecorded(let invoice))? = account?.fact(entry)?.value
    else { return self.objection(objection.rule) }
    return "\(invoice.number.text): \(self.objection(objection.rule))"
  }

  /// What stands against a notice.
  public func objection(_ rule: Objection.Rule) -> String {
    switch rule {
    case .noCreditor, .noBankAccount, .noChannel, .noMailAddress, .noPostalAddress, .represented:
      objectionOfAddress(rule)
    case .doesNotAddUp, .mixedCurrencies, .notOurs, .notDue, .nothingOpen, .tooMuch, .disputed,
      .held, .escalated, .notDelivered, .insolvency, .death, .identityMisuse, .barred:
      objectionOfClaim(rule)
    case .noDefault, .feeBeforeDefault, .lumpSumOfConsumer, .baseRateUnknown, .reminderWithCosts:
      objectionOfCosts(rule)
    case .deadlineOnFreeDay, .deadlineTooShort, .levelSkipped, .deadlineRunning,
      .announcedTooEarly, .noReportingPartner, .reportOnCompany, .reportTooEarly, .reportOfDisputed:
      objectionOfSteps(rule)
    }
  }

  private func objectionOfAddress(_ rule: Objection.Rule) -> String {
    switch rule {
    case .noCreditor: say("Der Gläubiger ist nicht eingetragen.", "No creditor is set.")
    case .noBankAccount:
      say(
        "Kein Konto zum Zahlen: verzug settings --iban.",
        "No account to pay to: verzug settings --iban.")
    case .noChannel: say("Es gibt keinen Weg zum Kunden.", "There is no way to send it.")
    case .noMailAddress: say("Die E-Mail-Adresse fehlt.", "The mail address is missing.")
    case .noPostalAddress: say("Die Postanschrift fehlt.", "The postal address is missing.")
    default:
      say(
        "Es ist nur an den Vertreter zu schreiben.", "Only the representative is to be written to.")
    }
  }

  private func objectionOfClaim(_ rule: Objection.Rule) -> String {
    switch rule {
    case .doesNotAddUp: say("Die Summe stimmt nicht.", "The total is not the sum of its parts.")
    case .mixedCurrencies: say("Währungen sind gemischt.", "Currencies are mixed.")
    case .notOurs: say("Die Forderung gehört einem anderen.", "The claim belongs to somebody else.")
    case .notDue: say("Die Rechnung ist nicht fällig.", "The invoice is not due.")
    case .nothingOpen: say("Davon ist nichts offen.", "Nothing of it is open.")
    case .tooMuch: say("Gefordert ist mehr, als offen ist.", "More is demanded than is open.")
    case .disputed: say("Ein bestrittener Teil ist gefordert.", "A disputed part is demanded.")
    case .held:
      say("Zugesagtes oder Gesperrtes ist gefordert.", "What is promised or held is demanded.")
    case .escalated: say("Sie liegt bei Inkasso oder Gericht.", "An agency or a court has it.")
    case .notDelivered:
      say("Vorkasse, nicht geliefert (§ 320 BGB).", "Prepayment, not delivered (§ 320 BGB).")
    case .insolvency:
      say("Insolvenz: nur noch anmelden (§ 87 InsO).", "Insolvency: only to be filed (§ 87 InsO).")
    case .death:
      say("Erbe hat nicht angenommen (§ 1958 BGB).", "No heir has accepted (§ 1958 BGB).")
    case .identityMisuse:
      say(
        "Bestellt hat ein anderer; Mahnen wäre irreführend (§ 5 UWG).",
        "Somebody else ordered; a demand would mislead (§ 5 UWG).")
    default: say("Die Forderung ist verjährt (§ 214 BGB).", "The claim is barred (§ 214 BGB).")
    }
  }

  private func objectionOfCosts(_ rule: Objection.Rule) -> String {
    switch rule {
    case .noDefault:
      say(
        "Zinsen oder Kosten ohne sicheren Verzug (§ 286 BGB).",
        "Interest or costs without certain default (§ 286 BGB).")
    case .feeBeforeDefault:
      say("Die erste Mahnung kostet nichts.", "The notice that makes default costs nothing.")
    case .lumpSumOfConsumer:
      say(
        "Verbraucher schulden keine Pauschale (§ 288 Abs. 5 BGB).",
        "A consumer owes no lump sum (§ 288(5) BGB).")
    case .baseRateUnknown:
      say(
        "Ein Basiszinssatz fehlt: die Zinsen sind unvollständig.",
        "A base rate is not known: the interest is incomplete.")
    default:
      say(
        "Eine Erinnerung fordert weder Zinsen noch Kosten.",
        "A reminder asks for neither interest nor costs.")
    }
  }

  private func objectionOfSteps(_ rule: Objection.Rule) -> String {
    switch rule {
    case .deadlineOnFreeDay:
      say(
        "Die Frist endet an keinem Werktag (§ 193 BGB).",
        "The deadline is no working day (§ 193 BGB).")
    case .deadlineTooShort: say("Die Frist ist zu kurz.", "The time to pay is too short.")
    case .levelSkipped: say("Eine Stufe ist übersprungen.", "A level is skipped.")
    case .deadlineRunning:
      say("Die Frist der letzten Mahnung läuft noch.", "The deadline before still runs.")
    case .announcedTooEarly:
      say("Das kündigt nur die letzte Mahnung an.", "Only the last notice announces that.")
    case .noReportingPartner: say("Wir melden keiner Auskunftei.", "We report to no agency.")
    case .reportOnCompany: say("Firmen werden nicht gemeldet.", "Companies are not reported.")
    case .reportTooEarly:
      say(
        "Für eine Meldung fehlen zwei Mahnungen oder vier Wochen (§ 31 Abs. 2 BDSG).",
        "A report needs two reminders and four weeks (§ 31(2) BDSG).")
    default:
      say(
        "Bestrittenes wird nicht gemeldet (BGH I ZR 157/13).",
        "What is disputed is not reported (BGH I ZR 157/13).")
    }
  }

  /// Why a run leaves a debtor out.
  public func cause(
    _ cause: RunProposal.Cause, of standing: Standing, _ account: Account?
  ) -> String {
    switch cause {
    case .gated(let kinds):
      kinds.map { kind in
        standing.gates.first { $0.kind == kind }
          .map { gate($0, on: standing.day, account) } ?? gate(kind)
      }.joined(separator: ", ")
    case .notDue(let day?):
      say(
        "nächster Schritt ab \(nearDayWithWeekday(day, on: standing.day))",
        "next step from \(nearDayWithWeekday(day, on: standing.day))")
    case .notDue(nil):
      if case .settled = standing.place {
        place(standing.place, on: standing.day)
      } else {
        say("kein Schritt fällig", "no step is due")
      }
    case .needsPerson(let reason):
      say(
        "braucht jemanden: \(self.reason(reason, of: standing, account))",
        "needs somebody: \(self.reason(reason, of: standing, account))")
    case .objections(let objections):
      objections.map { objection($0, account) }.joined(separator: " ")
    }
  }
}
