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
