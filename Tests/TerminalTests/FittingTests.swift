import Seeding
import Terminal
import Testing

@Suite("Text in a width")
struct FittingTests {
  @Test(arguments: [
    ("Müller", 6, "Müller"), ("Müller", 5, "Müll…"), ("Müller", 1, "…"), ("Müller", 0, ""),
    ("漢字漢字", 5, "漢字…"), ("漢字漢字", 6, "漢字…"), ("漢字", 4, "漢字"), ("漢字", 3, "漢…"),
    ("abc", -1, ""),
  ])
  func `what is too long is cut with a sign`(text: String, width: Int, expected: String) {
    #expect(Shown(text).truncated(to: width).string == expected)
  }

  @Test func `another sign may be longer than the width`() {
    #expect(Shown("abcdef").truncated(to: 5, sign: "...").string == "ab...")
    #expect(Shown("abcdef").truncated(to: 2, sign: "...").string == "ab")
  }

  @Test func `text is aligned in a field`() {
    #expect(Shown("ab").aligned(.leading, in: 5).string == "ab   ")
    #expect(Shown("ab").aligned(.center, in: 5).string == " ab  ")
    #expect(Shown("ab").aligned(.trailing, in: 5).string == "   ab")
    #expect(Shown("漢字漢").aligned(.trailing, in: 6).string == "漢字漢")
    #expect(Shown("漢字漢").aligned(.trailing, in: 5).string == "漢字…")
    #expect(Shown("漢字漢").aligned(.leading, in: 4).string == "漢… ")
  }

  @Test func `numbers stand with their separators under each other`() {
    let numbers: [Shown] = ["1.234,56", "7", "-0,5", "12,345", "n/a"]
    let alignment = Shown.decimal(numbers, separator: ",")
    #expect(alignment == .decimal(separator: ",", fraction: 4))
    #expect(
      numbers.map { $0.aligned(alignment, in: 12).string } == [
        "   1.234,56 ", "       7    ", "      -0,5  ", "      12,345", "     n/a    ",
      ])
  }

  @Test(arguments: [
    ("", ["" as Shown]), ("a b", ["a b"]), ("one two three", ["one two", "three"]),
    ("one\ntwo\r\n\nthree", ["one", "two", "", "three"]),
    ("  indented text", ["  indented", "text"]),
    ("abcdefghijklmno", ["abcdefghij", "klmno"]), ("漢字漢字漢字", ["漢字漢字漢", "字"]),
    ("a\u{1B}[31m b", ["a␛[31m b"]), ("x abcdefghijklmno", ["x", "abcdefghij", "klmno"]),
  ])
  func `text is broken between words`(text: String, expected: [Shown]) {
    #expect(Shown.wrapped(text, to: 10) == expected)
  }

  @Test func `pieces have their width, and all pieces make the whole`() {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let text = Shown(generator.anyText())
      let width = Int.random(in: 0...24, using: &generator)
      #expect(text.truncated(to: width).width <= width)
      #expect(text.aligned(.center, in: width).width == width)
      let head = text.prefix(width)
      #expect(head.width == Shown(head.string).width && head.width <= width)
      let whole = head + text.dropping(head.width)
      #expect(whole.string.unicodeScalars.elementsEqual(text.string.unicodeScalars))
    }
  }

  @Test func `every line of a wrapped text fits, and no letter is lost`() {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let text = (0..<4).map { _ in generator.anyText() }.joined(separator: " ")
      let width = Int.random(in: 2...24, using: &generator)
      let lines = Shown.wrapped(text, to: width)
      #expect(lines.allSatisfy { $0.width <= width } && !lines.isEmpty)
      let letters = text.split(whereSeparator: \.isNewline).map { Shown($0).string }.joined()
      func count(_ text: String) -> Int { text.unicodeScalars.count { $0 != " " && $0 != "◌" } }
      let shown = lines.map(\.string).joined()
      #expect(count(shown) >= count(letters) - text.unicodeScalars.count { $0 == "\r" })
    }
  }
}
