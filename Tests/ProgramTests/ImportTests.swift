import Foundation
import Testing

/// Files of other programs, read into a book from the shell.
@Suite("verzug import")
struct ImportTests {
  private let book: ShellBook

  init() throws { book = try ShellBook() }

  // Windows-1252 agrees with ISO 8859-1 on all that is written here.
  private func write(_ text: String, _ name: String) throws -> String {
    try book.write(text.unicodeScalars.map { UInt8($0.value) }, name)
  }

  private static let list =
    "Kd-Nr;Name;PLZ;Ort;RE-Nr;Rechnungsdatum;Fälligkeit;Rechnungsbetrag;Offen\r\n"
    + "1001;Erika Müller;20095;Hamburg;R1;01.10.2026;31.10.2026;1.234,56;1.234,56\r\n"
    + "1002;\"Bäcker \"\"Groß\"\" GmbH\";50999;Köln;R2;05.10.2026;19.10.2026;119,00;19,00\r\n"

  /// What the answer says of the only file.
  private func file(_ run: Program.Run) throws -> [String: Any] {
    try #require((try run.answer()["files"] as? [[String: Any]])?.first)
  }

  @Test func `any table is read by a mapping that the program proposes`() throws {
    let list = try write(Self.list, "opos.csv")
    let unknown = try book.run("import", list)
    #expect(unknown.status == 1)
    #expect(unknown.output.contains("a mapping is needed"))
    let map = book.folder + "/map.json"
    #expect(try book.run("import", list, "--propose", map).status == 0)
    let dry = try book.run("import", list, "--map", map, "--dry-run", "--json")
    #expect(dry.status == 0)
    let file = try self.file(dry)
    #expect(file["booked"] == nil)
    #expect((file["sums"] as? [[String: Any]])?.first?["minor"] as? Int == 135_356)
    #expect((file["counts"] as? [String: Any])?["newInvoices"] as? Int == 2)
    #expect(try book.run("show", "1002").status == 1)
    #expect(try book.run("import", list, "--map", map).status == 0)
    #expect(
      try book.run("show", "1002", language: "de_DE.UTF-8").output.contains("Bäcker \"Groß\" GmbH"))
    #expect(try book.run("import", list, "--map", map).output.contains("Nothing is new"))
    #expect(try book.run("verify").status == 0)
  }

  @Test func `a mapping is not written over, and a wrong one is told by its line`() throws {
    let list = try write(Self.list, "opos.csv")
    let map = try write("{\n\"columns\":{\"konto\":\"x\"}}", "map.json")
    #expect(try book.run("import", list, "--propose", map).status == 1)
    let wrong = try book.run("import", list, "--map", map)
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("map.json: line 2, column"))
  }

  @Test func `a file with one wrong row is booked only when that is wanted`() throws {
    let list = try write(Self.list + "1003;X;;;R3;32.10.2026;;1,00;1,00\r\n", "opos.csv")
    let map = book.folder + "/map.json"
    try book.run("import", list, "--propose", map)
    let held = try book.run("import", list, "--map", map, language: "de_DE.UTF-8")
    #expect(held.status == 1)
    #expect(held.output.contains("Zeile 4, Spalte 6 „Rechnungsdatum“"))
    #expect(try book.run("show", "1001").status == 1)
    #expect(try book.run("import", list, "--map", map, "--partial").status == 1)
    #expect(try book.run("show", "1001").status == 0)
  }

  @Test func `our own table needs no mapping, and control characters never reach the terminal`()
    throws
  {
    let list = try write(
      "debtor;name;invoice;issued;due;open\n1;An\u{1B}[31mna;R1;01.10.2026;31.10.2026;5,00\n"
        + "2;Anna;R\u{1B}]0;x;1;2\n", "verzug.csv")
    let run = try book.run("import", list)
    #expect(run.status == 1)
    #expect(!run.output.utf8.contains(0x1B))
    let right = try write(
      "debtor;name;invoice;issued;due;open\n1;Anna;R1;01.10.2026;31.10.2026;5,00\n", "ok.csv")
    #expect(try book.run("import", right).status == 0)
  }

  @Test func `what is no file is said so`() throws {
    #expect(try book.run("import", book.folder).errors.contains("this is no file"))
    #expect(try book.run("import", book.folder + "/none.csv").status == 1)
    #expect(
      try book.run("import", try write("", "empty.csv")).output.contains("The file is empty."))
    #expect(try book.run("import", "x", "--as", "y").status == 2)
  }

  @Test func `the names in the JSON are these`() throws {
    let list = try write(Self.list, "opos.csv")
    let file = try self.file(try book.run("import", list, "--json"))
    #expect(
      Set(file.keys).isSuperset(of: [
        "file", "encoding", "delimiter", "rows", "sums", "open", "columns", "findings",
      ]))
    let finding = try #require((file["findings"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "unknownKind")
    #expect(finding["severity"] as? String == "error")
  }
}
