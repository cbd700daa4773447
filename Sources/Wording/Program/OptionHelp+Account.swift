extension OptionHelp {
  /// Options about a known debtor, an invoice, what was delivered and how it is paid.
  public enum Account: Sendable, Hashable, CaseIterable {
    /// `--language`.
    case letterLanguage
    /// `--state` of a debtor.
    case debtorState
    /// `--vat-number`.
    case vatNumber
    /// `--limit`.
    case creditLimit
    /// `--key-account`.
    case keyAccount
    /// `--law`.
    case applicableLaw
    /// `--renumber`.
    case newNumber
    /// `--item`, the invoice it is about.
    case invoiceEntry
    /// `--received`.
    case receivedOn
    /// `--method`.
    case method
    /// `--owner`.
    case owner
    /// `--contract`.
    case contract
    /// `--thirty-day-notice`, yes or no.
    case defaultNotice
    /// `--number` of the paper that cancels an invoice.
    case cancellationNumber
    /// `--day` of a delivery.
    case deliveredOn
    /// `--amount` that was delivered.
    case deliveredAmount
    /// `--tracking`.
    case tracking
    /// `--stage` of goods on their way back.
    case goodsStage
    /// `--amount` of goods on their way back.
    case goodsAmount
    /// `--mandate`.
    case mandate
    /// `--collects`.
    case collects
    /// `--principal`.
    case principalOnly
    /// `--source`.
    case designationSource
  }
}

extension Wording {
  /// What an option means.
  public func help(_ option: OptionHelp.Account) -> String {
    switch option {
    case .letterLanguage: say("Sprache der Briefe: de oder en.", "Language of letters: de or en.")
    case .debtorState:
      say(
        "Land, dessen Feiertage eine Fälligkeit verschieben (BW … TH).",
        "State whose holidays move a due day (BW … TH).")
    case .vatNumber: say("Umsatzsteuer-ID.", "The number for value added tax.")
    case .creditLimit:
      say("Kreditlimit: so viel darf offen sein.", "Credit limit: how much may be open.")
    case .keyAccount:
      say(
        "Ob jeden Schritt ein Mensch entscheidet: yes oder no.",
        "Whether a person decides each step: yes or no.")
    case .applicableLaw:
      say(
        "Land, dessen Recht nach Prüfung gilt, zwei Buchstaben.",
        "The country whose law was found to govern, two letters.")
    case .newNumber:
      say(
        "Neue Kundennummer; die alte führt weiter hierher.",
        "The new number; the old one still leads here.")
    case .invoiceEntry:
      say(
        "Eintrag der Rechnung, um die es geht.", "The entry of the invoice that it is about.")
    case .receivedOn:
      say("Tag, an dem die Rechnung nachweislich zuging.", "The day the invoice provably arrived.")
    case .method:
      say(
        "Zahlungsart: invoice, prepayment, direct-debit, paypal, card, financed, marketplace, cash-on-delivery oder cash.",
        "How it was to be paid: invoice, prepayment, direct-debit, paypal, card, financed, marketplace, cash-on-delivery or cash."
      )
    case .owner:
      say(
        "Wem die Forderung gehört: ours, assigned=NAME oder marketplace=NAME.",
        "Whose claim it is: ours, assigned=NAME or marketplace=NAME.")
    case .contract:
      say(
        "Als was der Kunde den Vertrag schloss: consumer oder business.",
        "As what the debtor made the contract: consumer or business.")
    case .defaultNotice:
      say(
        "Ob die Rechnung Verbraucher auf Verzug nach 30 Tagen hinweist: yes oder no.",
        "Whether the invoice points consumers to default after 30 days: yes or no.")
    case .cancellationNumber:
      say("Nummer der Stornorechnung.", "The number of the paper that cancels it.")
    case .deliveredOn: say("Tag der Ankunft; sonst heute.", "The day of arrival; else today.")
    case .deliveredAmount:
      say(
        "Was von der Rechnung bis dahin insgesamt geliefert ist; sonst alles.",
        "What of the invoice has been delivered by then; else all of it.")
    case .tracking: say("Nummer der Sendung.", "The number of the parcel.")
    case .goodsStage:
      say("announced, arrived, checked oder refused.", "announced, arrived, checked or refused.")
    case .goodsAmount:
      say("Wert der Ware; sonst wie zuletzt.", "What the goods cost; else as the last time.")
    case .mandate: say("Referenz des Mandats.", "The reference of the mandate.")
    case .collects:
      say("Tag, an dem die Bank einzieht.", "The day on which the bank collects.")
    case .principalOnly:
      say(
        "Nur auf die Hauptforderung dieser Rechnungen.", "Only on the principal of these invoices.")
    case .designationSource:
      say(
        "Wer es bestimmt hat: debtor (bei der Zahlung), agreed (beide, später) oder clerk.",
        "Who decided it: debtor (when he paid), agreed (both, later) or clerk.")
    }
  }
}
