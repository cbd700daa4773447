extension Wording {
  func explanation(of fault: BookFault) -> Explanation {
    switch fault {
    case .refused(let refusal): explanation(of: refusal)
    case .missing(let folder):
      explain(
        say("In \(quoted(folder)) steht kein Buch.", "There is no book in \(quoted(folder))."),
        say(
          "Ein Buch anlegen mit verzug init, oder ein anderes nennen mit --book.",
          "Make one with verzug init, or name another one with --book."))
    case .exists(let folder):
      explain(
        say("Der Ordner \(quoted(folder)) ist nicht leer.", "\(quoted(folder)) is not empty."),
        say("Einen anderen oder leeren Ordner nennen.", "Name another folder, or an empty one."))
    case .exposed(let folder, let mode):
      explain(
        say(
          "Den Ordner \(quoted(folder)) können Fremde öffnen (Rechte \(mode)).",
          "Others can get at \(quoted(folder)) (mode \(mode))."),
        say(
          "Die Rechte einschränken: chmod o= und der Name des Ordners.",
          "Restrict it: chmod o= and the name of the folder."))
    case .busy(let holder):
      explain(
        say(
          "Es schreibt gerade ein anderer: \(quoted(holder)).",
          "Somebody else is writing: \(quoted(holder))."),
        say("Gleich noch einmal versuchen. Nichts ging verloren.", "Try again. Nothing is lost."))
    case .notSaved(let problem):
      explain(
        say("Nicht gespeichert: \(disk(problem)).", "Not saved: \(disk(problem))."),
        remedy(problem))
    case .readOnly(let reason): explanation(of: reason)
    case .unreachable(let path, let problem):
      explain("\(quoted(path)): \(disk(problem)).", remedy(problem))
    case .documentMissing(let name):
      explain(
        say("Das Dokument \(name) fehlt.", "The document \(name) is missing."),
        say("Aus einer Sicherung zurückholen.", "Get it back from a backup."))
    case .documentChanged(let name):
      explain(
        say("Das Dokument \(name) wurde verändert.", "The document \(name) was changed."),
        say("Aus einer Sicherung zurückholen.", "Get it back from a backup."))
    case .tooLong:
      explain(
        say("Der Eintrag ist zu lang.", "The entry is too long."),
        say("Kürzer fassen, oder als Dokument anhängen.", "Shorten it, or attach a document."))
    case .unwritable:
      explain(
        say(
          "Der Eintrag enthält ein Zeichen, das sich nicht speichern lässt.",
          "The entry has a character in it that cannot be kept."))
    }
  }

  private func explanation(of reason: BookFault.ReadOnly) -> Explanation {
    switch reason {
    case .damaged(let damage):
      explain(
        self.damage(damage),
        say(
          "Das Buch wird nur gelesen. Prüfen mit verzug verify, dann eine Sicherung zurückholen.",
          "The book is only read. Examine it with verzug verify, then restore a backup."))
    case .newer(let line):
      explain(
        say(
          "\(line) schrieb eine neuere Version des Programms.",
          "A newer version of the program wrote \(line)."),
        say(
          "Dieses Programm erneuern; bis dahin wird nur gelesen.",
          "Update this program; until then the book is only read."))
    case .disk(let problem):
      explain(
        say(
          "Die Platte bewahrt nichts mehr: \(disk(problem)). Ob der letzte Eintrag steht, ist "
            + "ungewiss.",
          "The disk keeps nothing any more: \(disk(problem)). Whether the last entry stands is not "
            + "known."),
        say(
          "Ansehen, was im Fall steht, und den Datenträger prüfen.",
          "Look at the case, and have the disk examined."))
    case .permission(let problem):
      explain(
        say(
          "Das Buch lässt sich nur lesen: \(disk(problem)).",
          "The book is only read: \(disk(problem))."),
        remedy(problem))
    }
  }

  /// Where a book is broken, in one sentence.
  public func damage(_ damage: BookDamage) -> String {
    let what =
      switch damage.kind {
      case .changed: say("ist nicht, was geschrieben wurde", "is not what was written")
      case .outOfOrder:
        say("schließt nicht an die Zeile davor an", "does not follow the line before")
      case .content(let text):
        say("ist nicht zu verstehen: \(quoted(text))", "cannot be understood: \(quoted(text))")
      case .missing(let number):
        say("fehlt, mit allem bis \(number)", "is missing, with all up to \(number)")
      case .missingFile: say("fehlt: die ganze Datei", "is missing: the whole file")
      }
    return say(
      "\(damage.line) \(what). Richtig ist alles bis \(damage.after).",
      "\(damage.line) \(what). All is right up to \(damage.after).")
  }

  private func disk(_ problem: DiskProblem) -> String {
    switch problem {
    case .full: say("der Datenträger ist voll", "the disk is full")
    case .quota: say("der zugeteilte Platz ist aufgebraucht", "your share of the disk is used up")
    case .permission: say("das Recht dazu fehlt", "permission denied")
    case .readOnlyDisk: say("der Datenträger ist schreibgeschützt", "the disk is read-only")
    case .broken: say("der Datenträger meldet einen Fehler", "the disk reports an error")
    case .missing: say("gibt es nicht", "there is no such file")
    case .noFile: say("ist keine Datei", "this is no file")
    case .exists: say("gibt es schon", "it is there already")
    case .other(let code): say("Fehler \(code) des Systems", "error \(code) of the system")
    }
  }

  private func remedy(_ problem: DiskProblem) -> String {
    switch problem {
    case .full, .quota: say("Platz schaffen, dann wiederholen.", "Make room, then try again.")
    case .permission:
      say(
        "Den Verwalter des Ordners um das Recht bitten.",
        "Ask whoever owns the folder for permission.")
    case .readOnlyDisk, .broken: say("Den Datenträger prüfen.", "Have the disk examined.")
    case .missing, .noFile, .exists, .other: ""
    }
  }
}
