import Desk
import Receivables
import Terminal
import Wording

extension Surroundings {
  /// The page of a letter that an action opens, or the question what it is to be about; nothing where
  /// there is nothing to write about.
  func letterPage(for action: Action, _ debtor: DebtorID) -> (any Layer)? {
    switch action {
    case .invoiceCopy: choice(debtor, action, copies(debtor))
    case .moreLetter: choice(debtor, action, otherLetters(debtor))
    case .moreCorrection: choice(debtor, action, corrections(debtor))
    default: nil
    }
  }

  /// A letter of a purpose, with the deadline that is usual.
  func page(
    _ debtor: DebtorID, _ purpose: Letter.Purpose, about: EntryNumber?, first: [Command] = [],
    ownWords: String? = nil, _ action: Action
  ) -> LetterPage? {
    guard let account = account(debtor) else { return nil }
    let letter = Letter(
      purpose: purpose, about: about,
      deadline: account.proposedDeadline(of: purpose, about: about, on: day, settings),
      channels: account.letterChannels(on: day, settings))
    return LetterPage(
      debtor, LetterDraft(.letter(letter), ownWords: ownWords), first: first, action)
  }

  private func choice(
    _ debtor: DebtorID, _ action: Action, _ choices: [(String, LetterPage)]
  ) -> (any Layer)? {
    choices.count > 1 ? SubjectStrip(debtor, action, choices) : choices.first?.1
  }

  private func copies(_ debtor: DebtorID) -> [(String, LetterPage)] {
    let items = account(debtor)?.claim(on: day, settings).items ?? []
    let open = items.filter { $0.item.isOurs && $0.total.isPositive }
    return (open.isEmpty ? items : open).compactMap { item in
      page(debtor, .invoiceCopy, about: item.number, .invoiceCopy).map {
        (item.item.invoice.number.text, $0)
      }
    }
  }

  private func corrections(_ debtor: DebtorID) -> [(String, LetterPage)] {
    let notices = account(debtor)?.ledger.notices.filter { $0.stands && $0.mail.hasLeft } ?? []
    return notices.compactMap { history in
      let withdraw = Command.dunning(
        debtor, .withdraw(NoticeWithdrawal(notice: history.number)))
      return page(
        debtor, .correction, about: history.number, first: [withdraw], .moreCorrection
      ).map { (words.letterName(history.notice.kind, of: history.notice.dated), $0) }
    }
  }
}

extension Surroundings {
  /// Whether anything carries letters on a way.
  func carries(_ channel: ContactChannel) -> Bool { ways.contains(channel) }

  /// How many letters wait that could be sent from here.
  var waitingLetters: Int {
    guard !ways.isEmpty else { return 0 }
    return book.outbox(at: now, on: day).filter { one in
      carries(one.channel) && !one.isStarted && !one.documents.isEmpty
    }.count
  }
}
