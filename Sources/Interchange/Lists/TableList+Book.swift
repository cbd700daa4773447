public import Receivables

extension TableList {
  /// A list of a book on a day.
  public init(_ list: BookList, of book: Book, on day: Day) {
    switch list {
    case .openItems: self.init(openItemsOf: book, on: day)
    case .debtors: self.init(debtorsOf: book, on: day)
    case .payments: self.init(paymentsOf: book)
    case .history: self.init(historyOf: book)
    }
  }

  private static let debtorFields: [IncomingField] = [
    .debtor, .name, .legalForm, .kind, .language, .street, .addition, .postcode, .town, .country,
    .email, .phone, .vatNumber, .iban,
  ]

  private static func cells(_ account: Account, _ debtor: Debtor, on day: Day) -> [TableCell] {
    let address = debtor.addresses.last { $0.holds(on: day) }
    func contact(_ channel: ContactChannel) -> String? {
      debtor.contacts.last { $0.channel == channel }?.value.text
    }
    // The street stands last among the lines, what is added to it before.
    let lines = address?.lines.map(\.text) ?? []
    return [
      .text(account.number.text), .text(debtor.name.text), TableCell(debtor.legalForm?.text),
      .text(debtor.kind.rawValue), .text(debtor.language.rawValue), TableCell(lines.last),
      lines.count > 1 ? .text(lines.dropLast().joined(separator: "\n")) : .empty,
      TableCell(address?.postcode?.text), TableCell(address?.town.text),
      TableCell(address?.country.code), TableCell(contact(.email)), TableCell(contact(.phone)),
      TableCell(debtor.vatNumber?.text), TableCell(debtor.account?.description),
    ]
  }

  private init(debtorsOf book: Book, on day: Day) {
    self.init(titles: Self.debtorFields.map(\.rawValue))
    for account in book.accounts {
      guard account.isRecorded, let debtor = account.ledger.debtor else { continue }
      add(Self.cells(account, debtor, on: day))
    }
  }

  private init(openItemsOf book: Book, on day: Day) {
    let fields: [IncomingField] = [
      .invoice, .order, .issued, .delivered, .due, .gross, .open, .currency, .method,
    ]
    self.init(titles: (Self.debtorFields + fields).map(\.rawValue))
    for account in book.accounts {
      guard account.isRecorded, let debtor = account.ledger.debtor else { continue }
      let cells = Self.cells(account, debtor, on: day)
      for item in account.claim(on: day, book.settings).items where item.principal.isPositive {
        let invoice = item.item.invoice
        add(
          cells + [
            .text(invoice.number.text), TableCell(invoice.order?.text), .day(invoice.issued),
            TableCell(invoice.delivered), .day(invoice.due), .amount(invoice.gross),
            .amount(item.principal), .text(item.currency.code), .text(invoice.method.rawValue),
          ])
      }
    }
  }

  private init(paymentsOf book: Book) {
    self.init(titles: [
      "debtor", "entry", "valued", "amount", "currency", "payer", "reference", "returned",
    ])
    for account in book.accounts {
      for payment in account.ledger.payments {
        let (payer, reference) = account.words(of: payment.number)
        add([
          .text(account.number.text), .number(payment.number.sequence), .day(payment.valued),
          .amount(payment.amount), .text(payment.amount.currency.code), TableCell(payer),
          TableCell(reference), TableCell(payment.returned?.value.day),
        ])
      }
    }
  }

  private init(historyOf book: Book) {
    self.init(titles: ["debtor", "entry", "day", "instant", "user", "kind", "undone"])
    for account in book.accounts {
      for fact in account.facts {
        add([
          .text(account.number.text), .number(fact.number.sequence), .day(fact.day),
          .text(fact.instant.description), .text(fact.user.text),
          .text(fact.value.kind.rawValue),
          fact.reversedBy.map { .number($0.sequence) } ?? .empty,
        ])
      }
    }
  }
}

extension Account {
  /// Who paid, and the text that came with it.
  fileprivate func words(of payment: EntryNumber) -> (payer: String?, reference: String?) {
    guard case .account(.paymentReceived(let payment)) = fact(payment)?.value else {
      return (nil, nil)
    }
    return (payment.payer?.text, payment.reference?.text)
  }
}
