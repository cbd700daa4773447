/// A charge that is not demanded any more.
public struct ChargeWaiver: EventPayload {
  /// The charge.
  public let charge: EntryNumber
  /// Why.
  public let reason: Remark?

  /// A waiver.
  public init(charge: EntryNumber, reason: Remark? = nil) {
    self.charge = charge
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [charge] }
}
