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
    dueOrigin: DefaultFacts.Origin = .printed, terms: PaymentTerms? = nil, gross: Money,
    vat: [TaxShare] = [], method: PaymentMethod = .invoice, owner: ClaimOwner = .ours,
    mandate: Line? = nil, contract: DebtorKind, isRemuneration: Bool = true,
    hasThirtyDayNotice: Bool = false, security: Security? = nil, title: Title? = nil,
    document: DocumentDigest? = nil, tracking: Line? = nil
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

/// The day something reached the debtor, and how that is known.
public struct Receipt: Sendable, Hashable, Codable {
  /// The day.
  public let day: Day
  /// How it is known.
  public let basis: Basis

  /// A receipt.
  public init(day: Day, basis: Basis) {
    self.day = day
    self.basis = basis
  }

  /// How a day of receipt is known.
  public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
    /// It can be proved.
    case known
    /// It is taken from the usual time of the post or of mail.
    case assumed
  }
}

/// The part of an amount that bears one rate of value added tax.
public struct TaxShare: Sendable, Hashable, Codable {
  /// The rate.
  public let rate: Rate
  /// The amount without tax.
  public let net: Money
  /// The tax.
  public let tax: Money

  /// A share.
  public init(rate: Rate, net: Money, tax: Money) {
    self.rate = rate
    self.net = net
    self.tax = tax
  }
}

/// How an invoice was to be paid.
public enum PaymentMethod: String, Sendable, Hashable, CaseIterable, Codable {
  /// By transfer after the invoice.
  case invoice
  /// By transfer before delivery.
  case prepayment
  /// By direct debit with a mandate.
  case directDebit
  /// By PayPal.
  case paypal
  /// By card.
  case card
  /// By a service that pays the merchant and collects from the customer, such as Klarna.
  case financed
  /// By the platform it was sold on.
  case marketplace
  /// To whoever delivers.
  case cashOnDelivery
  /// In cash.
  case cash
}

/// Whose claim it is; only our own can be demanded.
public enum ClaimOwner: Sendable, Hashable {
  /// Ours.
  case ours
  /// Sold or assigned.
  case assigned(to: Line)
  /// A platform's, which alone may write.
  case marketplace(Line)
}

/// What secures a claim.
public enum Security: String, Sendable, Hashable, CaseIterable, Codable {
  /// The goods stay ours until they are paid.
  case retentionOfTitle
  /// Somebody stands for the debtor.
  case guarantee
}

/// A title that lets a claim be enforced.
public struct Title: Sendable, Hashable, Codable {
  /// The court or notary.
  public let court: Line
  /// The file number.
  public let fileNumber: Line
  /// The day it became final.
  public let final: Day

  /// A title.
  public init(court: Line, fileNumber: Line, final: Day) {
    self.court = court
    self.fileNumber = fileNumber
    self.final = final
  }
}

extension ClaimOwner: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind
    case name
  }

  private enum Kind: String, Codable {
    case ours
    case assigned
    case marketplace
  }

  /// Reads `{"kind":"ours"}`, `{"kind":"assigned","name":…}` or `{"kind":"marketplace","name":…}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Kind.self, forKey: .kind) {
    case .ours: self = .ours
    case .assigned: self = .assigned(to: try container.decode(Line.self, forKey: .name))
    case .marketplace: self = .marketplace(try container.decode(Line.self, forKey: .name))
    }
  }

  /// Writes what is read.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .ours: try container.encode(Kind.ours, forKey: .kind)
    case .assigned(let name):
      try container.encode(Kind.assigned, forKey: .kind)
      try container.encode(name, forKey: .name)
    case .marketplace(let name):
      try container.encode(Kind.marketplace, forKey: .kind)
      try container.encode(name, forKey: .name)
    }
  }
}
