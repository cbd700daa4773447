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
