/// A heading, the head of a column or the name of a field.
public enum Label: Sendable, Hashable, CaseIterable {
  /// Default interest, as a heading.
  case defaultInterest
  /// Costs and fees, as a heading.
  case costsAndFees
  /// Start of default, as a heading.
  case startOfDefault
  /// End of a period, as a heading.
  case endOfPeriod
  /// Limitation, as a heading.
  case limitation
  /// Allocation of a payment, as a heading.
  case allocation
  /// Account number.
  case iban
  /// Code of a bank.
  case bic
  /// Creditor reference.
  case reference
  /// Courts, as a heading.
  case courts
  /// Public holidays, as a heading.
  case holidays
  /// Days banks are closed, as a heading.
  case bankHolidays
  /// Principal.
  case principal
  /// From a day to another.
  case period
  /// What is open.
  case open
  /// Points above the base rate.
  case margin
  /// Counting of days.
  case dayCount
  /// Payment day.
  case paymentDay
  /// Base rate.
  case baseRate
  /// Calculation.
  case calculation
  /// Interest.
  case interest
  /// What each further day adds.
  case perDay
  /// Sum.
  case sum
  /// Value of a matter.
  case value
  /// Fee.
  case fee
  /// Amount.
  case amount
  /// Agreement on payments, as a heading.
  case paymentAgreement
  /// Payment order at court, as a heading.
  case paymentOrder
  /// Payment order by a lawyer, as a heading.
  case lawyer
  /// Further advance after an objection, as a heading.
  case trialAdvance
  /// Lump sum.
  case lumpSum
  /// A charge.
  case charge
  /// Result.
  case result
  /// Way into default.
  case route
  /// First day of interest.
  case firstInterestDay
  /// Ground.
  case ground
  /// First day of a period.
  case event
  /// Length of a period.
  case length
  /// End as calculated.
  case calculatedEnd
  /// Last day.
  case lastDay
  /// First day after.
  case dayAfter
  /// Cautious reading.
  case cautious
  /// Regular reading.
  case regular
  /// Nearness of the end.
  case nearness
  /// On a day.
  case day
  /// Day, as the head of a column.
  case date
  /// Claim.
  case claim
  /// Part of a claim.
  case part
  /// Rule.
  case rule
  /// Order within a claim.
  case order
  /// Credit.
  case credit
  /// Country.
  case country
  /// Bank code.
  case bankCode
  /// Account.
  case account
  /// Dunning court.
  case dunningCourt
  /// Address for letters.
  case mail
  /// Street.
  case street
  /// Number of a court.
  case courtCode
  /// Trial court.
  case trialCourt
  /// Objection until.
  case objectionUntil
  /// Enforcement order from.
  case enforcementFrom
  /// Payment order lapses after.
  case lapsesAfter
  /// Name of a holiday.
  case holiday
  /// State.
  case state
  /// Debtor.
  case debtor
  /// What was saved.
  case saved
  /// What was open before.
  case openBefore
  /// What is open now.
  case openAfter
  /// A number.
  case number
  /// The due day.
  case due
  /// A name.
  case name
  /// An entry.
  case entry
  /// A person.
  case user
  /// What happened.
  case what
  /// The book.
  case book
  /// Entries.
  case entries
  /// The customers of a sample book.
  case customers
  /// The seed of a sample book.
  case seed
  /// Files.
  case files
  /// Digest of all.
  case witness
  /// Costs.
  case costs
  /// Overdue.
  case overdue
  /// What was never saved.
  case unfinished
  /// Findings.
  case findings
  /// The creditor.
  case creditor
  /// Up to which day payments are booked.
  case bankData
  /// A small difference.
  case smallDifference
  /// Interest that is dropped.
  case droppedInterest
  /// Days of grace of a discount.
  case discountGrace
  /// Rights.
  case rights
  /// An absence.
  case absence
  /// A range of names.
  case range
  /// Sales of a month.
  case sales
  /// Who is in a case just now.
  case here
  /// The last day whose entries are known.
  case knownUntil
  /// A report.
  case report
  /// A table of a report.
  case table
  /// A currency.
  case currency
  /// What a number counts.
  case unit
  /// Days, as a unit.
  case days
  /// A file.
  case file
  /// How a table is written.
  case written
  /// A kind of file.
  case kindOfFile
  /// Rows of a table.
  case rows
  /// A column.
  case column
  /// What a column holds.
  case meaning
  /// Customers that begin.
  case newDebtors
  /// Customers of whom something new is known.
  case changedDebtors
  /// Invoices that begin.
  case newInvoices
  /// Credit notes that begin.
  case newCredits
  /// Payments that are booked.
  case newPayments
  /// What is known already.
  case knownRows
  /// What was paid before.
  case settledRows
  /// Open items that are not in the list.
  case vanishedRows
  /// Rows that cannot be taken.
  case refusedRows
  /// Statements of a bank.
  case statements
  /// Movements on a bank account.
  case movements
  /// Movements that are only announced.
  case announced
  /// Movements by which we paid.
  case outgoing
  /// Payments that were recognised and booked.
  case placed
  /// Payments taken back that were recognised.
  case takenBack
  /// What waits for a person.
  case unclear
  /// Cases of customers who want money back from a provider.
  case chargebacks
  /// Such cases that ended.
  case closedChargebacks
  /// Claims that a provider bought.
  case soldClaims
  /// Fees of a provider.
  case fees
  /// Money between a provider and us.
  case payouts
  /// Rows that moved no money.
  case unmoved
  /// What speaks for a place.
  case signs
  /// The other side of a movement.
  case payer
  /// The text that came with a payment.
  case remittance
  /// The sum of a table.
  case tableSum
  /// The sum of what is open.
  case openSum
  /// What is best done.
  case recommendation
  /// What was decided.
  case decided
  /// How it stands.
  case status
  /// The number of a file.
  case fileNumber
  /// What an agency collected.
  case collected
  /// What an agency kept.
  case kept
  /// What an agency passed on.
  case paidOut
  /// Payments an agency must be told of.
  case tellAgency
  /// The day of an application.
  case appliedOn
  /// How the law is read and how long things rest, as a heading.
  case policy
  /// Days that matter at court.
  case clocks
  /// Whom a letter goes to.
  case recipient
  /// How a letter goes.
  case way
  /// The address of a mail.
  case mailAddress
  /// What is attached.
  case attached
  /// A letter.
  case letter
  /// What was sent, as a heading.
  case sentLetters
  /// What waits to be sent, as a heading.
  case waitingLetters
  /// What could not be issued, as a heading.
  case failedLetters
  /// An address.
  case address
  /// When somebody answers.
  case officeHours
  /// Who represents a company.
  case representative
  /// The register of a company.
  case register
  /// The number for value added tax.
  case vatNumber
  /// A language.
  case language
  /// Where something is from.
  case source
}

extension Wording {
  /// The text of a label.
  public func label(_ label: Label) -> String {
    switch label {
    case .defaultInterest: say("Verzugszinsen", "Default interest")
    case .costsAndFees: say("Kosten und Gebühren", "Costs and fees")
    case .startOfDefault: say("Verzugsbeginn", "Start of default")
    case .endOfPeriod: say("Fristende", "End of the period")
    case .limitation: say("Verjährung", "Limitation")
    case .allocation: say("Verrechnung", "Allocation")
    case .iban: "IBAN"
    case .bic: "BIC"
    case .reference: say("Gläubigerreferenz", "Creditor reference")
    case .courts: say("Gerichte", "Courts")
    case .holidays: say("Feiertage", "Public holidays")
    case .bankHolidays: say("Bankfreie Tage (TARGET)", "Days banks are closed (TARGET)")
    case .principal: say("Hauptforderung", "Principal")
    case .period: say("Zeitraum", "Days")
    case .open: say("Offen", "Open")
    case .margin: say("Zinssatz", "Rate")
    case .dayCount: say("Zählweise", "Counting")
    case .paymentDay: say("Zahlungstag", "Payment day")
    case .baseRate: say("Basis", "Base")
    case .calculation: say("Berechnung", "Calculation")
    case .interest: say("Zinsen", "Interest")
    case .perDay: say("je weiterer Tag", "each further day")
    case .sum: say("Summe", "Sum")
    case .value: say("Wert", "Value")
    case .fee: say("Gebühr", "Fee")
    case .amount: say("Betrag", "Amount")
    case .paymentAgreement: say("Zahlungsvereinbarung", "Payment agreement")
    case .paymentOrder: say("Gerichtliches Mahnverfahren", "Payment order at court")
    case .lawyer:
      say("Rechtsanwalt im Mahnverfahren", "Lawyer for payment and enforcement order")
    case .trialAdvance: say("Vorschuss nach Widerspruch", "Advance after an objection")
    case .lumpSum: say("Verzugspauschale", "Lump sum")
    case .charge: say("Kostenart", "Charge")
    case .result: say("Ergebnis", "Result")
    case .route: say("Weg", "Route")
    case .firstInterestDay: say("Erster Zinstag", "First day of interest")
    case .ground: say("Grundlage", "Ground")
    case .event: say("Beginn", "Start")
    case .length: say("Dauer", "Length")
    case .calculatedEnd: say("Rechnerisches Ende", "Calculated end")
    case .lastDay: say("Letzter Tag", "Last day")
    case .dayAfter: say("Danach ab", "From then on")
    case .cautious: say("Vorsichtige Lesart", "Cautious reading")
    case .regular: say("Reguläre Lesart", "Regular reading")
    case .nearness: say("Bis zum Ablauf", "Until the end")
    case .day: say("Stichtag", "On")
    case .date: say("Tag", "Day")
    case .claim: say("Forderung", "Claim")
    case .part: say("Teil", "Part")
    case .rule: say("Regel", "Rule")
    case .order: say("Tilgungsreihenfolge", "Order")
    case .credit: say("Guthaben", "Credit")
    case .country: say("Land", "Country")
    case .bankCode: say("Bankleitzahl", "Bank code")
    case .account: say("Konto", "Account")
    case .dunningCourt: say("Mahngericht", "Dunning court")
    case .mail: say("Postanschrift", "Post")
    case .street: say("Hausanschrift", "Street")
    case .courtCode: "XJustiz"
    case .trialCourt: say("Streitgericht", "Trial court")
    case .objectionUntil: say("Widerspruch bis", "Objection until")
    case .enforcementFrom: say("Vollstreckungsbescheid ab", "Enforcement order from")
    case .lapsesAfter: say("Mahnbescheid verfällt nach", "Payment order lapses after")
    case .holiday: say("Feiertag", "Holiday")
    case .state: say("Bundesland", "State")
    case .debtor: say("Schuldner", "Debtor")
    case .saved: say("Gespeichert", "Saved")
    case .openBefore: say("Offen zuvor", "Open before")
    case .openAfter: say("Offen jetzt", "Open now")
    case .number: say("Nummer", "Number")
    case .due: say("Fällig", "Due")
    case .name: say("Name", "Name")
    case .entry: say("Eintrag", "Entry")
    case .user: say("Wer", "Who")
    case .what: say("Was", "What")
    case .book: say("Buch", "Book")
    case .entries: say("Einträge", "Entries")
    case .customers: say("Kunden", "Customers")
    case .seed: say("Startwert", "Seed")
    case .files: say("Dateien", "Files")
    case .witness: say("Fingerabdruck", "Digest")
    case .costs: say("Kosten", "Costs")
    case .overdue: say("Überfällig", "Overdue")
    case .unfinished: say("Nie gespeichert", "Never saved")
    case .findings: say("Befunde", "Findings")
    case .creditor: say("Gläubiger", "Creditor")
    case .bankData: say("Zahlungen gebucht bis", "Payments booked until")
    case .smallDifference: say("Kleindifferenz", "Small difference")
    case .droppedInterest: say("Zinsen entfallen unter", "Interest dropped below")
    case .discountGrace: say("Skonto-Nachfrist in Tagen", "Grace days of discount")
    case .rights: say("Rechte", "Rights")
    case .absence: say("Abwesend", "Away")
    case .range: say("Zuständig", "Works on")
    case .sales: say("Umsatz", "Sales")
    case .here: say("Gerade hier", "Here now")
    case .knownUntil: say("Kenntnisstand", "As known on")
    case .report: say("Bericht", "Report")
    case .table: say("Tabelle", "Table")
    case .currency: say("Währung", "Currency")
    case .unit: say("Einheit", "Unit")
    case .days: say("Tage", "days")
    case .file: say("Datei", "File")
    case .written: say("Geschrieben als", "Written as")
    case .kindOfFile: say("Art", "Kind")
    case .rows: say("Zeilen", "Rows")
    case .column: say("Spalte", "Column")
    case .meaning: say("Bedeutung", "Meaning")
    case .newDebtors: say("Neue Kunden", "New customers")
    case .changedDebtors: say("Geänderte Kunden", "Changed customers")
    case .newInvoices: say("Neue Rechnungen", "New invoices")
    case .newCredits: say("Neue Gutschriften", "New credit notes")
    case .newPayments: say("Neue Zahlungen", "New payments")
    case .knownRows: say("Schon bekannt", "Known already")
    case .settledRows: say("Längst bezahlt", "Paid before")
    case .vanishedRows: say("Nicht in der Liste", "Not in the list")
    case .refusedRows: say("Fehlerhafte Zeilen", "Rows with errors")
    case .statements: say("Kontoauszüge", "Statements")
    case .movements: say("Umsätze", "Movements")
    case .announced: say("Vorgemerkt", "Announced")
    case .outgoing: say("Ausgänge", "Outgoing")
    case .placed: say("Zugeordnet", "Placed")
    case .takenBack: say("Rückgaben", "Taken back")
    case .unclear: say("Ungeklärt", "Unclear")
    case .chargebacks: say("Neue Rückbuchungsfälle", "New chargebacks")
    case .closedChargebacks: say("Beendete Rückbuchungsfälle", "Chargebacks that ended")
    case .soldClaims: say("Verkaufte Forderungen", "Claims sold")
    case .fees: say("Gebühren", "Fees")
    case .payouts: say("Auszahlungen", "Payouts")
    case .unmoved: say("Ohne Geldbewegung", "Without money moved")
    case .signs: say("Anhaltspunkte", "Signs")
    case .payer: say("Zahler", "Payer")
    case .remittance: say("Verwendungszweck", "Text")
    case .tableSum: say("Summe der Liste", "Sum of the list")
    case .openSum: say("Davon offen", "Open of it")
    case .recommendation: say("Empfehlung", "Recommendation")
    case .decided: say("Entschieden", "Decided")
    case .status: say("Stand", "Status")
    case .fileNumber: say("Aktenzeichen", "File number")
    case .collected: say("Eingezogen", "Collected")
    case .kept: say("Einbehalten", "Kept")
    case .paidOut: say("Ausgezahlt", "Paid out")
    case .tellAgency: say("Dem Inkasso melden", "Tell the agency")
    case .appliedOn: say("Beantragt", "Applied")
    case .policy: say("Regeln", "Policy")
    case .clocks: say("Frist", "Clock")
    case .recipient: say("Empfänger", "Recipient")
    case .way: say("Versandweg", "Way")
    case .mailAddress: say("E-Mail an", "Mail to")
    case .attached: say("Anlagen", "Attached")
    case .letter: say("Schreiben", "Letter")
    case .sentLetters: say("Versandt", "Sent")
    case .waitingLetters: say("Es wartet", "Waiting")
    case .address: say("Anschrift", "Address")
    case .officeHours: say("Erreichbar", "Hours")
    case .representative: say("Vertreten durch", "Represented by")
    case .register: say("Register", "Register")
    case .vatNumber: say("USt-IdNr.", "VAT number")
    case .language: say("Sprache", "Language")
    case .source: say("Woher", "From")
    case .failedLetters: say("Nicht ausgestellt", "Not issued")
    }
  }
}
