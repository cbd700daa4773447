/// A cost that belongs to no invoice.
public struct OpenCharge: Sendable {
  /// The cost.
  public let charge: ChargeHistory
  /// What is owed of it, whatever was paid.
  public let owed: Money
  /// What of it is open.
  public let open: Money
  /// What was given up of it, in minor units.
  let waived: [(waiver: EntryNumber, amount: Int64)]
}
