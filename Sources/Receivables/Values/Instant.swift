/// A moment, exact to the millisecond, in universal time.
///
/// Instants record when something was written down; everything the law asks about is a `Day`.
public struct Instant: Sendable, Hashable {
  /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds; negative before.
  public let milliseconds: Int64

  /// The moment so many milliseconds after 1970-01-01T00:00:00Z, held within the years 1 to 9999.
  public init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Self.range.lowerBound), Self.range.upperBound)
  }

  static let millisecondsPerDay: Int64 = 86_400_000

  private static let range: ClosedRange<Int64> =
    Int64(Day.first.number) * millisecondsPerDay...(Int64(Day.last.number) + 1)
    * millisecondsPerDay - 1
}

// MARK: - Text

extension Instant {
  /// Reads `2026-11-23T08:15:00Z`, with or without three digits of milliseconds.
  ///
  /// Only universal time is accepted: a record that depends on somebody's summer time is no record.
  ///
  /// - Throws: `InstantFault.unreadable`.
  public init(_ text: some StringProtocol) throws(InstantFault) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 24, bytes.last == UInt8(ascii: "Z"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes.count == 20 || bytes[19] == UInt8(ascii: "."),
      let day = try? Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = Self.number(bytes[11..<13], below: 24),
      let minute = Self.number(bytes[14..<16], below: 60),
      let second = Self.number(bytes[17..<19], below: 60),
      let fraction = bytes.count == 20 ? 0 : Self.number(bytes[20..<23], below: 1_000)
    else { throw .unreadable(String(text)) }
    let seconds = (hour * 60 + minute) * 60 + second
    self.init(
      milliseconds: Int64(day.number) * Self.millisecondsPerDay + Int64(seconds * 1_000 + fraction))
  }

  private static func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value < limit ? value : nil
  }
}

/// Why a text is not a moment.
public enum InstantFault: Error, Sendable, Hashable {
  /// The text is not of the form `YYYY-MM-DDThh:mm:ss[.fff]Z`, or names no moment.
  case unreadable(String)
}

extension Instant {
  /// The moment as `YYYY-MM-DDThh:mm:ss.fffZ`.
  public var description: String {
    let (day, rest) = dayAndRest
    let (seconds, fraction) = rest.quotientAndRemainder(dividingBy: 1_000)
    let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, to: 2) }
    return "\(day)T\(time.joined(separator: ":")).\(Self.padded(fraction, to: 3))Z"
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}

extension Instant {
  /// The day in universal time and the milliseconds since it began.
  var dayAndRest: (day: Day, rest: Int) {
    var days = milliseconds / Self.millisecondsPerDay
    var rest = milliseconds % Self.millisecondsPerDay
    if rest < 0 {
      days -= 1
      rest += Self.millisecondsPerDay
    }
    return (Day(number: Int(days)), Int(rest))
  }
}

extension Instant: Comparable {
  /// Whether the left moment is earlier.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Instant: CodedAsText {
  /// Reads the text of a moment in universal time.
  public init(coded text: String) throws { try self.init(text) }
}
