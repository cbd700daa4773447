/// The base rates of § 247 BGB by half-year.
///
/// A rate holds for its half-year only: beyond the last known one nothing is extended, so that a
/// figure can never rest on a rate that nobody has published.
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

  /// The rows that are known, in the order of their days.
  public let all: [Row]

  /// The days from the first to the end of the last half-year without a gap before it.
  public let known: ClosedRange<Day>

  /// The rows by half-year, from that of the first row on; nothing where one is not known.
  private let rows: [Row?]

  private let firstHalfYear: Int

  /// Rows that begin with half-years and one more, which replaces the one of its half-year.
  private init(_ rows: some Sequence<Row>, _ last: Row) {
    var byHalfYear = rows.reduce(into: [:]) { $0[Self.halfYear(of: $1.from)] = $1 }
    let half = Self.halfYear(of: last.from)
    byHalfYear[half] = last
    let start = byHalfYear.keys.reduce(half, min)
    firstHalfYear = start
    self.rows = (start...byHalfYear.keys.reduce(half, max)).map { byHalfYear[$0] }
    all = self.rows.compactMap(\.self)
    let gapless = self.rows.prefix { $0 != nil }.count
    known = Self.start(ofHalfYear: start)...Self.end(ofHalfYear: start + gapless - 1)
  }
}

// MARK: - Construction

extension BaseRateTable {
  /// The table with one more row, which replaces the rate of its half-year.
  ///
  /// - Throws: `LawFault.notStartOfHalfYear` for a row that begins on another day.
  public func setting(_ row: Row) throws(LawFault) -> BaseRateTable {
    try row.requireHalfYear()
    return BaseRateTable(all, row)
  }

  /// A table of one row at least; a later row for the same half-year replaces an earlier one.
  ///
  /// - Throws: `LawFault.notStartOfHalfYear` for a row that begins on another day.
  public init(_ first: Row, _ others: [Row] = []) throws(LawFault) {
    var rows = [first] + others
    for row in rows { try row.requireHalfYear() }
    let last = rows.removeLast()
    self.init(rows, last)
  }

  /// The rates published so far, from 2002 on.
  public static let published = BaseRateTable(
    publishedRows.dropLast(), publishedRows[publishedRows.count - 1])
}

// MARK: - Looking up

extension BaseRateTable {
  /// The last day whose rate is known without a gap before it.
  public var knownUntil: Day { known.upperBound }

  /// The row that holds on a day, if it is known.
  public func row(on day: Day) -> Row? { row(ofHalfYear: Self.halfYear(of: day)) }

  /// Whether a rate is known for at least one day from one through another.
  public func knows(someDayIn first: Day, through last: Day) -> Bool {
    row(on: first) != nil || nextKnown(after: first).map { $0 <= last } == true
  }

  /// The rate on a day and the last day up to which it stays the same.
  func run(from day: Day) -> (rate: Rate, through: Day)? {
    var half = Self.halfYear(of: day)
    guard let rate = row(ofHalfYear: half)?.rate else { return nil }
    while row(ofHalfYear: half + 1)?.rate == rate { half += 1 }
    return (rate, Self.end(ofHalfYear: half))
  }

  /// The first day after a day whose rate is known.
  func nextKnown(after day: Day) -> Day? {
    all.first { $0.from > day }?.from
  }

  private func row(ofHalfYear half: Int) -> Row? {
    rows.indices.contains(half - firstHalfYear) ? rows[half - firstHalfYear] : nil
  }

  fileprivate static func halfYear(of day: Day) -> Int {
    let (year, month, _) = day.fields
    return year * 2 + (month >= 7 ? 1 : 0)
  }

  fileprivate static func start(ofHalfYear half: Int) -> Day {
    Day(year: half / 2, month: half % 2 == 0 ? 1 : 7, clampedDay: 1)
  }

  fileprivate static func end(ofHalfYear half: Int) -> Day {
    Day(year: half / 2, month: half % 2 == 0 ? 6 : 12, clampedDay: 31)
  }
}

extension BaseRateTable.Row {
  /// The last day of the half-year.
  public var through: Day { BaseRateTable.end(ofHalfYear: BaseRateTable.halfYear(of: from)) }

  /// § 247(1) BGB: rates change on 1 January and 1 July.
  fileprivate func requireHalfYear() throws(LawFault) {
    guard BaseRateTable.start(ofHalfYear: BaseRateTable.halfYear(of: from)) == from else {
      throw .notStartOfHalfYear(from)
    }
  }
}
