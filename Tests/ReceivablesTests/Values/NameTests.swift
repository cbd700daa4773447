import Receivables
import Testing

@Suite("Names") struct NameTests {
  @Test(arguments: [
    "1", "RE-2026/0815", "K 12", "Müller & Söhne", "日本", String(repeating: "x", count: 64),
  ])
  func `a short printable text is a name`(text: String) throws {
    #expect(try DebtorID(text).description == text)
    #expect(try DocumentNumber(text).text == text)
    #expect(try UserName(text).text == text)
    #expect(try CommandID(text).text == text)
  }

  @Test(
    arguments: [
      ("", .empty), ("   ", .empty), (String(repeating: "x", count: 65), .tooLong(bytes: 65)),
      (String(repeating: "ü", count: 33), .tooLong(bytes: 66)),
      (" a", .unexpectedCharacter(" ", position: 1)),
      ("a ", .unexpectedCharacter(" ", position: 2)),
      ("a\nb", .unexpectedCharacter("\n", position: 2)),
      ("a\tb", .unexpectedCharacter("\t", position: 2)),
      ("a\u{A0}b", .unexpectedCharacter("\u{A0}", position: 2)),
      ("a\u{200B}", .unexpectedCharacter("\u{200B}", position: 2)),
      ("\u{202E}a", .unexpectedCharacter("\u{202E}", position: 1)),
      ("a\u{0}", .unexpectedCharacter("\u{0}", position: 2)),
      ("\u{E000}", .unexpectedCharacter("\u{E000}", position: 1)),
    ] as [(String, NameFault)])
  func `what does not name a thing is refused`(text: String, fault: NameFault) {
    #expect(throws: fault) { try DebtorID(text) }
  }

  @Test func `a million combining marks are only too long`() {
    let text = "a" + String(repeating: "\u{301}", count: 1_000_000)
    #expect(throws: NameFault.tooLong(bytes: 2_000_001)) { try DebtorID(text) }
  }

  @Test func `of two names exactly one is smaller unless they are equal`() throws {
    let names = try ["a", "b", "10", "9", "é", "e\u{301}", "z", "Z", "ä"].map { try DebtorID($0) }
    for left in names {
      for right in names {
        #expect([left < right, left == right, right < left].count { $0 } == 1)
      }
    }
    #expect(try DebtorID("10") < DebtorID("9"))
  }

  @Test func `an entry is named by its number`() {
    #expect(EntryNumber(4_711).description == "#4711")
    #expect(EntryNumber(0) < EntryNumber(.max))
  }
}
