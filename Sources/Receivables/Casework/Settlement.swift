/// The end of a case, with its reason.
public struct Settlement: EventPayload {
  /// Why it is over.
  public let reason: Reason
  /// What was open of each invoice when it ended.
  public let open: [ItemAmount]
  /// What else is to be remembered.
  public let note: Remark?

  /// A settlement.
  public init(reason: Reason, open: [ItemAmount] = [], note: Remark? = nil) {
    self.reason = reason
    self.open = open
    self.note = note
  }

  /// What it refers to.
  public var references: [EntryNumber] { open.map(\.item) }

  /// Why a case is over.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// All was paid or cleared up.
    case paid
    /// What is left is not worth a step.
    case smallDifference
    /// We let it go.
    case goodwill
    /// Both sides gave way.
    case agreement
    /// Nothing can be had.
    case uncollectible
    /// Insolvency took it.
    case insolvency
    /// It was never owed.
    case mistake
  }
}

/// Amounts that are given up for good (§ 397 BGB).
public struct Waiver: EventPayload {
  /// What is given up of which claim.
  public let parts: [ItemPart]
  /// Why.
  public let reason: Remark?
  /// The agreement with the customer.
  public let document: DocumentDigest?

  /// A waiver.
  public init(parts: [ItemPart] = [], reason: Remark? = nil, document: DocumentDigest? = nil) {
    self.parts = parts
    self.reason = reason
    self.document = document
  }

  /// What it refers to.
  public var references: [EntryNumber] { parts.map(\.item) }
}

/// Amounts that leave the books; the claim stays.
public struct WriteOff: EventPayload {
  /// What leaves the books, with its tax.
  public let amounts: [WrittenOff]
  /// Why.
  public let reason: Settlement.Reason
  /// What else is to be remembered.
  public let note: Remark?

  /// A write-off.
  public init(amounts: [WrittenOff] = [], reason: Settlement.Reason, note: Remark? = nil) {
    self.amounts = amounts
    self.reason = reason
    self.note = note
  }

  /// What it refers to.
  public var references: [EntryNumber] { amounts.map(\.item) }
}

/// What of one invoice leaves the books.
public struct WrittenOff: Sendable, Hashable, Codable {
  /// The invoice.
  public let item: EntryNumber
  /// How much, tax included.
  public let amount: Money
  /// The tax in it by rate, to be corrected (§ 17(2) no 1 UStG); nothing where it is not known.
  public let vat: [TaxShare]

  /// What leaves the books.
  public init(item: EntryNumber, amount: Money, vat: [TaxShare] = []) {
    self.item = item
    self.amount = amount
    self.vat = vat
  }
}

/// A case that is open again.
public struct Reopening: EventPayload {
  /// The settlement that does not hold.
  public let settlement: EntryNumber
  /// Why.
  public let reason: Remark?

  /// A reopening.
  public init(settlement: EntryNumber, reason: Remark? = nil) {
    self.settlement = settlement
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [settlement] }
}
