import Testing

@testable import Receivables

@Suite("Taking statements") struct StatementPlanTests {
  private static func part(
    _ amounts: [(String, String)], from opening: String, to closing: String, on day: String,
    kind: IncomingStatement.Kind = .statement, isSound: Bool = true
  ) throws -> BankFile.Part {
    var statement = IncomingStatement(kind: kind, account: "DE89370400440532013000")
    statement.opening = IncomingStatement.Balance(try euro(opening), on: try Day(day))
    statement.closing = IncomingStatement.Balance(try euro(closing), on: try Day(day))
    statement.isFinal = true
    statement.movements = amounts.count
    let movements = try amounts.map { amount, text in
      var movement = IncomingMovement(
        amount: try euro(amount), booked: try Day(day), valued: try Day(day))
      movement.remittance = text
      movement.name = "Erika Muster"
      return movement
    }
    return BankFile.Part(statement: statement, movements: movements, isSound: isSound)
  }

  private static func file(_ parts: [BankFile.Part], _ letter: String = "A") throws -> BankFile {
    BankFile(
      kind: try Line("camt.053.001.08"), name: try Line("a.xml"),
      document: try DocumentDigest(String(repeating: letter, count: 43)), statements: parts)
  }

  @discardableResult
  private static func take(
    _ file: BankFile, gap: String? = nil, _ scenario: inout Scenario
  ) throws -> StatementPlan {
    let plan = scenario.book.plan(
      file, acceptingGap: try gap.map { try Remark($0) }, scenario.occasion)
    if !plan.isEmpty { try scenario.perform(.matching(.takeStatements(plan))) }
    return plan
  }

  @Test func `what is certain is booked, the rest waits, and the bank's day moves on`() throws {
    var scenario = try Scenario.withAccount()
    try scenario.invoice("RE-2026-0001", "50.00")
    let part = try Self.part(
      [("50.00", "RE-2026-0001"), ("7.00", "?"), ("-3.00", "Entgelt")], from: "10.00",
      to: "64.00", on: "2026-11-20")
    let plan = try Self.take(try Self.file([part]), &scenario)
    #expect(plan.counts.placed == 1)
    #expect(plan.counts.unclear == 1)
    #expect(plan.counts.outgoing == 1)
    #expect(try scenario.account.ledger.payments.map(\.amount) == [euro("50.00")])
    #expect(scenario.book.bank.openAmounts == [try euro("7.00")])
    #expect(scenario.book.settings.bankDataThrough == (try Day("2026-11-20")))
  }

  @Test func `an import is undone as a whole, and can be done again`() throws {
    var scenario = try Scenario.withAccount()
    try scenario.invoice("RE-2026-0001", "50.00")
    let file = try Self.file([
      try Self.part([("50.00", "RE-2026-0001")], from: "0.00", to: "50.00", on: "2026-11-20")
    ])
    let first = EntryNumber(scenario.next)
    try Self.take(file, &scenario)
    try scenario.undo(first)
    #expect(try scenario.account.ledger.payments.isEmpty)
    #expect(scenario.book.bank.open.isEmpty)
    #expect(scenario.book.settings.bankDataThrough == nil)
    #expect(try Self.take(file, &scenario).counts.placed == 1)
  }

  @Test func `the same movement in two files is booked once`() throws {
    var scenario = try Scenario.withAccount()
    try scenario.invoice("RE-2026-0001", "50.00")
    let movements = [("50.00", "RE-2026-0001"), ("5.00", "x"), ("5.00", "x")]
    let report = try Self.part(
      movements, from: "0.00", to: "60.00", on: "2026-11-20", kind: .report)
    try Self.take(try Self.file([report]), &scenario)
    let statement = try Self.part(movements, from: "0.00", to: "60.00", on: "2026-11-20")
    let plan = try Self.take(try Self.file([statement], "E"), &scenario)
    #expect(plan.counts.movements == 0)
    #expect(plan.counts.knownMovements == 3)
    #expect(plan.counts.statements == 1)
    #expect(try scenario.account.ledger.payments.count == 1)
    #expect(scenario.book.bank.openAmounts == [try euro("10.00")])
    // The very statement again is nothing new.
    #expect(try Self.take(try Self.file([statement], "I"), &scenario).isEmpty)
  }

  @Test func `the same days in another format are booked once, alone or within a month`() throws {
    var scenario = try Scenario.withAccount()
    try scenario.invoice("RE-2026-0001", "50.00")
    let days = [("2026-11-19", "0.00", "50.00"), ("2026-11-20", "50.00", "60.00")]
    let rows = [[("50.00", "RE-2026-0001")], [("5.00", "x"), ("5.00", "x")]]
    let parts = try zip(days, rows).map { day, rows in
      try Self.part(rows, from: day.1, to: day.2, on: day.0)
    }
    try Self.take(try Self.file(parts), &scenario)
    // Another format tells the same with other texts and numbers.
    let other = try Self.part(
      [("5.00", "SVWZ+x 1"), ("5.00", "SVWZ+x 2")], from: "50.00", to: "60.00", on: "2026-11-20")
    #expect(try Self.take(try Self.file([other], "E"), &scenario).isEmpty)
    // A month that begins earlier and ends later brings only what is new.
    var month = IncomingStatement(kind: .statement, account: "DE89370400440532013000")
    month.opening = IncomingStatement.Balance(try euro("0.00"))
    month.closing = IncomingStatement.Balance(try euro("67.00"), on: try Day("2026-11-23"))
    month.isFinal = true
    let all = [
      ("50.00", "2026-11-19"), ("5.00", "2026-11-20"), ("5.00", "2026-11-20"),
      ("7.00", "2026-11-23"),
    ]
    let movements = try all.map { amount, day in
      var movement = IncomingMovement(
        amount: try euro(amount), booked: try Day(day), valued: try Day(day))
      movement.bankReference = "other \(amount) \(day)"
      return movement
    }
    let whole = BankFile.Part(statement: month, movements: movements, isSound: true)
    let plan = try Self.take(try Self.file([whole], "I"), &scenario)
    #expect(plan.counts.movements == 1)
    #expect(plan.counts.knownMovements == 3)
    #expect(try scenario.account.ledger.payments.count == 1)
    #expect(scenario.book.bank.openAmounts == [try euro("17.00")])
  }

  @Test func `two pages of one day with equal payments are two payments`() throws {
    var scenario = try Scenario.withAccount()
    let pages = [
      try Self.part([("5.00", "first")], from: "0.00", to: "5.00", on: "2026-11-20"),
      try Self.part([("5.00", "second")], from: "5.00", to: "10.00", on: "2026-11-20"),
    ]
    #expect(try Self.take(try Self.file(pages), &scenario).counts.movements == 2)
    // And the whole day in another format is neither of them again.
    let day = try Self.part(
      [("5.00", "1"), ("5.00", "2")], from: "0.00", to: "10.00", on: "2026-11-20")
    let plan = try Self.take(try Self.file([day], "E"), &scenario)
    #expect(plan.counts.movements == 0)
    #expect(plan.counts.knownMovements == 2)
  }

  @Test func `an entry of nothing holds no statement back`() throws {
    var scenario = try Scenario.withAccount()
    let part = try Self.part(
      [("0.00", "Hinweis"), ("5.00", "x")], from: "0.00", to: "5.00", on: "2026-11-20")
    #expect(try Self.take(try Self.file([part]), &scenario).counts.movements == 1)
  }

  @Test func `a statement goes on where the last one ended, or says why not`() throws {
    var scenario = try Scenario.withAccount()
    try Self.take(
      try Self.file([try Self.part([], from: "10.00", to: "10.00", on: "2026-11-18")]), &scenario)
    let later = try Self.file(
      [try Self.part([("5.00", "x")], from: "40.00", to: "45.00", on: "2026-11-20")], "E")
    let refused = try Self.take(later, &scenario)
    #expect(refused.isEmpty)
    #expect(
      refused.findings.map(\.rule) == [
        .statementGap(
          try euro("10.00"), on: try Day("2026-11-18"), found: try euro("40.00"),
          isAccepted: false)
      ])
    let taken = try Self.take(later, gap: "Bank changed the account", &scenario)
    #expect(taken.counts.statements == 1)
    #expect(taken.findings.allSatisfy { !$0.isError })
    // The one in between may still come, and follows the first.
    let between = try Self.file(
      [try Self.part([("30.00", "y")], from: "10.00", to: "40.00", on: "2026-11-19")], "I")
    #expect(try Self.take(between, &scenario).counts.statements == 1)
  }

  @Test func `a statement that does not add up, or of another account, is not taken at all`() throws
  {
    var scenario = try Scenario.withAccount()
    let broken = try Self.part([("5.00", "x")], from: "0.00", to: "9.00", on: "2026-11-20")
    let plan = try Self.take(try Self.file([broken]), &scenario)
    #expect(plan.isEmpty)
    #expect(
      plan.findings.map(\.rule)
        == [.refused(Refusal(.doesNotAddUp(try euro("5.00"), expected: try euro("9.00"))))])
    var foreign = IncomingStatement(kind: .statement, account: "AT611904300234573201")
    foreign.opening = IncomingStatement.Balance(try euro("0.00"))
    foreign.closing = foreign.opening
    let other = BankFile.Part(statement: foreign, movements: [], isSound: true)
    #expect(
      try Self.take(try Self.file([other], "E"), &scenario).findings.map(\.rule)
        == [.foreignAccount("AT611904300234573201")])
    let unsound = try Self.part(
      [("5.00", "x")], from: "0.00", to: "5.00", on: "2026-11-20", isSound: false)
    #expect(try Self.take(try Self.file([unsound], "I"), &scenario).counts.refusedStatements == 1)
  }

  @Test(arguments: [
    "37040044/532013000", "37040044/0532013000", "0532013000", "DE89 3704 0044 0532 0130 00",
    "370400440532013000",
  ])
  func `our account is known by its bank code and number too`(text: String) throws {
    let scenario = try Scenario.withAccount()
    #expect(scenario.book.settings.ownAccount(text) == (try Scenario.account))
    #expect(scenario.book.settings.ownAccount("37040045/532013000") == nil)
  }

  @Test func `the bank's day is that of the account that lags behind`() throws {
    var scenario = try Scenario.withAccount()
    let second = try IBAN("AT611904300234573201")
    func complete(_ day: String, _ account: IBAN?) throws {
      try scenario.perform(
        .book(.completeBankData(BankDataMark(through: try Day(day), account: account))))
    }
    try complete("2026-11-20", try Scenario.account)
    try complete("2026-11-18", second)
    #expect(scenario.book.settings.bankDataThrough == (try Day("2026-11-18")))
    try complete("2026-11-19", nil)
    #expect(scenario.book.settings.bankDataThrough == (try Day("2026-11-19")))
  }
}

@Suite("Clearing") struct ClearingTests {
  private static func scenario() throws -> (Scenario, movement: EntryNumber) {
    var scenario = try Scenario.withAccount()
    try scenario.invoice("RE-2026-0001", "50.00")
    let entry = try scenario.perform(
      one: .matching(.recordTransaction(try movement("80.00", "?", from: "Karl"))))
    return (scenario, entry)
  }

  @Test func `a movement is placed in parts, and never for more than it is`() throws {
    var (scenario, entry) = try Self.scenario()
    let unclear = try #require(scenario.book.clearing().first)
    #expect(unclear.entry == entry)
    try scenario.perform(
      unclear.book(try euro("50.00"), to: Scenario.debtor, on: scenario.today))
    #expect(scenario.book.bank.rest(of: entry) == (try euro("30.00")))
    #expect(
      try scenario.refusal(
        of: unclear.book(try euro("31.00"), to: Scenario.debtor, on: scenario.today))
        == .exceeds(try euro("31.00"), available: try euro("30.00")))
    let rest = try #require(scenario.book.clearing().first)
    try scenario.perform(rest.book(to: Scenario.debtor, on: scenario.today))
    #expect(scenario.book.clearing().isEmpty)
  }

  @Test func `money that is nobody's, or goes back, waits no longer, until that is undone`() throws
  {
    var (scenario, entry) = try Self.scenario()
    let unclear = try #require(scenario.book.clearing().first)
    let aside = try scenario.perform(one: unclear.setAside(.refund))
    #expect(scenario.book.bank.open.isEmpty)
    #expect(try scenario.refusal(of: unclear.setAside(.foreign)) == .alreadyEnded)
    try scenario.undo(aside)
    #expect(scenario.book.bank.open == [entry])
  }

  @Test func `a payment of another debtor is moved to him in one step, and back by undo`() throws {
    var (scenario, _) = try Self.scenario()
    let other = try scenario.debtor("D20002", "Max Mann")
    let unclear = try #require(scenario.book.clearing().first)
    let payment = try scenario.perform(one: unclear.book(to: Scenario.debtor, on: scenario.today))
    let moved = try scenario.perform(
      try scenario.book.moving(payment, to: other, on: scenario.today))
    #expect(try scenario.claim.credit(in: .euro).isZero)
    #expect(scenario.book.account(other)?.ledger.payments.map(\.amount) == [try euro("80.00")])
    #expect(scenario.book.bank.open.isEmpty)
    try scenario.undo(try #require(moved.first))
    #expect(scenario.book.account(other)?.ledger.payments.isEmpty == true)
    #expect(try scenario.account.ledger.payments.first?.returned == nil)
    #expect(scenario.book.bank.open.isEmpty)
  }

  @Test func `undoing the payment gives the movement back to clearing`() throws {
    var (scenario, entry) = try Self.scenario()
    let unclear = try #require(scenario.book.clearing().first)
    let payment = try scenario.perform(one: unclear.book(to: Scenario.debtor, on: scenario.today))
    #expect(scenario.book.bank.open.isEmpty)
    try scenario.undo(payment)
    #expect(scenario.book.bank.open == [entry])
  }
}
