import Interchange
import Receivables
import Testing

/// Electronic invoices taken into a book.
@Suite("Taking electronic invoices in")
struct InvoicePlanTests {
  private let day: Day
  private var book: Book
  private let debtor: DebtorID

  init() throws {
    day = try Day("2026-11-24")
    book = try Books.empty(on: day)
    debtor = try DebtorID("10023")
    let creditor = Creditor(
      name: try Line("Testhandel GmbH"),
      address: Address(town: try Line("Hamburg")), vatNumber: try Line("DE 123456788"))
    let occasion = try Books.occasion(day, book)
    book.apply(try book.decide(.book(.setCreditor(creditor)), occasion), occasion)
  }

  @discardableResult
  private mutating func take(_ bytes: [UInt8]) throws -> ImportPlan {
    try Books.take(InvoiceFile.reading(bytes), into: &book, on: day)
  }

  private func open(_ number: String) throws -> Int64? {
    let account = try #require(book.account(debtor))
    return account.claim(on: day, book.settings).items.first {
      $0.item.invoice.number.text == number
    }?.principal.minor
  }

  private static func preceding(_ number: String) -> (String, String) {
    (
      "<cac:OrderReference>",
      "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>\(number)</cbc:ID>"
        + "</cac:InvoiceDocumentReference></cac:BillingReference><cac:OrderReference>"
    )
  }

  @Test mutating func `an invoice begins with its customer, its tax and its paper`() throws {
    let plan = try take(InvoiceTexts.ubl())
    #expect(plan.findings == [])
    #expect(plan.counts.newDebtors == 1)
    #expect(plan.counts.newInvoices == 1)
    let account = try #require(book.account(debtor))
    #expect(account.ledger.debtor?.kind == .business)
    let item = try #require(account.ledger.items.first)
    #expect(item.invoice.vat.count == 2)
    #expect(item.invoice.reference?.text == "RE-100 / 10023")
    #expect(item.invoice.wording?.text.hasPrefix("#SKONTO#") == true)
    #expect(item.invoice.contract == .business)
    #expect(item.invoice.document == plan.file.document)
    let papers = account.facts.compactMap { fact in
      if case .casework(.documentAttached(let paper)) = fact.value { paper } else { nil }
    }
    #expect(papers.map(\.items) == [[item.number]])
    #expect(papers.map(\.kind) == [.invoice])
    #expect(try open("RE-100") == 16_486)
  }

  @Test mutating func `read again it changes nothing, whatever was paid since`() throws {
    try take(InvoiceTexts.ubl())
    let occasion = try Books.occasion(day, book)
    let payment = Payment(
      amount: Money(minor: 10_000, .euro), valued: try Day("2026-11-01"), designation: .none)
    book.apply(
      try book.decide(.account(debtor, .recordPayment(payment)), occasion), occasion)
    let again = try take(InvoiceTexts.ubl())
    #expect(again.isEmpty)
    #expect(again.counts.known == 1)
    #expect(again.findings.filter { $0.severity != .note } == [])
    let other = try take(InvoiceTexts.ubl(("164.86", "164.87")))
    #expect(other.findings.contains { if case .changed = $0.rule { true } else { false } })
  }

  @Test mutating func `a credit note lowers the invoice it corrects from the beginning`() throws {
    try take(InvoiceTexts.ubl())
    let plan = try take(
      InvoiceTexts.creditNote(Self.preceding("RE-100"), (">164.86<", ">64.86<")))
    #expect(plan.counts.newCreditNotes == 1)
    let note = try #require(book.account(debtor)?.ledger.creditNotes.first?.value)
    #expect(note.effect == .fromStart)
    #expect(note.shares.map(\.amount.minor) == [6_486])
    #expect(try open("RE-100") == 10_000)
    // A second one lowers no further than to nothing.
    try take(InvoiceTexts.creditNote(Self.preceding("RE-100"), ("GS-7", "GS-8")))
    #expect(try open("RE-100") == 0)
  }

  @Test mutating func `a credit note to an invoice that is not known is credit`() throws {
    let plan = try take(InvoiceTexts.creditNote(Self.preceding("RE-1")))
    #expect(
      plan.findings.map(\.rule) == [.invoice(.precedingUnknown([try DocumentNumber("RE-1")]))])
    let note = try #require(book.account(debtor)?.ledger.creditNotes.first?.value)
    #expect(note.shares == [])
    #expect(note.effect == .fromDay)
  }

  @Test mutating func `an invoice that takes the place of a known one is for a person`() throws {
    try take(InvoiceTexts.ubl())
    let item = try #require(book.account(debtor)?.ledger.items.first)
    let plan = try take(
      InvoiceTexts.ubl(
        Self.preceding("RE-100"), (">380<", ">384<"),
        ("<cbc:ID>RE-100</cbc:ID>\n  <cbc:Iss", "<cbc:ID>RE-101</cbc:ID>\n  <cbc:Iss")))
    #expect(
      plan.findings.filter(\.isError).map(\.rule) == [
        .invoice(.replaces(item.number, try DocumentNumber("RE-100")))
      ])
    #expect(plan.isEmpty)
  }

  @Test mutating func `what we owe is no claim, and what others claim is told`() throws {
    let buyer = (
      "<cac:PartyLegalEntity><cbc:RegistrationName>Kunde",
      "<cac:PartyTaxScheme><cbc:CompanyID>de123456788</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT"
        + "</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>"
        + "<cac:PartyLegalEntity><cbc:RegistrationName>Kunde"
    )
    let ours = try take(InvoiceTexts.ubl(("DE123456788", "ATU12345678"), buyer))
    #expect(ours.findings.map(\.rule) == [.invoice(.ownDebt)])
    #expect(book.account(debtor) == nil)
    let theirs = try take(InvoiceTexts.ubl(("DE123456788", "ATU12345678")))
    #expect(theirs.findings.map(\.rule) == [.invoice(.otherSeller("Testhandel GmbH"))])
    #expect(theirs.counts.newInvoices == 1)
  }

  @Test mutating func `without any terms an invoice is due at once, with words a person is asked`()
    throws
  {
    let dueless = ("<cbc:DueDate>2026-10-31</cbc:DueDate>", "")
    let words = "#SKONTO#TAGE=10#PROZENT=2.00#\nDanke für den Auftrag.\n"
    let asked = try take(InvoiceTexts.ubl(dueless, (words, "30 Tage netto")))
    #expect(asked.findings.map(\.rule) == [.missing(.due)])
    let plan = try take(InvoiceTexts.ubl(dueless, (words, "")))
    #expect(plan.counts.newInvoices == 1)
    let item = try #require(book.account(debtor)?.ledger.items.first)
    #expect(item.invoice.due == item.invoice.issued)
  }

  @Test mutating func `a self-billed invoice is the seller's claim`() throws {
    let reading = InvoiceFile.reading(InvoiceTexts.ubl((">380<", ">389<")))
    #expect(reading.findings.map(\.rule) == [.invoice(.selfBilled)])
    try take(InvoiceTexts.ubl((">380<", ">389<")))
    #expect(try open("RE-100") == 16_486)
  }

  @Test mutating func `nothing to pay begins nothing, a part that was paid is a payment`() throws {
    let settled = try take(
      InvoiceTexts.ubl(
        (
          "<cbc:PayableAmount currencyID=\"EUR\">164.86<",
          "<cbc:PrepaidAmount currencyID=\"EUR\">164.86</cbc:PrepaidAmount>"
            + "<cbc:PayableAmount currencyID=\"EUR\">0<"
        )))
    #expect(settled.counts.settled == 1)
    #expect(settled.counts.newInvoices == 0)
    let part = try take(
      InvoiceTexts.ubl(
        (
          "<cbc:PayableAmount currencyID=\"EUR\">164.86<",
          "<cbc:PrepaidAmount currencyID=\"EUR\">64.86</cbc:PrepaidAmount>"
            + "<cbc:PayableAmount currencyID=\"EUR\">100<"
        )))
    #expect(part.counts.newPayments == 1)
    #expect(try open("RE-100") == 10_000)
    let paid = try #require(book.account(debtor)?.ledger.payments.first)
    #expect(paid.valued == (try Day("2026-10-01")))
  }

  @Test mutating func `a guess about the buyer changes nothing that is known`() throws {
    let occasion = try Books.occasion(day, book)
    let known = Debtor(name: try Line("Kunde & Söhne KG"), kind: .consumer)
    book.apply(try book.decide(.account(debtor, .record(known)), occasion), occasion)
    try take(InvoiceTexts.ubl())
    #expect(book.account(debtor)?.ledger.debtor?.kind == .consumer)
    let person = InvoiceFile.reading(
      InvoiceTexts.ubl(("Kunde &amp; Söhne KG", "Frau Erika Muster")))
    #expect(person.rows.first?.debtor.assumedKind == .consumer)
    let nobody = InvoiceFile.reading(
      InvoiceTexts.ubl(("Kunde &amp; Söhne KG", "Muster Bau"), ("04011000-12345-03", "Einkauf")))
    #expect(nobody.findings.map(\.rule) == [.invoice(.businessAssumed)])
  }
}
