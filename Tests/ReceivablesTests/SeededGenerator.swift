import Glibc

/// The generator SplitMix64: the same seed gives the same cases on every host.
struct SeededGenerator: RandomNumberGenerator {
  /// The seed of this run: `VERZUG_SEED`, else a new one, printed once so that a failure can be
  /// repeated.
  static let seed: UInt64 = {
    let seed = environment("VERZUG_SEED").flatMap { UInt64($0) } ?? UInt64.random(in: 0 ... .max)
    print("VERZUG_SEED=\(seed)")
    return seed
  }()

  /// How many random cases a property is tried on; more where `VERZUG_LONG` is set.
  static let cases = environment("VERZUG_LONG") != nil ? 200_000 : 3_000

  private var state = Self.seed

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

extension SeededGenerator {
  /// A whole number of any size: small ones, large ones and the ends are all likely.
  mutating func anySize() -> Int64 {
    switch Int.random(in: 0..<8, using: &self) {
    case 0: [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max].randomElement(using: &self) ?? 0
    case 1, 2: Int64.random(in: .min ... .max, using: &self)
    case 3, 4: Int64.random(in: -100...100, using: &self)
    default: Int64.random(in: -10_000_000...10_000_000, using: &self)
    }
  }
}
