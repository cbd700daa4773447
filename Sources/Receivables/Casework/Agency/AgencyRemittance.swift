/// Money that a collection agency passed on.
public struct AgencyRemittance: EventPayload {
  /// The hand-over.
  public let handOver: EntryNumber
  /// What the debtor paid.
  public let collected: Money
  /// What the agency kept for its own costs, which the debtor owes besides.
  public let kept: Money
  /// The tax on it.
  public let feeTax: Money
  /// What reached us.
  public let paidOut: Money
  /// The day the debtor paid, as the agency says; else the day it reached us.
  public let valued: Day
  /// What of it is on which claims.
  public let designation: Designation

  /// A remittance.
  public init(
    handOver: EntryNumber, collected: Money, kept: Money, feeTax: Money, paidOut: Money,
    valued: Day, designation: Designation = .none
  ) {
    self.handOver = handOver
    self.collected = collected
    self.kept = kept
    self.feeTax = feeTax
    self.paidOut = paidOut
    self.valued = valued
    self.designation = designation
  }

  /// What it refers to.
  public var references: [EntryNumber] { [handOver] + designation.items }
}
