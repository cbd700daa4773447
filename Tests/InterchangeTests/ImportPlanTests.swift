import Interchange
import Receivables
import Seeding
import Testing

/// Files taken into a book: what is new is booked, what is known is not doubled.
@Suite("Taking files in")
struct ImportPlanTests {
  private let day: Day
  private var book: Book

  init() throws {
    day = try Day("2026-11-24")
    book = try Books.empty(on: day)
  }

  private func reading(_ text: String, complete: Bool? = nil) throws -> FileReading {
    let table = try TableFile(Array(text.utf8))
    var reading = table.reading(as: table.kind ?? .mapped(table.proposal))
    if let complete { reading.isComplete = complete }
    return reading
  }

  private mutating func take(_ text: String, vanishedArePaid: Bool = false) throws -> ImportPlan {
    try Books.take(try reading(text), into: &book, on: day, vanishedArePaid: vanishedArePaid)
  }

  private static let head = "debtor;name;email;postcode;town;invoice;issued;due;gross;open\n"
  private static let list =
    head + "1;Erika Muster;e@example.org;20095;Hamburg;R1;01.10.2026;31.10.2026;100,00;60,00\n"
    + "1;Erika Muster;e@example.org;20095;Hamburg;R2;02.10.2026;01.11.2026;50,00;50,00\n"
    + "2;Muster GmbH;m@example.org;50667;Köln;R3;03.10.2026;02.11.2026;30,00;0,00\n"

  private func open(_ debtor: String, _ number: String) throws -> Int64? {
    let account = try #require(book.account(try DebtorID(debtor)))
    return account.claim(on: day, book.settings).items.first {
      $0.item.invoice.number.text == number
    }?.principal.minor
  }

  @Test mutating func `what is new is booked, what was paid before is not`() throws {
    let plan = try take(Self.list)
    #expect(plan.counts.newDebtors == 1)
    #expect(plan.counts.newInvoices == 2)
    #expect(plan.counts.newPayments == 1)
    #expect(plan.counts.settled == 1)
    #expect(plan.findings == [])
    #expect(try open("1", "R1") == 6_000)
    #expect(try open("1", "R2") == 5_000)
    #expect(book.account(try DebtorID("2")) == nil)
  }

  @Test mutating func `read again, a file changes nothing`() throws {
    _ = try take(Self.list)
    let version = book.version
    let plan = try take(Self.list)
    #expect(plan.isEmpty)
    #expect(plan.counts.known == 2)
    #expect(book.version == version)
    #expect(plan.findings.map(\.severity) == [.note])
  }

  @Test mutating func `what fell since is a payment, what rose is a finding`() throws {
    _ = try take(Self.list)
    let plan = try take(
      Self.list.replacing(";60,00", with: ";10,00").replacing(";50,00;50,00", with: ";50,00;55,00"))
    #expect(plan.counts.newPayments == 1)
    #expect(try open("1", "R1") == 1_000)
    #expect(try open("1", "R2") == 5_000)
    #expect(
      plan.findings.contains { finding in
        if case .openRose = finding.rule { finding.line == 3 } else { false }
      })
    let paid = try take(Self.list.replacing(";60,00", with: ";0,00"))
    #expect(paid.counts.newPayments == 1)
    #expect(try open("1", "R1") == 0)
  }

  @Test mutating func `a part that was paid nobody knows when bears no interest for it`() throws {
    _ = try take(Self.list)
    let account = try #require(book.account(try DebtorID("1")))
    let payment = try #require(account.ledger.payments.first)
    #expect(payment.valued == (try Day("2026-10-31")))
  }

  @Test mutating func `the same number with another amount is a finding and changes nothing`()
    throws
  {
    _ = try take(Self.list)
    let plan = try take(Self.list.replacing(";50,00;50,00", with: ";55,00;55,00"))
    #expect(plan.findings.count { $0.isError } == 1)
    #expect(try open("1", "R2") == 5_000)
  }

  @Test mutating func `what is not in a list of all that is open is reported, or taken for paid`()
    throws
  {
    _ = try take(Self.list)
    let short = Self.list.split(separator: "\n").filter { !$0.contains(";R2;") }.joined(
      separator: "\n")
    let plan = try take(short)
    #expect(plan.counts.vanished == 1)
    #expect(try open("1", "R2") == 5_000)
    let paid = try take(short, vanishedArePaid: true)
    #expect(paid.counts.newPayments == 1)
    #expect(try open("1", "R2") == 0)
  }

  @Test mutating func `a list with a wrong row says of nothing that it was paid`() throws {
    _ = try take(Self.list)
    for broken in [
      Self.list.replacing(";R2;02.10.2026", with: ";R2;32.10.2026"),
      Self.list.replacing("1;Erika Muster;e@example.org;20095;Hamburg;R2", with: ";;;;;R2"),
    ] {
      let plan = try take(broken, vanishedArePaid: true)
      #expect(plan.counts.vanished == 0)
      #expect(try open("1", "R2") == 5_000)
    }
  }

  @Test mutating func `new facts of a customer are added, others stand`() throws {
    _ = try take(Self.list)
    let moved = Self.list.replacing(
      "e@example.org;20095;Hamburg", with: "neu@example.org;04109;Leipzig")
    let plan = try take(moved)
    #expect(plan.counts.changedDebtors == 1)
    let debtor = try #require(book.account(try DebtorID("1"))?.ledger.debtor)
    #expect(debtor.contacts.map(\.value.text) == ["e@example.org", "neu@example.org"])
    #expect(debtor.addresses.map(\.town.text) == ["Hamburg", "Leipzig"])
    #expect(debtor.addresses.filter { $0.holds(on: day) }.map(\.town.text) == ["Leipzig"])
    #expect(try take(moved).isEmpty)
  }

  @Test
  mutating func `customers without numbers are known by VAT number, mail, or name and postcode`()
    throws
  {
    _ = try take(Self.list)
    let head = "name;email;vatNumber;postcode;town;invoice;issued;due;open\n"
    func row(_ text: String) throws -> ImportPlan.Counts {
      let table = try TableFile(Array((head + text).utf8))
      var copy = book
      return try Books.take(
        table.reading(as: .mapped(table.proposal)), into: &copy, on: day
      ).counts
    }
    let known = try row("E. Muster;E@EXAMPLE.ORG;;1;X;N1;01.11.2026;15.11.2026;5,00\n")
    #expect(known.newDebtors == 0 && known.newInvoices == 1)
    let byName = try row("ERIKA  MUSTER;;;20095;Hamburg;N1;01.11.2026;15.11.2026;5,00\n")
    #expect(byName.newDebtors == 0 && byName.newInvoices == 1)
    let other = try row("Erika Muster;o@example.org;;20095;Hamburg;N1;01.11.2026;15.11.2026;5,00\n")
    #expect(other.newDebtors == 1)
    let nobody = try row("Erika Muster;;;;;N1;01.11.2026;15.11.2026;5,00\n")
    #expect(nobody.refused == 1)
  }

  @Test mutating func `a row that could be about two customers is not taken`() throws {
    _ = try take(
      Self.head + "1;Anna;x@example.org;;;R1;01.10.2026;31.10.2026;10,00;10,00\n"
        + "2;Anne;x@example.org;;;R2;01.10.2026;31.10.2026;10,00;10,00\n")
    let table = try TableFile(
      Array(
        "name;email;invoice;issued;due;open\nA;x@example.org;N;01.11.2026;02.11.2026;5,00\n".utf8))
    let plan = try Books.take(table.reading(as: .mapped(table.proposal)), into: &book, on: day)
    #expect(
      plan.findings.map(\.rule).contains(.ambiguousDebtor([try DebtorID("1"), try DebtorID("2")])))
  }

  @Test mutating func `one item twice in a file is taken once`() throws {
    let plan = try take(
      Self.head + "1;A;;;;R1;01.10.2026;31.10.2026;10,00;10,00\n"
        + "1;A;;;;R1;01.10.2026;31.10.2026;10,00;10,00\n")
    #expect(plan.counts.newInvoices == 1)
    #expect(plan.findings.filter(\.isError) == [Finding(.repeated(line: 2), line: 3)])
  }

  @Test mutating func `an item that is settled in one row and open in another is told`() throws {
    let text =
      Self.head + "1;A;;;;R1;01.10.2026;31.10.2026;10,00;0,00\n"
      + "1;A;;;;R1;01.10.2026;31.10.2026;10,00;5,00\n"
    let plan = try take(text)
    #expect(plan.findings.filter(\.isError) == [Finding(.repeated(line: 2), line: 3)])
    #expect(try take(text).isEmpty)
  }

  @Test mutating func `a negative amount is a credit note, known again`() throws {
    let text =
      Self.head + "1;A;;;;R1;01.10.2026;31.10.2026;10,00;10,00\n"
      + "1;A;;;;G1;02.10.2026;02.10.2026;-4,00;-4,00\n"
    let plan = try take(text)
    #expect(plan.counts.newCreditNotes == 1)
    #expect(try take(text).isEmpty)
  }

  @Test mutating func `two equal payments of a day are two, and known again`() throws {
    let debtor = IncomingDebtor(number: try DebtorID("1"))
    var named = debtor
    named.name = try Line("Anna")
    let item = IncomingItem(
      number: try DocumentNumber("R1"), issued: try Day("2026-10-01"),
      amount: Money(minor: 5_000, .euro))
    var due = item
    due.due = try Day("2026-10-31")
    let payment = IncomingPayment(
      item: item.number, amount: Money(minor: 1_000, .euro), valued: try Day("2026-11-02"))
    var reading = try reading(Self.head)
    reading.rows = [
      Incoming(line: 2, debtor: named, content: .item(due)),
      Incoming(line: 3, debtor: named, content: .payment(payment)),
      Incoming(line: 4, debtor: named, content: .payment(payment)),
    ]
    reading.rowCount = 3
    reading.isComplete = false
    #expect(try Books.take(reading, into: &book, on: day).counts.newPayments == 2)
    #expect(try open("1", "R1") == 3_000)
    #expect(try Books.take(reading, into: &book, on: day).counts.known == 3)
  }

  @Test mutating func `a plan is made anew where the book has changed since`() throws {
    let plan = book.plan(try Books.file(try reading(Self.list)), try Books.occasion(day, book))
    let other = try Books.occasion(day, book)
    book.apply(
      try book.decide(
        .account(try DebtorID("9"), .record(Debtor(name: try Line("Anna")))), other), other)
    let occasion = try Books.occasion(day, book)
    let entries = try book.decide(.matching(.takeIn(plan)), occasion)
    #expect(entries.count == plan.entries.count)
    book.apply(entries, occasion)
    #expect(try open("1", "R1") == 6_000)
  }

  @Test func `how many rows were taken is told every thousand, though nobody need listen`() throws {
    let rows = (1...2_500).map {
      "\($0);Erika;;;;R1;01.10.2026;31.10.2026;1,00;1,00\n"
    }
    let file = try Books.file(try reading(Self.head + rows.joined()))
    var told: [Int] = []
    let plan = book.plan(file, try Books.occasion(day, book)) { told.append($0) }
    #expect(told == [1_000, 2_000])
    #expect(plan.counts.newInvoices == 2_500)
  }

  @Test mutating func `taking a file in is undone whole`() throws {
    let before = book.version
    let occasion = try Books.occasion(day, book)
    _ = try take(Self.list)
    let undo = try Books.occasion(day, book)
    book.apply(try book.decide(.undo(occasion.next), undo), undo)
    #expect(book.account(try DebtorID("1")) == nil)
    #expect(book.version > before)
    let again = try take(Self.list)
    #expect(again.counts.newInvoices == 2)
  }

  @Test(arguments: 0..<20)
  mutating func `any list taken in twice changes the book once`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var rows = ""
    for number in 0..<Int.random(in: 1...40, using: &random) {
      let debtor = Int.random(in: 1...6, using: &random)
      let gross = Int.random(in: 100...99_999, using: &random)
      let open = Bool.random(using: &random) ? gross : Int.random(in: 0...gross, using: &random)
      let issued = try Day("2026-01-01") + Int.random(in: 0...300, using: &random)
      func amount(_ minor: Int) -> String { "\(minor / 100).\(minor % 100 / 10)\(minor % 10)" }
      rows +=
        "\(debtor);Kunde \(debtor);R\(number);\(issued);\(issued + 14);\(amount(gross));\(amount(open))\n"
    }
    let text = "debtor;name;invoice;issued;due;gross;open\n" + rows
    let reading = try reading(text)
    let first = try Books.take(reading, into: &book, on: day)
    let sum = book.accounts.flatMap { $0.claim(on: day, book.settings).items }
      .reduce(Int64(0)) { $0 + $1.principal.minor }
    #expect(first.counts.refused == 0, "seed \(seed)")
    #expect(sum == reading.open.first?.minor ?? 0, "seed \(seed)")
    #expect(try Books.take(reading, into: &book, on: day).isEmpty, "seed \(seed)")
  }
}
