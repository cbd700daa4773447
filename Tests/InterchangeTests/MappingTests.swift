import Interchange
import Receivables
import Testing

/// Mappings: proposed from titles, kept as text, read strictly.
@Suite("Mappings")
struct MappingTests {
  @Test func `German titles are understood`() {
    let mapping = TableMapping(proposedFor: [
      "Kd-Nr.", "Firma", "Straße", "PLZ", "Ort", "RE-Nr", "Rechnungsdatum", "Fälligkeit",
      "Rechnungsbetrag", "Offener Betrag", "Währung", "Mahnstufe",
    ])
    #expect(
      mapping.columns == [
        .debtor: "Kd-Nr.", .company: "Firma", .street: "Straße", .postcode: "PLZ", .town: "Ort",
        .invoice: "RE-Nr", .issued: "Rechnungsdatum", .due: "Fälligkeit",
        .gross: "Rechnungsbetrag", .open: "Offener Betrag", .currency: "Währung",
      ])
    #expect(mapping.isComplete)
  }

  @Test func `English titles are understood, and no column is taken twice`() {
    let mapping = TableMapping(proposedFor: [
      "Customer ID", "Customer Name", "Invoice Number", "Invoice Date", "Due Date", "Amount",
      "Balance Due", "Account",
    ])
    #expect(
      mapping.columns == [
        .debtor: "Customer ID", .name: "Customer Name", .invoice: "Invoice Number",
        .issued: "Invoice Date", .due: "Due Date", .gross: "Amount", .open: "Balance Due",
      ])
  }

  @Test func `what is written is read back`() throws {
    var mapping = TableMapping(proposedFor: ["Kunde \"A\"", "Name", "Offen", "Beleg", "Datum"])
    mapping.encoding = .windows1252
    mapping.delimiter = .tab
    mapping.amounts = .swiss
    mapping.days = .monthFirst
    mapping.kind = .business
    mapping.language = .english
    mapping.netDays = 14
    #expect(try TableMapping(text: mapping.text) == mapping)
  }

  @Test(arguments: [
    ("{\"columns\":{\n\"konto\":\"x\"}}", Finding.Rule.mappingName("konto"), 2),
    ("{\"coding\":1}", .mappingName("coding"), 1),
    ("{\n\"days\":\"roman\"}", .mappingValue, 2),
    ("{\"netDays\":-1}", .mappingValue, 1),
    ("{\"netDays\":\"x\"}", .mappingValue, 1),
    ("{\"currency\":\"euro\"}", .mappingValue, 1),
    ("[]", .mappingValue, 1),
    ("{", .mappingUnreadable, 1),
  ])
  func `what is wrong with a mapping is said with its line`(
    text: String, rule: Finding.Rule, line: Int
  ) {
    do {
      _ = try TableMapping(text: Array(text.utf8))
      Issue.record("read")
    } catch {
      #expect(error.rule == rule)
      #expect(error.line == line)
    }
  }
}
