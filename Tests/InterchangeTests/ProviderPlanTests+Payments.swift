import Interchange
import Receivables
import Testing

// Payments through a provider and claims that it bought: what is sure enough to be booked.

extension ProviderPlanTests {
  private typealias Texts = ProviderTexts

  /// Takes rows of a settlement in.
  @discardableResult
  private func settle(
    _ book: inout Book, _ rows: String..., letter: String = "B", by provider: String = "Klarna"
  ) throws -> ProviderPlan {
    let mapping = Texts.mapping.plain.replacing("Klarna", with: provider)
    return try take(try Texts.settlement(rows, mapping), into: &book, letter)
  }

  /// The book with one more customer or invoice.
  private func book(_ row: String) throws -> Book {
    try Books.booked(try Texts.reading(Texts.debtors + "\n" + row), on: Self.day)
  }

  private func perform(_ command: Command, _ book: inout Book) throws {
    let occasion = try Books.occasion(try Day(Self.day), book)
    book.apply(try book.decide(command, occasion), occasion)
  }

  // MARK: Payments

  @Test func `by an address for mail only what is open to the cent is booked`() throws {
    for amount in ["49.99", "50.01"] {
      var book = try book()
      let plan = try settle(&book, "K1;;2026-11-05;\(amount);;PAYMENT;max@example.org;;;;")
      #expect(plan.counts.placed == 0)
      #expect(try ledger("1002", book).payments.isEmpty)
    }
  }

  @Test func `an address for mail that two customers have is nobody's`() throws {
    var book = try book(
      "1005;Moritz Kunde;consumer;max@example.org;R-2026-0005;B-0005;01.10.2026;31.10.2026;50,00;50,00"
    )
    let plan = try settle(&book, "K1;;2026-11-05;50.00;;PAYMENT;max@example.org;;;;")
    #expect(plan.counts.placed == 0)
    #expect(plan.counts.unclear == 1)
  }

  @Test func `an order number of two customers decides nothing`() throws {
    var book = try book(
      "1005;Moritz Kunde;consumer;;R-2026-0005;B-0002;01.10.2026;31.10.2026;50,00;50,00")
    let plan = try settle(&book, "K1;;2026-11-05;50.00;;PAYMENT;;B-0002;;;")
    #expect(plan.counts.placed == 0)
    #expect(plan.counts.unclear == 1)
  }

  @Test func `what is paid for a claim that was sold is not ours to book`() throws {
    for row in [
      "K2;;2026-11-05;60.00;;PAYMENT;;B-0004;;;",
      "K2;;2026-11-05;60.00;;PAYMENT;ole@example.org;;;;",
    ] {
      var book = try book()
      try settle(&book, "K1;;2026-11-02;60.00;;SALE;;B-0004;;;")
      let plan = try settle(&book, row, letter: "C")
      #expect(plan.counts.placed == 0, "\(row)")
      #expect(try ledger("1004", book).payments.isEmpty)
    }
  }

  @Test func `a cancelled invoice is found by nobody, the one that took its order is`() throws {
    var book = try book()
    let item = try #require(try ledger("1001", book).items.first)
    try perform(
      .account(try DebtorID("1001"), .cancelInvoice(InvoiceCancellation(item: item.number))), &book)
    let payment = "K1;;2026-11-05;119.00;;PAYMENT;;B-0001;;;"
    var other = book
    let plan = try settle(&other, payment)
    #expect(plan.counts.placed == 0)
    #expect(plan.counts.unclear == 1)
    let invoice = Invoice(
      number: try DocumentNumber("R-2026-0009"), order: item.invoice.order,
      issued: try Day("2026-11-02"), due: try Day("2026-11-16"), dueOrigin: .agreedDay,
      gross: Money(minor: 11_900, .euro), contract: .consumer)
    try perform(.account(try DebtorID("1001"), .recordInvoice(invoice)), &book)
    #expect(try settle(&book, payment).counts.placed == 1)
    let claim = book.account(try DebtorID("1001"))?.claim(on: try Day(Self.day), book.settings)
    #expect(claim?.total(in: .euro).isZero == true)
  }

  @Test func `a payment of which a person booked a part is left to that person`() throws {
    for hasPart in [false, true] {
      var book = try book()
      try settle(&book, "K1;;2026-11-05;50.00;;PAYMENT;neu@example.org;;;;")
      let movement = try #require(book.clearing().first).entry
      let part = Payment(
        amount: Money(minor: 2_000, .euro), valued: try Day("2026-11-05"), transaction: movement)
      if hasPart { try perform(.account(try DebtorID("1001"), .recordPayment(part)), &book) }
      // The address is known now, and the whole amount is open there.
      let mail = ContactPoint(channel: .email, value: try Line("neu@example.org"))
      try perform(.account(try DebtorID("1002"), .change(DebtorChange(contacts: [mail]))), &book)
      try settle(&book, "K2;;2026-11-06;1.00;;PAYOUT;;;;;", letter: "C")
      #expect(try ledger("1002", book).payments.map(\.amount.minor) == (hasPart ? [] : [5_000]))
      #expect(book.bank.rest(of: movement)?.minor == (hasPart ? 3_000 : 0))
    }
  }

  // MARK: Sold claims

  @Test func `a sale that names two invoices is unclear`() throws {
    var book = try book(
      "1004;Ole Ohne;consumer;;R-2026-0005;B-0004;01.10.2026;31.10.2026;60,00;60,00")
    let plan = try settle(&book, "K1;;2026-11-02;60.00;;SALE;;B-0004;;;")
    #expect(plan.counts.sold == 0)
    #expect(plan.findings.map(\.rule) == [.saleUnclear])
    #expect(try ledger("1004", book).items.allSatisfy { $0.isOurs })
  }

  @Test func `a claim that was sold is only told again by its buyer and with its amount`() throws {
    var book = try book()
    try settle(&book, "K1;;2026-11-02;60.00;;SALE;;B-0004;;;")
    let other = try settle(
      &book, "X1;;2026-11-03;60.00;;SALE;;B-0004;;;", letter: "C", by: "Ratepay")
    #expect(other.counts.sold == 0)
    let less = try settle(&book, "K2;;2026-11-03;59.00;;SALE;;B-0004;;;", letter: "D")
    #expect(less.counts.sold == 0)
    let same = try settle(
      &book, "K3;;2026-11-03;60.00;;SALE;;B-0004;;;", letter: "E", by: "KLARNA")
    #expect(same.counts.sold == 1)
    #expect(
      try ledger("1004", book).items.map(\.invoice.owner) == [.assigned(to: try Line("Klarna"))])
  }
}
