/// How people type a day: few strokes, German or English, always one meaning.
///
/// | typed | means |
/// | --- | --- |
/// | `+7`, `-3`, `+2w`, `+1m`, `+1y` | so many days, weeks, months, years from today |
/// | `15.` | the nearest 15th |
/// | `27.11.` | the nearest 27 November |
/// | `27.11.26`, `27.11.2026`, `2026-11-27` | that day |
/// | `fr`, `fri`, `Freitag` | the nearest Friday that is not today |
/// | `heute`, `morgen`, `gestern`, `today`, `tomorrow`, `yesterday` | as the word says |
/// | `ult` | the last day of this month |
/// | `7` | seven days from today where a duration is asked for, refused elsewhere |
///
/// Words may be shortened to two letters and more as long as they mean one thing.
public struct DayReader: Sendable, Hashable {
  /// The day that relative ones count from.
  public let today: CalendarDay
  /// On which side of today the nearest day lies.
  public let direction: Direction
  /// What a number alone means.
  public let bareNumber: BareNumber

  /// Where a day that is not fully said is looked for.
  public enum Direction: Sendable, Hashable {
    /// Today and later: deadlines, follow-ups.
    case ahead
    /// Today and earlier: what happened.
    case back
  }

  /// What a number alone means.
  public enum BareNumber: Sendable, Hashable {
    /// So many days from today, as in a field that asks how long.
    case days
    /// Nothing: it could be days or a day of the month.
    case refused
  }

  /// A reader.
  public init(
    today: CalendarDay, direction: Direction = .ahead, bareNumber: BareNumber = .refused
  ) {
    self.today = today
    self.direction = direction
    self.bareNumber = bareNumber
  }
}

/// Why a text is no day.
public enum DayTypingFault: Error, Sendable, Hashable {
  /// There is nothing.
  case empty
  /// It is none of the known forms.
  case unreadable(String)
  /// The calendar has no such day.
  case noSuchDay(String)
  /// A number without a sign or a dot: `+7` or `7.`?
  case bareNumber(Int)
  /// The word could mean several things, by their full words.
  case ambiguous(String, [String])
  /// The day is further than years of four digits reach.
  case outOfReach
}

extension DayReader {
  /// The day that a text means.
  ///
  /// - Throws: `DayTypingFault` with the reason.
  public func day(_ text: String) throws(DayTypingFault) -> CalendarDay {
    let typed = text.filter { $0 != " " && $0 != "\u{A0}" }.lowercased()
    guard !typed.isEmpty else { throw .empty }
    let day: CalendarDay
    if let first = typed.first, first == "+" || first == "-" {
      day = try relative(typed.dropFirst(), backwards: first == "-", text)
    } else if let number = Self.number(typed[...], digits: 1...4) {
      guard bareNumber == .days else { throw .bareNumber(number) }
      day = today + (direction == .ahead ? number : -number)
    } else if typed.first?.isNumber == true {
      day = try typed.contains(".") ? dotted(typed, text) : iso(typed, text)
    } else {
      day = try worded(typed, text)
    }
    guard (Self.first...Self.last).contains(day) else { throw .outOfReach }
    return day
  }

  private static let first = CalendarDay(ordinal: -719_162)
  private static let last = CalendarDay(ordinal: 2_932_896)

  /// A number of some digits, ASCII ones only.
  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  private func relative(
    _ rest: Substring, backwards: Bool, _ text: String
  ) throws(DayTypingFault) -> CalendarDay {
    let digits = rest.prefix { $0.isNumber }
    guard let count = Self.number(digits, digits: 1...4) else { throw .unreadable(text) }
    let signed = backwards ? -count : count
    switch rest.dropFirst(digits.count) {
    case "", "d", "t": return today + signed
    case "w": return today + signed * 7
    case "m": return today.adding(months: signed)
    case "y", "j": return today.adding(months: signed * 12)
    default: throw .unreadable(text)
    }
  }

  private func iso(_ typed: String, _ text: String) throws(DayTypingFault) -> CalendarDay {
    let parts = typed.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Self.number(parts[0], digits: 4...4),
      let month = Self.number(parts[1], digits: 1...2),
      let day = Self.number(parts[2], digits: 1...2)
    else { throw .unreadable(text) }
    return try Self.existing(year, month, day, text)
  }

  private static func existing(
    _ year: Int, _ month: Int, _ day: Int, _ text: String
  ) throws(DayTypingFault) -> CalendarDay {
    guard let found = CalendarDay(year: year, month: month, day: day) else {
      throw .noSuchDay(text)
    }
    return found
  }
}

// MARK: - Day and month with dots

extension DayReader {
  /// `15.`, `27.11.`, `27.11`, `27.11.26` or `27.11.2026`.
  private func dotted(_ typed: String, _ text: String) throws(DayTypingFault) -> CalendarDay {
    var parts = typed.split(separator: ".", omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    guard (1...3).contains(parts.count), let day = Self.number(parts[0], digits: 1...2) else {
      throw .unreadable(text)
    }
    guard parts.count > 1 else { return try nearest(day: day, text) }
    guard let month = Self.number(parts[1], digits: 1...2) else { throw .unreadable(text) }
    guard parts.count > 2 else { return try nearest(month: month, day: day, text) }
    if let year = Self.number(parts[2], digits: 2...2) {
      return try Self.existing(today.fields.year / 100 * 100 + year, month, day, text)
    }
    guard let year = Self.number(parts[2], digits: 4...4) else { throw .unreadable(text) }
    return try Self.existing(year, month, day, text)
  }

  /// The nearest month, this one included, that has such a day on the right side of today.
  private func nearest(day: Int, _ text: String) throws(DayTypingFault) -> CalendarDay {
    let (year, month, _) = today.fields
    for distance in 0...2 {
      let total = year * 12 + month - 1 + (direction == .ahead ? distance : -distance)
      if let found = CalendarDay(year: total / 12, month: total % 12 + 1, day: day),
        isOnSide(found)
      {
        return found
      }
    }
    throw .noSuchDay(text)
  }

  /// The nearest year, this one included, that has such a day on the right side of today; 29
  /// February may be eight years away.
  private func nearest(
    month: Int, day: Int, _ text: String
  ) throws(DayTypingFault) -> CalendarDay {
    for distance in 0...8 {
      let year = today.fields.year + (direction == .ahead ? distance : -distance)
      if let found = CalendarDay(year: year, month: month, day: day), isOnSide(found) {
        return found
      }
    }
    throw .noSuchDay(text)
  }

  private func isOnSide(_ day: CalendarDay) -> Bool {
    direction == .ahead ? day >= today : day <= today
  }
}

// MARK: - Words

extension DayReader {
  private enum Meaning: Hashable {
    /// So many days from today.
    case offset(Int)
    /// A day of the week, 0 for Monday.
    case weekday(Int)
    case endOfMonth
  }

  /// German and English together: no beginning of two letters means two things, but for `to`.
  private static let words: [(word: String, meaning: Meaning)] = [
    ("heute", .offset(0)), ("morgen", .offset(1)), ("übermorgen", .offset(2)),
    ("uebermorgen", .offset(2)), ("gestern", .offset(-1)), ("vorgestern", .offset(-2)),
    ("today", .offset(0)), ("tomorrow", .offset(1)), ("yesterday", .offset(-1)),
    ("ultimo", .endOfMonth),
    ("montag", .weekday(0)), ("dienstag", .weekday(1)), ("mittwoch", .weekday(2)),
    ("donnerstag", .weekday(3)), ("freitag", .weekday(4)), ("samstag", .weekday(5)),
    ("sonnabend", .weekday(5)), ("sonntag", .weekday(6)),
    ("monday", .weekday(0)), ("tuesday", .weekday(1)), ("wednesday", .weekday(2)),
    ("thursday", .weekday(3)), ("friday", .weekday(4)), ("saturday", .weekday(5)),
    ("sunday", .weekday(6)),
  ]

  /// What everybody means by two letters, although longer words begin so, too.
  private static let short: [String: Meaning] = [
    "mo": .weekday(0), "di": .weekday(1), "mi": .weekday(2), "do": .weekday(3),
    "fr": .weekday(4), "sa": .weekday(5), "so": .weekday(6), "h": .offset(0), "t": .offset(0),
    "m": .offset(1), "g": .offset(-1),
  ]

  private func worded(_ typed: String, _ text: String) throws(DayTypingFault) -> CalendarDay {
    let word = typed.hasSuffix(".") ? String(typed.dropLast()) : typed
    if let meaning = Self.short[word] { return day(meaning) }
    guard word.count >= 2 else { throw .unreadable(text) }
    let found = Self.words.filter { $0.word.hasPrefix(word) }
    guard let first = found.first else { throw .unreadable(text) }
    guard found.allSatisfy({ $0.meaning == first.meaning }) else {
      throw .ambiguous(text, found.map(\.word))
    }
    return day(first.meaning)
  }

  private func day(_ meaning: Meaning) -> CalendarDay {
    switch meaning {
    case .offset(let days): return today + days
    case .endOfMonth: return today.endOfMonth
    case .weekday(let weekday):
      let distance = (weekday - today.weekday + 7) % 7
      let ahead = distance == 0 ? 7 : distance
      return today + (direction == .ahead ? ahead : (distance == 0 ? -7 : distance - 7))
    }
  }
}
