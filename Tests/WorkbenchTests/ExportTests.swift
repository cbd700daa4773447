import Desk
import Foundation
import FrameTesting
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("Export")
struct ExportTests {
  /// Exports the list of a place and gives the lines of the file.
  private static func exported(
    _ bench: Rehearsed, _ keys: String, style: String
  ) throws -> [String] {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "verzug-export-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try bench.press("\(keys) E \(style) ctrl-a ctrl-k")
    bench.type(path)
    try bench.press("enter")
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == (style == "1"))
    let text = String(decoding: bytes, as: UTF8.self).filter { $0 != "\u{FEFF}" }
    return text.split(separator: "\r\n").map(String.init)
  }

  @Test(
    "Every list is written with all its rows", arguments: ["8", "g p", "g h", "R", "R f4", "g n"])
  func lists(keys: String) throws {
    let bench = try Rehearsed()
    let lines = try Self.exported(bench, keys, style: "2")
    #expect(lines.count > 1)
    #expect(bench.lines.contains { $0.contains("\(lines.count - 1) rows written") })
    #expect(bench.written.isEmpty)
  }

  @Test("German spreadsheets get semicolons, commas and a mark of the encoding")
  func german() throws {
    let bench = try Rehearsed(.german)
    let lines = try Self.exported(bench, "8", style: "1")
    #expect(lines[0].unicodeScalars.starts(with: "Klasse;Punkte;Konto".unicodeScalars))
    #expect(lines.dropFirst().contains { $0.contains(",") && $0.contains(";") })
  }

  @Test("The open invoices of a case are a list, too")
  func items() throws {
    let bench = try Rehearsed()
    let lines = try Self.exported(bench, "2 enter", style: "2")
    let debtor = try #require(bench.rehearsal.app.openDebtor)
    let account = try #require(bench.desk.book.account(debtor))
    let open = account.claim(on: DemoFolder.day, bench.desk.book.settings).items
      .filter { $0.total.isPositive && $0.item.isOurs }
    #expect(lines.count == open.count + 1)
  }

  @Test("A file that is there already is never overwritten, and the name can be changed")
  func taken() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "verzug-export-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("mine".utf8).write(to: URL(filePath: path))
    let bench = try Rehearsed()
    try bench.press("8 E 2 ctrl-a ctrl-k")
    bench.type(path)
    try bench.press("enter")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    #expect(bench.lines.contains { $0.contains("File name") })
  }

  @Test("Where there is no list it is said")
  func nothing() throws {
    let bench = try Rehearsed()
    try bench.press("2 w E")
    #expect(bench.lines.contains { $0.contains("There is no list to export here.") })
  }

  @Test("Both questions", arguments: Language.allCases)
  func frames(language: Language) throws {
    let bench = try Rehearsed(language)
    try bench.press("8 E")
    expectFrame(bench.frame, "export-\(language.rawValue)-80x24")
    try bench.press("enter")
    expectFrame(bench.frame, "export-name-\(language.rawValue)-80x24")
  }
}
