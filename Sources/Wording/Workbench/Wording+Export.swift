public import Receivables

// What the export of a list says.

extension Wording {
  /// For which program a list is written.
  public func exportQuestion(_ rows: Int) -> String {
    rows == 1
      ? say("1 Zeile exportieren für", "Export 1 row for")
      : say("\(count(rows)) Zeilen exportieren für", "Export \(count(rows)) rows for")
  }

  /// A kind of file.
  public func style(_ style: ListStyle) -> String {
    switch style {
    case .german:
      say("deutsche Tabellenkalkulation (; und ,)", "German spreadsheets (; and ,)")
    case .plain: say("andere Programme (, und .)", "other programs (, and .)")
    }
  }

  /// Under which name a file is written.
  public var fileNameQuestion: String {
    say("Dateiname; Enter schreibt", "File name; Enter writes it")
  }

  /// That a name is missing.
  public var fileNameMissing: String { say("Einen Dateinamen eingeben.", "Type a file name.") }

  /// That a list was written.
  public func exported(_ rows: Int, to path: String) -> String {
    rows == 1
      ? say("1 Zeile geschrieben: \(path)", "1 row written: \(path)")
      : say("\(count(rows)) Zeilen geschrieben: \(path)", "\(count(rows)) rows written: \(path)")
  }

  /// The head of the column with orders.
  public var orderColumn: String { say("Bestellung", "Order") }

  /// The head of the column with the days of invoices.
  public var issuedColumn: String { say("Datum", "Issued") }

  /// The head of the column with currencies.
  public var currencyColumn: String { say("Währung", "Currency") }

  /// That there is no list here.
  public var nothingToExport: String {
    say("Hier ist keine Liste zu exportieren.", "There is no list to export here.")
  }
}
