extension Wording {
  /// What an action does, in a sentence.
  public func help(for action: Action) -> String {
    switch action {
    case .help:
      say(
        "Zeigt alle Tasten dieser Stelle; jede Zeile lässt sich ausführen.",
        "Shows all keys of this place; every row can be run.")
    case .palette:
      say(
        "Sucht einen Befehl durch Tippen und führt ihn aus.",
        "Finds a command by typing and runs it.")
    case .find:
      say(
        "Findet jeden Kunden, auch mitten im Formular; Strg-B führt zurück.",
        "Finds any debtor, in a form too; Ctrl-B leads back.")
    case .backInterrupted:
      say(
        "Führt dorthin zurück, wo ein Anruf unterbrochen hat, ins selbe Feld.",
        "Leads back to where a call interrupted, into the same field.")
    case .why:
      say(
        "Sagt, warum ein Kunde hier steht oder nicht, und was es ändern würde.",
        "Says why a debtor stands here or not, and what would change it.")
    case .undo:
      say(
        "Nimmt Ihren letzten Befehl zurück; vorher steht da, welchen.",
        "Takes back your last command; it says which one first.")
    case .redo: say("Tut wieder, was zurückgenommen wurde.", "Does again what was taken back.")
    case .escape:
      say(
        "Geht einen Schritt zurück; ein Entwurf bleibt erhalten.",
        "Goes back a step; a draft is kept.")
    case .quit:
      say(
        "Geht zurück, in der Arbeitsliste beendet es Verzug.",
        "Goes back; in the queue it ends Verzug.")
    case .filter:
      say(
        "Zeigt nur Zeilen mit diesen Wörtern oder Bedingungen wie betrag:>500.",
        "Shows only rows with these words or terms such as amount:>500.")
    case .matchNext: say("Geht zum nächsten Treffer.", "Goes to the next match.")
    case .matchPrevious: say("Geht zum vorigen Treffer.", "Goes to the previous match.")
    case .moveUp: say("Geht eine Zeile nach oben.", "Goes one row up.")
    case .moveDown: say("Geht eine Zeile nach unten.", "Goes one row down.")
    case .movePageUp: say("Geht eine Bildschirmseite nach oben.", "Goes one screenful up.")
    case .movePageDown: say("Geht eine Bildschirmseite nach unten.", "Goes one screenful down.")
    case .moveFirst: say("Geht zur ersten Zeile.", "Goes to the first row.")
    case .moveLast: say("Geht zur letzten Zeile.", "Goes to the last row.")
    case .paneNext:
      say("Geht zum nächsten Bereich der Seite.", "Goes to the next part of the page.")
    case .panePrevious:
      say("Geht zum vorigen Bereich der Seite.", "Goes to the previous part of the page.")
    case .reload:
      say(
        "Liest, was andere geschrieben haben, und rechnet die Seite neu.",
        "Reads what others wrote, and computes the page again.")
    case .redraw:
      say(
        "Zeichnet den Bildschirm neu, wenn etwas ihn gestört hat.",
        "Draws the screen again where something disturbed it.")
    case .suspend:
      say(
        "Hält Verzug an und gibt das Terminal frei; fg holt es zurück.",
        "Stops Verzug and frees the terminal; fg brings it back.")
    case .export:
      say(
        "Schreibt diese Liste in eine Datei für Tabellen oder andere Programme.",
        "Writes this list to a file for spreadsheets or other programs.")
    case .import:
      say(
        "Liest Rechnungen, Kunden oder Zahlungen aus Dateien ein.",
        "Reads invoices, debtors or payments from files.")
    case .bank:
      say(
        "Ordnet Zahlungseingänge den offenen Rechnungen zu.",
        "Matches incoming payments to open invoices.")
    case .run:
      say(
        "Zeigt, was heute gemahnt würde, nach Gruppen, und wer nicht.",
        "Shows what would be dunned today, by group, and who not.")
    case .gotoQueue: say("Führt zur Arbeitsliste.", "Leads to the queue.")
    case .gotoAgeing:
      say(
        "Zeigt, was wie lange offen ist, mit den Kunden dahinter.",
        "Shows what is open for how long, with the debtors behind it.")
    case .gotoFigures:
      say(
        "Zeigt Laufzeit, Zusagen, Erfolg der Stufen und andere Berichte.",
        "Shows DSO, promises, success of levels and other reports.")
    case .gotoSimulation:
      say(
        "Zeigt Tag für Tag, was ausgestellt würde und wo jemand entscheidet.",
        "Shows day by day what would be issued and where a person decides.")
    case .gotoJournal:
      say(
        "Zeigt jeden Eintrag des Buchs in seiner Reihenfolge.",
        "Shows every entry of the book in its order.")
    case .gotoSettings:
      say(
        "Stellt Farben, Sprache, Tasten und Zeichen ein.",
        "Sets colours, language, keys and signs.")
    case .gotoOutbox: say("Zeigt, was noch zu versenden ist.", "Shows what is still to be sent.")
    case .gotoPromises:
      say("Zeigt alle offenen Zusagen nach ihrem Tag.", "Shows all open promises by their day.")
    case .gotoHolds:
      say("Zeigt alle Mahnsperren nach ihrem letzten Tag.", "Shows all holds by their last day.")
    case .lane0:
      say(
        "Zeigt Fristen: Verjährung, Gericht, Insolvenz, Zahlungsdienste.",
        "Shows deadlines: limitation, court, insolvency, providers.")
    case .lane1:
      say(
        "Zeigt, was von außen kam und niemand angesehen hat.",
        "Shows what came from outside and nobody has looked at.")
    case .lane2:
      say(
        "Zeigt nicht eingehaltene Zusagen und Raten.",
        "Shows promises and instalments that were not kept.")
    case .lane3:
      say("Zeigt Wiedervorlagen von heute und früher.", "Shows follow-ups of today and earlier.")
    case .lane4:
      say(
        "Zeigt fällige Schreiben, Anrufe und Entscheidungen.",
        "Shows notices, calls and decisions that are due.")
    case .lane5:
      say("Zeigt Klärfälle, deren Termin vorbei ist.", "Shows disputes past their own day.")
    case .lane6:
      say(
        "Zeigt große und erste Rechnungen für einen frühen Anruf.",
        "Shows large and first invoices for an early call.")
    case .lane7:
      say(
        "Zeigt, was ruht, warum, bis wann und wie viel Geld.",
        "Shows what rests, why, until when, and how much.")
    case .lane8: say("Zeigt alle Bereiche nacheinander.", "Shows all lanes, one after the other.")
    case .open:
      say(
        "Öffnet den Fall, die Gruppe oder die Kunden hinter einer Zahl.",
        "Opens the case, the group, or the debtors behind a number.")
    case .sort:
      say(
        "Ordnet die Zeilen nach Betrag, Tagen, Name und anderem.",
        "Puts the rows in order by amount, days, name and more.")
    case .sortReverse:
      say("Kehrt die Reihenfolge der Zeilen um.", "Turns the order of the rows around.")
    case .mark:
      say(
        "Markiert die Zeile, damit ein Befehl für mehrere gilt.",
        "Marks the row, so that a command is for several.")
    case .markRange: say("Markiert von hier bis zum Cursor.", "Marks from here to the cursor.")
    case .markAll:
      say(
        "Markiert alles, was der Filter zeigt; verborgene Zeilen nie.",
        "Marks all that the filter shows; hidden rows never.")
    case .entryOpen:
      say(
        "Öffnet den Eintrag oder das Dokument unter dem Cursor.",
        "Opens the entry or document under the cursor.")
    case .caseNext: say("Öffnet den nächsten Fall der Liste.", "Opens the next case of the list.")
    case .casePrevious:
      say("Öffnet den vorigen Fall der Liste.", "Opens the previous case of the list.")
    case .paneItems:
      say(
        "Zeigt die Rechnungen und Gutschriften des Falls.",
        "Shows the invoices and credit notes of the case.")
    case .timelineKinds:
      say(
        "Wählt, welche Arten von Einträgen der Verlauf zeigt.",
        "Chooses which kinds of entries the timeline shows.")
    case .asOf:
      say(
        "Zeigt den Fall, wie er an einem früheren Tag bekannt war.",
        "Shows the case as it was known on a past day.")
    case .contact:
      say(
        "Hält einen Anruf fest: erreicht, Ergebnis, Grund, Wiedervorlage.",
        "Logs a call: reached, outcome, reason, follow-up.")
    case .notice:
      say(
        "Zeigt die Beträge des nächsten Schreibens, bevor etwas hinausgeht.",
        "Shows the figures of the next notice before anything goes out.")
    case .payment:
      say(
        "Bucht eine Zahlung; vorher steht da, was sie begleicht.",
        "Books a payment; it shows first what it settles.")
    case .promise:
      say(
        "Nimmt eine Zahlungszusage auf; das Mahnen ruht bis dahin.",
        "Takes a promise to pay; dunning rests until then.")
    case .plan:
      say(
        "Bietet Raten an oder vereinbart einen Ratenplan.",
        "Offers instalments or agrees on a plan.")
    case .dispute:
      say(
        "Nimmt einen Einwand auf; die bestrittenen Posten ruhen.",
        "Takes an objection; the disputed items rest.")
    case .hold:
      say(
        "Setzt das Mahnen mit Grund und Enddatum aus.",
        "Holds dunning with a reason and a last day.")
    case .followUp: say("Legt den Fall an einem Tag wieder vor.", "Brings the case back on a day.")
    case .note: say("Schreibt eine Notiz in den Verlauf.", "Writes a note into the timeline.")
    case .newsHandled:
      say(
        "Nimmt den Eingang als gesehen; danach braucht es einen nächsten Schritt.",
        "Takes the news as seen; a next action is needed then.")
    case .escalate:
      say(
        "Prüft und entscheidet zwischen Inkasso und Gericht.",
        "Checks and decides between agency and court.")
    case .settle: say("Schließt den Fall mit seinem Grund ab.", "Settles the case with its reason.")
    case .assign: say("Gibt den Fall einer anderen Person.", "Gives the case to another person.")
    case .pin:
      say(
        "Stellt den Fall in seinem Bereich nach oben, mit Grund und Ende.",
        "Puts the case on top of its lane, with reason and end.")
    case .accountCopy:
      say(
        "Kopiert die Kundennummer in die Zwischenablage.",
        "Copies the account number to the clipboard.")
    case .invoiceCopy: say("Sendet eine Rechnungskopie.", "Sends a copy of an invoice.")
    case .attach: say("Legt ein Dokument zum Fall.", "Puts a document to the case.")
    case .dossier:
      say("Stellt alle Belege des Falls zusammen.", "Puts all evidence of the case together.")
    case .moreWithdrawal:
      say(
        "Nimmt einen Widerruf oder eine Retoure auf.",
        "Takes a withdrawal from the contract, or a return.")
    case .moreReturned:
      say("Bucht eine Rücklastschrift mit ihren Kosten.", "Books a returned debit with its costs.")
    case .moreChargeback:
      say(
        "Nimmt eine Rückbuchung des Zahlungsdienstes auf oder schließt sie.",
        "Takes a chargeback of a provider, or closes it.")
    case .moreCreditNote:
      say("Bucht eine Gutschrift mit ihrer Wirkung.", "Books a credit note with its effect.")
    case .moreRefund: say("Erstattet ein Guthaben.", "Pays a credit back.")
    case .moreSkonto:
      say(
        "Erkennt einen Skontoabzug an oder fordert ihn nach.",
        "Accepts a deducted discount, or reclaims it.")
    case .moreCharge:
      say(
        "Erfasst Kosten mit Rechtsgrund oder erlässt sie.",
        "Records costs with their legal ground, or waives them.")
    case .moreWaive:
      say(
        "Verzichtet auf eine Forderung; sie ist dann nicht mehr geschuldet.",
        "Gives up a claim; it is not owed any more.")
    case .moreWriteOff:
      say(
        "Bucht aus, was nicht einzubringen ist; geschuldet bleibt es.",
        "Writes off what cannot be collected; it is still owed.")
    case .moreAcknowledgement:
      say(
        "Hält fest, dass der Kunde die Schuld anerkannt hat.",
        "Records that the debtor acknowledged the debt.")
    case .moreSuspension:
      say("Hält fest, was die Verjährung hemmt.", "Records what suspends limitation.")
    case .moreCircumstance:
      say(
        "Vermerkt Insolvenz, Tod, Identitätsmissbrauch oder fehlende Anschrift.",
        "Notes insolvency, death, identity misuse or a missing address.")
    case .moreDebtor:
      say("Ändert Name, Anschrift, Telefon und anderes.", "Changes name, address, phone and more.")
    case .moreParty:
      say(
        "Nennt Anwalt, Betreuer, Erben oder Verwalter.",
        "Names a lawyer, guardian, heir or administrator.")
    case .moreOrderStop:
      say(
        "Stoppt Lieferungen an den Kunden oder gibt sie frei.",
        "Stops deliveries to the debtor, or frees them.")
    case .moreReceipt:
      say(
        "Vermerkt, dass ein Schreiben nicht ankam; Fristen werden neu gerechnet.",
        "Notes that a letter did not arrive; deadlines are reckoned anew.")
    case .moreCorrection:
      say(
        "Berichtigt ein Schreiben, das schon hinausging.",
        "Corrects a letter that has gone out already.")
    case .moreLetter:
      say(
        "Schreibt zum Saldo oder was anliegt: Zusage, Plan, Einwand, Skonto.",
        "Writes on the balance or what is at hand: promise, plan, objection.")
    case .moreAgency:
      say(
        "Hält fest, was der Inkassodienst meldet oder zahlt.",
        "Records what the agency reports or pays.")
    case .moreCourt:
      say("Hält einen Schritt des Mahnverfahrens fest.", "Records a step of the court procedure.")
    case .moreReopen:
      say("Nimmt einen abgeschlossenen Fall wieder auf.", "Takes up a settled case again.")
    case .fieldNext: say("Geht zum nächsten Feld.", "Goes to the next field.")
    case .fieldPrevious: say("Geht zum vorigen Feld.", "Goes to the previous field.")
    case .formAccept:
      say(
        "Übernimmt das Feld; im letzten wird gespeichert.",
        "Accepts the field; in the last one it saves.")
    case .formSave: say("Speichert das Formular.", "Saves the form.")
    case .formEditor:
      say("Öffnet den Text in Ihrem eigenen Editor.", "Opens the text in your own editor.")
    case .formDiscard: say("Wirft den Entwurf weg.", "Throws the draft away.")
    case .formItem: say("Wählt einen Posten in der Liste.", "Chooses an item in the list.")
    case .confirmYes: say("Bestätigt.", "Confirms.")
    case .previewSend:
      say("Stellt das Schreiben aus und sendet es.", "Issues the notice and sends it.")
    case .previewEdit:
      say(
        "Ändert den freien Absatz; was das Gesetz verlangt, bleibt.",
        "Changes the free paragraph; what the law asks for stays.")
    case .previewOpen: say("Öffnet das Schreiben als PDF.", "Opens the notice as PDF.")
    case .previewChannel:
      say("Wechselt zwischen E-Mail und Brief.", "Changes between e-mail and letter.")
    case .previewLanguage:
      say("Wechselt die Sprache des Schreibens.", "Changes the language of the notice.")
    case .importColumns:
      say(
        "Ändert im Editor, welche Spalte was ist.",
        "Changes in the editor which column is what.")
    case .runGroup: say("Öffnet die Gruppe oder den Fall.", "Opens the group or the case.")
    case .runVeto:
      say(
        "Nimmt ein Schreiben mit Grund aus; noch einmal nimmt es das zurück.",
        "Leaves a notice out with a reason; once more takes that back.")
    case .runSample: say("Zeigt die Beträge des Schreibens.", "Shows the figures of the notice.")
    case .runIssue: say("Stellt die Gruppe aus.", "Issues the group.")
    case .runLeftOut:
      say(
        "Zeigt, wer kein Schreiben bekommt, warum und bis wann.",
        "Shows who gets no notice, why, and until when.")
    case .bankFirst:
      say(
        "Bucht den ersten, zweiten oder dritten Vorschlag.",
        "Books the first, second or third proposal.")
    case .bankAccount:
      say(
        "Bucht das Geld auf ein Kundenkonto, oder eine Zahlung auf ein anderes um.",
        "Books the money on a debtor's account, or moves a payment to another.")
    case .bankRefund:
      say(
        "Merkt vor, dass das Geld zurückgeht; überwiesen wird es bei der Bank.",
        "Notes that the money goes back; the transfer itself is made at the bank.")
    case .bankAsk:
      say("Fragt den Zahler, wofür das Geld ist.", "Asks the payer what the money is for.")
    case .bankLater:
      say("Stellt den Umsatz hinter alle anderen.", "Puts the movement behind all others.")
    case .bankForeign:
      say("Legt Geld beiseite, das keines Kunden ist.", "Sets money aside that is no customer's.")
    case .bankDay:
      say(
        "Hält fest, bis wann alle Zahlungen gebucht sind, wie es auch Auszüge tun.",
        "Notes through which day all payments are booked, as statements do too.")
    case .callNone: say("Niemand ging ans Telefon.", "Nobody answered.")
    case .callVoicemail: say("Eine Nachricht wurde hinterlassen.", "A message was left.")
    case .callWrong: say("Die Nummer gehört jemand anderem.", "The number is somebody else's.")
    case .callReached:
      say(
        "Jemand wurde erreicht; danach kommt, was dabei herauskam.",
        "Somebody was reached; what came of it is next.")
    case .callChannel:
      say(
        "Wechselt zwischen Anruf, E-Mail, Brief und wer begann.",
        "Changes between call, e-mail, letter, and who began.")
    case .callPromise: say("Der Kunde sagt Zahlung zu.", "The debtor promises to pay.")
    case .callPlan: say("Der Kunde möchte in Raten zahlen.", "The debtor asks for instalments.")
    case .callPaid: say("Der Kunde sagt, es ist bezahlt.", "The debtor says it is paid.")
    case .callCopy:
      say("Der Kunde möchte eine Rechnungskopie.", "The debtor asks for a copy of the invoice.")
    case .callDispute: say("Der Kunde erhebt einen Einwand.", "The debtor objects.")
    case .callRefuses: say("Der Kunde will nicht zahlen.", "The debtor will not pay.")
    case .callBack: say("Der Kunde ruft zurück.", "The debtor calls back.")
    case .callOther: say("Es kam etwas anderes dabei heraus.", "Something else came of it.")
    case .reasonForgot: say("Der Kunde hat es vergessen.", "The debtor forgot.")
    case .reasonLiquidity: say("Dem Kunden fehlt Geld.", "The debtor is short of money.")
    case .reasonInvoice: say("Die Rechnung kam nicht an.", "The invoice did not arrive.")
    case .reasonGoods: say("Mit der Ware stimmt etwas nicht.", "Something is wrong with the goods.")
    case .reasonDisputed:
      say("Der Kunde bestreitet die Forderung.", "The debtor disputes the claim.")
    case .reasonTechnical:
      say("Die Zahlung scheiterte technisch.", "The payment failed for a technical reason.")
    case .reasonOther: say("Ein anderer Grund.", "Another reason.")
    }
  }
}
