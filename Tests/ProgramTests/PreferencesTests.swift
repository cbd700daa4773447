import Foundation
import Receivables
import Testing
import Wording
import Workbench

@testable import verzug

@Suite("Preferences of a person")
struct PreferencesTests {
  private let own: OwnFolder
  private var home: String { own.path }

  init() throws {
    own = try OwnFolder()
    try FileManager.default.createDirectory(
      atPath: home + "/verzug", withIntermediateDirectories: true)
  }

  private var file: PreferencesFile {
    PreferencesFile { [home] name in name == "XDG_CONFIG_HOME" ? home : nil }
  }

  private let standard = Preferences(language: .english)

  private func write(_ text: String) throws {
    try own.write(text.utf8, "verzug/config.json")
  }

  private func text() throws -> String {
    try String(contentsOfFile: home + "/verzug/config.json", encoding: .utf8)
  }

  @Test("Without a file all is as the environment says")
  func missing() throws {
    #expect(try file.preferences(else: standard) == standard)
  }

  @Test("What the file says counts, and the keys follow the language")
  func read() throws {
    try write(
      """
      {
        // mine
        "theme": "mono", /* and */ "language": "de",
        "editor": "vim",
      }
      """)
    #expect(
      try file.preferences(else: standard)
        == Preferences(theme: "mono", language: .german, keys: .german))
  }

  @Test(
    "A fault names file, line and key",
    arguments: [
      ("{\n\"keys\": \"fr\"\n}", 2, "keys"), ("{\n\n\"ascii\": 1}", 3, "ascii"),
      ("{\"theme\": null}", 1, "theme"), ("{\n\"theme\" \"dark\"}", 2, ""), ("[]", 1, ""),
    ])
  func faults(text: String, line: Int, key: String) throws {
    try write(text)
    let problem = #expect(throws: Problem.self) { try self.file.preferences(else: self.standard) }
    guard case .usage(.preference(let path, let found, _, let name))? = problem?.fault else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(path == home + "/verzug/config.json")
    #expect(found == line)
    #expect(name == key)
  }

  @Test("What is kept is read again, and nothing else of the file changes")
  func keep() throws {
    try write(
      """
      {
        // my colours
        "theme": "mono",
        "mail": {"transport": "smtp"}, // not ours
        "language": "en",
      }
      """)
    let changed = Preferences(theme: "dark", language: .german, keys: .english, isASCII: true)
    _ = try #require(file.keeper).kept(changed)
    #expect(try file.preferences(else: standard) == changed)
    let text = try text()
    #expect(text.contains("// my colours"))
    #expect(text.contains("\"mail\": {\"transport\": \"smtp\"}, // not ours"))
    #expect(text.contains("\"theme\": \"dark\","))
  }

  @Test("The file and its folder are made where there are none, for the person alone")
  func fresh() throws {
    try FileManager.default.removeItem(atPath: home)
    _ = try #require(file.keeper).kept(standard)
    #expect(try file.preferences(else: Preferences(language: .german)) == standard)
    let mode = try FileManager.default.attributesOfItem(atPath: home + "/verzug/config.json")
    #expect((mode[.posixPermissions] as? Int) == 0o600)
  }

  @Test("A file that cannot be read is never written over")
  func broken() throws {
    try write("{ broken")
    let result = try #require(file.keeper).kept(standard)
    #expect(throws: Fault.self) { try result.get() }
    #expect(try text() == "{ broken")
  }

  @Test("keys and themes answer people and programs")
  func verbs() throws {
    let keys = try Program.run(["keys"], environment: ["XDG_CONFIG_HOME": home])
    #expect(keys.status == 0)
    #expect(keys.output.contains("back.interrupted"))
    let themes = try Program.run(["themes", "--json"], environment: ["XDG_CONFIG_HOME": home])
    #expect(themes.status == 0)
    #expect(themes.output.contains("\"high-contrast\""))
  }

  @Test("A line of the person's keys that does not count is named")
  func keyFindings() throws {
    try own.write("find = ctrl-g\nno.such = x\n".utf8, "verzug/keys")
    let keys = try Program.run(["keys"], environment: ["XDG_CONFIG_HOME": home])
    #expect(keys.status == 1)
    #expect(keys.output.contains("line 2"))
    #expect(keys.output.contains("ctrl-g"))
  }
}
