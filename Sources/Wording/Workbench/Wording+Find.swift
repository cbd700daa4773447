/// By what somebody was found.
public enum SearchTerm: Sendable, Hashable, CaseIterable {
  /// The number of the account.
  case number
  /// The name.
  case name
  /// A telephone number.
  case phone
  /// An e-mail address.
  case email
  /// Another way to reach somebody.
  case contact
  /// Somebody who answers, or who speaks for the debtor.
  case person
  /// The file number of whoever speaks for the debtor.
  case reference
  /// An address.
  case address
  /// An account at a bank.
  case iban
  /// The number for value added tax.
  case taxNumber
  /// An order.
  case order
  /// An invoice.
  case invoice
  /// A credit note.
  case creditNote
  /// Who paid.
  case payer
  /// An amount.
  case amount
}

extension Wording {
  /// By what somebody was found: `Bestellung B-4711`.
  public func match(_ term: SearchTerm, _ text: String) -> String {
    switch term {
    case .number: say("Konto \(text)", "account \(text)")
    case .name: say("früher \(text)", "formerly \(text)")
    case .phone: say("Tel. \(text)", "phone \(text)")
    case .email, .contact, .address: text
    case .person: say("Ansprechpartner \(text)", "contact \(text)")
    case .reference: say("Aktenzeichen \(text)", "file \(text)")
    case .iban: "IBAN \(text)"
    case .taxNumber: say("USt-IdNr. \(text)", "VAT \(text)")
    case .order: say("Bestellung \(text)", "order \(text)")
    case .invoice: say("Rechnung \(text)", "invoice \(text)")
    case .creditNote: say("Gutschrift \(text)", "credit note \(text)")
    case .payer: say("Zahler \(text)", "payer \(text)")
    case .amount: say("Betrag \(text)", "amount \(text)")
    }
  }

  /// A term as people write it: amounts with the decimal mark of the language, accounts in fours.
  public func shown(_ term: SearchTerm, _ text: String) -> String {
    switch term {
    case .amount:
      text.split(separator: " ").enumerated()
        .map { $0.offset == 0 ? number(String($0.element)) : String($0.element) }
        .joined(separator: " ")
    case .iban:
      stride(from: 0, to: text.count, by: 4).map { start in
        String(text.dropFirst(start).prefix(4))
      }.joined(separator: " ")
    default: text
    }
  }

  /// What stands before the line in which one searches.
  public var findPrompt: String { say("Suchen", "Find") }

  /// What can be typed to find somebody.
  public var findHint: String {
    say(
      "Name, Kundennummer, Telefon, Bestellung, Rechnung, E-Mail, Ort, Ende der IBAN oder ein Betrag "
        + "(129,90). Mehrere Wörter engen ein.",
      "Name, account, phone, order, invoice, e-mail, town, end of the IBAN, or an amount (129.90). "
        + "Several words narrow it down.")
  }

  /// That nothing can be found yet.
  public var findNotReady: String {
    say("Das Verzeichnis wird gerade angelegt …", "The index is being made …")
  }

  /// So many were found.
  public func found(_ count: Int) -> String {
    count == 1
      ? say("1 Treffer", "1 found")
      : say("\(self.count(count)) Treffer", "\(self.count(count)) found")
  }

  /// The head of the column with what is open.
  public var openColumn: String { say("offen", "open") }

  /// The head of the column with what matched.
  public var matchColumn: String { say("gefunden über", "found by") }
}
