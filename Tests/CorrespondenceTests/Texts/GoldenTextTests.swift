import Foundation
import Receivables
import Testing
import Wording

@testable import Correspondence

/// A text, a language, and whether the customer is a business.
struct TextCase: Sendable, CustomTestStringConvertible {
  let kind: LetterKind
  let language: Language
  let isBusiness: Bool

  static let all: [TextCase] = LetterKind.allCases.flatMap { kind in
    Language.allCases.flatMap { language in
      [false, true].map { TextCase(kind: kind, language: language, isBusiness: $0) }
    }
  }

  var name: String {
    "\(kind.rawValue).\(language.rawValue).\(isBusiness ? "business" : "consumer")"
  }

  var testDescription: String { name }

  func letter() throws -> WrittenLetter {
    try Specimen.letter(kind, language, business: isBusiness)
  }
}

@Suite("All texts, as they are read")
struct GoldenTextTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  @Test(arguments: TextCase.all)
  func `the letter reads as the golden text`(text: TextCase) throws {
    let plain = try text.letter().plain
    let file = Self.folder.appending(path: text.name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_TEXTS"] != nil {
      try plain.write(to: file, atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(plain == golden, "record with RECORD_TEXTS=1")
  }

  @Test func `no golden text is of a letter that is no more`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(TextCase.all.map { $0.name + ".txt" }))
  }

  @Test(arguments: TextCase.all)
  func `no letter has a blank, a brace or two spaces`(text: TextCase) throws {
    let letter = try text.letter()
    for part in [letter.paper, letter.mail] {
      #expect(!part.heading.isEmpty && !part.mailSubject.isEmpty)
      for block in part.blocks {
        if case .table = block { continue }
        let words = block.plain
        #expect(!words.isEmpty)
        #expect(!words.contains("{{") && !words.contains("}}"), "\(words)")
        #expect(!words.contains("  "), "\(words)")
        #expect(!words.contains(" ,") && !words.contains(" .") && !words.contains("( "), "\(words)")
      }
    }
  }
}
