import Testing
import Receivables
import Wording

@Suite("Language of a locale")
struct LanguageTests {
  @Test(arguments: [
    ("de_DE.UTF-8", Language.german), ("de", .german), ("de_CH@euro", .german), ("DE", .german),
    ("en_GB.UTF-8", .english), ("C", .english), ("POSIX", .english), ("fr_FR", .english),
    ("den", .english),
  ])
  func `German is German everywhere and the rest is English`(locale: String, expected: Language) {
    #expect(Language(locale: locale) == expected)
  }

  @Test func `an empty variable does not count`() {
    #expect(Language(locale: "") == nil)
    #expect(Language.preferred { $0 == "LANG" ? "de_DE" : "" } == .german)
  }
}
