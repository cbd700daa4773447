import Receivables

/// The activity of an account as PayPal writes it, with titles in German or English: the report of all
/// transactions, and the monthly statement that has other names for some columns.
///
/// Only what is done is taken. A row that changes no balance (`Memo`), a hold that ends and an exchange
/// of currencies move no money to or from us. The signs of amounts are PayPal's own.
struct PayPalActivity {
  private let file: TableFile

  init(_ file: TableFile) { self.file = file }

  static func isWritten(_ titles: [String]) -> Bool {
    let needed: [Set<String>] = [
      ["Datum", "Brutto", "Netto", "Transaktionscode", "Zugehöriger Transaktionscode"],
      ["Date", "Gross", "Net", "Transaction ID", "Reference Txn ID"],
    ]
    return needed.contains { $0.isSubset(of: titles) }
  }

  /// The titles, the surest first.
  ///
  /// `Zollnummer` is how PayPal translates `Custom Number`, in which
  /// shops keep the number of the order. The columns of cases are those of the reports of cases.
  private static let titles: [IncomingField: [String]] = [
    .transaction: ["Transaktionscode", "Transaction ID"],
    .related: ["Zugehöriger Transaktionscode", "Reference Txn ID"],
    .day: ["Datum", "Date"], .gross: ["Brutto", "Gross"], .keptFee: ["Gebühr", "Entgelt", "Fee"],
    .currency: ["Währung", "Currency"], .type: ["Typ", "Beschreibung", "Type", "Description"],
    .status: ["Status"], .name: ["Name"],
    .email: ["Absender E-Mail-Adresse", "From Email Address"],
    .invoice: ["Rechnungsnummer", "Invoice Number", "Invoice ID"],
    .order: ["Zollnummer", "Benutzerdefinierte Nummer", "Custom Number"],
    .text: ["Betreff", "Subject"], .claimNumber: ["Fallnummer", "Fall-Nr.", "Case ID"],
    .claimReason: ["Grund", "Reason"], .answerUntil: ["Antwort bis", "Respond By"],
  ]

  func read(into reading: inout FileReading) throws(Finding) {
    guard Self.isWritten(file.titles) else { throw Finding(.wrongKind) }
    var mapping = TableMapping(columns: [:])
    for (field, names) in Self.titles {
      mapping.columns[field] = names.first(where: file.titles.contains)
    }
    mapping.settlement = SettlementWords(
      provider: try? Line("PayPal"), method: .paypal, types: Self.types)
    let impact = file.titles.firstIndex {
      $0 == "Auswirkung auf Guthaben" || $0 == "Balance Impact"
    }
    try SettlementTable(file, mapping, isSigned: true, impact: impact).read(into: &reading)
  }
}

// MARK: - Words

extension PayPalActivity {
  private static let types: [String: ProviderDetail.Kind?] = {
    var types: [String: ProviderDetail.Kind?] = [:]
    for (kind, words) in kinds {
      for word in words { types[word] = .some(kind) }
    }
    return types
  }()

  private static let kinds: [(ProviderDetail.Kind?, [String])] = [
    (
      .payment,
      [
        "express checkout payment", "general payment", "mobile payment", "website payment",
        "web site payment received", "payment received", "subscription payment",
        "preapproved payment bill user payment", "ebay auction payment", "direct payment",
        "virtual terminal payment", "payment", "donation payment", "checkout payment",
        "paypal express-zahlung", "express-checkout-zahlung", "allgemeine zahlung",
        "handyzahlung", "mobile zahlung", "website-zahlung", "zahlung erhalten",
        "erhaltene zahlung", "abonnementzahlung", "ebay-auktionszahlung", "zahlung", "spende",
        "zahlung im einzugsverfahren mit zahlungsrechnung",
        "zahlung im einzugsverfahren mit zahlungsrechnung durch kunden",
        "von nutzer eingeleitete zahlung", "direktzahlung",
      ]
    ),
    (
      .refund,
      ["payment refund", "refund", "rückzahlung", "rückerstattung", "zahlungsrückerstattung"]
    ),
    (
      .reversal,
      ["payment reversal", "reversal", "rückbuchung", "zahlungsrückbuchung", "stornierung"]
    ),
    (
      .chargeback,
      [
        "chargeback", "hold on balance for dispute investigation", "kreditkartenrückbuchung",
        "ausgleichsbuchung", "einbehaltung von guthaben wegen eines konflikts",
        "einbehaltung für konfliktlösung", "einbehaltung von guthaben für konfliktuntersuchung",
      ]
    ),
    (
      .chargebackWon,
      ["chargeback reversal", "aufhebung der kreditkartenrückbuchung", "rückbuchung aufgehoben"]
    ),
    (
      .fee,
      [
        "payment fee", "chargeback fee", "dispute fee", "partner fee", "fee reversal", "fee",
        "gebühr", "zahlungsgebühr", "rückbuchungsgebühr", "konfliktgebühr", "gebührenerstattung",
      ]
    ),
    (
      .payout,
      [
        "general withdrawal", "user initiated withdrawal", "withdrawal", "auto-sweep",
        "bank deposit to pp account", "general credit card deposit", "mass pay payment",
        "allgemeine abbuchung", "von nutzer eingeleitete abbuchung", "abbuchung",
        "bankgutschrift auf paypal-konto", "allgemeine kreditkartengutschrift",
        "sammelzahlung",
      ]
    ),
    (
      nil,
      [
        "general currency conversion", "user initiated currency conversion",
        "shopping cart item", "order", "general authorization", "general authorisation",
        "authorization", "account hold for open authorization",
        "account hold for open authorisation", "reversal of general account hold",
        "general account hold", "general hold", "general hold release", "payment review hold",
        "payment review release", "payment hold", "payment release", "reserve hold",
        "reserve release", "tax hold", "tax release",
        "cancellation of hold for dispute resolution", "invoice sent", "request sent",
        "allgemeine währungsumrechnung", "von nutzer eingeleitete währungsumrechnung",
        "warenkorbartikel", "bestellung", "allgemeine autorisierung", "autorisierung",
        "einbehaltung für offene autorisierung", "rückbuchung allgemeiner kontoeinbehaltung",
        "allgemeine einbehaltung", "freigabe einer allgemeinen einbehaltung",
        "einbehaltung für zahlungsüberprüfung", "freigabe nach zahlungsüberprüfung",
        "aufhebung der einbehaltung für konfliktlösung", "rechnung gesendet",
      ]
    ),
  ]
}
