extension Wording {
  /// What else there is to know of a command, with an example.
  public func discussion(_ command: CommandHelp) -> String {
    switch command {
    case .verzug, .calc:
      say(
        "Beträge mit Dezimalpunkt, Tage als JJJJ-MM-TT. Ende mit 0 bei Erfolg, 1 bei Ablehnung oder "
          + "Befund, 2 bei falschem Aufruf.",
        "Amounts with a decimal dot, days as YYYY-MM-DD. Exit status 0 for success, 1 for a refusal or "
          + "a finding, 2 for wrong usage.")
    case .work:
      say(
        "? zeigt alle Tasten. Was getippt und nicht gespeichert ist, bleibt als Entwurf.",
        "? shows all keys. What is typed and not saved stays as a draft.") + example("work")
    case .interest:
      say("Der erste und der letzte Tag zählen.", "Both the first and the last day count.")
        + example("interest --principal 1000.00 --from 2026-06-02 --debtor consumer")
    case .costs:
      say(
        "Der Wert ist die Hauptforderung ohne Zinsen und Kosten.",
        "The value is the principal without interest and costs.")
        + example("costs --value 1000.00")
    case .defaultStart:
      say(
        "Der früheste Weg zählt; zu jedem steht, was fehlt.",
        "The earliest route counts; each says what is missing.")
        + example("default-start --debtor consumer --due 2026-05-31 --origin agreed --state BE")
    case .deadline:
      say(
        "Fällt das Ende auf Samstag, Sonntag oder Feiertag, gilt der nächste Werktag (§ 193 BGB).",
        "An end on Saturday, Sunday or a holiday moves to the next working day (§ 193 BGB).")
        + example("deadline --event 2026-04-08 --period 2w --state BY")
    case .limitation:
      say(
        "Gewarnt wird nach der vorsichtigen Lesart, verjährt ist erst, was auch nach der regulären ist.",
        "The cautious reading warns; only what the regular one bars too is called barred.")
        + example("limitation --due 2023-05-31 --agreed --acknowledged 2024-03-10")
    case .allocation:
      say(
        "Rang mit Komma angehängt: due=no, secured=yes, titled=yes, default=yes, rate=6.52.",
        "Rank appended with commas: due=no, secured=yes, titled=yes, default=yes, rate=6.52.")
        + example(
          "allocation --payment 50 --claim R1:principal=100,costs=2.50,origin=2026-05-01 --for R1")
    case .iban:
      say(
        "Mehrere Nummern auf einmal sind möglich.", "Several numbers at once are possible.")
        + example("iban DE89370400440532013000")
    case .reference:
      say(
        "Nach ISO 11649, bis 21 Zeichen eigene Nummer.",
        "By ISO 11649, up to 21 characters of one's own number.")
        + example("reference --number RE20261234")
    case .court:
      say(
        "Der Sitz des Antragstellers entscheidet.", "The seat of the applicant decides.")
        + example("court --state NW --district cologne --value 1000 --served 2026-04-08")
    case .holidays:
      say("Feiertage vollständig ab 2000.", "Holidays complete from 2000 on.")
        + example("holidays --state BY --year 2027 --local")
    case .keys:
      say(
        "Eigene Tasten stehen in $XDG_CONFIG_HOME/verzug/keys, je Zeile: Befehl = Tasten.",
        "Your own keys stand in $XDG_CONFIG_HOME/verzug/keys, a line each: action = keys.")
        + example("keys --json")
    case .themes:
      say(
        "Eigene stehen in $XDG_CONFIG_HOME/verzug/themes; gewählt wird in der Arbeitsliste (g e).",
        "Your own stand in $XDG_CONFIG_HOME/verzug/themes; the workbench chooses one (g s).")
        + example("themes")
    case .initBook:
      say(
        "Am Terminal wird gefragt, was fehlt. Der Ordner muss leer sein oder fehlen; --shared gibt ihn "
          + "seiner Gruppe frei.",
        "On a terminal it asks for what is missing. The folder must be empty or missing; --shared lets "
          + "its group work in it.")
        + example(
          "init --name \"Muster GmbH\" --creditor \"Muster GmbH\" --street \"Ring 1\" --postcode 20095 --town Hamburg --state HH",
          of: "verzug")
    case .demo:
      say(
        "Zwei Jahre bis zum Vortag, jeder Zustand mindestens einmal; derselbe Tag und Startwert geben "
          + "dasselbe Buch. Ohne --book steht es in einem neuen eigenen Ordner.",
        "Two years up to the eve, every state at least once; the same day and seed give the same book. "
          + "Without --book it stands in a new folder of your own.")
        + example("demo --no-ui", of: "verzug")
        + example("demo --no-ui --book ~/probe --on 2026-11-25 --debtors 1000", of: "verzug")
    case .debtor:
      say(
        "Wer nicht als Unternehmer bekannt ist, gilt als Verbraucher. Was später bekannt wird, nimmt verzug change auf.",
        "Whoever is not known to be a business is a consumer. What becomes known later goes to verzug change."
      )
        + example("debtor 10023 --name \"Erika Muster\" --email erika@example.org", of: "verzug")
    case .invoice:
      say(
        "Der Fälligkeitstag ist der letzte Tag zum Zahlen. Fehler berichtigt verzug correct-invoice.",
        "The due day is the last day for payment. Slips are corrected by verzug correct-invoice.")
        + example(
          "invoice 10023 --number RE-1 --issued 2026-10-01 --due 2026-10-31 --amount 119.00",
          of: "verzug")
    case .change:
      say(
        "Was nicht angegeben ist, bleibt. Eine neue Anschrift gilt ab dem Tag --on, die frühere endet davor; eine neue E-Mail-Adresse oder Telefonnummer ersetzt die erste, unter der gemahnt wird.",
        "What is not given stands. A new address holds from the day --on, the earlier one ends before; a new mail address or telephone number takes the place of the first one that reminders go to."
      )
        + example("change 10023 --email erika@example.com --limit 500.00", of: "verzug")
        + "\n  verzug change 10023 --renumber 20023"
    case .correctInvoice:
      say(
        "Für Fehler beim Erfassen: Der richtige Wert gilt von Anfang an. Ändert sich die Schuld später, ist es eine Gutschrift (verzug credit-note); eine andere Lieferung erfasst verzug delivery.",
        "For slips of recording: the right value holds from the start. Where the debt changes later, it is a credit note (verzug credit-note); another delivery is recorded by verzug delivery."
      )
        + example(
          "correct-invoice 10023 --item 6 --amount 191.00 --note \"Zahlendreher\"", of: "verzug")
    case .cancelInvoice:
      say(
        "Die Rechnung zählt nicht mehr, Zahlungen darauf werden Guthaben oder gehen auf anderes. --number ist die Nummer der Stornorechnung.",
        "The invoice counts no more; payments on it become credit or go to something else. --number is the number of the paper that cancels it."
      )
        + example(
          "cancel-invoice 10023 --item 6 --number ST-1 --note \"Doppelt berechnet\"", of: "verzug")
    case .delivery:
      say(
        "Ohne Betrag ist alles geliefert. Was noch fehlt, wird nicht gemahnt (§ 320 BGB).",
        "Without an amount all is delivered. What is missing is not demanded (§ 320 BGB).")
        + example("delivery 10023 --item 6 --day 2026-11-20 --tracking 00340434161", of: "verzug")
    case .goods:
      say(
        "Bis zur Gutschrift: announced (angekündigt), arrived (eingetroffen), checked (geprüft) oder refused (zurückgewiesen, die Rechnung bleibt).",
        "Until the credit note: announced, arrived, checked, or refused (the invoice stands).")
        + example("goods 10023 --item 6 --stage announced --amount 40.00", of: "verzug")
        + "\n  verzug goods 10023 --item 6 --stage arrived"
    case .debit:
      say(
        "Hier wird der Einzug vermerkt, nicht bei der Bank eingereicht.",
        "This records the collection; it is not sent to the bank.")
        + example(
          "debit 10023 --item 6 --amount 119.00 --mandate M-10023-1 --collects 2026-12-01",
          of: "verzug")
    case .blockMandate:
      say(
        "Mit dem Mandat wird nicht mehr eingezogen. Rücklastschriften, die es beenden, sperren es von selbst.",
        "The mandate is not collected by any more. Returned debits that end it block it of themselves."
      )
        + example(
          "block-mandate 10023 --mandate M-10023-1 --note \"Widerrufen\"", of: "verzug")
    case .designate:
      say(
        "Mehrere --item gelten in dieser Reihenfolge. Ohne --item und --part wird nach §§ 366, 367 BGB verrechnet.",
        "Several --item hold in their order. Without --item and --part it is placed by §§ 366, 367 BGB."
      )
        + example("designate 10023 --payment 9 --item 6 --item 4", of: "verzug")
        + "\n  verzug designate 10023 --payment 9 --part 6=40.00 --of principal"
    case .show:
      say(
        "Mit --as-of steht da, was damals bekannt war; mit --on, was an dem Tag gilt.",
        "With --as-of it shows what was known then; with --on what holds on that day.")
        + example("show 10023", of: "verzug")
    case .log:
      say(
        "Mit --follow-up steht der Fall an dem Tag wieder an.",
        "With --follow-up the case comes up again on that day.")
        + example("log 10023 --outcome no-answer --follow-up 2026-11-27", of: "verzug")
    case .promise:
      say(
        "Ohne Betrag ist alles zugesagt, was offen ist.",
        "Without an amount all that is open is promised.")
        + example("promise 10023 --by-day 2026-12-01 --amount 119.00", of: "verzug")
    case .pay:
      say(
        "Ohne Rechnung wird nach §§ 366, 367 BGB verrechnet.",
        "Without an invoice it is placed by §§ 366, 367 BGB.")
        + example("pay 10023 --amount 119.00 --item 4", of: "verzug")
    case .hold:
      say(
        "Der letzte Tag zählt mit; am Tag danach geht es weiter.",
        "The last day counts; steps go on the day after.")
        + example("hold 10023 --reason internalReview --through 2026-12-15", of: "verzug")
    case .followUp:
      say(
        "Der Fall steht an dem Tag wieder in der Liste.",
        "The case stands in the queue again on that day.")
        + example("follow-up 10023 --day 2026-12-01 --note \"Ratenangebot?\"", of: "verzug")
    case .note:
      say("Die Notiz steht im Verlauf.", "The note stands in the history.")
        + example("note 10023 \"Ruft am Montag zurück\"", of: "verzug")
    case .settle:
      say(
        "Ein kleiner Rest wird bis zur Grenze erlassen.",
        "A small difference is waived up to the limit.")
        + example("settle 10023 --reason paid", of: "verzug")
    case .undo:
      say(
        "Rückgängig gemacht wird alles, was zusammen geschah; gelöscht wird nichts.",
        "All that was done together is undone; nothing is deleted.")
        + example("undo 4711", of: "verzug")
    case .bookedUntil:
      say("Förmliche Schritte brauchen frische Bankdaten.", "Formal steps need fresh bank data.")
        + example("booked-until 2026-11-23", of: "verzug")
    case .verify:
      say(
        "Ende mit 0, wenn alles stimmt, sonst 1. Mit --witness fällt auf, was am Ende fehlt.",
        "Exit status 0 where all is right, else 1. With --witness what is cut off at the end is found."
      )
        + example("verify --witness 5LvA…", of: "verzug")
    case .backup:
      say(
        "Andere können dabei weiterarbeiten; die Kopie wird ganz gelesen.",
        "Others can go on working; the copy is read in full.")
        + example("backup /media/usb/verzug-2026-11-24", of: "verzug")
    case .restore:
      say(
        "Der Ordner des Buchs muss leer sein oder fehlen.",
        "The folder of the book must be empty or missing.")
        + example("restore /media/usb/verzug-2026-11-24 --book ~/verzug", of: "verzug")
    case .plan:
      say(
        "Ohne --item alles, was offen ist; mit Verbrauchern kostenlos und ohne Verfallklausel.",
        "Without --item all that is open; with consumers free of cost, with no clause that makes all due."
      )
        + example(
          "plan 10023 --instalment 2026-12-15=60.00 --instalment 2027-01-15=60.00", of: "verzug")
    case .dispute:
      say(
        "Der bestrittene Teil ruht; der Rest läuft weiter.",
        "The disputed part rests; the rest goes on.")
        + example(
          "dispute 10023 --reason damaged --part 6=40.00 --answer-by 2026-12-05", of: "verzug")
    case .waive:
      say(
        "Ohne Teile alles, was offen ist. Erlassen ist mehr als ausgebucht.",
        "Without parts all that is open. To waive is more than to write off.")
        + example("waive 10023 --part 6=1.85 --of interest", of: "verzug")
    case .writeOff:
      say("Der Anspruch bleibt bestehen.", "The claim remains.")
        + example("write-off 10023 --reason uncollectible", of: "verzug")
    case .clearing:
      say(
        "Ohne Umsatz: alles, was wartet, je mit bis zu drei Vorschlägen. Mit Umsatz und --take, --to, "
          + "--refund oder --foreign wird er gebucht; eine Zahlung mit --to wird umgebucht.",
        "Without a movement: all that wait, each with up to three proposals. With one and --take, --to, "
          + "--refund or --foreign it is booked; a payment with --to is moved.")
        + example("clearing 4711 --take 1", of: "verzug")
    case .returnPayment:
      say(
        "Der Grund ist der Code der Bank, etwa AM04 (Konto nicht gedeckt).",
        "The reason is the code of the bank, such as AM04 (no cover).")
        + example("return 10023 10 --reason AM04 --charge 3.00", of: "verzug")
    case .refund:
      say("Nur was als Guthaben offen ist.", "Only what is open as credit.")
        + example("refund 10023 --amount 20.00", of: "verzug")
    case .orderStop:
      say(
        "Mit --lift und dem Eintrag der Sperre geht es weiter.",
        "With --lift and the entry of the stop they go on.")
        + example("order-stop 10023 --note \"Drei Rechnungen offen\"", of: "verzug")
    case .pin:
      say("Bis zum letzten Tag, mit dem Grund.", "Until the last day, with the reason.")
        + example("pin 10023 --note \"Chefsache\" --through 2026-12-01", of: "verzug")
    case .assign:
      say(
        "Ohne Namen gehört der Fall wieder allen.", "Without a name the case is everybody's again.")
        + example("assign 10023 --to baer", of: "verzug")
    case .reopen:
      say("Was erlassen wurde, bleibt erlassen.", "What was waived stays waived.")
        + example("reopen 10023 --note \"Zahlung zurückgebucht\"", of: "verzug")
    case .creditNote:
      say(
        "--effect start: von Anfang an weniger; day: ab ihrem Tag.",
        "--effect start: less from the beginning; day: from its day.")
        + example(
          "credit-note 10023 --number G-1 --issued 2026-11-02 --amount 20.00 --reason defect --part 6=20.00",
          of: "verzug")
    case .importFile:
      say(
        "Die Art der Datei wird erkannt, E-Rechnungen auch im PDF; jede andere Tabelle braucht eine Zuordnung, die --propose vorschlägt. Noch einmal gelesen ändert eine Datei nur, was neu ist.",
        "The kind of the file is recognised, e-invoices inside a PDF too; any other table needs a mapping, which --propose suggests. Read again, a file changes only what is new."
      )
        + say(
          " Kontoauszüge (CAMT, MT940, auch als Zip) werden ganz gebucht oder gar nicht; sichere Zahlungen sind danach zugeordnet, der Rest wartet in verzug clearing.",
          " Bank statements (CAMT, MT940, zipped too) are booked whole or not at all; payments that are certain are placed then, the rest waits in verzug clearing."
        )
        + say(
          " Aktivitäten von PayPal werden erkannt; Abrechnungen anderer Zahlungsdienste brauchen in der Zuordnung \"settlement\": Name und Wörter für die Arten.",
          " The activity of PayPal is recognised; settlements of other payment providers need \"settlement\" in the mapping: a name, and words for the kinds."
        )
        + example("import offene-posten.csv --dry-run", of: "verzug")
    case .export:
      say(
        "Für deutsche Tabellenprogramme: Semikolon, Komma, TT.MM.JJJJ; mit --plain für andere. Was eine Formel sein könnte, bekommt ein Hochkomma davor. Die offenen Posten liest verzug import wieder ein.",
        "For German spreadsheets: semicolon, decimal comma, DD.MM.YYYY; with --plain for others. What could be a formula gets an apostrophe before it. The open items can be read by verzug import."
      )
        + example("export open-items --out offene-posten.csv", of: "verzug")
    case .report:
      say(
        "Ohne Namen stehen da alle Berichte. Geurteilt wird am Tag --on; der Zeitraum endet dort, wenn nichts anderes gesagt ist. Kennzahlen mit Umsatz gelten für Monate: ohne Angabe für die zwölf bis zum letzten Monatsende. Umsatz kommt aus verzug settings --sales.",
        "Without a name it lists all reports. It judges on the day --on, where the period ends unless told otherwise. Figures of sales are of months: unless told otherwise of the twelve up to the last end of a month. Sales come from verzug settings --sales."
      )
        + example("report aging --on 2026-10-31", of: "verzug")
    case .party:
      say(
        "--only schreibt nur noch an diese Person; --end beendet ihren Teil.",
        "--only writes to this person alone; --end ends the part.")
        + example("party 10023 --role lawyer --name \"RA Weber\" --town Köln --only", of: "verzug")
    case .news:
      say(
        "Neuigkeiten kommen von außen und stehen obenan, bis jemand sie sah.",
        "News come from outside and stand on top until somebody looked.")
        + example("news 10023 12", of: "verzug")
    case .chargeback:
      say("Mit --end steht, wie sie ausging.", "With --end it says how it ended.")
        + example(
          "chargeback 10023 --payment 9 --amount 49.00 --case PP-123 --reason not-received --answer-by 2026-12-03",
          of: "verzug")
    case .withdrawal:
      say(
        "Das Recht haben nur Verbraucher (§ 355 BGB).",
        "Only consumers have this right (§ 355 BGB).")
        + example("withdrawal 10023 --part 6=49.00 --day 2026-11-20", of: "verzug")
    case .chargeCost:
      say(
        "Kosten gibt es nur, wenn sie berechnet wurden.", "A cost exists only once it is charged.")
        + example("charge 10023 --kind lump-sum --amount 40.00 --item 6", of: "verzug")
    case .skonto:
      say("Was nicht gewährt ist, bleibt offen.", "What is not granted stays open.")
        + example("skonto 10023 --item 6 --payment 9 --granted 3.57", of: "verzug")
    case .circumstance:
      say(
        "Etwa Insolvenz, Tod oder unbekannte Anschrift; --end beendet es.",
        "Such as insolvency, death or an unknown address; --end ends it.")
        + example(
          "circumstance 10023 --kind insolvency-opened --since 2026-11-01 --file-number \"7 IN 12/26\"",
          of: "verzug")
    case .attach:
      say(
        "Das Dokument wird kopiert und nach seinem Inhalt benannt.",
        "The document is copied and named by its content.")
        + example("attach 10023 lieferschein.pdf --kind delivery-proof --item 6", of: "verzug")
    case .queue:
      say(
        "Gleiche Schritte stehen als eine Zeile; verzug run zeigt sie einzeln. --gated zeigt, was ruht, warum und bis wann.",
        "Equal steps stand as one row; verzug run shows each. --gated shows what rests, why, and until when."
      )
        + example("queue --lane broken", of: "verzug")
        + "\n  verzug queue --gated"
    case .notice:
      say(
        "Zeigt das Schreiben, wie es hinausginge, mit allem, was dagegen spricht. --issue stellt es aus; bis zum Ende der Rückrufzeit nimmt verzug undo es zurück, danach versendet es verzug deliver.",
        "Shows the notice as it would go out, with all that speaks against it. --issue issues it; until its time is over verzug undo takes it back, then verzug deliver sends it."
      )
        + example("notice 10023", of: "verzug")
        + "\n  verzug notice 10023 --pdf brief.pdf\n  verzug notice 10023 --issue"
    case .letter:
      say(
        "Eine Korrektur nimmt das Schreiben, um das es geht, zugleich zurück.",
        "A correction takes back the notice that it is about in the same step.")
        + example("letter 10023 --kind statement", of: "verzug")
        + "\n  verzug letter 10023 --kind correction --about 48 --issue"
    case .deliver:
      say(
        "Jedes Schreiben geht genau einmal: Beginn und Ende des Versands stehen im Buch. Ein Beginn ohne Ende bleibt liegen, bis jemand mit --went oder --not-sent entscheidet. Der Versandweg steht in config.json unter mail und post.",
        "Each letter goes exactly once: the start and the end of sending are in the book. A start without an end is left until somebody decides, by --went or --not-sent. What carries letters stands in config.json, under mail and post."
      )
        + example("deliver", of: "verzug")
        + "\n  verzug deliver --posted 52 --registered RR123456785DE"
    case .templates:
      say(
        "Eigene Texte gehören zum Buch, damit alle dasselbe schreiben.",
        "Texts of your own belong to the book, so that everybody writes the same.")
        + example("templates copy dunning de mahnung.txt", of: "verzug")
        + "\n  verzug templates check dunning de mahnung.txt"
        + "\n  verzug templates set dunning de mahnung.txt"
    case .listTemplates:
      say(
        "Eigene Texte gehen den mitgelieferten vor.", "Your own texts go before those shipped.")
        + example("templates list", of: "verzug")
    case .copyTemplate:
      say(
        "Kopiert wird der Text, der gilt: der eigene, sonst der mitgelieferte.",
        "What is copied is the text in use: your own, else the one shipped.")
        + example("templates copy last de letzte-mahnung.txt", of: "verzug")
    case .checkTemplate:
      say(
        "Sagt mit Zeile und Spalte, was fehlt oder nicht hineingehört.",
        "Says with line and column what is missing or does not belong there.")
        + example("templates check last de letzte-mahnung.txt", of: "verzug")
    case .setTemplate:
      say(
        "Was die Prüfung nicht besteht, wird nicht übernommen.",
        "What does not pass the check is not taken.")
        + example("templates set last de letzte-mahnung.txt", of: "verzug")
    case .previewTemplate:
      say(
        "Ausgefüllt mit einem erdachten Fall; mit --pdf als Brief.",
        "Filled in with a made-up case; with --pdf as a letter.")
        + example("templates preview last de --pdf muster.pdf", of: "verzug")
    case .why:
      say(
        "Für jeden Kunden an jedem Tag, auch wenn er nicht in der Arbeitsliste steht.",
        "For any debtor on any day, in the queue or not.")
        + example("why 10023 --on 2026-12-01", of: "verzug")
    case .run:
      say(
        "Der Vorschlag nach Gruppen, dann wer keine Mahnung bekommt und warum. --issue stellt alles oder eine Gruppe aus, als ein Schritt, den verzug undo zurücknimmt, solange nichts versandt ist. --days rechnet die kommenden Tage voraus.",
        "The proposal by groups, then who gets no notice and why. --issue issues all of it or one group, in one step that verzug undo takes back as long as nothing was sent. --days works out the coming days."
      )
        + example("run", of: "verzug")
        + "\n  verzug run --issue --group notice.consumer.1.email"
        + "\n  verzug run --days 30"
    case .escalate:
      say(
        "Ohne --route steht da, was dafür und dagegen spricht, was es kostet und was sich empfiehlt.",
        "Without --route it shows what speaks for and against, what it costs and what is best.")
        + example("escalate 10023 --route court --reason \"Drei Mahnungen\"", of: "verzug")
    case .agency:
      say(
        "Übergeben wird ohne --item alles, wofür so entschieden wurde, mit allem, was offen ist.",
        "Without --item all that was decided for it is handed over, with all that is open.")
        + example("agency 10023 hand-over --agency \"Inkasso Nord GmbH\"", of: "verzug")
        + "\n  verzug agency 10023 remittance --collected 119.00 --kept 20.00 --fee-tax 3.80"
    case .courtSteps:
      say(
        "Ohne Schritt stehen der Stand und die Fristen da. Gericht und Gebühr folgen aus Sitz und Wert.",
        "Without a step it shows how it stands and the clocks. Court and fee follow from seat and value."
      )
        + example("court 10023 applied", of: "verzug")
        + "\n  verzug court 10023 served --day 2026-12-04"
    case .suspension:
      say(
        "Verhandlung, Stundung oder ein anderes Verfahren (§§ 203–205 BGB); --end beendet sie.",
        "Negotiations, a deferral or other proceedings (§§ 203–205 BGB); --end ends them.")
        + example("suspension 10023 --ground negotiation --item 6", of: "verzug")
    case .acknowledgement:
      say(
        "Die Verjährung beginnt von dem Tag an neu (§ 212 BGB).",
        "Limitation begins anew from that day (§ 212 BGB).")
        + example(
          "acknowledgement 10023 --means words --item 6 --note \"Ich zahle im Januar\"",
          of: "verzug")
    case .settings:
      say(
        "Alles zugleich Gegebene geschieht zusammen. Solange niemand Rechte hat, darf jeder alles.",
        "All that is given is done together. While nobody has rights, everybody may do everything.")
        + example(
          "settings --grant anna=administer,waive --absence anna=2026-12-21..2027-01-05=berta",
          of: "verzug")
    case .manual:
      say("Auf Deutsch mit --lang de.", "In German with --lang de.")
        + example("manual > ~/.local/share/man/man1/verzug.1", of: "verzug")
    case .completions:
      say("Für bash, zsh und fish.", "For bash, zsh and fish.")
        + example(
          "completions bash > ~/.local/share/bash-completion/completions/verzug", of: "verzug")
    }
  }

  private func example(_ words: String, of program: String = "verzug calc") -> String {
    "\n\n" + say("Beispiel:", "Example:") + "\n  \(program) \(words)"
  }
}
