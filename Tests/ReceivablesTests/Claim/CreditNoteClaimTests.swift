import Testing

@testable import Receivables

@Suite("Claim after credit notes and waivers")
struct CreditNoteClaimTests {
  /// A business owes 1,000.00 since 1 June 2026.
  private func scenario() throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario(.business)
    let item = try scenario.invoice(
      "R1", "1,000.00", issued: "2026-05-01", due: "2026-05-31", contract: .business)
    return (scenario, item)
  }

  private func credit(
    _ amount: String, _ effect: CreditNote.Effect, of item: EntryNumber,
    issued: String = "2026-09-30"
  ) throws -> AccountCommand {
    .recordCreditNote(
      CreditNote(
        number: try DocumentNumber("G1"), issued: try Day(issued), amount: try euro(amount),
        effect: effect, reason: .goodsReturned,
        shares: [.init(item: item, amount: try euro(amount))]))
  }

  @Test func `practice 0.12: a credit note from the start bears no interest at any time`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(credit("1,000.00", .fromStart, of: item))
    #expect(try scenario.claim.item(item)?.total.isZero == true)
    #expect(try scenario.claim.item(item)?.accrued.total.isZero == true)
  }

  @Test func `one from its day leaves the interest until then`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(credit("1,000.00", .fromDay, of: item))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal.isZero)
    // 29 days at 10.27 %, 92 at 10.52 %.
    #expect(claim.interest == (try euro("34.68")))
  }

  @Test func `a set-off works back to the day both claims faced each other`() throws {
    var (scenario, item) = try scenario()
    let arisen = CreditNote.Effect.setOff(arisen: try Day("2026-06-30"))
    try scenario.perform(credit("1,000.00", arisen, of: item))
    // 29 days at 10.27 %, through 30 June: above the tolerance, so it stays.
    #expect(try scenario.claim.item(item)?.interest == euro("8.16"))
  }

  @Test func `what a credit note holds beyond the invoice is credit`() throws {
    for effect in [CreditNote.Effect.fromStart, .fromDay] {
      var (scenario, item) = try scenario()
      try scenario.payment("1,000.00", on: "2026-05-20", for: .items([item]))
      try scenario.perform(credit("300.00", effect, of: item))
      #expect(try scenario.claim.credit(in: .euro) == euro("300.00"))
      #expect(try scenario.claim.item(item)?.total.isZero == true)
    }
  }

  @Test func `credit that was paid out is credit no more`() throws {
    var (scenario, item) = try scenario()
    try scenario.payment("1,200.00", on: "2026-05-20", for: .items([item]))
    #expect(try scenario.claim.credit(in: .euro) == euro("200.00"))
    try scenario.perform(.refund(Refund(amount: try euro("200.00"), day: scenario.today)))
    #expect(try scenario.claim.credit(in: .euro).isZero)
  }

  @Test func `a payment that comes back after its credit was paid out is owed`() throws {
    var (scenario, item) = try scenario()
    let payment = try scenario.payment("1,200.00", on: "2026-05-20", for: .items([item]))
    try scenario.perform(.refund(Refund(amount: try euro("200.00"), day: try Day("2026-06-01"))))
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: try Day("2026-06-05"), reason: .noCover)))
    #expect(try scenario.claim.credit(in: .euro).minor == -20_000)
    #expect(try scenario.claim.item(item)?.principal == euro("1,000.00"))
  }

  @Test func `a waiver takes each part as it says`() throws {
    var (scenario, item) = try scenario()
    let interest = try #require(try scenario.claim.item(item)?.interest)
    try scenario.perform(
      .waive(
        Waiver(parts: [
          ItemPart(item: item, part: .principal, amount: try euro("400.00")),
          ItemPart(item: item, part: .interest, amount: try euro("10.00")),
        ])))
    let claim = try #require(try scenario.claim.item(item))
    #expect(claim.principal == (try euro("600.00")))
    #expect(claim.interest == (try interest - euro("10.00")))
  }
}
