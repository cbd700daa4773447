import Receivables
import Seeding
import Testing

@testable import Interchange

/// Lists for other programs.
@Suite("Lists")
struct TableWriterTests {
  private func text(_ cells: [TableCell], _ style: ListStyle) -> String {
    var list = TableList(titles: cells.indices.map { "t\($0)" })
    list.add(cells)
    let lines = String(decoding: TableWriter(style).bytes(list), as: UTF8.self)
      .split(separator: "\r\n")
    return String(lines.last ?? "")
  }

  @Test func `German spreadsheets get semicolons, commas and a mark at the beginning`() throws {
    let cells: [TableCell] = [
      .text("Müller; Söhne"), .amount(Money(minor: -123_456, .euro)), .day(try Day("2026-11-24")),
      .number(7), .empty, .text("\"x\""),
    ]
    #expect(text(cells, .german) == "\"Müller; Söhne\";-1234,56;24.11.2026;7;;\"\"\"x\"\"\"")
    #expect(text(cells, .plain) == "\"Müller; Söhne\",-1234.56,2026-11-24,7,,\"\"\"x\"\"\"")
    #expect(TableWriter(.german).bytes(TableList(titles: ["a"])).starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test(arguments: ["=1+1", "+49 40", "-x", "@sum", "\tx", "\rx"])
  func `no text becomes a formula`(evil: String) {
    for style in ListStyle.allCases {
      let field = text([.text(evil), .empty], style)
      #expect(field.hasPrefix("'") || field.hasPrefix("\"'"), "\(field)")
    }
  }

  @Test(arguments: 0..<40)
  func `what is written is read back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let signs = Array("ab;,|'=+-@ \"\n\räé€1.")
    var list = TableList(titles: ["a", "b", "c"])
    let rows = (0..<30).map { _ in
      (0..<3).map { _ in
        String(
          (0..<Int.random(in: 1...6, using: &random)).map { _ in
            signs.randomElement(using: &random) ?? "x"
          })
      }
    }
    for row in rows { list.add(row.map { .text($0) }) }
    for style in ListStyle.allCases {
      let bytes = TableWriter(style).bytes(list)
      let text = try TextDecoding.decode(bytes, as: .utf8).text
      var reader = TableReader(text, style == .german ? .semicolon : .comma)
      var row = TableRow()
      #expect(try reader.next(&row))
      for expected in rows {
        #expect(try reader.next(&row))
        let found = row.fields.map(reader.string).map { field in
          // The guard before a formula is part of the file.
          let isGuarded =
            field.hasPrefix("'")
            && field.dropFirst().first.map(TableWriter.formulaSigns.contains) == true
          return isGuarded ? String(field.dropFirst()) : field
        }
        let same = zip(found, expected).allSatisfy { $0 == $1 || "'" + $0 == $1 }
        #expect(same, "seed \(seed)")
      }
    }
  }
}
