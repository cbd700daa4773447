/// A short name in a letter: over a column, before a value.
public enum LetterLabel: Sendable, Hashable, CaseIterable {
  case invoice, issued, due, amount, paid, open, interest, costs, sum, status
  case principal, total, number, creditedBy, day, booking, paper, balance, opening, order
  case date, customerNumber, customer, contact, phone, hours, mail
  case representedBy, vatNumber, bank, page, carried
}

extension Wording {
  /// The word for a label.
  public func letterLabel(_ label: LetterLabel) -> String {
    switch label {
    case .invoice: say("Rechnung", "Invoice")
    case .issued: say("vom", "Date")
    case .due: say("fällig", "Due")
    case .amount: say("Betrag", "Amount")
    case .paid: say("bezahlt", "Paid")
    case .open: say("offen", "Open")
    case .interest: say("Zinsen", "Interest")
    case .costs: say("Kosten", "Costs")
    case .sum: say("Summe", "Sum")
    case .status: say("Stand", "Status")
    case .principal: say("Hauptforderung", "Principal")
    case .total: say("Gesamtbetrag", "Total")
    case .number: say("Nr.", "No.")
    case .creditedBy: say("auf unserem Konto am", "Credited by")
    case .day: say("Tag", "Day")
    case .booking: say("Vorgang", "Booking")
    case .paper: say("Beleg", "Number")
    case .balance: say("Saldo", "Balance")
    case .opening: say("Anfangssaldo", "Opening balance")
    case .order: say("Bestellung", "Order")
    case .date: say("Datum", "Date")
    case .customerNumber: say("Kundennummer", "Customer no.")
    case .customer: say("Kunde", "Customer")
    case .contact: say("Ansprechpartner", "Contact")
    case .phone: say("Telefon", "Telephone")
    case .hours: say("Erreichbar", "Hours")
    case .mail: say("E-Mail", "E-mail")
    case .representedBy: say("Vertreten durch", "Represented by")
    case .vatNumber: say("USt-IdNr.", "VAT no.")
    case .bank: say("Bankverbindung", "Bank account")
    case .page: say("Seite", "Page")
    case .carried: say("Übertrag", "Carried forward")
    }
  }

  /// The number of a page of so many: `Seite 1 von 3`.
  public func page(_ number: Int, of count: Int) -> String {
    say("Seite \(number) von \(count)", "Page \(number) of \(count)")
  }
}
