import Desk
import Foundation
import Journal
import Receivables
import Testing

@testable import Clerk

extension ProcessTests {
  /// Several people at one book, each in a process of their own.
  @Suite("A crowd at one book")
  struct CrowdTests {
    @Test func `what eight people write at once is there once each, in their order`() throws {
      let place = try Place()
      _ = try place.desk(.system)
      let (writers, count) = (8, 500)
      let readers = try (0..<4).map {
        try ClerkProcess(
          place, "follow", user: "r\($0)", ["count=\(writers * count)", place.word("signal")])
      }
      let clerks = try (0..<writers).map {
        try ClerkProcess(place, "notes", user: "w\($0)", ["count=\(count)", place.word("signal")])
      }
      for clerk in readers + clerks { try clerk.wait(for: "ready") }
      let clock = ContinuousClock()
      let time = try clock.measure {
        try place.give("signal")
        for clerk in clerks { #expect(clerk.end() == 0, "\(clerk.number)") }
      }
      let busy = try clerks.reduce(0) { $0 + (try $1.lines("busy").count) }
      print("crowd: \(writers) × \(count) notes in \(time), \(busy) times busy")

      let desk = try Desk(at: place.book, user: try UserName("uhl"))
      let notes = try desk.book.clerkNotes()
      #expect(notes.count == writers * count)
      for (writer, clerk) in clerks.enumerated() {
        #expect(
          notes.compactMap { $0 }.filter { $0.writer == "w\(writer)" }.map(\.number)
            == Array(0..<count))
        #expect(try clerk.lines("done").count == count)
      }
      let verdict = try Journal<Entry>.verify(at: place.book)
      #expect(verdict.isClean && verdict.unfinished == 0 && verdict.segments == 1)
      // The opening of the file, and the two entries of the beginning.
      #expect(verdict.entries == UInt64(3 + writers * count))

      let state = try BookState(desk.book).digest
      let names = notes.map { $0?.name ?? "half a note" }
      for reader in readers {
        #expect(reader.end() == 0)
        #expect(try reader.lines("state") == [[state]])
        #expect(try reader.lines("seen").map { $0.joined(separator: " ") } == names)
      }
    }

    @Test func `of those who decide on the same account at once one wins, and the others are told`()
      throws
    {
      let place = try Place()
      let count = ProcessTests.isLong ? 500 : 50
      _ = try place.desk(.system, debtors: count)
      let clerks = try (0..<4).map {
        try ClerkProcess(place, "promises", user: "p\($0)", [place.word("signal")])
      }
      for clerk in clerks { try clerk.wait(for: "ready") }
      try place.give("signal")
      for clerk in clerks { #expect(clerk.end() == 0, "\(clerk.number)") }
      let desk = try Desk(at: place.book, user: try UserName("uhl"))
      let won = try clerks.flatMap { try $0.lines("won") }
      let told = try clerks.flatMap { try $0.lines("told") }
      #expect(won.count == count)
      #expect(told.count == 3 * count)
      let winners = Dictionary(grouping: won, by: \.[0])
      #expect(winners.count == count)
      // Those who lost are told the very entry that won.
      for line in told { #expect(winners[line[0]]?.first?[1] == line[1]) }
      for account in desk.book.accounts {
        let promises = account.counting.filter { $0.value.kind == .promiseTaken }
        #expect(
          promises.map { "\($0.number.sequence)" } == winners[account.number.text]?.map { $0[1] })
      }
      let busiest = try clerks.map { try $0.lines("won").count }.max() ?? 0
      print("conflicts: \(count) accounts, \(told.count) told, the quickest won \(busiest)")
    }
  }
}
