import Foundation
import Receivables
import Testing

@testable import verzug

/// Reports, from the shell.
@Suite("verzug report")
struct ReportTests {
  private let book: ShellBook

  init() throws {
    book = try ShellBook()
    try book.done("debtor", "10023", "--name", "Erika Muster")
    try book.done("debtor", "20001", "--name", "=Holzbau Weber GmbH", "--kind", "business")
    try book.done(
      "invoice", "10023", "--number", "R1", "--issued", "2026-10-01", "--due", "2026-10-15",
      "--amount", "119.00")
    try book.done(
      "invoice", "20001", "--number", "R2", "--issued", "2026-05-01", "--due", "2026-05-29",
      "--amount", "1234567.00")
    try book.done("hold", "20001", "--reason", "internal-review", "--through", "2026-12-15")
    try book.done("promise", "10023", "--by-day", "2026-11-27", "--amount", "50.00")
    try book.done("settings", "--sales", "2026-10-01=20000.00")
  }

  /// The names of all reports.
  private func names() throws -> [String] {
    try #require(try book.answer("report")["reports"] as? [String])
  }

  @Test func `without a name it lists the reports, each with a sentence`() throws {
    let list = try book.run("report").output
    let names = try names()
    #expect(names.count == 12)
    for name in names { #expect(list.contains("\n\(name) "), "\(name)") }
  }

  @Test(arguments: ["de_DE.UTF-8", "en_GB.UTF-8"])
  func `every report fits a terminal of eighty columns`(language: String) throws {
    for name in try names() {
      let run = try book.run("report", name, language: language)
      #expect(run.status == 0, "\(run.errors)")
      let lines = run.output.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(name)")
      // A table that breaks into one block a row repeats the heads of its columns.
      let label = language.hasPrefix("de") ? "Was  " : "What  "
      #expect(lines.count { $0.hasPrefix(label) } <= 3, "\(name)")
    }
  }

  @Test func `machines get codes, minor units, exact fractions and the entries behind them`() throws
  {
    let answer = try book.answer("report", "aging")
    #expect(answer["schema"] as? Int == 1 && answer["report"] as? String == "aging")
    #expect(answer["day"] as? String == "2026-11-23")
    let tables = try #require(answer["tables"] as? [[String: Any]])
    let rows = try #require(tables.first?["rows"] as? [[String: Any]])
    let row = try #require(rows.first { $0["what"] as? String == "31-60" })
    #expect(row["entries"] as? [Int] == [7])
    let amount = try #require(row["total"] as? [String: Any])
    #expect(amount["minor"] as? Int == 11_900 && amount["currency"] as? String == "EUR")
    let share = try #require(row["share"] as? [String: Any])
    #expect(share["numerator"] as? Int == 119 && share["denominator"] as? Int == 1_234_686)
    #expect(share["percent"] as? String == "0.0")
    for name in try names() {
      #expect(try book.answer("report", name)["report"] as? String == name)
    }
  }

  @Test func `a figure without its sales is a typed gap, and people are told what to do`() throws {
    let tables = try #require(try book.answer("report", "dso")["tables"] as? [[String: Any]])
    let rows = try #require(tables.first?["rows"] as? [[String: Any]])
    let simple = try #require(rows.first { $0["what"] as? String == "dsoSimple" })
    let value = try #require(simple["value"] as? [String: Any])
    #expect(value["notComputable"] as? String == "salesUnknown")
    #expect((value["months"] as? [String])?.count == 11)
    let told = try book.run("report", "dso").output
    #expect(told.contains("verzug settings --sales 2025-11-01=AMOUNT"))
  }

  @Test func `spreadsheets get words and decimal commas, other programs codes and dots`() throws {
    let german = try book.run("report", "top", "--csv", language: "de_DE.UTF-8").output
    #expect(german.hasPrefix("\u{FEFF}Tabelle;Währung;Kunde;Offen;"))
    #expect(german.contains("1234567,00") && german.contains("01.06.2026") == false)
    #expect(german.contains("\"'=Holzbau Weber GmbH\""))
    let plain = try book.run("report", "dso", "--plain").output
    #expect(plain.hasPrefix("table,currency,what,value,unit\r\n"))
    #expect(plain.contains("figures,EUR,dsoSimple,salesUnknown,\r\n"))
    #expect(plain.contains("figures,EUR,overdueRatio,100.0,%\r\n"))
    for name in try names() {
      let rows = try book.run("report", name, "--plain").output.split(separator: "\r\n")
      #expect(rows.count >= 1 && rows[0].hasPrefix("table,currency,"), "\(name)")
    }
  }

  @Test func `a table goes to a new file for its owner alone`() throws {
    let file = book.folder + "/aging.csv"
    #expect(try book.run("report", "aging", "--csv", "--out", file).status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try book.run("report", "aging", "--csv", "--out", file).status == 1)
  }

  @Test func `it judges on a day, of what was known on a day, for a period`() throws {
    let early = try book.answer("report", "aging", "--on", "2026-10-15")
    let tables = try #require(early["tables"] as? [[String: Any]])
    let rows = try #require(tables.first?["rows"] as? [[String: Any]])
    #expect(rows.first { $0["what"] as? String == "notDue" }?["count"] as? Int == 1)
    let unknown = try book.answer("report", "aging", "--as-of", "2026-11-22")
    #expect(unknown["asOf"] as? String == "2026-11-22")
    let period = try book.answer(
      "report", "promises", "--from", "2026-01-01", "--through", "2026-06-30")
    #expect(period["from"] as? String == "2026-01-01")
    #expect(period["through"] as? String == "2026-06-30")
  }

  @Test(arguments: [
    ["everything"], ["aging", "--from", "2026-01-01"], ["top", "--through", "2026-01-01"],
    ["promises", "--from", "2026-12-01"],
    ["dso", "--on", "2026-10-31", "--through", "2026-10-31"],
  ])
  func `what means nothing is refused`(words: [String]) throws {
    let run = try book.run(["report"] + words)
    #expect(run.status == 2)
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test func `a bar is as long as its share, to the eighth of a character`() throws {
    #expect(Sheet.bar(try #require(.init(1, over: 1))) == "████████")
    #expect(Sheet.bar(try #require(.init(1, over: 2))) == "████")
    #expect(Sheet.bar(try #require(.init(1, over: 64))) == "▏")
    #expect(Sheet.bar(.init(0)) == "" && Sheet.bar(.init(2)) == Sheet.bar(.init(1)))
    #expect(Sheet.bar(.init(-1)) == "")
  }
}
