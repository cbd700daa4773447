import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// Objections, withdrawals from contracts, goods on their way back: keys in, entries out.
@Suite("Forms of disputes")
struct DisputeFormTests {
  private let bench: Rehearsed

  init() throws { bench = try Rehearsed() }

  private var day: Day { DemoFolder.day }

  private func withDispute() throws -> DebtorID {
    try bench.debtor { account in account.casework.disputes.contains { $0.ended == nil } }
  }

  @Test func `an objection to one of several invoices disputes all of it`() throws {
    let debtor = try bench.debtor { $0.isUndisputed(bench.desk.book, items: 3) }
    let open = try bench.account(debtor).openItems(bench.desk.book)
      .sorted { ($0.lastDay, $0.number) < ($1.lastDay, $1.number) }
    try bench.select(debtor)
    try bench.press("d space enter d enter")
    guard case .casework(.disputeOpened(let dispute)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(dispute.reason == .damaged)
    #expect(dispute.amounts == [ItemAmount(item: open[0].number, amount: open[0].principal)])
    #expect(dispute.answerBy == day + 14)
  }

  @Test func `a part is disputed of one invoice alone`() throws {
    let debtor = try bench.debtor { $0.isUndisputed(bench.desk.book, items: 3) }
    try bench.select(debtor)
    try bench.press("d space space shift-tab")
    bench.type("10.00")
    try bench.press("ctrl-s")
    #expect(bench.screen.contains("A part can be given for one invoice alone."))
    #expect(bench.written.isEmpty)
    try bench.press("tab up space ctrl-s")
    guard case .casework(.disputeOpened(let dispute)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(dispute.amounts.map(\.amount.minor) == [1_000])
  }

  @Test func `nothing checked is said at the list`() throws {
    let debtor = try bench.debtor { $0.isUndisputed(bench.desk.book, items: 3) }
    try bench.select(debtor)
    try bench.press("d ctrl-s")
    #expect(bench.screen.contains("Check invoices by Space."))
    #expect(bench.written.isEmpty)
  }

  @Test func `an open objection moves on`() throws {
    let debtor = try withDispute()
    try bench.select(debtor)
    try bench.press("d m w enter")
    guard case .casework(.disputeMoved(let move)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(move.stage == .waitingForCustomer)
    #expect(move.answerBy == day + 14)
  }

  @Test func `an open objection is decided`() throws {
    let debtor = try withDispute()
    try bench.select(debtor)
    try bench.press("d d r enter")
    guard case .casework(.disputeDecided(let decision)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(decision.verdict == .rejected)
  }

  @Test func `an objection that is right in part names how much`() throws {
    let debtor = try bench.debtor { account in
      account.casework.disputes.contains { dispute in
        dispute.ended == nil && dispute.value.amounts.count == 1
          && dispute.value.amounts[0].amount.minor > 500
      }
    }
    try bench.select(debtor)
    try bench.press("d d p ctrl-s")
    #expect(bench.screen.contains("Give an amount."))
    bench.type("5.00")
    try bench.press("ctrl-s")
    guard case .casework(.disputeDecided(let decision)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(decision.accepted.map(\.amount.minor) == [500])
  }

  @Test func `an objection that was given up is withdrawn`() throws {
    let debtor = try withDispute()
    try bench.select(debtor)
    try bench.press("d w ctrl-s")
    guard case .casework(.disputeDecided(let decision)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(decision.verdict == .withdrawn)
  }

  @Test func `a consumer withdraws from the contract of an invoice`() throws {
    let debtor = try bench.debtor { account in
      account.isPlain(bench.desk.book, items: 1) && account.ledger.items.count == 1
        && account.ledger.items[0].invoice.contract == .consumer
    }
    try bench.select(debtor)
    try bench.press(", w w l ctrl-s")
    guard case .casework(.withdrawalDeclared(let withdrawal)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(withdrawal.channel == .letter)
    #expect(withdrawal.declared == day)
    #expect(
      withdrawal.amounts.map(\.amount)
        == (try bench.account(debtor).ledger.items.map(\.invoice.gross)))
  }

  @Test func `an open withdrawal is decided by its letter`() throws {
    let debtor = try bench.debtor { account in
      account.casework.withdrawals.contains { $0.ended == nil }
    }
    try bench.select(debtor)
    try bench.press(", w d ctrl-s")
    guard case .casework(.disputeDecided(let decision)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(decision.verdict == .accepted)
  }

  @Test func `goods on their way back are recorded with all of the invoice`() throws {
    let debtor = try bench.debtor { account in
      account.isPlain(bench.desk.book, items: 1) && account.ledger.items.count == 1
        && account.ledger.items[0].returns.isEmpty
    }
    try bench.select(debtor)
    try bench.press(", w r ctrl-s")
    guard case .account(.returnRecorded(let goods)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(goods.stage == .announced)
    #expect(goods.amount == (try bench.account(debtor).ledger.items[0].invoice.gross))
  }
}
