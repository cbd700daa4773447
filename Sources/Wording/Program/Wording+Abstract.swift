extension Wording {
  /// What a command does, in one line.
  public func abstract(_ command: CommandHelp) -> String {
    switch command {
    case .verzug:
      say("Fallbearbeitung für überfällige Forderungen.", "A case manager for overdue receivables.")
    case .calc:
      say(
        "Rechnet nach Gesetz und zeigt den Rechenweg.",
        "Computes by the law and shows how.")
    case .interest: say("Verzugszinsen taggenau.", "Default interest to the day.")
    case .costs:
      say(
        "Kosten von Inkasso, Anwalt und Gericht; Pauschale.",
        "Costs of agency, lawyer and court; lump sum.")
    case .defaultStart:
      say("Beginn des Verzugs auf jedem Weg.", "The start of default by every route.")
    case .deadline: say("Ende einer Frist.", "The end of a period.")
    case .limitation: say("Verjährung einer Forderung.", "When a claim is barred.")
    case .allocation: say("Verrechnung einer Zahlung.", "Where a payment goes.")
    case .iban: say("IBAN prüfen oder bilden.", "Checks or makes account numbers.")
    case .reference:
      say("Gläubigerreferenz prüfen oder bilden.", "Checks or makes creditor references.")
    case .court:
      say(
        "Mahngericht, Streitgericht und Fristen.", "Dunning court, trial court and clocks.")
    case .holidays:
      say("Feiertage eines Landes, Bankarbeitstage.", "Public holidays of a state, bank days.")
    case .initBook: say("Legt ein Buch an.", "Makes a book.")
    case .keys:
      say("Zeigt alle Tasten der Arbeitsliste.", "Shows all keys of the workbench.")
    case .themes: say("Nennt die Farben, die es gibt.", "Lists the themes that there are.")
    case .work:
      say(
        "Die Arbeitsliste am Bildschirm (auch ohne Befehl).",
        "The workbench (without a command, too).")
    case .demo:
      say(
        "Legt ein Beispielbuch mit erfundenen Kunden an.",
        "Makes a sample book of made-up customers.")
    case .debtor: say("Nimmt einen Kunden auf.", "Records a customer account.")
    case .invoice: say("Nimmt eine Rechnung auf.", "Records an invoice.")
    case .change: say("Ändert, was vom Kunden bekannt ist.", "Changes what is known of a debtor.")
    case .correctInvoice:
      say("Berichtigt eine Rechnung.", "Corrects an invoice that was recorded wrongly.")
    case .cancelInvoice:
      say("Storniert eine Rechnung.", "Cancels an invoice that was never owed.")
    case .delivery: say("Vermerkt eine Lieferung.", "Records a delivery.")
    case .goods: say("Vermerkt Ware auf dem Rückweg.", "Records goods on their way back.")
    case .debit:
      say("Vermerkt einen Lastschrifteinzug.", "Records a direct debit sent to the bank.")
    case .blockMandate: say("Sperrt ein SEPA-Mandat.", "Blocks a mandate for direct debits.")
    case .designate: say("Ordnet eine Zahlung neu zu.", "Directs a payment anew.")
    case .show: say("Ein Kunde: Forderung und Verlauf.", "A debtor: claim and history.")
    case .log: say("Vermerkt einen Kontakt.", "Logs a contact.")
    case .promise: say("Nimmt eine Zahlungszusage auf.", "Takes a promise to pay.")
    case .pay: say("Bucht eine Zahlung.", "Books a payment.")
    case .hold: say("Lässt Mahnschritte ruhen.", "Lets steps rest.")
    case .followUp: say("Setzt eine Wiedervorlage.", "Sets a follow-up.")
    case .note: say("Schreibt eine Notiz.", "Writes a note.")
    case .settle: say("Schließt einen Fall ab.", "Ends a case.")
    case .undo: say("Macht einen Befehl rückgängig.", "Undoes a command.")
    case .bookedUntil:
      say("Sagt, bis wann Zahlungen gebucht sind.", "Says up to which day payments are booked.")
    case .verify: say("Prüft jede Zeile des Buchs.", "Examines every line of a book.")
    case .backup: say("Sichert das Buch.", "Copies a book.")
    case .restore: say("Holt ein Buch aus einer Sicherung.", "Makes a book of a copy.")
    case .plan: say("Vereinbart Raten.", "Agrees on instalments.")
    case .dispute: say("Nimmt einen Einwand auf.", "Opens a dispute.")
    case .waive: say("Verzichtet auf Forderungen.", "Gives claims up.")
    case .writeOff: say("Bucht Forderungen aus.", "Takes claims out of the books.")
    case .clearing:
      say("Klärt Umsätze der Bank.", "Finds the place of movements of the bank.")
    case .returnPayment: say("Bucht eine Rücklastschrift.", "Records a returned debit.")
    case .refund: say("Zahlt ein Guthaben aus.", "Pays credit out.")
    case .orderStop: say("Setzt eine Liefersperre.", "Stops deliveries.")
    case .pin: say("Stellt einen Fall obenan.", "Puts a case on top.")
    case .assign: say("Gibt einen Fall an eine Person.", "Gives a case to a clerk.")
    case .reopen: say("Öffnet einen erledigten Fall.", "Opens a settled case again.")
    case .creditNote: say("Nimmt eine Gutschrift auf.", "Records a credit note.")
    case .importFile:
      say("Liest Kunden und offene Posten ein.", "Reads customers and open items from files.")
    case .export: say("Schreibt Listen für andere Programme.", "Writes lists for other programs.")
    case .report: say("Berichte und Kennzahlen.", "Reports and figures.")
    case .party:
      say(
        "Nennt eine Person, die für den Kunden handelt.", "Names somebody who acts for the debtor.")
    case .news: say("Hakt eine Neuigkeit ab.", "Marks news as looked at.")
    case .chargeback:
      say("Nimmt eine Rückbuchung beim Zahlungsdienst auf.", "Records a chargeback at a provider.")
    case .withdrawal: say("Nimmt einen Widerruf auf.", "Records a withdrawal from the contract.")
    case .chargeCost: say("Nimmt Kosten auf oder erlässt sie.", "Records a cost, or waives it.")
    case .skonto: say("Entscheidet über einen Skontoabzug.", "Decides on a deduction of discount.")
    case .circumstance: say("Vermerkt, was den Fall ändert.", "Notes what changes the case.")
    case .attach: say("Legt ein Dokument zum Fall.", "Attaches a document to the case.")
    case .queue: say("Wer heute jemanden braucht.", "Who needs somebody today.")
    case .why: say("Warum ein Kunde dort steht, wo er steht.", "Why a debtor stands there.")
    case .run:
      say(
        "Was heute zu mahnen ist; stellt aus.", "Which notices are due today; issues them.")
    case .notice:
      say(
        "Das nächste Schreiben eines Kunden: ansehen, ausstellen.",
        "The next notice of a debtor: read it, issue it.")
    case .letter:
      say(
        "Jedes andere Schreiben: ansehen, ausstellen.", "Any other letter: read it, issue it.")
    case .deliver: say("Versendet, was wartet.", "Sends what waits.")
    case .templates: say("Die Texte der Schreiben.", "The texts of letters.")
    case .listTemplates: say("Alle Texte und woher sie sind.", "All texts and where they are from.")
    case .copyTemplate:
      say("Kopiert einen Text in eine Datei.", "Copies a text to a file.")
    case .checkTemplate:
      say("Prüft die Datei eines Textes.", "Checks the file of a text.")
    case .setTemplate:
      say(
        "Übernimmt einen Text in das Buch, für alle.", "Takes a text into the book, for everybody.")
    case .previewTemplate:
      say("Zeigt einen Text ausgefüllt.", "Shows a text filled in.")
    case .escalate:
      say(
        "Zeigt, was an Inkasso oder Gericht gehen kann, und entscheidet.",
        "Shows what can go to agency or court, and decides.")
    case .agency: say("Führt Fälle beim Inkasso.", "Keeps cases at a collection agency.")
    case .courtSteps:
      say("Führt das gerichtliche Mahnverfahren.", "Keeps the court dunning procedure.")
    case .suspension:
      say("Vermerkt eine Hemmung der Verjährung.", "Records what suspends limitation.")
    case .acknowledgement: say("Vermerkt ein Anerkenntnis.", "Records an acknowledgement.")
    case .settings: say("Zeigt und ändert Einstellungen.", "Shows and changes settings.")
    case .manual: say("Schreibt die Handbuchseite.", "Writes the manual page.")
    case .completions:
      say("Schreibt Vervollständigungen für eine Shell.", "Writes completions for a shell.")
    }
  }
}
