import Testing

@testable import Receivables

/// Each lane: who stands in it, since when, and what takes him out of it.
@Suite("Lanes")
struct LaneTests {
  private func scenario(
    _ gross: String = "100.00", on day: String = "2026-10-22"
  ) throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario(reachable: day)
    let item = try scenario.invoice("R1", gross)
    return (scenario, item)
  }

  @Test func `lanes 0 to 6 stand in the order of the design`() {
    #expect(
      Lane.allCases.map(\.code) == [
        "clock", "news", "broken", "followUp", "step", "dispute", "early",
      ])
  }

  // MARK: Clocks

  @Test func `limitation shows ninety days before its end, whatever holds the case back`() throws {
    var scenario = try Scenario(reachable: "2026-09-01")
    let item = try scenario.invoice("R1", issued: "2023-05-01", due: "2023-05-31")
    try scenario.perform(.placeHold(Hold(reason: .management, through: try Day("2027-03-01"))))
    #expect(try scenario.reasons(on: "2026-10-01") == [])
    #expect(try scenario.reasons(on: "2026-10-02") == ["limitation"])
    #expect(try scenario.standing(on: "2026-12-31").lane == .clock)
    // Barred: nothing is to be won any more.
    #expect(try scenario.reasons(on: "2027-01-02") == [])
    #expect(item == EntryNumber(5))
  }

  @Test func `whoever decides near the end to let a claim be is not reminded of it`() throws {
    var scenario = try Scenario(reachable: "2026-10-05")
    let item = try scenario.invoice("R1", issued: "2023-05-01", due: "2023-05-31")
    #expect(try scenario.standing.lane == .clock)
    try scenario.perform(
      .decideEscalation(EscalationDecision(route: .keep, items: [item])))
    #expect(try scenario.standing.place == .gated)
    #expect(try scenario.gates(on: "2026-10-06") == ["keptInView 2026-11-04"])
  }

  @Test func `filed, service open: the clock of fourteen days is in front from the first day`()
    throws
  {
    var scenario = try Scenario(on: "2026-02-02")
    let proceeding = try scenario.filed()
    #expect(try scenario.reasons(on: "2026-04-01") == ["court.serviceOpen"])
    #expect(try scenario.standing(on: "2026-04-01").reasons.first?.day == (try Day("2026-04-15")))
    try scenario.court(.issued, proceeding, on: "2026-04-08")
    try scenario.court(.served(abroad: false), proceeding, on: "2026-04-13")
    // The debtor's two weeks ask for nothing; then the order of enforcement may be applied for.
    #expect(try scenario.reasons(on: "2026-04-20") == [])
    #expect(try scenario.reasons(on: "2026-04-28").first == "court.enforcementFrom")
  }

  @Test func `a provider's answer is due five days ahead`() throws {
    var (scenario, item) = try scenario(on: "2026-11-02")
    let payment = try scenario.payment("100.00", on: "2026-11-02", for: .items([item]))
    let chargeback = try scenario.perform(
      .openChargeback(
        Chargeback(
          payment: payment, amount: try euro("100.00"), caseNumber: try Line("PP-1"),
          reason: .notReceived, answerBy: try Day("2026-11-20"))))
    #expect(try !scenario.reasons(on: "2026-11-14").contains("platform"))
    #expect(try scenario.reasons(on: "2026-11-15").contains("platform"))
    try scenario.move(to: "2026-11-16")
    try scenario.perform(
      .closeChargeback(ChargebackEnd(chargeback: chargeback, outcome: .won, day: scenario.today)))
    #expect(try !scenario.reasons(on: "2026-11-16").contains("platform"))
  }

  @Test func `practice 7: claims are filed with the administrator by the day he set`() throws {
    var (scenario, _) = try scenario()
    let opened = try scenario.perform(
      .noteCircumstance(
        Circumstance(
          kind: .insolvencyOpened, since: scenario.today, deadline: try Day("2026-12-01"))))
    #expect(try scenario.reasons(on: "2026-11-16") == [])
    #expect(try scenario.reasons(on: "2026-11-17") == ["filing"])
    #expect(try scenario.gates(on: "2026-11-17") == ["insolvency 2026-11-21"])
    try scenario.move(to: "2026-11-18")
    try scenario.perform(
      .issueLetter(Letter(purpose: .insolvencyFiling, about: opened, channels: [.letter])))
    #expect(try scenario.reasons(on: "2026-11-18") == [])
  }

  // MARK: News

  @Test func `practice 0.9: whatever came in and nobody has looked at is one lane`() throws {
    var (scenario, _) = try scenario(on: "2026-10-17")
    let mail = try scenario.perform(
      .logContact(
        Contact(channel: .email, direction: .incoming, outcome: .reached, isNews: true)))
    #expect(try scenario.reasons(on: "2026-10-17") == ["news.contactLogged"])
    // It holds the reminder back as well.
    #expect(try scenario.gates(on: "2026-10-21") == ["newsOpen event"])
    #expect(try scenario.standing(on: "2026-10-21").notice == nil)
    try scenario.perform(.handleNews(mail))
    #expect(try scenario.standing(on: "2026-10-21").notice?.level == 1)
  }

  @Test func `practice 20: money that comes to us while an agency has the claim must be told it`()
    throws
  {
    var scenario = try Scenario(reachable: "2026-02-02")
    let item = try scenario.oldInvoice()
    try scenario.decide(.agency, item)
    try scenario.perform(
      .handOver(
        HandOver(
          agency: try Line("Inkasso AG"),
          claims: [
            HandedClaim(
              item: item, principal: try euro("500.00"), interest: .zero(.euro),
              costs: .zero(.euro))
          ])))
    #expect(try scenario.standing.place == .gated)
    try scenario.move(to: "2026-03-02")
    let payment = try scenario.payment("200.00", on: "2026-03-02", for: .items([item]))
    #expect(try scenario.reasons(on: "2026-03-02") == ["paymentToTell"])
    #expect(try scenario.standing.step == .tellAgency)
    try scenario.perform(.handleNews(payment))
    #expect(try scenario.reasons(on: "2026-03-02") == [])
  }

  // MARK: Broken

  @Test func `a promise is broken after its grace, until somebody does something about it`() throws
  {
    var (scenario, _) = try scenario()
    try scenario.perform(.takePromise(by: try Day("2026-10-30")))
    #expect(try scenario.gates(on: "2026-10-30") == ["promise 2026-11-04"])
    #expect(try scenario.standing(on: "2026-11-03").place == .gated)
    #expect(try scenario.reasons(on: "2026-11-04").first == "brokenPromise")
    #expect(try scenario.standing(on: "2026-11-04").lane == .broken)
    #expect(try scenario.standing(on: "2026-11-04").notice == nil)
    try scenario.call(.noAnswer, on: "2026-11-04")
    #expect(try scenario.standing(on: "2026-11-04").lane == .step)
  }

  @Test func `trap 3: a promise that was kept breaks again when the money goes back`() throws {
    var (scenario, item) = try scenario()
    try scenario.perform(.takePromise(by: try Day("2026-10-30")))
    try scenario.move(to: "2026-10-29")
    let payment = try scenario.perform(
      .recordPayment(
        Payment(
          amount: try scenario.claim.total(in: .euro), valued: scenario.today,
          method: .directDebit, designation: .items([item]))))
    #expect(try scenario.standing(on: "2026-11-04").place == .clear)
    try scenario.move(to: "2026-11-05")
    try scenario.perform(
      .returnPayment(
        PaymentReturn(payment: payment, day: scenario.today, reason: .noCover, isNews: true)))
    #expect(
      try scenario.reasons(on: "2026-11-05").prefix(2) == [
        "news.paymentReturned", "brokenPromise",
      ])
  }

  @Test func `a missed instalment needs somebody, and a warning's time does not`() throws {
    var (scenario, item) = try scenario("300.00")
    let parts = try scenario.claim.total(in: .euro).split(into: 3)
    let plan = try scenario.perform(
      .agreePlan(
        PlanAgreement(
          terms: PlanTerms(
            items: [item],
            instalments: parts.enumerated().map { place, part in
              Instalment(by: scenario.today + 9 + 30 * place, amount: part)
            }))))
    // Due on Saturday, 31 October.
    #expect(try scenario.standing(on: "2026-11-03").place == .gated)
    #expect(try scenario.reasons(on: "2026-11-04") == ["arrears"])
    #expect(try scenario.standing(on: "2026-11-04").step == .mendPlan)
    try scenario.move(to: "2026-11-04")
    try scenario.perform(
      .issueLetter(
        Letter(
          purpose: .planWarning, about: plan, deadline: scenario.today + 14, channels: [.email])))
    #expect(try scenario.reasons(on: "2026-11-18") == [])
  }

  // MARK: Follow-ups

  @Test func `a follow-up shows from its day until it is done, also when all is paid`() throws {
    var (scenario, item) = try scenario()
    let followUp = try scenario.perform(
      .setFollowUp(
        FollowUp(day: try Day("2026-10-28"), time: try TimeOfDay("14:30"))))
    #expect(try !scenario.reasons(on: "2026-10-27").contains("followUp"))
    #expect(try scenario.standing(on: "2026-10-28").lane == .followUp)
    try scenario.move(to: "2026-10-29")
    try scenario.payment("100.40", on: "2026-10-29", for: .items([item]))
    #expect(try scenario.standing.lane == .followUp)
    try scenario.perform(.finishFollowUp(followUp))
    #expect(try scenario.standing.lane == nil)
  }

  @Test func `what only an event would lift is looked at again after some time`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .death, since: scenario.today)))
    #expect(try scenario.gates(on: "2026-11-20") == ["death 2026-11-21"])
    #expect(try scenario.reasons(on: "2026-11-21") == ["review.death"])
    try scenario.call(.noAnswer, on: "2026-11-21")
    #expect(try scenario.gates(on: "2026-11-21") == ["death 2026-12-21"])
  }

  // MARK: Steps

  @Test func `practice 25: credit that meets nothing is paid out after two weeks`() throws {
    var (scenario, item) = try scenario()
    try scenario.payment("150.00", on: "2026-10-22", for: .items([item]))
    #expect(try scenario.reasons(on: "2026-11-04") == [])
    #expect(try scenario.reasons(on: "2026-11-05") == ["credit"])
    #expect(try scenario.standing(on: "2026-11-05").step == .refund)
  }

  @Test func `credit beside something overdue is placed before anything is demanded`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(
      .recordCreditNote(
        CreditNote(
          number: try DocumentNumber("G1"), issued: scenario.today, amount: try euro("30.00"),
          effect: .fromDay, reason: .goodwill, shares: [])))
    #expect(try scenario.standing.step == .placeCredit)
    #expect(try scenario.standing.gates.map(\.money) == [try euro("30.00")])
  }

  @Test func `credit in another currency holds no notice back, and is paid out`() throws {
    var (scenario, _) = try scenario(on: "2026-10-05")
    try scenario.perform(
      .recordPayment(
        Payment(
          amount: Money(minor: 500, try Currency(code: "CHF")), valued: try Day("2026-10-01"),
          designation: .none)))
    #expect(try scenario.standing(on: "2026-10-21").notice?.level == 1)
    #expect(try scenario.reasons(on: "2026-10-21") == ["notice.1", "credit"])
    #expect(try scenario.standing(on: "2026-10-19").step == .refund)
  }

  @Test func `practice 5: a lost address is looked for before the case rests`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(
      .noteCircumstance(Circumstance(kind: .addressUnknown, since: scenario.today)))
    #expect(try scenario.reasons(on: "2026-10-22") == ["address"])
    #expect(try scenario.standing.step == .findAddress)
    try scenario.perform(
      .issueLetter(Letter(purpose: .addressEnquiry, channels: [.letter])))
    #expect(try scenario.standing.place == .gated)
    #expect(try scenario.gates(on: "2026-10-22") == ["addressUnknown 2026-11-21"])
  }

  @Test func `what was decided is to be carried out`() throws {
    var (scenario, item) = try scenario()
    try scenario.decide(.court, item)
    #expect(try scenario.reasons(on: "2026-10-22") == ["decided.court"])
    #expect(try scenario.standing.step == .carryOut(.court))
  }

  // MARK: Disputes

  @Test func `a dispute over all is held back until its own day has passed`() throws {
    var (scenario, item) = try scenario()
    let dispute = try scenario.perform(
      .openDispute(
        Dispute(
          reason: .damaged, amounts: [ItemAmount(item: item, amount: try euro("100.00"))],
          answerBy: try Day("2026-11-05"))))
    #expect(try scenario.standing(on: "2026-11-05").place == .gated)
    #expect(try scenario.gates(on: "2026-11-05").first == "dispute 2026-11-06")
    #expect(try scenario.standing(on: "2026-11-06").lane == .dispute)
    #expect(try scenario.reasons(on: "2026-11-06") == ["overdueDispute"])
    try scenario.move(to: "2026-11-06")
    try scenario.perform(
      .moveDispute(
        DisputeMove(
          dispute: dispute, stage: .waitingForCustomer, answerBy: try Day("2026-11-20"))))
    #expect(try scenario.standing.place == .gated)
  }

  @Test func `after a rejection the customer has the time that the letter gives`() throws {
    var (scenario, item) = try scenario()
    let dispute = try scenario.perform(
      .openDispute(
        Dispute(
          reason: .price, amounts: [ItemAmount(item: item, amount: try euro("100.00"))],
          answerBy: try Day("2026-11-05"))))
    try scenario.perform(
      .decideDispute(
        DisputeDecision(
          dispute: dispute, verdict: .rejected, deadline: try Day("2026-11-04"))))
    #expect(try scenario.gates(on: "2026-11-04") == ["rejection 2026-11-05"])
    #expect(try scenario.reasons(on: "2026-11-05") == ["notice.1"])
  }

  // MARK: Early

  @Test func `large amounts and first invoices are spoken of before the first notice`() throws {
    let (large, _) = try scenario("500.00")
    #expect(try large.reasons(on: "2026-10-16") == ["large"])
    #expect(try large.standing(on: "2026-10-16").lane == .early)
    #expect(try large.reasons(on: "2026-10-21") == ["notice.1"])
    let (new, _) = try scenario("150.00")
    #expect(try new.reasons(on: "2026-10-16") == ["newCustomer"])
    let (small, _) = try scenario("149.00")
    #expect(try small.reasons(on: "2026-10-16") == [])
    var (spoken, _) = try scenario("500.00", on: "2026-10-15")
    try spoken.call(.reached, on: "2026-10-16")
    #expect(try spoken.reasons(on: "2026-10-16") == [])
  }

  @Test func `business is spoken to three days before a large invoice is due`() throws {
    var scenario = try Scenario(reachable: "2026-10-01", .business)
    try scenario.invoice("R1", "5000.01", contract: .business)
    #expect(try scenario.reasons(on: "2026-10-11") == [])
    // The 11th is a Sunday: nobody is called.
    #expect(try scenario.reasons(on: "2026-10-12") == ["dueSoon"])
  }

  @Test func `a case that was ended shows only what came in since`() throws {
    var (scenario, _) = try scenario()
    try scenario.perform(
      .settle(.uncollectible, note: nil))
    #expect(try scenario.standing.place == .settled(.uncollectible))
    try scenario.move(to: "2026-10-28")
    let mail = try scenario.perform(
      .logContact(
        Contact(channel: .email, direction: .incoming, outcome: .reached, isNews: true)))
    #expect(try scenario.standing.lane == .news)
    try scenario.perform(.handleNews(mail))
    #expect(try scenario.standing.place == .settled(.uncollectible))
  }
}
