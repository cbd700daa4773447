import Testing

@testable import Receivables

@Suite("Outlook after the last notice") struct EscalationOutlookTests {
  private func outlook(_ scenario: Scenario) throws -> EscalationOutlook {
    try scenario.account.escalationOutlook(on: scenario.today, scenario.book.settings)
  }

  /// What is advised on one overdue invoice of an amount.
  private func way(
    _ amount: String, _ contract: DebtorKind, isKeyAccount: Bool = false
  ) throws -> EscalationAdvice.Way {
    var scenario = try Scenario(on: "2026-03-02", contract)
    try scenario.perform(.change(DebtorChange(isKeyAccount: isKeyAccount)))
    try scenario.invoice(
      "R1", amount, issued: "2026-01-05", due: "2026-01-19", origin: .printed, contract: contract)
    return try outlook(scenario).advice.way
  }

  private func has(
    _ ground: EscalationFinding.Ground, _ scenario: Scenario
  ) throws -> Bool {
    try outlook(scenario).findings.contains { $0.ground == ground }
  }

  // MARK: - Advice

  private static let consumers: [(String, EscalationAdvice.Way)] = [
    ("4.99", .nothing), ("5.00", .writeOffOrKeep), ("24.99", .writeOffOrKeep), ("25.00", .agency),
    ("600.00", .agency), ("600.01", .court),
  ]

  @Test(arguments: consumers)
  func `below 5 euro nothing is done, from 25 an agency is asked, from 600 the court`(
    amount: String, way: EscalationAdvice.Way
  ) throws {
    #expect(try self.way(amount, .consumer) == way)
  }

  @Test func `a business pays interest, so the claim with it decides on the band`() throws {
    #expect(try way("24.00", .business) == .writeOffOrKeep)
    #expect(try way("25.00", .business) == .agency)
    #expect(try way("240.00", .business) == .agency)
    #expect(try way("250.00", .business) == .court)
  }

  @Test func `a person decides on a key account, whatever the amount`() throws {
    #expect(try way("4.00", .business, isKeyAccount: true) == .person)
    #expect(try way("4000.00", .business, isKeyAccount: true) == .person)
  }

  @Test func `nothing overdue leaves nothing to give away`() throws {
    var scenario = try Scenario(on: "2026-01-19")
    try scenario.oldInvoice()
    let outlook = try outlook(scenario)
    #expect(outlook.claims.isEmpty && outlook.findings.isEmpty && outlook.costs == nil)
    #expect(
      outlook.advice == EscalationAdvice(way: .nothing, reasons: [.nothingOverdue], items: []))
  }

  @Test func `what is disputed is cleared up first, and the rest goes its way`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let (first, second) = (try scenario.oldInvoice(), try scenario.oldInvoice("R2", "700.00"))
    try scenario.perform(
      .openDispute(
        Dispute(
          reason: .damaged, amounts: [ItemAmount(item: second, amount: try euro("700.00"))],
          answerBy: try Day("2026-03-16"))))
    let outlook = try outlook(scenario)
    #expect(outlook.claims(for: .agency).map(\.item) == [first])
    #expect(outlook.claims(for: .court).map(\.item) == [first, second])
    #expect(outlook.advice.way == .agency)
    #expect(outlook.advice.items == [first])
    try scenario.payment("500.00", on: "2026-03-02", for: .items([first]))
    #expect(try self.outlook(scenario).advice.way == .clearUp)
  }

  @Test func `the end of limitation sends even a small or disputed claim to court`() throws {
    var scenario = try Scenario(on: "2028-11-20")
    let item = try scenario.invoice(
      "R1", "100.00", issued: "2025-01-05", due: "2025-01-19", origin: .printed)
    let end = try Day("2028-12-31")
    let before = try outlook(scenario)
    #expect(before.advice.way == .court && before.advice.items == [item])
    #expect(before.advice.reasons.first == .limitationNear(end))
    try scenario.perform(
      .openDispute(
        Dispute(
          reason: .damaged, amounts: [ItemAmount(item: item, amount: try euro("100.00"))],
          answerBy: try Day("2028-12-05"))))
    #expect(try outlook(scenario).advice.way == .court)
    try scenario.move(to: "2028-10-01")
    #expect(try outlook(scenario).advice.way == .agency)
    try scenario.move(to: "2029-02-01")
    #expect(try has(.barred, scenario))
    #expect(try outlook(scenario).advice.way == .clearUp)
  }

  // MARK: - Findings

  @Test func `an order needs an address in a state that serves it, an agency searches for one`()
    throws
  {
    var scenario = try Scenario(on: "2026-03-02")
    try scenario.oldInvoice("R1", "700.00")
    #expect(try has(.addressMissing, scenario))
    func live(in country: String) throws {
      try scenario.perform(
        .change(
          DebtorChange(
            addresses: [Address(town: try Line("Ort"), country: try Country(country))])))
    }
    try live(in: "DE")
    #expect(try !has(.addressMissing, scenario))
    try live(in: "AT")
    #expect(try !outlook(scenario).claims(for: .court).isEmpty)
    try live(in: "US")
    #expect(try outlook(scenario).claims(for: .court).isEmpty)
    let advice = try outlook(scenario).advice
    #expect(advice.way == .agency && advice.reasons.first == .courtClosed)
  }

  @Test func `what was prepaid by nobody was delivered to nobody`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let item = try scenario.oldInvoice("R1", "700.00", method: .prepayment)
    #expect(try has(.prepaymentUndelivered(try euro("700.00")), scenario))
    #expect(try outlook(scenario).advice.way == .clearUp)
    try scenario.perform(.recordDelivery(Delivery(item: item, day: try Day("2026-02-01"))))
    #expect(try outlook(scenario).advice.way == .court)
  }

  @Test func `claims of others and in other currencies are named, not counted`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let sold = try scenario.oldInvoice(owner: .assigned(to: Line("Bank")))
    let outlook = try outlook(scenario)
    #expect(outlook.claims.isEmpty)
    #expect(outlook.findings.first == EscalationFinding(.notOurs, [sold]))
  }

  @Test func `third persons, promises, plans and holds are said`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    try scenario.oldInvoice()
    let lawyer = try Line("RA Weber")
    try scenario.perform(.nameParty(Party(role: .lawyer, name: lawyer)))
    try scenario.perform(.takePromise(by: try Day("2026-03-05")))
    try scenario.perform(.placeHold(Hold(reason: .internalReview, through: scenario.today)))
    let grounds = try outlook(scenario).findings.map(\.ground)
    #expect(grounds.contains(.represented(.lawyer, lawyer)))
    #expect(grounds.contains(.held(through: scenario.today)))
    #expect(grounds.contains { if case .promised = $0 { true } else { false } })
    #expect(grounds.contains(.notDemanded) && grounds.contains(.notInDefault))
  }

  // MARK: - The outlook and the commands agree

  @Test(arguments: Circumstance.Kind.allCases)
  func `a circumstance closes a way in the outlook if and only if the command is refused`(
    kind: Circumstance.Kind
  ) throws {
    var scenario = try Scenario(on: "2026-03-02")
    let item = try scenario.oldInvoice()
    try scenario.perform(.noteCircumstance(Circumstance(kind: kind, since: scenario.today)))
    let claim = try scenario.claimed(item, "500.00")
    let outlook = try outlook(scenario)
    try scenario.decide(.agency, item)
    let handOver = try scenario.refusal(of: try scenario.handOver([claim]))
    #expect(outlook.claims(for: .agency).isEmpty == (handOver != nil), "\(kind)")
    try scenario.decide(.court, item)
    let application = try scenario.refusal(
      of: .recordCourtStep(try scenario.application(of: [claim])))
    #expect(outlook.claims(for: .court).isEmpty == (application != nil), "\(kind)")
  }

  @Test func `all that is open can be given away as the outlook says it`() throws {
    var scenario = try Scenario(on: "2026-03-02", .business)
    let item = try scenario.invoice(
      "R1", "500.00", issued: "2026-01-05", due: "2026-01-19", contract: .business)
    let claims = try outlook(scenario).claims(for: .agency)
    #expect(claims.first?.interest.isPositive == true)
    try scenario.decide(.agency, item)
    try scenario.perform(try scenario.handOver(claims))
    #expect(try outlook(scenario).claims(for: .agency).isEmpty)
    #expect(try outlook(scenario).claims(for: .court).isEmpty)
    #expect(try has(.withAgency, scenario))
  }

  // MARK: - Costs

  @Test func `fees follow from the principal of what can go each way`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    try scenario.oldInvoice("R1", "1000.00")
    try scenario.oldInvoice("R2", "500.00", method: .prepayment)
    let costs = try #require(try outlook(scenario).costs)
    #expect(try costs.agencyValue == euro("1,500.00"))
    #expect(try costs.courtValue == euro("1,000.00"))
    // KV 1100 GKG: half of a fee, at least 38.00.
    #expect(try costs.paymentOrder.total == euro("38.00"))
    #expect(costs.trialCourt == .local)
    #expect(try outlook(scenario).dunningCourt == .wedding)
  }

  @Test func `before the tariff that is known there are no costs, but all the rest`() throws {
    var scenario = try Scenario(on: "2025-03-03")
    try scenario.invoice("R1", "500.00", issued: "2025-01-05", due: "2025-01-19", origin: .printed)
    let outlook = try outlook(scenario)
    #expect(outlook.costs == nil)
    #expect(outlook.advice.way == .agency)
  }
}
