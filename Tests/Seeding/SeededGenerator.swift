import Glibc

/// The numbers of the seed of this run.
public struct SeededGenerator: RandomNumberGenerator {
  /// The seed of this run: `VERZUG_SEED`, else a new one, printed once so that a failure can be
  /// repeated.
  public static let seed: UInt64 = {
    let seed = environment("VERZUG_SEED").flatMap { UInt64($0) } ?? UInt64.random(in: 0 ... .max)
    print("VERZUG_SEED=\(seed)")
    return seed
  }()

  /// Whether properties are tried on many more cases: `VERZUG_LONG`.
  public static let isLong = environment("VERZUG_LONG") != nil

  private var numbers = SplitMix64(seed: Self.seed)

  /// The numbers from the beginning.
  public init() {}

  /// The next number.
  public mutating func next() -> UInt64 { numbers.next() }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
