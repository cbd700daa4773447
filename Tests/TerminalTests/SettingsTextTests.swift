import Seeding
import Testing

@testable import Terminal

@Suite("Files of settings")
struct SettingsTextTests {
  private func entries(_ text: String) throws -> [SettingsText.Entry] {
    try SettingsText(Array(text.utf8)).entries
  }

  @Test func `sections, keys and values are read with their lines`() throws {
    let found = try entries(
      "# a remark\r\nname = dark  # why\n\n  [ palette ]\nink=#d7d7d7\npaper = #000000 # night\n")
    #expect(found.map(\.line) == [2, 5, 6])
    #expect(found.map(\.section) == ["", "palette", "palette"])
    #expect(found.map(\.value) == ["dark", "#d7d7d7", "#000000"])
  }

  @Test func `an indented remark is one`() throws {
    #expect(try entries("   # nothing = here\n\t#x").isEmpty)
  }

  @Test(arguments: [
    ("a", SettingsFault.Reason.noEqualsSign("a")), ("= b", .brokenKey("")),
    ("a b = c", .brokenKey("a b")), ("a =", .noValue("a")), ("[a", .brokenSection("[a")),
    ("[]", .brokenSection("[]")), ("[a]b", .brokenSection("[a]b")),
    ("a = \u{1B}[31m", .controlCharacter(0x1B)), ("a = \u{0}", .controlCharacter(0)),
    ("a = b\rc = d", .controlCharacter(0x0D)), ("a = \u{9B}31m", .controlCharacter(0x9B)),
    ("a = \u{202E}x", .controlCharacter(0x202E)), ("\u{FEFF}a = b", .controlCharacter(0xFEFF)),
    ("a = \u{2028}", .controlCharacter(0x2028)), ("a = \u{200B}b", .controlCharacter(0x200B)),
  ])
  func `what is wrong is told with its line`(text: String, reason: SettingsFault.Reason) {
    #expect(throws: SettingsFault(reason, line: 3)) { try entries("x = 1\n\n\(text)\n") }
  }

  @Test func `bytes that are not UTF-8 are refused with their line`() {
    #expect(throws: SettingsFault(.invalidUTF8, line: 2)) {
      try SettingsText([0x0A, 0x61, 0x3D, 0xC3, 0x28])
    }
  }

  @Test func `a file has at most 64 KiB`() throws {
    let remark = [UInt8](repeating: UInt8(ascii: "#"), count: 65_536)
    #expect(try SettingsText(remark).entries.isEmpty)
    #expect(throws: SettingsFault(.tooLarge(bytes: 65_537, limit: 65_536), line: nil)) {
      try SettingsText(remark + [0x0A])
    }
  }

  @Test func `random bytes are read or refused, never more`() {
    var random = SeededGenerator()
    let alphabet: [UInt8] = Array("a=#[] \n\t.\r".utf8) + [0xC3, 0xA4, 0x00, 0xFF]
    for _ in 0..<SeededGenerator.cases {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      guard let text = try? SettingsText(bytes) else { continue }
      for entry in text.entries { #expect(!entry.key.isEmpty && !entry.value.isEmpty) }
    }
  }

  @Test func `random lines of themes and keys are read or refused, never more`() {
    var random = SeededGenerator()
    let words = [
      "name", "inherits", "kind", "[roles]", "[palette]", "[16]", "[mono]", "text", "fg:red",
      "bg:#12ab", "#12abef", "bold", " = ", "=", "\n", "\n", "# x", "none", "ctrl-", "f1", ",",
      "g q",
      "open", "close", "256", "ä", "\u{1B}",
    ]
    for _ in 0..<SeededGenerator.cases {
      let text = (0..<Int.random(in: 0..<30, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined()
      if let theme = try? ThemeText(Array(text.utf8)) {
        _ = try? Theme("x", files: [("x", theme)], depth: .direct)
      }
      if let keys = try? KeyFile(Array(text.utf8)) {
        let (merged, _) = KeyTests.defaults.merging(keys, in: [KeyTests.list, KeyTests.form])
        #expect(merged.conflicts(in: [KeyTests.list, KeyTests.form]).isEmpty, "\(text)")
      }
    }
  }

  @Test func `a key file that is not there is none, a folder is a fault`() throws {
    #expect(try KeyFile(at: "/nowhere/at/all") == nil)
    #expect(throws: SettingsFault(.noOrdinaryFile, line: nil)) { try KeyFile(at: "/") }
  }
}
