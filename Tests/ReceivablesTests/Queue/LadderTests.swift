import Testing

@testable import Receivables

/// The days of the steps of the shipped procedures, over weekends, holidays and absences.
@Suite("Ladder of notices")
struct LadderTests {
  /// An invoice of a consumer whose last day for payment is Thursday, 15 October 2026.
  private func scenario(
    _ gross: String = "100.00", _ kind: DebtorKind = .consumer,
    by channels: [ContactChannel] = [.email, .phone, .letter]
  ) throws -> Scenario {
    var scenario = try Scenario(reachable: "2026-10-01", kind, by: channels)
    try scenario.invoice("R1", gross, contract: kind)
    return scenario
  }

  /// The first day from another on which a notice is due.
  private func noticeDay(_ scenario: Scenario, from day: String) throws -> Day? {
    var day = try Day(day)
    for _ in 0..<60 {
      if try scenario.account.standing(on: day, scenario.book.settings).notice != nil {
        return day
      }
      day = day + 1
    }
    return nil
  }

  @Test func `a consumer is reminded four bank days after the last day for payment`() throws {
    let scenario = try scenario()
    #expect(try noticeDay(scenario, from: "2026-10-01") == Day("2026-10-21"))
    #expect(try scenario.standing(on: "2026-10-15").place == .waiting(until: Day("2026-10-16")))
    #expect(try scenario.standing(on: "2026-10-16").place == .waiting(until: Day("2026-10-21")))
    #expect(try scenario.reasons(on: "2026-10-21") == ["notice.1"])
  }

  @Test func `each use has a shipped procedure that a book would take, too`() throws {
    var scenario = try Scenario()
    for use in Procedure.Use.allCases {
      let procedure = try #require(
        scenario.book.settings.procedure(for: use, on: scenario.today))
      #expect(procedure.name.text == use.rawValue)
      try scenario.perform(.book(.setProcedure(procedure)))
    }
  }

  @Test func `practice 4: what is not delivered is not demanded, the rest is`() throws {
    var scenario = try scenario()
    let item = try #require(try scenario.account.ledger.items.first?.number)
    try scenario.perform(
      .recordDelivery(
        Delivery(item: item, day: try Day("2026-10-01"), amount: try euro("70.00"))))
    try scenario.move(to: "2026-10-21")
    let figures = try #require(
      try scenario.account.noticeFigures(on: scenario.today, scenario.book.settings))
    #expect(figures.notice.total == (try euro("70.00")))
    #expect(try scenario.gates(on: "2026-10-21") == ["notDelivered event"])
  }

  @Test func `each step counts from the deadline before, moved to a working day`() throws {
    var scenario = try scenario()
    try scenario.dun(on: "2026-10-21")
    // The 31st is a Saturday.
    #expect(try scenario.gates(on: "2026-10-22") == ["deadline 2026-11-03"])
    #expect(try noticeDay(scenario, from: "2026-10-22") == Day("2026-11-06"))
    try scenario.dun(on: "2026-11-06")
    #expect(try noticeDay(scenario, from: "2026-11-07") == Day("2026-11-20"))
    try scenario.dun(on: "2026-11-20")
    #expect(try scenario.gates(on: "2026-12-04") == ["deadline 2026-12-05"])
    #expect(try scenario.reasons(on: "2026-12-05") == ["decision"])
    #expect(try scenario.standing(on: "2026-12-05").step == .decide(.agency))
  }

  @Test func `business is reminded earlier, and with less time`() throws {
    var scenario = try scenario("1200.00", .business)
    #expect(try noticeDay(scenario, from: "2026-10-16") == Day("2026-10-20"))
    try scenario.dun(on: "2026-10-20")
    #expect(try scenario.gates(on: "2026-10-21") == ["deadline 2026-10-28"])
    #expect(try noticeDay(scenario, from: "2026-10-21") == Day("2026-10-30"))
    try scenario.dun(on: "2026-10-30")
    try scenario.dun(on: "2026-11-11")
    #expect(try scenario.reasons(on: "2026-11-24") == ["decision"])
    #expect(try scenario.standing(on: "2026-11-24").step == .decide(.court))
  }

  @Test func `bank holidays put a step off, and a holiday the deadline`() throws {
    var scenario = try Scenario(reachable: "2026-03-20")
    // Good Friday is 3 April, Easter Monday the 6th.
    try scenario.invoice("R1", issued: "2026-03-15", due: "2026-03-31")
    #expect(try noticeDay(scenario, from: "2026-04-01") == Day("2026-04-08"))
    try scenario.dun(on: "2026-04-21")
    // 1 May is a Friday.
    #expect(try scenario.gates(on: "2026-04-22") == ["deadline 2026-05-05"])
  }

  @Test func `after an absence of weeks one step is due, not all that were missed`() throws {
    var scenario = try scenario()
    try scenario.dun(on: "2026-10-21")
    #expect(try scenario.reasons(on: "2026-12-15") == ["notice.2"])
    try scenario.dun(on: "2026-12-15")
    #expect(try scenario.gates(on: "2026-12-16") == ["deadline 2026-12-29"])
  }

  @Test func `nothing goes to consumers between 22 December and 2 January`() throws {
    var scenario = try Scenario(reachable: "2026-12-01")
    try scenario.invoice("R1", issued: "2026-12-01", due: "2026-12-15")
    #expect(try noticeDay(scenario, from: "2026-12-15") == Day("2026-12-21"))
    #expect(try scenario.gates(on: "2026-12-22") == ["quietDays 2027-01-03"])
    #expect(try scenario.gates(on: "2027-01-02") == ["quietDays 2027-01-03"])
    #expect(try noticeDay(scenario, from: "2026-12-22") == Day("2027-01-03"))
  }

  @Test func `practice 0.4: three invoices of different age in one notice, each on its own level`()
    throws
  {
    var scenario = try Scenario(reachable: "2026-08-01")
    let old = try scenario.invoice("R1", "50.00", issued: "2026-07-20", due: "2026-08-03")
    try scenario.dun(on: "2026-08-07")
    let middle = try scenario.invoice("R2", "60.00", issued: "2026-08-01", due: "2026-08-17")
    try scenario.dun(on: "2026-08-21")
    #expect(try scenario.account.ledger.notices.last?.notice.items.map(\.level) == [2, 1])
    let young = try scenario.invoice("R3", "70.00", issued: "2026-08-20", due: "2026-09-02")
    try scenario.move(to: "2026-09-04")
    let figures = try #require(
      try scenario.account.noticeFigures(on: scenario.today, scenario.book.settings))
    #expect(figures.notice.kind == .last)
    #expect(figures.notice.level == 3)
    #expect(figures.notice.items.map(\.item) == [old, middle, young])
    #expect(figures.notice.items.map(\.level) == [3, 2, 1])
    // R1 alone has reached what follows after the last notice.
    try scenario.dun(on: "2026-09-04")
    let decision = try scenario.standing(on: "2026-09-19")
    #expect(decision.reasons.first?.kind == .decision)
    #expect(decision.reasons.first?.entry == old)
    #expect(decision.level == 3)
  }

  @Test func `trap 11: leaving an invoice out does not hold the others back for its time`() throws {
    var scenario = try scenario()
    try scenario.move(to: "2026-10-20")
    let other = try scenario.invoice("R2", "80.00", issued: "2026-10-02", due: "2026-10-15")
    try scenario.perform(
      .placeHold(Hold(reason: .internalReview, items: [other], through: try Day("2026-10-25"))))
    try scenario.dun(on: "2026-10-21")
    #expect(try scenario.account.ledger.notices.last?.notice.items.count == 1)
    // The interval between two letters passes, then the other one is due.
    #expect(try scenario.gates(on: "2026-10-26").contains("interval 2026-10-28"))
    #expect(try scenario.reasons(on: "2026-10-28") == ["notice.1"])
  }

  @Test func `a change of the procedure meets what begins after it`() throws {
    var scenario = try scenario()
    try scenario.dun(on: "2026-10-21")
    let shorter = Procedure(
      name: try Name("consumer"), from: try Day("2026-10-22"),
      levels: [
        .init(kind: .reminder, bankDays: 1, deadlineDays: 7, channels: [.email]),
        .init(kind: .last, bankDays: 1, deadlineDays: 7, channels: [.email]),
      ], use: .consumer)
    try scenario.perform(.book(.setProcedure(shorter)))
    // Begun under the old one: still four bank days, still three levels.
    #expect(try noticeDay(scenario, from: "2026-10-22") == Day("2026-11-06"))
    #expect(try scenario.standing(on: "2026-11-06").notice?.kind == .dunning)
    try scenario.invoice("R2", issued: "2026-10-20", due: "2026-11-09")
    #expect(try scenario.standing(on: "2026-11-10").notice?.lifts.count == 2)
  }

  @Test func `practice 0.5: a letter that failed lifts nothing, and is issued again`() throws {
    var scenario = try scenario()
    let notice = try scenario.dun(on: "2026-10-21")
    #expect(try scenario.standing(on: "2026-10-26").level == 1)
    try scenario.move(to: "2026-10-26")
    let bounce = try scenario.perform(
      .failReceipt(ReceiptFailure(of: notice, reason: .bounced, isNews: true)))
    #expect(try scenario.reasons(on: "2026-10-26") == ["news.receiptFailed"])
    #expect(try scenario.standing(on: "2026-10-26").level == 0)
    try scenario.perform(.handleNews(bounce))
    #expect(try scenario.reasons(on: "2026-10-26") == ["notice.1"])
  }

  @Test func `practice 1: a debit that came back is reminded of the same day, with its costs`()
    throws
  {
    var scenario = try Scenario(reachable: "2026-10-20")
    let item = try scenario.invoice(
      "R1", issued: "2026-10-01", due: "2026-10-15", method: .directDebit)
    let payment = try scenario.perform(
      .recordPayment(
        Payment(
          amount: try euro("100.00"), valued: try Day("2026-10-15"), method: .directDebit,
          designation: .items([item]))))
    #expect(try scenario.standing.place == .clear)
    try scenario.perform(
      .returnPayment(
        PaymentReturn(payment: payment, day: scenario.today, reason: .noCover),
        bankCharge: try euro("3.50")))
    #expect(try scenario.reasons(on: "2026-10-20") == ["notice.1"])
    let figures = try #require(
      try scenario.account.noticeFigures(on: scenario.today, scenario.book.settings))
    #expect(figures.notice.procedure.text == "returnedDebit")
    #expect(figures.notice.total == (try euro("103.50")))
    #expect(figures.notice.deadline == (try Day("2026-10-27")))
    try scenario.dun(on: "2026-10-20")
    #expect(try noticeDay(scenario, from: "2026-10-21") == Day("2026-11-02"))
    #expect(try scenario.standing(on: "2026-11-02").notice?.level == 2)
  }

  @Test func `practice 14: after a lost chargeback the ladder begins anew, and so does default`()
    throws
  {
    var scenario = try Scenario(reachable: "2026-09-01")
    let item = try scenario.invoice("R1", issued: "2026-08-01", due: "2026-08-15", method: .paypal)
    try scenario.dun(on: "2026-09-01")
    try scenario.move(to: "2026-09-03")
    let payment = try scenario.payment("100.00", on: "2026-09-03", for: .items([item]))
    let chargeback = try scenario.perform(
      .openChargeback(
        Chargeback(
          payment: payment, amount: try euro("100.00"), caseNumber: try Line("PP-1"),
          reason: .notReceived, answerBy: try Day("2026-09-20"))))
    try scenario.move(to: "2026-10-05")
    try scenario.perform(
      .closeChargeback(ChargebackEnd(chargeback: chargeback, outcome: .lost, day: scenario.today)))
    #expect(try scenario.standing(on: "2026-10-05").level == 0)
    #expect(try noticeDay(scenario, from: "2026-10-05") == Day("2026-10-06"))
    let planned = try scenario.standing(on: "2026-10-06").notice
    #expect(planned?.procedure.text == "chargeback")
    #expect(planned?.level == 1)
  }

  @Test func `practice 0.3: what was to be paid before delivery is reminded of, then cancelled`()
    throws
  {
    var scenario = try Scenario(reachable: "2026-10-01")
    let item = try scenario.invoice(
      "R1", issued: "2026-10-01", due: "2026-10-08", method: .prepayment)
    #expect(try scenario.reasons(on: "2026-10-06").isEmpty)
    #expect(try scenario.reasons(on: "2026-10-07") == ["order"])
    for day in ["2026-10-07", "2026-10-14"] {
      try scenario.move(to: day)
      try scenario.perform(
        .issueLetter(
          Letter(
            purpose: .orderReminder, about: item, deadline: scenario.today + 5,
            channels: [.email])))
    }
    #expect(try scenario.standing(on: "2026-10-15").place == .gated)
    #expect(try scenario.gates(on: "2026-10-15") == ["notDelivered event"])
    #expect(try scenario.reasons(on: "2026-10-20") == ["lapsedOrder"])
    #expect(try scenario.standing(on: "2026-10-20").step == .cancelOrder)
  }

  @Test func `from October a ladder that ends too late gives way to a decision`() throws {
    var scenario = try Scenario(reachable: "2026-09-01")
    let item = try scenario.invoice("R1", "700.00", issued: "2023-05-01", due: "2023-05-31")
    #expect(try scenario.reasons(on: "2026-09-01") == ["notice.1"])
    let late = try scenario.standing(on: "2026-11-23")
    #expect(late.reasons.map(\.code) == ["limitation", "decision"])
    #expect(late.reasons.first?.day == (try Day("2026-12-31")))
    #expect(late.reasons.first?.entry == item)
    #expect(late.notice == nil)
  }

  @Test func `a call comes before the letter from its amount on, and the letter does not wait`()
    throws
  {
    var scenario = try scenario("200.00")
    try scenario.dun(on: "2026-10-21")
    #expect(try scenario.reasons(on: "2026-11-03") == ["call"])
    #expect(try scenario.reasons(on: "2026-11-06") == ["notice.2"])
    try scenario.call(.reached, on: "2026-11-03")
    #expect(try scenario.reasons(on: "2026-11-04").isEmpty)
    #expect(try scenario.standing(on: "2026-11-04").place == .waiting(until: Day("2026-11-06")))
    let small = try self.scenario("149.99")
    #expect(try small.reasons(on: "2026-10-21") == ["notice.1"])
  }

  @Test func `who cannot be called is not called, who has no mail gets a letter`() throws {
    var scenario = try scenario("200.00", by: [.letter])
    #expect(try scenario.standing(on: "2026-10-21").notice?.channels == [.letter])
    try scenario.dun(on: "2026-10-21")
    #expect(try scenario.reasons(on: "2026-11-03").isEmpty)
    let unreachable = try self.scenario(by: [])
    #expect(try unreachable.standing(on: "2026-10-21").flags == [.unreachable])
  }

  @Test func `a consumer's dunning letter goes by post, too, from fifty euro`() throws {
    for (gross, channels) in [("49.00", [ContactChannel.email]), ("50.00", [.email, .letter])] {
      var scenario = try scenario(gross)
      try scenario.dun(on: "2026-10-21")
      #expect(try scenario.standing(on: "2026-11-06").notice?.channels == channels)
    }
  }
}
