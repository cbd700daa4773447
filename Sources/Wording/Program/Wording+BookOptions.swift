extension Wording {
  /// What an option means.
  public func help(_ option: OptionHelp.Book) -> String {
    switch option {
    case .book:
      say(
        "Ordner des Buchs; sonst VERZUG_BOOK, sonst das eigene.",
        "Folder of the book; else VERZUG_BOOK, else your own.")
    case .user: say("Im Namen von; braucht das Recht dazu.", "In whose name; needs the right to.")
    case .effective:
      say("Tag, an dem es gilt; sonst heute.", "The day on which it is effective; else today.")
    case .asOf:
      say(
        "Nur, was bis zum Ende dieses Tages bekannt war.",
        "Only what was known at the end of this day.")
    case .debtorNumber: say("Kundennummer.", "The number of the debtor.")
    case .name: say("Name.", "The name.")
    case .creditor:
      say("Name des Gläubigers mit Rechtsform.", "The name of the creditor, with the legal form.")
    case .legalForm: say("Rechtsform einer Firma.", "The legal form of a company.")
    case .street: say("Straße und Hausnummer.", "Street and number.")
    case .postcode: say("Postleitzahl.", "The postcode.")
    case .town: say("Ort.", "The town.")
    case .country: say("Land, zwei Buchstaben; sonst DE.", "The country, two letters; else DE.")
    case .email: say("E-Mail-Adresse.", "The mail address.")
    case .phone: say("Telefonnummer.", "The telephone number.")
    case .kind: say("consumer (Verbraucher) oder business (Unternehmer).", "consumer or business.")
    case .shared:
      say("Die Gruppe des Ordners arbeitet mit.", "The group of the folder works in it, too.")
    case .demoBook:
      say(
        "Ordner, leer oder noch nicht da; sonst ein neuer eigener.",
        "Folder, empty or not there yet; else a new one of your own.")
    case .demoDay:
      say("Tag, für den das Buch ist; sonst heute.", "The day that the book is for; else today.")
    case .debtors:
      say(
        "Anzahl der Kunden, bis 100000; sonst so viele, wie alles zeigen.",
        "How many customers, up to 100000; else as many as show everything.")
    case .seed: say("Startwert des Zufalls.", "What chance begins with.")
    case .noUI:
      say(
        "Nur anlegen, nicht öffnen; anderes gibt es noch nicht.",
        "Only make it, do not open it; there is nothing else yet.")
    case .iban: say("Konto, auf das Kunden zahlen.", "The account that customers pay to.")
    case .invoiceNumber: say("Rechnungsnummer.", "The number of the invoice.")
    case .orderNumber: say("Bestellnummer.", "The number of the order.")
    case .issued: say("Rechnungsdatum.", "The day on the invoice.")
    case .invoiceDue: say("Letzter Tag zum Zahlen.", "The last day for payment.")
    case .invoiceDelivered: say("Tag der Lieferung.", "The day of delivery.")
    case .agreedDay:
      say("Der Tag war vereinbart, nicht nur gedruckt.", "The day was agreed on, not only printed.")
    case .thirtyDays:
      say(
        "Die Rechnung weist Verbraucher auf Verzug nach 30 Tagen hin.",
        "The invoice points consumers to default after 30 days.")
    case .amount: say("Betrag.", "The amount.")
    case .items:
      say("Nummer des Eintrags einer Rechnung; mehrfach.", "The entry of an invoice; may repeat.")
    case .valued: say("Tag der Gutschrift; sonst heute.", "The day of credit; else today.")
    case .channel:
      say("phone, email, letter, chat oder visit.", "phone, email, letter, chat or visit.")
    case .incoming: say("Der Kunde meldete sich.", "The customer got in touch.")
    case .outcome:
      say("Ergebnis, etwa no-answer oder reached.", "The outcome, such as no-answer or reached.")
    case .reason:
      say("Warum nicht gezahlt wurde, etwa forgot.", "Why nothing was paid, such as forgot.")
    case .person: say("Mit wem gesprochen wurde.", "Who it was.")
    case .note: say("Notiz.", "A note.")
    case .followUp: say("Tag der Wiedervorlage.", "The day of the follow-up.")
    case .promisedBy:
      say("Tag, bis zu dem gezahlt werden soll.", "The day by which it will be paid.")
    case .through: say("Letzter Tag.", "The last day.")
    case .holdReason:
      say(
        "Grund, etwa internalReview oder agreed.", "The reason, such as internalReview or agreed.")
    case .settlement:
      say("Grund, etwa paid oder uncollectible.", "The reason, such as paid or uncollectible.")
    case .day: say("Tag.", "The day.")
    case .text: say("Text.", "The text.")
    case .entry:
      say("Nummer eines Eintrags, mit oder ohne #.", "The number of an entry, with or without #.")
    case .withDependents: say("Nimmt mit, was davon abhängt.", "Takes along what depends on it.")
    case .witness:
      say("Fingerabdruck, der anderswo notiert wurde.", "A digest that was noted elsewhere.")
    case .role:
      say(
        "lawyer, debt-counsellor, guardian, parent, heir, estate-administrator, insolvency-administrator, head-office, purchasing-association oder other.",
        "lawyer, debt-counsellor, guardian, parent, heir, estate-administrator, insolvency-administrator, head-office, purchasing-association or other."
      )
    case .reference: say("Aktenzeichen der Person.", "The file number of the person.")
    case .writeOnly: say("Nur noch an diese Person schreiben.", "Write to this person alone.")
    case .end: say("Eintrag, der damit endet.", "The entry that ends.")
    case .newsEntry: say("Eintrag der Neuigkeit.", "The entry of the news.")
    case .caseNumber:
      say("Nummer des Falls beim Zahlungsdienst.", "The number of the case at the provider.")
    case .chargebackReason:
      say(
        "not-received, not-as-described, unauthorised, duplicate oder other.",
        "not-received, not-as-described, unauthorised, duplicate or other.")
    case .chargebackOutcome: say("won, lost oder accepted.", "won, lost or accepted.")
    case .chargeKind:
      say(
        "Art der Kosten, etwa reminder oder lump-sum.",
        "The kind of cost, such as reminder or lump-sum.")
    case .arisenOn:
      say("Tag, an dem sie entstanden; sonst heute.", "The day they arose; else today.")
    case .chargedItem: say("Eintrag der Rechnung.", "The entry of the invoice.")
    case .ground: say("Rechtsgrund, bei other nötig.", "The legal ground, needed for other.")
    case .waivedCharge:
      say("Eintrag der Kosten, die erlassen werden.", "The entry of the cost that is waived.")
    case .granted: say("Was vom Abzug gewährt wird.", "What of the deduction is granted.")
    case .circumstanceKind:
      say(
        "Art, etwa insolvency-opened, death oder address-unknown.",
        "The kind, such as insolvency-opened, death or address-unknown.")
    case .since: say("Seit wann; sonst heute.", "Since when; else today.")
    case .authority: say("Gericht oder Behörde.", "The court or authority.")
    case .fileNumber: say("Aktenzeichen.", "The file number.")
    case .deadlineDay:
      say("Tag, bis zu dem etwas anzumelden ist.", "The day by which something must be filed.")
    case .document: say("Datei, die dazukommt.", "The file to be attached.")
    case .documentKind:
      say(
        "order, invoice, delivery-proof, correspondence, payment-proof, agreement, court oder other.",
        "order, invoice, delivery-proof, correspondence, payment-proof, agreement, court or other.")
    case .grant:
      say(
        "Rechte als PERSON=RECHT,RECHT oder PERSON=none; mehrfach.",
        "Rights as PERSON=RIGHT,RIGHT or PERSON=none; may repeat.")
    case .absence:
      say(
        "Abwesenheit als PERSON=TAG..TAG=VERTRETUNG; mehrfach.",
        "An absence as PERSON=DAY..DAY=SUBSTITUTE; may repeat.")
    case .range:
      say(
        "Zuständigkeit nach Namen als VON..BIS=PERSON; mehrfach.",
        "Who works on which names, as FROM..TO=PERSON; may repeat.")
    case .newBaseRate:
      say(
        "Basiszinssatz als TAG=PROZENT, ab dem 1. Januar oder 1. Juli.",
        "A base rate as DAY=PERCENT, from 1 January or 1 July.")
    case .sales:
      say("Umsatz eines Monats als ERSTER TAG=BETRAG.", "The sales of a month as FIRST DAY=AMOUNT.")
    case .smallDifference:
      say(
        "Bis zu diesem Betrag ist ein Rest eine Kleindifferenz.",
        "Up to this amount what is left is a small difference.")
    case .droppedInterest:
      say(
        "Unter diesem Betrag entfallen Zinsen, die niemand gefordert hat.",
        "Below this amount interest that nobody demanded is dropped.")
    case .discountGrace:
      say(
        "So viele Tage nach der Frist gilt Skonto noch.",
        "So many days after its time a discount still holds.")
    case .shell: say("bash, zsh oder fish.", "bash, zsh or fish.")
    case .list:
      say(
        "open-items, debtors, payments oder history.", "open-items, debtors, payments or history.")
    case .out:
      say(
        "In diese neue Datei; sonst auf die Standardausgabe.",
        "To this new file; else to standard output.")
    case .plain:
      say(
        "Komma, Dezimalpunkt, JJJJ-MM-TT, ohne Byte-Marke.",
        "Comma, decimal dot, YYYY-MM-DD, no byte order mark.")
    case .report:
      say(
        "Name des Berichts; ohne ihn alle Namen.", "The name of the report; without it all names.")
    case .reportFrom: say("Erster Tag des Zeitraums.", "The first day of the period.")
    case .reportThrough: say("Letzter Tag des Zeitraums.", "The last day of the period.")
    case .csv:
      say(
        "Als Tabelle für deutsche Tabellenprogramme; mit --plain für andere.",
        "As a table for German spreadsheets; with --plain for others.")
    case .files: say("Dateien, die eingelesen werden.", "The files to be read.")
    case .fileKind:
      say(
        "Art der Datei: verzug, datev-debtors, datev-postings, shopify-orders oder paypal-activity.",
        "The kind of file: verzug, datev-debtors, datev-postings, shopify-orders or paypal-activity."
      )
    case .mapping:
      say("Zuordnung der Spalten aus dieser Datei.", "The mapping of columns, from this file.")
    case .propose:
      say(
        "Schreibt die vorgeschlagene Zuordnung in diese neue Datei.",
        "Writes the proposed mapping to this new file.")
    case .dryRun: say("Zeigt nur, was geschähe.", "Only shows what would happen.")
    case .netDays:
      say(
        "Zahlungsziel in Tagen, wo die Datei keine Fälligkeit nennt.",
        "Days for payment, where the file names no due day.")
    case .encoding:
      say(
        "utf-8, utf-16le, utf-16be, windows-1252 oder iso-8859-1; sonst erkannt.",
        "utf-8, utf-16le, utf-16be, windows-1252 or iso-8859-1; else recognised.")
    case .delimiter:
      say(
        "semicolon, comma, tab oder bar; sonst erkannt.",
        "semicolon, comma, tab or bar; else recognised.")
    case .partial:
      say(
        "Bucht auch, wenn einzelne Zeilen fehlerhaft sind.",
        "Books even if some rows are wrong.")
    case .vanishedPaid:
      say(
        "Was in der Liste fehlt, gilt als heute bezahlt.",
        "What is missing in the list counts as paid today.")
    case .acceptGap:
      say(
        "Warum ein Auszug gebucht wird, der nicht an den letzten anschließt.",
        "Why a statement is booked that does not go on where the last one ended.")
    case .movement:
      say(
        "Ein ungeklärter Umsatz, oder eine Zahlung, die umgebucht wird.",
        "A movement that waits, or a payment that is moved.")
    case .take:
      say("Bucht den Vorschlag mit dieser Nummer.", "Books the proposal of this number.")
    case .toDebtor: say("Der Kunde, dem das Geld gehört.", "The customer whose money it is.")
    case .toPayer:
      say("Das Geld geht an den Zahler zurück.", "The money goes back to the payer.")
    case .foreign: say("Das Geld ist keines Kunden.", "The money is no customer's.")
    case .folder: say("Ordner der Kopie.", "The folder of the copy.")
    case .instalments:
      say("Rate als TAG=BETRAG; mehrfach.", "An instalment as DAY=AMOUNT; may repeat.")
    case .noInterest:
      say("Keine Zinsen, solange der Plan läuft.", "No interest while the plan is kept.")
    case .disputeReason:
      say("Grund, etwa damaged oder notDelivered.", "The reason, such as damaged or not-delivered.")
    case .answerBy: say("Tag, bis zu dem wir antworten.", "The day by which we answer.")
    case .parts: say("Teil als EINTRAG=BETRAG; mehrfach.", "A part as ENTRY=AMOUNT; may repeat.")
    case .partOf: say("principal, interest oder costs.", "principal, interest or costs.")
    case .paymentEntry: say("Eintrag der Zahlung.", "The entry of the payment.")
    case .returnReason:
      say(
        "Code der Bank, etwa AM04, oder contested, other.",
        "The code of the bank, such as AM04, or contested, other.")
    case .bankCharge: say("Was die Bank dafür berechnet hat.", "What the bank charged for it.")
    case .lift: say("Eintrag der Sperre, die endet.", "The entry of the stop that ends.")
    case .clerk: say("Wer den Fall bearbeitet.", "Who works on the case.")
    case .creditNumber: say("Nummer der Gutschrift.", "The number of the credit note.")
    case .creditReason:
      say(
        "price, goods-returned, withdrawal, defect, bonus, goodwill oder other.",
        "price, goods-returned, withdrawal, defect, bonus, goodwill or other.")
    case .side:
      say("Wer sie zurücknimmt: debtor oder creditor.", "Who takes it back: debtor or creditor.")
    case .replyBy:
      say(
        "Nur anbieten; Antwort bis zu diesem Tag.", "Only offer it; with an answer until this day.")
    case .planEnd: say("declined, cancelled oder lapsed.", "declined, cancelled or lapsed.")
    case .move: say("Eintrag des Einwands, der weitergeht.", "The dispute that goes a step on.")
    case .stage:
      say(
        "reported, under-review, waiting-for-customer oder waiting-for-us.",
        "reported, under-review, waiting-for-customer or waiting-for-us.")
    case .verdict:
      say(
        "accepted, partly-accepted, rejected oder withdrawn.",
        "accepted, partly-accepted, rejected or withdrawn.")
    case .payBy:
      say(
        "Letzter Tag zum Zahlen nach einer Zurückweisung.",
        "The last day for payment after a rejection.")
    case .effect:
      say(
        "start (von Anfang an) oder day (ab ihrem Tag).",
        "start (from the beginning) or day (from its day).")
    }
  }
}
