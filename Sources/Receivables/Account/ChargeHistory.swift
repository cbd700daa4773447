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

extension ChargeHistory {
  /// The order in which costs count: by the day they arose, then by what they are.
  static func precedes(_ left: ChargeHistory, _ right: ChargeHistory) -> Bool {
    let (first, second) = (left.charge, right.charge)
    if first.arisen != second.arisen { return first.arisen < second.arisen }
    if first.kind != second.kind { return first.kind.rawValue < second.kind.rawValue }
    if first.amount != second.amount { return first.amount.minor < second.amount.minor }
    return left.number < right.number
  }
}
