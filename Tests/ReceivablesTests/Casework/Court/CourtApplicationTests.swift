import Testing

@testable import Receivables

@Suite("Application at court") struct CourtApplicationTests {
  private var scenario: Scenario
  private let item: EntryNumber

  init() throws {
    scenario = try Scenario(on: "2026-03-02")
    item = try scenario.oldInvoice()
  }

  private func refusal(_ claims: HandedClaim...) throws -> Refusal.Rule? {
    try scenario.refusal(of: .recordCourtStep(try scenario.application(of: claims)))
  }

  @Test func `an application rests on a decision for the court`() throws {
    var test = self
    let claim = try scenario.claimed(item, "500.00")
    #expect(try test.refusal(claim) == .notDecided(.court))
    let decision = try test.scenario.decide(.court, item)
    #expect(try test.refusal(claim) == nil)
    try test.scenario.decide(.agency, item)
    #expect(try test.refusal(claim) == .notDecided(.court))
    let last = try test.scenario.decide(.court, item)
    try test.scenario.perform(.recordCourtStep(try scenario.application(of: [claim])))
    #expect(try test.scenario.proceeding.application.decision == last)
    #expect(throws: Refusal.self) { try test.scenario.undo(last) }
    #expect(throws: Never.self) { try test.scenario.undo(decision) }
  }

  @Test func `a decision that is named is one for the court and these invoices`() throws {
    var scenario = scenario
    let other = try scenario.oldInvoice("R2")
    let decision = try scenario.decide(.court, item)
    let wrong = try scenario.decide(.agency, other)
    let right = try scenario.decide(.court, other)
    func refusal(_ decision: EntryNumber) throws -> Refusal.Rule? {
      let claim = try scenario.claimed(other, "500.00")
      return try scenario.refusal(
        of: .recordCourtStep(try scenario.application(of: [claim], decision: decision)))
    }
    #expect(try refusal(decision) == .notIncluded)
    #expect(try refusal(wrong) == .notDecided(.court))
    #expect(try refusal(item) == .wrongKind(.invoiceRecorded, needed: [.escalationDecided]))
    #expect(try refusal(right) == nil)
  }

  @Test func `invoices are named, once each, ours and not cancelled`() throws {
    var test = self
    #expect(try test.refusal() == .nothingGiven)
    let claim = try scenario.claimed(item, "1.00")
    #expect(try test.refusal(claim, claim) == .namedTwice)
    let sold = try test.scenario.oldInvoice("R2", owner: .assigned(to: Line("Bank")))
    #expect(try test.refusal(scenario.claimed(sold, "1.00")) == .notOurs)
    let end = InvoiceCancellation(item: item, reason: nil)
    try test.scenario.perform(.cancelInvoice(end))
    #expect(try test.refusal(claim) == .cancelled)
  }

  @Test func `no part is more than is open, and all of it is more than nothing`() throws {
    var test = self
    try test.scenario.decide(.court, item)
    try test.scenario.payment("100.00", on: "2026-03-01", for: .items([item]))
    let exceeds = try test.refusal(scenario.claimed(item, "400.01"))
    #expect(try exceeds == .exceeds(euro("400.01"), available: euro("400.00")))
    let interest = try test.refusal(scenario.claimed(item, "400.00", interest: "0.01"))
    #expect(try interest == .exceeds(euro("0.01"), available: euro("0.00")))
    let costs = try test.refusal(scenario.claimed(item, "400.00", costs: "0.01"))
    #expect(try costs == .exceeds(euro("0.01"), available: euro("0.00")))
    #expect(try test.refusal(scenario.claimed(item, "0.00")) == .amountNotPositive)
    let negative = HandedClaim(
      item: item, principal: try euro("1.00"), interest: Money(minor: -1, .euro),
      costs: try euro("0.00"))
    #expect(try test.refusal(negative) == .amountNotPositive)
    #expect(try test.refusal(scenario.claimed(item, "400.00")) == nil)
  }

  @Test func `the claim is that of the day of the application`() throws {
    var scenario = scenario
    try scenario.decide(.court, item)
    try scenario.move(to: "2026-03-10")
    try scenario.payment("100.00", on: "2026-03-09", for: .items([item]))
    let claim = try scenario.claimed(item, "500.00")
    let before = try scenario.application(of: [claim], on: Day("2026-03-08"))
    #expect(try scenario.refusal(of: .recordCourtStep(before)) == nil)
    let after = try scenario.application(of: [claim], on: Day("2026-03-09"))
    let refusal = try scenario.refusal(of: .recordCourtStep(after))
    #expect(try refusal == .exceeds(euro("500.00"), available: euro("400.00")))
    let future = try scenario.application(of: [claim], on: Day("2026-03-11"))
    #expect(try scenario.refusal(of: .recordCourtStep(future)) == .inFuture(Day("2026-03-11")))
  }

  @Test func `an application has a fee in euro that is not below nothing`() throws {
    var scenario = scenario
    try scenario.decide(.court, item)
    let claim = try scenario.claimed(item, "500.00")
    func refusal(_ fee: Money) throws -> Refusal.Rule? {
      let application = CourtStep.Application(court: try Line("Wedding"), claims: [claim], fee: fee)
      return try scenario.refusal(
        of: .recordCourtStep(CourtStep(step: .applied(application), day: scenario.today)))
    }
    let dollar = try Currency(code: "USD")
    #expect(try refusal(Money(minor: -1, .euro)) == .amountNotPositive)
    #expect(try refusal(Money(minor: 1, dollar)) == .differentCurrencies(dollar, .euro))
    #expect(try refusal(.zero(.euro)) == nil)
  }

  @Test func `no order is given while our own performance is open`() throws {
    var test = self
    let prepaid = try test.scenario.oldInvoice("R2", method: .prepayment)
    try test.scenario.decide(.court, prepaid)
    let claim = try scenario.claimed(prepaid, "500.00")
    #expect(try test.refusal(claim) == .counterPerformanceOpen(euro("500.00")))
    let partly = Delivery(item: prepaid, day: try Day("2026-03-01"), amount: try euro("300.00"))
    try test.scenario.perform(.recordDelivery(partly))
    #expect(try test.refusal(claim) == .counterPerformanceOpen(euro("200.00")))
    try test.scenario.perform(.recordDelivery(Delivery(item: prepaid, day: try Day("2026-03-02"))))
    #expect(try test.refusal(claim) == nil)
  }

  @Test(arguments: [
    Circumstance.Kind.insolvencyOpened, .death, .identityMisuse, .addressUnknown,
  ])
  func `some circumstances keep a claim from the court`(kind: Circumstance.Kind) throws {
    var test = self
    let claim = try scenario.claimed(item, "500.00")
    try test.scenario.decide(.court, item)
    let noted = try test.scenario.perform(
      .noteCircumstance(Circumstance(kind: kind, since: try Day("2026-03-02"))))
    #expect(try test.refusal(claim) == .circumstance(kind))
    try test.scenario.move(to: "2026-03-10")
    try test.scenario.perform(
      .endCircumstance(CircumstanceEnd(circumstance: noted, through: try Day("2026-03-08"))))
    #expect(try test.refusal(claim) == nil)
  }

  @Test func `heirs can be sued when they accepted`() throws {
    var test = self
    let claim = try scenario.claimed(item, "500.00")
    try test.scenario.decide(.court, item)
    for kind in [Circumstance.Kind.death, .estateAccepted] {
      try test.scenario.perform(
        .noteCircumstance(Circumstance(kind: kind, since: try Day("2026-03-02"))))
    }
    #expect(try test.refusal(claim) == nil)
  }

  @Test func `other circumstances, and those of other invoices, do not`() throws {
    var test = self
    let other = try test.scenario.oldInvoice("R2")
    try test.scenario.decide(.court, item)
    for (kind, items) in [
      (Circumstance.Kind.insolvencyApplied, []), (.dataRequest, []), (.identityMisuse, [other]),
    ] {
      try test.scenario.perform(
        .noteCircumstance(
          Circumstance(kind: kind, since: try Day("2026-03-02"), items: items)))
    }
    #expect(try test.refusal(scenario.claimed(item, "500.00")) == nil)
  }

  @Test func `a claim is at one court only, and never at an agency too`() throws {
    var test = self
    let claim = try scenario.claimed(item, "500.00")
    let proceeding = try {
      try test.scenario.decide(.court, item)
      return try test.scenario.perform(.recordCourtStep(try scenario.application(of: [claim])))
    }()
    #expect(try test.refusal(claim) == .escalated)
    try test.scenario.decide(.agency, item)
    #expect(try test.scenario.refusal(of: scenario.handOver([claim])) == .escalated)
    try test.scenario.court(.withdrawn, proceeding, on: "2026-03-03")
    try test.scenario.perform(try scenario.handOver([claim]))
    try test.scenario.decide(.court, item)
    #expect(try test.refusal(claim) == .escalated)
  }

  @Test func `a disputed claim may go to court, with a warning while the objection is open`() throws
  {
    var scenario = scenario
    try scenario.decide(.court, item)
    let amount = ItemAmount(item: item, amount: try euro("500.00"))
    let dispute = try scenario.perform(
      .openDispute(
        Dispute(reason: .damaged, amounts: [amount], answerBy: try Day("2026-03-16"))))
    try scenario.perform(
      .recordCourtStep(try scenario.application(of: [scenario.claimed(item, "500.00")])))
    #expect(try scenario.proceeding.isDisputed)
    try scenario.move(to: "2026-03-05")
    try scenario.perform(
      .decideDispute(
        DisputeDecision(dispute: dispute, verdict: .rejected, deadline: try Day("2026-03-16"))))
    #expect(try !scenario.proceeding.isDisputed)
    try scenario.move(to: "2026-03-04")
    #expect(try scenario.proceeding.isDisputed)
  }
}
