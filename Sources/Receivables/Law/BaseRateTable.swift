/// The base rates of § 247 BGB by half-year.
///
/// A rate holds for its half-year only: beyond the last known one nothing is extended, so that a figure can
/// never rest on a rate that nobody has published.
public struct BaseRateTable: Sendable, Hashable {
  /// The rate of one half-year.
  public struct Row: Sendable, Hashable {
    /// 1 January or 1 July.
    public let from: Day
    /// Percent a year; negative from 2013 to 2022.
    public let rate: Rate
    /// Where the rate was read.
    public let source: Source

    /// The rate of the half-year that begins on a day.
    public init(from: Day, rate: Rate, source: Source) {
      self.from = from
      self.rate = rate
      self.source = source
    }
  }

  /// Where a rate was read.
  public enum Source: String, Sendable, Hashable, CaseIterable, Codable {
    /// The Bundesbank's own series BBK01.SU0115 / BBKBAS2.
    case bundesbank
    /// Several publications that agree, not yet read at the Bundesbank itself.
    case secondary
    /// Entered by a user of the book.
    case entered
  }

  /// Rates by half-year, counted from the year zero.
  private var rows: [Int: Row]

  private init(checked rows: [Row]) {
    self.rows = rows.reduce(into: [:]) { $0[Self.halfYear(of: $1.from)] = $1 }
  }
}

// MARK: - Construction

extension BaseRateTable {
  /// A table of rows; a later row for the same half-year replaces an earlier one.
  ///
  /// - Throws: `LawFault.notStartOfHalfYear` for a row that begins on another day.
  public init(_ rows: [Row]) throws(LawFault) {
    for row in rows where Self.start(ofHalfYear: Self.halfYear(of: row.from)) != row.from {
      throw .notStartOfHalfYear(row.from)
    }
    self.init(checked: rows)
  }

  /// The table with one more row, which replaces the rate of its half-year.
  public func setting(_ row: Row) throws(LawFault) -> BaseRateTable {
    try BaseRateTable(all + [row])
  }

  /// The rates published so far, from 2002 on.
  public static let published = BaseRateTable(checked: publishedRows)
}

// MARK: - Looking up

extension BaseRateTable {
  /// The rows in the order of their days.
  public var all: [Row] { rows.values.sorted { $0.from < $1.from } }

  /// The days from the first to the end of the last half-year without a gap before it.
  public var known: ClosedRange<Day> {
    guard let first = rows.keys.min() else { return Day.first...Day.first }
    var last = first
    while rows[last + 1] != nil { last += 1 }
    return Self.start(ofHalfYear: first)...Self.end(ofHalfYear: last)
  }

  /// The last day whose rate is known without a gap before it.
  public var knownUntil: Day { known.upperBound }

  /// The row that holds on a day, if it is known.
  public func row(on day: Day) -> Row? { rows[Self.halfYear(of: day)] }

  /// Whether a rate is known for at least one day from one through another.
  public func knows(someDayIn first: Day, through last: Day) -> Bool {
    row(on: first) != nil || nextKnown(after: first).map { $0 <= last } == true
  }

  /// The rate on a day and the last day up to which it stays the same.
  func run(from day: Day) -> (rate: Rate, through: Day)? {
    var half = Self.halfYear(of: day)
    guard let rate = rows[half]?.rate else { return nil }
    while rows[half + 1]?.rate == rate { half += 1 }
    return (rate, Self.end(ofHalfYear: half))
  }

  /// The first day after a day whose rate is known.
  func nextKnown(after day: Day) -> Day? {
    rows.keys.filter { $0 > Self.halfYear(of: day) }.min().map(Self.start(ofHalfYear:))
  }

  private static func halfYear(of day: Day) -> Int {
    let (year, month, _) = day.fields
    return year * 2 + (month >= 7 ? 1 : 0)
  }

  private static func start(ofHalfYear half: Int) -> Day {
    Day(year: half / 2, month: half % 2 == 0 ? 1 : 7, clampedDay: 1)
  }

  private static func end(ofHalfYear half: Int) -> Day {
    Day(year: half / 2, month: half % 2 == 0 ? 6 : 12, clampedDay: 31)
  }
}
