import Receivables

/// A `CrossIndustryInvoice` of UN/CEFACT (D16B, D22B) as EN 16931 binds it (CEN/TS 16931-3-3):
/// Factur-X, ZUGFeRD 2 and XRechnung; and the `CrossIndustryDocument` of ZUGFeRD 1.0, whose groups
/// have other names and the same content.
struct CrossIndustryInvoice {
  private let root: InvoiceElement
  private let agreement: InvoiceElement?
  private let delivery: InvoiceElement?
  private let settlement: InvoiceElement?
  private var fields = InvoiceFields()
  private var invoice: ElectronicInvoice

  init(_ root: InvoiceElement) {
    self.root = root
    invoice = ElectronicInvoice(
      root.name == "CrossIndustryDocument" ? .zugferd1 : .crossIndustryInvoice)
    let trade = root.child("SupplyChainTradeTransaction", "SpecifiedSupplyChainTradeTransaction")
    agreement = trade?.child(
      "ApplicableHeaderTradeAgreement", "ApplicableSupplyChainTradeAgreement")
    delivery = trade?.child("ApplicableHeaderTradeDelivery", "ApplicableSupplyChainTradeDelivery")
    settlement = trade?.child(
      "ApplicableHeaderTradeSettlement", "ApplicableSupplyChainTradeSettlement")
  }

  /// All that it says, and what could not be read.
  static func read(_ root: InvoiceElement) -> (ElectronicInvoice, [Finding]) {
    var reading = CrossIndustryInvoice(root)
    reading.readHead()
    reading.readParties()
    reading.readPayment()
    reading.readTerms()
    reading.readSums()
    return (reading.invoice, reading.fields.findings)
  }

  private mutating func readHead() {
    let document = root.child("ExchangedDocument", "HeaderExchangedDocument")
    let context = root.child("ExchangedDocumentContext", "SpecifiedExchangedDocumentContext")
    invoice.specification = context?.text("GuidelineSpecifiedDocumentContextParameter", "ID")
    invoice.number = document?.text("ID")
    invoice.typeCode = document?.text("TypeCode")
    invoice.issued = fields.codedDay(document?.first("IssueDateTime", "DateTimeString"), "BT-2")
    invoice.currency = fields.takeCurrency(settlement?.first("InvoiceCurrencyCode"), "BT-5")
    invoice.buyerReference = agreement?.text("BuyerReference")
    invoice.order = Self.number(agreement?.child("BuyerOrderReferencedDocument"))
    invoice.sellerOrder = Self.number(agreement?.child("SellerOrderReferencedDocument"))
    invoice.delivered = fields.codedDay(
      delivery?.first("ActualDeliverySupplyChainEvent", "OccurrenceDateTime", "DateTimeString"),
      "BT-72")
    for reference in settlement?.all("InvoiceReferencedDocument") ?? [] {
      guard let number = Self.number(reference) else { continue }
      let day = reference.first("FormattedIssueDateTime", "DateTimeString")
      invoice.preceding.append(
        ElectronicInvoice.Preceding(number: number, issued: fields.codedDay(day, "BT-26")))
    }
  }

  /// The number of a document that is referred to; `ID` in ZUGFeRD 1.0.
  private static func number(_ reference: InvoiceElement?) -> String? {
    reference?.text("IssuerAssignedID") ?? reference?.text("ID")
  }

  private mutating func readParties() {
    if let seller = agreement?.child("SellerTradeParty") { invoice.seller = Self.party(seller) }
    if let buyer = agreement?.child("BuyerTradeParty") { invoice.buyer = Self.party(buyer) }
    invoice.payee = settlement?.text("PayeeTradeParty", "Name")
  }

  private static func party(_ element: InvoiceElement) -> ElectronicInvoice.Party {
    var party = ElectronicInvoice.Party()
    party.name = element.text("Name")
    party.number = element.text("ID") ?? element.text("GlobalID")
    let organization = element.child("SpecifiedLegalOrganization")
    party.tradingName = organization?.text("TradingBusinessName")
    party.register = organization?.text("ID")
    for number in element.all("SpecifiedTaxRegistration", "ID") where !number.text.isEmpty {
      switch number[attribute: "schemeID"] {
      case "VA"?: party.vatNumber = party.vatNumber ?? number.text
      default: party.taxNumber = party.taxNumber ?? number.text
      }
    }
    let endpoint = element.first("URIUniversalCommunication", "URIID")
    party.endpoint = endpoint?.text
    party.endpointScheme = endpoint?[attribute: "schemeID"]
    if let address = element.child("PostalTradeAddress") {
      party.lines = ["LineOne", "LineTwo", "LineThree"].compactMap { address.text($0) }
      party.town = address.text("CityName")
      party.postcode = address.text("PostcodeCode")
      party.country = address.text("CountryID")
    }
    if let contact = element.child("DefinedTradeContact") {
      party.contact = contact.text("PersonName") ?? contact.text("DepartmentName")
      party.phone = contact.text("TelephoneUniversalCommunication", "CompleteNumber")
      let mail = contact.child("EmailURIUniversalCommunication")
      party.email = mail?.text("URIID") ?? mail?.text("CompleteNumber")
    }
    return party
  }

  private mutating func readPayment() {
    guard let settlement else { return }
    for element in settlement.all("SpecifiedTradeSettlementPaymentMeans") {
      var means = ElectronicInvoice.Means()
      means.code = element.text("TypeCode")
      let account = element.child("PayeePartyCreditorFinancialAccount")
      means.account = account?.text("IBANID") ?? account?.text("ProprietaryID")
      means.holder = account?.text("AccountName")
      means.bic = element.text("PayeeSpecifiedCreditorFinancialInstitution", "BICID")
      means.debited = element.text("PayerPartyDebtorFinancialAccount", "IBANID")
      invoice.means.append(means)
    }
    invoice.paymentReference = settlement.text("PaymentReference")
    invoice.creditorNumber = settlement.text("CreditorReferenceID")
    invoice.mandate = settlement.text("SpecifiedTradePaymentTerms", "DirectDebitMandateID")
  }

  /// Each group of terms has words, a last day and perhaps a discount: then the day is the discount's
  /// last one where it names no days.
  private mutating func readTerms() {
    var lastDays: [Day] = []
    var discountDays: [Day] = []
    for terms in settlement?.all("SpecifiedTradePaymentTerms") ?? [] {
      invoice.terms += terms.all("Description").map(\.text).filter { !$0.isEmpty }
      let day = fields.codedDay(terms.first("DueDateDateTime", "DateTimeString"), "BT-9")
      var isOfDiscount = false
      for element in terms.all("ApplicableTradePaymentDiscountTerms") {
        var discount = discount(element)
        if discount.days == nil, let day {
          discount.through = day
          isOfDiscount = true
        }
        invoice.discounts.append(discount)
      }
      if let day { isOfDiscount ? discountDays.append(day) : lastDays.append(day) }
    }
    invoice.due = lastDays.max() ?? discountDays.max()
    invoice.takeSkontoLines()
  }

  private mutating func discount(_ element: InvoiceElement) -> ElectronicInvoice.Discount {
    var discount = ElectronicInvoice.Discount(.fields)
    discount.begins = fields.codedDay(element.first("BasisDateTime", "DateTimeString"), "BG-X-43")
    discount.days = fields.days(element.first("BasisPeriodMeasure"), "BT-X-292")
    discount.rate = fields.rate(element.first("CalculationPercent"), "BT-X-286")
    discount.base = fields.amount(element.all("BasisAmount"), "BT-X-285")
    discount.amount = fields.amount(element.all("ActualDiscountAmount"), "BT-X-287")
    return discount
  }

  private mutating func readSums() {
    let total = settlement?.child(
      "SpecifiedTradeSettlementHeaderMonetarySummation",
      "SpecifiedTradeSettlementMonetarySummation")
    func sum(_ name: String) -> [InvoiceElement] { total?.all(name) ?? [] }
    invoice.net = fields.amount(sum("TaxBasisTotalAmount"), "BT-109")
    invoice.tax = fields.amount(sum("TaxTotalAmount"), "BT-110")
    invoice.gross = fields.amount(sum("GrandTotalAmount"), "BT-112")
    invoice.prepaid = fields.amount(sum("TotalPrepaidAmount"), "BT-113")
    invoice.rounding = fields.amount(sum("RoundingAmount"), "BT-114")
    invoice.payable = fields.amount(sum("DuePayableAmount"), "BT-115")
    for share in settlement?.all("ApplicableTradeTax") ?? [] {
      var tax = ElectronicInvoice.Tax()
      tax.net = fields.amount(share.all("BasisAmount"), "BT-116")
      tax.amount = fields.amount(share.all("CalculatedAmount"), "BT-117")
      tax.category = share.text("CategoryCode")
      tax.rate = fields.rate(
        share.first("RateApplicablePercent") ?? share.first("ApplicablePercent"), "BT-119")
      invoice.taxes.append(tax)
    }
  }
}
