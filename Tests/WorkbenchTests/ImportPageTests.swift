import Desk
import FrameTesting
import Foundation
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("Taking in a file")
struct ImportPageTests {
  private static func file(_ rows: String...) throws -> URL {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "verzug-import-\(UUID().uuidString).csv")
    let text = (["debtor;name;invoice;issued;due;open"] + rows).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: path)
    return path
  }

  private static let row = "90001;Erika Muster;R-1;01.10.2026;31.10.2026;119,00"

  @Test func `what a file would change is seen before y books it, and undo takes it back`() throws {
    let bench = try Rehearsed()
    let file = try Self.file(Self.row)
    defer { try? FileManager.default.removeItem(at: file) }
    try bench.press("I")
    bench.type(file.path)
    try bench.press("enter")
    #expect(
      bench.lines.contains { $0.contains("New customers: 1") }, "\(bench.screen)")
    #expect(bench.written.isEmpty)
    try bench.press("enter x")
    #expect(bench.written.isEmpty, "only y books")
    try bench.press("y")
    let written = bench.written.filter { $0.debtor.text == "90001" }.map(\.kind)
    #expect(written == [.debtorRecorded, .invoiceRecorded])
    try bench.press("u y")
    let debtor = DemoFolder.sure { try DebtorID("90001") }
    #expect(bench.desk.book.account(debtor) == nil)
  }

  @Test func `a wrong row holds the file back and is named by its line`() throws {
    let bench = try Rehearsed()
    let file = try Self.file(Self.row, "90002;Karl;R-2;01.10.2026;31.10.2026;12,0x")
    defer { try? FileManager.default.removeItem(at: file) }
    try bench.press("I")
    bench.type(file.path)
    try bench.press("enter y")
    #expect(bench.written.isEmpty)
    #expect(bench.lines.contains { $0.contains("ine 3") }, "\(bench.screen)")
    #expect(bench.lines.last?.contains("--partial") == true)
  }

  @Test func `a file that is not there is said, and its path can be mended`() throws {
    let bench = try Rehearsed()
    try bench.press("I")
    bench.type("/nonexistent.csv")
    try bench.press("enter")
    #expect(bench.lines.last?.contains("/nonexistent.csv") == true, "\(bench.screen)")
    #expect(bench.lines.contains { $0.contains("File") && $0.contains("/nonexistent.csv") })
    try bench.press("esc")
    #expect(bench.rehearsal.app.rowCount > 0)
  }

  @Test(arguments: Language.allCases)
  func `it looks as it was recorded`(language: Language) throws {
    let bench = try Rehearsed(language)
    try bench.press("I")
    expectFrame(bench.frame, "import-\(language.rawValue)-80x24")
  }
}
