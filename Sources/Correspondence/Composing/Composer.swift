public import Receivables
public import Wording

/// Writes letters: fills the text for what a letter is about with what the book knows.
public struct Composer: Sendable {
  let settings: Settings
  private let own: [TextName: Template]

  /// A composer.
  ///
  /// - Parameters:
  ///   - settings: The creditor, the account that customers pay to, the rules.
  ///   - own: The merchant's own texts, which go before those that are shipped.
  /// - Throws: `LetterFault.template` with line and column.
  public init(_ settings: Settings, own: [OwnTemplate] = []) throws(LetterFault) {
    self.settings = settings
    var read: [TextName: Template] = [:]
    for text in own {
      do throws(TemplateFault) {
        read[TextName(kind: text.kind, language: text.language)] = try Template(
          text.source, text.kind, text.language)
      } catch {
        throw .template(error)
      }
    }
    self.own = read
  }
}

extension Composer {
  /// Writes a letter.
  ///
  /// - Parameters:
  ///   - draft: What it is about.
  ///   - account: The account as the letter knows it; costs that arise with a notice are in its
  ///     figures.
  ///   - day: The day on the letter.
  /// - Returns: The letter in each of its shapes.
  /// - Throws: `LetterFault` where the book does not know what the text needs.
  public func letter(
    _ draft: LetterDraft, of account: Account, on day: Day
  ) throws(LetterFault) -> WrittenLetter {
    guard let debtor = account.ledger.debtor else { throw .missing(.debtorName) }
    let language = draft.language ?? debtor.language
    let words = Wording(language)
    let addressee = try Addressee(
      account, on: day, words, needsAddress: draft.channels.contains(.letter))
    let desk = MatterDesk(
      account: account, settings: settings, words: words, addressee: addressee, day: day)
    let (kind, matter, enclosures) = try desk.matter(of: draft.content)
    let template = template(kind, language)
    let head = try desk.letterhead(matter.slip)
    let paper = try template.filled(matter, ownWords: draft.ownWords)
    var mailMatter = matter
    mailMatter.conditions.insert(.mail)
    let mail = try template.filled(mailMatter, ownWords: draft.ownWords)
    return WrittenLetter(
      head: head, paper: paper, mail: mail, from: settings.creditor?.mailAddress,
      to: addressee.mail, enclosures: enclosures)
  }

  /// The text in use: the merchant's own, else the one shipped.
  func template(_ kind: LetterKind, _ language: Language) -> Template {
    own[TextName(kind: kind, language: language)] ?? .shipped(kind, language)
  }
}

/// What names a text.
struct TextName: Sendable, Hashable {
  let kind: LetterKind
  let language: Language
}

extension Template {
  /// The text of a kind as it is shipped.
  public static func shipped(_ kind: LetterKind, _ language: Language) -> Template {
    guard let template = shippedTemplates[TextName(kind: kind, language: language)] else {
      preconditionFailure("every kind is shipped")
    }
    return template
  }

  /// The source of the text of a kind as it is shipped, to be copied and changed.
  public static func shippedSource(_ kind: LetterKind, _ language: Language) -> [UInt8] {
    Array((ShippedTexts.source(kind, language) + "\n").utf8)
  }

  private static let shippedTemplates: [TextName: Template] = {
    var all: [TextName: Template] = [:]
    for kind in LetterKind.allCases {
      for language in Language.allCases {
        do {
          all[TextName(kind: kind, language: language)] = try Template(
            shippedSource(kind, language), kind, language)
        } catch {
          preconditionFailure("\(kind) in \(language): \(error)")
        }
      }
    }
    return all
  }()
}

extension Creditor {
  /// The address that mails come from.
  var mailAddress: String? {
    (contacts.first { $0.channel == .email && $0.purpose == .receivables }
      ?? contacts.first { $0.channel == .email })?.value.text
  }

  var phone: ContactPoint? { contacts.first { $0.channel == .phone } }
}
