import Interchange
import Receivables
import Testing

// Days and discounts of invoices, and who is meant.

extension InvoiceFileTests {
  // MARK: Days

  @Test func `a credit note is due by its means of payment`() throws {
    let note = InvoiceTexts.creditNote(
      (
        "<cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>",
        "<cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>"
          + "<cbc:PaymentDueDate>2026-11-30</cbc:PaymentDueDate>"
      ))
    #expect(try item(note).due == (try Day("2026-11-30")))
  }

  @Test func `of several last days without a discount the last counts`() throws {
    func terms(_ day: String) -> String {
      """
      <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">\(day)\
      </udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
      """
    }
    let sums = "<ram:SpecifiedTradeSettlementHeaderMonetarySummation>"
    let bytes = InvoiceTexts.cii((sums, terms("20261130") + terms("20261115") + sums))
    #expect(try item(bytes).due == (try Day("2026-11-30")))
  }

  @Test(arguments: ["2026-10-01Z", "2026-10-01+14:00", "2026-10-01-11:00"])
  func `a zone does not move a day`(text: String) throws {
    let bytes = InvoiceTexts.ubl(("<cbc:IssueDate>2026-10-01<", "<cbc:IssueDate>\(text)<"))
    #expect(findings(bytes) == [])
    #expect(try item(bytes).issued == (try Day("2026-10-01")))
  }

  @Test(arguments: [("610", "202609"), ("616", "202639")])
  func `months and weeks are no days, and nothing is wrong with them`(
    format: String, text: String
  ) throws {
    let bytes = InvoiceTexts.cii(("format=\"102\">20260928<", "format=\"\(format)\">\(text)<"))
    #expect(findings(bytes) == [])
    #expect(try item(bytes).delivered == nil)
  }

  // MARK: Discounts

  @Test func `days of a discount are counted from its beginning, weeks have seven`() throws {
    let period = "<ram:BasisPeriodMeasure unitCode=\"DAY\">10</ram:BasisPeriodMeasure>"
    let later = InvoiceTexts.cii(
      (
        period,
        "<ram:BasisDateTime><udt:DateTimeString format=\"102\">20261005</udt:DateTimeString>"
          + "</ram:BasisDateTime>" + period
      ))
    #expect(try item(later).terms?.discounts.map(\.days) == [14])
    let weeks = InvoiceTexts.cii((period, period.replacing("DAY\">10", with: "WEE\">2")))
    #expect(try item(weeks).terms?.discounts.map(\.days) == [14])
  }

  @Test func `the base of a discount has the decimals of its currency, or it is left out`() throws {
    func discount(_ base: String, _ currency: String) throws -> ElectronicInvoice.Discount {
      var invoice = ElectronicInvoice(.ublInvoice)
      invoice.currency = try Currency(code: currency)
      invoice.terms = ["#SKONTO#TAGE=10#PROZENT=2.00#BASISBETRAG=\(base)#"]
      invoice.takeSkontoLines()
      return try #require(invoice.discounts.first)
    }
    #expect(try discount("250.50", "EUR").base?.minor == 25_050)
    #expect(try discount("250.00", "JPY").base?.minor == 250)
    #expect(try discount("250.50", "KWD").base?.minor == 250_500)
    // Nobody can tell what it is of: it must not become a discount of the whole.
    #expect(try discount("250.50", "JPY").rate == nil)
    #expect(try discount("250.50", "JPY").base == nil)
  }

  @Test(arguments: [
    ("2 % Abzug bei Zahlung in 8 Tagen", true), ("Kein Skonto, 14 Tage", false),
    ("zahlbar ohne Abzug", false), ("19 % USt. enthalten", false), ("3% discount in 10 days", true),
    ("Skonti nach Absprache", true), ("Pas d'escompte", false),
  ])
  func `words are taken for a discount where they speak of one`(words: String, isTold: Bool) throws
  {
    var invoice = ElectronicInvoice(.ublInvoice)
    invoice.terms = [words]
    #expect(invoice.discountInWords == (isTold ? words : nil))
    // Where figures say it, nobody has to be asked.
    invoice.discounts = [.init(.fields)]
    #expect(invoice.discountInWords == nil)
  }

  // MARK: Who is meant

  @Test func `somebody else who is to be paid is told`() {
    func payee(_ name: String) -> [Finding.Rule] {
      findings(
        InvoiceTexts.ubl(
          (
            "<cac:Delivery>",
            "<cac:PayeeParty><cac:PartyName><cbc:Name>\(name)</cbc:Name></cac:PartyName>"
              + "</cac:PayeeParty><cac:Delivery>"
          )))
    }
    #expect(payee("Factor AG") == [.invoice(.otherPayee("Factor AG"))])
    #expect(payee("Testhandel GmbH") == [])
  }

  @Test func `information for booking asks for nothing`() {
    #expect(
      findings(InvoiceTexts.ubl((">380<", ">751<"))) == [.invoice(.onlyInformation("751"))])
  }

  @Test func `only a number of the scheme for value added tax is one`() throws {
    func vat(_ bytes: [UInt8]) throws -> String? {
      try #require(InvoiceFile.reading(bytes).rows.first).debtor.vatNumber?.text
    }
    let name = "<cac:PartyLegalEntity><cbc:RegistrationName>Kunde"
    func ubl(_ scheme: String) -> [UInt8] {
      InvoiceTexts.ubl(
        (
          name,
          "<cac:PartyTaxScheme><cbc:CompanyID>ATU12345678</cbc:CompanyID><cac:TaxScheme><cbc:ID>"
            + "\(scheme)</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>" + name
        ))
    }
    #expect(try vat(ubl("VAT")) == "ATU12345678")
    #expect(try vat(ubl("FC")) == nil)
    let contact = "<ram:DefinedTradeContact>"
    func cii(_ scheme: String) -> [UInt8] {
      InvoiceTexts.cii(
        (
          contact,
          "<ram:SpecifiedTaxRegistration><ram:ID schemeID=\"\(scheme)\">ATU12345678</ram:ID>"
            + "</ram:SpecifiedTaxRegistration>" + contact
        ))
    }
    #expect(try vat(cii("VA")) == "ATU12345678")
    #expect(try vat(cii("FC")) == nil)
  }

  @Test func `a public office and an address in a network of businesses are no guess`() throws {
    let name = ("Kunde &amp; Söhne KG", "Muster Bau")
    let reference = ("04011000-12345-03", "Einkauf")
    #expect(findings(InvoiceTexts.ubl(name)) == [])
    #expect(findings(InvoiceTexts.ubl(name, reference)) == [.invoice(.businessAssumed)])
    let network = InvoiceTexts.ubl(
      name, reference, ("<cbc:EndpointID schemeID=\"EM\">", "<cbc:EndpointID schemeID=\"0204\">"))
    #expect(findings(network) == [])
    for other in ["1-12345-03", "04011000-12345-3", "04011000-12_45-03", "04011000", "A401-B-03"] {
      #expect(
        findings(InvoiceTexts.ubl(name, ("04011000-12345-03", other)))
          == [.invoice(.businessAssumed)], "\(other)")
    }
  }

  @Test func `a creditor number is no customer number, a global number is one`() throws {
    let ubl = InvoiceTexts.ubl(
      (
        "<cac:PartyIdentification>",
        "<cac:PartyIdentification><cbc:ID schemeID=\"SEPA\">DE98ZZZ09999999999</cbc:ID>"
          + "</cac:PartyIdentification><cac:PartyIdentification>"
      ))
    #expect(InvoiceFile.reading(ubl).rows.first?.debtor.number?.text == "10023")
    let cii = InvoiceTexts.cii(
      ("<ram:ID>10023</ram:ID>", "<ram:GlobalID schemeID=\"0088\">4000001000005</ram:GlobalID>"))
    #expect(InvoiceFile.reading(cii).rows.first?.debtor.number?.text == "4000001000005")
  }

  @Test func `mandate and debited account are kept, an account that is no IBAN is not`() throws {
    func ubl(_ account: String) -> [UInt8] {
      InvoiceTexts.ubl(
        (
          "</cac:PayeeFinancialAccount>",
          "</cac:PayeeFinancialAccount><cac:PaymentMandate><cbc:ID>M-7</cbc:ID>"
            + "<cac:PayerFinancialAccount><cbc:ID>\(account)</cbc:ID></cac:PayerFinancialAccount>"
            + "</cac:PaymentMandate>"
        ))
    }
    #expect(try item(ubl("DE02120300000000202051")).mandate?.text == "M-7")
    func account(_ text: String) -> String? {
      InvoiceFile.reading(ubl(text)).rows.first?.debtor.account?.description
    }
    #expect(account("DE02120300000000202051") == "DE02120300000000202051")
    #expect(account("DE02120300000000202052") == nil)
    let cii = InvoiceTexts.cii(
      (
        "<ram:SpecifiedTradePaymentTerms>",
        "<ram:SpecifiedTradePaymentTerms><ram:DirectDebitMandateID>M-8</ram:DirectDebitMandateID>"
      ))
    #expect(try item(cii).mandate?.text == "M-8")
  }

  @Test func `an invoice of UN-CEFACT names the one it corrects`() throws {
    let payment = "<ram:PaymentReference>"
    let bytes = InvoiceTexts.cii(
      (
        payment,
        "<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>RE-99</ram:IssuerAssignedID>"
          + "</ram:InvoiceReferencedDocument>" + payment
      ))
    #expect(try item(bytes).preceding.map(\.text) == ["RE-99"])
  }
}
