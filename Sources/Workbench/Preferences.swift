public import Receivables

/// How a person likes the workbench; nothing of it changes a figure or a letter.
public struct Preferences: Sendable, Hashable {
  /// The name of the theme.
  public var theme: String
  /// The language of the sentences.
  public var language: Language
  /// Which set of keys.
  public var keys: KeyChoice
  /// Whether lines and signs are ASCII only.
  public var isASCII: Bool

  /// The keys that are shipped.
  public enum KeyChoice: String, Sendable, Hashable, CaseIterable {
    /// English letters.
    case english = "en"
    /// German letters.
    case german = "de"
  }

  /// What holds where nobody chose: the keys of the language.
  public init(
    theme: String = "default", language: Language, keys: KeyChoice? = nil, isASCII: Bool = false
  ) {
    self.theme = theme
    self.language = language
    self.keys = keys ?? (language == .german ? .german : .english)
    self.isASCII = isASCII
  }
}
