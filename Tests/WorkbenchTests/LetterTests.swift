import Correspondence
import Desk
import FrameTesting
import Foundation
import Receivables
import Synchronization
import Terminal
import Testing
import Wording

@testable import Workbench

/// A courier that answers as it is told.
private final class Carrier: Courier {
  private let state: Mutex<(answers: [SendingAnswer], count: Int)>

  init(_ answers: SendingAnswer...) { state = Mutex((answers, 0)) }

  func send(_ parcel: Parcel) -> SendingAnswer {
    state.withLock { state in
      state.count += 1
      return state.answers.isEmpty ? .accepted("250 OK") : state.answers.removeFirst()
    }
  }

  var count: Int { state.withLock { $0.count } }
}

/// Letters at the workbench: read, issued, taken back, sent.
@Suite("Letters at the workbench")
struct LetterTests {
  /// A debtor for whom a run would issue a notice by mail alone.
  private static func dunned(_ bench: Rehearsed, _ place: Int = 0) throws -> DebtorID {
    let run = bench.desk.book.run(on: DemoFolder.day)
    let mailed = run.notices.filter { $0.figures.notice.channels == [.email] }
    try #require(mailed.count > place)
    return mailed[place].standing.debtor
  }

  private static func open(_ debtor: DebtorID, _ bench: Rehearsed) throws {
    try bench.press("f")
    bench.type(debtor.text)
    try bench.press("enter")
  }

  private static func notices(_ bench: Rehearsed, _ debtor: DebtorID) throws -> [NoticeHistory] {
    try #require(bench.desk.book.account(debtor)).ledger.notices
  }

  @Test(arguments: Language.allCases)
  func `4 the proposed notice is read and issued by at most three keys`(
    language: Language
  ) throws {
    let bench = try Rehearsed(language)
    let debtor = try Self.dunned(bench)
    let before = try Self.notices(bench, debtor).count
    try Self.open(debtor, bench)
    var keys = try bench.press(language == .german ? "m" : "r")
    let total = try #require(
      bench.desk.book.account(debtor)?.noticeFigures(on: DemoFolder.day, bench.desk.book.settings)
    )
    .notice.total
    #expect(bench.lines.contains { $0.contains(Wording(language).money(total)) })
    keys += try bench.press("y")
    expectKeys(keys, atMost: 3, task: 4, language)
    let notices = try Self.notices(bench, debtor)
    #expect(notices.count == before + 1)
    let issued = try #require(notices.last).notice
    #expect(issued.documents.count == 2)
    let paper = try bench.desk.document(issued.documents[0])
    #expect(paper.starts(with: Array("%PDF-".utf8)))
    // Taken back within its time; a letter is not done again unread.
    try bench.press("u y")
    #expect(try Self.notices(bench, debtor).count == before)
    try bench.press("U")
    #expect(try Self.notices(bench, debtor).count == before)
  }

  @Test func `Enter and Esc never issue, and another clerk's entry makes the letter anew`() throws {
    let bench = try Rehearsed()
    let debtor = try Self.dunned(bench)
    try Self.open(debtor, bench)
    try bench.press("r enter")
    #expect(bench.written.isEmpty)
    let other = try Desk(
      at: bench.folder.path, user: try UserName("berta"), clock: .frozen(at: DemoFolder.instant))
    _ = try other.perform(.account(debtor, .note(try Remark("ruft zurück"))))
    // The version the letter was composed for is no more: it is refused, and composed anew.
    try bench.press("y")
    #expect(try Self.notices(bench, debtor).allSatisfy { $0.notice.dated < DemoFolder.day })
    try bench.press("y")
    #expect(try Self.notices(bench, debtor).contains { $0.notice.dated == DemoFolder.day })
  }

  @Test func `the language and the way can be changed, and postage goes with the way`() throws {
    let bench = try Rehearsed()
    let debtor = try Self.dunned(bench)
    try Self.open(debtor, bench)
    try bench.press("r")
    let first = bench.lines
    try bench.press("l")
    #expect(bench.lines != first)
    let reachable = try #require(bench.desk.book.account(debtor)).reachableChannels(
      on: DemoFolder.day, bench.desk.book.settings)
    guard reachable.count > 1 else { return }
    try bench.press("c y")
    let issued = try #require(try Self.notices(bench, debtor).last).notice
    #expect(issued.channels == [.letter])
    #expect(issued.documents.count == 1)
  }

  @Test func `a statement and a copy are letters without a demand`() throws {
    let bench = try Rehearsed()
    let debtor = try Self.dunned(bench)
    try Self.open(debtor, bench)
    // Where there are more letters than that the statement is the one that Enter takes.
    try bench.press(", t enter")
    #expect(
      bench.lines.contains {
        $0.contains("Statement of account") || $0.contains("Saldenmitteilung")
      })
    try bench.press("y")
    let letters = try #require(bench.desk.book.account(debtor)).ledger.letters
    #expect(letters.last?.letter.purpose == .statement)
  }

  @Test func `of several invoices one is chosen, and its copy is read before it goes`() throws {
    let bench = try Rehearsed()
    let book = bench.desk.book
    let account = book.accounts.first { account in
      !account.letterChannels(on: DemoFolder.day, book.settings).isEmpty
        && account.isUndisputed(book, items: 3)
    }
    let debtor = try #require(account?.number)
    try Self.open(debtor, bench)
    try bench.press("C 2")
    let computing = Wording(.english).computing
    #expect(!bench.lines.contains { $0.contains(computing) })
    // The letter, or why there is none: the sample book holds no invoices as documents.
    let invoices = try #require(account).openItems(book).map(\.item.invoice.number.text)
    #expect(bench.lines.contains { line in invoices.contains { line.contains($0) } })
  }

  @Test(arguments: [Letter.Purpose.promiseConfirmation, .planAgreement, .disputeRejection])
  func `what was agreed or rejected is confirmed by a letter of the case`(
    purpose: Letter.Purpose
  ) throws {
    let bench = try Rehearsed()
    let today = DemoFolder.day
    let book = bench.desk.book
    let account = book.accounts.first { account in
      guard !account.letterChannels(on: today, book.settings).isEmpty else { return false }
      return switch purpose {
      case .promiseConfirmation:
        account.promises(on: today, book.settings).last?.isOpen == true
      case .planAgreement: account.plans(on: today, book.settings).last?.isStanding == true
      default: account.casework.disputes.contains { $0.ended?.value.verdict == .rejected }
      }
    }
    let debtor = try #require(account?.number)
    try Self.open(debtor, bench)
    try bench.press(", t")
    let name = Wording(.english).name(of: purpose)
    let line = try #require(bench.lines.last { $0.contains(name) }, "no choice of \(name)")
    let before = try #require(line.range(of: name)?.lowerBound)
    let numbers = line[..<before].filter(\.isNumber)
    bench.type(String(try #require(numbers.last)))
    try bench.press("y")
    let letters = try #require(bench.desk.book.account(debtor)).ledger.letters
    #expect(letters.last?.letter.purpose == purpose)
    #expect(letters.last?.letter.documents.isEmpty == false)
  }

  @Test(arguments: [true, false])
  func `whoever rejects an objection is shown the letter that says so`(issues: Bool) throws {
    let bench = try Rehearsed()
    let book = bench.desk.book
    let account = book.accounts.first { account in
      !account.letterChannels(on: DemoFolder.day, book.settings).isEmpty
        && account.casework.disputes.filter { $0.ended == nil }.count == 1
    }
    let debtor = try #require(account?.number)
    try Self.open(debtor, bench)
    try bench.press("d d r enter")
    try bench.press(issues ? "y" : "esc")
    let kinds = bench.written.map(\.kind)
    #expect(kinds == (issues ? [.disputeDecided, .letterIssued] : [.disputeDecided]))
    guard issues else { return }
    let letter = try #require(bench.desk.book.account(debtor)?.ledger.letters.last).letter
    #expect(letter.purpose == .disputeRejection)
    #expect(letter.about == account?.casework.disputes.first { $0.ended == nil }?.number)
  }

  @Test func `the outbox sends what may go, and says what became of it`() throws {
    let folder = try DemoFolder.copy()
    let issuing = try Rehearsed(folder: folder)
    let debtor = try Self.dunned(issuing)
    try Self.open(debtor, issuing)
    try issuing.press("r y")
    let carrier = Carrier()
    // Within its time nothing goes.
    let soon = try Rehearsed(
      folder: folder, minutes: 5, postOffice: PostOffice(mail: carrier, paper: nil))
    try soon.press("g o")
    #expect(soon.lines.contains { $0.contains(debtor.text) && $0.contains("taken back") })
    let later = try Rehearsed(
      folder: folder, minutes: 11, postOffice: PostOffice(mail: carrier, paper: nil))
    let waiting = later.desk.book.outbox(at: later.desk.clock.now, on: DemoFolder.day)
      .filter {
        $0.mayGo(at: later.desk.clock.now) && $0.channel == .email && !$0.documents.isEmpty
      }
    try later.press("g o y")
    #expect(carrier.count == waiting.count)
    #expect(carrier.count > 0)
    let sent = try #require(try Self.notices(later, debtor).last)
    #expect(sent.mail.dispatches.last?.ended?.value.outcome == .accepted)
    try later.press("y")
    #expect(carrier.count == waiting.count)
    try? FileManager.default.removeItem(at: folder)
  }

  @Test func `q asks where letters wait that can be sent from here, and else goes`() throws {
    let bench = try Rehearsed(postOffice: PostOffice(mail: Carrier(), paper: nil))
    let debtor = try Self.dunned(bench)
    let waits = Wording(.english).quitQuestion(1)
    let before = bench.desk.book.outbox(at: bench.desk.clock.now, on: DemoFolder.day)
    #expect(before.allSatisfy { $0.channel != .email || $0.documents.isEmpty || $0.isStarted })
    try Self.open(debtor, bench)
    try bench.press("r y esc esc q")
    #expect(bench.lines.contains { $0.contains(waits) })
    try bench.press("n")
    #expect(!bench.rehearsal.isOver)
    try bench.press("q y")
    #expect(bench.rehearsal.isOver)
    let without = try Rehearsed(folder: bench.folder)
    try without.press("q")
    #expect(without.rehearsal.isOver)
  }

  @Test func `an unknown end is decided by a person`() throws {
    let folder = try DemoFolder.copy()
    let issuing = try Rehearsed(folder: folder)
    let debtor = try Self.dunned(issuing)
    try Self.open(debtor, issuing)
    try issuing.press("r y")
    let desk = try Desk(
      at: folder.path, user: DemoFolder.user,
      clock: .frozen(at: Instant(milliseconds: DemoFolder.instant.milliseconds + 700_000)))
    let unknown = PostOffice(mail: Carrier(.unknown("lost")), paper: nil)
    let dispatching = Dispatching(desk, unknown)
    let one = try #require(
      dispatching.outbox().first { $0.debtor == debtor && $0.channel == .email })
    let sending = try dispatching.begin(one)
    try dispatching.end(sending, sending.send())
    let bench = try Rehearsed(folder: folder, minutes: 12, postOffice: unknown)
    try bench.press("g o end")
    #expect(bench.lines.contains { $0.contains("unknown") })
    try bench.press("enter n")
    let after = bench.desk.book.account(debtor)?.ledger.notices.last?.mail.dispatches.last?.ended
    #expect(after?.value.outcome == .notSent)
    try? FileManager.default.removeItem(at: folder)
  }

  @Test func `a group of the run is issued after its sample, by its count, as one step`() throws {
    let bench = try Rehearsed()
    try bench.press("R")
    let run = bench.desk.book.run(on: DemoFolder.day)
    let group = try #require(run.byGroup.first)
    try bench.press("y")
    #expect(bench.written.isEmpty)
    #expect(bench.lines.contains { $0.contains("sample") })
    for _ in 0..<group.notices.count { try bench.press("p esc") }
    try bench.press("y")
    bench.type("\(group.notices.count + 1)")
    try bench.press("enter")
    #expect(bench.written.isEmpty)
    try bench.press("y")
    bench.type("\(group.notices.count)")
    try bench.press("enter")
    let issued = Set(bench.written.filter { $0.kind == .noticeIssued }.map(\.debtor))
    #expect(issued == Set(group.notices.map(\.standing.debtor)))
    try bench.press("u y")
    #expect(
      group.notices.allSatisfy { proposed in
        bench.desk.book.account(proposed.standing.debtor)?.ledger.notices
          .allSatisfy { $0.notice.dated < DemoFolder.day } ?? false
      })
  }

  @Test func `of two who issue the same notice one does, the other is told`() throws {
    let folder = try DemoFolder.copy()
    let first = try Rehearsed(folder: folder)
    let second = try Rehearsed(folder: folder, user: try UserName("berta"))
    let debtor = try Self.dunned(first)
    for bench in [first, second] {
      try Self.open(debtor, bench)
      try bench.press("r")
    }
    try first.press("y")
    try second.press("y")
    let today = try Self.notices(first, debtor).filter { $0.notice.dated == DemoFolder.day }
    #expect(today.count == 1)
    _ = try first.desk.catchUp()
    #expect(
      try Self.notices(first, debtor).filter { $0.notice.dated == DemoFolder.day }.count == 1)
    try? FileManager.default.removeItem(at: folder)
  }

  @Test(arguments: ["80x24-en", "80x24-de", "120x40-en", "60x16-en"])
  func `how the preview looks`(screen: String) throws {
    let parts = screen.split(separator: "-")
    let sizes = parts[0].split(separator: "x").compactMap { Int($0) }
    let bench = try Rehearsed(
      parts[1] == "de" ? .german : .english, Size(rows: sizes[1], columns: sizes[0]), theme: "mono")
    try Self.open(try Self.dunned(bench), bench)
    try bench.press(parts[1] == "de" ? "m" : "r")
    expectFrame(bench.frame, "letter-\(screen)")
    try bench.press(parts[1] == "de" ? "esc g v" : "esc g o")
    expectFrame(bench.frame, "outbox-\(screen)")
  }
}
