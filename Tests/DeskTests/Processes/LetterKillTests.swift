import Desk
import Foundation
import Glibc
import Receivables
import Testing
import Wording

@testable import Clerk

extension ProcessTests {
  /// People who issue and send, each in a process of their own.
  @Suite("Letters under kill")
  struct LetterKillTests {
    @Test func `several who send at once send each letter once`() throws {
      let post = try PostPlace(debtors: 40)
      try post.issueAll()
      let clerks = try (0..<3).map { try post.deliverer("d\($0)", ["count=200"]) }
      for clerk in clerks { try clerk.wait(for: "ready") }
      try post.place.give("signal")
      for clerk in clerks { #expect(clerk.end() == 0) }
      #expect(try post.names.count == 40)
      #expect(try post.names.filter { $0.contains("twice") }.isEmpty)
      let sent = try clerks.map { try $0.lines("sent").count }
      #expect(sent.reduce(0, +) == 40)
      print("three senders: \(sent)")
      let desk = try post.desk()
      #expect(Dispatching(desk, .none).outbox().isEmpty)
    }

    @Test func `killed at any moment no letter is lost, none goes twice, the doubtful are listed`()
      throws
    {
      let rounds = ProcessTests.isLong ? 40 : 12
      let post = try PostPlace(debtors: 60)
      var tally = (killed: 0, unknown: 0)
      for round in 0..<rounds {
        let clerks =
          try (0..<2).map { try post.clerk("issue", "i\(round)x\($0)", []) }
          + (0..<2).map { try post.deliverer("d\(round)x\($0)", []) }
        for clerk in clerks { try clerk.wait(for: "ready") }
        try post.place.give("signal")
        usleep(UInt32.random(in: 0...40_000))
        for clerk in clerks.shuffled() {
          clerk.kill(SIGKILL)
          usleep(UInt32.random(in: 0...2_000))
        }
        for clerk in clerks where clerk.end() == -SIGKILL { tally.killed += 1 }
        tally.unknown += try post.decideWhatIsDoubtful()
      }
      // Whoever is left does the rest in peace.
      try post.issueAll()
      let last = try post.deliverer("last", ["count=20"])
      try last.wait(for: "through")
      #expect(last.end() == 0)
      _ = try post.decideWhatIsDoubtful()
      #expect(try post.names.filter { $0.contains("twice") } == [])
      #expect(try post.names.count == 60)
      try post.checkTheBook()
      print(
        "letters under kill: \(rounds) rounds, \(tally.killed) killed, \(tally.unknown) doubtful")
      #expect(tally.killed > rounds)
    }
  }
}

/// A book with debtors who each get one letter, and the folder that letters go to.
private final class PostPlace {
  let place: Place
  private let folder: String
  private let count: Int

  init(debtors: Int) throws {
    place = try Place()
    count = debtors
    folder = place.path + "/sent"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try place.letterDesk(.system, debtors: debtors, undoMinutes: 0, by: [.email])
  }

  func desk() throws -> Desk { try Desk(at: place.book, user: try UserName("uhl")) }

  func clerk(_ task: String, _ user: String, _ words: [String]) throws -> ClerkProcess {
    try ClerkProcess(place, task, user: user, words + [place.word("signal")])
  }

  func deliverer(_ user: String, _ words: [String]) throws -> ClerkProcess {
    try clerk("deliver", user, words + ["folder=\(folder)"])
  }

  /// What was sent.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  /// Issues what is not issued yet.
  func issueAll() throws {
    let desk = try desk()
    let issuing = Issuing(desk)
    for account in desk.book.accounts {
      guard let figures = account.noticeFigures(on: desk.today, desk.book.settings) else {
        continue
      }
      try issuing.issue(
        try issuing.press().compose(LetterDraft(.notice(figures)), for: account))
    }
  }

  /// Looks into each letter whose fate nobody knows, as a person would: at the other end.
  ///
  /// - Returns: How many there were.
  func decideWhatIsDoubtful() throws -> Int {
    let desk = try desk()
    let dispatching = Dispatching(desk, .none)
    let started = dispatching.outbox().filter(\.isStarted)
    let found = Set(try names)
    for one in started {
      let name = "\(one.debtor.text)-\(one.number.sequence)"
      try dispatching.settle(one, found.contains(name) ? .accepted : .notSent)
    }
    // Nothing left whose start is not in the book.
    for name in found {
      let number = try #require(name.split(separator: "-").last.flatMap { UInt64($0) })
      let debtor = try DebtorID(try #require(name.split(separator: "-").first.map(String.init)))
      let mail = desk.book.account(debtor)?.ledger.notice(EntryNumber(number))?.mail
      #expect(mail?.dispatches.isEmpty == false, "\(name) left without a start")
    }
    return started.count
  }

  /// Each debtor has one notice, and it was sent once.
  func checkTheBook() throws {
    let desk = try desk()
    for account in desk.book.accounts {
      let notices = account.ledger.notices
      #expect(notices.count == 1, "\(account.number)")
      let accepted = notices.flatMap(\.mail.dispatches)
        .filter { $0.ended?.value.outcome == .accepted }
      #expect(accepted.count == 1, "\(account.number)")
      for document in notices.flatMap(\.notice.documents) {
        #expect(try !desk.document(document).isEmpty)
      }
    }
    #expect(Dispatching(desk, .none).outbox().isEmpty)
  }
}
