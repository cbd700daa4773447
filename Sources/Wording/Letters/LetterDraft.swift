public import Receivables

/// A letter that is to be written: what it is about, and what a person chose.
public struct LetterDraft: Sendable, Hashable {
  /// What it is about.
  public let content: Content
  /// The language; the debtor's where nothing is chosen.
  public var language: Language?
  /// A person's own words in place of the paragraph that may be edited; as the template has it where
  /// nothing is given, left out where they are empty.
  public var ownWords: String?

  /// A letter that is to be written.
  public init(_ content: Content, language: Language? = nil, ownWords: String? = nil) {
    self.content = content
    self.language = language
    self.ownWords = ownWords
  }

  /// What a letter is about.
  public enum Content: Sendable, Hashable {
    /// A notice, with its figures.
    case notice(NoticeFigures)
    /// Any other letter; its papers are not made yet.
    case letter(Letter)
  }
}

extension LetterDraft {
  /// The ways on which it goes out.
  public var channels: [ContactChannel] {
    switch content {
    case .notice(let figures): figures.notice.channels
    case .letter(let letter): letter.channels
    }
  }
}
