public import Receivables
public import Wording

/// A text of the merchant's own.
public struct OwnTemplate: Sendable, Hashable {
  /// Which text it is.
  public let kind: LetterKind
  /// Its language.
  public let language: Language
  /// The template, UTF-8.
  public let source: [UInt8]

  /// A text.
  public init(kind: LetterKind, language: Language, source: [UInt8]) {
    self.kind = kind
    self.language = language
    self.source = source
  }
}

/// A letter in words, before it is printed or sent.
public struct WrittenLetter: Sendable, Hashable {
  /// What stands around the text.
  public let head: Letterhead
  /// The text on paper.
  public let paper: LetterText
  /// The text of the mail.
  public let mail: LetterText
  /// The address that answers go to; nothing where the creditor has none.
  public let from: String?
  /// The address of the recipient; nothing where none is known.
  public let to: String?
  /// The documents of the book that go with it, such as the invoice.
  public let enclosures: [Enclosure]

  /// A document of the book that goes with a letter.
  public struct Enclosure: Sendable, Hashable {
    /// The document.
    public let document: DocumentDigest
    /// Its name in the mail, without its ending.
    public let name: String
  }
}
