import Receivables

/// The numbers by which mail programs put all mails to one debtor together (RFC 5322, 3.6.4).
///
/// They are made of the book and the debtor, without a name or number that says anything to others.
struct MailThread {
  private let seed: String
  private let domain: String
  /// The most mails that one names before it.
  private static let depth = 8

  /// The thread of a debtor.
  init(book: String, debtor: DebtorID, domain: String) {
    seed = "\(book)\n\(debtor.text)"
    self.domain = domain
  }
}

extension MailThread {
  /// The number of a mail, the same each time for the same letter.
  func number(of heading: String, version: EntryNumber, at now: Instant) -> String {
    "\(digest("\(version) \(now.milliseconds) \(heading)"))@\(domain)"
  }

  /// The numbers of the mails before the next one: the first of all stands for the thread itself.
  func numbers(before account: Account) -> [String] {
    let ledger = account.ledger
    let mails = ledger.notices.map(\.mail) + ledger.letters.map(\.mail)
    let sent = mails.flatMap(\.dispatches).filter { $0.ended?.value.outcome == .accepted }
      .sorted { $0.started.number < $1.started.number }
      .compactMap { $0.started.value.messageID?.text.filter { $0 != "<" && $0 != ">" } }
    return ["\(digest("thread"))@\(domain)"] + sent.suffix(Self.depth)
  }

  private func digest(_ text: String) -> String {
    String(Desk.digest(of: Array("\(seed)\n\(text)".utf8)).text.prefix(24))
  }
}
