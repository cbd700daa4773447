import Correspondence
import Journal
public import Receivables
public import Wording

/// What composes letters: the texts and settings of a book as they were when it was made.
///
/// It may work on a thread of its own; nothing of the book is held meanwhile.
public struct Press: Sendable {
  private let composer: Composer
  private let settings: Settings
  private let documents: Documents
  private let book: String
  private let now: Instant
  /// The day on the letters.
  public let day: Day

  init(
    _ composer: Composer, _ settings: Settings, _ documents: Documents, book: String,
    at now: Instant,
    on day: Day
  ) {
    self.composer = composer
    self.settings = settings
    self.documents = documents
    self.book = book
    self.now = now
    self.day = day
  }
}

extension Press {
  /// Composes a letter with its papers.
  ///
  /// - Parameters:
  ///   - draft: What it is about.
  ///   - account: The account it is for.
  ///   - seen: The account as the letter is to know it, where something is done in the same step.
  /// - Returns: The letter with a paper for each of its ways.
  /// - Throws: `Fault.letter` where the book does not know what the text needs.
  public func compose(
    _ draft: LetterDraft, for account: Account, seenAs seen: Account? = nil
  ) throws(Fault) -> ComposedLetter {
    try compose(draft, for: account, seenAs: seen ?? account, Typesetter())
  }

  /// Composes many letters.
  ///
  /// - Parameters:
  ///   - drafts: What they are about, each with its account.
  ///   - progress: Is told now and then how many are done.
  /// - Returns: Those that could be composed, and why the others could not.
  public func compose(
    _ drafts: [(LetterDraft, Account)], progress: (Int) -> Void = { _ in }
  ) -> (letters: [ComposedLetter], failed: [(DebtorID, Fault)]) {
    let typesetter = Typesetter()
    var letters: [ComposedLetter] = []
    var failed: [(DebtorID, Fault)] = []
    for (place, (draft, account)) in drafts.enumerated() {
      if place.isMultiple(of: 10) { progress(place) }
      do throws(Fault) {
        letters.append(try compose(draft, for: account, seenAs: account, typesetter))
      } catch {
        failed.append((account.number, error))
      }
    }
    return (letters, failed)
  }

  /// Keeps the papers of letters in the folder of the book, durably, before any entry names them.
  ///
  /// - Returns: The letters as they can be issued.
  /// - Throws: `BookFault`; papers that no entry names harm nobody.
  public func keep(
    _ letters: [ComposedLetter], progress: (Int) -> Void = { _ in }
  ) throws(BookFault) -> [KeptLetter] {
    var kept: [KeptLetter] = []
    for (place, letter) in letters.enumerated() {
      if place.isMultiple(of: 10) { progress(place) }
      var names: [DocumentDigest] = []
      for paper in letter.papers { names.append(try documents.keep(document: paper)) }
      kept.append(KeptLetter(letter: letter, documents: names))
    }
    return kept
  }
}

/// A letter whose papers are in the folder of the book.
public struct KeptLetter: Sendable {
  /// The letter.
  public let letter: ComposedLetter
  /// Its papers.
  public let documents: [DocumentDigest]
}

// MARK: - One letter

extension Press {
  private func compose(
    _ draft: LetterDraft, for account: Account, seenAs seen: Account, _ typesetter: Typesetter
  ) throws(Fault) -> ComposedLetter {
    do throws(LetterFault) {
      let written = try composer.letter(draft, of: seen, on: day)
      let pdf = try typesetter.pdf(of: written.paper, written.head)
      let goesByMail = draft.channels.contains(.email)
      let attached = goesByMail ? try attached(written, pdf) : []
      let mail = goesByMail ? try mail(written, draft, account, attached) : nil
      return ComposedLetter(
        draft: draft, debtor: account.number, version: account.version, day: day,
        head: written.head, text: goesByMail ? written.mail : written.paper,
        mailAddress: goesByMail ? written.to : nil, attached: attached.map(\.name), pdf: pdf,
        mail: mail?.bytes)
    } catch {
      throw .letter(error)
    }
  }

  private func attached(
    _ written: WrittenLetter, _ pdf: [UInt8]
  ) throws(LetterFault) -> [MailMessage.Attached] {
    let words = Wording(written.mail.language)
    var all = [MailMessage.Attached(name: words.letterFile(dated: day), bytes: pdf)]
    for enclosure in written.enclosures {
      guard let bytes = try? documents.bytes(named: enclosure.document) else {
        throw .enclosureMissing(enclosure.name)
      }
      all.append(MailMessage.Attached(name: enclosure.name + Self.ending(of: bytes), bytes: bytes))
    }
    return all
  }

  /// The ending of a file by what it begins with.
  private static func ending(of bytes: [UInt8]) -> String {
    if bytes.starts(with: Array("%PDF-".utf8)) { return ".pdf" }
    return bytes.starts(with: Array("<?xml".utf8)) ? ".xml" : ""
  }

  private func mail(
    _ written: WrittenLetter, _ draft: LetterDraft, _ account: Account,
    _ attached: [MailMessage.Attached]
  ) throws(LetterFault) -> MailMessage {
    guard let from = written.from else { throw .missing(.creditorMail) }
    guard let to = written.to else { throw .missing(.debtorMail) }
    let thread = MailThread(book: book, debtor: account.first, domain: domain(of: from))
    return try MailMessage(
      MailMessage.Envelope(
        from: MailMessage.Mailbox(name: written.head.sender, address: from),
        to: MailMessage.Mailbox(name: written.head.recipient.first ?? "", address: to),
        messageID: thread.number(
          of: written.mail.heading, version: account.version, at: now),
        thread: thread.numbers(before: account), written: now, zone: settings.zone),
      written.mail, written.head, attachments: attached)
  }

  private func domain(of address: String) -> String {
    address.split(separator: "@").last.map(String.init) ?? "localhost"
  }
}
