// What is said while a file of another program is taken in.

extension Wording {
  /// The name of the field for a path.
  public var fileToImport: String { say("Datei", "File") }

  /// What can be taken in, and what comes next.
  public var importHint: String {
    say(
      "Tabelle, E-Rechnung, Kontoauszug oder PayPal; Enter zeigt, was sich ändert.",
      "A table, e-invoice, statement or PayPal file; Enter shows what would change.")
  }

  /// Why a file is not booked.
  public var importHasErrors: String {
    say(
      "Eine Zeile ist falsch: berichtigen, oder verzug import DATEI --partial.",
      "A row is wrong: correct it, or verzug import FILE --partial.")
  }

  /// That a file has nothing new.
  public var nothingNewInFile: String {
    say("In der Datei ist nichts Neues.", "Nothing in the file is new.")
  }
}
