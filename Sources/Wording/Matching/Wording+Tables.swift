public import Receivables

extension Wording {
  /// What a column can hold.
  public func field(_ field: IncomingField) -> String {
    switch field {
    case .debtor: say("Kundennummer", "number of the customer")
    case .name: say("Name", "name")
    case .firstName: say("Vorname", "first name")
    case .company: say("Firma", "company")
    case .legalForm: say("Rechtsform", "legal form")
    case .kind: say("Verbraucher oder Unternehmer", "consumer or business")
    case .language: say("Sprache", "language")
    case .street: say("Straße", "street")
    case .addition: say("Adresszusatz", "second line of the address")
    case .postcode: say("Postleitzahl", "postcode")
    case .town: say("Ort", "town")
    case .country: say("Land", "country")
    case .email: say("E-Mail", "e-mail")
    case .phone: say("Telefon", "telephone")
    case .vatNumber: say("USt-IdNr.", "VAT number")
    case .iban: say("Konto des Kunden", "account of the customer")
    case .invoice: say("Rechnungsnummer", "number of the invoice")
    case .order: say("Bestellnummer", "number of the order")
    case .issued: say("Rechnungsdatum", "day on the invoice")
    case .delivered: say("Lieferdatum", "day of delivery")
    case .due: say("Fälligkeit", "due day")
    case .gross: say("Betrag", "amount")
    case .open: say("offener Betrag", "open amount")
    case .paid: say("Tag der Zahlung", "day of payment")
    case .currency: say("Währung", "currency")
    case .method: say("Zahlungsart", "method of payment")
    case .netDays: say("Zahlungsziel in Tagen", "days for payment")
    case .discountDays: say("Skontotage", "days of the discount")
    case .discountRate: say("Skonto in Prozent", "discount in percent")
    default: providerField(field)
    }
  }

  /// A kind of file.
  public func fileKind(_ kind: FileKind) -> String {
    switch kind {
    case .canonical: say("Tabelle von Verzug", "table of Verzug")
    case .datevDebtors: say("DATEV Debitoren/Kreditoren", "DATEV customers and suppliers")
    case .datevPostings: say("DATEV Buchungsstapel", "DATEV batch of bookings")
    case .shopifyOrders: say("Bestellungen von Shopify", "orders of Shopify")
    case .paypalActivity: say("Aktivitäten von PayPal", "activity of PayPal")
    case .electronicInvoice: say("E-Rechnung", "electronic invoice")
    case .mapped(let mapping) where mapping.settlement != nil:
      say("Abrechnung eines Zahlungsdienstes", "settlement of a payment provider")
    case .mapped: say("Tabelle mit Zuordnung", "table with a mapping")
    }
  }

  /// An encoding.
  public func encoding(_ encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    case .latin1: "ISO 8859-1"
    }
  }

  /// A delimiter.
  public func delimiter(_ delimiter: TableDialect.Delimiter) -> String {
    switch delimiter {
    case .semicolon: say("Semikolon", "semicolon")
    case .comma: say("Komma", "comma")
    case .tab: say("Tabulator", "tab")
    case .bar: say("senkrechter Strich", "vertical bar")
    }
  }

  /// How amounts are written, by an example.
  public func amounts(_ notation: AmountNotation) -> String {
    switch notation {
    case .plain: "1234.56"
    case .german: "1.234,56"
    case .english: "1,234.56"
    case .swiss: "1'234.56"
    case .either: "1.234,56 / 1,234.56"
    }
  }

  /// How days are written.
  public func days(_ notation: DayNotation) -> String {
    switch notation {
    case .iso: say("JJJJ-MM-TT", "YYYY-MM-DD")
    case .german: say("TT.MM.JJJJ", "DD.MM.YYYY")
    case .dayFirst: say("TT/MM/JJJJ", "DD/MM/YYYY")
    case .monthFirst: say("MM/TT/JJJJ", "MM/DD/YYYY")
    case .compact: say("JJJJMMTT", "YYYYMMDD")
    }
  }

  /// How a table is written, in one line.
  public func dialect(_ dialect: TableDialect) -> String {
    [
      encoding(dialect.encoding), delimiter(dialect.delimiter), dialect.amounts.map(amounts),
      dialect.days.map(days),
    ].compactMap { $0 }.joined(separator: " · ")
  }
}
