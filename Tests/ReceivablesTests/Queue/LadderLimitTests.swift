import Testing

@testable import Receivables

/// The day and the cent on which a step is due.
@Suite("Limits of the ladder")
struct LadderLimitTests {
  @Test func `a call is due from its amount on, to the cent`() throws {
    for (gross, reasons) in [("199.99", ["newCustomer"]), ("200.00", ["call"])] {
      var scenario = try Scenario(reachable: "2026-10-01")
      try scenario.perform(
        .book(
          .setProcedure(
            Procedure(
              name: try Name("consumer"), from: try Day("2026-10-01"),
              levels: [
                .init(
                  kind: .reminder, bankDays: 4, deadlineDays: 10, channels: [.email],
                  call: .init(above: try euro("200.00"), bankDays: 1)),
                .init(kind: .last, bankDays: 4, deadlineDays: 10, channels: [.email]),
              ], use: .consumer))))
      try scenario.invoice("R1", gross, origin: .printed)
      #expect(try scenario.reasons(on: "2026-10-16") == reasons)
    }
  }

  @Test func `the highest level speaks, also where a lower one is due for longer`() throws {
    var scenario = try Scenario(reachable: "2026-10-02")
    try scenario.invoice("R1", "100.00", origin: .printed)
    try scenario.invoice("R2", "80.00", issued: "2026-10-02", due: "2026-10-27", origin: .printed)
    try scenario.dun(on: "2026-10-21")
    // The reminder of R2 is due since the second of November.
    #expect(try scenario.standing(on: "2026-11-06").notice?.level == 2)
    #expect(try scenario.standing(on: "2026-11-06").notice?.lifts.count == 2)
  }

  @Test func `a ladder may end three weeks before the claim is barred, to the day`() throws {
    var scenario = try Scenario(reachable: "2026-09-01")
    try scenario.invoice("R1", "700.00", issued: "2023-05-01", due: "2023-05-31")
    // Begun on Monday, the time of its last letter ends on the tenth of December.
    #expect(try scenario.standing(on: "2026-10-26").notice?.level == 1)
    #expect(try scenario.standing(on: "2026-10-27").notice == nil)
    #expect(try scenario.reasons(on: "2026-10-27") == ["limitation", "decision"])
  }

  @Test func `nothing is due before the day after the last day for payment`() throws {
    var scenario = try Scenario(reachable: "2026-10-13")
    let item = try scenario.invoice("R1", "100.00", origin: .printed, method: .directDebit)
    let payment = try scenario.perform(
      .recordPayment(
        Payment(
          amount: try euro("100.00"), valued: try Day("2026-10-12"), method: .directDebit,
          designation: .items([item]))))
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: scenario.today, reason: .noCover)))
    let reason = try #require(try scenario.standing(on: "2026-10-16").reasons.first)
    #expect(reason.kind == .notice(level: 1))
    #expect(reason.day == (try Day("2026-10-16")))
  }

  @Test func `a decision is due on the day after the last deadline`() throws {
    var scenario = try Scenario(reachable: "2026-10-01")
    try scenario.invoice("R1")
    for day in ["2026-10-21", "2026-11-06", "2026-11-20"] { try scenario.dun(on: day) }
    let ladder = try #require(
      try scenario.account.ladders(on: try Day("2026-12-04"), scenario.book.settings).first)
    #expect(ladder.next == .decision)
    #expect(ladder.due == (try Day("2026-12-05")))
  }

  @Test func `a chargeback that we accepted begins the ladder anew like a lost one`() throws {
    var scenario = try Scenario(reachable: "2026-09-01")
    let item = try scenario.invoice("R1", issued: "2026-08-01", due: "2026-08-15", method: .paypal)
    let payment = try scenario.payment("100.00", on: "2026-08-10", for: .items([item]))
    let chargeback = try scenario.perform(
      .openChargeback(
        Chargeback(
          payment: payment, amount: try euro("100.00"), caseNumber: try Line("PP-1"),
          reason: .notReceived)))
    try scenario.perform(
      .closeChargeback(
        ChargebackEnd(chargeback: chargeback, outcome: .accepted, day: scenario.today)))
    #expect(try scenario.standing(on: "2026-09-02").notice?.procedure.text == "chargeback")
  }

  @Test func `of a debit and a chargeback that came back the later one begins the ladder`() throws {
    var scenario = try Scenario(reachable: "2026-10-05")
    let item = try scenario.invoice("R1", issued: "2026-08-01", due: "2026-08-15")
    let debit = try scenario.perform(
      .recordPayment(
        Payment(
          amount: try euro("50.00"), valued: try Day("2026-08-10"), method: .directDebit,
          designation: .items([item]))))
    let other = try scenario.payment("50.00", on: "2026-08-12", for: .items([item]))
    let chargeback = try scenario.perform(
      .openChargeback(
        Chargeback(
          payment: other, amount: try euro("50.00"), caseNumber: try Line("PP-1"),
          reason: .notReceived)))
    try scenario.perform(
      .closeChargeback(ChargebackEnd(chargeback: chargeback, outcome: .lost, day: scenario.today)))
    try scenario.move(to: "2026-10-12")
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: debit, day: scenario.today, reason: .noCover)))
    #expect(try scenario.standing(on: "2026-10-12").notice?.procedure.text == "returnedDebit")
  }
}
