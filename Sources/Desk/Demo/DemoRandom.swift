import Receivables

/// The generator SplitMix64: one seed gives the same sample book on every host.
struct DemoRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension DemoRandom {
  /// A whole number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of some things.
  mutating func one<Thing>(of things: [Thing]) -> Thing { things[number(0...things.count - 1)] }

  /// True once in so many times.
  mutating func once(in count: Int) -> Bool { number(1...count) == 1 }

  /// A price as shops have them, in euro.
  mutating func price(_ euro: ClosedRange<Int>) -> Money {
    .euro(Int64(number(euro)), [0, 50, 90, 95, 99][number(0...4)])
  }
}
