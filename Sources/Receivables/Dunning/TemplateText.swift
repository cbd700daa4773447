/// The text of a letter in one language.
public struct TemplateText: EventPayload {
  /// The name of the template.
  public let name: Line
  /// The language.
  public let language: Language
  /// The text.
  public let document: DocumentDigest

  /// A text.
  public init(name: Line, language: Language, document: DocumentDigest) {
    self.name = name
    self.language = language
    self.document = document
  }
}
