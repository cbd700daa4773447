/// What of an invoice was recorded wrongly: each given value holds from the start.
public struct InvoiceCorrection: EventPayload {
  /// The invoice.
  public let item: EntryNumber
  /// The right amount, tax included.
  public let gross: Money?
  /// The right shares of tax.
  public let vat: [TaxShare]?
  /// The right day on the paper.
  public let issued: Day?
  /// The right order.
  public let order: DocumentNumber?
  /// The right day of receipt.
  public let received: Receipt?
  /// The right last day for payment.
  public let due: Day?
  /// Who fixed it.
  public let dueOrigin: DefaultFacts.Origin?
  /// The right terms.
  public let terms: PaymentTerms?
  /// How it was to be paid.
  public let method: PaymentMethod?
  /// Whose claim it is.
  public let owner: ClaimOwner?
  /// Consumer or business.
  public let contract: DebtorKind?
  /// Whether it points a consumer to default after thirty days.
  public let hasThirtyDayNotice: Bool?
  /// The invoice itself.
  public let document: DocumentDigest?
  /// Why.
  public let reason: Remark?

  /// A correction; what is left out stands.
  public init(
    item: EntryNumber, gross: Money? = nil, vat: [TaxShare]? = nil, issued: Day? = nil,
    order: DocumentNumber? = nil, received: Receipt? = nil, due: Day? = nil,
    dueOrigin: DefaultFacts.Origin? = nil, terms: PaymentTerms? = nil,
    method: PaymentMethod? = nil, owner: ClaimOwner? = nil, contract: DebtorKind? = nil,
    hasThirtyDayNotice: Bool? = nil, document: DocumentDigest? = nil, reason: Remark? = nil
  ) {
    self.item = item
    self.gross = gross
    self.vat = vat
    self.issued = issued
    self.order = order
    self.received = received
    self.due = due
    self.dueOrigin = dueOrigin
    self.terms = terms
    self.method = method
    self.owner = owner
    self.contract = contract
    self.hasThirtyDayNotice = hasThirtyDayNotice
    self.document = document
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [item] }
}
