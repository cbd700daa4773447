/// A credit note, and from when it works.
public struct CreditNote: EventPayload {
  /// The number on the paper.
  public let number: DocumentNumber
  /// The day on the paper.
  public let issued: Day
  /// What is credited, tax included.
  public let amount: Money
  /// From when it works.
  public let effect: Effect
  /// What for.
  public let reason: Reason
  /// Which invoices it lowers; what is left is credit.
  public let shares: [Share]
  /// The net amount and the tax by rate; nothing where they are not known.
  public let vat: [TaxShare]
  /// The dispute, withdrawal or return that it answers.
  public let answers: EntryNumber?
  /// The credit note itself.
  public let document: DocumentDigest?

  /// A credit note.
  public init(
    number: DocumentNumber, issued: Day, amount: Money, effect: Effect, reason: Reason,
    shares: [Share] = [], vat: [TaxShare] = [], answers: EntryNumber? = nil,
    document: DocumentDigest? = nil
  ) {
    self.number = number
    self.issued = issued
    self.amount = amount
    self.effect = effect
    self.reason = reason
    self.shares = shares
    self.vat = vat
    self.answers = answers
    self.document = document
  }

  /// What it refers to.
  public var references: [EntryNumber] { shares.map(\.item) + (answers.map { [$0] } ?? []) }

  /// From when a credit note works.
  public enum Effect: Sendable, Hashable {
    /// From the beginning: it corrects or unwinds.
    case fromStart
    /// From its day: goodwill.
    case fromDay
    /// From the day both claims first faced each other (§ 389 BGB): a claim of the debtor that arose
    /// on this day.
    case setOff(arisen: Day)
  }

  /// What a credit note is for.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// The price was wrong.
    case price
    /// Goods came back.
    case goodsReturned
    /// The debtor withdrew from the contract.
    case withdrawal
    /// The goods were faulty or missing.
    case defect
    /// A bonus.
    case bonus
    /// Goodwill.
    case goodwill
    /// Anything else.
    case other
  }

  /// What of a credit note lowers one invoice.
  public struct Share: Sendable, Hashable, Codable {
    /// The invoice.
    public let item: EntryNumber
    /// How much.
    public let amount: Money

    /// A share.
    public init(item: EntryNumber, amount: Money) {
      self.item = item
      self.amount = amount
    }
  }
}

extension CreditNote {
  /// The day from which it works beyond the invoices that it lowers.
  var effective: Day {
    switch effect {
    case .fromStart, .fromDay: issued
    case .setOff(let arisen): arisen
    }
  }
}

extension CreditNote.Effect: Codable {
  private enum CodingKeys: String, CodingKey {
    case from
    case arisen
  }

  private enum Start: String, Codable {
    case start
    case day
    case setOff
  }

  /// Reads `{"from":"start"}`, `{"from":"day"}` or `{"from":"setOff","arisen":…}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Start.self, forKey: .from) {
    case .start: self = .fromStart
    case .day: self = .fromDay
    case .setOff: self = .setOff(arisen: try container.decode(Day.self, forKey: .arisen))
    }
  }

  /// Writes `{"from":"start"}`, `{"from":"day"}` or `{"from":"setOff","arisen":…}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .fromStart: try container.encode(Start.start, forKey: .from)
    case .fromDay: try container.encode(Start.day, forKey: .from)
    case .setOff(let arisen):
      try container.encode(Start.setOff, forKey: .from)
      try container.encode(arisen, forKey: .arisen)
    }
  }
}
