/// A minute of a day by the clock of the book: `14:30`.
public struct TimeOfDay: Sendable, Hashable {
  /// Minutes since midnight, below 1,440.
  public let minute: Int

  /// A time by hour and minute.
  ///
  /// - Throws: `TimeFault` where the day has no such time.
  public init(hour: Int, minute: Int) throws(TimeFault) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { throw .noSuchTime }
    self.minute = hour * 60 + minute
  }

  /// Reads a time as it is printed: `09:05`.
  ///
  /// - Throws: `TimeFault` where the text is no time.
  public init(_ text: String) throws(TimeFault) {
    let digits = Array(text.utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":"),
      let hour = UInt8(text.prefix(2)), let minute = UInt8(text.suffix(2)),
      digits[0] != UInt8(ascii: "+"), digits[3] != UInt8(ascii: "+")
    else { throw .noTime }
    try self.init(hour: Int(hour), minute: Int(minute))
  }
}

/// Why something is no time of a day.
public enum TimeFault: Error, Sendable, Hashable {
  /// The text does not look like `09:05`.
  case noTime
  /// No day has this hour or minute.
  case noSuchTime
}

extension TimeOfDay: Comparable {
  /// Whether the left time is earlier.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minute < right.minute }
}

extension TimeOfDay: CodedAsText {
  /// Reads a time.
  public init(coded text: String) throws { try self.init(text) }

  /// The time as `09:05`.
  public var description: String {
    let (hour, minute) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
