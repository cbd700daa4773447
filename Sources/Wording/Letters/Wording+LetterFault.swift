extension Wording {
  func explanation(of fault: LetterFault) -> Explanation {
    switch fault {
    case .template(let fault): explanation(of: fault)
    case .missing(let field): missing(field)
    case .addressTooLong(let lines):
      explain(
        say(
          "Die Anschrift hat \(lines) Zeilen; ins Fenster passen sechs.",
          "The address has \(lines) lines; the window holds six."),
        say("Die Anschrift kürzen: verzug change.", "Shorten the address: verzug change."))
    case .noGlyph(let scalar):
      explain(
        say(
          "Keine Schrift kennt das Zeichen \(quoted(scalar)).",
          "No font has the sign \(quoted(scalar))."),
        say("Ein anderes Zeichen verwenden.", "Use another sign."))
    case .noFont:
      explain(
        say("Es ist keine Schrift für Briefe da.", "There is no font for letters."),
        say("Das Paket fonts-dejavu-core installieren.", "Install the package fonts-dejavu-core."))
    case .drawing(let text):
      explain(
        say("Der Brief lässt sich nicht setzen: \(text).", "The letter cannot be drawn: \(text)."))
    case .enclosureMissing(let name):
      explain(
        say(
          "Die Anlage \(quoted(name)) ist nicht mehr im Buch.",
          "The enclosure \(quoted(name)) is not in the book any more."),
        say(
          "Das Dokument neu hinzufügen oder die Sicherung einspielen.",
          "Attach the document again, or restore the backup."))
    case .mailAddress(let text):
      explain(
        say(
          "\(quoted(text)) ist keine E-Mail-Adresse.", "\(quoted(text)) is no mail address."),
        say("Die Adresse berichtigen.", "Correct the address."))
    case .noText(let purpose):
      explain(
        say(
          "Für „\(name(of: purpose))“ gibt es keinen Text.",
          "There is no text for “\(name(of: purpose))”."))
    case .wrongSubject(let entry):
      explain(
        say(
          "\(entry) ist kein Eintrag, um den es in diesem Schreiben gehen kann.",
          "\(entry) is no entry that this letter can be about."),
        say("Einen anderen Eintrag nennen.", "Name another entry."))
    }
  }

  /// What the book does not know, and where it is told.
  private func missing(_ field: LetterField) -> Explanation {
    let settings =
      "verzug settings "
      + (field == .bankAccount
        ? "--iban" : field == .creditorMail ? "--creditor-email" : "--creditor")
    return switch field {
    case .creditorName, .creditorContact, .creditorPhone, .creditorHours:
      explain(
        say("Der Gläubiger ist nicht eingetragen.", "No creditor is set."),
        say("Eintragen: \(settings).", "Set it: \(settings)."))
    case .creditorMail:
      explain(
        say(
          "Der Gläubiger hat keine E-Mail-Adresse als Absender.",
          "The creditor has no mail address to write from."),
        say("Eintragen: \(settings).", "Set it: \(settings)."))
    case .bankAccount:
      explain(
        say("Es fehlt das Konto, auf das zu zahlen ist.", "There is no account to pay to."),
        say("Eintragen: \(settings).", "Set it: \(settings)."))
    case .debtorAddress:
      explain(
        say("Die Postanschrift des Kunden fehlt.", "The postal address of the debtor is missing."),
        say("Eintragen: verzug change.", "Set it: verzug change."))
    case .debtorMail:
      explain(
        say("Die E-Mail-Adresse des Kunden fehlt.", "The mail address of the debtor is missing."),
        say("Eintragen: verzug change.", "Set it: verzug change."))
    case .deadline:
      explain(
        say("Dieses Schreiben setzt eine Frist.", "This letter sets a deadline."),
        say("Den letzten Tag nennen.", "Name its last day."))
    default:
      explain(
        say(
          "Für dieses Schreiben fehlt im Buch: \(field.rawValue).",
          "The book does not know what this letter says here: \(field.rawValue)."))
    }
  }

  /// What is wrong with a template, with its line and column in front.
  public func explanation(of fault: TemplateFault) -> Explanation {
    let place = say(
      "Zeile \(fault.line), Spalte \(fault.column): ",
      "line \(fault.line), column \(fault.column): ")
    let (message, remedy) = sentences(of: fault.kind)
    return Explanation(message: place + message, remedy: remedy)
  }

  private func sentences(of kind: TemplateFault.Kind) -> (String, String) {
    switch kind {
    case .encoding:
      (say("kein UTF-8.", "not UTF-8."), say("Als UTF-8 speichern.", "Save as UTF-8."))
    case .tooLong:
      (say("zu lang für einen Brief.", "too long for a letter."), say("Kürzen.", "Shorten it."))
    case .character(let scalar):
      (
        say("ein Zeichen, das nicht druckt: ", "a character that does not print: ")
          + "U+\(String(scalar.value, radix: 16, uppercase: true)).",
        say("Löschen.", "Delete it.")
      )
    case .head(let name):
      (
        say(
          "im Kopf muss „\(name):“ genau einmal und nicht leer stehen.",
          "the head needs “\(name):” exactly once, and not empty."),
        say("Den Kopf ergänzen; dann eine Leerzeile.", "Complete the head; then an empty line.")
      )
    case .unclosedTag:
      (
        say("„{{“ ohne „}}“ auf derselben Zeile.", "“{{” without “}}” on the same line."),
        say("Schließen.", "Close it.")
      )
    case .unknown(let text):
      (
        say("\(quoted(text)) gibt es nicht.", "there is no \(quoted(text))."),
        say(
          "Wie in der mitgelieferten Vorlage schreiben: verzug templates copy.",
          "Write it as in the template that is shipped: verzug templates copy.")
      )
    case .wrongEnd(let text):
      (
        say("\(quoted(text)) schließt nichts, was offen ist.", "\(quoted(text)) closes nothing."),
        say("Abschnitte in der Reihenfolge schließen.", "Close sections in their order.")
      )
    case .unclosedSection(let text):
      (
        say("\(quoted(text)) wird nie geschlossen.", "\(quoted(text)) is never closed."),
        say("Schließen: {{/\(text)}}.", "Close it: {{/\(text)}}.")
      )
    case .tooDeep:
      (
        say("Abschnitte liegen zu tief ineinander.", "sections lie too deep in each other."),
        say("Vereinfachen.", "Simplify it.")
      )
    case .notAlone(let text):
      (
        say(
          "\(quoted(text)) steht nicht allein in seinem Absatz.",
          "\(quoted(text)) does not stand alone in its paragraph."),
        say("Eine Leerzeile davor und danach.", "An empty line before and after it.")
      )
    case .freeParagraph:
      (
        say(
          "der freie Absatz steht genau einmal und in keinem Abschnitt.",
          "the free paragraph stands exactly once and in no section."),
        say("Einmal {{free}} … {{/free}}.", "Once {{free}} … {{/free}}.")
      )
    case .unguarded(let field, let condition):
      (
        say(
          "{{\(field.rawValue)}} kann hier leer sein.", "{{\(field.rawValue)}} may be empty here."),
        say(
          "In {{#\(condition.rawValue)}} … {{/\(condition.rawValue)}} setzen.",
          "Put it into {{#\(condition.rawValue)}} … {{/\(condition.rawValue)}}.")
      )
    case .missing(let piece):
      (
        say(
          "es fehlt, was dieses Schreiben sagen muss: \(piece.source).",
          "what this letter must say is missing: \(piece.source)."),
        say("Einfügen, wo es immer steht.", "Insert it where it always stands.")
      )
    case .forbidden(let piece):
      (
        say(
          "dieses Schreiben darf das nicht sagen: \(piece.source).",
          "this letter must not say this: \(piece.source)."), say("Löschen.", "Delete it.")
      )
    case .forbiddenWords(let words):
      (
        say(
          "dieses Schreiben darf das nicht sagen: \(quoted(words)).",
          "this letter must not say this: \(quoted(words))."),
        say("Anders schreiben.", "Put it differently.")
      )
    }
  }
}
