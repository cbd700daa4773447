import Receivables
import Wording

/// Reads the text of options into values; every fault names its option.
enum Input {
  static func money(_ text: String, _ field: String, in currency: Currency) throws(Problem) -> Money
  {
    do {
      return try Money(reading: text, .plain, in: currency)
    } catch {
      throw Problem(.money(error), at: field)
    }
  }

  static func currency(_ text: String, _ field: String = "--currency") throws(Problem) -> Currency {
    do { return try Currency(code: text) } catch { throw Problem(.money(error), at: field) }
  }

  /// The days of trade, 1900-01-01 to 2199-12-31, as days since 1970-01-01: far enough from the
  /// ends of the calendar that no period reaches them.
  static let days = Day(number: -25_567)...Day(number: 84_005)

  /// A day of trade.
  static func day(_ text: Substring, _ field: String) throws(Problem) -> Day {
    let day: Day
    do { day = try Day(text) } catch { throw Problem(.day(error), at: field) }
    guard days.contains(day) else {
      throw Problem(.usage(.dayOutOfRange(day, days)), at: field)
    }
    return day
  }

  /// Refuses options that say something only together with another.
  static func require(_ other: String, for options: (name: String, isGiven: Bool)...)
    throws(Problem)
  {
    for option in options where option.isGiven {
      throw Problem(.usage(.needs(option.name, other: other)))
    }
  }

  static func day(_ text: String, _ field: String) throws(Problem) -> Day {
    try day(text[...], field)
  }

  /// The day of an option that may be left out.
  static func dayIfGiven(_ text: String?, _ field: String) throws(Problem) -> Day? {
    guard let text else { return nil }
    return try day(text, field)
  }

  /// The day of an option, else today.
  static func dayOrToday(_ text: String?, _ field: String) throws(Problem) -> Day {
    guard let text else { return try Environment.today() }
    return try day(text, field)
  }

  static func rate(_ text: String, _ field: String) throws(Problem) -> Rate {
    do { return try Rate(percent: text) } catch { throw Problem(.rate(error), at: field) }
  }

  static func period(_ text: String, _ field: String) throws(Problem) -> Period {
    do { return try Period(text) } catch { throw Problem(.period(error), at: field) }
  }

  static func number(
    _ text: String, _ field: String, in range: ClosedRange<Int>
  ) throws(Problem) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw Problem(.usage(.number(value: text, range)), at: field)
    }
    return number
  }

  /// An option that must be given.
  static func required(_ text: String?, _ field: String) throws(Problem) -> String {
    guard let text else { throw Problem(.usage(.missing(field))) }
    return text
  }

  /// One of the values that have these names.
  static func choice<Value>(
    _ text: String, _ field: String, _ names: [(name: String, value: Value)]
  ) throws(Problem) -> Value {
    guard let value = names.first(where: { $0.name == text })?.value else {
      throw Problem(.usage(.notOneOf(value: text, possible: names.map(\.name))), at: field)
    }
    return value
  }

  /// `yes` or `no`, where one is given.
  static func yesOrNo(_ text: String?, _ field: String) throws(Problem) -> Bool? {
    guard let text else { return nil }
    return try choice(text, field, [("yes", true), ("no", false)])
  }

  static func debtor(_ text: String) throws(Problem) -> DebtorKind {
    try choice(text, "--debtor", DebtorKind.allCases.map { ($0.rawValue, $0) })
  }

  static func state(_ text: String, _ field: String = "--state") throws(Problem) -> FederalState {
    try choice(text.uppercased(), field, FederalState.allCases.map { ($0.rawValue, $0) })
  }

  /// The places of several states.
  static func workingDays(_ states: [String], local: Bool) throws(Problem) -> WorkingDays {
    var places: [Place] = []
    for text in states {
      let state = try state(text)
      places.append(Place(state, localHolidays: local ? .possible(in: state) : []))
    }
    return WorkingDays(at: places)
  }

  /// `LEFT=RIGHT`, split at the first equals sign.
  static func pair(
    _ text: String, _ field: String, form: String
  ) throws(Problem) -> (left: Substring, right: Substring) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw Problem(.usage(.form(value: text, form: form)), at: field)
    }
    return (parts[0], parts[1])
  }

  /// `DAY..DAY..`: up to so many days in their order; what is empty or left out is nothing.
  static func days(_ text: String, _ field: String, form: String, upTo count: Int) throws(Problem)
    -> [Day?]
  {
    let parts = text.split(separator: "..", omittingEmptySubsequences: false)
    guard parts.count <= count, parts.first?.isEmpty == false else {
      throw Problem(.usage(.form(value: text, form: form)), at: field)
    }
    var days: [Day?] = []
    var latest: Day?
    for part in parts {
      guard !part.isEmpty else { days.append(nil); continue }
      let day = try day(part, field)
      if let latest, day < latest {
        throw Problem(
          .law(.endsBeforeStart(from: latest, to: day)), at: field, status: .refused)
      }
      latest = day
      days.append(day)
    }
    return days + Array(repeating: nil, count: count - days.count)
  }

  /// Runs a rule of law; what it refuses is a refusal, not wrong usage.
  static func law<Value>(
    _ field: String, _ rule: () throws(LawFault) -> Value
  ) throws(Problem) -> Value {
    try law({ _ in field }, rule)
  }

  /// Runs a rule of law that may refuse for the sake of several options.
  static func law<Value>(
    _ field: (LawFault) -> String, _ rule: () throws(LawFault) -> Value
  ) throws(Problem) -> Value {
    do { return try rule() } catch {
      throw Problem(.law(error), at: field(error), status: .refused)
    }
  }
}
