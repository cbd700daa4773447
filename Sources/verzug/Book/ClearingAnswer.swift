import Desk
import Receivables
import Wording

/// The movements that wait for a person, as machines read them.
struct ClearingAnswer: Encodable {
  let schema = 1
  let movements: [Movement]
  let sums: [Money]

  struct Movement: Encodable {
    let entry: EntryNumber
    let rest: Money
    let amount: Money
    let booked: Day
    let valued: Day
    let payer: Line?
    let account: IBAN?
    let reference: Remark?
    let isReturn: Bool
    let proposals: [Proposal]
  }

  struct Proposal: Encodable {
    let debtor: DebtorID
    let name: Line?
    let certainty: Match.Certainty
    let signs: [String]
    let items: [EntryNumber]
    let payment: EntryNumber?
    let reason: PaymentReturn.Reason?
    let charge: Money?
  }
}

extension ClearingAnswer {
  /// All that wait.
  static func reply(_ book: Book) -> Reply {
    let waiting = Waiting(words.placingMovements)
    let all = book.clearing(progress: waiting.tell)
    waiting.end()
    var sheet = Sheet()
    if all.isEmpty {
      sheet.paragraph(words.nothingUnclear)
    } else {
      sheet.heading(words.unclear(all.count, book.bank.openAmounts))
      for unclear in all { unclear.show(in: &sheet, book) }
    }
    return Reply(
      answer: ClearingAnswer(
        movements: all.map { Movement($0, book) }, sums: book.bank.openAmounts), sheet: sheet)
  }

  /// One that waits.
  static func reply(_ book: Book, _ entry: EntryNumber) throws(Problem) -> Reply {
    let unclear = try unclear(entry, in: book)
    var sheet = Sheet()
    unclear.show(in: &sheet, book)
    return Reply(
      answer: ClearingAnswer(movements: [Movement(unclear, book)], sums: [unclear.rest]),
      sheet: sheet)
  }

  /// A movement that waits, by its entry.
  static func unclear(
    _ entry: EntryNumber, in book: Book
  ) throws(Problem) -> UnclearMovement {
    if let unclear = book.unclear(entry, Recognition(of: book)) { return unclear }
    let rule: Refusal.Rule = book.bank.transaction(entry) == nil ? .unknownEntry : .alreadyEnded
    throw Problem(.book(.refused(Refusal(rule, entry))), status: .refused)
  }
}

extension ClearingAnswer.Movement {
  init(_ unclear: UnclearMovement, _ book: Book) {
    entry = unclear.entry
    rest = unclear.rest
    amount = unclear.movement.amount
    booked = unclear.movement.booked
    valued = unclear.movement.valued
    payer = unclear.movement.name
    account = unclear.movement.counterAccount
    reference = unclear.movement.reference
    isReturn = unclear.movement.back != nil
    proposals = unclear.matches.map { ClearingAnswer.Proposal($0, book) }
  }
}

extension ClearingAnswer.Proposal {
  init(_ match: Match, _ book: Book) {
    debtor = match.debtor
    name = book.account(match.debtor)?.ledger.debtor?.name
    certainty = match.certainty
    signs = match.signs.map(\.code)
    items = match.place.items
    guard case .back(let payment, let reason, let charge) = match.place else {
      (payment, reason, charge) = (nil, nil, nil)
      return
    }
    (self.payment, self.reason, self.charge) = (payment, reason, charge)
  }
}

// MARK: - For people

extension UnclearMovement {
  fileprivate func show(in sheet: inout Sheet, _ book: Book) {
    sheet.heading("\(entry)  \(words.money(rest))  \(words.day(movement.booked))")
    let payer = [movement.name?.text, movement.counterAccount?.grouped].compactMap(\.self)
    if !payer.isEmpty { sheet.field(words.label(.payer), payer.joined(separator: ", ")) }
    if let reference = movement.reference {
      sheet.field(
        words.label(.remittance), reference.text.split(separator: "\n").joined(separator: " "))
    }
    sheet.list(
      matches.enumerated().map { place, match in
        let account = book.account(match.debtor)
        let name = account?.ledger.debtor?.name.text ?? ""
        return "\(place + 1)  \(match.debtor) \(name): "
          + "\(words.place(match.place, of: account)) – \(words.certainty(match.certainty)) "
          + "(\(words.signs(match)))"
      })
  }
}
