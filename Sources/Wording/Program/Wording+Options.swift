extension Wording {
  /// What an option means.
  public func help(_ option: OptionHelp.Common) -> String {
    switch option {
    case .language: say("Sprache der Ausgabe: de oder en.", "Language of the output: de or en.")
    case .json: say("Ausgabe für Maschinen.", "Output for machines.")
    case .on: say("Stichtag; sonst heute.", "The day of the question; else today.")
    case .currency: say("Währung nach ISO 4217.", "Currency of ISO 4217.")
    case .state:
      say(
        "Land, dessen Feiertage zählen (BW … TH); mehrfach für Schuldner und Gläubiger.",
        "State whose holidays count (BW … TH); repeat it for debtor and creditor.")
    case .local:
      say(
        "Auch Feiertage zählen, die nur Teile des Landes haben.",
        "Count holidays that only parts of the state keep.")
    case .debtor:
      say("Verbraucher (consumer) oder Unternehmer (business).", "consumer or business.")
    case .value: say("Wert: die Hauptforderung.", "The value: the principal.")
    case .period: say("Frist: 14d, 2w, 1m, 1.5m, 3y.", "Period: 14d, 2w, 1m, 1.5m, 3y.")
    case .event:
      say(
        "Tag des Ereignisses, der nicht mitzählt.", "The day of the event, which does not count.")
    }
  }

  /// What an option means.
  public func help(_ option: OptionHelp.Amounts) -> String {
    switch option {
    case .principal: say("Hauptforderung.", "The principal.")
    case .interestFrom: say("Erster Zinstag.", "The first day of interest.")
    case .interestTo: say("Letzter Zinstag; sonst heute.", "The last day of interest; else today.")
    case .dayCount:
      say(
        "Zählweise: act365 (taggenau durch 365), actact (Schaltjahr durch 366), 30e360 (Monate zu 30).",
        "Counting: act365 (actual days over 365), actact (leap years over 366), 30e360 (months of 30)."
      )
    case .notRemuneration:
      say(
        "Keine Entgeltforderung, etwa Schadensersatz.",
        "The claim is no remuneration, such as damages.")
    case .arisen:
      say(
        "Tag, an dem das Schuldverhältnis entstand, falls alt.",
        "The day the obligation arose, where it may be old.")
    case .repaid:
      say(
        "Zahlung auf die Hauptforderung als TAG=BETRAG; mehrfach.",
        "Payment on the principal as DAY=AMOUNT; may repeat.")
    case .paymentDayFree:
      say(
        "Der Tag der Gutschrift trägt keine Zinsen mehr.",
        "The day of credit bears no interest any more.")
    case .baseRate:
      say(
        "Basiszinssatz als TAG=PROZENT eintragen; mehrfach.",
        "Enter a base rate as DAY=PERCENT; may repeat.")
    case .withTax:
      say(
        "Gläubiger kann Vorsteuer nicht abziehen.",
        "The creditor cannot deduct the value added tax.")
    case .defaultSince:
      say("Erster Tag des Verzugs, für die Pauschale.", "First day of default, for the lump sum.")
    case .charge:
      say(
        "Kosten als ART=BETRAG; mehrfach. Arten: reminder (Mahnung), returnedDebit (Rücklast), "
          + "addressEnquiry (Auskunft), collectionAgency (Inkasso), lawyer (Anwalt), court (Gericht).",
        "Costs as KIND=AMOUNT; may repeat. Kinds: reminder, returnedDebit, addressEnquiry, "
          + "collectionAgency, lawyer, court.")
    }
  }

  /// What an option means.
  public func help(_ option: OptionHelp.Default) -> String {
    switch option {
    case .due: say("Fälligkeitstag.", "The due day.")
    case .dueOrigin:
      say(
        "Herkunft: agreed (vereinbarter Tag), period (vereinbarte Frist), statutory (Gesetz), printed "
          + "(nur auf der Rechnung).",
        "Who fixed it: agreed (both sides), period (agreed from an event), statutory (law), printed "
          + "(on the invoice only).")
    case .beginning:
      say("Erster Tag, der mitzählt (§ 187 Abs. 2 BGB).", "First day, which counts (§ 187(2) BGB).")
    case .bankDays: say("So viele Bankarbeitstage.", "So many bank days.")
    case .invoiceReceived: say("Zugang der Rechnung.", "Receipt of the invoice.")
    case .goodsReceived: say("Empfang der Ware.", "Receipt of the goods.")
    case .thirtyDayNotice:
      say(
        "Die Rechnung weist auf Verzug nach 30 Tagen hin.",
        "The invoice points to default after 30 days.")
    case .demand:
      say(
        "Mahnung als ZUGANG oder ZUGANG..FRISTENDE; mehrfach.",
        "Demand as RECEIPT or RECEIPT..DEADLINE; may repeat.")
    case .demandStart:
      say(
        "Zinsen der verzugsbegründenden Mahnung ab deadline (nach ihrer Frist) oder receipt (nach Zugang).",
        "Interest of a demand that creates default: after its deadline, or after its receipt.")
    case .refused:
      say(
        "Tag der ernsthaften und endgültigen Verweigerung.", "Day of a serious and final refusal.")
    case .served:
      say(
        "Zustellung von Klage oder Mahnbescheid.", "Service of an action or a payment order.")
    }
  }

  /// What an option means.
  public func help(_ option: OptionHelp.Limitation) -> String {
    switch option {
    case .agreed: say("Der Fälligkeitstag war vereinbart.", "The due day was agreed.")
    case .delivered: say("Tag von Vertrag oder Lieferung.", "Day of contract or delivery.")
    case .negotiated:
      say("Verhandlungen als VON..BIS oder VON..", "Negotiations as FROM..TO or FROM..")
    case .deferred: say("Stundung als VON..BIS oder VON..", "Deferral as FROM..TO or FROM..")
    case .paymentOrder:
      say(
        "Mahnbescheid als ANTRAG..[ZUSTELLUNG[..ENDE]].",
        "Payment order as APPLIED..[SERVED[..ENDED]]."
      )
    case .proceedings:
      say(
        "Klage, Insolvenzanmeldung, Schlichtung als VON..[ENDE].",
        "Action, insolvency filing, conciliation as FROM..[ENDED].")
    case .estate: say("Erbfall als TOD..[ANNAHME].", "Estate as DEATH..[ACCEPTANCE].")
    case .acknowledged:
      say("Tag eines Anerkenntnisses; mehrfach.", "Day of an acknowledgement; may repeat.")
    case .enforced: say("Tag einer Vollstreckung; mehrfach.", "Day of an enforcement; may repeat.")
    case .titled: say("Tag der Rechtskraft eines Titels.", "Day a title became final.")
    }
  }

  /// What an option means.
  public func help(_ option: OptionHelp.Other) -> String {
    switch option {
    case .payment: say("Gezahlter Betrag.", "The amount paid.")
    case .claim:
      say(
        "Forderung als NAME:principal=…,interest=…,costs=…,origin=TAG; mehrfach.",
        "Claim as NAME:principal=…,interest=…,costs=…,origin=DAY; may repeat.")
    case .designation:
      say(
        "Forderung, die der Schuldner nennt; mehrfach.", "Claim that the debtor names; may repeat.")
    case .reading:
      say(
        "Zahlung lesen als claims (auf die Forderung), principal (nur Hauptforderung), auto (nach Betrag).",
        "Read the payment as on claims, on their principal only, or auto (by its amount).")
    case .order:
      say(
        "Tilgungsreihenfolge: statutory (§ 367 BGB) oder consumer-loan (§ 497 Abs. 3 BGB).",
        "Order: statutory (§ 367 BGB) or consumer-loan (§ 497(3) BGB).")
    case .ibans: say("Zu prüfende IBANs.", "Account numbers to check.")
    case .bankCode: say("Deutsche Bankleitzahl.", "German bank code.")
    case .account: say("Deutsche Kontonummer.", "German account.")
    case .bic: say("Zu prüfender BIC; mehrfach.", "Code of a bank to check; may repeat.")
    case .references: say("Zu prüfende Referenzen.", "References to check.")
    case .number:
      say("Eigene Nummer, etwa der Rechnung.", "A number of your own, such as the invoice.")
    case .seat: say("Land, in dem der Antragsteller sitzt.", "State of the applicant's seat.")
    case .district:
      say(
        "OLG-Bezirk in NW: cologne, duesseldorf, hamm.",
        "District in NW: cologne, duesseldorf, hamm.")
    case .abroad: say("Der Antragsteller sitzt im Ausland.", "The applicant's seat is abroad.")
    case .orderServed: say("Zustellung des Mahnbescheids.", "Service of the payment order.")
    case .servedAbroad: say("Zugestellt wurde im Ausland.", "It was served abroad.")
    case .year: say("Jahr; sonst das laufende.", "The year; else the current one.")
    case .bank:
      say("Bankfreie Tage (TARGET) statt Feiertage.", "Days banks are closed (TARGET) instead.")
    }
  }
}
