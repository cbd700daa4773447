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

  // MARK: Unknown tables

  /// The page at a table whose titles are nobody's but the merchant's.
  private static func atTable(
    _ language: Language = .english,
    titles: String = "Kd-Nr.;Name;Rechnung;Datum;Fällig;Betrag;Bemerkung"
  ) throws -> Rehearsed {
    let folder = try DemoFolder.copy()
    let bench = try Rehearsed(
      language, drafts: folder.path + "/drafts", folder: folder, variables: ["HOME": folder.path])
    let text = titles + "\n90003;Karl Klein;R-9;01.10.2026;31.10.2026;48,00;per Hand\n"
    try Data(text.utf8).write(to: folder.appending(path: "liste.csv"))
    try bench.press("I")
    bench.type("~/liste.csv")
    try bench.press("enter")
    return bench
  }

  private static func written(_ bench: Rehearsed) -> [EventKind] {
    bench.written.filter { $0.debtor.text == "90003" }.map(\.kind)
  }

  @Test func `what the columns are taken for is seen before a row is read`() throws {
    let bench = try Self.atTable()
    #expect(bench.lines.contains { $0.contains("Fällig") && $0.contains("due day") })
    #expect(bench.lines.contains { $0.contains("Not read: Bemerkung") }, "\(bench.screen)")
    try bench.press("enter x")
    #expect(bench.lines.contains { $0.contains("Not read: Bemerkung") }, "only y goes on")
    try bench.press("y")
    #expect(bench.lines.contains { $0.contains("New invoices: 1") }, "\(bench.screen)")
    try bench.press("y")
    #expect(Self.written(bench) == [.debtorRecorded, .invoiceRecorded])
  }

  @Test func `another column is named in the editor`() throws {
    let bench = try Self.atTable(titles: "Wer;Name;Rechnung;Datum;Fällig;Betrag;Bemerkung")
    bench.rehearsal.runProgram = { program in
      let file = URL(filePath: program.arguments.last ?? "")
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      let changed = text.replacing("\"columns\": {", with: "\"columns\": {\"debtor\": \"Wer\",")
      try? Data(changed.utf8).write(to: file)
      return .exited(status: 0)
    }
    #expect(bench.lines.contains { $0.contains("Not read: Wer, Bemerkung") }, "\(bench.screen)")
    try bench.press("e")
    #expect(bench.lines.contains { $0.contains("Not read: Bemerkung") }, "\(bench.screen)")
    try bench.press("y y")
    #expect(Self.written(bench) == [.debtorRecorded, .invoiceRecorded])
  }

  @Test func `what cannot be read of the editor is named, and nothing is lost`() throws {
    let bench = try Self.atTable()
    bench.rehearsal.runProgram = { program in
      try? Data("{\"colums\": {}}".utf8).write(to: URL(filePath: program.arguments.last ?? ""))
      return .exited(status: 0)
    }
    try bench.press("e")
    #expect(bench.lines.last?.contains("colums") == true, "\(bench.screen)")
    #expect(bench.lines.contains { $0.contains("Not read: Bemerkung") })
    try bench.press("esc")
    #expect(bench.lines.contains { $0.contains("liste.csv") })
    #expect(bench.written.isEmpty)
  }

  @Test func `Tab goes on with a path as far as it is clear, and shows how it can go on`() throws {
    let folder = try DemoFolder.copy()
    let home = folder.path + "/home"
    for name in ["statements", ".hidden"] {
      try FileManager.default.createDirectory(
        atPath: "\(home)/\(name)", withIntermediateDirectories: true)
    }
    for name in ["list-a.csv", "list-b.csv", "statements/one.xml"] {
      try Data().write(to: URL(filePath: "\(home)/\(name)"))
    }
    let bench = try Rehearsed(folder: folder, variables: ["HOME": home])
    func path() -> String {
      (bench.lines.first { $0.hasPrefix(" File") } ?? "").split(separator: " ").dropFirst()
        .joined(separator: " ")
    }
    try bench.press("I")
    bench.type("~/l")
    try bench.press("tab")
    #expect(path() == "~/list-")
    #expect(bench.lines.contains { $0.contains("list-a.csv  list-b.csv") }, "\(bench.screen)")
    bench.type("b")
    #expect(!bench.lines.contains { $0.contains("list-a.csv") })
    try bench.press("tab")
    #expect(path() == "~/list-b.csv")
    for _ in 0..<10 { try bench.press("backspace") }
    try bench.press("tab")
    #expect(bench.lines.contains { $0.contains("list-a.csv  list-b.csv  statements/") })
    #expect(!bench.lines.contains { $0.contains("hidden") })
    bench.type("s")
    try bench.press("tab tab")
    #expect(path() == "~/statements/one.xml")
    bench.type("x")
    try bench.press("tab")
    #expect(path() == "~/statements/one.xmlx", "nothing fits")
  }

  @Test func `a path may begin at home`() throws {
    let bench = try Rehearsed(variables: ["HOME": "/nonexistent"])
    try bench.press("I")
    bench.type("~/list.csv")
    try bench.press("enter")
    #expect(bench.lines.last?.contains("/nonexistent/list.csv") == true, "\(bench.screen)")
  }

  @Test(arguments: Language.allCases)
  func `it looks as it was recorded`(language: Language) throws {
    let bench = try Rehearsed(language)
    try bench.press("I")
    expectFrame(bench.frame, "import-\(language.rawValue)-80x24")
  }

  @Test(arguments: Language.allCases)
  func `an unknown table looks as it was recorded`(language: Language) throws {
    let bench = try Self.atTable(language)
    expectFrame(bench.frame, "import-columns-\(language.rawValue)-80x24")
  }
}
