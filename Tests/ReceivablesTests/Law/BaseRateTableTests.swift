import Receivables
import Testing

@Suite("Base rates") struct BaseRateTableTests {
  @Test func `the published rates are those of the Bundesbank`() throws {
    let rows = Self.printed.split(separator: "\n").map { $0.split(separator: " ") }
    let published = BaseRateTable.published.all
    #expect(published.count == rows.count)
    for (row, found) in zip(rows, published) {
      #expect(try found.from == Day(row[0]))
      #expect(try found.rate == percent(String(row[1])))
    }
    #expect(published.last?.source == .secondary)
    #expect(published.dropLast().allSatisfy { $0.source == .bundesbank })
    #expect(try BaseRateTable.published.known == Day("2002-01-01")...Day("2026-12-31"))
    #expect(try BaseRateTable.published.knownUntil == Day("2026-12-31"))
  }

  @Test(arguments: [
    ("2001-12-31", nil), ("2002-01-01", "2.57"), ("2022-12-31", "-0.88"), ("2023-01-01", "1.62"),
    ("2026-06-30", "1.27"), ("2026-07-01", "1.52"), ("2026-12-31", "1.52"), ("2027-01-01", nil),
  ])
  func `a rate holds for its half-year only`(day: String, rate: String?) throws {
    #expect(try BaseRateTable.published.row(on: Day(day))?.rate == rate.map { try percent($0) })
  }

  @Test func `a rate that is entered extends or replaces`() throws {
    let next = BaseRateTable.Row(
      from: try Day("2027-01-01"), rate: try percent("2.02"), source: .entered)
    let table = try BaseRateTable.published.setting(next)
    #expect(try table.row(on: Day("2027-06-30")) == next)
    #expect(try table.knownUntil == Day("2027-06-30"))
    let other = BaseRateTable.Row(from: next.from, rate: .zero, source: .entered)
    #expect(try table.setting(other).row(on: next.from)?.rate == .zero)
    #expect(try table.setting(other).all.count == 51)
  }

  @Test func `what is known ends before a gap`() throws {
    let later = BaseRateTable.Row(
      from: try Day("2027-07-01"), rate: try percent("2"), source: .entered)
    let table = try BaseRateTable.published.setting(later)
    #expect(try table.knownUntil == Day("2026-12-31"))
    #expect(try table.row(on: Day("2027-05-01")) == nil)
    #expect(try table.row(on: Day("2027-07-01")) == later)
  }

  @Test(arguments: ["2026-01-02", "2026-06-30", "2026-08-01", "9999-12-31"])
  func `a rate that begins on another day is refused`(day: String) throws {
    let row = BaseRateTable.Row(from: try Day(day), rate: .zero, source: .entered)
    #expect(throws: LawFault.notStartOfHalfYear(row.from)) {
      try BaseRateTable.published.setting(row)
    }
  }

  @Test(arguments: [
    ("2001-01-01", "2001-12-31", false), ("2001-01-01", "2002-01-01", true),
    ("2026-12-31", "2027-06-30", true), ("2027-01-01", "2030-12-31", false),
  ])
  func `one known day is enough to know something`(
    first: String, last: String, knows: Bool
  ) throws {
    #expect(
      try BaseRateTable.published.knows(someDayIn: Day(first), through: Day(last)) == knows)
  }

  private static let printed = """
    2002-01-01 2.57
    2002-07-01 2.47
    2003-01-01 1.97
    2003-07-01 1.22
    2004-01-01 1.14
    2004-07-01 1.13
    2005-01-01 1.21
    2005-07-01 1.17
    2006-01-01 1.37
    2006-07-01 1.95
    2007-01-01 2.70
    2007-07-01 3.19
    2008-01-01 3.32
    2008-07-01 3.19
    2009-01-01 1.62
    2009-07-01 0.12
    2010-01-01 0.12
    2010-07-01 0.12
    2011-01-01 0.12
    2011-07-01 0.37
    2012-01-01 0.12
    2012-07-01 0.12
    2013-01-01 -0.13
    2013-07-01 -0.38
    2014-01-01 -0.63
    2014-07-01 -0.73
    2015-01-01 -0.83
    2015-07-01 -0.83
    2016-01-01 -0.83
    2016-07-01 -0.88
    2017-01-01 -0.88
    2017-07-01 -0.88
    2018-01-01 -0.88
    2018-07-01 -0.88
    2019-01-01 -0.88
    2019-07-01 -0.88
    2020-01-01 -0.88
    2020-07-01 -0.88
    2021-01-01 -0.88
    2021-07-01 -0.88
    2022-01-01 -0.88
    2022-07-01 -0.88
    2023-01-01 1.62
    2023-07-01 3.12
    2024-01-01 3.62
    2024-07-01 3.37
    2025-01-01 2.27
    2025-07-01 1.27
    2026-01-01 1.27
    2026-07-01 1.52
    """
}
