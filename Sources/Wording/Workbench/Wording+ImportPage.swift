// What is said while a file of another program is taken in.

extension Wording {
  /// The name of the field for a path.
  public var fileToImport: String { say("Datei", "File") }

  /// What can be taken in, and what comes next.
  public var importHint: String {
    say(
      "Tabelle, E-Rechnung, Kontoauszug oder PayPal. Tab ergänzt den Pfad, Enter zeigt, was sich ändert.",
      "A table, e-invoice, statement or PayPal file. Tab completes the path, Enter shows what would "
        + "change.")
  }

  /// What a person looks at before an unknown table is read.
  public func columnsProposed(_ count: Int) -> String {
    count == 0
      ? say(
        "Keine Spalte der Tabelle ist erkannt; im Editor lässt es sich sagen:",
        "No column of the table is recognised; it can be said in the editor:")
      : say("Stimmt das? So werden die Spalten gelesen:", "Is this right? The columns are read as:")
  }

  /// The columns of which nothing is read.
  public func columnsUnread(_ titles: String) -> String {
    say("Nicht gelesen: \(titles)", "Not read: \(titles)")
  }

  /// By which names columns are named in the editor.
  public func columnNames(_ names: String) -> String {
    say("Namen im Editor: \(names)", "Names in the editor: \(names)")
  }

  /// Why a file is not booked.
  public var importHasErrors: String {
    say(
      "Die Datei hat Fehler: berichtigen, oder verzug import DATEI --partial.",
      "The file has errors: correct them, or verzug import FILE --partial.")
  }

  /// That a file has nothing new.
  public var nothingNewInFile: String {
    say("In der Datei ist nichts Neues.", "Nothing in the file is new.")
  }
}
