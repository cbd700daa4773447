import Testing

@testable import Receivables

@Suite("Book")
struct BookCommandTests {
  @Test func `a book is opened once, in a zone that is known`() throws {
    let scenario = try Scenario()
    let opening = Opening(
      name: try Line("Buch"), zone: try Line("Europe/Berlin"), state: .bavaria)
    #expect(try scenario.refusal(of: .book(.open(opening))) == .bookAlreadyOpened)
    let lost = Opening(name: try Line("Buch"), zone: try Line("Atlantis"), state: .bavaria)
    let occasion = scenario.occasion
    #expect(throws: Refusal(.unknownZone)) { try Book().decide(.book(.open(lost)), occasion) }
    let debtor = Debtor(name: try Line("A"))
    #expect(throws: Refusal(.bookNotOpened)) {
      try Book().decide(.account(Scenario.debtor, .record(debtor)), occasion)
    }
  }

  @Test func `settings are what was set last, and undoing gives back what was before`() throws {
    var scenario = try Scenario()
    try scenario.perform(.book(.setPolicy(Policy(graceBankDays: 3))))
    let entry = try #require(
      try scenario.perform(.book(.setPolicy(Policy(graceBankDays: 5)))).first)
    #expect(scenario.book.settings.policy.graceBankDays == 5)
    try scenario.undo(entry)
    #expect(scenario.book.settings.policy.graceBankDays == 3)
  }

  @Test func `what is out of reason is refused`() throws {
    let scenario = try Scenario()
    #expect(try scenario.refusal(of: .book(.setPolicy(Policy(graceBankDays: -1)))) == .outOfRange)
    let dollar = try Currency(code: "USD")
    let tolerances = Tolerances(
      smallDifference: Money(minor: 100, dollar), droppedInterest: .zero(.euro))
    #expect(
      try scenario.refusal(of: .book(.setTolerances(tolerances)))
        == .differentCurrencies(dollar, .euro))
    let day = try Day("2027-01-02")
    #expect(
      try scenario.refusal(of: .book(.setBaseRate(BaseRateEntry(from: day, rate: .zero))))
        == .notHalfYear(day))
    let empty = Procedure(name: try Name("x"), from: scenario.today)
    #expect(try scenario.refusal(of: .book(.setProcedure(empty))) == .outOfRange)
    let anna = try UserName("anna")
    let absence = Absence(
      clerk: anna, from: scenario.today, through: scenario.today, substitute: anna)
    #expect(try scenario.refusal(of: .book(.setAbsence(absence))) == .namedTwice)
    let sales = Sales(month: try Day("2026-11-02"), amount: try euro("1.00"))
    #expect(try scenario.refusal(of: .book(.recordSales(sales))) == .outOfRange)
  }

  @Test func `a procedure holds from its day, earlier versions before it`() throws {
    var scenario = try Scenario()
    let name = try Name<Named.Procedure>("consumer")
    for (day, level) in [("2026-01-01", Notice.Kind.reminder), ("2026-07-01", .dunning)] {
      let levels = [
        Procedure.Level(kind: level, bankDays: 4, deadlineDays: 10, channels: [.email])
      ]
      try scenario.perform(
        .book(.setProcedure(Procedure(name: name, from: try Day(day), levels: levels))))
    }
    let settings = scenario.book.settings
    // Before any version of the book's own, the shipped one.
    #expect(settings.procedure(name, on: try Day("2025-12-31"))?.levels.count == 3)
    #expect(settings.procedure(try Name("nobody's"), on: try Day("2026-07-01")) == nil)
    #expect(settings.procedure(name, on: try Day("2026-06-30"))?.levels.first?.kind == .reminder)
    #expect(settings.procedure(name, on: try Day("2026-07-01"))?.levels.first?.kind == .dunning)
  }

  @Test func `payments are complete up to the latest day that was said`() throws {
    var scenario = try Scenario()
    for day in ["2026-11-20", "2026-11-18"] {
      try scenario.perform(.book(.completeBankData(BankDataMark(through: try Day(day)))))
    }
    #expect(scenario.book.settings.bankDataThrough == (try Day("2026-11-20")))
  }

  private func transaction(_ amount: String, _ print: String) throws -> BankTransaction {
    BankTransaction(
      amount: try euro(amount), booked: try Day("2026-11-20"), valued: try Day("2026-11-20"),
      fingerprint: try Line(print))
  }

  private func statement(closing: String) throws -> BankStatement {
    BankStatement(
      account: try IBAN("DE89370400440532013000"), from: try Day("2026-11-20"),
      through: try Day("2026-11-20"), opening: try euro("0.00"), closing: try euro(closing),
      document: try DocumentDigest(String(repeating: "A", count: 43)))
  }

  @Test func `a statement is booked as a whole or not at all`() throws {
    var scenario = try Scenario()
    let movements = try [transaction("50.00", "a"), transaction("-10.00", "b")]
    #expect(
      try scenario.refusal(of: .matching(.recordStatement(statement(closing: "41.00"), movements)))
        == .doesNotAddUp(try euro("40.00"), expected: try euro("41.00")))
    let entries = try scenario.perform(
      .matching(.recordStatement(statement(closing: "40.00"), movements)))
    #expect(entries.count == 3)
    #expect(scenario.book.bank.transaction(entries[1])?.statement == entries[0])
    #expect(try scenario.refusal(of: .matching(.recordTransaction(movements[0]))) == .duplicate)
  }

  @Test func `undoing a statement is refused while a payment was booked from it`() throws {
    var scenario = try Scenario()
    let entries = try scenario.perform(
      .matching(.recordStatement(statement(closing: "50.00"), [transaction("50.00", "a")])))
    let payment = try scenario.perform(
      .recordPayment(
        Payment(
          amount: try euro("50.00"), valued: try Day("2026-11-20"), transaction: entries[1])))
    #expect(try scenario.refusal(of: .undo(entries[0])) == .hasDependents([payment]))
    try scenario.undo(entries[0], withDependents: true)
    #expect(try scenario.account.ledger.payments.isEmpty)
    #expect(scenario.book.bank.transaction(entries[1]) == nil)
    #expect(
      try scenario.refusal(of: .matching(.recordTransaction(transaction("50.00", "a")))) == nil)
  }

  @Test func `a movement that belongs to nobody is set aside, a file remembered`() throws {
    var scenario = try Scenario()
    let entry = try scenario.perform(
      one: .matching(.recordTransaction(transaction("50.00", "a"))))
    try scenario.perform(.matching(.setAside(TransactionSetAside(transaction: entry))))
    #expect(
      try scenario.refusal(
        of: .matching(.setAside(TransactionSetAside(transaction: EntryNumber(9)))))
        == .unknownEntry)
    let file = ImportRecord(
      kind: try Line("csv"), file: try Line("op.csv"),
      document: try DocumentDigest(String(repeating: "A", count: 43)), rows: 3, booked: 4)
    #expect(try scenario.refusal(of: .matching(.recordImport(file))) == .outOfRange)
  }
}
