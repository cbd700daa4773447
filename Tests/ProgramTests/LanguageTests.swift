import Testing
import Receivables
import Wording

@testable import verzug

@Suite("Language of the program")
struct LanguageTests {
  @Test(
    arguments: [
      (["calc", "--lang", "de"], [:], "de"),
      (["--lang=en", "calc"], ["LANG": "de_DE.UTF-8"], "en"),
      (["calc"], ["LANG": "de_AT.UTF-8"], "de"),
      (["calc"], ["LC_ALL": "C", "LANG": "de_DE.UTF-8"], "en"),
      (["calc"], ["LC_MESSAGES": "de_DE", "LANG": "en_GB"], "de"), (["calc"], [:], "en"),
    ] as [([String], [String: String], String)])
  func `the option decides, then the environment, then English`(
    arguments: [String], environment: [String: String], expected: String
  ) {
    let choice = LanguageChoice(arguments) { environment[$0] }
    #expect(choice.chosen.rawValue == expected)
    #expect(choice.otherArguments == ["calc"])
    #expect(choice.problem == nil)
  }

  @Test func `a language that does not exist is refused`() {
    #expect(LanguageChoice(["--lang", "fr"]) { _ in nil }.problem != nil)
  }

  @Test func `the option without a value is left for the parser`() {
    #expect(LanguageChoice(["calc", "--lang"]) { _ in nil }.otherArguments == ["calc", "--lang"])
  }

  @Test func `German help has no English heading left`() throws {
    for words in [["--help"], ["calc", "--help"], ["calc", "iban", "--help"]] {
      let run = try Program.run(words, language: "de_DE.UTF-8")
      #expect(run.status == 0)
      for english in ["OVERVIEW", "USAGE", "OPTIONS", "SUBCOMMANDS", "Show ", "default:", "See '"] {
        #expect(!run.output.contains(english), "\(words): \(english)")
      }
    }
  }
}
