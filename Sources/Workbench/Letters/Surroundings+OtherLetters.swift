import Desk
import Receivables
import Terminal
import Wording

extension Surroundings {
  /// The letters that a case gives reason for, the statement of account last: it always fits.
  func otherLetters(_ debtor: DebtorID) -> [(String, LetterPage)] {
    guard let account = account(debtor) else { return [] }
    let ledger = account.ledger
    return account.letterSubjects(on: day, settings).compactMap { purpose, about in
      page(debtor, purpose, about: about, .moreLetter).map { page in
        let invoice = about.flatMap { ledger.item($0)?.invoice.number.text }
        return ([words.name(of: purpose), invoice].compactMap(\.self).joined(separator: " "), page)
      }
    }
  }
}

extension Surroundings {
  /// The letter that belongs to what was just done; nothing where none does, or none can be sent.
  func letter(after order: Order, _ receipt: CommandReceipt) -> LetterPage? {
    guard let debtor = order.debtors.first, order.debtors.count == 1, let account = account(debtor),
      let letter = order.command.followingLetter(receipt.command),
      account.letterSubjects(on: day, settings).contains(where: { $0 == letter }),
      !account.letterChannels(on: day, settings).isEmpty
    else { return nil }
    return page(debtor, letter.purpose, about: letter.about, .moreLetter)
  }
}

extension Account {
  /// What letters other than notices, copies and corrections can be about: orders that are not paid,
  /// what was reclaimed, handed over, agreed or rejected; and the account itself.
  fileprivate func letterSubjects(
    on day: Day, _ settings: Settings
  ) -> [(Letter.Purpose, EntryNumber?)] {
    subjectsAmongItems(on: day, settings) + subjectsInCase(on: day, settings) + [(.statement, nil)]
  }

  private func subjectsAmongItems(
    on day: Day, _ settings: Settings
  ) -> [(Letter.Purpose, EntryNumber?)] {
    let items = claim(on: day, settings).items.filter { $0.item.isOurs && $0.principal.isPositive }
    let orders = items.filter {
      $0.item.invoice.method == .prepayment && $0.item.undelivered(on: day).isPositive
    }
    let short = items.filter { item in item.discounts.contains { $0.verdict != .justified } }
    return orders.map { (.orderReminder, $0.number) } + short.map { (.discountReclaim, $0.number) }
  }

  private func subjectsInCase(
    on day: Day, _ settings: Settings
  ) -> [(Letter.Purpose, EntryNumber?)] {
    let casework = casework
    let plan = plans(on: day, settings).last(where: \.isStanding)
    let offer = offers(on: day).last { if case .offered = $0.state { true } else { false } }
    // As long as nobody has decided there is nothing to reject.
    let rejected = casework.disputes.filter { $0.ended?.value.verdict.leavesRest ?? false }
      .max { ($0.ended?.number ?? $0.number) < ($1.ended?.number ?? $1.number) }
    let subjects: [(Letter.Purpose, EntryNumber?)] = [
      (.handOverNotice, casework.handOvers.last { $0.ended == nil }?.number),
      (.planWarning, plan.flatMap { $0.arrears.isPositive ? $0.plan.number : nil }),
      (.planAgreement, plan?.plan.number), (.planOffer, offer?.offer.number),
      (.promiseConfirmation, promises(on: day, settings).last(where: \.isOpen)?.promise.number),
      (.disputeRejection, rejected?.number),
    ]
    return subjects.filter { $0.1 != nil }
  }
}
