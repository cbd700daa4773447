public import Receivables

extension Wording {
  /// What was found in a file, with its place: `Zeile 12, Spalte 3 „Betrag“: …`, without columns
  /// `Zeile 12, „BT-2“: …`.
  public func finding(_ finding: Finding) -> String {
    let place = [
      finding.line.map { say("Zeile \($0)", "line \($0)") },
      finding.column.map { column in
        let title = finding.title.map { " " + quoted($0) } ?? ""
        return say("Spalte \(column)\(title)", "column \(column)\(title)")
      } ?? finding.title.map(quoted),
    ].compactMap { $0 }.joined(separator: ", ")
    let message = message(of: finding.rule)
    return place.isEmpty ? message : "\(place): \(message)"
  }

  /// How much a finding matters.
  public func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: say("Fehler", "error")
    case .warning: say("Warnung", "warning")
    case .note: say("Hinweis", "note")
    }
  }

  private func message(of rule: Finding.Rule) -> String {
    switch rule {
    case .emptyFile, .tooLarge, .cutShort, .undecodable, .nul, .noDelimiter, .unclosedQuote,
      .textAfterQuote,
      .bareQuote, .tooManyColumns, .fieldTooLong, .wrongFieldCount:
      table(rule)
    case .xml(let fault): xml(fault)
    case .archive:
      say("Das Archiv ist nicht lesbar.", "The archive cannot be read.")
    case .limit(let limit, let most): self.limit(limit, most)
    case .foreignAccount, .statementGap, .withoutBalances: account(rule)
    case .pdf(let fault): pdf(fault)
    case .invoice(let finding): invoice(finding)
    case .noStatement, .field, .fieldMissing, .doesNotAddUp, .unsplit, .more: statement(rule)
    case .wrongKind, .unknownKind, .titleTwice, .columnMissing, .titleUnknown, .mappingUnreadable,
      .mappingName, .mappingValue:
      columns(rule)
    case .missing, .amount, .day, .text, .name, .iban, .unknownWord, .number, .ambiguousAmounts,
      .ambiguousDays:
      value(rule)
    case .saleUnclear, .negativePayment: provider(rule)
    default: row(rule)
    }
  }
}

// MARK: - The file

extension Wording {
  private func table(_ rule: Finding.Rule) -> String {
    switch rule {
    case .tooLarge(let limit):
      say(
        "Die Datei ist größer als \(limit >> 20) MiB. In Teilen einlesen.",
        "The file is larger than \(limit >> 20) MiB. Read it in parts.")
    case .cutShort:
      say(
        "Die Datei ließ sich nicht bis zum Ende lesen; noch einmal versuchen.",
        "The file could not be read to its end; try again.")
    case .undecodable(let encoding):
      say(
        "Das sind keine Zeichen in \(self.encoding(encoding)). Die Kodierung mit --encoding nennen.",
        "These are no characters in \(self.encoding(encoding)). Name the encoding with --encoding.")
    case .nul:
      say(
        "Ein Zeichen mit dem Wert null: Die Datei ist keine Tabelle aus Text.",
        "A character of value zero: the file is no table of text.")
    case .noDelimiter:
      say(
        "Kein Trennzeichen erkannt. Es mit --delimiter nennen.",
        "No delimiter was found. Name it with --delimiter.")
    case .unclosedQuote:
      say(
        "Ein Anführungszeichen wird geöffnet und nie geschlossen.",
        "A quotation mark is opened and never closed.")
    case .textAfterQuote:
      say(
        "Hinter dem schließenden Anführungszeichen steht noch etwas.",
        "Something stands behind the closing quotation mark.")
    case .bareQuote:
      say(
        "Ein Anführungszeichen mitten im Feld: Das Feld einschließen und das Zeichen verdoppeln.",
        "A quotation mark inside the field: enclose the field and double the mark.")
    case .tooManyColumns(let limit):
      say("Mehr als \(limit) Spalten.", "More than \(limit) columns.")
    case .fieldTooLong(let limit):
      say(
        "Ein Feld ist länger als \(limit >> 10) KiB.", "A field is longer than \(limit >> 10) KiB.")
    case .wrongFieldCount(let found, let expected):
      say(
        "\(found) Felder statt \(expected).", "\(found) fields instead of \(expected).")
    default: say("Die Datei ist leer.", "The file is empty.")
    }
  }

  private func columns(_ rule: Finding.Rule) -> String {
    switch rule {
    case .wrongKind:
      say("Die Datei ist nicht von dieser Art.", "The file is not of this kind.")
    case .titleTwice(let title):
      say("Zwei Spalten heißen \(quoted(title)).", "Two columns are called \(quoted(title)).")
    case .columnMissing(let field):
      say(
        "Es fehlt eine Spalte für: \(self.field(field)).",
        "There is no column for: \(self.field(field)).")
    case .titleUnknown(let title):
      say("Eine Spalte \(quoted(title)) gibt es nicht.", "There is no column \(quoted(title)).")
    case .mappingUnreadable: say("Die Zuordnung ist kein JSON.", "The mapping is not JSON.")
    case .mappingName(let name):
      say("\(quoted(name)) bedeutet hier nichts.", "\(quoted(name)) means nothing here.")
    case .mappingValue:
      say("Diesen Wert gibt es hier nicht.", "There is no such value here.")
    default:
      say(
        "Was die Spalten enthalten, ist nicht bekannt: Es braucht eine Zuordnung (--map).",
        "Nobody knows what the columns hold: a mapping is needed (--map).")
    }
  }

  private func value(_ rule: Finding.Rule) -> String {
    switch rule {
    case .missing(let field):
      say("Es fehlt: \(self.field(field)).", "Missing: \(self.field(field)).")
    case .amount(let fault, let notation): explanation(of: fault, notation: notation).message
    case .day(let text, let notation):
      say(
        "\(quoted(text)) ist kein Tag in der Form \(days(notation)).",
        "\(quoted(text)) is no day in the form \(days(notation)).")
    case .text(let fault): explanation(of: .text(fault)).message
    case .name(let fault): explanation(of: .name(fault)).message
    case .iban(let fault): explanation(of: .iban(fault)).message
    case .unknownWord(let word, let field):
      say(
        "\(quoted(word)) ist hier unbekannt (\(self.field(field))).",
        "\(quoted(word)) is unknown here (\(self.field(field))).")
    case .number(let text):
      say("\(quoted(text)) ist hier keine Zahl.", "\(quoted(text)) is no number here.")
    case .ambiguousAmounts(let text):
      say(
        "\(quoted(text)) kann Tausender oder Nachkommastellen meinen. In der Zuordnung „amounts“ nennen.",
        "\(quoted(text)) can mean thousands or decimals. Name “amounts” in the mapping.")
    case .ambiguousDays(let text):
      say(
        "\(quoted(text)) kann mit dem Tag oder mit dem Monat beginnen. In der Zuordnung „days“ nennen.",
        "\(quoted(text)) can begin with the day or with the month. Name “days” in the mapping.")
    default: row(rule)
    }
  }
}

// MARK: - Rows and the book

extension Wording {
  private func row(_ rule: Finding.Rule) -> String {
    switch rule {
    case .ambiguousDebtor(let debtors):
      say(
        "Das kann mehrere Kunden meinen: \(names(debtors)).",
        "This can mean several customers: \(names(debtors)).")
    case .contradicts(let line):
      say(
        "Der Kunde heißt in Zeile \(line) anders; die gilt.",
        "The customer has another name in line \(line), which is taken.")
    case .repeated(let line):
      say("Das steht schon in Zeile \(line).", "It stands in line \(line) already.")
    case .changed(let entry, let known, let given):
      say(
        "\(entry) ist mit \(money(known)) oder anderem Datum erfasst, hier stehen \(money(given)).",
        "\(entry) was recorded with \(money(known)) or another day; here it is \(money(given)).")
    case .openRose(let entry, let known, let given):
      say(
        "\(entry): hier sind \(money(given)) offen, im Buch \(money(known)).",
        "\(entry): \(money(given)) is open here, \(money(known)) in the book.")
    case .openBeyondAmount(let amount, let open):
      say(
        "Offen sind \(money(open)), der Betrag ist \(money(amount)).",
        "\(money(open)) is open, the amount is \(money(amount)).")
    case .refused(let refusal):
      [explanation(of: refusal).message, explanation(of: refusal).remedy]
        .filter { !$0.isEmpty }.joined(separator: " ")
    case .vanished(let debtor, let number, let entry, let open):
      say(
        "\(debtor), \(number) (\(entry)): nicht in der Liste, im Buch sind \(money(open)) offen.",
        "\(debtor), \(number) (\(entry)): not in the list, \(money(open)) is open in the book.")
    case .cancelled:
      say("Storniert oder zurückgenommen; nicht übernommen.", "Cancelled or reversed; not taken.")
    default: note(rule)
    }
  }

  private func note(_ rule: Finding.Rule) -> String {
    switch rule {
    case .wholeUnknown(let count):
      say(
        "Bei \(count) Rechnungen ist nur der offene Betrag bekannt; er gilt als Rechnungsbetrag.",
        "Of \(count) invoices only the open amount is known; it is taken for the whole.")
    case .nameless(let count):
      say(
        "\(count) Kunden haben keinen Namen; die Nummer steht dafür.",
        "\(count) customers have no name; the number stands for it.")
    case .knownFile(let entry):
      say(
        "Genau diese Datei wurde schon gelesen (\(entry)).",
        "This very file was read before (\(entry)).")
    case .suppliers(let count):
      say("\(count) Lieferanten ausgelassen.", "\(count) suppliers left out.")
    case .untaken(let titles):
      say(
        "Nicht übernommene Spalten: \(titles.map(quoted).joined(separator: ", ")).",
        "Columns that are not taken: \(titles.map(quoted).joined(separator: ", ")).")
    default:
      say(
        "Aus der Zeile ist kein Kunde zu erkennen: Es braucht Nummer, USt-IdNr., E-Mail oder Name mit PLZ.",
        "No customer can be told from the row: number, VAT id, e-mail or name with postcode is needed."
      )
    }
  }

  private func names(_ debtors: [DebtorID]) -> String {
    debtors.prefix(8).map(\.text).joined(separator: ", ") + (debtors.count > 8 ? " …" : "")
  }
}
