import Testing

@testable import Receivables

@Suite("End of a case")
struct SettlementTests {
  private func scenario(_ gross: String = "100.00") throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario()
    let item = try scenario.invoice("R1", gross, origin: .printed)
    return (scenario, item)
  }

  private func state(_ scenario: Scenario) throws -> CaseState {
    try scenario.account.state(on: scenario.today, scenario.book.settings)
  }

  @Test func `a case with nothing open and no credit closes itself`() throws {
    var (scenario, item) = try scenario()
    #expect(try state(scenario) == .open)
    try scenario.payment("100.00", on: "2026-11-20", for: .items([item]))
    #expect(try state(scenario) == .clear)
  }

  @Test func `credit keeps it open`() throws {
    var (scenario, item) = try scenario()
    try scenario.payment("110.00", on: "2026-11-20", for: .items([item]))
    #expect(try state(scenario) == .open)
  }

  @Test func `paid needs nothing open`() throws {
    var (scenario, item) = try scenario()
    #expect(try scenario.refusal(of: .settle(.paid)) == .stillOpen(try euro("100.00")))
    try scenario.payment("100.00", on: "2026-11-20", for: .items([item]))
    let entry = try scenario.perform(.settle(.paid))
    #expect(try state(scenario) == .settled(.paid, entry))
    #expect(try scenario.refusal(of: .settle(.paid)) == .settled)
  }

  @Test func `a small difference is waived up to the tolerance`() throws {
    var (scenario, item) = try scenario()
    try scenario.payment("98.99", on: "2026-11-20", for: .items([item]))
    #expect(
      try scenario.refusal(of: .settle(.smallDifference))
        == .aboveTolerance(try euro("1.01"), limit: try euro("1.00")))
    try scenario.payment("0.01", on: "2026-11-21", for: .items([item]))
    try scenario.perform(.settle(.smallDifference))
    #expect(try scenario.claim.isSettled)
  }

  @Test(arguments: [Settlement.Reason.goodwill, .agreement, .mistake])
  func `what is given up is owed no more`(reason: Settlement.Reason) throws {
    var (scenario, item) = try scenario()
    let entries = try scenario.perform(.casework(Scenario.debtor, .settle(reason)))
    #expect(entries.count == 2)
    #expect(try scenario.claim.item(item)?.total.isZero == true)
    #expect(try state(scenario) == .settled(reason, entries[1]))
  }

  @Test(arguments: [Settlement.Reason.uncollectible, .insolvency])
  func `what cannot be had stays owed, and the case rests`(reason: Settlement.Reason) throws {
    var (scenario, item) = try scenario()
    let entry = try scenario.perform(.settle(reason))
    #expect(try scenario.claim.item(item)?.principal == euro("100.00"))
    #expect(try state(scenario) == .settled(reason, entry))
  }

  @Test func `a new invoice opens a settled case`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(.settle(.uncollectible))
    try scenario.invoice("R2", origin: .printed)
    #expect(try state(scenario) == .open)
  }

  @Test func `a payment that comes back opens it`() throws {
    var (scenario, item) = try scenario()
    let payment = try scenario.payment("100.00", on: "2026-11-20", for: .items([item]))
    try scenario.perform(.settle(.paid))
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: scenario.today, reason: .noCover)))
    #expect(try state(scenario) == .open)
  }

  @Test func `a settlement is taken back`() throws {
    var (scenario, _) = try scenario()
    #expect(try scenario.refusal(of: .reopen()) == .notSettled)
    try scenario.perform(.settle(.uncollectible))
    try scenario.perform(.reopen())
    #expect(try state(scenario) == .open)
  }

  @Test func `no more is waived than is open, of each part once`() throws {
    var (scenario, item) = try scenario()
    func waive(_ amounts: String...) throws -> CaseworkCommand {
      .waive(
        Waiver(
          parts: try amounts.map {
            ItemPart(item: item, part: .principal, amount: try euro($0))
          }))
    }
    #expect(
      try scenario.refusal(of: waive("100.01"))
        == .exceeds(try euro("100.01"), available: try euro("100.00")))
    #expect(try scenario.refusal(of: waive("1.00", "1.00")) == .namedTwice)
    #expect(try scenario.refusal(of: .waive(Waiver())) == .nothingGiven)
    try scenario.perform(waive("60.00"))
    #expect(try scenario.claim.item(item)?.principal == euro("40.00"))
  }

  @Test func `practice 2.24: a write-off leaves the books, not the debtor`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(.writeOff(reason: .uncollectible))
    #expect(try scenario.claim.item(item)?.principal == euro("100.00"))
    #expect(try scenario.refusal(of: .writeOff(reason: .uncollectible)) == .nothingOpen)
  }

  @Test func `practice 19: the tax in it is exact to the cent, rate by rate`() throws {
    var scenario = try Scenario()
    let shares = [
      TaxShare(rate: try percent("19"), net: try euro("100.00"), tax: try euro("19.00")),
      TaxShare(rate: try percent("7"), net: try euro("50.00"), tax: try euro("3.50")),
    ]
    let item = try scenario.perform(
      .recordInvoice(
        Invoice(
          number: try DocumentNumber("R1"), issued: try Day("2026-10-01"),
          due: try Day("2026-10-15"), gross: try euro("172.50"), vat: shares,
          contract: .consumer)))
    try scenario.perform(
      .writeOff([ItemAmount(item: item, amount: try euro("50.01"))], reason: .uncollectible))
    let written = try #require(try scenario.account.ledger.writeOffs.first?.value.amounts.first)
    #expect(written.vat.map(\.rate) == shares.map(\.rate))
    #expect(
      try Money.sum(of: written.vat.flatMap { [$0.net, $0.tax] }, in: .euro) == euro("50.01"))
    // 50.01 of 172.50: 28.99 and 5.51 at 19 %, 14.50 and 1.01 at 7 %.
    #expect(written.vat.map(\.tax) == (try [euro("5.51"), euro("1.01")]))
    #expect(
      try scenario.refusal(
        of: .writeOff([ItemAmount(item: item, amount: euro("122.50"))], reason: .uncollectible))
        == .exceeds(try euro("122.50"), available: try euro("122.49")))
  }

  @Test func `money that comes back to a settled invoice opens the case`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let payment = try scenario.payment("60.00", on: "2026-11-20", for: .items([item]))
    let settlement = try scenario.perform(.settle(.uncollectible))
    func state() throws -> CaseState {
      try scenario.account.state(on: scenario.today, scenario.book.settings)
    }
    #expect(try state() == .settled(.uncollectible, settlement))
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: scenario.today, reason: .noCover)))
    #expect(try state() == .open)
  }
}
