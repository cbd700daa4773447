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
