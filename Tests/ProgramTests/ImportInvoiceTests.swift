import Foundation
import Testing

/// Electronic invoices, read into a book from the shell.
@Suite("verzug import of invoices")
struct ImportInvoiceTests {
  private let book: ShellBook

  init() throws { book = try ShellBook() }

  /// What the answer says of the only file.
  private func file(_ run: Program.Run) throws -> [String: Any] {
    try #require((try run.answer()["files"] as? [[String: Any]])?.first)
  }

  private static let invoice = JobFiles.invoice(terms: "#SKONTO#TAGE=10#PROZENT=2.00#\n")

  @Test func `a dry run prints every fact that was read, and books nothing`() throws {
    let path = try book.write(Self.invoice, "rechnung.xml")
    let run = try book.run("import", path, "--dry-run", "--json")
    #expect(run.status == 0)
    let file = try self.file(run)
    #expect(file["kind"] as? String == "e-invoice")
    let facts = try #require(file["invoice"] as? [String: Any])
    #expect(facts["number"] as? String == "RE-100")
    #expect(facts["syntax"] as? String == "ublInvoice")
    #expect((facts["payable"] as? [String: Any])?["minor"] as? Int == 11_900)
    #expect((facts["buyer"] as? [String: Any])?["town"] as? String == "Köln")
    let discount = try #require((facts["discounts"] as? [[String: Any]])?.first)
    #expect(discount["days"] as? Int == 10)
    #expect(discount["rate"] as? String == "2.00")
    #expect(try book.run("show", "10023").status == 1)
  }

  @Test func `an invoice is booked once, and its file is a paper of the case`() throws {
    let path = try book.write(Self.invoice, "rechnung.xml")
    #expect(try book.run("import", path).status == 0)
    let shown = try book.run("show", "10023", "--json").output
    #expect(shown.contains("RE-100"))
    let documents = try FileManager.default.subpathsOfDirectory(atPath: book.book)
    let kept = documents.contains { name in
      (try? Data(contentsOf: URL(filePath: book.book + "/" + name))) == Data(Self.invoice.utf8)
    }
    #expect(kept)
    let again = try self.file(try book.run("import", path, "--json"))
    #expect((again["counts"] as? [String: Any])?["known"] as? Int == 1)
    #expect(again["booked"] == nil)
  }

  @Test func `what cannot be read is told with its place and its rule`() throws {
    let text = Self.invoice.replacing("2026-10-01", with: "2026-10-32")
    let path = try book.write(text, "falsch.xml")
    let run = try book.run("import", path, language: "de_DE.UTF-8")
    #expect(run.status == 1)
    #expect(run.output.contains("Zeile 3, „BT-2“: „2026-10-32“ ist kein Tag"))
    let bomb = try book.write("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "bomb.xml")
    #expect(try book.run("import", bomb).output.contains("DOCTYPE"))
    let pdf = try book.write("%PDF-1.7\nnothing", "leer.pdf")
    let found = try self.file(try book.run("import", pdf, "--json"))
    let finding = try #require((found["findings"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "pdfUnreadable")
    #expect(
      try self.file(try book.run("import", path, "--as", "verzug", "--json"))["invoice"] == nil)
  }
}
