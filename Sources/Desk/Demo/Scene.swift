import Receivables

/// One command of a story, on its day.
struct Scene {
  /// The debtor; none for the book itself.
  let debtor: DebtorID?
  /// The day on which it is given and effective.
  let day: Day
  /// The minute of the day.
  var minute: Int
  /// Who gives it.
  let user: UserName
  /// Papers that it names.
  let papers: [Paper]
  /// What is done, once all before it has happened.
  let command: (Stage) -> Command
}

/// A document that a story attaches.
struct Paper {
  let name: String
  let bytes: [UInt8]
  let digest: DocumentDigest

  init(_ name: String, _ text: String) {
    self.name = name
    bytes = Array((text + "\n").utf8)
    digest = Desk.digest(of: bytes)
  }
}

/// What a scene sees: the book as it is when the scene comes on.
struct Stage {
  /// The day of the scene.
  let day: Day
  /// The book.
  let book: Book
  /// The debtor of the story; none for the book itself.
  let debtor: DebtorID?
  /// The number that the next invoice gets.
  let nextInvoice: DocumentNumber
}

extension Stage {
  /// The account of the debtor.
  var account: Account {
    guard let debtor, let account = book.account(debtor) else {
      preconditionFailure("the story began with its debtor")
    }
    return account
  }

  /// What the debtor owes now.
  var claim: Claim { account.claim(on: day, book.settings) }

  /// The entry of an invoice.
  subscript(_ bill: Bill) -> EntryNumber {
    for fact in account.facts {
      if case .account(.invoiceRecorded(let invoice)) = fact.value, invoice.order == bill.order {
        return fact.number
      }
    }
    preconditionFailure("the invoice \(bill.order) comes later")
  }

  /// The entries of invoices.
  subscript(_ bills: [Bill]) -> [EntryNumber] { bills.map { self[$0] } }

  /// The number on the paper of an invoice.
  func number(_ bill: Bill) -> DocumentNumber { invoice(bill).number }

  func invoice(_ bill: Bill) -> Invoice {
    guard let invoice = account.ledger.item(self[bill])?.invoice else {
      preconditionFailure("an entry of an invoice is an item")
    }
    return invoice
  }

  /// What is open of an invoice.
  func open(_ bill: Bill) -> ItemClaim {
    guard let item = claim.item(self[bill]) else { preconditionFailure("nobody cancelled it") }
    return item
  }

  /// All that is open of some invoices.
  func total(_ bills: [Bill]) -> Money {
    let claim = claim
    return Money(
      minor: bills.reduce(0) { $0 + (claim.item(self[$1])?.total.minor ?? 0) },
      bills.first?.gross.currency ?? .euro)
  }

  /// The last entry of a kind that counts; with a number the one so many before it.
  func last(_ kind: EventKind, before count: Int = 0) -> EntryNumber {
    let entries = account.facts.reversed().lazy.filter { $0.counts && $0.value.kind == kind }
    guard let fact = entries.dropFirst(count).first else {
      preconditionFailure("no \(kind) before \(day) of \(debtor?.text ?? "the book")")
    }
    return fact.number
  }

  /// The claims of some invoices as they are given away.
  func handed(_ bills: [Bill]) -> [HandedClaim] {
    let claim = claim
    return bills.compactMap { claim.item(self[$0]) }.filter(\.total.isPositive).map {
      HandedClaim(item: $0.number, principal: $0.principal, interest: $0.interest, costs: $0.costs)
    }
  }
}
