import Correspondence
public import Receivables
public import Wording

/// The texts of letters: those that are shipped, and the merchant's own, which belong to the book so
/// that everybody writes the same.
public struct TextShelf {
  private let desk: Desk

  /// The texts of the book of a desk.
  public init(_ desk: Desk) { self.desk = desk }

  /// A text and where it is from.
  public struct Entry: Sendable, Hashable {
    /// Which text it is.
    public let kind: LetterKind
    /// Its language.
    public let language: Language
    /// The merchant's own text; nothing where the one that is shipped is used.
    public let own: DocumentDigest?
  }

  /// All texts, by kind and language.
  public var entries: [Entry] {
    let own = desk.book.settings.templates
    return LetterKind.allCases.flatMap { kind in
      Language.allCases.map { language in
        let found = own.last { $0.name.text == kind.rawValue && $0.language == language }
        return Entry(kind: kind, language: language, own: found?.document)
      }
    }
  }

  /// The text in use, as it is written.
  ///
  /// - Throws: `BookFault` where the merchant's own cannot be read.
  public func source(of kind: LetterKind, _ language: Language) throws(BookFault) -> [UInt8] {
    let entry = entries.first { $0.kind == kind && $0.language == language }
    guard let own = entry?.own else { return Template.shippedSource(kind, language) }
    return try desk.document(own)
  }

  /// Checks a text.
  ///
  /// - Throws: `LetterFault.template` with line and column.
  public static func check(
    _ source: [UInt8], _ kind: LetterKind, _ language: Language
  ) throws(LetterFault) {
    do { _ = try Template(source, kind, language) } catch { throw .template(error) }
  }

  /// Takes a text into the book once it has passed the check.
  ///
  /// - Throws: `Fault`; then the text in use is still used.
  @discardableResult
  public func set(
    _ source: [UInt8], _ kind: LetterKind, _ language: Language, by user: UserName? = nil
  ) throws(Fault) -> CommandReceipt {
    do { try Self.check(source, kind, language) } catch { throw .letter(error) }
    guard let name = try? Line(kind.rawValue) else { preconditionFailure("kinds have names") }
    do {
      let document = try desk.keep(source)
      return try desk.perform(
        .book(.setTemplate(TemplateText(name: name, language: language, document: document))),
        by: user)
    } catch {
      throw .book(error)
    }
  }

  /// A text filled in with a made-up case.
  ///
  /// - Parameters:
  ///   - kind: Which text.
  ///   - language: Its language.
  ///   - isBusiness: Whether the made-up debtor is a business.
  ///   - source: The text; the one that is shipped where none is given.
  /// - Returns: What it says, and the letter as PDF.
  /// - Throws: `LetterFault`.
  public static func specimen(
    of kind: LetterKind, _ language: Language, business isBusiness: Bool, source: [UInt8]? = nil
  ) throws(LetterFault) -> (text: LetterText, pdf: [UInt8]) {
    let letter = try Specimen.letter(kind, language, business: isBusiness, source: source)
    return (letter.paper, try Typesetter().pdf(of: letter.paper, letter.head))
  }
}
