extension OptionHelp {
  /// Options about whose receivables a book holds, as letters carry it.
  public enum Creditor: Sendable, Hashable, CaseIterable {
    /// `--creditor` of settings.
    case creditorName
    /// `--creditor-street`.
    case creditorStreet
    /// `--creditor-postcode`.
    case creditorPostcode
    /// `--creditor-town`.
    case creditorTown
    /// `--creditor-country`.
    case creditorCountry
    /// `--creditor-email`.
    case creditorEmail
    /// `--creditor-phone`.
    case creditorPhone
    /// `--creditor-contact`.
    case creditorContact
    /// `--hours`.
    case officeHours
    /// `--representative`.
    case representative
    /// `--register`.
    case companyRegister
    /// `--creditor-vat-number`.
    case creditorVat
    /// `--reports-to-agency`.
    case agencyReports
    /// `--account-holder`.
    case accountHolder
    /// `--bank`.
    case bankName
    /// `--bic`.
    case creditorBIC
  }
}

extension Wording {
  /// What an option means.
  public func help(_ option: OptionHelp.Creditor) -> String {
    switch option {
    case .creditorName: say("Name mit Rechtsform.", "The name with the legal form.")
    case .creditorStreet: say("Straße und Hausnummer.", "Street and number.")
    case .creditorPostcode: say("Postleitzahl.", "The code of the town.")
    case .creditorTown: say("Ort.", "The town.")
    case .creditorCountry: say("Land, zwei Buchstaben.", "The country, two letters.")
    case .creditorEmail:
      say(
        "Absenderadresse der E-Mails, auf die Kunden antworten.",
        "The address that mails come from and customers answer to.")
    case .creditorPhone: say("Telefon für Rückfragen.", "The telephone for questions.")
    case .creditorContact: say("Wer Rückfragen beantwortet.", "Who answers questions.")
    case .officeHours: say("Wann jemand abnimmt.", "When somebody answers the telephone.")
    case .representative:
      say(
        "Wer die Gesellschaft vertritt; mehrfach möglich (§ 35a GmbHG).",
        "Who represents the company; may be repeated (§ 35a GmbHG).")
    case .companyRegister:
      say("Registergericht und Nummer.", "The register and its number.")
    case .creditorVat: say("Umsatzsteuer-Identifikationsnummer.", "The number for VAT.")
    case .agencyReports:
      say(
        "Ob an eine Auskunftei gemeldet wird: yes oder no.",
        "Whether anything is reported to a credit agency: yes or no.")
    case .accountHolder:
      say(
        "Kontoinhaber, genau wie ihn die Bank kennt.",
        "The holder of the account, exactly as the bank knows it.")
    case .bankName: say("Name der Bank.", "The name of the bank.")
    case .creditorBIC: say("BIC der Bank.", "The code of the bank.")
    }
  }
}
