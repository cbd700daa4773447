import Receivables
import Seeding
import Testing

/// An amount in euro as tables print it: `1,234.50`.
func euro(_ text: String) throws -> Money {
  try Money(reading: text, .english, in: .euro)
}

/// A percentage.
func percent(_ text: String) throws -> Rate { try Rate(percent: text) }

/// What a failing property says, so that it can be repeated.
func repeating(_ text: @autoclosure () -> String = "") -> Comment {
  "VERZUG_SEED=\(SeededGenerator.seed) \(text())"
}

extension SeededGenerator {
  /// A day within a range.
  mutating func day(_ first: String, _ last: String) throws -> Day {
    let (first, last) = (try Day(first), try Day(last))
    return first + Int.random(in: 0...(last - first), using: &self)
  }
}
