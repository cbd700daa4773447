/// An invoice, with everything that law and evidence ask for later.
public struct Invoice: EventPayload {
  /// The number on the paper.
  public let number: DocumentNumber
  /// The order it is for.
  public let order: DocumentNumber?
  /// The day on the paper.
  public let issued: Day
  /// The day the contract was concluded.
  public let ordered: Day?
  /// When the debtor received the invoice.
  public let received: Receipt?
  /// The day the goods arrived, or the service was done.
  public let delivered: Day?
  /// The last day for payment.
  public let due: Day
  /// Who fixed the due day.
  public let dueOrigin: DefaultFacts.Origin
  /// The terms on it.
  public let terms: PaymentTerms?
  /// The terms as the invoice words them, where figures do not say all of them.
  public let wording: Remark?
  /// What the payment should name, where that is not the number.
  public let reference: Line?
  /// What is to be paid, tax included.
  public let gross: Money
  /// The net amount and the tax by rate; nothing where they are not known.
  public let vat: [TaxShare]
  /// How it was to be paid.
  public let method: PaymentMethod
  /// Whose claim it is.
  public let owner: ClaimOwner
  /// The reference of the mandate for direct debit.
  public let mandate: Line?
  /// Whether the contract was concluded as a consumer or in business.
  public let contract: DebtorKind
  /// Whether the claim is the price of a performance (Entgeltforderung), not damages.
  public let isRemuneration: Bool
  /// Whether the invoice points a consumer to default after thirty days (§ 286(3) BGB).
  public let hasThirtyDayNotice: Bool
  /// What secures the claim.
  public let security: Security?
  /// The title that was obtained elsewhere.
  public let title: Title?
  /// The invoice itself.
  public let document: DocumentDigest?
  /// The parcel that carried the goods.
  public let tracking: Line?

  /// An invoice; everything unknown is left out.
  public init(
    number: DocumentNumber, order: DocumentNumber? = nil, issued: Day, ordered: Day? = nil,
    received: Receipt? = nil, delivered: Day? = nil, due: Day,
    dueOrigin: DefaultFacts.Origin = .printed, terms: PaymentTerms? = nil, wording: Remark? = nil,
    reference: Line? = nil, gross: Money, vat: [TaxShare] = [],
    method: PaymentMethod = .invoice, owner: ClaimOwner = .ours, mandate: Line? = nil,
    contract: DebtorKind, isRemuneration: Bool = true, hasThirtyDayNotice: Bool = false,
    security: Security? = nil, title: Title? = nil, document: DocumentDigest? = nil,
    tracking: Line? = nil
  ) {
    self.number = number
    self.order = order
    self.issued = issued
    self.ordered = ordered
    self.received = received
    self.delivered = delivered
    self.due = due
    self.dueOrigin = dueOrigin
    self.terms = terms
    self.wording = wording
    self.reference = reference
    self.gross = gross
    self.vat = vat
    self.method = method
    self.owner = owner
    self.mandate = mandate
    self.contract = contract
    self.isRemuneration = isRemuneration
    self.hasThirtyDayNotice = hasThirtyDayNotice
    self.security = security
    self.title = title
    self.document = document
    self.tracking = tracking
  }
}
