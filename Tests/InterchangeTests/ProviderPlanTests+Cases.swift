import Interchange
import Receivables
import Testing

// Money that goes back through a provider: when a case opens and ends, and what a person must see.

extension ProviderPlanTests {
  private typealias Texts = ProviderTexts

  /// A payment of 119.00 that all rows below are about.
  private static let paid = "K1;;2026-11-05;119.00;;PAYMENT;;B-0001;;;"

  /// The plan of rows that follow the payment in one file, and the payment after it.
  private func plan(_ rows: String...) throws -> (plan: ProviderPlan, payment: PaymentHistory) {
    var book = try book()
    let plan = try take(
      try Texts.settlement([Self.paid] + rows, Texts.mapping.plain), into: &book)
    return (plan, try #require(try ledger("1001", book).payments.first))
  }

  // MARK: A case begins

  @Test func `a day for the answer that is over is left out, today's is kept`() throws {
    for (until, kept) in [("2026-11-22", nil), (Self.day, Self.day)] as [(String, String?)] {
      let (plan, payment) = try plan("K2;K1;2026-11-10;119.00;;DISPUTE;;;C-1;fraud;\(until)")
      #expect(plan.counts.chargebacks == 1)
      #expect(payment.chargebacks.map { $0.opened.value.answerBy?.description } == [kept])
    }
  }

  @Test func `a case without an amount is of the whole payment, another of its own amount`() throws
  {
    func amount(_ text: String) throws -> [Int64] {
      try plan("K2;K1;2026-11-10;\(text);;DISPUTE;;;C-1;fraud;").payment.chargebacks
        .map(\.opened.value.amount.minor)
    }
    #expect(try amount("") == [11_900])
    #expect(try amount("100.00") == [10_000])
  }

  @Test(arguments: [
    "K3;K1;2026-11-11;119.00;;DISPUTE;;;;;", "K3;K1;2026-11-11;100.00;;DISPUTE;;;C-1;;",
    "K3;K2;2026-11-11;119.00;;DISPUTE;;;C-1;fraud;",
  ])
  func `a case that is told twice is one`(again: String) throws {
    let (plan, payment) = try plan("K2;K1;2026-11-10;119.00;;DISPUTE;;;C-1;fraud;", again)
    #expect(plan.counts.chargebacks == 1)
    #expect(plan.counts.unclear == 0)
    #expect(payment.chargebacks.count == 1)
  }

  // MARK: A case ends

  @Test func `a release names the hold, and ends the case that it opened`() throws {
    let (plan, payment) = try plan(
      "K2;K1;2026-11-10;119.00;;DISPUTE;;;C-1;fraud;", "K3;K2;2026-11-12;119.00;;DISPUTE_WON;;;;;")
    #expect(plan.counts.closedChargebacks == 1)
    #expect(payment.chargebacks.map { $0.closed?.value.outcome } == [.won])
  }

  @Test func `the end of another case leaves this one open`() throws {
    let (plan, payment) = try plan(
      "K2;K1;2026-11-10;119.00;;DISPUTE;;;C-1;fraud;", "K3;K1;2026-11-12;;;DISPUTE_LOST;;;C-9;;")
    #expect(plan.counts.closedChargebacks == 0)
    #expect(payment.chargebacks.allSatisfy { $0.closed == nil })
  }

  @Test func `a reversal ends the open case as lost, and does not take the payment back twice`()
    throws
  {
    let (plan, payment) = try plan(
      "K2;K1;2026-11-10;119.00;;DISPUTE;;;C-1;fraud;", "K3;K1;2026-11-12;119.00;;REVERSAL;;;;;")
    #expect(plan.counts.closedChargebacks == 1)
    #expect(plan.counts.returned == 0)
    #expect(payment.chargebacks.map { $0.closed?.value.outcome } == [.lost])
    #expect(payment.returned == nil)
  }

  @Test func `a refund of another amount leaves the case open, one of its own accepts it`() throws {
    let dispute = "K2;K1;2026-11-10;119.00;;DISPUTE;;;C-1;fraud;"
    let part = try plan(dispute, "K3;K1;2026-11-12;50.00;;RETURN;;;;;")
    #expect(part.plan.counts.closedChargebacks == 0)
    #expect(part.plan.counts.unclear == 1)
    let whole = try plan(dispute, "K3;K1;2026-11-12;119.00;;RETURN;;;;;")
    #expect(whole.payment.chargebacks.map { $0.closed?.value.outcome } == [.accepted])
  }

  // MARK: Reversals and refunds

  @Test func `a reversal of a part is for a person`() throws {
    let (plan, payment) = try plan("K2;K1;2026-11-12;100.00;;REVERSAL;;;;;")
    #expect(plan.counts.unclear == 1)
    #expect(payment.returned == nil)
  }

  @Test func `a payment comes back no earlier than it came`() throws {
    let (_, payment) = try plan("K2;K1;2026-11-03;119.00;;REVERSAL;;;;;")
    #expect(payment.returned?.value.day.description == "2026-11-05")
    let later = try plan("K2;K1;2026-11-12;119.00;;REVERSAL;;;;;").payment
    #expect(later.returned?.value.day.description == "2026-11-12")
  }

  @Test func `what a file dates after today comes back today`() throws {
    let (plan, payment) = try plan("K2;K1;2026-12-01;119.00;;REVERSAL;;;;;")
    #expect(plan.counts.returned == 1)
    #expect(payment.returned?.value.day.description == Self.day)
  }

  @Test func `what came back already is not disputed and not taken back again`() throws {
    for row in [
      "K3;K1;2026-11-12;119.00;;DISPUTE;;;C-1;fraud;", "K3;K1;2026-11-12;119.00;;REVERSAL;;;;;",
      "K3;K1;2026-11-12;119.00;;RETURN;;;;;",
    ] {
      var book = try book()
      let before = [Self.paid, "K2;K1;2026-11-10;119.00;;REVERSAL;;;;;"]
      try take(try Texts.settlement(before, Texts.mapping.plain), into: &book)
      let plan = try take(
        try Texts.settlement([row], Texts.mapping.plain), into: &book, "C")
      #expect(plan.counts.unclear == 1, "\(row)")
      #expect(try ledger("1001", book).payments.first?.chargebacks.isEmpty == true)
    }
  }

  @Test func `a refund needs as much credit as it is`() throws {
    let extra = "K2;;2026-11-06;30.00;;PAYMENT;;B-0001;;;"
    func refund(_ amount: String) throws -> (ProviderPlan, Int64?) {
      var book = try book()
      let rows = [Self.paid, extra, "K3;K2;2026-11-12;\(amount);;RETURN;;;;;"]
      let plan = try take(try Texts.settlement(rows, Texts.mapping.plain), into: &book)
      let claim = book.account(try DebtorID("1001"))?.claim(on: try Day(Self.day), book.settings)
      return (plan, claim?.credit(in: .euro).minor)
    }
    let (enough, rest) = try refund("30.00")
    #expect(enough.counts.unclear == 0 && rest == 0)
    let (tooMuch, untouched) = try refund("30.01")
    #expect(tooMuch.counts.unclear == 1 && untouched == 3_000)
  }

  // MARK: Whose number

  @Test func `a number is that of its provider, with whatever capitals its name has`() throws {
    var book = try book()
    try take(try Texts.settlement([Self.paid], Texts.mapping.plain), into: &book)
    let reversal = "K2;K1;2026-11-12;119.00;;REVERSAL;;;;;"
    let other = Texts.mapping.plain.replacing("Klarna", with: "Ratepay")
    let stranger = try take(try Texts.settlement([reversal], other), into: &book, "C")
    #expect(stranger.counts.unclear == 1)
    #expect(try ledger("1001", book).payments.first?.returned == nil)
    let loud = Texts.mapping.plain.replacing("Klarna", with: "KLARNA")
    let again = try take(try Texts.settlement([Self.paid, reversal], loud), into: &book, "D")
    #expect(again.counts.known == 1)
    #expect(again.counts.returned == 1)
  }

  @Test func `where two payments have the number none is taken back`() throws {
    var book = try book()
    for debtor in ["1001", "1002"] {
      let occasion = try Books.occasion(try Day(Self.day), book)
      let payment = Payment(
        amount: Money(minor: 5_000, .euro), valued: try Day("2026-11-05"), method: .paypal,
        providerReference: try Line("K1"))
      let command = Command.account(try DebtorID(debtor), .recordPayment(payment))
      book.apply(try book.decide(command, occasion), occasion)
    }
    let reversal = "K2;K1;2026-11-12;50.00;;REVERSAL;;;;;"
    let plan = try take(try Texts.settlement([reversal], Texts.mapping.plain), into: &book)
    #expect(plan.counts.returned == 0)
    #expect(plan.counts.unclear == 1)
  }
}
