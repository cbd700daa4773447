/// The name of a field of a form.
public enum FieldLabel: Sendable, Hashable, CaseIterable {
  /// A note.
  case note
  /// Whom we spoke with.
  case person
  /// An amount.
  case amount
  /// The day of a promise.
  case promisedBy
  /// The day to see the case again.
  case followUpOn
  /// What a follow-up is for.
  case whatFor
  /// A reason.
  case reason
  /// The last day of a hold.
  case through
  /// The invoices that something is for.
  case onlyItems
  /// The text that came with money.
  case reference
  /// The account that money came from.
  case payer
  /// What a payment is directed at.
  case directedAt
  /// The day money was credited.
  case valued
  /// The invoices that are objected to.
  case disputed
  /// The day by which an answer is due.
  case answerBy
  /// Who took something back.
  case takenBackBy
  /// How many instalments.
  case instalments
  /// The amount of one instalment.
  case rate
  /// How far instalments are apart.
  case rhythm
  /// The day of the first instalment.
  case firstOn
  /// Whether interest goes on.
  case interest
  /// What else is agreed.
  case clauses
  /// Which of several things.
  case whichOne
  /// How far something is.
  case stage
  /// How something was decided.
  case verdict
  /// How much was found right.
  case accepted
  /// The day by which the rest is to be paid.
  case payBy
  /// Who works on the case.
  case clerk
  /// The way somebody wrote or called.
  case channel
  /// The day something happened.
  case happenedOn
  /// A payment.
  case payment
  /// What the bank charged.
  case bankCharge
  /// The number of a case elsewhere.
  case caseNumber
  /// How something ended.
  case outcome
  /// The number of a credit note.
  case creditNumber
  /// The day on a paper.
  case issued
  /// From when something counts.
  case effect
  /// A deduction from an invoice.
  case deduction
  /// How much is granted.
  case granted
  /// The kind of a cost.
  case chargeKind
  /// The legal ground of a cost.
  case ground
  /// The day a cost arose.
  case arisen
  /// The invoice that a cost belongs to.
  case forItem
  /// A cost.
  case charge
  /// A part of a claim.
  case claimPart
  /// By what a debt was acknowledged.
  case means
  /// The first day.
  case from
  /// The last day, where it is over.
  case ended
  /// A circumstance of the debtor.
  case circumstance
  /// The day since which something holds.
  case since
  /// A court or an authority.
  case authority
  /// The number of a file.
  case fileNumber
  /// A deadline that a court set.
  case deadline
  /// What a third person is.
  case role
  /// A name.
  case name
  /// A legal form.
  case legalForm
  /// Consumer or business; the kind of a document.
  case kind
  /// The lines of an address before its town.
  case street
  /// A postcode.
  case postcode
  /// A town.
  case town
  /// A country by its two letters.
  case country
  /// An e-mail address.
  case email
  /// A telephone number.
  case phone
  /// To whom letters go; their language.
  case letters
  /// The reference of somebody else.
  case theirReference
  /// How much may be open.
  case creditLimit
  /// A VAT number.
  case vatNumber
  /// Whether it is a key account.
  case keyAccount
  /// Whether orders are stopped.
  case orders
  /// A notice or letter that went out.
  case letter
  /// Claims at an agency.
  case handOver
  /// A collection agency.
  case agency
  /// What an agency collected.
  case collected
  /// What an agency kept.
  case kept
  /// The tax on it.
  case feeTax
  /// A step at court.
  case courtStep
  /// A procedure at court.
  case proceeding
  /// A court.
  case court
  /// A fee of the court.
  case fee
  /// How much was objected to.
  case objectedAmount
  /// How something was served.
  case service
  /// What happens after an objection.
  case transfer
  /// A part of a procedure.
  case track
  /// A file.
  case file
  /// A way after the last notice.
  case route
  /// Something from outside.
  case news
  /// What the debtor said.
  case debtorsWords
  /// What is still needed to clear something up.
  case missing
  /// The invoices that a contract was withdrawn for.
  case withdrawnFrom
  /// From when a set-off counts.
  case setOffFrom
  /// What somebody answered.
  case theirWords
}

extension Wording {
  /// The name of a field.
  public func field(_ label: FieldLabel) -> String {
    switch label {
    case .note: say("Notiz", "Note")
    case .person: say("Gesprächspartner", "Person")
    case .amount: say("Betrag", "Amount")
    case .promisedBy: say("zugesagt bis", "promised by")
    case .followUpOn: say("Wiedervorlage", "Follow-up")
    case .whatFor: say("wofür", "What for")
    case .reason: say("Grund", "Reason")
    case .through: say("bis einschließlich", "through")
    case .onlyItems: say("nur für", "only for")
    case .reference: say("Verwendungszweck", "Reference")
    case .payer: say("Zahler", "Payer")
    case .directedAt: say("bestimmt für", "Directed at")
    case .valued: say("Wertstellung", "Value day")
    case .disputed: say("Einwand gegen", "Disputed")
    case .answerBy: say("Antwort bis", "Answer by")
    case .takenBackBy: say("zurückgenommen von", "Taken back by")
    case .instalments: say("Anzahl Raten", "Instalments")
    case .rate: say("Rate", "Each")
    case .rhythm: say("Abstand", "Every")
    case .firstOn: say("erste Rate am", "First on")
    case .interest: say("Zinsen", "Interest")
    case .clauses: say("vereinbart", "Agreed")
    case .whichOne: say("welche", "Which")
    case .stage: say("Stand", "Stage")
    case .verdict: say("Entscheidung", "Decision")
    case .accepted: say("anerkannt", "Accepted")
    case .payBy: say("zahlbar bis", "Pay by")
    case .clerk: say("Zuständig", "Clerk")
    case .channel: say("Weg", "Way")
    case .happenedOn: say("am", "On")
    case .payment: say("Zahlung", "Payment")
    case .bankCharge: say("Bankentgelt", "Bank charge")
    case .caseNumber: say("Vorgangsnummer", "Case number")
    case .outcome: say("Ausgang", "Outcome")
    case .creditNumber: say("Gutschriftnummer", "Credit note")
    case .issued: say("ausgestellt am", "Issued")
    case .effect: say("wirkt", "Counts")
    case .deduction: say("Abzug", "Deduction")
    case .granted: say("gewährt", "Granted")
    case .chargeKind: say("Kostenart", "Kind of cost")
    case .ground: say("Rechtsgrund", "Ground")
    case .arisen: say("entstanden am", "Arisen")
    case .forItem: say("zu Rechnung", "For invoice")
    case .charge: say("Kosten", "Cost")
    case .claimPart: say("Teil", "Part")
    case .means: say("durch", "By")
    case .from: say("ab", "From")
    case .ended: say("beendet am", "Ended")
    case .circumstance: say("Umstand", "Circumstance")
    case .since: say("seit", "Since")
    case .authority: say("Gericht, Behörde", "Authority")
    case .fileNumber: say("Aktenzeichen", "File number")
    case .deadline: say("Frist", "Deadline")
    case .role: say("Rolle", "Role")
    case .name: say("Name", "Name")
    case .legalForm: say("Rechtsform", "Legal form")
    case .kind: say("Art", "Kind")
    case .street: say("Straße", "Street")
    case .postcode: say("Postleitzahl", "Postcode")
    case .town: say("Ort", "Town")
    case .country: say("Land (z. B. DE)", "Country (as DE)")
    case .email: say("E-Mail", "E-mail")
    case .phone: say("Telefon", "Telephone")
    case .letters: say("Schreiben", "Letters")
    case .theirReference: say("deren Zeichen", "Their reference")
    case .creditLimit: say("Kreditlimit", "Credit limit")
    case .vatNumber: say("USt-IdNr.", "VAT number")
    case .keyAccount: say("Schlüsselkunde", "Key account")
    case .orders: say("Lieferungen", "Deliveries")
    case .letter: say("Schreiben", "Letter")
    case .handOver: say("Übergabe", "Hand-over")
    case .agency: say("Inkassodienstleister", "Agency")
    case .collected: say("eingezogen", "Collected")
    case .kept: say("einbehalten", "Kept")
    case .feeTax: say("USt darauf", "Tax on it")
    case .courtStep: say("Schritt", "Step")
    case .proceeding: say("Verfahren", "Procedure")
    case .court: say("Gericht", "Court")
    case .fee: say("Gerichtsgebühr", "Fee")
    case .objectedAmount: say("Widerspruch gegen", "Objection to")
    case .service: say("Zustellung", "Service")
    case .transfer: say("bei Widerspruch", "On objection")
    case .track: say("Teil", "Part")
    case .file: say("Datei", "File")
    case .route: say("Weg", "Way")
    case .news: say("Eingang", "News")
    case .debtorsWords: say("seine Worte", "Their words")
    case .missing: say("was noch fehlt", "Still missing")
    case .withdrawnFrom: say("Widerruf von", "Withdrawn from")
    case .setOffFrom: say("aufrechenbar seit", "Set-off since")
    case .theirWords: say("Meldung", "Their words")
    }
  }
}
