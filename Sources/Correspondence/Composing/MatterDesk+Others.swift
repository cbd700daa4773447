import Receivables
import Wording

// What statements, copies, corrections and notices of hand-overs say.

extension MatterDesk {
  func statement() -> Matter {
    var matter = common(about: [])
    let currency = settings.currency
    let statement = account.statement(through: day, in: currency, settings)
    let balance = statement.bookings.last?.balance ?? statement.opening
    matter.tables[.bookings] = table(statement)
    if balance.isNegative { matter.conditions.insert(.credit) }
    matter.values[.balance] = words.money(Money(minor: abs(balance.minor), currency))
    if statement.notDue.isPositive {
      matter.set(.notDue, words.money(statement.notDue), when: .notDue)
    }
    let disputed = account.casework.disputes.filter { $0.ended == nil }
      .flatMap(\.value.amounts).filter { $0.amount.currency == currency }
      .reduce(Int64(0)) { $0 + $1.amount.minor }
    if disputed > 0 {
      matter.set(.disputed, words.money(Money(minor: disputed, currency)), when: .disputed)
    }
    return matter
  }

  func invoiceCopy(
    _ letter: Letter
  ) throws(LetterFault) -> (Matter, WrittenLetter.Enclosure) {
    guard let about = letter.about, let item = account.ledger.item(about) else {
      throw letter.about.map { .wrongSubject($0) } ?? .missing(.invoice)
    }
    guard let enclosure = invoices([about]).first ?? attached(to: about) else {
      throw .enclosureMissing(item.invoice.number.text)
    }
    return (common(about: [about]), enclosure)
  }

  /// The invoice that was attached to the case later.
  private func attached(to item: EntryNumber) -> WrittenLetter.Enclosure? {
    let found = account.casework.attachments.last {
      $0.value.kind == .invoice && $0.value.items.contains(item)
    }
    guard let found, let invoice = account.ledger.item(item)?.invoice else { return nil }
    return WrittenLetter.Enclosure(
      document: found.value.document, name: "\(words.letterLabel(.invoice)) \(invoice.number.text)")
  }

  func correction(_ letter: Letter) throws(LetterFault) -> Matter {
    guard let about = letter.about else { throw .missing(.correctedLetter) }
    var matter = common(about: [])
    if let history = account.ledger.notice(about) {
      matter.values[.correctedLetter] = words.letterName(history.notice.kind)
      matter.values[.correctedDate] = words.longDay(history.notice.dated)
    } else if let history = account.ledger.letter(about) {
      matter.values[.correctedLetter] = words.name(of: history.letter.purpose)
      matter.values[.correctedDate] = words.longDay(history.issued.day)
    } else {
      throw .wrongSubject(about)
    }
    return matter
  }

  func handOver(_ letter: Letter) throws(LetterFault) -> Matter {
    guard let about = letter.about else { throw .missing(.agency) }
    guard let handOver = account.casework.handOvers.first(where: { $0.number == about }) else {
      throw .wrongSubject(about)
    }
    let value = handOver.value
    var matter = common(about: value.claims.map(\.item))
    matter.values[.agency] = value.agency.text
    matter.values[.agencySince] = words.longDay(handOver.started.day)
    matter.set(.agencyReference, value.reference?.text, when: .agencyReference)
    return matter
  }

  func order(_ letter: Letter) throws(LetterFault) -> Matter {
    guard let about = letter.about else { throw .missing(.order) }
    guard let item = account.claim(on: day, settings).item(about), item.principal.isPositive else {
      throw .wrongSubject(about)
    }
    var matter = common(about: [about])
    let invoice = item.item.invoice
    matter.set(.order, invoice.order?.text ?? invoice.number.text, when: .order)
    matter.values[.total] = words.money(item.principal)
    matter.slip = try slip(item.principal, [about], by: letter.deadline)
    return matter
  }
}
