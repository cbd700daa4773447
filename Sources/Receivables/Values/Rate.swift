/// An exact rate in percent, with up to four decimal places.
///
///     try Rate(percent: "6.52").partsPerMillion  // 65_200
public struct Rate: Sendable, Hashable {
  /// The rate in millionths: 10,000 is one percent.
  public let partsPerMillion: Int32

  /// The rate of so many millionths.
  public init(partsPerMillion: Int32) { self.partsPerMillion = partsPerMillion }

  /// Nothing.
  public static let zero = Rate(partsPerMillion: 0)

  /// The rate of a whole number of hundredths of a percent: 652 is 6.52 %.
  static func hundredths(_ count: Int32) -> Rate { Rate(partsPerMillion: count * 100) }
}

// MARK: - Text

extension Rate {
  /// Reads a percentage with decimal dot and at most four decimal places: `-0.88`, `6.52`, `19`.
  ///
  /// - Throws: `RateFault.unreadable`, `RateFault.outOfRange` beyond some 214,748 %.
  public init(percent text: String) throws(RateFault) {
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    let isDigits = { (part: Substring) in
      !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard (1...2).contains(parts.count), parts.allSatisfy(isDigits),
      parts.count == 1 || parts[1].utf8.count <= 4
    else { throw .unreadable(text) }
    let decimals = parts.count == 2 ? parts[1] : ""
    let padded = parts[0] + decimals + String(repeating: "0", count: 4 - decimals.utf8.count)
    guard let magnitude = Int64(padded),
      let millionths = Int32(exactly: text.hasPrefix("-") ? -magnitude : magnitude)
    else { throw .outOfRange(text) }
    self.init(partsPerMillion: millionths)
  }

  /// The percentage with decimal dot and at least two decimal places: `6.52`.
  public var percentText: String {
    let magnitude = partsPerMillion.magnitude
    var decimals = String(10_000 + magnitude % 10_000).dropFirst()
    while decimals.utf8.count > 2, decimals.last == "0" { decimals.removeLast() }
    return "\(partsPerMillion < 0 ? "-" : "")\(magnitude / 10_000).\(decimals)"
  }
}

/// Why a text is not a rate.
public enum RateFault: Error, Sendable, Hashable {
  /// The text is not a percentage with decimal dot and at most four decimal places.
  case unreadable(String)
  /// The percentage is beyond what any rule knows.
  case outOfRange(String)
}

// MARK: - Arithmetic

extension Rate {
  /// The rate so many percentage points higher, held within the range of rates.
  public static func + (base: Rate, points: Rate) -> Rate {
    let (sum, overflow) = base.partsPerMillion.addingReportingOverflow(points.partsPerMillion)
    guard overflow else { return Rate(partsPerMillion: sum) }
    return Rate(partsPerMillion: points.partsPerMillion < 0 ? .min : .max)
  }
}

extension Rate: Comparable {
  /// Whether the left rate is lower.
  public static func < (left: Rate, right: Rate) -> Bool {
    left.partsPerMillion < right.partsPerMillion
  }
}

extension Rate: CodedAsText {
  /// Reads a percentage with decimal dot.
  public init(coded text: String) throws { try self.init(percent: text) }

  /// The percentage with decimal dot and at least two decimal places.
  public var description: String { percentText }
}
