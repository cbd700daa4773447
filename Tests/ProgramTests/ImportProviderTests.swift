import Foundation
import Testing

/// Files of payment providers, read into a book from the shell.
@Suite("verzug import of payment providers")
struct ImportProviderTests {
  private let book: ShellBook

  init() throws {
    book = try ShellBook()
    let list = try book.write(
      """
      debtor;name;email;invoice;order;issued;due;gross;open
      10023;Erika Muster;erika@example.org;RE-100;B-1;01.10.2026;31.10.2026;119,00;119,00
      10024;Max Kunde;max@example.org;RE-101;B-2;01.10.2026;31.10.2026;60,00;60,00
      """, "liste.csv")
    try book.done("import", list)
  }

  private func counts(_ run: Program.Run) throws -> [String: Any] {
    let file = try #require((try run.answer()["files"] as? [[String: Any]])?.first)
    let provider = try #require(file["provider"] as? [String: Any])
    return try #require(provider["counts"] as? [String: Any])
  }

  private static let paypal = """
    "Datum","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Transaktionscode","Zugehöriger Transaktionscode","Rechnungsnummer"
    "16.11.2026","Erika Muster","PayPal Express-Zahlung","Abgeschlossen","EUR","119,00","-2,59","116,41","e@example.org","P1","","RE-100"
    "17.11.2026","Max Kunde","Allgemeine Zahlung","Ausstehend","EUR","60,00","0,00","60,00","max@example.org","P2","",""
    "19.11.2026","Erika Muster","Kreditkartenrückbuchung","Abgeschlossen","EUR","-119,00","-16,00","-135,00","","C1","P1",""
    """

  private static let mapping = """
    {"settlement": {"provider": "Klarna", "types": {"SALE": "sale"}},
     "columns": {"transaction": "id", "day": "date", "gross": "amount", "type": "what", "order": "order"}}
    """

  @Test func `a dry run counts what PayPal tells, and books nothing`() throws {
    let path = try book.write(Self.paypal, "paypal.csv")
    let run = try book.run("import", path, "--dry-run", "--json")
    #expect(run.status == 0)
    let counts = try counts(run)
    #expect(counts["placed"] as? Int == 1)
    #expect(counts["chargebacks"] as? Int == 1)
    #expect(counts["pending"] as? Int == 1)
    #expect(counts["fees"] as? Int == 2)
    #expect(try book.run("show", "10023").output.contains("119.00"))
  }

  @Test func `what is booked is booked once, and a sold claim is ours no more`() throws {
    let path = try book.write(Self.paypal, "paypal.csv")
    #expect(try book.run("import", path).status == 0)
    let again = try book.run("import", path, "--json")
    #expect(try counts(again)["movements"] as? Int == 0)
    let map = try book.write(Self.mapping, "klarna.json")
    let sold = try book.write(
      "id;date;amount;what;order\nK1;2026-11-02;60.00;SALE;B-2\n", "klarna.csv")
    let run = try book.run("import", sold, "--map", map, "--json")
    #expect(run.status == 0, "\(run.errors)\(run.output)")
    #expect(try counts(run)["sold"] as? Int == 1)
  }

  @Test func `an unknown word holds the file back, and is named by its place`() throws {
    let text = Self.paypal.replacing("Allgemeine Zahlung", with: "Schenkung")
      .replacing("Ausstehend", with: "Abgeschlossen")
    let run = try book.run("import", try book.write(text, "paypal.csv"))
    #expect(run.status == 1)
    #expect(run.output.contains("line 3, column 3 “Typ”"), "\(run.output)")
    #expect(run.output.contains("--partial"))
  }
}
