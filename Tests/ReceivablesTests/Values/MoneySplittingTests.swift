import Receivables
import Seeding
import Testing

@Suite("Splitting money") struct MoneySplittingTests {
  @Test(
    arguments: [
      (10_000, 3, [3_333, 3_333, 3_334]), (2, 3, [0, 0, 2]), (-100, 3, [-33, -33, -34]),
      (0, 2, [0, 0]), (7, 1, [7]),
    ] as [(Int64, Int, [Int64])])
  func `equal parts carry what does not divide in the last`(
    minor: Int64, count: Int, parts: [Int64]
  ) throws {
    #expect(try Money(minor: minor, .euro).split(into: count).map(\.minor) == parts)
  }

  @Test(
    arguments: [
      (100, [1, 1, 1], [34, 33, 33]), (-100, [1, 1, 1], [-34, -33, -33]), (5, [0, 1], [0, 5]),
      (1, [1, 2], [0, 1]), (10, [3, 3, 4], [3, 3, 4]), (0, [1, 1], [0, 0]),
      (Int64.min, [1], [.min]), (.max, [.max, .max], [4_611_686_018_427_387_904, .max / 2]),
    ] as [(Int64, [Int64], [Int64])])
  func `shares follow the largest remainders, the earlier first`(
    minor: Int64, shares: [Int64], parts: [Int64]
  ) throws {
    #expect(try Money(minor: minor, .euro).split(by: shares).map(\.minor) == parts)
  }

  @Test(arguments: [0, -1, Int.min, 1_000_001, Int.max])
  func `parts that nobody can list are refused`(count: Int) {
    #expect(throws: MoneyFault.unusableShares) {
      try Money(minor: 100, .euro).split(into: count)
    }
  }

  @Test(arguments: [[], [0], [0, 0], [1, -1], [.min]] as [[Int64]])
  func `shares that are negative or nothing are refused`(shares: [Int64]) {
    #expect(throws: MoneyFault.unusableShares) { try Money(minor: 100, .euro).split(by: shares) }
  }

  @Test func `equal parts lose no cent`() throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let money = Money(minor: generator.anySize(), .euro)
      let count = Int.random(in: 1...60, using: &generator)
      let parts = try money.split(into: count)
      let comment = repeating("\(money) into \(count)")
      #expect(parts.count == count, comment)
      #expect(parts.reduce(Int128(0)) { $0 + Int128($1.minor) } == Int128(money.minor), comment)
      #expect(Set(parts.dropLast()).count <= 1, comment)
    }
  }

  @Test func `proportional parts lose no cent, keep the sign and stay within a cent`() throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let money = Money(minor: generator.anySize(), .euro)
      let count = Int.random(in: 1...8, using: &generator)
      let shares = (0..<count).map { _ in Int64(clamping: generator.anySize().magnitude) }
      let whole = shares.reduce(Int128(0)) { $0 + Int128($1) }
      guard whole > 0 else { continue }
      let parts = try money.split(by: shares)
      let comment = repeating("\(money) by \(shares)")
      #expect(parts.count == count, comment)
      #expect(parts.reduce(Int128(0)) { $0 + Int128($1.minor) } == Int128(money.minor), comment)
      for (part, share) in zip(parts, shares) {
        #expect(part.isZero || part.isNegative == money.isNegative, comment)
        #expect(share > 0 || part.isZero, comment)
        let exact = Int128(money.minor.magnitude) * Int128(share) / whole
        #expect((exact...(exact + 1)).contains(Int128(part.minor.magnitude)), comment)
      }
    }
  }
}
