import Interchange
import Receivables
import Seeding
import Testing

/// Files of payment providers, taken into a book.
@Suite("Taking files of payment providers in")
struct ProviderPlanTests {
  private typealias Texts = ProviderTexts

  static let day = "2026-11-23"

  func book() throws -> Book {
    try Books.booked(try Texts.reading(Texts.debtors), on: Self.day)
  }

  /// Takes a file in, and gives the plan.
  @discardableResult
  func take(
    _ reading: FileReading, into book: inout Book, _ letter: String = "B"
  ) throws -> ProviderPlan {
    let occasion = try Books.occasion(try Day(Self.day), book)
    let file = ProviderFile(
      kind: try Line(reading.kind.code), name: try Line("p.csv"),
      document: try DocumentDigest(String(repeating: letter, count: 42) + "A"),
      rowCount: reading.rowCount, rows: try #require(reading.provider))
    let plan = book.plan(file, occasion)
    guard !plan.isEmpty else { return plan }
    let entries = try book.decide(.matching(.takeProvider(plan)), occasion)
    book.apply(entries, occasion)
    return plan
  }

  func ledger(_ number: String, _ book: Book) throws -> Ledger {
    try #require(book.account(try DebtorID(number))).ledger
  }

  /// All that a book knows of money, without the numbers of entries.
  private func picture(_ book: Book) throws -> [String] {
    let today = try Day(Self.day)
    var all: [String] = []
    for account in book.accounts {
      for item in account.ledger.items {
        all.append("\(account.number.text) \(item.invoice.number.text) \(item.invoice.owner)")
      }
      for history in account.ledger.payments {
        let id = history.payment?.providerReference?.text ?? ""
        let cases = history.chargebacks.map {
          "\($0.opened.value.caseNumber.text) \($0.closed?.value.outcome.rawValue ?? "open")"
        }
        all.append(
          "\(account.number.text) \(id) \(history.valued) \(history.kept(on: today).minor) \(cases)"
        )
      }
      let claim = account.claim(on: today, book.settings)
      all.append("\(account.number.text) \(claim.total(in: .euro).minor)")
    }
    all += book.bank.open.compactMap { book.bank.transaction($0)?.fingerprint.text }
    return all.sorted()
  }

  // MARK: PayPal

  @Test func `payments are known by number or mail; cases are opened; the rest waits`() throws {
    var book = try book()
    let plan = try take(try Texts.reading(Texts.german), into: &book)
    #expect(plan.counts.placed == 2)
    #expect(plan.counts.chargebacks == 1)
    #expect(plan.counts.payouts == 1)
    #expect(plan.counts.fees == 4)
    #expect(plan.counts.pending == 1)
    #expect(plan.counts.unclear == 2)
    let erika = try #require(try ledger("1001", book).payments.first)
    #expect(erika.payment?.method == .paypal)
    #expect(erika.payment?.providerReference?.text == "PAY1")
    let chargeback = try #require(erika.chargebacks.first?.opened.value)
    #expect(chargeback.caseNumber.text == "PP-D-1")
    #expect(chargeback.reason == .notReceived)
    #expect(try chargeback.answerBy == Day("2026-11-30"))
    #expect(chargeback.isNews)
    #expect(try ledger("1002", book).payments.map(\.amount.minor) == [5_000])
    let waiting = book.clearing()
    #expect(waiting.map(\.movement.provider?.id.text) == ["PAY5", "REF1"])
    // The refund names its payment, and a person sees it.
    #expect(waiting.last?.matches.first?.debtor.text == "1002")
  }

  @Test func `a payment that PayPal takes back is taken back here`() throws {
    var book = try book()
    let plan = try take(try Texts.reading(Texts.english), into: &book)
    #expect(plan.counts.placed == 1)
    #expect(plan.counts.returned == 1)
    let payment = try #require(try ledger("1003", book).payments.first)
    #expect(payment.returned?.value.isNews == true)
    #expect(book.bank.open.isEmpty)
  }

  @Test func `the same file again changes nothing, and an undo takes all of it back`() throws {
    var book = try book()
    let before = try picture(book)
    let first = EntryNumber(book.version.sequence + 1)
    try take(try Texts.reading(Texts.german), into: &book)
    let after = try picture(book)
    let again = try take(try Texts.reading(Texts.german), into: &book)
    #expect(again.isEmpty)
    #expect(again.counts.known == 6)
    #expect(try again.findings.map(\.rule) == [.knownFile(#require(again.knownEntry))])
    let occasion = try Books.occasion(try Day(Self.day), book)
    book.apply(try book.decide(.undo(first), occasion), occasion)
    #expect(try picture(book) == before)
    try take(try Texts.reading(Texts.german), into: &book)
    #expect(try picture(book) == after)
  }

  @Test func `a payment that a person recorded is not booked again`() throws {
    var book = try book()
    let occasion = try Books.occasion(try Day(Self.day), book)
    let payment = Payment(
      amount: Money(minor: 11_900, .euro), valued: try Day("2026-11-16"), method: .paypal,
      providerReference: try Line("PAY1"))
    book.apply(
      try book.decide(.account(try DebtorID("1001"), .recordPayment(payment)), occasion), occasion)
    let plan = try take(try Texts.reading(Texts.german), into: &book)
    #expect(plan.counts.placed == 1)
    #expect(plan.counts.chargebacks == 1)
    #expect(try ledger("1001", book).payments.count == 1)
  }

  // MARK: Settlements

  @Test func `a settlement closes claims that were sold, and ends cases`() throws {
    var book = try book()
    let plan = try take(try Texts.settlement(Texts.rows), into: &book)
    #expect(plan.findings == [])
    #expect(plan.counts.sold == 1)
    #expect(plan.counts.placed == 3)
    #expect(plan.counts.chargebacks == 2)
    #expect(plan.counts.closedChargebacks == 2)
    #expect(plan.counts.returned == 1)
    // A refund without credit, and a stranger's payment.
    #expect(plan.counts.unclear == 2)
    let sold = try #require(try ledger("1004", book).items.first?.invoice)
    #expect(try sold.owner == .assigned(to: Line("Klarna")))
    #expect(sold.method == .financed)
    #expect(try ledger("1004", book).payments.isEmpty)
    let lost = try #require(try ledger("1001", book).payments.first)
    #expect(lost.chargebacks.map { $0.closed?.value.outcome } == [.lost])
    #expect(try lost.kept(on: Day(Self.day)).isZero)
    let won = try #require(try ledger("1003", book).payments.first)
    #expect(won.chargebacks.map { $0.closed?.value.outcome } == [.won])
    #expect(try ledger("1002", book).payments.first?.returned != nil)
  }

  @Test func `a claim is only sold by its exact number and amount`() throws {
    for row in [
      "K1;;2026-11-02;59.99;;SALE;;B-0004;;;", "K1;;2026-11-02;60.00;;SALE;;B-0005;;;",
      "K1;;2026-11-02;60.00;;SALE;ole@example.org;;;;",
    ] {
      var book = try book()
      let plan = try take(try Texts.settlement([row]), into: &book)
      #expect(plan.counts.sold == 0)
      #expect(plan.findings.map(\.rule) == [.saleUnclear])
      #expect(try ledger("1004", book).items.allSatisfy { $0.isOurs })
      #expect(book.bank.open.count == 1)
    }
  }

  @Test func `a refund is paid out of credit, where there is enough`() throws {
    var book = try book()
    let rows = [
      "K1;;2026-11-02;119.00;;PAYMENT;;B-0001;;;", "K2;;2026-11-03;119.00;;PAYMENT;;B-0001;;;",
      "K3;K2;2026-11-04;119.00;;RETURN;;;;;",
    ]
    let plan = try take(try Texts.settlement(rows), into: &book)
    #expect(plan.counts.placed == 2)
    #expect(plan.counts.returned == 1)
    #expect(plan.counts.unclear == 0)
    let account = try #require(book.account(try DebtorID("1001")))
    let claim = account.claim(on: try Day(Self.day), book.settings)
    #expect(claim.credit(in: .euro).isZero)
  }

  @Test func `one number with two amounts is a finding, and books the first`() throws {
    var book = try book()
    let rows = [
      "K1;;2026-11-02;119.00;;PAYMENT;;B-0001;;;", "K1;;2026-11-02;50.00;;PAYMENT;;B-0002;;;",
    ]
    let plan = try take(try Texts.settlement(rows), into: &book)
    #expect(plan.counts.refused == 1)
    #expect(plan.findings.map(\.rule) == [.repeated(line: 3)])
    #expect(plan.findings.allSatisfy { $0.isError })
    #expect(plan.counts.movements == 1)
  }

  // MARK: Any order

  @Test func `rows in any order, and split over two files, book the same`() throws {
    var random = SeededGenerator()
    var straight = try book()
    try take(try Texts.settlement(Texts.rows), into: &straight)
    let expected = try picture(straight)
    for round in 0..<(SeededGenerator.isLong ? 400 : 40) {
      let rows = Texts.rows.shuffled(using: &random)
      let cut = Int.random(in: 0...rows.count, using: &random)
      var book = try book()
      // A row may stand in both files.
      try take(
        try Texts.settlement(Array(rows[..<cut]), Texts.mapping.plain), into: &book, "C")
      try take(
        try Texts.settlement(Array(rows[max(0, cut - 2)...]), Texts.mapping.plain), into: &book,
        "D")
      let found = try picture(book)
      #expect(found == expected, "seed \(SeededGenerator.seed), round \(round), cut \(cut)")
    }
  }
}

extension ProviderPlan {
  /// The entry that an earlier import of the file made.
  fileprivate var knownEntry: EntryNumber? {
    for finding in findings {
      if case .knownFile(let entry) = finding.rule { return entry }
    }
    return nil
  }
}

extension String {
  /// The mapping with its notations named, for files of few rows.
  var plain: String {
    replacing(
      #""currency": "EUR","#, with: #""currency": "EUR", "amounts": "plain", "days": "iso","#)
  }
}
