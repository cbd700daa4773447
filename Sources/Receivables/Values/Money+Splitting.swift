// Splitting an amount without losing a cent: the parts always add up to the whole.

extension Money {
  /// The amount in equal parts, with what does not divide in the last one.
  ///
  /// Instalments are equal but for the last, so that the debtor can set up one standing order.
  ///
  ///     try Money(minor: 10_000, .euro).split(into: 3)  // 33.33, 33.33, 33.34
  ///
  /// - Parameter count: The number of parts, from one to a million.
  /// - Returns: So many parts whose sum is the amount.
  /// - Throws: `MoneyFault.unusableShares` for another number of parts.
  public func split(into count: Int) throws(MoneyFault) -> [Money] {
    guard (1...1_000_000).contains(count) else { throw .unusableShares }
    let (part, rest) = minor.quotientAndRemainder(dividingBy: Int64(count))
    var parts = Array(repeating: Money(minor: part, currency), count: count)
    parts[count - 1] = Money(minor: part + rest, currency)
    return parts
  }

  /// The amount in parts proportional to shares.
  ///
  /// Every part is its exact proportion cut to whole minor units; the units left over go, one each,
  /// to the parts that lost the largest fractions, the earlier first where fractions are equal
  /// (method of largest remainders). No part has another sign than the whole, and a share of zero
  /// receives nothing.
  ///
  ///     try Money(minor: 100, .euro).split(by: [1, 1, 1])  // 0.34, 0.33, 0.33
  ///
  /// - Parameter shares: Weights, none negative, not all zero.
  /// - Returns: One part for each share, whose sum is the amount.
  /// - Throws: `MoneyFault.unusableShares` for other shares.
  public func split(by shares: [Int64]) throws(MoneyFault) -> [Money] {
    guard shares.allSatisfy({ $0 >= 0 }) else { throw .unusableShares }
    let whole = shares.reduce(Int128(0)) { $0 + Int128($1) }
    guard whole > 0 else { throw .unusableShares }

    let unit: Int64 = minor < 0 ? -1 : 1
    let amount = Int128(minor.magnitude)
    var parts: [Int64] = []
    var fractions: [(place: Int, remainder: Int128)] = []
    parts.reserveCapacity(shares.count)
    var left = amount
    for (place, share) in shares.enumerated() {
      let (part, remainder) = (amount * Int128(share)).quotientAndRemainder(dividingBy: whole)
      left -= part
      // Int64.min has a magnitude that only fits with its sign.
      parts.append(Int64(truncatingIfNeeded: Int128(unit) * part))
      if remainder > 0 { fractions.append((place, remainder)) }
    }
    fractions.sort { ($1.remainder, $0.place) < ($0.remainder, $1.place) }
    for fraction in fractions.prefix(Int(left)) { parts[fraction.place] += unit }
    return parts.map { Money(minor: $0, currency) }
  }
}
