import Receivables
import Testing

@Suite("Countries")
struct CountryTests {
  @Test(arguments: [("DE", "DE"), ("de", "DE"), ("aT", "AT"), ("Ch", "CH"), ("zz", "ZZ")])
  func `two letters are a country, written in capitals`(text: String, code: String) throws {
    #expect(try Country(text).code == code)
    #expect(try Country(text).description == code)
    #expect(try Country(coded: text) == Country(code))
  }

  @Test func `Germany is one of them`() throws {
    #expect(try Country("de") == .germany)
  }

  @Test(arguments: [
    "", "D", "DEU", "D ", " D", "DE ", "  ", "D1", "49", "D-", "@A", "A[", "`a", "a{", "D\u{0}",
    "\u{0}\u{0}", "\u{1}A", "D\n", "\r\n", "ß", "ü", "ﬁ", "ſ", "ＤＥ", "DÉ", "D\u{301}", "D\u{301}E",
    "🇩🇪", "İ", "ı",
  ])
  func `another text is no country`(text: String) {
    #expect(throws: CountryFault.noCode) { try Country(text) }
  }
}
