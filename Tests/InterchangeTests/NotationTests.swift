import Receivables
import Testing

@testable import Interchange

/// How amounts and days are written: found by all of a column, never by one row.
@Suite("Notations of a table")
struct NotationSearchTests {
  private func amounts(_ texts: String...) throws(Finding) -> AmountNotation {
    var search = AmountSearch(.euro)
    for text in texts { search.look(at: text) }
    return try search.result()
  }

  private func days(_ texts: String...) throws(Finding) -> DayNotation {
    var search = DaySearch()
    for text in texts { search.look(at: text) }
    return try search.result(others: Set(DayNotation.allCases))
  }

  @Test func `one clear amount decides for those that could be read both ways`() throws {
    #expect(try amounts("1.234", "12,50") == .german)
    #expect(try amounts("1.234,00", "7") == .german)
    #expect(try amounts("1,234", "12.50") == .english)
    #expect(try amounts("1'234.50", "3.00") == .swiss)
    #expect(try amounts("12.50", "7") == .english)
  }

  @Test func `amounts that all could be read both ways are asked for`() {
    #expect(throws: Finding(.ambiguousAmounts("1.234"))) { try amounts("1.234", "2.500", "7") }
  }

  @Test func `an unreadable amount does not change how the others are read`() throws {
    #expect(try amounts("1,50", "n/a", "2,00") == .german)
    #expect(try amounts("n/a", "1.50", "2.00", "1,00") == .english)
  }

  @Test func `one clear day decides for those that could be read both ways`() throws {
    #expect(try days("03/04/2026", "13/04/2026") == .dayFirst)
    #expect(try days("03/04/2026", "04/13/2026") == .monthFirst)
    #expect(try days("24.11.2026", "1.2.26") == .german)
    #expect(try days("2026-11-24", "2026-11-24 09:55:16 -0400") == .iso)
    #expect(try days("20261124") == .compact)
  }

  @Test func `days that all could be read both ways are asked for`() {
    #expect(throws: Finding(.ambiguousDays("03/04/2026"))) {
      try days("03/04/2026", "05/06/2026", "07/07/2026")
    }
  }

  @Test func `days of equal numbers are no doubt`() throws {
    #expect(try days("07/07/2026") == .dayFirst)
  }

  @Test(arguments: [
    ("31.02.2026", DayNotation.german), ("1.2.2026.3", .german), ("2026-1-2", .iso),
    ("13/13/2026", .monthFirst), ("1.2.123", .german), ("", .compact), ("2026112", .compact),
    ("٢٤.11.2026", .german),
  ])
  func `what is no day is not read as one`(text: String, notation: DayNotation) {
    #expect(throws: DayFault.self) { try Day(reading: text, notation) }
  }

  @Test func `years of two digits lie between 1980 and 2079`() throws {
    #expect(try Day(reading: "1.2.79", .german) == Day("2079-02-01"))
    #expect(try Day(reading: "1.2.80", .german) == Day("1980-02-01"))
  }
}
