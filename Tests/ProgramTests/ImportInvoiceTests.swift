import Foundation
import Testing

/// Electronic invoices, read into a book from the shell.
@Suite("verzug import of invoices")
struct ImportInvoiceTests {
  private let book: ShellBook

  init() throws {
    book = try ShellBook()
  }

  private func verzug(
    _ words: String..., language: String = "en_GB.UTF-8"
  ) throws -> Program.Run {
    try book.run(words, language: language)
  }

  private func json(_ run: Program.Run) throws -> [String: Any] {
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require((answer?["files"] as? [[String: Any]])?.first)
  }

  private static let invoice = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:b="urn:b">
    <b:ID>RE-100</b:ID><b:IssueDate>2026-10-01</b:IssueDate><b:DueDate>2026-10-31</b:DueDate>
    <b:InvoiceTypeCode>380</b:InvoiceTypeCode><b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
    <b:AccountingCustomerParty><b:Party>
    <b:PartyIdentification><b:ID>10023</b:ID></b:PartyIdentification>
    <b:PostalAddress><b:StreetName>Ring 5</b:StreetName><b:CityName>Köln</b:CityName>
    <b:PostalZone>50667</b:PostalZone></b:PostalAddress>
    <b:PartyLegalEntity><b:RegistrationName>Kunde KG</b:RegistrationName></b:PartyLegalEntity>
    </b:Party></b:AccountingCustomerParty>
    <b:PaymentTerms><b:Note>#SKONTO#TAGE=10#PROZENT=2.00#
    </b:Note></b:PaymentTerms>
    <b:LegalMonetaryTotal><b:PayableAmount currencyID="EUR">119.00</b:PayableAmount>
    </b:LegalMonetaryTotal></Invoice>
    """

  @Test func `a dry run prints every fact that was read, and books nothing`() throws {
    let path = try book.write(Self.invoice, "rechnung.xml")
    let run = try verzug("import", path, "--dry-run", "--json")
    #expect(run.status == 0)
    let file = try json(run)
    #expect(file["kind"] as? String == "e-invoice")
    let facts = try #require(file["invoice"] as? [String: Any])
    #expect(facts["number"] as? String == "RE-100")
    #expect(facts["syntax"] as? String == "ublInvoice")
    #expect((facts["payable"] as? [String: Any])?["minor"] as? Int == 11_900)
    #expect((facts["buyer"] as? [String: Any])?["town"] as? String == "Köln")
    let discount = try #require((facts["discounts"] as? [[String: Any]])?.first)
    #expect(discount["days"] as? Int == 10)
    #expect(discount["rate"] as? String == "2.00")
    #expect(try verzug("show", "10023").status == 1)
  }

  @Test func `an invoice is booked once, and its file is a paper of the case`() throws {
    let path = try book.write(Self.invoice, "rechnung.xml")
    #expect(try verzug("import", path).status == 0)
    let shown = try verzug("show", "10023", "--json").output
    #expect(shown.contains("RE-100"))
    let documents = try FileManager.default.subpathsOfDirectory(atPath: book.book)
    let kept = documents.contains { name in
      (try? Data(contentsOf: URL(filePath: book.book + "/" + name))) == Data(Self.invoice.utf8)
    }
    #expect(kept)
    let again = try json(try verzug("import", path, "--json"))
    #expect((again["counts"] as? [String: Any])?["known"] as? Int == 1)
    #expect(again["booked"] == nil)
  }

  @Test func `what cannot be read is told with its place and its rule`() throws {
    let text = Self.invoice.replacing("2026-10-01", with: "2026-10-32")
    let path = try book.write(text, "falsch.xml")
    let run = try verzug("import", path, language: "de_DE.UTF-8")
    #expect(run.status == 1)
    #expect(run.output.contains("Zeile 3, „BT-2“: „2026-10-32“ ist kein Tag"))
    let bomb = try book.write("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "bomb.xml")
    #expect(try verzug("import", bomb).output.contains("DOCTYPE"))
    let pdf = try book.write("%PDF-1.7\nnothing", "leer.pdf")
    let found = try json(try verzug("import", pdf, "--json"))
    let finding = try #require((found["findings"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "pdfUnreadable")
    #expect(try json(try verzug("import", path, "--as", "verzug", "--json"))["invoice"] == nil)
  }
}
