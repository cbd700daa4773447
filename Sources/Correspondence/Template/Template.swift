public import Receivables
public import Wording

/// The text of a kind of letter in one language, read and checked.
///
/// A template has a head and a body:
///
///     subject: Mahnung zu {{#several}}Ihren Rechnungen{{/several}}{{^several}}Ihrer Rechnung{{/several}} {{invoices}}
///     mail-subject: Zu Ihrer Rechnung {{invoice}}
///
///     {{salutation}}
///
///     bitte überweisen Sie {{total}} bis zum {{deadline}}.
///
///     {{table items}}
///
/// `{{name}}` is a value, `{{#name}}…{{/name}}` stands where a condition is true, `{{^name}}…{{/name}}`
/// where it is not, `{{> name}}` is a paragraph whose words are locked, `{{table name}}` and
/// `{{payment}}` are what they say, `{{free}}…{{/free}}` is the paragraph that a person may change,
/// `{{! … }}` a remark. An empty line ends a paragraph; a line that ends in `\` ends there; other lines
/// are joined. What is unknown, may be empty or is missing is found when the template is read, so that
/// no letter ever has a blank.
public struct Template: Sendable {
  /// Which text it is.
  public let kind: LetterKind
  /// Its language.
  public let language: Language
  let subject: [TemplateNode]
  let mailSubject: [TemplateNode]
  let body: [TemplateNode]

  /// The most bytes of a template.
  public static let limit = 64 << 10

  /// Reads and checks a template.
  ///
  /// - Parameters:
  ///   - source: Its text, UTF-8.
  ///   - kind: Which text it is.
  ///   - language: Its language.
  /// - Throws: `TemplateFault` with line and column.
  public init(
    _ source: [UInt8], _ kind: LetterKind, _ language: Language
  ) throws(TemplateFault) {
    self.kind = kind
    self.language = language
    var parser = try TemplateParser(source)
    (subject, mailSubject) = try parser.head()
    body = try parser.body()
    try TemplateCheck(self, end: parser.place).check()
  }
}

/// A part of a template.
indirect enum TemplateNode: Sendable, Hashable {
  /// Words, as written.
  case words(String, TemplatePlace)
  /// A value.
  case field(LetterField, TemplatePlace)
  /// What stands where a condition is true, or where it is not.
  case section(LetterCondition, isTrue: Bool, [TemplateNode])
  /// A paragraph with locked words.
  case clause(LetterClause, TemplatePlace)
  /// A table.
  case table(LetterTableKind, TemplatePlace)
  /// How to pay.
  case payment(TemplatePlace)
  /// The paragraph that a person may change.
  case free([TemplateNode], TemplatePlace)
}

/// Where something stands in a template, both from 1.
struct TemplatePlace: Sendable, Hashable {
  var line = 1
  var column = 1

  func fault(_ kind: TemplateFault.Kind) -> TemplateFault {
    TemplateFault(line: line, column: column, kind)
  }
}
