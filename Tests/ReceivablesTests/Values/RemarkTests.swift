import Receivables
import Testing

@Suite("Remarks")
struct RemarkTests {
  @Test(arguments: [
    "A", "one\ntwo\n\n\tthree\n", " spaces at the ends ", "3\u{A0}000\u{202F}€", "Donau\u{AD}dampf",
    "👨‍👩‍👧 ❤️ 🏴", "שלום", "</script><b>", "a\u{34F}b", "\u{E9} e\u{301}",
    String(repeating: "x", count: 16_384),
  ])
  func `text of one or more lines is a remark`(text: String) throws {
    #expect(try Remark(text).text == text)
    #expect(try Remark(text).description == text)
    #expect(try Remark(coded: text) == Remark(text))
  }

  @Test(arguments: [
    "", "   ", "\n\n", "\t \n", "\r\n", "\u{A0}\u{202F}", "\u{AD}", "\u{200D}", "\u{FE0F}",
    "\u{3164}", "\u{34F}", "\u{0}",
  ])
  func `a remark shows something`(text: String) {
    #expect(throws: TextFault.empty) { try Remark(text) }
  }

  @Test(arguments: [
    (String(repeating: "x", count: 16_385), 16_385), (String(repeating: "ü", count: 8_193), 16_386),
    ("a" + String(repeating: "\n", count: 1_000_000), 1_000_001),
  ])
  func `a remark has at most 16 kilobytes`(text: String, bytes: Int) {
    #expect(throws: TextFault.tooLong(bytes: bytes, limit: 16_384)) { try Remark(text) }
  }

  @Test(
    arguments: [
      ("a\u{0}", "\u{0}", 2), ("a\u{7}", "\u{7}", 2), ("\u{1B}]0;title\u{7}", "\u{1B}", 1),
      ("a\u{8}b", "\u{8}", 2), ("a\u{7F}", "\u{7F}", 2), ("a\u{9D}0;t", "\u{9D}", 2),
      ("a\rb", "\r", 2), ("one\r\ntwo", "\r", 4), ("a\u{B}b", "\u{B}", 2), ("a\u{C}b", "\u{C}", 2),
      ("a\u{85}b", "\u{85}", 2), ("a\u{2028}b", "\u{2028}", 2), ("a\u{2029}b", "\u{2029}", 2),
      ("a\n\u{202E}b", "\u{202E}", 3), ("\u{2067}a", "\u{2067}", 1), ("a\u{61C}", "\u{61C}", 2),
      ("a\u{200B}b", "\u{200B}", 2), ("\u{FEFF}a", "\u{FEFF}", 1), ("a\u{E0041}", "\u{E0041}", 2),
      ("a\u{3164}b", "\u{3164}", 2), ("a\u{E000}", "\u{E000}", 2),
      ("a\u{FFFF}", "\u{FFFF}", 2),
    ] as [(String, Unicode.Scalar, Int)])
  func `controls and what turns the writing are refused with their place`(
    text: String, scalar: Unicode.Scalar, position: Int
  ) {
    #expect(throws: TextFault.unexpectedCharacter(scalar, position: position)) { try Remark(text) }
  }
}
