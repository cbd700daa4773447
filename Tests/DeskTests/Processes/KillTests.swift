import Desk
import Foundation
import Glibc
import Journal
import Receivables
import Testing

@testable import Clerk

extension ProcessTests {
  /// People whose processes are killed at any moment, in the middle of a write, a sync, a rename.
  @Suite("Killed at any moment")
  struct KillTests {
    @Test func `what was said to be saved survives any kill, once and whole`() throws {
      let rounds = ProcessTests.isNight ? 1_000 : ProcessTests.isLong ? 60 : 30
      var total = Tally()
      var done = 0
      while done < rounds {
        // A new book every now and then, so that opening it stays quick.
        let crowd = try KilledCrowd(rounds: min(5, rounds - done))
        total.add(try crowd.live())
        done += 5
      }
      print(
        "kills: \(rounds) rounds, \(total.killed) killed, \(total.acknowledged) notes acknowledged, "
          + "\(total.others) more were there, \(total.torn) files left to their rest, "
          + "\(total.bytes >> 10) KiB")
      #expect(total.acknowledged > rounds)
    }
  }
}

/// What the rounds came to.
struct Tally {
  var killed = 0
  var acknowledged = 0
  /// Notes whose writer died before it could say that they are durable.
  var others = 0
  var torn = 0
  var bytes = 0

  mutating func add(_ other: Tally) {
    killed += other.killed
    acknowledged += other.acknowledged
    others += other.others
    torn += other.torn
    bytes += other.bytes
  }
}

/// Three writers and a reader at one book, killed round after round.
final class KilledCrowd {
  private let place: Place
  private let rounds: Int
  private var acknowledged: [String] = []
  private var seen: [String] = []
  private var tally = Tally()

  init(rounds: Int) throws {
    place = try Place()
    self.rounds = rounds
    _ = try place.desk(.system)
  }

  /// Lives through all rounds.
  func live() throws -> Tally {
    for round in 0..<rounds {
      try killOnce(round)
      try check()
    }
    let verdict = try Journal<Entry>.verify(at: place.book)
    #expect(verdict.isClean)
    tally.torn = verdict.segments - 1
    for name in try FileManager.default.contentsOfDirectory(atPath: place.book) {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.book + "/" + name)
      tally.bytes += attributes[.size] as? Int ?? 0
    }
    return tally
  }

  private func killOnce(_ round: Int) throws {
    let reader = try ClerkProcess(place, "follow", user: "r\(round)")
    // Mostly a process dies while it waits for the disk. Without syncs, which a kill does not need,
    // it dies in the middle of a write more often.
    let words = ["count=100000", "bytes=50-16000", "syncs=\(round % 2)"]
    let writers = try (0..<3).map {
      try ClerkProcess(place, "notes", user: "w\(round)x\($0)", words)
    }
    for writer in writers { try writer.wait(for: "done") }
    for process in (writers + [reader]).shuffled() {
      usleep(UInt32.random(in: 0...8_000))
      process.kill(SIGKILL)
    }
    for process in writers + [reader] {
      #expect(process.end() == -SIGKILL)
      tally.killed += 1
    }
    for writer in writers {
      acknowledged += try writer.lines("done").map { $0.joined(separator: " ") }
    }
    seen = try reader.lines("seen").map { $0.joined(separator: " ") }
  }

  /// The next one who opens the book finds all of it, and can write.
  private func check() throws {
    let desk = try Desk(at: place.book, user: try UserName("uhl"))
    _ = try desk.perform(.account(try ClerkNote.debtor(), .note(try Remark(own.text))))
    let notes = try desk.book.clerkNotes()
    #expect(!notes.contains(nil), "half a note")
    #expect(notes.last??.name == own.name)
    let names = notes.compactMap { $0?.name }
    #expect(names.starts(with: seen), "a reader saw what is not there")
    let others = names.filter { $0 != own.name }
    let found = Set(others)
    #expect(found.count == others.count, "something is there twice")
    let lost = acknowledged.filter { !found.contains($0) }
    #expect(lost == [], "acknowledged and lost")
    tally.acknowledged = acknowledged.count
    tally.others = others.count - acknowledged.count
    // Each writer had at most one note on the way when it died.
    #expect(tally.others <= tally.killed / 4 * 3)
  }

  private let own = ClerkNote("own", 0, length: 100)
}
