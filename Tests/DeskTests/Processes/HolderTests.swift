import Desk
import Foundation
import Glibc
import Journal
import Receivables
import Testing
import Wording

@testable import Clerk

extension ProcessTests {
  /// Somebody who stopped in the middle of saving, as a suspended terminal or a debugger does.
  @Suite("A stopped holder of the lock")
  struct HolderTests {
    let place: Place
    let desk: Desk
    let clock = ContinuousClock()

    init() throws {
      place = try Place()
      desk = try place.desk(.system)
    }

    private func note(_ number: Int) throws -> Command {
      .account(try ClerkNote.debtor(), .note(try Remark(ClerkNote("own", number, length: 90).text)))
    }

    /// A clerk who is stopped with the lock.
    private func holder() throws -> ClerkProcess {
      let holder = try ClerkProcess(place, "hold", user: "baer")
      try holder.wait(for: "holding")
      // It says so before it stops.
      for _ in 0..<5_000 where try !holder.isStopped() { usleep(1_000) }
      #expect(try holder.isStopped())
      return holder
    }

    @Test
    func `the others are told after two seconds who holds it, go on reading, and write later`()
      throws
    {
      let before = desk.book.version
      let (holder, note) = (try holder(), try note(0))
      var told: BookFault?
      let start = clock.now
      do throws(BookFault) { _ = try desk.perform(note) } catch { told = error }
      let waited = clock.now - start
      #expect(waited >= .seconds(2) && waited < .seconds(10), "\(waited)")
      guard case .busy(let name) = told else { throw try #require(told) }
      #expect(name.hasPrefix("baer (PID \(holder.number)), 20"))

      // What is not durable yet is not shown, neither to who follows nor to who comes.
      _ = try desk.catchUp()
      #expect(desk.book.version == before)
      let visitor = try Desk(at: place.book, user: try UserName("uhl"))
      #expect(visitor.book.version == before)
      #expect(visitor.readOnly == nil)

      holder.kill(SIGCONT)
      #expect(holder.end() == 0)
      _ = try desk.perform(self.note(1))
      #expect(try desk.book.clerkNotes().map { $0?.name } == ["baer 0", "own 1"])
      #expect(try Journal<Entry>.verify(at: place.book).isClean)
    }

    @Test func `who waits while the holder goes on is served`() throws {
      let holder = try holder()
      let waiting = try ClerkProcess(place, "notes", user: "uhl", ["count=1"])
      usleep(300_000)
      #expect(try waiting.lines("done").isEmpty)
      holder.kill(SIGCONT)
      #expect(holder.end() == 0)
      #expect(waiting.end() == 0)
      #expect(try waiting.lines("busy").isEmpty)
      _ = try desk.catchUp()
      #expect(try desk.book.clerkNotes().map { $0?.name } == ["baer 0", "uhl 0"])
    }

    @Test func `a holder that is killed gives the lock back, and takes its half note along`() throws
    {
      let holder = try holder()
      holder.kill(SIGKILL)
      #expect(holder.end() == -SIGKILL)
      let waited = try clock.measure { _ = try desk.perform(note(0)) }
      #expect(waited < .seconds(1))
      #expect(try desk.book.clerkNotes().map { $0?.name } == ["own 0"])
      let verdict = try Journal<Entry>.verify(at: place.book)
      #expect(verdict.isClean && verdict.segments == 2)
    }
  }
}
