/// An event as an account remembers it.
public struct Fact<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The number of the entry, which names what it made.
  public let number: EntryNumber
  /// The instant at which it was recorded.
  public let instant: Instant
  /// Who recorded it.
  public let user: UserName
  /// The day on which it is effective.
  public let day: Day
  /// What happened.
  public let value: Value

  // Small, because a book remembers a million facts: how far the first entry of the command lies
  // before this one, and zero for a fact that counts.
  private let place: UInt32
  private var reversal: UInt64

  init(_ value: Value, _ origin: Origin) {
    self.value = value
    number = origin.number
    instant = origin.instant
    user = origin.user
    day = origin.day
    place = UInt32(clamping: origin.number.sequence - min(origin.command, origin.number).sequence)
    reversal = 0
  }

  private init(_ value: Value, like other: Fact<some Sendable & Hashable>) {
    self.value = value
    number = other.number
    instant = other.instant
    user = other.user
    day = other.day
    place = other.place
    reversal = other.reversal
  }
}

extension Fact {
  /// The first entry of the command that made it.
  public var command: EntryNumber { EntryNumber(number.sequence - UInt64(place)) }

  /// The entry that undid it; none while it counts.
  public var reversedBy: EntryNumber? { reversal == 0 ? nil : EntryNumber(reversal) }

  /// Whether it counts.
  public var counts: Bool { reversal == 0 }

  /// The same fact with what is made of its value.
  public func map<Other>(_ transform: (Value) -> Other) -> Fact<Other> { with(transform(value)) }

  /// The same fact with another value: its payload in place of the event.
  func with<Other>(_ other: Other) -> Fact<Other> { Fact<Other>(other, like: self) }

  mutating func reverse(by number: EntryNumber) { reversal = number.sequence }
}

extension Array {
  /// The place of the first fact from a number on; facts stand in the order of their numbers.
  func place<Value>(from number: EntryNumber) -> Int where Element == Fact<Value> {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
