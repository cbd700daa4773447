import Desk
import Foundation
import Receivables
import Testing
import Wording

/// Papers first, then one batch that names them.
@Suite("Issuing letters")
struct IssuingTests {
  let place: Place
  let desk: Desk
  let debtor: DebtorID

  init() throws {
    place = try Place()
    desk = try place.letterDesk()
    debtor = try DebtorID("10001")
  }

  private var account: Account {
    get throws { try #require(desk.book.account(debtor)) }
  }

  private func letter(_ debtor: DebtorID? = nil) throws -> ComposedLetter {
    let account = try #require(desk.book.account(debtor ?? self.debtor))
    let figures = try #require(account.noticeFigures(on: desk.today, desk.book.settings))
    return try Issuing(desk).press().compose(LetterDraft(.notice(figures)), for: account)
  }

  private func notices(_ debtor: DebtorID? = nil) throws -> [NoticeHistory] {
    try #require(desk.book.account(debtor ?? self.debtor)).ledger.notices
  }

  @Test func `an issued notice names its papers, and they are there`() throws {
    let letter = try letter()
    try Issuing(desk).issue(letter)
    let notice = try #require(try notices().first).notice
    #expect(notice.documents.count == letter.papers.count)
    for (name, paper) in zip(notice.documents, letter.papers) {
      #expect(try desk.document(name) == paper)
    }
    #expect(letter.pdf.starts(with: Array("%PDF-".utf8)))
    #expect(letter.mail?.starts(with: Array("Message-ID: <".utf8)) == true)
  }

  @Test func `the same letter at the same time has the same bytes`() throws {
    let (first, second) = (try letter(), try letter())
    #expect(first.papers == second.papers)
  }

  @Test func `nothing is issued where the case moved on after it was composed`() throws {
    let letter = try letter()
    let note = try desk.perform(.account(debtor, .note(try Remark("ruft an"))))
    #expect(throws: BookFault.refused(Refusal(.changedMeanwhile(note.entries)))) {
      try Issuing(desk).issue(letter)
    }
    #expect(try notices().isEmpty)
  }

  @Test func `what the law forbids is not issued`() throws {
    let letter = try letter()
    guard case .notice(let figures) = letter.draft.content else { return }
    _ = try desk.perform(
      .casework(debtor, .noteCircumstance(Circumstance(kind: .death, since: desk.today))))
    let account = try account
    let again = try Issuing(desk).press().compose(LetterDraft(.notice(figures)), for: account)
    #expect(throws: BookFault.self) { try Issuing(desk).issue(again) }
    #expect(try notices().isEmpty)
  }

  @Test func `undone before it is sent, and what was done in the same step with it`() throws {
    let receipt = try Issuing(desk).issue(
      try letter(), first: [.account(debtor, .note(try Remark("vorher")))])
    #expect(try notices().count == 1)
    _ = try desk.perform(.undo(receipt.command))
    #expect(try notices().isEmpty)
    #expect(try account.casework.notes.isEmpty)
  }

  @Test func `a run is one step of all whose cases have not moved on`() throws {
    let press = try Issuing(desk).press()
    let drafts = try desk.book.accounts.map { account in
      (
        LetterDraft(
          .notice(try #require(account.noticeFigures(on: desk.today, desk.book.settings)))),
        account
      )
    }
    let (letters, failed) = press.compose(drafts)
    #expect(letters.count == 3)
    #expect(failed.isEmpty)
    let kept = try press.keep(letters)
    _ = try desk.perform(.account(debtor, .note(try Remark("ruft an"))))
    let receipt = try Issuing(desk).issue(run: kept, on: desk.today)
    #expect(receipt.debtors == [try DebtorID("10002"), try DebtorID("10003")])
    #expect(try notices().isEmpty)
    #expect(throws: BookFault.self) { try Issuing(desk).issue(run: kept, on: desk.today) }
    _ = try desk.perform(.undo(receipt.command))
    #expect(try notices(try DebtorID("10002")).isEmpty)
  }

  @Test func `who cannot be written to is named, and the others get theirs`() throws {
    // An address that no mail can go to.
    let broken = try DebtorID("10002")
    _ = try desk.perform(
      .account(
        broken,
        .change(
          DebtorChange(contacts: [
            ContactPoint(channel: .email, value: try Line("kein Postfach, bitte anrufen"))
          ]))))
    let drafts = try desk.book.accounts.map { account in
      (
        LetterDraft(
          .notice(try #require(account.noticeFigures(on: desk.today, desk.book.settings)))),
        account
      )
    }
    let (letters, failed) = try Issuing(desk).press().compose(drafts)
    #expect(letters.map(\.debtor.text) == ["10001", "10003"])
    #expect(failed.map(\.0) == [broken])
  }
}
