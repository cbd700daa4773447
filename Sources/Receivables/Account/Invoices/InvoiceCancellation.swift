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
