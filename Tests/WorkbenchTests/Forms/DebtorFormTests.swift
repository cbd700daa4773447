import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// What is known of the debtor and who speaks for him: keys in, entries out.
@Suite("Forms of debtors")
struct DebtorFormTests {
  private let bench: Rehearsed

  init() throws { bench = try Rehearsed() }

  private var day: Day { DemoFolder.day }

  private func plain() throws -> DebtorID {
    try bench.debtor { $0.isPlain(bench.desk.book, items: 1) }
  }

  @Test func `only what is changed of a debtor is written`() throws {
    let debtor = try plain()
    let name = try #require(try bench.account(debtor).ledger.debtor?.name.text)
    try bench.select(debtor)
    try bench.press(", d")
    bench.type(" jr.")
    try bench.press("ctrl-s")
    guard case .account(.debtorChanged(let change)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(change == DebtorChange(name: try Line(name + " jr.")))
  }

  @Test func `a debtor of whom nothing is changed is not written`() throws {
    try bench.select(try plain())
    try bench.press(", d ctrl-s")
    #expect(bench.screen.contains("Nothing is changed."))
    #expect(bench.written.isEmpty)
  }

  @Test func `a new address begins on its day`() throws {
    let debtor = try bench.debtor { account in
      account.isPlain(bench.desk.book, items: 1)
        && account.ledger.debtor?.addresses.isEmpty == false
    }
    try bench.select(debtor)
    try bench.press(", d tab tab tab tab ctrl-u")
    bench.type("Neue Straße 1")
    try bench.press("ctrl-s")
    guard case .account(.debtorChanged(let change)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(change.addresses?.last?.lines.map(\.text) == ["Neue Straße 1"])
    #expect(change.addresses?.last?.from == day)
    #expect(change.name == nil)
  }

  @Test func `a representative is named, and letters go only there unless chosen otherwise`() throws
  {
    let debtor = try plain()
    try bench.select(debtor)
    try bench.press(", p l")
    bench.type("RA Kranz")
    try bench.press("enter")
    guard case .account(.partyNamed(let party)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(party.role == .lawyer)
    #expect(party.name.text == "RA Kranz")
    #expect(party.writeOnlyTo)
    try bench.select(debtor)
    try bench.press(", p e ctrl-s")
    #expect(try bench.events(of: debtor).map(\.kind) == [.partyNamed, .partyEnded])
  }

  @Test func `a circumstance is noted after a yes, and ended`() throws {
    let debtor = try plain()
    try bench.select(debtor)
    try bench.press(", i u enter")
    #expect(bench.written.isEmpty)
    try bench.press("y")
    guard case .casework(.circumstanceNoted(let circumstance)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(circumstance.kind == .addressUnknown)
    #expect(circumstance.since == day)
    try bench.select(debtor)
    try bench.press(", i e enter y")
    #expect(
      try bench.events(of: debtor).map(\.kind) == [.circumstanceNoted, .circumstanceEnded])
  }

  @Test func `deliveries are stopped and go on, each after a yes`() throws {
    let debtor = try plain()
    try bench.select(debtor)
    try bench.press(", o enter y")
    #expect(try bench.account(debtor).casework.ordersAreStopped(on: day))
    try bench.select(debtor)
    try bench.press(", o enter y")
    #expect(try !bench.account(debtor).casework.ordersAreStopped(on: day))
  }
}
