import Interchange
import Receivables
import Testing

/// Electronic invoices read from files.
@Suite("Electronic invoices")
struct InvoiceFileTests {
  func item(_ bytes: [UInt8], netDays: Int? = nil) throws -> IncomingItem {
    let reading = InvoiceFile.reading(bytes, netDays: netDays)
    guard case .item(let item)? = reading.rows.first?.content else {
      throw Finding(reading.findings.first?.rule ?? .emptyFile)
    }
    return item
  }

  func findings(_ bytes: [UInt8]) -> [Finding.Rule] {
    InvoiceFile.reading(bytes).findings.map(\.rule)
  }

  func money(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  @Test(arguments: [InvoiceTexts.ubl(), InvoiceTexts.cii(), InvoiceTexts.zugferd1()])
  func `the same invoice says the same in each syntax`(bytes: [UInt8]) throws {
    #expect(try InvoiceFile.isInvoice(bytes))
    let reading = InvoiceFile.reading(bytes)
    #expect(reading.findings == [])
    let row = try #require(reading.rows.first)
    #expect(row.debtor.number?.text == "10023")
    #expect(row.debtor.name?.text == "Kunde & Söhne KG")
    #expect(row.debtor.assumedKind == .business)
    #expect(row.debtor.email?.text == "rechnung@kunde.example")
    #expect(row.debtor.phone?.text == "0221 1")
    #expect(row.debtor.address?.lines.map(\.text) == ["Ring 5"])
    #expect(row.debtor.address?.postcode?.text == "50667")
    #expect(row.debtor.address?.town.text == "Köln")
    let item = try item(bytes)
    #expect(item.number.text == "RE-100")
    #expect(item.order?.text == "B-77")
    #expect(item.issued == (try Day("2026-10-01")))
    #expect(item.delivered == (try Day("2026-09-28")))
    #expect(item.due == (try Day("2026-10-31")))
    #expect(item.amount == money(16_486))
    #expect(item.open == money(16_486))
    #expect(item.method == .invoice)
    #expect(item.reference?.text == "RE-100 / 10023")
    #expect(item.terms?.netDays == 30)
    #expect(
      item.terms?.discounts == [DiscountStep(days: 10, rate: Rate(partsPerMillion: 20_000))])
    #expect(item.vat.map(\.net) == [money(10_000), money(4_286)])
    #expect(item.vat.map(\.tax) == [money(1_900), money(300)])
    #expect(item.vat.map(\.rate.percentText) == ["19.00", "7.00"])
    #expect(item.seller == IncomingSeller(name: "Testhandel GmbH", vatNumber: "DE123456788"))
  }

  @Test func `the words of the terms stay as they are`() throws {
    #expect(
      try item(InvoiceTexts.ubl()).wording?.text
        == "#SKONTO#TAGE=10#PROZENT=2.00#\nDanke für den Auftrag.")
  }

  @Test func `a discount in words only, or in a broken line, is told and not guessed`() throws {
    let words = InvoiceTexts.ubl(("#SKONTO#TAGE=10#PROZENT=2.00#", "10 Tage 2 % Skonto"))
    #expect(findings(words) == [.invoice(.discountInWords("10 Tage 2 % Skonto"))])
    #expect(try item(words).terms == PaymentTerms(netDays: 30))
    let broken = InvoiceTexts.ubl(("PROZENT=2.00", "PROZENT=2"))
    #expect(findings(broken) == [.invoice(.skonto("#SKONTO#TAGE=10#PROZENT=2#", .rate))])
    let part = InvoiceTexts.ubl(("PROZENT=2.00#", "PROZENT=2.00#BASISBETRAG=100.00#"))
    #expect(findings(part) == [.invoice(.discountOfPart(money(10_000)))])
    let whole = InvoiceTexts.ubl(("PROZENT=2.00#", "PROZENT=2.00#BASISBETRAG=164.86#"))
    #expect(findings(whole) == [])
    #expect(try item(whole).terms?.discounts.count == 1)
    let late = InvoiceTexts.ubl(("TAGE=10", "TAGE=40"))
    #expect(findings(late) == [.invoice(.discountUnkept)])
  }

  @Test func `the last day is that of the terms without a discount`() throws {
    let bytes = InvoiceTexts.cii(
      (
        "<ram:BasisPeriodMeasure unitCode=\"DAY\">10</ram:BasisPeriodMeasure>",
        "<ram:BasisAmount>164.86</ram:BasisAmount>"
      ),
      (
        "<ram:SpecifiedTradeSettlementHeaderMonetarySummation>",
        """
        <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>\
        <udt:DateTimeString format="102">20261115</udt:DateTimeString></ram:DueDateDateTime>\
        </ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradeSettlementHeaderMonetarySummation>
        """
      ))
    let item = try item(bytes)
    #expect(item.due == (try Day("2026-11-15")))
    #expect(item.terms?.discounts.map(\.days) == [30])
  }

  @Test func `days are taken where no last day is named`() throws {
    let bytes = InvoiceTexts.ubl(("<cbc:DueDate>2026-10-31</cbc:DueDate>", ""))
    #expect(try item(bytes, netDays: 14).terms?.netDays == 14)
    #expect(findings(bytes) == [.invoice(.discountUnkept)])
  }

  @Test func `words that ask for payment at once are understood, others are not`() throws {
    let dueless = ("<cbc:DueDate>2026-10-31</cbc:DueDate>", "")
    let words = "#SKONTO#TAGE=10#PROZENT=2.00#\nDanke für den Auftrag."
    let atOnce = InvoiceTexts.ubl(dueless, (words, "Zahlbar sofort ohne Abzug."))
    #expect(try item(atOnce).due == (try Day("2026-10-01")))
    #expect(InvoiceFile.reading(atOnce).findings == [])
    let inDays = InvoiceTexts.ubl(dueless, (words, "Sofort, spätestens in 14 Tagen"))
    #expect(try item(inDays).due == nil)
  }

  @Test func `a credit note is negative, and an invoice with a negative amount is one`() throws {
    let note = try item(
      InvoiceTexts.creditNote(
        (
          "<cac:OrderReference>",
          """
          <cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>RE-100</cbc:ID>\
          <cbc:IssueDate>2026-10-01</cbc:IssueDate></cac:InvoiceDocumentReference>\
          </cac:BillingReference><cac:OrderReference>
          """
        )))
    #expect(note.amount == money(-16_486))
    #expect(note.preceding.map(\.text) == ["RE-100"])
    #expect(note.vat.map(\.tax) == [money(1_900), money(300)])
    let type = try item(InvoiceTexts.cii(("<ram:TypeCode>380<", "<ram:TypeCode>381<")))
    #expect(type.amount == money(-16_486))
    let negative = try item(
      InvoiceTexts.cii(
        (">164.86<", ">-164.86<"), (">100.00<", ">-100.00<"),
        (">19.00</ram:Calc", ">-19.00</ram:Calc"),
        (">42.86<", ">-42.86<"), (">3.00<", ">-3.00<")))
    #expect(negative.amount == money(-16_486))
    #expect(negative.vat.map(\.tax) == [money(1_900), money(300)])
    #expect(
      findings(InvoiceTexts.creditNote((">164.86<", ">-164.86<"))).contains(
        .invoice(.signUnclear)))
  }

  @Test func `what was paid before lowers what is open, not the whole`() throws {
    let paid = (
      "<cbc:PayableAmount currencyID=\"EUR\">164.86<",
      "<cbc:PrepaidAmount currencyID=\"EUR\">64.86</cbc:PrepaidAmount>"
        + "<cbc:PayableAmount currencyID=\"EUR\">100.0<"
    )
    let item = try item(InvoiceTexts.ubl(paid))
    #expect(item.amount == money(16_486))
    #expect(item.open == money(10_000))
    #expect(item.paid == item.issued)
    #expect(findings(InvoiceTexts.ubl(paid)) == [])
    #expect(
      findings(InvoiceTexts.ubl(paid, (">100.0<", ">99.99<"))) == [
        .invoice(.sumsDisagree(money(10_000), payable: money(9_999))), .invoice(.taxOmitted),
      ])
    let over = try self.item(InvoiceTexts.ubl(paid, (">64.86<", ">184.86<"), (">100.0<", ">-20<")))
    #expect(over.amount == money(-2_000))
  }
}

// MARK: - What cannot be taken

extension InvoiceFileTests {
  @Test(arguments: [
    (("<cbc:ID>RE-100</cbc:ID>", ""), Finding.Rule.missing(.invoice)),
    (("2026-10-01", "2026-13-01"), .day("2026-13-01", .iso)),
    (("2026-10-01", "01.10.2026"), .day("01.10.2026", .iso)),
    (("2026-10-01", ""), .missing(.issued)),
    ((">EUR<", ">XXX<"), .amount(.unknownCurrency("XXX"), .plain)),
    ((">164.86<", "><"), .missing(.gross)),
    (
      ("<cbc:PayableAmount currencyID=\"EUR\">", "<cbc:PayableAmount currencyID=\"USD\">"),
      .invoice(.otherCurrency("USD", .euro))
    ),
    ((">380<", ">325<"), .invoice(.onlyInformation("325"))),
    ((">DE</cbc:Id", ">Deutschland</cbc:Id"), .unknownWord("Deutschland", .country)),
  ])
  func `what is missing or wrong is told with its business term`(
    change: (String, String), rule: Finding.Rule
  ) throws {
    let reading = InvoiceFile.reading(InvoiceTexts.ubl(change))
    #expect(reading.findings.contains { $0.rule == rule && $0.isError && $0.title != nil })
    #expect(reading.findings.contains { $0.isError })
  }

  @Test(arguments: ["1E2", "1.234,56", "99999999999999999999", "12.345", "0x10", "", "1 000.00"])
  func `an amount is exact or refused`(text: String) throws {
    let reading = InvoiceFile.reading(
      InvoiceTexts.ubl(("\"EUR\">164.86</cbc:Payable", "\"EUR\">\(text)</cbc:Payable")))
    guard !text.isEmpty else {
      // Without what is to be paid the sum with tax is.
      #expect(reading.findings == [])
      return
    }
    #expect(
      reading.findings.contains {
        if case .amount = $0.rule { $0.title == "BT-115" && $0.line != nil } else { false }
      })
  }

  @Test func `an amount has the decimals of its currency`() throws {
    let kroner = InvoiceTexts.ubl(
      ("\"EUR\"", "\"DKK\""), (">EUR<", ">DKK<"), ("164.86", "+164.8600"))
    #expect(try item(kroner).amount == Money(minor: 16_486, try Currency(code: "DKK")))
    let yen = InvoiceTexts.cii(
      (">EUR<", ">JPY<"), ("\"EUR\"", "\"JPY\""), ("164.86", "16500.00"), ("142.86", "15000"),
      ("22.00", "1500"), ("100.00", "15000.0"), (">19.00</ram:Calc", ">1500</ram:Calc"),
      (">42.86<", ">0<"), (">3.00<", ">0<"))
    let item = try item(yen)
    #expect(item.amount == Money(minor: 16_500, try Currency(code: "JPY")))
    #expect(item.vat.map(\.tax.minor) == [1_500, 0])
    #expect(
      InvoiceFile.reading(InvoiceTexts.cii((">EUR<", ">JPY<"), ("\"EUR\"", "\"JPY\""))).rows == [])
  }

  @Test func `what a hostile file does is refused before it costs anything`() throws {
    let entity = """
      <?xml version="1.0"?><!DOCTYPE Invoice [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\
      <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">&b;</Invoice>
      """
    #expect(findings(Array(entity.utf8)) == [.xml(.documentType)])
    #expect(throws: Finding(.xml(.documentType), line: 1)) {
      try InvoiceFile.isInvoice(Array(entity.utf8))
    }
    let deep = InvoiceTexts.ubl(
      (
        "<cac:InvoiceLine>", String(repeating: "<a>", count: 100) + "<cac:InvoiceLine>"
      ))
    #expect(findings(deep) == [.limit(.depth, 64)])
    let many = InvoiceTexts.ubl(
      (
        "<cac:InvoiceLine>", String(repeating: "<a/>", count: 20_000) + "<cac:InvoiceLine>"
      ))
    #expect(findings(many) == [.limit(.elements, 20_000)])
    let lines = InvoiceTexts.ubl(
      (
        "</Invoice>",
        String(repeating: "<cac:InvoiceLine><a>1</a></cac:InvoiceLine>", count: 50_000)
          + "</Invoice>"
      ))
    #expect(findings(lines) == [])
    let cut = Array(InvoiceTexts.ubl().dropLast(200))
    #expect(InvoiceFile.reading(cut).rows == [])
    #expect(InvoiceFile.reading(cut).findings.contains { $0.isError })
  }

  @Test func `other files of XML, and tables, are no invoices`() throws {
    let statement = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"/>"
    #expect(try !InvoiceFile.isInvoice(Array(statement.utf8)))
    #expect(try !InvoiceFile.isInvoice(Array("debtor;name\n1;A\n".utf8)))
    #expect(try !InvoiceFile.isInvoice([]))
    #expect(try !InvoiceFile.isInvoice(Array("<Invoice xmlns=\"urn:other\"/>".utf8)))
  }
}

// MARK: - Inside a PDF

extension InvoiceFileTests {
  @Test(arguments: ["factur-x.xml", "zugferd-invoice.xml", "ZUGFeRD-invoice.xml", "xrechnung.xml"])
  func `a PDF gives the invoice that it carries`(name: String) throws {
    let pdf = InvoiceTexts.pdf([
      ("bild.xml", Array("<a/>".utf8)), (name, InvoiceTexts.cii()),
    ])
    #expect(try InvoiceFile.isInvoice(pdf))
    #expect(InvoiceFile.reading(pdf).findings == [])
    #expect(try item(pdf) == (try item(InvoiceTexts.cii())))
  }

  @Test func `a PDF without one, a damaged one and one that asks for too much are refused`() {
    #expect(findings(InvoiceTexts.pdf([("bild.xml", [])])) == [.pdf(.noInvoice)])
    #expect(findings(Array("%PDF-1.7\n".utf8)) == [.pdf(.unreadable)])
    #expect(findings(InvoiceTexts.pdf([("factur-x.xml", [0, 1, 2])])) != [])
    // 4 KiB that stand for 4 TiB, in the table of objects, which is read first.
    let bomb = [UInt8](repeating: 129, count: 4_096)
    let filters = String(repeating: "/RunLengthDecode ", count: 5)
    let head =
      "%PDF-1.7\n1 0 obj\n<< /Type /XRef /Size 2 /W [1 2 1] /Root 2 0 R /Filter [\(filters)]"
      + " /Length \(bomb.count) >>\nstream\n"
    let tail = "\nendstream\nendobj\nstartxref\n9\n%%EOF\n"
    let clock = ContinuousClock.now
    #expect(
      [[.pdf(.gaveUp)], [.pdf(.unreadable)]].contains(
        findings(Array(head.utf8) + bomb + Array(tail.utf8))))
    #expect(ContinuousClock.now - clock < .seconds(60))
  }
}
