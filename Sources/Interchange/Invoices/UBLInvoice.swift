import Receivables

/// An `Invoice` or `CreditNote` of UBL 2.1 (OASIS) as EN 16931 binds it (CEN/TS 16931-3-2).
struct UBLInvoice {
  private let root: InvoiceElement
  private var fields = InvoiceFields()
  private var invoice: ElectronicInvoice

  init(_ root: InvoiceElement) {
    self.root = root
    invoice = ElectronicInvoice(root.name == "CreditNote" ? .ublCreditNote : .ublInvoice)
  }

  /// All that it says, and what could not be read.
  static func read(_ root: InvoiceElement) -> (ElectronicInvoice, [Finding]) {
    var reading = UBLInvoice(root)
    reading.readHead()
    reading.readParties()
    reading.readPayment()
    reading.readSums()
    return (reading.invoice, reading.fields.findings)
  }

  private mutating func readHead() {
    invoice.number = root.text("ID")
    invoice.issued = fields.isoDay(root.first("IssueDate"), "BT-2")
    invoice.typeCode = root.text("InvoiceTypeCode") ?? root.text("CreditNoteTypeCode")
    invoice.currency = fields.takeCurrency(root.first("DocumentCurrencyCode"), "BT-5")
    invoice.buyerReference = root.text("BuyerReference")
    invoice.order = root.text("OrderReference", "ID")
    invoice.sellerOrder = root.text("OrderReference", "SalesOrderID")
    invoice.specification = root.text("CustomizationID")
    invoice.delivered = fields.isoDay(root.first("Delivery", "ActualDeliveryDate"), "BT-72")
    for reference in root.all("BillingReference", "InvoiceDocumentReference") {
      guard let number = reference.text("ID") else { continue }
      invoice.preceding.append(
        ElectronicInvoice.Preceding(
          number: number, issued: fields.isoDay(reference.first("IssueDate"), "BT-26")))
    }
  }

  private mutating func readParties() {
    if let seller = root.child("AccountingSupplierParty")?.child("Party") {
      invoice.seller = Self.party(seller)
    }
    if let buyer = root.child("AccountingCustomerParty")?.child("Party") {
      invoice.buyer = Self.party(buyer)
    }
    invoice.payee = root.text("PayeeParty", "PartyName", "Name")
    let bearers =
      root.all("AccountingSupplierParty", "Party", "PartyIdentification", "ID")
      + root.all("PayeeParty", "PartyIdentification", "ID")
    invoice.creditorNumber = bearers.first(where: Self.isCreditorNumber)?.text
  }

  private static func isCreditorNumber(_ element: InvoiceElement) -> Bool {
    element[attribute: "schemeID"] == "SEPA"
  }

  private static func party(_ element: InvoiceElement) -> ElectronicInvoice.Party {
    var party = ElectronicInvoice.Party()
    party.tradingName = element.text("PartyName", "Name")
    party.name = element.text("PartyLegalEntity", "RegistrationName")
    party.register = element.text("PartyLegalEntity", "CompanyID")
    party.number =
      element.all("PartyIdentification", "ID")
      .first { !$0.text.isEmpty && !isCreditorNumber($0) }?.text
    for scheme in element.all("PartyTaxScheme") {
      guard let number = scheme.text("CompanyID") else { continue }
      if scheme.text("TaxScheme", "ID")?.uppercased() == "VAT" {
        party.vatNumber = party.vatNumber ?? number
      } else {
        party.taxNumber = party.taxNumber ?? number
      }
    }
    let endpoint = element.first("EndpointID")
    party.endpoint = endpoint?.text
    party.endpointScheme = endpoint?[attribute: "schemeID"]
    if let address = element.child("PostalAddress") {
      party.lines = [
        address.text("StreetName"), address.text("AdditionalStreetName"),
        address.text("AddressLine", "Line"),
      ].compactMap { $0 }
      party.town = address.text("CityName")
      party.postcode = address.text("PostalZone")
      party.country = address.text("Country", "IdentificationCode")
    }
    party.contact = element.text("Contact", "Name")
    party.phone = element.text("Contact", "Telephone")
    party.email = element.text("Contact", "ElectronicMail")
    return party
  }

  private mutating func readPayment() {
    let due = root.first("DueDate") ?? root.first("PaymentMeans", "PaymentDueDate")
    invoice.due = fields.isoDay(due, "BT-9")
    invoice.terms = root.all("PaymentTerms", "Note").map(\.text).filter { !$0.isEmpty }
    for element in root.all("PaymentMeans") {
      var means = ElectronicInvoice.Means()
      means.code = element.text("PaymentMeansCode")
      let account = element.child("PayeeFinancialAccount")
      means.account = account?.text("ID")
      means.holder = account?.text("Name")
      means.bic = account?.text("FinancialInstitutionBranch", "ID")
      means.debited = element.text("PaymentMandate", "PayerFinancialAccount", "ID")
      invoice.means.append(means)
    }
    invoice.paymentReference = root.text("PaymentMeans", "PaymentID")
    invoice.mandate = root.text("PaymentMeans", "PaymentMandate", "ID")
    invoice.takeSkontoLines()
  }

  private mutating func readSums() {
    let total = root.child("LegalMonetaryTotal")
    func sum(_ name: String) -> [InvoiceElement] { total?.all(name) ?? [] }
    invoice.net = fields.amount(sum("TaxExclusiveAmount"), "BT-109")
    invoice.gross = fields.amount(sum("TaxInclusiveAmount"), "BT-112")
    invoice.prepaid = fields.amount(sum("PrepaidAmount"), "BT-113")
    invoice.rounding = fields.amount(sum("PayableRoundingAmount"), "BT-114")
    invoice.payable = fields.amount(sum("PayableAmount"), "BT-115")
    // A second total is the tax in the currency of the tax office.
    let code = invoice.currency?.code
    let totals = root.all("TaxTotal").filter { total in
      let currency = total.first("TaxAmount")?[attribute: "currencyID"]
      return currency == nil || currency == code
    }
    invoice.tax = fields.amount(totals.flatMap { $0.all("TaxAmount") }, "BT-110")
    for share in totals.flatMap({ $0.all("TaxSubtotal") }) {
      var tax = ElectronicInvoice.Tax()
      tax.net = fields.amount(share.all("TaxableAmount"), "BT-116")
      tax.amount = fields.amount(share.all("TaxAmount"), "BT-117")
      tax.category = share.text("TaxCategory", "ID")
      tax.rate = fields.rate(
        share.first("TaxCategory", "Percent") ?? share.first("Percent"), "BT-119")
      invoice.taxes.append(tax)
    }
  }
}
