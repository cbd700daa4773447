import Receivables
import Testing

@testable import Wording

@Suite("Sentences of the workbench")
struct WorkbenchWordingTests {
  private static let words = [Wording(.german), Wording(.english)]

  @Test(
    "Every action has a hint of a word or two and one sentence of help", arguments: Action.allCases)
  func actions(action: Action) {
    for words in Self.words {
      #expect((1...16).contains(words.hint(action).count), "\(words.hint(action))")
      #expect(words.help(for: action).hasSuffix("."))
      // The line below the help is as wide as the smallest common terminal.
      #expect(words.help(for: action).count <= 76, "\(words.help(for: action))")
      #expect(words.help(for: action) != words.title(of: action))
    }
    #expect(Self.words[0].help(for: action) != Self.words[1].help(for: action))
  }

  @Test("An action is found by its name in key files and by common words")
  func aliases() {
    #expect(Self.words[1].aliases(of: .export).contains("excel"))
    #expect(Self.words[0].aliases(of: .moreParty).contains("anwalt"))
    for action in Action.allCases {
      #expect(Self.words[0].aliases(of: action).contains(action.rawValue))
    }
  }

  @Test("Everybody is told by what he was found", arguments: SearchTerm.allCases)
  func terms(term: SearchTerm) {
    for words in Self.words { #expect(words.match(term, "X").contains("X")) }
  }

  @Test("Reasons for leaving out have letters of their own in each language")
  func vetoes() {
    for words in Self.words {
      let letters = VetoReason.allCases.map { words.vetoLetter($0) }
      #expect(Set(letters).count == VetoReason.allCases.count)
      #expect(!letters.contains("y"))
      #expect(Set(VetoReason.allCases.map { words.veto($0) }).count == letters.count)
    }
  }

  @Test("Titles of groups, reports and styles differ from each other")
  func titles() {
    for words in Self.words {
      #expect(Set(HelpGroup.allCases.map { words.help($0) }).count == HelpGroup.allCases.count)
      #expect(
        Set(ReportKind.allCases.map { words.shortTitle($0) }).count == ReportKind.allCases.count)
      #expect(Set(ListStyle.allCases.map { words.style($0) }).count == ListStyle.allCases.count)
    }
  }
}
