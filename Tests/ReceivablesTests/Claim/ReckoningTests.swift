import Testing

@testable import Receivables

@Suite("Reckoning")
struct ReckoningTests {
  private func business(_ gross: String = "1,000.00") throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", gross, issued: "2026-05-01", due: "2026-05-31", contract: .business)
    return (scenario, item)
  }

  private func debtorSays(
    _ scenario: inout Scenario, _ payment: EntryNumber, back day: String
  ) throws {
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: try Day(day), reason: .noCover)))
  }

  // MARK: - Interest

  @Test func `each further day bears interest on what is left after a payment of the day`() throws {
    var (scenario, item) = try business()
    try scenario.payment("500.00", on: "2026-11-23", for: .principal([item]))
    let claim = try #require(try scenario.claim.item(item))
    let daily = try ExactAmount(
      interestOn: euro("500.00"), at: try percent("10.52"), days: 1, year: .days365)
    #expect(claim.accrued.daily == daily)
  }

  @Test func `after the opening of insolvency no further day adds anything, and that is known`()
    throws
  {
    var (scenario, item) = try business()
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .insolvencyOpened, since: try Day("2026-11-01"))))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.accrued.daily == .zero(.euro))
    #expect(try scenario.claim.statement(in: .euro).daily == .zero(.euro))
  }

  @Test func `§ 38 InsO: goods delivered before the opening and billed after it bear none`() throws
  {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-09-05", due: "2026-09-20", contract: .business,
      delivered: "2026-08-20")
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .insolvencyOpened, since: try Day("2026-09-01"))))
    #expect(try scenario.claim.item(item)?.interest.isZero == true)
  }

  @Test func `a payment day that does not count bears no interest that is paid`() throws {
    var (scenario, item) = try business()
    try scenario.perform(.book(.setPolicy(Policy(paymentDayCounts: false))))
    let interest = try #require(
      try scenario.account.claim(
        on: try Day("2026-11-22"), scenario.book.settings
      ).item(item)?.interest)
    try scenario.payment("500.00", on: "2026-11-23")
    let claim = try scenario.claim
    #expect(try claim.item(item)?.principal == euro("500.00") + interest)
    #expect(claim.statement(in: .euro).balance.interest == claim.item(item)?.interest.minor)
  }

  // MARK: - Payments

  @Test func `money of the day on which an earlier payment comes back goes to the claim`() throws {
    var (scenario, item) = try business()
    let debit = try scenario.payment("1,000.00", on: "2026-05-20", for: .items([item]))
    try debtorSays(&scenario, debit, back: "2026-05-25")
    try scenario.payment("1,000.00", on: "2026-05-25", for: .items([item]))
    #expect(try scenario.claim.item(item)?.total.isZero == true)
    #expect(try scenario.claim.credit(in: .euro).isZero)
  }

  @Test func `a fulfilled letter is no longer fulfilled when an earlier payment comes back`() throws
  {
    var scenario = try Scenario(on: "2026-11-02", .business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    let first = try scenario.payment("500.00", on: "2026-05-20", for: .items([item]))
    let open = try #require(try scenario.claim.item(item))
    try scenario.perform(
      .issue(
        Notice(
          procedure: try Name("business"), level: 1, kind: .reminder, dated: scenario.today,
          deadline: try Day("2026-11-13"),
          items: [
            NoticeItem(
              item: item, level: 1, principal: open.principal, interest: open.interest,
              costs: open.costs)
          ], total: open.total, channels: [.email])))
    try scenario.move(to: "2026-11-23")
    try scenario.perform(
      .recordPayment(
        Payment(amount: open.total, valued: try Day("2026-11-10"), designation: .items([item]))))
    #expect(try scenario.claim.item(item)?.total.isZero == true)
    try debtorSays(&scenario, first, back: "2026-11-12")
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal == (try euro("500.00")))
    #expect(claim.interest.isPositive)
  }

  @Test func `payments of one day are placed alike whichever was recorded first`() throws {
    func open(_ order: [Int]) throws -> Money {
      var scenario = try Scenario(.business)
      let items = [
        try scenario.invoice("R1", "100.00", issued: "2026-11-01", due: "2026-11-10"),
        try scenario.invoice("R2", "100.00", issued: "2026-11-01", due: "2026-11-11"),
      ]
      var payments: [Int: EntryNumber] = [:]
      for place in order {
        payments[place] = try scenario.payment(
          "150.00", on: "2026-11-16", for: .items([items[place]]))
      }
      try debtorSays(&scenario, try #require(payments[0]), back: "2026-11-20")
      return try scenario.claim.total(in: .euro)
    }
    #expect(try open([0, 1]) == open([1, 0]))
  }

  // MARK: - Costs

  @Test func `costs of no invoice share alike whichever was recorded first`() throws {
    func costs(_ amounts: [String]) throws -> [Money] {
      var scenario = try Scenario(.business)
      for amount in amounts {
        try scenario.perform(
          .recordCharge(
            Charge(kind: .returnedDebit, amount: try euro(amount), arisen: try Day("2026-11-01"))))
      }
      try scenario.payment("0.02", on: "2026-11-20")
      return try scenario.claim.charges.map(\.open)
    }
    #expect(try costs(["1.00", "3.00"]) == costs(["3.00", "1.00"]))
  }

  @Test func `a cost of an invoice that was never owed is not owed`() throws {
    var (scenario, _) = try business()
    let wrong = try scenario.invoice(
      "R2", "50.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    try scenario.perform(
      .recordCharge(
        Charge(
          kind: .reminder, amount: try euro("0.95"), arisen: try Day("2026-11-01"), item: wrong)))
    let total = try scenario.claim.total(in: .euro)
    try scenario.perform(.cancelInvoice(InvoiceCancellation(item: wrong)))
    #expect(try scenario.claim.charges.isEmpty)
    #expect(try scenario.claim.total(in: .euro).minor < total.minor - 5_000)
  }

  // MARK: - Credit notes

  @Test func `§ 389: a set-off works for each invoice from the day it faced the other claim`()
    throws
  {
    var (scenario, first) = try business("500.00")
    let second = try scenario.invoice(
      "R2", "500.00", issued: "2026-09-01", due: "2026-09-15", contract: .business)
    let half = try euro("500.00")
    try scenario.perform(
      .recordCreditNote(
        CreditNote(
          number: try DocumentNumber("G1"), issued: try Day("2026-11-02"),
          amount: try euro("1,000.00"), effect: .setOff(arisen: try Day("2026-05-15")),
          reason: .bonus,
          shares: [.init(item: first, amount: half), .init(item: second, amount: half)])))
    #expect(try scenario.claim.total(in: .euro).isZero)
    #expect(try scenario.claim.item(first)?.accrued.total.isZero == true)
  }

  @Test func `goodwill by a credit note after a letter does not change what the letter closed`()
    throws
  {
    var (scenario, item) = try business("0.01")
    try scenario.payment(
      "0.01", on: "2026-11-20",
      for: .parts([
        ItemPart(item: item, part: .principal, amount: try euro("0.01"))
      ]))
    #expect(try scenario.claim.item(item)?.total.isZero == true)
    print(
      "LAYOUT", MemoryLayout<Fact<Event>>.stride, MemoryLayout<Event>.size,
      MemoryLayout<Fact<MatchingEvent>>.stride, MemoryLayout<Account>.stride,
      MemoryLayout<Invoice>.size, MemoryLayout<Payment>.size, MemoryLayout<UserName>.size,
      MemoryLayout<Line>.size, MemoryLayout<Contact>.size, MemoryLayout<Debtor>.size)
  }
}
