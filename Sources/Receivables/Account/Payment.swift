/// Money that came in.
public struct Payment: EventPayload {
  /// How much.
  public let amount: Money
  /// The day it was credited.
  public let valued: Day
  /// The day the debtor gave the order, where it is known: in time for a consumer (BGH VIII ZR
  /// 222/15).
  public let ordered: Day?
  /// How it came.
  public let method: PaymentMethod
  /// What the debtor directed it at.
  public let designation: Designation
  /// The name of the account it came from.
  public let payer: Line?
  /// The account it came from.
  public let account: IBAN?
  /// The text that came with it.
  public let reference: Remark?
  /// The bank transaction it was booked from.
  public let transaction: EntryNumber?
  /// The collection it came by.
  public let debit: EntryNumber?
  /// The number of the provider for the payment.
  public let providerReference: Line?
  /// The last day on which a bank may take a direct debit back: eight weeks, thirteen months
  /// without mandate.
  public let provisionalThrough: Day?

  /// A payment; everything unknown is left out.
  public init(
    amount: Money, valued: Day, ordered: Day? = nil, method: PaymentMethod = .invoice,
    designation: Designation = .none, payer: Line? = nil, account: IBAN? = nil,
    reference: Remark? = nil, transaction: EntryNumber? = nil, debit: EntryNumber? = nil,
    providerReference: Line? = nil, provisionalThrough: Day? = nil
  ) {
    self.amount = amount
    self.valued = valued
    self.ordered = ordered
    self.method = method
    self.designation = designation
    self.payer = payer
    self.account = account
    self.reference = reference
    self.transaction = transaction
    self.debit = debit
    self.providerReference = providerReference
    self.provisionalThrough = provisionalThrough
  }

  // The transaction is the book's own entry, not the account's.
  /// What it refers to.
  public var references: [EntryNumber] { designation.items + (debit.map { [$0] } ?? []) }
}

/// What a payment is directed at.
public enum Designation: Sendable, Hashable {
  /// Nothing: the order of the statute (§ 366(2) BGB).
  case none
  /// These invoices, in this order.
  case items([EntryNumber])
  /// The principal of these invoices only.
  case principal([EntryNumber])
  /// Exactly these amounts; the rest is credit.
  case parts([ItemPart])
}

/// An amount on one part of the claim of an invoice.
public struct ItemPart: Sendable, Hashable, Codable {
  /// The invoice, or the charge that belongs to none.
  public let item: EntryNumber
  /// The part of its claim.
  public let part: ClaimPart
  /// How much.
  public let amount: Money

  /// An amount.
  public init(item: EntryNumber, part: ClaimPart, amount: Money) {
    self.item = item
    self.part = part
    self.amount = amount
  }
}

/// A new direction of a payment, in place of the earlier one.
public struct PaymentDesignation: EventPayload {
  /// The payment.
  public let payment: EntryNumber
  /// What it is directed at.
  public let designation: Designation
  /// Whose decision it is.
  public let source: Source

  /// A direction.
  public init(payment: EntryNumber, designation: Designation, source: Source) {
    self.payment = payment
    self.designation = designation
    self.source = source
  }

  /// What it refers to.
  public var references: [EntryNumber] { [payment] + designation.items }

  /// Whose decision a direction is.
  public enum Source: String, Sendable, Hashable, CaseIterable, Codable {
    /// The debtor said so when he paid.
    case debtor
    /// Both sides agreed on it later.
    case agreed
    /// A clerk found what the payment was for.
    case clerk
  }
}

/// Money that a bank took back, or that an administrator reclaimed.
public struct PaymentReturn: EventPayload {
  /// The payment.
  public let payment: EntryNumber
  /// The day it was taken back.
  public let day: Day
  /// Why.
  public let reason: Reason
  /// Whether nobody has looked at it yet.
  public let isNews: Bool

  /// A return.
  public init(payment: EntryNumber, day: Day, reason: Reason, isNews: Bool = false) {
    self.payment = payment
    self.day = day
    self.reason = reason
    self.isNews = isNews
  }

  /// What it refers to.
  public var references: [EntryNumber] { [payment] }

  /// Why a payment was taken back (ISO 20022).
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// No cover.
    case noCover = "AM04"
    /// No reason given, often no cover.
    case notSpecified = "MS03"
    /// The customer objected.
    case objected = "MD06"
    /// The customer refused.
    case refused = "MS02"
    /// The number of the account is wrong.
    case wrongAccount = "AC01"
    /// The account is closed.
    case closedAccount = "AC04"
    /// The account is blocked.
    case blockedAccount = "AC06"
    /// There was no mandate: the customer has thirteen months, and owes no charge.
    case noMandate = "MD01"
    /// The customer is dead.
    case deceased = "MD07"
    /// An administrator in insolvency reclaimed it (§§ 129–144 InsO): the claim revives.
    case contested
    /// The money was never meant for us, or was booked by mistake of the bank.
    case bankError
    /// Anything else.
    case other
  }
}

/// A collection by direct debit that was sent to the bank.
public struct Debit: EventPayload {
  /// The invoices it is for.
  public let items: [EntryNumber]
  /// How much.
  public let amount: Money
  /// The reference of the mandate.
  public let mandate: Line
  /// The day the bank collects.
  public let collects: Day

  /// A collection.
  public init(items: [EntryNumber] = [], amount: Money, mandate: Line, collects: Day) {
    self.items = items
    self.amount = amount
    self.mandate = mandate
    self.collects = collects
  }

  /// What it refers to.
  public var references: [EntryNumber] { items }
}

/// A customer's claim on a payment provider to have money back.
public struct Chargeback: EventPayload {
  /// The payment.
  public let payment: EntryNumber
  /// How much of it.
  public let amount: Money
  /// The provider's number of the case.
  public let caseNumber: Line
  /// What the customer says.
  public let reason: Reason
  /// The last day for an answer on the platform.
  public let answerBy: Day?
  /// Whether nobody has looked at it yet.
  public let isNews: Bool

  /// A chargeback.
  public init(
    payment: EntryNumber, amount: Money, caseNumber: Line, reason: Reason, answerBy: Day? = nil,
    isNews: Bool = false
  ) {
    self.payment = payment
    self.amount = amount
    self.caseNumber = caseNumber
    self.reason = reason
    self.answerBy = answerBy
    self.isNews = isNews
  }

  /// What it refers to.
  public var references: [EntryNumber] { [payment] }

  /// What a customer says who wants money back from a provider.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// Nothing came.
    case notReceived
    /// It is not as described.
    case notAsDescribed
    /// Somebody else paid with the account.
    case unauthorised
    /// It was paid twice.
    case duplicate
    /// Anything else.
    case other
  }
}

/// The end of a chargeback.
public struct ChargebackEnd: EventPayload {
  /// The chargeback.
  public let chargeback: EntryNumber
  /// How it ended.
  public let outcome: Outcome
  /// The day.
  public let day: Day

  /// The end of a chargeback.
  public init(chargeback: EntryNumber, outcome: Outcome, day: Day) {
    self.chargeback = chargeback
    self.outcome = outcome
    self.day = day
  }

  /// What it refers to.
  public var references: [EntryNumber] { [chargeback] }

  /// How a chargeback ended.
  public enum Outcome: String, Sendable, Hashable, CaseIterable, Codable {
    /// The money stays ours.
    case won
    /// The provider gave it back: the price is owed again (BGH VIII ZR 83/16).
    case lost
    /// We gave it back ourselves: a credit note is to follow.
    case accepted
  }
}

/// Credit that was paid out.
public struct Refund: EventPayload {
  /// How much.
  public let amount: Money
  /// The day it left.
  public let day: Day
  /// The account it went to.
  public let account: IBAN?

  /// A refund.
  public init(amount: Money, day: Day, account: IBAN? = nil) {
    self.amount = amount
    self.day = day
    self.account = account
  }
}

extension Designation {
  /// The invoices that it names.
  public var items: [EntryNumber] {
    switch self {
    case .none: []
    case .items(let items), .principal(let items): items
    case .parts(let parts): parts.map(\.item)
    }
  }
}

extension Designation: Codable {
  private enum CodingKeys: String, CodingKey {
    case to
    case items
    case parts
  }

  private enum Target: String, Codable {
    case none
    case items
    case principal
    case parts
  }

  /// Reads `{"to":"none"}`, `{"to":"items","items":[…]}`, `{"to":"principal","items":[…]}` or
  /// `{"to":"parts","parts":[…]}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Target.self, forKey: .to) {
    case .none: self = .none
    case .items: self = .items(try container.decode([EntryNumber].self, forKey: .items))
    case .principal: self = .principal(try container.decode([EntryNumber].self, forKey: .items))
    case .parts: self = .parts(try container.decode([ItemPart].self, forKey: .parts))
    }
  }

  /// Writes what is read.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .none: try container.encode(Target.none, forKey: .to)
    case .items(let items):
      try container.encode(Target.items, forKey: .to)
      try container.encode(items, forKey: .items)
    case .principal(let items):
      try container.encode(Target.principal, forKey: .to)
      try container.encode(items, forKey: .items)
    case .parts(let parts):
      try container.encode(Target.parts, forKey: .to)
      try container.encode(parts, forKey: .parts)
    }
  }
}
