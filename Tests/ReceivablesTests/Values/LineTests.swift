import Receivables
import Testing

@Suite("Lines")
struct LineTests {
  @Test(arguments: [
    "A", "Müller & Söhne GmbH", "Straße des 17. Juni 135", "日本 商事", "שלום", "e\u{301}a",
    "a  b", "O’Neill – \"X\" \\ </p>", "👍", "\u{301}", "a \u{301}",
    String(repeating: "x", count: 256), String(repeating: "ü", count: 128),
  ])
  func `a printable text without spaces at its ends is a line`(text: String) throws {
    #expect(try Line(text).text == text)
    #expect(try Line(text).description == text)
    #expect(try Line(coded: text) == Line(text))
  }

  @Test(arguments: [
    "", " ", "     ", "\t", "\n", "\u{A0}", "\u{3000}", "\u{0}", "\u{200B}", "\u{FEFF}",
    "\u{3164}", "\u{115F}\u{1160}", "\u{FE0F}", " \u{34F} ", String(repeating: " ", count: 1_000),
  ])
  func `a line shows something`(text: String) {
    #expect(throws: TextFault.empty) { try Line(text) }
  }

  @Test(arguments: [
    (String(repeating: "x", count: 257), 257), (String(repeating: "ü", count: 129), 258),
    ("a" + String(repeating: "\u{301}", count: 1_000_000), 2_000_001),
  ])
  func `a line has at most 256 bytes`(text: String, bytes: Int) {
    #expect(throws: TextFault.tooLong(bytes: bytes, limit: 256)) { try Line(text) }
  }

  @Test(
    arguments: [
      ("a\u{0}", "\u{0}", 2), ("\u{1B}[31mred", "\u{1B}", 1), ("a\u{7F}", "\u{7F}", 2),
      ("a\u{9B}31m", "\u{9B}", 2), ("a\nb", "\n", 2), ("a\rb", "\r", 2), ("a\r\nb", "\r", 2),
      ("a\tb", "\t", 2), ("a\u{85}b", "\u{85}", 2), ("a\u{2028}b", "\u{2028}", 2),
      ("a\u{A0}b", "\u{A0}", 2), ("a\u{202F}b", "\u{202F}", 2), ("\u{3000}a", "\u{3000}", 1),
      ("\u{202E}a", "\u{202E}", 1), ("ab\u{2066}", "\u{2066}", 3), ("a\u{200E}", "\u{200E}", 2),
      ("a\u{200B}b", "\u{200B}", 2), ("a\u{200D}b", "\u{200D}", 2), ("a\u{AD}b", "\u{AD}", 2),
      ("\u{FEFF}a", "\u{FEFF}", 1), ("a\u{FE0F}", "\u{FE0F}", 2), ("a\u{E0041}", "\u{E0041}", 2),
      ("a\u{3164}b", "\u{3164}", 2), ("a\u{34F}b", "\u{34F}", 2), ("a\u{FFA0}", "\u{FFA0}", 2),
      ("a\u{E000}", "\u{E000}", 2), ("a\u{FFFF}", "\u{FFFF}", 2), ("e\u{301}\n", "\n", 3),
    ] as [(String, Unicode.Scalar, Int)])
  func `what does not print is refused with its place`(
    text: String, scalar: Unicode.Scalar, position: Int
  ) {
    #expect(throws: TextFault.unexpectedCharacter(scalar, position: position)) { try Line(text) }
  }

  /// A mark that combines with a space makes another character of it, and a space all the same.
  @Test(arguments: [" a", "a ", " a ", "  a", " \u{301}a", " \u{301}"])
  func `a line neither begins nor ends with a space`(text: String) {
    #expect(throws: TextFault.spaceAtEnd) { try Line(text) }
  }
}
