import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// Costs, waivers, write-offs and limitation: keys in, entries out.
@Suite("Forms of claims")
struct ClaimFormTests {
  private let bench: Rehearsed

  init() throws { bench = try Rehearsed() }

  private var day: Day { DemoFolder.day }

  /// A plain case of at least 50 EUR, so that harm is confirmed by its number.
  private func large() throws -> DebtorID {
    try bench.debtor { account in
      account.isPlain(bench.desk.book, items: 1)
        && account.openItems(bench.desk.book).allSatisfy { $0.principal.minor > 5_000 }
    }
  }

  @Test func `a cost is added to its invoice and waived again`() throws {
    let debtor = try bench.debtor { account in
      account.isPlain(bench.desk.book, items: 1) && account.ledger.charges.isEmpty
    }
    try bench.select(debtor)
    try bench.press(", h a")
    bench.type("4.20")
    try bench.press("enter")
    guard case .claim(.chargeRecorded(let charge)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(charge.kind == .addressEnquiry)
    #expect(charge.amount.minor == 420)
    #expect(charge.item != nil)
    try bench.press(", h w ctrl-s")
    #expect(try bench.events(of: debtor).map(\.kind) == [.chargeRecorded, .chargeWaived])
  }

  @Test func `giving up a claim from 50 EUR on takes the number of the debtor`() throws {
    let debtor = try large()
    let principal = try bench.account(debtor).openItems(bench.desk.book)[0].principal
    try bench.select(debtor)
    try bench.press(", v ctrl-s y enter")
    #expect(bench.written.isEmpty)
    try bench.press("esc")
    try bench.press("ctrl-s")
    try bench.confirm(debtor.text)
    guard case .casework(.waived(let waiver)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(waiver.parts.map(\.amount) == [principal])
  }

  @Test func `a small waiver takes a yes`() throws {
    let debtor = try large()
    try bench.select(debtor)
    try bench.press(", v shift-tab")
    bench.type("1.00")
    try bench.press("ctrl-s y")
    guard case .casework(.waived(let waiver)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(waiver.parts.map(\.amount.minor) == [100])
  }

  @Test func `what leaves the books takes the number of the debtor`() throws {
    let debtor = try large()
    try bench.select(debtor)
    try bench.press(", x ctrl-s")
    try bench.confirm(debtor.text)
    guard case .casework(.writtenOff(let writeOff)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(writeOff.reason == .uncollectible)
  }

  @Test func `an acknowledgement is for all that is open unless invoices are checked`() throws {
    let debtor = try bench.debtor { $0.isUndisputed(bench.desk.book, items: 3) }
    try bench.select(debtor)
    try bench.press(", k p enter")
    guard case .casework(.acknowledged(let acknowledgement)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(acknowledgement.by == .partPayment)
    #expect(acknowledgement.items.count == 3)
    #expect(acknowledgement.day == day)
  }

  @Test func `limitation is suspended and runs again`() throws {
    let debtor = try large()
    try bench.select(debtor)
    try bench.press(", m n enter")
    guard case .casework(.suspensionRecorded(let suspension)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(suspension.ground == .negotiation)
    #expect(suspension.ended == nil)
    try bench.press(", m e enter")
    guard case .casework(.suspensionRecorded(let end)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(end.ended == day)
    #expect(end.continues != nil)
  }

  @Test func `only a settled case is opened again`() throws {
    let debtor = try large()
    try bench.select(debtor)
    try bench.press(", e")
    #expect(bench.screen.contains("The case is not settled."))
    try bench.press("x 5")
    try bench.confirm(debtor.text)
    #expect(try bench.events(of: debtor).map(\.kind) == [.settled])
  }
}
