import Wording

/// What stands between two pairs of braces.
struct TemplateTag {
  let kind: Kind
  /// As written, with the braces.
  let text: String
  let place: TemplatePlace
  /// Whether nothing else stands on its line.
  let isAlone: Bool

  enum Kind {
    case field(LetterField)
    case section(LetterCondition, isTrue: Bool)
    case end(String)
    case clause(LetterClause)
    case table(LetterTableKind)
    case payment
    case free
    case remark
  }

  init(_ inner: String, _ place: TemplatePlace, isAlone: Bool) throws(TemplateFault) {
    text = "{{\(inner)}}"
    self.place = place
    self.isAlone = isAlone
    guard let kind = Kind(inner) else { throw place.fault(.unknown(text)) }
    self.kind = kind
  }
}

extension TemplateTag.Kind {
  fileprivate init?(_ inner: String) {
    let first = inner.unicodeScalars.first
    let rest = String(inner.dropFirst())
    switch first {
    case "!": self = .remark
    case "#":
      guard let condition = LetterCondition(rawValue: rest) else { return nil }
      self = .section(condition, isTrue: true)
    case "^":
      guard let condition = LetterCondition(rawValue: rest) else { return nil }
      self = .section(condition, isTrue: false)
    case "/":
      guard LetterCondition(rawValue: rest) != nil || rest == "free" else { return nil }
      self = .end(rest)
    case ">":
      guard rest.hasPrefix(" "), let clause = LetterClause(rawValue: String(rest.dropFirst()))
      else { return nil }
      self = .clause(clause)
    default:
      if inner == "payment" {
        self = .payment
      } else if inner == "free" {
        self = .free
      } else if inner.hasPrefix("table "),
        let table = LetterTableKind(rawValue: String(inner.dropFirst(6)))
      {
        self = .table(table)
      } else if let field = LetterField(rawValue: inner) {
        self = .field(field)
      } else {
        return nil
      }
    }
  }

  /// Whether the line it stands on alone is no line of the text.
  var leavesNoLine: Bool {
    switch self {
    case .section, .end, .remark: true
    case .field, .clause, .table, .payment, .free: false
    }
  }

  /// Whether it is a paragraph of its own.
  var isBlock: Bool {
    switch self {
    case .clause, .table, .payment, .free: true
    case .field, .section, .end, .remark: false
    }
  }
}
