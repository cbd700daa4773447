/// An amount with the entries that it is made of, so that a screen can open their list.
public struct Tally: Sendable, Hashable {
  /// The sum, held at the ends of its range.
  public private(set) var sum: Money
  /// The entries, in the order they were counted, each once for each time it was.
  public private(set) var entries: [EntryNumber] = []

  /// Nothing so far.
  init(_ currency: Currency) { sum = .zero(currency) }

  /// How many things were counted.
  public var count: Int { entries.count }

  /// Whether nothing was counted.
  public var isEmpty: Bool { entries.isEmpty }

  /// Counts an amount, in minor units of the currency.
  mutating func add(_ minor: Int64, _ entry: EntryNumber) {
    sum = Money(minor: sum.minor.addingClamped(minor), sum.currency)
    entries.append(entry)
  }

  /// Two tallies as one.
  static func + (left: Tally, right: Tally) -> Tally {
    var both = left
    both.sum = Money(minor: left.sum.minor.addingClamped(right.sum.minor), left.sum.currency)
    both.entries += right.entries
    return both
  }

  /// Its share of another in money.
  public func share(of whole: Tally) -> Figure { Figure(sum.minor, over: whole.sum.minor) }

  /// Its share of another in number.
  public func countShare(of whole: Tally) -> Figure { Figure(count, over: whole.count) }
}
