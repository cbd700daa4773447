import Glibc

/// Random numbers of the system, fetched by the dozen: a batch of a hundred entries needs two hundred
/// of them, and each fetch is a call.
public struct PooledRandom: RandomNumberGenerator {
  private var pool: [UInt64] = []

  /// What the system gives in one call without ever being interrupted.
  private static let bytes = 256

  /// A generator with an empty pool.
  public init() {}

  /// The next number.
  public mutating func next() -> UInt64 {
    if let number = pool.popLast() { return number }
    var fresh = [UInt64](repeating: 0, count: Self.bytes / MemoryLayout<UInt64>.size)
    let result = fresh.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) }
    precondition(result == 0, "the system has no random numbers")
    pool = fresh
    return pool.removeLast()
  }
}
