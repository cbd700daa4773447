extension Wording {
  /// What an import came to.
  public func imported(isDryRun: Bool, isEmpty: Bool) -> String {
    if isEmpty {
      return say("Nichts ist neu; nichts wurde gebucht.", "Nothing is new; nothing was booked.")
    }
    return isDryRun
      ? say("Nichts wurde gebucht: nur gezeigt.", "Nothing was booked: only shown.")
      : say("Gebucht.", "Booked.")
  }

  /// Why nothing was booked although something could be.
  public var importHeldBack: String {
    say(
      "Nichts wurde gebucht, weil Zeilen fehlerhaft sind. Berichtigen, oder mit --partial den Rest buchen.",
      "Nothing was booked, because rows are wrong. Correct them, or book the rest with --partial.")
  }

  /// What to do with a proposed mapping.
  public func proposalRemedy(_ file: String) -> String {
    say(
      "Zuordnung mit --propose \(file) in eine Datei schreiben, ansehen, dann mit --map \(file) einlesen.",
      "Write the mapping to a file with --propose \(file), look at it, then read with --map \(file)."
    )
  }

  /// That a mapping was written.
  public func proposalWritten(_ file: String) -> String {
    say(
      "Vorschlag geschrieben: \(file). Ansehen, berichtigen, dann mit --map \(file) einlesen.",
      "Proposal written: \(file). Look at it, correct it, then read with --map \(file).")
  }

  /// How far a book was read.
  public func readingBook(_ count: Int) -> String {
    let number = number("\(count)")
    return say("Lese das Buch: \(number) Einträge …", "Reading the book: \(number) entries …")
  }

  /// How far the rows of a file were compared with the book.
  public func planningImport(_ count: Int, of all: Int) -> String {
    let (done, whole) = (number("\(count)"), number("\(all)"))
    return say(
      "Gleiche die Datei mit dem Buch ab: \(done) von \(whole) Zeilen …",
      "Comparing the file with the book: \(done) of \(whole) rows …")
  }

  /// More findings than are shown.
  public func moreFindings(_ count: Int) -> String {
    say(
      "… und \(count) weitere Befunde (alle mit --json).",
      "… and \(count) more findings (all with --json).")
  }
}
