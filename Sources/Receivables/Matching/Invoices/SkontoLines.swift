/// The terms of payment of an XRechnung, taken apart: lines of discounts, and words (BT-20, rule
/// BR-DE-18).
///
/// A discount is one line `#SKONTO#TAGE=14#PROZENT=2.00#`, with `BASISBETRAG=250.00#` at its end where
/// it is not of all that is to be paid. Capitals only, no spaces, decimal dot, exactly two decimals.
///
/// ```swift
/// SkontoLines("#SKONTO#TAGE=14#PROZENT=2.00#\nDanke").steps  // 14 days, 2 %
/// ```
public struct SkontoLines: Sendable, Hashable {
  /// The discounts, in the order of the text.
  public private(set) var steps: [Step] = []
  /// Lines that begin with `#` and cannot be read.
  public private(set) var unread: [Unread] = []
  /// All other lines that are not empty.
  public private(set) var words: [String] = []

  /// A discount.
  public struct Step: Sendable, Hashable {
    /// Days to the last day.
    public let days: Int
    /// The part that may be kept.
    public let rate: Rate
    /// What it is of, in hundredths of the currency; nothing where it is of all that is to be paid.
    public let base: Int64?
  }

  /// A line that cannot be read.
  public struct Unread: Sendable, Hashable {
    /// The line of the text, counted from one.
    public let line: Int
    /// The line itself.
    public let text: String
    /// What is wrong.
    public let fault: SkontoFault
  }

  /// Takes a text apart; nothing of it is lost.
  public init(_ text: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      let line = Self.trimmed(line)
      guard let first = line.first else { continue }
      let text = String(Substring(line))
      guard first == SkontoReader.mark else {
        words.append(text)
        continue
      }
      do throws(SkontoFault) {
        steps.append(try Self.step(line))
      } catch {
        unread.append(Unread(line: place + 1, text: text, fault: error))
      }
    }
  }

  /// A line without the spaces that indent it, and without the end that Windows writes.
  private static func trimmed(_ line: Substring.UTF8View) -> Substring.UTF8View {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let start = line.firstIndex(where: { !isSpace($0) }),
      let end = line.lastIndex(where: { !isSpace($0) })
    else { return line[line.endIndex...] }
    return line[start...end]
  }

  /// Reads one line: `#SKONTO#TAGE=` digits `#PROZENT=` digits `.` two digits, perhaps
  /// `#BASISBETRAG=` and an amount, `#`.
  static func step(_ line: Substring.UTF8View) throws(SkontoFault) -> Step {
    var reader = SkontoReader(line)
    guard reader.take("#SKONTO#") else { throw .keyword }
    guard reader.take("TAGE="), let days = reader.digits(), reader.take("#") else { throw .days }
    guard reader.take("PROZENT="), let rate = reader.hundredths(), reader.take("#") else {
      throw .rate
    }
    var base: Int64?
    if reader.take("BASISBETRAG=") {
      let isNegative = reader.take("-")
      guard let amount = reader.hundredths(), reader.take("#") else { throw .base }
      base = isNegative ? -amount : amount
    }
    guard reader.isAtEnd else { throw .rest }
    guard let days = Int(exactly: days), days <= PaymentTerms.longest,
      let millionths = Int32(exactly: rate), millionths <= 10_000
    else { throw .outOfRange }
    return Step(days: days, rate: .hundredths(millionths), base: base)
  }
}

/// Why a line of a discount cannot be read.
public enum SkontoFault: String, Error, Sendable, Hashable, CaseIterable {
  /// It does not begin with `#SKONTO#`, the only word there is.
  case keyword
  /// `TAGE=` and whole days do not follow.
  case days
  /// `PROZENT=` and a rate with two decimals do not follow.
  case rate
  /// `BASISBETRAG=` is not followed by an amount with two decimals.
  case base
  /// Something stands behind it.
  case rest
  /// More than a hundred percent, or than ten years.
  case outOfRange
}

/// One pass over a line.
private struct SkontoReader {
  static let mark = UInt8(ascii: "#")
  private var left: Substring.UTF8View

  init(_ line: Substring.UTF8View) { left = line }

  var isAtEnd: Bool { left.isEmpty }

  mutating func take(_ word: String) -> Bool {
    guard left.starts(with: word.utf8) else { return false }
    left = left.dropFirst(word.utf8.count)
    return true
  }

  /// One digit or more; nothing where they do not fit.
  mutating func digits() -> Int64? {
    let digits = left.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !digits.isEmpty else { return nil }
    left = left.dropFirst(digits.count)
    return Int64(Substring(digits))
  }

  /// Digits, a dot and exactly two digits, as hundredths.
  mutating func hundredths() -> Int64? {
    guard let whole = digits(), take(".") else { return nil }
    let before = left.count
    guard let decimals = digits(), before - left.count == 2 else { return nil }
    let (scaled, overflow) = whole.multipliedReportingOverflow(by: 100)
    let (sum, tooLarge) = scaled.addingReportingOverflow(decimals)
    return overflow || tooLarge ? nil : sum
  }
}
