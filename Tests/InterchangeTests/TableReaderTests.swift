import Receivables
import Seeding
import Testing

@testable import Interchange

/// Delimited text, read strictly (RFC 4180).
@Suite("Tables")
struct TableReaderTests {
  private func rows(
    _ text: String, _ delimiter: TableDialect.Delimiter = .semicolon
  ) throws -> [[String]] {
    var reader = TableReader(Array(text.utf8), delimiter)
    var row = TableRow()
    var rows: [[String]] = []
    while try reader.next(&row) { rows.append(row.fields.map(reader.string)) }
    return rows
  }

  private func finding(_ text: String) -> Finding? {
    do {
      _ = try rows(text)
      return nil
    } catch {
      return error as? Finding
    }
  }

  @Test(arguments: ["a;b\nc;d\n", "a;b\r\nc;d\r\n", "a;b\rc;d", "\na;b\n\n\nc;d"])
  func `every line end is one, and empty lines are none`(text: String) throws {
    #expect(try rows(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func `quoted fields hold delimiters, line ends and doubled quotation marks`() throws {
    #expect(
      try rows("\"a;\"\"b\"\"\r\nc\";d;\"\";\"\"\"\"") == [["a;\"b\"\r\nc", "d", "", "\""]])
  }

  @Test func `a row says on which line it begins, line ends in fields included`() throws {
    var reader = TableReader(Array("a\n\"b\nc\"\n\nd".utf8), .comma)
    var row = TableRow()
    var lines: [Int] = []
    while try reader.next(&row) { lines.append(row.line) }
    #expect(lines == [1, 2, 5])
  }

  @Test func `what spreadsheets would guess at is a finding with its place`() {
    #expect(finding("a;b\nc;\"d") == Finding(.unclosedQuote, line: 2, column: 2))
    #expect(finding("a;b\n\"c\"x;d") == Finding(.textAfterQuote, line: 2, column: 1))
    #expect(finding("a;b\nc;d\"e") == Finding(.bareQuote, line: 2, column: 2))
    let wide = String(repeating: ";", count: TableReader.columnLimit)
    #expect(finding(wide) == Finding(.tooManyColumns(limit: TableReader.columnLimit), line: 1))
    let long = String(repeating: "x", count: TableReader.fieldLimit + 1)
    #expect(
      finding("a;" + long)
        == Finding(.fieldTooLong(limit: TableReader.fieldLimit), line: 1, column: 2))
  }

  @Test(arguments: TableDialect.Delimiter.allCases)
  func `the delimiter is the one that makes a table`(delimiter: TableDialect.Delimiter) throws {
    let mark = delimiter.rawValue
    let text = [["Nr", "Name", "Betrag"], ["1", "Müller \(mark == "," ? ";" : ",") Co", "3"]]
      .map { $0.joined(separator: mark) }.joined(separator: "\n")
    #expect(try TableDialect.Delimiter.detected(in: Array(text.utf8)) == delimiter)
  }

  @Test func `a table of one column has no delimiter`() {
    #expect(throws: Finding(.noDelimiter, line: 1)) {
      try TableDialect.Delimiter.detected(in: Array("a\nb\n".utf8))
    }
  }

  @Test(arguments: 0..<40)
  func `a table that was written is read back equal`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let delimiter = TableDialect.Delimiter.allCases.randomElement(using: &random) ?? .comma
    let signs = Array("ab;,|\t\"\n\r äé€ 1.")
    let width = Int.random(in: 2...6, using: &random)
    let table = (0..<20).map { _ in
      (0..<width).map { _ in
        String(
          (0..<Int.random(in: 0...6, using: &random)).map { _ in
            signs.randomElement(using: &random) ?? "x"
          })
      }
    }
    let text = table.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(
        separator: delimiter.rawValue)
    }.joined(separator: "\r\n")
    #expect(try rows(text, delimiter) == table, "seed \(seed)")
  }

  @Test(arguments: 0..<40)
  func `no bytes make the reader fail otherwise than with a finding`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let signs = Array("a;,\"\n\r1.-EXTF".utf8) + [0, 0x80, 0xC3, 0xA4, 0xFF, 0xFE, 0xEF]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        signs.randomElement(using: &random) ?? 0
      }
      do throws(Finding) {
        let table = try TableFile(bytes)
        for kind in FileKind.fixed + [.mapped(table.proposal)] { _ = table.reading(as: kind) }
      } catch {
        #expect(error.isError, "seed \(seed)")
      }
    }
  }
}
