import Receivables
import Wording

/// The check of a template: nothing may be empty, nothing missing, nothing said that must not be.
struct TemplateCheck {
  private let template: Template
  private let end: TemplatePlace

  init(_ template: Template, end: TemplatePlace) {
    self.template = template
    self.end = end
  }

  func check() throws(TemplateFault) {
    let heads = TemplateUses(of: template.subject + template.mailSubject)
    let body = TemplateUses(of: template.body)
    try requireGuards(heads.uses + body.uses)
    let rules = template.kind.rules
    for use in heads.uses + body.uses where rules.forbidden.contains(use.piece) {
      throw use.place.fault(.forbidden(use.piece))
    }
    // The line above the letter is read with it.
    let read = TemplateUses(of: template.subject).uses + body.uses
    for rule in rules.required where !rule.isMet(by: read) {
      throw end.fault(.missing(rule.piece))
    }
    guard body.uses.filter({ $0.piece == .free }).count == 1 else {
      throw end.fault(.freeParagraph)
    }
    try requireDecency(heads, body)
  }

  /// A value or clause that may be missing stands in the section of its condition.
  private func requireGuards(_ uses: [TemplateUse]) throws(TemplateFault) {
    for use in uses {
      let guardian: LetterCondition?
      switch use.piece {
      case .field(let field):
        guardian = template.kind.always.contains(field) ? nil : field.guardian
        guard let guardian, !use.path.contains(Literal(guardian, true)) else { continue }
        throw use.place.fault(.unguarded(field, guardian))
      case .clause(let clause):
        guardian = clause.guardian
        guard let guardian, !use.path.contains(Literal(guardian, true)) else { continue }
        throw use.place.fault(.unknown("{{#\(guardian.rawValue)}} \(use.piece.source)"))
      case .table, .payment, .free: continue
      }
    }
  }

  private func requireDecency(
    _ heads: TemplateUses, _ body: TemplateUses
  ) throws(TemplateFault) {
    let words = ForbiddenWords(template.kind, template.language)
    for said in heads.words + body.words {
      if let found = words.everywhere(in: said.text) {
        throw said.place.fault(.forbiddenWords(found))
      }
    }
    for said in TemplateUses(of: template.mailSubject).words
    where !said.path.contains(Literal(.consumer, false)) {
      if let found = words.mailSubject(in: said.text) {
        throw said.place.fault(.forbiddenWords(found))
      }
    }
  }
}

/// A condition that is true, or is not.
struct Literal: Sendable, Hashable {
  let condition: LetterCondition
  let isTrue: Bool

  init(_ condition: LetterCondition, _ isTrue: Bool) {
    self.condition = condition
    self.isTrue = isTrue
  }
}

/// A piece at its place, and what is true wherever it is read.
struct TemplateUse {
  let piece: LetterPiece
  let path: Set<Literal>
  let place: TemplatePlace
}

/// Every piece and all words of a template, each with its path.
struct TemplateUses {
  private(set) var uses: [TemplateUse] = []
  private(set) var words: [(text: String, path: Set<Literal>, place: TemplatePlace)] = []

  init(of nodes: [TemplateNode]) { collect(nodes, []) }

  private mutating func collect(_ nodes: [TemplateNode], _ path: Set<Literal>) {
    for node in nodes {
      switch node {
      case .words(let text, let place): words.append((text, path, place))
      case .field(let field, let place): add(.field(field), path, place)
      case .section(let condition, let isTrue, let inner):
        collect(inner, path.union([Literal(condition, isTrue)]))
      case .clause(let clause, let place): add(.clause(clause), path, place)
      case .table(let table, let place): add(.table(table), path, place)
      case .payment(let place): add(.payment, path, place)
      case .free(let inner, let place):
        add(.free, path, place)
        collect(inner, path)
      }
    }
  }

  private mutating func add(
    _ piece: LetterPiece, _ path: Set<Literal>, _ place: TemplatePlace
  ) {
    uses.append(TemplateUse(piece: piece, path: path, place: place))
  }
}

/// What a letter must say, and when.
struct TemplateRule: Sendable, Hashable {
  let piece: LetterPiece
  let when: Set<Literal>

  init(_ piece: LetterPiece, when literals: Literal...) {
    self.piece = piece
    when = Set(literals)
  }

  /// Whether the piece is read on every way through the sections on which the rule holds.
  func isMet(by uses: [TemplateUse]) -> Bool {
    let own = uses.filter { $0.piece == piece }
    let conditions = Array(
      Set(own.flatMap { $0.path.map(\.condition) } + when.map(\.condition)))
    guard conditions.count <= 12 else { return false }
    return (0..<1 << conditions.count).allSatisfy { choice in
      let ways = conditions.enumerated().map { Literal($1, choice >> $0 & 1 == 1) }
      let truths = ways.filter(\.isTrue).map(\.condition)
      let isPossible = !truths.contains { one in truths.contains { one.excludes($0) } }
      guard isPossible, when.isSubset(of: ways) else { return true }
      return own.contains { $0.path.isSubset(of: ways) }
    }
  }
}
