public import Receivables

extension TableMapping {
  /// A mapping proposed from the titles of a table, in German or English.
  ///
  /// A title is taken for the first field that it can mean; what is in doubt is left out. A person
  /// looks at it before anything is booked.
  ///
  /// - Parameter titles: The titles in the order of the table.
  public init(proposedFor titles: [String]) {
    self.init(columns: [:])
    let folded = titles.map(Self.folded)
    var taken: Set<Int> = []
    for field in IncomingField.allCases {
      let place = Self.names[field, default: []].lazy.compactMap { name in
        folded.indices.first { folded[$0] == name && !taken.contains($0) }
      }.first
      guard let place else { continue }
      taken.insert(place)
      columns[field] = titles[place]
    }
    // A list of what is open is a list of all that is open.
    isComplete = columns[.open] != nil
  }

  /// A title without case, umlauts, spaces and marks.
  private static func folded(_ title: String) -> String {
    var folded = ""
    for scalar in title.lowercased().unicodeScalars {
      switch scalar {
      case "ä": folded += "ae"
      case "ö": folded += "oe"
      case "ü": folded += "ue"
      case "ß": folded += "ss"
      default:
        if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
          folded.unicodeScalars.append(scalar)
        }
      }
    }
    return folded
  }

  /// What columns are called, the surest name first, folded.
  private static let names: [IncomingField: [String]] = [
    .debtor: [
      "kundennummer", "kundennr", "kdnr", "kdnummer", "debitorennummer", "debitorennr", "debitornr",
      "debitor", "debitorenkonto", "personenkonto", "mitgliedsnummer", "customerid",
      "customernumber", "customerno", "customercode", "accountnumber", "debtor", "debtornumber",
      "clientid", "konto", "kunde", "customer", "account",
    ],
    .name: [
      "name", "kundenname", "debitorname", "nachname", "empfaenger", "rechnungsempfaenger",
      "customername", "lastname", "familyname", "clientname", "name1", "kontobezeichnung",
      "billingname",
    ],
    .firstName: ["vorname", "firstname", "givenname"],
    .company: ["firma", "firmenname", "unternehmen", "company", "companyname", "billingcompany"],
    .legalForm: ["rechtsform", "legalform"],
    .kind: ["kundenart", "kundentyp", "kundengruppe", "customertype", "debtorkind", "kind"],
    .language: ["sprache", "language", "korrespondenzsprache"],
    .street: [
      "strasse", "strassehausnummer", "strassehausnr", "anschrift", "street", "address",
      "address1", "streetaddress", "billingstreet",
    ],
    .addition: ["adresszusatz", "zusatz", "address2", "addressline2"],
    .postcode: ["plz", "postleitzahl", "postcode", "zip", "zipcode", "postalcode"],
    .town: ["ort", "stadt", "wohnort", "city", "town"],
    .country: ["land", "laenderkennzeichen", "laendercode", "country", "countryiso"],
    .email: ["email", "emailadresse", "mail", "emailaddress", "rechnungsemail"],
    .phone: ["telefon", "telefonnummer", "tel", "phone", "phonenumber", "mobil", "telefon1"],
    .vatNumber: [
      "ustidnr", "ustid", "umsatzsteuerid", "vatid", "vatnumber", "vatno", "euustidnr",
    ],
    .iban: ["iban", "iban1"],
    .invoice: [
      "rechnungsnummer", "rechnungsnr", "renr", "rgnr", "rechnungnr", "belegnummer", "belegnr",
      "belegfeld1", "opnummer", "opnr", "invoicenumber", "invoiceno", "invoiceid", "invoice",
      "documentnumber", "rechnung", "beleg",
    ],
    .order: [
      "auftragsnummer", "auftragsnr", "bestellnummer", "bestellnr", "ordernumber", "orderno",
      "orderid", "order", "auftrag",
    ],
    .issued: [
      "rechnungsdatum", "redatum", "rgdatum", "belegdatum", "invoicedate", "documentdate",
      "issuedate", "issued", "ausgestellt", "datum", "date",
    ],
    .delivered: ["lieferdatum", "leistungsdatum", "deliverydate", "delivered", "versanddatum"],
    .due: [
      "faelligkeit", "faelligkeitsdatum", "faelligam", "faellig", "zahlbarbis", "duedate", "due",
      "nettofaellig", "faelligkeitnetto",
    ],
    .gross: [
      "bruttobetrag", "brutto", "rechnungsbetrag", "rechnungssumme", "gesamtbetrag", "endbetrag",
      "invoiceamount", "grossamount", "gross", "totalamount", "total", "summe", "betrag", "amount",
    ],
    .open: [
      "offenerbetrag", "offen", "offeneposten", "restbetrag", "saldo", "offenersaldo",
      "nochoffen", "openamount", "outstanding", "outstandingamount", "outstandingbalance",
      "balance", "balancedue", "amountdue", "open", "opbetrag",
    ],
    .paid: [
      "bezahltam", "zahldatum", "zahlungsdatum", "ausgeglichenam", "settleddate", "paiddate",
      "paidon", "paymentdate", "paid",
    ],
    .currency: ["waehrung", "wkz", "waehrungscode", "currency", "currencycode"],
    .method: [
      "zahlungsart", "zahlart", "zahlungsweise", "paymentmethod", "zahlungsmethode", "method",
    ],
    .netDays: ["zieltage", "nettotage", "netdays", "zahlungszieltage", "faelligkeitintagen"],
    .discountDays: ["skontotage", "skontofrist", "discountdays"],
    .discountRate: ["skonto", "skontoprozent", "skontosatz", "discountrate", "discountpercent"],
  ]
}
