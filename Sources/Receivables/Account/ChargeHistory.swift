/// A cost and what became of it.
public struct ChargeHistory: Sendable, Hashable {
  /// The entry that recorded it, which names it.
  public let number: EntryNumber
  /// The cost.
  public let charge: Charge
  /// That it is not demanded any more.
  public internal(set) var waived: Fact<ChargeWaiver>?

  init(_ fact: Fact<Charge>) {
    number = fact.number
    charge = fact.value
  }
}
