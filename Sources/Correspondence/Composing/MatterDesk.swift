import Receivables
import Wording

/// Gathers what a letter can say: everything about the two sides here, what each kind is about beside
/// it.
struct MatterDesk {
  let account: Account
  let settings: Settings
  let words: Wording
  let addressee: Addressee
  let day: Day

  typealias Result = (kind: LetterKind, matter: Matter, enclosures: [WrittenLetter.Enclosure])

  /// What a letter is about.
  func matter(of content: LetterDraft.Content) throws(LetterFault) -> Result {
    switch content {
    case .notice(let figures): return try notice(figures)
    case .letter(let letter):
      guard let kind = LetterKind(letter.purpose) else { throw .noText(letter.purpose) }
      return try self.letter(letter, kind)
    }
  }

  private func letter(_ letter: Letter, _ kind: LetterKind) throws(LetterFault) -> Result {
    switch kind {
    case .reminder, .returnedDebit, .dunning, .last: throw .noText(letter.purpose)
    case .promise: return (kind, try promise(letter), [])
    case .planOffer, .plan: return (kind, try plan(letter), [])
    case .planWarning: return (kind, try planWarning(letter), [])
    case .rejection: return (kind, try rejection(letter), [])
    case .skonto: return (kind, try discount(letter), [])
    case .statement: return (kind, statement(), [])
    case .invoiceCopy:
      let (matter, enclosure) = try invoiceCopy(letter)
      return (kind, matter, [enclosure])
    case .correction: return (kind, try correction(letter), [])
    case .handOver: return (kind, try handOver(letter), [])
    case .orderReminder: return (kind, try order(letter), [])
    }
  }
}

// MARK: - The two sides

extension MatterDesk {
  /// What every letter can say.
  func common(about items: [EntryNumber]) -> Matter {
    var matter = Matter(language: words.language)
    matter.values = [
      .salutation: addressee.salutation, .debtorName: account.ledger.debtor?.name.text ?? "",
      .debtorNumber: account.number.text, .date: words.longDay(day),
    ]
    let creditor = settings.creditor
    matter.set(.creditorName, creditor?.name.text)
    matter.set(.creditorContact, creditor?.person, when: .contact)
    matter.set(.creditorPhone, creditor?.phone?.value.text, when: .phone)
    matter.set(.creditorHours, creditor?.hours?.text, when: .hours)
    matter.set(.creditorMail, creditor?.mailAddress, when: .replies)
    if creditor?.joinsArbitration == true { matter.conditions.insert(.arbitrates) }
    if account.casework.ordersAreStopped(on: day) { matter.conditions.insert(.stopped) }
    if isConsumer(items) { matter.conditions.insert(.consumer) }
    take(items, &matter)
    return matter
  }

  /// Whether every invoice is of a contract as a consumer.
  private func isConsumer(_ items: [EntryNumber]) -> Bool {
    let contracts = items.compactMap { account.ledger.item($0)?.invoice.contract }
    guard !contracts.isEmpty else { return account.ledger.debtor?.kind == .consumer }
    return contracts.allSatisfy { $0 == .consumer }
  }

  private func take(_ items: [EntryNumber], _ matter: inout Matter) {
    let invoices = items.compactMap { account.ledger.item($0)?.invoice }
    guard let first = invoices.first else { return }
    if invoices.count > 1 { matter.conditions.insert(.several) }
    matter.values[.invoices] = words.row(invoices.map(\.number.text), most: 3)
    matter.values[.invoice] = first.number.text
    matter.values[.invoiceDate] = words.longDay(first.issued)
    matter.values[.invoiceAmount] = words.money(first.gross)
    matter.values[.due] = words.longDay(first.due)
    matter.set(.order, first.order?.text, when: .order)
  }

  /// How to pay an amount.
  func slip(
    _ amount: Money, _ items: [EntryNumber], by deadline: Day?
  ) throws(LetterFault) -> PaymentSlip {
    guard let bank = settings.bankAccounts.first else { throw .missing(.bankAccount) }
    return PaymentSlip(
      holder: bank.holder.text, iban: bank.iban, bic: bank.bic, bank: bank.bank?.text,
      amount: amount, reference: reference(items), by: deadline)
  }

  /// The numbers by which a payment is found later: the customer's, then those of invoices, as many as
  /// a transfer can carry.
  private func reference(_ items: [EntryNumber]) -> String {
    var reference = account.number.text
    for item in items {
      guard let number = account.ledger.item(item)?.invoice.number.text,
        reference.utf8.count + number.utf8.count < 140
      else { break }
      reference += " \(number)"
    }
    return reference
  }
}

extension Matter {
  /// Sets a value that may be missing, and the condition that it is there.
  mutating func set(_ field: LetterField, _ value: String?, when condition: LetterCondition? = nil)
  {
    guard let value, !value.isEmpty else { return }
    values[field] = value
    if let condition { conditions.insert(condition) }
  }
}

extension Creditor {
  /// Who answers questions.
  var person: String? { contacts.lazy.compactMap(\.person?.text).first }
}
