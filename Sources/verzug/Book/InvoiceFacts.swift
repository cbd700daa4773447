import Receivables

/// All that an electronic invoice says, as machines read it: the business terms of EN 16931 by name.
struct InvoiceFacts: Encodable {
  let syntax: ElectronicInvoice.Syntax
  let specification: String?
  let number: String?
  let issued: Day?
  let typeCode: String?
  let isCredit: Bool
  let currency: Currency?
  let due: Day?
  let delivered: Day?
  let order: String?
  let sellerOrder: String?
  let buyerReference: String?
  let preceding: [Reference]
  let seller: Party
  let buyer: Party
  let payee: String?
  let means: [Means]
  let paymentReference: String?
  let mandate: String?
  let creditorNumber: String?
  let terms: [String]
  let discounts: [Discount]
  let net: Money?
  let tax: Money?
  let gross: Money?
  let prepaid: Money?
  let rounding: Money?
  let payable: Money?
  let taxes: [Tax]

  init(_ invoice: ElectronicInvoice) {
    syntax = invoice.syntax
    specification = invoice.specification
    number = invoice.number
    issued = invoice.issued
    typeCode = invoice.typeCode
    isCredit = invoice.isCreditNote || invoice.payable?.isNegative ?? false
    currency = invoice.currency
    due = invoice.due
    delivered = invoice.delivered
    order = invoice.order
    sellerOrder = invoice.sellerOrder
    buyerReference = invoice.buyerReference
    preceding = invoice.preceding.map { Reference(number: $0.number, issued: $0.issued) }
    seller = Party(invoice.seller)
    buyer = Party(invoice.buyer)
    payee = invoice.payee
    means = invoice.means.map(Means.init)
    paymentReference = invoice.paymentReference
    mandate = invoice.mandate
    creditorNumber = invoice.creditorNumber
    terms = invoice.terms
    discounts = invoice.discounts.map(Discount.init)
    net = invoice.net
    tax = invoice.tax
    gross = invoice.gross
    prepaid = invoice.prepaid
    rounding = invoice.rounding
    payable = invoice.payable
    taxes = invoice.taxes.map(Tax.init)
  }
}

// MARK: - Parts

extension InvoiceFacts {
  struct Reference: Encodable {
    let number: String
    let issued: Day?
  }

  struct Party: Encodable {
    let name: String?
    let tradingName: String?
    let number: String?
    let register: String?
    let vatNumber: String?
    let taxNumber: String?
    let endpoint: String?
    let endpointScheme: String?
    let lines: [String]
    let postcode: String?
    let town: String?
    let country: String?
    let contact: String?
    let phone: String?
    let email: String?

    init(_ party: ElectronicInvoice.Party) {
      name = party.name
      tradingName = party.tradingName
      number = party.number
      register = party.register
      vatNumber = party.vatNumber
      taxNumber = party.taxNumber
      endpoint = party.endpoint
      endpointScheme = party.endpointScheme
      lines = party.lines
      postcode = party.postcode
      town = party.town
      country = party.country
      contact = party.contact
      phone = party.phone
      email = party.email
    }
  }

  struct Means: Encodable {
    let code: String?
    let account: String?
    let holder: String?
    let bic: String?
    let debited: String?

    init(_ means: ElectronicInvoice.Means) {
      code = means.code
      account = means.account
      holder = means.holder
      bic = means.bic
      debited = means.debited
    }
  }

  struct Discount: Encodable {
    let source: ElectronicInvoice.Discount.Source
    let days: Int?
    let begins: Day?
    let through: Day?
    let rate: Rate?
    let base: Money?
    let amount: Money?

    init(_ discount: ElectronicInvoice.Discount) {
      source = discount.source
      days = discount.days
      begins = discount.begins
      through = discount.through
      rate = discount.rate
      base = discount.base
      amount = discount.amount
    }
  }

  struct Tax: Encodable {
    let category: String?
    let rate: Rate?
    let net: Money?
    let tax: Money?

    init(_ share: ElectronicInvoice.Tax) {
      category = share.category
      rate = share.rate
      net = share.net
      tax = share.amount
    }
  }
}

extension Finding.Rule {
  /// The rule by its name, of a rule about invoices or PDF by the name it has among those.
  var code: String {
    switch self {
    case .invoice(let finding): caseName(finding)
    case .pdf(let fault): "pdf" + fault.rawValue.prefix(1).uppercased() + fault.rawValue.dropFirst()
    default: caseName(self)
    }
  }
}
