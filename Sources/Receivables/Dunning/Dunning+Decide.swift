extension Account {
  /// Decides a command about notices and letters.
  func decide(
    _ command: DunningCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [Event] {
    [.dunning(try decide(command, occasion))]
  }

  private func decide(
    _ command: DunningCommand, _ occasion: Occasion
  ) throws(Refusal) -> DunningEvent {
    switch command {
    case .issue(let notice):
      try check(notice, occasion)
      return .noticeIssued(notice)
    case .issueLetter(let letter):
      if let about = letter.about, fact(about)?.counts != true {
        throw Refusal(.unknownEntry, about)
      }
      try Check.coming(letter.deadline, occasion)
      return .letterIssued(letter)
    case .withdraw(let withdrawal):
      let mail = try requireMail(withdrawal.notice)
      guard mail.withdrawn == nil else { throw Refusal(.alreadyEnded, withdrawal.notice) }
      return .noticeWithdrawn(withdrawal)
    case .startDispatch(let dispatch):
      try check(dispatch)
      return .dispatchStarted(dispatch)
    case .endDispatch(let end):
      try require(end.dispatch, .dispatchStarted)
      let mails = ledger.notices.map(\.mail) + ledger.letters.map(\.mail)
      let dispatch = mails.lazy.flatMap(\.dispatches).first { $0.started.number == end.dispatch }
      guard dispatch?.ended == nil else { throw Refusal(.alreadyEnded, end.dispatch) }
      return .dispatchEnded(end)
    case .confirmReceipt(let receipt):
      let issued = try require(receipt.of, .noticeIssued, .letterIssued, .invoiceRecorded)
      let earliest = ledger.item(receipt.of)?.invoice.issued ?? issued.day
      guard receipt.day >= earliest else {
        throw Refusal(.tooEarly(receipt.day, earliest: earliest), receipt.of)
      }
      try Check.past(receipt.day, occasion)
      return .receiptConfirmed(receipt)
    case .failReceipt(let failure):
      try require(failure.of, .noticeIssued, .letterIssued, .invoiceRecorded)
      return .receiptFailed(failure)
    }
  }

  private func requireMail(_ entry: EntryNumber) throws(Refusal) -> MailHistory {
    try require(entry, .noticeIssued, .letterIssued)
    guard let mail = ledger.mail(entry) else { throw Refusal(.unknownEntry, entry) }
    return mail
  }

  /// Exactly one sending on a way: none while one is under way, none after one was accepted.
  private func check(_ dispatch: Dispatch) throws(Refusal) {
    let mail = try requireMail(dispatch.notice)
    guard mail.withdrawn == nil else { throw Refusal(.alreadyEnded, dispatch.notice) }
    let channels =
      ledger.notice(dispatch.notice)?.notice.channels
      ?? ledger.letter(dispatch.notice)?.letter.channels ?? []
    guard channels.contains(dispatch.channel) else {
      throw Refusal(.notOnThisWay(dispatch.channel), dispatch.notice)
    }
    for earlier in mail.dispatches where earlier.started.value.channel == dispatch.channel {
      guard let end = earlier.ended else { throw Refusal(.sendingUnknown, earlier.started.number) }
      if end.value.outcome == .accepted { throw Refusal(.duplicate, earlier.started.number) }
    }
  }

  private func check(_ notice: Notice, _ occasion: Occasion) throws(Refusal) {
    guard !notice.items.isEmpty, !notice.channels.isEmpty else { throw Refusal(.nothingGiven) }
    guard notice.level >= 1, notice.items.allSatisfy({ (1...notice.level).contains($0.level) })
    else { throw Refusal(.outOfRange) }
    guard notice.dated == occasion.day else {
      throw notice.dated < occasion.day
        ? Refusal(.tooEarly(notice.dated, earliest: occasion.day))
        : Refusal(.inFuture(notice.dated))
    }
    guard notice.deadline > notice.dated else {
      throw Refusal(.tooEarly(notice.deadline, earliest: notice.dated + 1))
    }
    let ledger = ledger
    try ledger.require(items: notice.items.map(\.item))
    var total = Money.zero(notice.total.currency)
    for demanded in notice.items {
      let item = try ledger.require(item: demanded.item)
      guard item.isOurs else { throw Refusal(.notOurs, demanded.item) }
      try Check.same(notice.total.currency, item.invoice.gross.currency)
      for amount in [demanded.principal, demanded.interest, demanded.costs] {
        guard !amount.isNegative else { throw Refusal(.amountNotPositive, demanded.item) }
        total = try Check.sum(total, amount)
      }
    }
    guard total == notice.total else {
      throw Refusal(.doesNotAddUp(notice.total, expected: total))
    }
    try Check.positive(total)
  }
}
