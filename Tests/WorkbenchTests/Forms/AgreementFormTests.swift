import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// Promises and plans: keys in, entries out.
@Suite("Forms of agreements")
struct AgreementFormTests {
  private let bench: Rehearsed

  init() throws { bench = try Rehearsed() }

  private func plain(items: Int = 1) throws -> DebtorID {
    try bench.debtor { $0.isPlain(bench.desk.book, items: items) }
  }

  @Test func `a promise of the whole balance takes three keys`() throws {
    let debtor = try plain()
    try bench.select(debtor)
    try bench.press("p enter enter")
    guard case .casework(.promiseTaken(let promise)) = try bench.events(of: debtor).last else {
      Issue.record("no promise")
      return
    }
    #expect(promise.isWholeBalance)
    #expect(promise.by == BankDays.adding(5, to: DemoFolder.day))
  }

  @Test func `with an open promise its letter asks for a new one or its withdrawal`() throws {
    let debtor = try bench.debtor { account in
      account.promises(on: DemoFolder.day, bench.desk.book.settings).contains { $0.isOpen }
    }
    try bench.select(debtor)
    try bench.press("p")
    #expect(bench.screen.contains("withdrawn"))
    try bench.press("w u")
    try bench.press("ctrl-s")
    guard case .casework(.promiseWithdrawn(let end)) = try bench.events(of: debtor).last else {
      Issue.record("no withdrawal")
      return
    }
    #expect(end.by == .creditor)
  }

  @Test func `a plan divides what is open into equal instalments and a last one`() throws {
    let debtor = try plain()
    try bench.select(debtor)
    try bench.press("l")
    try bench.press("backspace 4 enter enter")
    guard case .casework(.planAgreed(let plan)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    let amounts = plan.terms.instalments.map(\.amount.minor)
    let open = try bench.account(debtor).openItems(bench.desk.book).reduce(0) {
      $0 + $1.total.minor
    }
    #expect(amounts.count == 4)
    #expect(amounts.reduce(0, +) == open)
    #expect(Set(amounts.dropLast()).count == 1)
    #expect(plan.terms.instalments.map(\.by) == plan.terms.instalments.map(\.by).sorted())
  }

  @Test func `a plan by its rate has as many instalments as it needs`() throws {
    let debtor = try plain()
    let open = try bench.account(debtor).openItems(bench.desk.book).reduce(0) {
      $0 + $1.total.minor
    }
    try bench.select(debtor)
    try bench.press("l shift-tab")
    bench.type("10.00")
    try bench.press("ctrl-s")
    guard case .casework(.planAgreed(let plan)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(plan.terms.instalments.count == Int((open + 999) / 1_000))
    #expect(plan.terms.instalments.dropLast().allSatisfy { $0.amount.minor == 1_000 })
  }

  @Test func `a consumer cannot be bound by a clause that makes all due`() throws {
    let debtor = try bench.debtor { account in
      account.isPlain(bench.desk.book, items: 1) && account.ledger.debtor?.kind == .consumer
        && account.ledger.items.allSatisfy { $0.invoice.contract == .consumer }
    }
    try bench.select(debtor)
    // Up from the number of instalments: rate, rhythm, clause.
    try bench.press("l shift-tab shift-tab shift-tab space")
    #expect(bench.screen.contains("consumer"))
    try bench.press("ctrl-s")
    #expect(bench.written.isEmpty)
  }

  @Test func `a plan that stands is ended or replaced by its letter`() throws {
    let debtor = try bench.debtor { account in
      account.plans(on: DemoFolder.day, bench.desk.book.settings).contains { $0.isStanding }
    }
    try bench.select(debtor)
    try bench.press("l")
    #expect(bench.screen.contains("replace"))
    try bench.press("e c enter")
    guard case .casework(.planEnded(let end)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(end.reason == .cancelled)
  }

  @Test func `a plan in the place of another names it`() throws {
    let debtor = try bench.debtor { account in
      account.plans(on: DemoFolder.day, bench.desk.book.settings).contains { $0.isStanding }
        && account.claim(on: DemoFolder.day, bench.desk.book.settings).items.contains {
          $0.item.isOurs && $0.total.minor > 1_000
        }
    }
    let before = try #require(
      try bench.account(debtor).plans(on: DemoFolder.day, bench.desk.book.settings)
        .first { $0.isStanding })
    try bench.select(debtor)
    try bench.press("l r enter enter")
    guard case .casework(.planAgreed(let plan)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(plan.replaces == before.plan.number)
  }

  @Test func `an offer is accepted with its own terms`() throws {
    let debtor = try plain()
    let items = try bench.account(debtor).openItems(bench.desk.book)
    let half = items[0].total.minor / 2
    let amounts = [half, items[0].total.minor - half]
    let terms = PlanTerms(
      items: items.map(\.number),
      instalments: amounts.enumerated().map { place, amount in
        Instalment(by: DemoFolder.day + 14 * (place + 1), amount: Money(minor: amount, .euro))
      })
    _ = try bench.desk.perform(
      .casework(debtor, .offerPlan(PlanOffer(terms: terms, replyBy: DemoFolder.day + 10))),
      on: DemoFolder.day)
    bench.rehearsal.deliver(.bookChanged)
    try bench.select(debtor)
    try bench.press("l a enter")
    guard case .casework(.planAgreed(let plan)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(plan.offer != nil)
    #expect(plan.terms == terms)
  }
}
