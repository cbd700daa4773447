/// The items and payments of one customer, to be found by what a file says of them.
struct KnownItems {
  /// What makes items the same.
  struct Key: Hashable {
    let number: DocumentNumber
    let year: Int
    let isCredit: Bool

    init(_ number: DocumentNumber, _ year: Int, isCredit: Bool) {
      self.number = number
      self.year = year
      self.isCredit = isCredit
    }
  }

  /// What makes payments the same.
  private struct PaymentKey: Hashable {
    let item: EntryNumber?
    let amount: Money
    let day: Day
  }

  private(set) var numbers: [Key: EntryNumber] = [:]
  private(set) var invoices: [EntryNumber: Invoice] = [:]
  private(set) var credits: [EntryNumber: Money] = [:]
  private var byNumber: [DocumentNumber: [(issued: Day, entry: EntryNumber)]] = [:]
  private var payments: [PaymentKey: Int] = [:]
  /// The claim before the file, where it was asked for.
  var claim: Claim?
  /// The lines of the file that named an item.
  var lines: [Key: Int] = [:]

  init(_ account: Account?) {
    guard let ledger = account?.ledger else { return }
    for item in ledger.items where item.cancelled == nil {
      invoices[item.number] = item.invoice
      add(item.number, item.invoice.number, item.invoice.issued, isCredit: false)
    }
    for note in ledger.creditNotes {
      credits[note.number] = note.value.amount
      add(note.number, note.value.number, note.value.issued, isCredit: true)
    }
    for payment in ledger.payments {
      let key = PaymentKey(
        item: payment.designation.items.first, amount: payment.amount, day: payment.valued)
      payments[key, default: 0] += 1
    }
  }
}

extension KnownItems {
  mutating func add(
    _ entry: EntryNumber, _ number: DocumentNumber, _ issued: Day, isCredit: Bool
  ) {
    numbers[Key(number, issued.year, isCredit: isCredit)] = entry
    if !isCredit { byNumber[number, default: []].append((issued, entry)) }
  }

  /// The invoice of a number, the last one issued by a day where several years have one.
  func number(_ number: DocumentNumber, by day: Day) -> EntryNumber? {
    let all = byNumber[number] ?? []
    return (all.filter { $0.issued <= day }.max { $0.issued < $1.issued } ?? all.last)?.entry
  }

  /// Takes one payment out that is known, and says whether there was one.
  ///
  /// Two equal payments on one day are two: each that is known stands for one of the file.
  mutating func takePayment(_ item: EntryNumber?, _ payment: IncomingPayment) -> Bool {
    let key = PaymentKey(item: item, amount: payment.amount, day: payment.valued)
    guard let count = payments[key], count > 0 else { return false }
    payments[key] = count - 1
    return true
  }
}
