public import Receivables

// What the workbench says around everything else: keys, messages, questions.

extension Wording {
  /// That a key means nothing here.
  public func noSuchKey(_ key: String) -> String {
    say(
      "\(key) hat hier keine Bedeutung; ? zeigt alle Tasten.",
      "\(key) means nothing here; ? shows all keys.")
  }

  /// That a pasted text did nothing.
  public var pasteRefused: String {
    say(
      "Eingefügter Text wird nur in Feldern angenommen; nichts ist geschehen.",
      "Pasted text is taken in fields only; nothing happened.")
  }

  /// What others wrote just now.
  public func changedByOthers(_ who: String, _ debtors: [String], more: Int) -> String {
    guard !debtors.isEmpty else {
      return say("\(who) hat das Buch geändert.", "\(who) changed the book.")
    }
    let list = debtors.joined(separator: ", ") + (more > 0 ? " +\(more)" : "")
    return say("\(who) hat bearbeitet: \(list)", "\(who) worked on \(list)")
  }

  /// That there is nothing to undo.
  public var nothingToUndo: String {
    say(
      "Hier ist noch nichts geschehen, was rückgängig zu machen wäre.",
      "Nothing was done here that could be undone.")
  }

  /// That there is nothing to do again.
  public var nothingToRedo: String {
    say("Nichts wurde rückgängig gemacht.", "Nothing was undone.")
  }

  /// What an undo would take back.
  public func undoQuestion(_ what: String) -> String {
    say("Rückgängig machen: \(what)?", "Undo: \(what)?")
  }

  /// What would be done again.
  public func redoQuestion(_ what: String) -> String {
    say("Wieder tun: \(what)?", "Do again: \(what)?")
  }

  /// That something was undone.
  public func undone(_ whom: String) -> String {
    say("Rückgängig gemacht: \(whom)", "Undone: \(whom)")
  }

  /// What was saved, for whom, and how it is undone.
  public func saved(_ what: String, _ whom: String, undoKey: String) -> String {
    say(
      "\(what) · \(whom) · \(undoKey) macht es rückgängig",
      "\(what) · \(whom) · \(undoKey) undoes it")
  }

  /// That the minute of a follow-up has come.
  public func followUpIsDue(_ debtor: String, _ name: String, others: Int) -> String {
    let more = others > 0 ? " (+\(others))" : ""
    return say(
      "Wiedervorlage jetzt: \(debtor) \(name)\(more)", "Follow-up now: \(debtor) \(name)\(more)")
  }

  /// That the book is read while its queue is seen already.
  public var openingBook: String {
    say("Lese das Buch; Tasten warten so lange …", "Reading the book; keys wait until then …")
  }

  /// That nothing was interrupted.
  public var nothingInterrupted: String {
    say("Nichts ist unterbrochen.", "Nothing is interrupted.")
  }

  /// What was interrupted.
  public func interrupted(_ title: String, _ debtor: String?) -> String {
    let what = [debtor, title].compactMap(\.self).joined(separator: " ")
    return say("unterbrochen: \(what)", "interrupted: \(what)")
  }

  /// That an action needs a case.
  public var noCaseHere: String {
    say("Dafür einen Kunden auswählen.", "Choose a debtor for that.")
  }

  /// That an action is for one case alone.
  public var onlyOneCase: String {
    say("Das geht nur für einen Kunden auf einmal.", "That can be done for one debtor at a time.")
  }

  /// That a book can only be read.
  public var bookIsReadOnly: String {
    say(
      "Das Buch kann nur gelesen werden; verzug verify sagt, warum.",
      "The book can only be read; verzug verify says why.")
  }

  /// Why there is no dossier yet.
  public var needsDossier: String {
    say("Die Akte wird noch nicht zusammengestellt.", "The dossier is not put together yet.")
  }

  /// How one leaves.
  public var quitHint: String { say("q beendet Verzug.", "q ends Verzug.") }

  /// What is in the clipboard.
  public func copied(_ text: String) -> String { say("Kopiert: \(text)", "Copied: \(text)") }

  /// More than are listed.
  public func andMore(_ count: Int) -> String { say("und \(count) weitere", "and \(count) more") }

  /// The answer that confirms.
  public var yes: String { say("ja", "yes") }

  /// The answer that does nothing, with the keys that mean it too.
  public var noAlsoEnter: String { say("nein (auch Enter, Esc)", "no (also Enter, Esc)") }

  /// What is to be typed.
  public func typeToConfirm(_ word: String) -> String {
    say("Zum Bestätigen \(word) eintippen:", "Type \(word) to confirm:")
  }

  /// That something else was typed.
  public var typedOtherwise: String { say("Das ist es nicht:", "That is not it:") }

  /// The title of what may follow a key.
  public var prefixTitle: String { say("weiter mit", "go on with") }

  /// What keys do in menus.
  public var menuFooter: String {
    say("Enter führt aus · Esc schließt", "Enter runs it · Esc closes")
  }

  /// What stands in the empty line of a menu.
  public var menuPrompt: String { say("suchen", "search") }

  /// That the terminal is too small.
  public func tooSmall(columns: Int, rows: Int) -> String {
    say("Verzug braucht \(columns) × \(rows) Zeichen.", "Verzug needs \(columns) × \(rows) cells.")
  }

  /// Who else is in a case.
  public func alsoHere(_ who: String) -> String {
    say("\(who) ist auch hier", "\(who) is here, too")
  }

  /// A moment: its time, with its day where that is another one.
  public func moment(_ day: Day, minute: Int, on today: Day) -> String {
    let clock = "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
    return day == today ? clock : "\(nearDay(day, on: today)) \(clock)"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// How far a day is: `Fr 27.11., in 2 Tagen`.
  public func distance(_ day: Day, from today: Day) -> String {
    let shown = nearDayWithWeekday(day, on: today)
    return switch day - today {
    case 0: say("\(shown), heute", "\(shown), today")
    case 1: say("\(shown), morgen", "\(shown), tomorrow")
    case -1: say("\(shown), gestern", "\(shown), yesterday")
    case let days where days > 0:
      say("\(shown), in \(count(ofDays: days))n", "\(shown), in \(count(ofDays: days))")
    case let days:
      say("\(shown), vor \(count(ofDays: -days))n", "\(shown), \(count(ofDays: -days)) ago")
    }
  }
}
