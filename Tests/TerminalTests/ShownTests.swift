import Seeding
import Terminal
import Testing

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
    ("\u{301}e", "◌\u{301}e"),
    ("\r\n", "␍␊"),
  ])
  func `what could act on a terminal is made visible`(text: String, expected: String) {
    #expect(shown(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("u\u{308}", "ü"), ("A\u{30A}", "Å"), ("\u{3C9}\u{301}", "ώ"), ("и\u{306}", "й"),
    ("e\u{302}\u{301}", "ế"), ("q\u{308}", "q\u{308}"),
  ])
  func `a letter and its mark become one scalar where there is one`(
    text: String, expected: String
  ) {
    #expect(shown(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func `no cluster keeps more than eight combining marks`() {
    let bomb = "x" + String(repeating: "\u{301}", count: 100_000)
    #expect(shown(bomb).unicodeScalars.count == 9)
  }

  @Test(arguments: [
    ("abc", 3), ("äöü€", 4), ("漢字", 4), ("x\u{308}y", 2), ("👍", 2), ("한", 2),
    ("\u{1112}\u{1161}", 2),
    ("─│█", 3), ("\u{1B}", 1), ("\u{200D}", 8),
  ])
  func `the width is that of terminals`(text: String, width: Int) {
    #expect(Shown(text).width == width)
  }

  @Test func `showing what is shown changes nothing, and widths are sums`() {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let (one, other) = (generator.anyText(), generator.anyText())
      let first = Shown(one)
      #expect(Shown(first.string).string.unicodeScalars.elementsEqual(first.string.unicodeScalars))
      #expect(Shown(first.string).width == first.width)
      #expect(!first.string.unicodeScalars.contains(where: Shown.hides))
      let sum = first + Shown(other)
      #expect(sum.width == Shown(sum.string).width)
    }
  }
}
