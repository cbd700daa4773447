import Receivables
import Wording

/// The paragraphs whose words are locked, in both languages, as templates write them.
enum Clauses {
  /// A clause, ready to be filled in.
  static func nodes(_ clause: LetterClause, _ language: Language) -> [TemplateNode] {
    (language == .german ? german : english)[clause] ?? []
  }

  /// The words of a clause as they are written.
  static func source(_ clause: LetterClause, _ language: Language) -> String {
    language == .german ? germanSource(clause) : englishSource(clause)
  }

  private static let german = parsed(.german)
  private static let english = parsed(.english)

  private static func parsed(_ language: Language) -> [LetterClause: [TemplateNode]] {
    var all: [LetterClause: [TemplateNode]] = [:]
    for clause in LetterClause.allCases {
      do {
        var parser = try TemplateParser(Array(source(clause, language).utf8))
        all[clause] = try parser.body()
      } catch {
        preconditionFailure("\(clause) in \(language): \(error)")
      }
    }
    return all
  }
}
