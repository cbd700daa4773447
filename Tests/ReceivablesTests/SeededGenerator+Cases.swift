import Seeding

extension SeededGenerator {
  /// How many random cases a property is tried on; more where `VERZUG_LONG` is set.
  static let cases = isLong ? 200_000 : 3_000
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
