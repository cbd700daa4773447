import Testing

@testable import verzug

@Suite("Text on a terminal")
struct ShownTests {
  @Test(arguments: [
    ("plain text, äöü €", "plain text, äöü €"),
    ("\u{1B}[31mred", "␛[31mred"),
    ("a\rb\nc\td\u{7F}", "a␍b␊c␉d␡"),
    ("\u{9B}31m", "<9B>31m"),
    ("1.000\u{202E}00,1", "1.000<U+202E>00,1"),
    ("so\u{200B}ft\u{AD}", "so<U+200B>ft<U+AD>"),
    ("\u{FEFF}x\u{2028}y", "<U+FEFF>x<U+2028>y"),
    ("\u{E0041}", "<U+E0041>"),
  ])
  func `what could act on a terminal is made visible`(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test func `no cluster keeps more than eight combining marks`() {
    let bomb = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect(shown(bomb).unicodeScalars.count == 9)
  }

  @Test func `escaped JSON keeps its value and holds nothing that acts`() {
    let escaped = escapedJSON("{\n  \"a\": \"\u{9B}ä\u{202E}\u{E0041}\"\n}")
    #expect(escaped == "{\n  \"a\": \"\\u009bä\\u202e\\udb40\\udc41\"\n}")
  }
}
