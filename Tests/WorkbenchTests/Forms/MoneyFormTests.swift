import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// Payments and what becomes of them: keys in, entries out.
@Suite("Forms of money")
struct MoneyFormTests {
  private let bench: Rehearsed

  init() throws { bench = try Rehearsed() }

  private var day: Day { DemoFolder.day }

  private func withPayment() throws -> DebtorID {
    try bench.debtor { account in
      account.ledger.payments.contains { payment in
        payment.payment != nil && payment.returned == nil && payment.chargebacks.isEmpty
          && payment.kept(on: day).isPositive
      } && account.ledger.payments.count == 1
    }
  }

  @Test func `another amount than what is open is asked about`() throws {
    let debtor = try bench.debtor { $0.isPlain(bench.desk.book, items: 1) }
    try bench.select(debtor)
    try bench.press("m")
    bench.type("1.23")
    try bench.press("enter enter")
    #expect(bench.written.isEmpty)
    try bench.press("y")
    guard case .account(.paymentReceived(let payment)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(payment.amount.minor == 123)
  }

  @Test func `a returned debit is recorded with what the bank charged`() throws {
    let debtor = try withPayment()
    try bench.select(debtor)
    try bench.press(", r n")
    bench.type("3.50")
    try bench.press("enter")
    let events = try bench.events(of: debtor)
    guard case .account(.paymentReturned(let back)) = events.first else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(back.reason == .noCover)
    #expect(back.day == day)
    #expect(events.map(\.kind).contains(.chargeRecorded))
  }

  @Test func `a chargeback is opened by its number and closed`() throws {
    let debtor = try withPayment()
    try bench.select(debtor)
    try bench.press(", c")
    bench.type("PP-D-1")
    try bench.press("enter d")
    try bench.press("ctrl-s")
    guard case .account(.chargebackOpened(let chargeback)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(chargeback.caseNumber.text == "PP-D-1")
    #expect(chargeback.reason == .duplicate)
    try bench.select(debtor)
    try bench.press(", c c l ctrl-s")
    guard case .account(.chargebackClosed(let end)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(end.outcome == .lost)
  }

  @Test func `a credit note goes to its invoice, from the start unless chosen otherwise`() throws {
    let debtor = try bench.debtor { $0.isPlain(bench.desk.book, items: 1) }
    let item = try #require(try bench.account(debtor).openItems(bench.desk.book).first)
    try bench.select(debtor)
    try bench.press(", n")
    bench.type("GS-1")
    try bench.press("enter")
    bench.type("2.00")
    try bench.press("enter enter")
    guard case .account(.creditNoteRecorded(let note)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(note.number.text == "GS-1")
    #expect(note.effect == .fromStart)
    #expect(note.shares.map(\.item) == [item.number])
    #expect(note.amount.minor == 200)
  }

  @Test func `credit is refunded only after a yes`() throws {
    let debtor = try bench.debtor { account in
      account.claim(on: day, bench.desk.book.settings).credit(in: .euro).isPositive
    }
    let credit = try bench.account(debtor).claim(on: day, bench.desk.book.settings)
      .credit(in: .euro)
    try bench.select(debtor)
    try bench.press(", f enter enter")
    #expect(bench.written.isEmpty)
    try bench.press("enter")
    #expect(bench.written.isEmpty)
    try bench.press("ctrl-s y")
    guard case .account(.creditRefunded(let refund)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(refund.amount == credit)
  }

  @Test func `a deduction that was not due is decided`() throws {
    let debtor = try bench.debtor { account in
      account.claim(on: day, bench.desk.book.settings).items.contains { item in
        item.discounts.contains(where: \.isOpen)
      }
    }
    try bench.select(debtor)
    try bench.press(", s enter")
    guard case .claim(.skontoDecided(let decision)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(decision.granted.isZero)
  }
}
