import Receivables

/// What words in the fields of a table mean, in German and English.
enum Words {
  static func kind(_ text: String) -> DebtorKind? { look(text, kinds) }

  static func language(_ text: String) -> Language? { look(text, languages) }

  static func method(_ text: String) -> PaymentMethod? { look(text, methods) }

  static func country(_ text: String) -> Country? {
    look(text, countries).flatMap { try? Country($0) } ?? (try? Country(text))
  }

  static func currency(_ text: String) -> Currency? {
    text == "€" ? .euro : try? Currency(code: text.uppercased())
  }

  static func claim(_ text: String) -> Chargeback.Reason? { look(text, claims) }

  private static func look<Value>(_ text: String, _ words: [(Value, Set<String>)]) -> Value? {
    let word = text.lowercased()
    return words.first { $0.1.contains(word) }?.0
  }

  private static let kinds: [(DebtorKind, Set<String>)] = [
    (.consumer, ["consumer", "b2c", "privat", "privatkunde", "verbraucher", "private", "person"]),
    (
      .business,
      [
        "business", "b2b", "firma", "firmenkunde", "geschäftskunde", "unternehmen", "unternehmer",
        "gewerblich", "company",
      ]
    ),
  ]

  private static let claims: [(Chargeback.Reason, Set<String>)] = [
    (
      .notReceived,
      [
        "notreceived", "not received", "item not received", "inr", "artikel nicht erhalten",
        "nicht erhalten", "ware nicht erhalten", "product not received",
      ]
    ),
    (
      .notAsDescribed,
      [
        "notasdescribed", "not as described", "significantly not as described", "snad",
        "artikel entspricht nicht der beschreibung", "entspricht nicht der beschreibung",
        "product unacceptable",
      ]
    ),
    (
      .unauthorised,
      [
        "unauthorised", "unauthorized", "unauthorized transaction", "unauthorised transaction",
        "fraud", "fraudulent", "nicht genehmigt", "unberechtigte zahlung",
        "nicht autorisierte zahlung",
      ]
    ),
    (.duplicate, ["duplicate", "duplicate payment", "doppelt", "doppelte zahlung"]),
  ]

  private static let languages: [(Language, Set<String>)] = [
    (.german, ["de", "deu", "ger", "deutsch", "german"]),
    (.english, ["en", "eng", "englisch", "english"]),
  ]

  private static let methods: [(PaymentMethod, Set<String>)] = [
    (
      .invoice,
      ["invoice", "rechnung", "auf rechnung", "kauf auf rechnung", "überweisung", "transfer"]
    ),
    (
      .prepayment,
      ["prepayment", "vorkasse", "vorauskasse", "bank deposit", "money order", "vorabüberweisung"]
    ),
    (
      .directDebit,
      ["directdebit", "direct debit", "lastschrift", "sepa", "sepa-lastschrift", "bankeinzug"]
    ),
    (.paypal, ["paypal", "paypal express checkout", "paypal express"]),
    (
      .card,
      ["card", "karte", "kreditkarte", "credit card", "visa", "mastercard", "shopify payments"]
    ),
    (.financed, ["financed", "klarna", "ratepay", "billie", "klarna rechnung", "afterpay"]),
    (.marketplace, ["marketplace", "amazon", "ebay", "otto", "marktplatz"]),
    (.cashOnDelivery, ["cashondelivery", "nachnahme", "cash on delivery (cod)", "cod"]),
    (.cash, ["cash", "bar", "barzahlung"]),
  ]

  private static let countries: [(String, Set<String>)] = [
    ("DE", ["deutschland", "germany", "d", "deu", "ger"]),
    ("AT", ["österreich", "austria", "a", "aut"]),
    ("CH", ["schweiz", "switzerland", "che"]),
    ("FR", ["frankreich", "france", "f", "fra"]),
    ("IT", ["italien", "italy", "i", "ita"]),
    ("ES", ["spanien", "spain", "e", "esp"]),
    ("NL", ["niederlande", "netherlands", "nld"]),
    ("BE", ["belgien", "belgium", "b", "bel"]),
    ("LU", ["luxemburg", "luxembourg", "l", "lux"]),
    ("PL", ["polen", "poland", "pol"]),
    ("CZ", ["tschechien", "czechia", "czech republic", "cze"]),
    ("DK", ["dänemark", "denmark", "dnk"]),
    ("SE", ["schweden", "sweden", "s", "swe"]),
    ("GB", ["großbritannien", "vereinigtes königreich", "united kingdom", "uk", "gbr"]),
    ("US", ["usa", "vereinigte staaten", "united states"]),
  ]
}
