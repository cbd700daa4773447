/// A delivery, or a part of one.
public struct Delivery: EventPayload {
  /// The invoice.
  public let item: EntryNumber
  /// The day the goods arrived, or the service was done.
  public let day: Day
  /// What of the invoice has been delivered by now; all of it where nothing is said.
  public let amount: Money?
  /// The parcel.
  public let tracking: Line?

  /// A delivery.
  public init(item: EntryNumber, day: Day, amount: Money? = nil, tracking: Line? = nil) {
    self.item = item
    self.day = day
    self.amount = amount
    self.tracking = tracking
  }

  /// What it refers to.
  public var references: [EntryNumber] { [item] }
}

/// Goods on their way back, before a credit note.
public struct GoodsReturn: EventPayload {
  /// The invoice.
  public let item: EntryNumber
  /// How far the goods came.
  public let stage: Stage
  /// What they cost.
  public let amount: Money

  /// A return.
  public init(item: EntryNumber, stage: Stage, amount: Money) {
    self.item = item
    self.stage = stage
    self.amount = amount
  }

  /// What it refers to.
  public var references: [EntryNumber] { [item] }

  /// How far goods came on their way back.
  public enum Stage: String, Sendable, Hashable, CaseIterable, Codable {
    /// The customer said so.
    case announced
    /// They are here.
    case arrived
    /// They are in order: a credit note is to follow.
    case checked
    /// They are not what was delivered, or did not come: the invoice stands.
    case refused
  }
}

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

/// An invoice that was never owed.
public struct InvoiceCancellation: EventPayload {
  /// The invoice.
  public let item: EntryNumber
  /// The number of the paper that cancels it.
  public let number: DocumentNumber?
  /// Why.
  public let reason: Remark?

  /// A cancellation.
  public init(item: EntryNumber, number: DocumentNumber? = nil, reason: Remark? = nil) {
    self.item = item
    self.number = number
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [item] }
}
