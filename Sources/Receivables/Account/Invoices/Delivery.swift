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
