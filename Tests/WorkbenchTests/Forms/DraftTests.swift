import Desk
import Foundation
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// What was typed and not saved outlives Esc, signals and crashes.
@Suite("Drafts")
struct DraftTests {
  /// A folder for drafts that goes with the test.
  private final class Spot {
    let url = FileManager.default.temporaryDirectory.appending(path: "drafts-\(UUID())")
    var path: String { url.path + "/drafts" }

    var files: [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    deinit { try? FileManager.default.removeItem(at: url) }
  }

  private let spot = Spot()

  private func bench(_ folder: URL? = nil) throws -> Rehearsed {
    try Rehearsed(drafts: spot.path, folder: folder)
  }

  @Test func `a crash in the middle of a form leaves the draft for the next start`() throws {
    let first = try bench()
    let debtor = try first.debtor { $0.isPlain(first.desk.book, items: 1) }
    try first.select(debtor)
    try first.press("t")
    first.type("Calls back on Friday, \"perhaps\"")
    first.pass(.milliseconds(300))
    #expect(spot.files.count == 1)
    // Nothing is told to leave: this is what a killed process leaves behind.
    let second = try bench(first.folder)
    try second.select(debtor)
    try second.press("t")
    #expect(second.screen.contains("Calls back on Friday, \"perhaps\""))
    #expect(second.screen.contains("Ctrl-X discards it"))
  }

  @Test func `a key is on disk 300 ms later, however fast the next one comes`() throws {
    let bench = try bench()
    try bench.select(try bench.debtor { $0.isPlain(bench.desk.book, items: 1) })
    try bench.press("t")
    for letter in "abcd" {
      bench.type(String(letter))
      bench.pass(.milliseconds(90))
    }
    #expect(spot.files.count == 1)
  }

  @Test func `leaving by Esc and by a signal keeps the draft at once`() throws {
    let bench = try bench()
    try bench.select(try bench.debtor { $0.isPlain(bench.desk.book, items: 1) })
    try bench.press("t")
    bench.type("kept")
    #expect(spot.files.isEmpty)
    try bench.press("esc")
    #expect(spot.files.count == 1)
    try bench.press("h m")
    bench.rehearsal.happen(.leaving(.signal(15)))
    #expect(spot.files.count == 2)
  }

  @Test func `saving and throwing away remove the file`() throws {
    let bench = try bench()
    try bench.select(try bench.debtor { $0.isPlain(bench.desk.book, items: 1) })
    try bench.press("t")
    bench.type("note")
    bench.pass(.milliseconds(300))
    try bench.press("ctrl-s")
    bench.pass(.milliseconds(300))
    #expect(bench.written.map(\.kind) == [.noted])
    #expect(spot.files.isEmpty)
    try bench.press("t")
    bench.type("other")
    bench.pass(.milliseconds(300))
    #expect(spot.files.count == 1)
    try bench.press("ctrl-x y")
    #expect(spot.files.isEmpty)
  }

  @Test func `drafts and their folder are for the person alone`() throws {
    let bench = try bench()
    try bench.select(try bench.debtor { $0.isPlain(bench.desk.book, items: 1) })
    try bench.press("t a esc")
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(spot.path) == 0o700)
    #expect(try mode(spot.path + "/" + (try #require(spot.files.first))) == 0o600)
  }

  /// What a file can hold that is no draft.
  enum Broken: String, CaseIterable, Sendable {
    case empty, cut, null, list, newer, binary, unknown, wrong, deep

    var text: String {
      switch self {
      case .empty: ""
      case .cut: "{"
      case .null: "null"
      case .list: "[]"
      case .newer: #"{"schema":2}"#
      case .binary: "\u{0}\u{FF}"
      case .unknown: Self.draft(action: "nothing", fields: "{}")
      case .wrong: Self.draft(action: "note", fields: #"{"text":5}"#)
      case .deep: String(repeating: "[", count: 10_000)
      }
    }

    private static func draft(action: String, fields: String) -> String {
      #"{"schema":1,"debtor":"1","action":"\#(action)","way":"new","version":1,"#
        + #""kept":"2026-11-25T09:00:00Z","fields":\#(fields)}"#
    }
  }

  @Test(arguments: Broken.allCases)
  func `a broken file is passed over and left where it is`(broken: Broken) throws {
    try FileManager.default.createDirectory(atPath: spot.path, withIntermediateDirectories: true)
    try Data(broken.text.utf8).write(to: URL(filePath: spot.path + "/1_note_new.json"))
    let bench = try bench()
    #expect(bench.rehearsal.app.drafts.folder != nil)
    try bench.select(try bench.debtor { $0.isPlain(bench.desk.book, items: 1) })
    try bench.press("t a esc")
    #expect(spot.files.contains("1_note_new.json"))
  }

  @Test func `a file that speaks of another form than its name is no draft`() throws {
    let first = try bench()
    let debtor = try first.debtor { $0.isPlain(first.desk.book, items: 1) }
    try first.select(debtor)
    try first.press("t a esc")
    let name = try #require(spot.files.first)
    try FileManager.default.moveItem(
      atPath: spot.path + "/" + name, toPath: spot.path + "/9_note_new.json")
    let second = try bench(first.folder)
    try second.select(debtor)
    try second.press("t")
    #expect(!second.screen.contains("Ctrl-X discards it"))
  }

  @Test func `a check stays with its invoice while others change the list`() throws {
    let first = try bench()
    let debtor = try first.debtor { $0.isUndisputed(first.desk.book, items: 3) }
    let items = try first.account(debtor).openItems(first.desk.book)
      .sorted { ($0.lastDay, $0.number) < ($1.lastDay, $1.number) }
    try first.select(debtor)
    try first.press("d down space esc")
    _ = try first.desk.perform(
      .account(
        debtor,
        .recordPayment(
          Payment(
            amount: items[0].total, valued: DemoFolder.day,
            designation: .items([items[0].number])))), on: DemoFolder.day)
    let second = try bench(first.folder)
    try second.select(debtor)
    try second.press("d")
    let checked = second.lines.filter { $0.contains("■") }
    #expect(checked.count == 1)
    #expect(checked.first?.contains(items[1].item.invoice.number.text) == true)
  }

  @Test func `what cannot be kept is said once and typed on`() throws {
    try FileManager.default.createDirectory(at: spot.url, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: spot.path))
    let bench = try bench()
    try bench.select(try bench.debtor { $0.isPlain(bench.desk.book, items: 1) })
    try bench.press("t a")
    bench.pass(.milliseconds(300))
    #expect(bench.screen.contains("The draft is not kept"))
    bench.pass(.seconds(60))
    try bench.press("b")
    bench.pass(.milliseconds(300))
    #expect(!bench.screen.contains("The draft is not kept"))
    try bench.press("ctrl-s")
    #expect(bench.written.map(\.kind) == [.noted])
    // What failed is written as soon as it can be.
    try bench.press("t c")
    try FileManager.default.removeItem(atPath: spot.path)
    bench.pass(.milliseconds(300))
    #expect(spot.files.count == 1)
  }

  @Test func `two workbenches keep their drafts beside each other`() throws {
    let first = try bench()
    let plain = first.debtors { $0.isPlain(first.desk.book, items: 1) }
    let second = try bench(first.folder)
    try first.select(plain[0])
    try first.press("t a esc")
    try second.select(plain[1])
    try second.press("t b esc")
    #expect(spot.files.count == 2)
  }

  @Test func `a name of any letters becomes a name of a file`() throws {
    for text in ["10001", "a/b", "..", ".x", "Müller & Söhne", "%41", "_", "日本"] {
      let key = DraftKey(debtor: try DebtorID(text), action: .moreWriteOff)
      #expect(PrivateFolder.isName(key.fileName))
    }
    let one = DraftKey(debtor: try DebtorID("%41"), action: .note)
    #expect(one.fileName != DraftKey(debtor: try DebtorID("A"), action: .note).fileName)
  }

  // MARK: The editor

  @Test func `a text goes through the person's editor and back`() throws {
    let bench = try bench()
    try bench.select(try bench.debtor { $0.isPlain(bench.desk.book, items: 1) })
    try bench.press("t")
    bench.type("short")
    var mode: Int?
    bench.rehearsal.runProgram = { program in
      let file = program.arguments.last ?? ""
      mode =
        try? FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      let before = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
      try? Data("\(before) and long\nsecond line\n".utf8).write(to: URL(filePath: file))
      return .exited(status: 0)
    }
    try bench.press("ctrl-e")
    #expect(mode == 0o600)
    #expect(bench.screen.contains("short and long"))
    #expect(bench.screen.contains("second line"))
    #expect(!spot.files.contains { $0.hasPrefix("text-") })
  }

  @Test func `an editor that fails changes nothing`() throws {
    let bench = try bench()
    try bench.select(try bench.debtor { $0.isPlain(bench.desk.book, items: 1) })
    try bench.press("t")
    bench.type("short")
    bench.rehearsal.runProgram = { _ in .failed(error: 2) }
    try bench.press("ctrl-e")
    #expect(bench.screen.contains("short"))
    #expect(bench.screen.contains("The editor ended with an error"))
    #expect(!spot.files.contains { $0.hasPrefix("text-") })
  }
}
