import Seeding
import Testing

@testable import Terminal

@Suite("Search")
struct SearchTests {
  @Test(arguments: [
    ("Müller", "mueller"), ("MÜLLER", "mueller"), ("Mu\u{308}ller", "mueller"),
    ("Straße", "strasse"), ("ẞ", "ß"), ("Çelik", "celik"), ("Ångström", "angstroem"),
    ("Ægir", "aegir"), ("ŁÓDŹ", "lodz"), ("漢字", "漢字"), ("a\nb\tc", "a b c"), ("ΑΘΗΝΑ", "αθηνα"),
  ])
  func `text is folded as people look for it`(text: String, folded: String) {
    #expect(Folded.bytes(text) == Array(folded.utf8))
  }

  @Test func `all words must occur, wherever and in any spelling`() {
    let index = FilterIndex(["Müller GmbH 10017", "Mustermann 10018", "Möller & Söhne", ""])
    #expect(index.rows(FilterWords("mueller")) == [0])
    #expect(index.rows(FilterWords("1001 mu")) == [0, 1])
    #expect(index.rows(FilterWords("SOEHNE möl")) == [2])
    #expect(index.rows(FilterWords("")) == [0, 1, 2, 3])
    #expect(index.rows(FilterWords("  ")) == [0, 1, 2, 3])
    #expect(index.rows(FilterWords("x")) == [])
    // A word never reaches from one row into the next.
    #expect(index.rows(FilterWords("10017mustermann")) == [])
    #expect(FilterIndex().rows(FilterWords("x")) == [])
  }

  @Test func `the index finds what looking at every row finds`() {
    var random = SeededGenerator()
    let letters = Array("abü1 ")
    func text(_ most: Int) -> String {
      String(
        (0..<Int.random(in: 0...most, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "a"
        })
    }
    for _ in 0..<SeededGenerator.cases / 10 {
      let texts = (0..<Int.random(in: 0...30, using: &random)).map { _ in text(12) }
      let index = FilterIndex(texts)
      let words = FilterWords(text(5))
      #expect(index.rows(words) == texts.indices.filter { words.match(texts[$0]) })
    }
  }

  @Test func `places of matches are those of the letters as they are seen`() {
    #expect(Folded.matches(of: [Folded.bytes("uell")], in: "Müller") == [1..<4])
    #expect(Folded.matches(of: [Folded.bytes("ss"), Folded.bytes("ra")], in: "Straße") == [2..<5])
    #expect(Folded.matches(of: [Folded.bytes("aa")], in: "aaa") == [0..<3])
    #expect(Folded.matches(of: [Folded.bytes("x")], in: "") == [])
    #expect(Folded.matches(of: [[]], in: "abc") == [])
  }

  @Test(arguments: [
    ("zt", "Zusage treffen", "Zettel"), ("open", "Open", "Go open it"),
    ("inv", "Invoice", "Mainvale"), ("rp", "Record payment", "Reopen"),
    ("note", "Note", "No one tells"),
  ])
  func `a fuzzy match prefers beginnings, runs and short texts`(
    typed: String, better: String, worse: String
  ) throws {
    let first = try #require(FuzzyMatch(typed, in: better))
    guard let second = FuzzyMatch(typed, in: worse) else { return }
    #expect(first.score > second.score)
  }

  @Test func `a fuzzy match keeps the order of the letters, and tells their places`() {
    #expect(FuzzyMatch("ba", in: "ab") == nil)
    #expect(FuzzyMatch("gq", in: "Go to the queue")?.places == [0, 10])
    #expect(FuzzyMatch("que", in: "quick queue")?.places == [6, 7, 8])
    #expect(FuzzyMatch("ü", in: "Rückruf")?.places == [1])
    #expect(FuzzyMatch("", in: "anything")?.score == 0)
    #expect(FuzzyMatch("x", in: "") == nil)
    #expect(FuzzyMatch(String(repeating: "a", count: 500), in: "aaa") == nil)
  }
}
