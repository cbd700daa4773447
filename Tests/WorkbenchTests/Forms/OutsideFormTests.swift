import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

import Foundation

/// Letters that come back, agencies, courts, documents: keys in, entries out.
@Suite("Forms of what is outside")
struct OutsideFormTests {
  private let bench: Rehearsed

  init() throws { bench = try Rehearsed() }

  private var day: Day { DemoFolder.day }

  @Test func `a notice that came back is recorded`() throws {
    let debtor = try bench.debtor { account in
      account.ledger.notices.contains { $0.stands && $0.mail.failures.isEmpty }
    }
    try bench.select(debtor)
    try bench.press(", u r ctrl-s")
    guard case .dunning(.receiptFailed(let failure)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(failure.reason == .returned)
    #expect(failure.channel == .letter)
  }

  private func withAgency() throws -> DebtorID {
    try bench.debtor { account in
      account.agencyCases(on: day).count(where: \.isStanding) == 1
    }
  }

  @Test func `what an agency says is recorded`() throws {
    let debtor = try withAgency()
    try bench.select(debtor)
    try bench.press(", g r d ctrl-s")
    guard case .casework(.agencyReported(let report)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(report.status == .disputed)
  }

  @Test func `what an agency passes on is what it collected less what it kept`() throws {
    let debtor = try withAgency()
    try bench.select(debtor)
    try bench.press(", g e")
    bench.type("50.00")
    try bench.press("shift-tab")
    bench.type("8.00")
    try bench.press("ctrl-s")
    guard case .casework(.agencyRemitted(let remittance)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(remittance.collected.minor == 5_000)
    #expect(remittance.paidOut.minor == 4_200)
  }

  @Test func `claims are taken back from an agency after a yes`() throws {
    let debtor = try withAgency()
    try bench.select(debtor)
    try bench.press(", g t ctrl-s y")
    #expect(try bench.events(of: debtor).map(\.kind) == [.handOverRecalled])
  }

  @Test func `claims go to an agency only once it was decided, by the number`() throws {
    let debtor = try bench.debtor { account in
      let outlook = account.escalationOutlook(on: day, bench.desk.book.settings)
      return !outlook.claims(for: .agency).isEmpty
        && outlook.findings(on: .agency, weighing: .obstacle).isEmpty
        && account.agencyCases(on: day).isEmpty && account.casework.decisions.isEmpty
    }
    try bench.select(debtor)
    try bench.press(", g")
    bench.type("Inkasso AG")
    #expect(bench.screen.contains("decide"))
    try bench.press("esc e c ctrl-s")
    try bench.confirm(debtor.text)
    guard case .casework(.escalationDecided(let decision)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(decision.route == .agency)
    try bench.select(debtor)
    try bench.press(", g ctrl-s")
    try bench.confirm(debtor.text)
    guard case .casework(.handedOver(let handOver)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(handOver.agency.text == "Inkasso AG")
    #expect(handOver.claims.map(\.item) == decision.items)
  }

  @Test func `only steps that can follow are offered at court`() throws {
    let debtor = try bench.debtor { account in
      account.proceedings(on: day, bench.desk.book.settings).contains { proceeding in
        proceeding.tracks.count == 1 && proceeding.tracks[0].state == .issued
      }
    }
    try bench.select(debtor)
    try bench.press(", j")
    #expect(bench.screen.contains("order served"))
    #expect(!bench.screen.contains("enforcement order issued"))
    try bench.press("o enter")
    guard case .casework(.courtStepRecorded(let step)) = try bench.events(of: debtor).last else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(step.step == .served(abroad: false))
    #expect(step.day == day)
  }

  @Test func `without a decision the court form says what stands against it`() throws {
    let debtor = try bench.debtor { account in
      account.isPlain(bench.desk.book, items: 1) && account.casework.decisions.isEmpty
    }
    try bench.select(debtor)
    try bench.press(", j")
    #expect(bench.screen.contains("order applied for"))
    try bench.press("ctrl-s")
    #expect(bench.written.isEmpty)
  }

  @Test func `a file becomes a document of the case`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "proof-\(UUID()).txt")
    try Data("delivered".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let debtor = try bench.debtor { $0.isPlain(bench.desk.book, items: 1) }
    try bench.select(debtor)
    try bench.press("A d")
    bench.type(file.path + "-no")
    try bench.press("enter")
    #expect(bench.written.isEmpty)
    #expect(bench.screen.contains("proof-"))
    try bench.press("backspace backspace backspace enter")
    guard case .casework(.documentAttached(let attachment)) = try bench.events(of: debtor).last
    else {
      Issue.record(Comment(rawValue: bench.screen))
      return
    }
    #expect(attachment.kind == .deliveryProof)
    #expect(attachment.name.text == file.lastPathComponent)
  }
}
