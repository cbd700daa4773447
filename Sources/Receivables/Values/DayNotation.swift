/// How people and programs write a day.
public enum DayNotation: String, Sendable, Hashable, CaseIterable, Codable {
  /// Year, month, day with hyphens, `2026-11-24`; a time may follow.
  case iso
  /// Day, month, year with dots, `24.11.2026` or `24.11.26`.
  case german
  /// Day, month, year with slashes or hyphens, `24/11/2026`.
  case dayFirst
  /// Month, day, year with slashes or hyphens, `11/24/2026`.
  case monthFirst
  /// Eight digits, `20261124`.
  case compact
}

extension Day {
  /// Reads a day as a person or a file writes it.
  ///
  /// A year of two digits lies between 1980 and 2079. A time behind the day, `T09:55` or ` 09:55:16
  /// -0400`, is not looked at: it is the day on the paper that counts.
  ///
  ///     try Day(reading: "1.6.26", .german)  // 2026-06-01
  ///
  /// - Parameters:
  ///   - text: The day.
  ///   - notation: The notation the text must follow.
  /// - Throws: `DayFault.unreadable` for another form, `DayFault.noSuchDay` for 30 February.
  public init(reading text: String, _ notation: DayNotation) throws(DayFault) {
    let bytes = Array(text.utf8)
    let date =
      bytes.firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "T") }
      .map { bytes[..<$0] } ?? bytes[...]
    guard let (year, month, day) = notation.fields(of: date) else { throw .unreadable(text) }
    try self.init(year: year, month: month, day: day)
  }
}

extension DayNotation {
  fileprivate func fields(of text: ArraySlice<UInt8>) -> (year: Int, month: Int, day: Int)? {
    switch self {
    case .iso:
      guard let parts = Self.parts(of: text, by: "-"), text.count == 10 else { return nil }
      return Self.year(parts.0, lengths: [4]).map { ($0, parts.1.value, parts.2.value) }
    case .german: return Self.dayFirst(Self.parts(of: text, by: "."))
    case .dayFirst:
      return Self.dayFirst(Self.parts(of: text, by: "/") ?? Self.parts(of: text, by: "-"))
    case .monthFirst:
      return Self.dayFirst(Self.parts(of: text, by: "/") ?? Self.parts(of: text, by: "-"))
        .map { ($0.year, $0.day, $0.month) }
    case .compact:
      guard text.count == 8, let number = Self.number(text) else { return nil }
      return (number.value / 10_000, number.value / 100 % 100, number.value % 100)
    }
  }

  private typealias Part = (value: Int, length: Int)

  private static func dayFirst(
    _ parts: (Part, Part, Part)?
  ) -> (year: Int, month: Int, day: Int)? {
    guard let parts, parts.0.length <= 2, parts.1.length <= 2 else { return nil }
    return year(parts.2, lengths: [2, 4]).map { ($0, parts.1.value, parts.0.value) }
  }

  private static func year(_ part: Part, lengths: Set<Int>) -> Int? {
    guard lengths.contains(part.length) else { return nil }
    guard part.length == 2 else { return part.value }
    return part.value < 80 ? 2_000 + part.value : 1_900 + part.value
  }

  private static func parts(
    of text: ArraySlice<UInt8>, by mark: Unicode.Scalar
  ) -> (Part, Part, Part)? {
    let parts = text.split(
      separator: UInt8(ascii: mark), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 3, let first = number(parts[0]), let second = number(parts[1]),
      let third = number(parts[2])
    else { return nil }
    return (first, second, third)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Part? {
    guard (1...8).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return (value, digits.count)
  }
}
