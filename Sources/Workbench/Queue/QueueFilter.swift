import Receivables
import Terminal

/// What was typed to see fewer rows: words that must all be found, and terms on fields.
///
///     müller level:2 due:>30 amount:<500 class:a
///
/// A term whose field or number makes no sense is taken for a word, so that nothing that is typed
/// is an error while it is typed.
struct QueueFilter: Sendable, Hashable {
  /// What was typed.
  let text: String
  /// The words.
  let words: [String]
  private let terms: [Term]

  init(_ text: String = "") {
    self.text = text
    var (words, terms): ([String], [Term]) = ([], [])
    for part in text.split(separator: " ") {
      if let term = Term(part) { terms.append(term) } else { words.append(String(part)) }
    }
    (self.words, self.terms) = (words, terms)
  }

  var isEmpty: Bool { words.isEmpty && terms.isEmpty }

  /// Whether fields are compared.
  var hasTerms: Bool { !terms.isEmpty }

  /// Whether a standing meets all terms; words are looked for by an index.
  func meetsTerms(_ standing: Standing) -> Bool { terms.allSatisfy { $0.holds(for: standing) } }

  /// One comparison on one field.
  private struct Term: Sendable, Hashable {
    let field: Field
    let comparison: Comparison
    let value: Value

    enum Field: String, Sendable {
      case level, due, amount, points, held, rank = "class", clerk

      /// The same fields by their German names.
      init?(_ name: Substring) {
        switch name.lowercased() {
        case "stufe": self = .level
        case "tage": self = .due
        case "betrag": self = .amount
        case "punkte": self = .points
        case "ruht": self = .held
        case "klasse": self = .rank
        case "wer": self = .clerk
        default: self.init(rawValue: name.lowercased())
        }
      }
    }

    enum Comparison: Sendable { case less, more, equal }

    enum Value: Sendable, Hashable {
      case number(Int64)
      case word(String)
    }

    init?(_ part: Substring) {
      guard let colon = part.firstIndex(of: ":"), let field = Field(part[..<colon]) else {
        return nil
      }
      var rest = part[part.index(after: colon)...]
      switch rest.first {
      case "<": comparison = .less
      case ">": comparison = .more
      default: comparison = .equal
      }
      if comparison != .equal { rest = rest.dropFirst() }
      guard !rest.isEmpty else { return nil }
      self.field = field
      switch field {
      case .rank, .clerk: value = .word(rest.lowercased())
      case .amount, .held:
        guard let minor = try? AmountReader().minorUnits(String(rest)) else { return nil }
        value = .number(minor)
      case .level, .due, .points:
        guard let number = Int64(rest) else { return nil }
        value = .number(number)
      }
    }

    func holds(for standing: Standing) -> Bool {
      switch (field, value) {
      case (.level, .number(let number)): compare(Int64(standing.level), number)
      case (.due, .number(let number)): compare(Int64(standing.daysOverdue), number)
      case (.amount, .number(let number)): compare(standing.collectible.minor, number)
      case (.held, .number(let number)): compare(standing.hidden.minor, number)
      case (.points, .number(let number)): compare(Int64(standing.points.total), number)
      case (.rank, .word(let word)): standing.rank.rawValue.lowercased() == word
      case (.clerk, .word(let word)):
        standing.clerk.clerk?.text.lowercased().hasPrefix(word) ?? (word == "-")
      default: false
      }
    }

    private func compare(_ found: Int64, _ wanted: Int64) -> Bool {
      switch comparison {
      case .less: found < wanted
      case .more: found > wanted
      case .equal: found == wanted
      }
    }
  }
}
