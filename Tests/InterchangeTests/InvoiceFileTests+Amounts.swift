import Interchange
import Receivables
import Testing

// What an invoice comes to: which amounts count, which way they go, how they are paid.

extension InvoiceFileTests {
  private static let payable = "<cbc:PayableAmount currencyID=\"EUR\">164.86</cbc:PayableAmount>"

  // MARK: Direction

  @Test func `a UBL credit note is one whatever its code, and so is a self-billed one`() throws {
    #expect(try item(InvoiceTexts.creditNote((">381<", ">380<"))).amount == money(-16_486))
    let selfBilled = InvoiceTexts.cii(("<ram:TypeCode>380<", "<ram:TypeCode>261<"))
    #expect(try item(selfBilled).amount == money(-16_486))
    #expect(findings(selfBilled) == [.invoice(.selfBilled)])
  }

  @Test func `of a credit note only what is left counts`() throws {
    let note = try item(
      InvoiceTexts.creditNote(
        (
          Self.payable,
          "<cbc:PrepaidAmount currencyID=\"EUR\">64.86</cbc:PrepaidAmount>"
            + "<cbc:PayableAmount currencyID=\"EUR\">100.00</cbc:PayableAmount>"
        )))
    #expect(note.amount == money(-10_000))
    #expect(note.open == money(-10_000))
  }

  // MARK: Sums

  @Test func `without what is to be paid it is the sum with tax, less what was paid`() throws {
    let item = try item(
      InvoiceTexts.ubl(
        (Self.payable, "<cbc:PrepaidAmount currencyID=\"EUR\">64.86</cbc:PrepaidAmount>")))
    #expect(item.amount == money(16_486))
    #expect(item.open == money(10_000))
  }

  @Test func `a rounding is part of what is to be paid`() throws {
    let rounded = InvoiceTexts.ubl(
      (
        Self.payable,
        "<cbc:PayableRoundingAmount currencyID=\"EUR\">0.14</cbc:PayableRoundingAmount>"
          + "<cbc:PayableAmount currencyID=\"EUR\">165.00</cbc:PayableAmount>"
      ))
    #expect(findings(rounded) == [.invoice(.taxOmitted)])
    #expect(try item(rounded).amount == money(16_500))
  }

  // MARK: Tax

  @Test func `tax in the currency of the tax office is not the tax of the invoice`() throws {
    let second = InvoiceTexts.ubl(
      (
        "</cac:TaxTotal>",
        """
        </cac:TaxTotal><cac:TaxTotal><cbc:TaxAmount currencyID="USD">25.00</cbc:TaxAmount>\
        <cac:TaxSubtotal><cbc:TaxableAmount currencyID="USD">110.00</cbc:TaxableAmount>\
        <cbc:TaxAmount currencyID="USD">25.00</cbc:TaxAmount></cac:TaxSubtotal></cac:TaxTotal>
        """
      ))
    #expect(findings(second) == [])
    #expect(try item(second).vat.map(\.tax) == [money(1_900), money(300)])
  }

  @Test func `a share without rate and without tax has the rate zero, one with tax has none`()
    throws
  {
    let rateless = ("<cbc:Percent>7.00000</cbc:Percent>", "")
    let outside = InvoiceTexts.ubl(
      rateless, (">3.00<", ">0<"), (">164.86<", ">161.86<"), (">22.00<", ">19.00<"))
    #expect(findings(outside) == [])
    #expect(try item(outside).vat.map(\.rate.percentText) == ["19.00", "0.00"])
    #expect(findings(InvoiceTexts.ubl(rateless)) == [.invoice(.taxOmitted)])
  }

  // MARK: Ways to pay

  @Test(
    arguments: [
      ("59", .directDebit), ("49", .directDebit), ("48", .card), ("54", .card), ("55", .card),
      ("10", .cash), ("30", .invoice), ("58", .invoice), ("97", nil),
    ] as [(String, PaymentMethod?)])
  func `the code of the means is the way to pay`(code: String, method: PaymentMethod?) throws {
    #expect(try item(InvoiceTexts.ubl((">58<", ">\(code)<"))).method == method)
    let both = InvoiceTexts.ubl(
      (
        "<cac:PaymentMeans>",
        "<cac:PaymentMeans><cbc:PaymentMeansCode>\(code)</cbc:PaymentMeansCode></cac:PaymentMeans>"
          + "<cac:PaymentMeans>"
      ))
    // Cash beside a transfer is only offered.
    #expect(try item(both).method == (code == "10" || code == "97" ? .invoice : method))
  }

  // MARK: Limits

  @Test func `a file and its texts have limits`() {
    let large = [UInt8](repeating: 0x20, count: InvoiceFile.limit + 1)
    #expect(findings(large) == [.tooLarge(limit: InvoiceFile.limit)])
    let note = "<cbc:Note>\(String(repeating: "x", count: 900_000))</cbc:Note>"
    let words = InvoiceTexts.ubl(
      ("<cac:PaymentTerms>", "<cac:PaymentTerms>" + String(repeating: note, count: 5)))
    #expect(findings(words) == [.limit(.text, 4 << 20)])
  }
}
