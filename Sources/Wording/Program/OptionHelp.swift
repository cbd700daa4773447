/// The options of the program, to be described; grouped as they are asked for.
public enum OptionHelp {
  /// Options that many commands share.
  public enum Common: Sendable, Hashable, CaseIterable {
    /// `--lang`.
    case language
    /// `--json`.
    case json
    /// `--on`.
    case on
    /// `--currency`.
    case currency
    /// `--state`.
    case state
    /// `--local`.
    case local
    /// `--debtor`.
    case debtor
    /// `--value`.
    case value
    /// `--period`.
    case period
    /// `--event`.
    case event
  }

  /// Options about interest and costs.
  public enum Amounts: Sendable, Hashable, CaseIterable {
    /// `--principal`.
    case principal
    /// `--from` of interest.
    case interestFrom
    /// `--to` of interest.
    case interestTo
    /// `--day-count`.
    case dayCount
    /// `--not-remuneration`.
    case notRemuneration
    /// `--arisen`.
    case arisen
    /// `--repaid`.
    case repaid
    /// `--payment-day-free`.
    case paymentDayFree
    /// `--base-rate`.
    case baseRate
    /// `--with-tax`.
    case withTax
    /// `--default-since`.
    case defaultSince
    /// `--costs`.
    case prosecutionCosts
  }

  /// Options about the start of default and the end of a period.
  public enum Default: Sendable, Hashable, CaseIterable {
    /// `--due`.
    case due
    /// `--origin` of a due day.
    case dueOrigin
    /// `--beginning`.
    case beginning
    /// `--bank-days`.
    case bankDays
    /// `--invoice-received`.
    case invoiceReceived
    /// `--goods-received`.
    case goodsReceived
    /// `--thirty-day-notice`.
    case thirtyDayNotice
    /// `--demand`.
    case demand
    /// `--demand-start`.
    case demandStart
    /// `--refused`.
    case refused
    /// `--served` of a claim.
    case served
  }

  /// Options about limitation.
  public enum Limitation: Sendable, Hashable, CaseIterable {
    /// `--agreed`.
    case agreed
    /// `--delivered`.
    case delivered
    /// `--negotiated`.
    case negotiated
    /// `--deferred`.
    case deferred
    /// `--order`, a payment order.
    case paymentOrder
    /// `--proceedings`.
    case proceedings
    /// `--estate`.
    case estate
    /// `--acknowledged`.
    case acknowledged
    /// `--enforced`.
    case enforced
    /// `--titled`.
    case titled
  }

  /// Options about payments, numbers, courts and holidays.
  public enum Other: Sendable, Hashable, CaseIterable {
    /// `--payment`.
    case payment
    /// `--claim`.
    case claim
    /// `--for`.
    case designation
    /// `--reading`.
    case reading
    /// `--order` within a claim.
    case order
    /// Account numbers.
    case ibans
    /// `--bank-code`.
    case bankCode
    /// `--account`.
    case account
    /// `--bic`.
    case bic
    /// References.
    case references
    /// `--number`.
    case number
    /// `--seat` of the applicant.
    case seat
    /// `--district`.
    case district
    /// `--abroad`.
    case abroad
    /// `--served` of a payment order.
    case orderServed
    /// `--served-abroad`.
    case servedAbroad
    /// `--year`.
    case year
    /// `--bank`.
    case bank
  }
}

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
      say("Zählweise: act365, actact oder 30e360.", "Counting of days: act365, actact or 30e360.")
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
    case .prosecutionCosts:
      say(
        "Kosten der Rechtsverfolgung, auf die Pauschale anzurechnen.",
        "Costs of prosecution to set off against the lump sum.")
    }
  }

  /// What an option means.
  public func help(_ option: OptionHelp.Default) -> String {
    switch option {
    case .due: say("Fälligkeitstag.", "The due day.")
    case .dueOrigin:
      say(
        "Wer ihn bestimmte: agreed, period, statutory oder printed.",
        "Who fixed it: agreed, period, statutory or printed.")
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
        "Zinsen einer verzugsbegründenden Mahnung ab deadline oder receipt.",
        "Interest of a demand that creates default from deadline or receipt.")
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
        "Genannte Forderungen lesen als auto, claims oder principal.",
        "Read the named claims as auto, claims or principal.")
    case .order:
      say("Reihenfolge: statutory oder consumer-loan.", "Order: statutory or consumer-loan.")
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
