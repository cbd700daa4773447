/// Why a template cannot be used, and where.
public struct TemplateFault: Error, Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in characters as Unicode counts scalars.
  public let column: Int
  /// What is wrong.
  public let kind: Kind

  /// A fault.
  public init(line: Int, column: Int, _ kind: Kind) {
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// What can be wrong.
  public enum Kind: Sendable, Hashable {
    /// It is not UTF-8.
    case encoding
    /// It is longer than a letter can be.
    case tooLong
    /// A character is in it that does not print.
    case character(Unicode.Scalar)
    /// The head lacks `subject:` or `mail-subject:`, or has it twice or empty.
    case head(String)
    /// Two opening braces have no closing ones on their line.
    case unclosedTag
    /// No such field, table, clause or section exists.
    case unknown(String)
    /// A section is closed that is not open, or another one is.
    case wrongEnd(String)
    /// A section is never closed.
    case unclosedSection(String)
    /// Sections lie too deep in each other.
    case tooDeep
    /// A table, a clause, the payment or the free paragraph does not stand alone in its paragraph.
    case notAlone(String)
    /// The free paragraph is there twice, or in a section.
    case freeParagraph
    /// A field may be empty here: it belongs into the section of its condition.
    case unguarded(LetterField, LetterCondition)
    /// Something that the letter must say is missing, on some way through its sections.
    case missing(LetterPiece)
    /// Something that the letter must not say.
    case forbidden(LetterPiece)
    /// Words that the letter must not have.
    case forbiddenWords(String)
  }
}

/// A part of a letter that can be asked for.
public enum LetterPiece: Sendable, Hashable {
  /// A value.
  case field(LetterField)
  /// A paragraph with locked words.
  case clause(LetterClause)
  /// A table.
  case table(LetterTableKind)
  /// How to pay.
  case payment
  /// The paragraph that a person may change.
  case free

  /// How a template writes it.
  public var source: String {
    switch self {
    case .field(let field): "{{\(field.rawValue)}}"
    case .clause(let clause): "{{> \(clause.rawValue)}}"
    case .table(let table): "{{table \(table.rawValue)}}"
    case .payment: "{{payment}}"
    case .free: "{{free}}…{{/free}}"
    }
  }
}

/// A table that a letter can have; the raw value is how templates name it.
public enum LetterTableKind: String, Sendable, Hashable, CaseIterable {
  /// The invoices, with what is demanded of each.
  case items
  /// The instalments of a plan.
  case instalments
  /// The bookings of an account.
  case bookings
}
