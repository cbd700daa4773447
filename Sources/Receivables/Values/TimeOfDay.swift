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

  /// The time that is so many minutes after midnight; minutes of other days are left out.
  init(of minute: Int) { self.minute = ((minute % 1_440) + 1_440) % 1_440 }

  /// Reads a time as it is printed: `09:05`.
  ///
  /// - Throws: `TimeFault` where the text is no time.
  public init(_ text: String) throws(TimeFault) {
    let digits = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
    let isTime =
      digits.count == 5 && text.utf8.dropFirst(2).first == UInt8(ascii: ":")
      && [0, 1, 3, 4].allSatisfy { (0..<10).contains(digits[$0]) }
    guard isTime else { throw .noTime }
    try self.init(hour: digits[0] * 10 + digits[1], minute: digits[3] * 10 + digits[4])
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
