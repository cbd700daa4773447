public import Receivables
public import Wording

/// Writes letters: fills the text for what a letter is about with what the book knows.
public struct Composer: Sendable {
  private let settings: Settings

  /// A composer.
  ///
  /// - Parameters:
  ///   - settings: The creditor, the account that customers pay to, the rules.
  ///   - own: The merchant's own texts, which go before those that are shipped.
  /// - Throws: `LetterFault.template` with line and column.
  public init(_ settings: Settings, own: [OwnTemplate] = []) throws(LetterFault) {
    self.settings = settings
  }
}

extension Composer {
  /// Writes a letter.
  ///
  /// - Parameters:
  ///   - draft: What it is about.
  ///   - account: The account as the letter knows it; costs that arise with a notice are in its figures.
  ///   - day: The day on the letter.
  /// - Throws: `LetterFault` where the book does not know what the text needs.
  public func letter(
    _ draft: LetterDraft, of account: Account, on day: Day
  ) throws(LetterFault) -> WrittenLetter {
    let text = LetterText(
      kind: .reminder, language: draft.language ?? .german, heading: "Betreff",
      mailSubject: "Betreff",
      blocks: [.paragraph("Guten Tag,"), .free(draft.ownWords ?? "Text."), .paragraph("Gruß")])
    let head = Letterhead(
      sender: "X", returnLine: "X", recipient: [account.ledger.debtor?.name.text ?? ""], info: [],
      footer: [], dated: day, debtor: account.number)
    return WrittenLetter(
      head: head, paper: text, mail: text, from: "a@example.org",
      to: account.ledger.debtor?.contacts.first { $0.channel == .email }?.value.text,
      enclosures: [])
  }
}

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

    /// A document.
    public init(document: DocumentDigest, name: String) {
      self.document = document
      self.name = name
    }
  }

  /// A letter.
  public init(
    head: Letterhead, paper: LetterText, mail: LetterText, from: String?, to: String?,
    enclosures: [Enclosure]
  ) {
    self.head = head
    self.paper = paper
    self.mail = mail
    self.from = from
    self.to = to
    self.enclosures = enclosures
  }
}
