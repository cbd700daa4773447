import Foundation
import Receivables
import Testing

@testable import Desk

/// Snapshots: a quicker start, and nothing else.
@Suite("Snapshots")
struct SnapshotTests {
  private let place: Place
  private let debtor: DebtorID
  private var file: String { place.book + "/snapshot-book" }

  init() throws {
    place = try Place()
    debtor = try DebtorID("10001")
    let desk = try place.desk()
    // Enough that a snapshot is due, a batch of many among them.
    let note = Command.account(debtor, .note(try Remark("ruft zurück")))
    // Its clock is an hour behind, which a snapshot must remember.
    let late = try Desk(
      at: place.book, user: try UserName("uhl"),
      clock: .frozen(at: Instant(milliseconds: Place.clock.now.milliseconds - 3_600_000)))
    _ = try late.perform(note)
    _ = try desk.perform(.several(Array(repeating: note, count: 2_100)))
    for _ in 0..<5 { _ = try desk.perform(note) }
    _ = try desk.perform(.undo(EntryNumber(2_105)))
    _ = try desk.perform(note, id: try CommandID("the one"))
  }

  private func open() throws -> Desk {
    try Desk(at: place.book, user: try UserName("uhl"), clock: Place.clock)
  }

  /// All that a book remembers.
  private func state(_ desk: Desk) -> [String] {
    let book = desk.book
    return book.accounts.flatMap { $0.facts.map { "\($0)" } } + book.facts.map { "\($0)" }
      + ["\(book.version)", desk.witness.digest, "\(book.clock.stepsBack)"]
  }

  @Test func `a book is the same with a snapshot and without`() throws {
    let cold = try open()
    #expect(!FileManager.default.fileExists(atPath: file))
    cold.keepSnapshot()
    #expect(FileManager.default.fileExists(atPath: file))
    let warm = try open()
    #expect(state(warm) == state(cold))
    #expect(warm.book.clock.stepsBack.map(\.milliseconds) == [3_600_000])
    let again = try warm.perform(
      .account(debtor, .note(try Remark("x"))), id: try CommandID("the one"))
    #expect(again.isRepetition)
    _ = try warm.perform(.account(debtor, .note(try Remark("later"))))
    #expect(state(try open()) == state(warm))
  }

  @Test func `it goes with the mode of the book`() throws {
    try open().keepSnapshot()
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `none is written while none is due`() throws {
    try open().keepSnapshot()
    let before = try Data(contentsOf: URL(filePath: file))
    let desk = try open()
    _ = try desk.perform(.account(debtor, .note(try Remark("x"))))
    desk.keepSnapshot()
    try open().keepSnapshot()
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
  }

  @Test func `a tail that has grown is packed behind the old one`() throws {
    try open().keepSnapshot()
    let old = try Data(contentsOf: URL(filePath: file)).count
    let note = Command.account(debtor, .note(try Remark("noch einmal")))
    _ = try open().perform(.several(Array(repeating: note, count: 2_500)))
    let desk = try open()
    desk.keepSnapshot()
    #expect(try Data(contentsOf: URL(filePath: file)).count > old)
    #expect(state(try open()) == state(desk))
  }

  @Test func `one that is damaged, empty, of another form or of another book changes nothing`()
    throws
  {
    let cold = try open()
    cold.keepSnapshot()
    let right = try Data(contentsOf: URL(filePath: file))
    let expected = state(cold)
    var random = SystemRandomNumberGenerator()
    var wrong: [Data] = [Data(), right.prefix(100), right.dropLast(1), right + right]
    for _ in 0..<60 {
      var changed = right
      changed[Int.random(in: 0..<changed.count, using: &random)] ^= 1 << Int.random(in: 0...7)
      wrong.append(changed)
    }
    let other = try Place()
    let desk = try other.desk()
    let note = Command.account(debtor, .note(try Remark("anderes Buch")))
    _ = try desk.perform(.several(Array(repeating: note, count: 2_200)))
    try Desk(at: other.book, user: try UserName("uhl"), clock: Place.clock).keepSnapshot()
    wrong.append(try Data(contentsOf: URL(filePath: other.book + "/snapshot-book")))
    for bytes in wrong {
      try bytes.write(to: URL(filePath: file))
      #expect(state(try open()) == expected)
    }
  }

  @Test func `one that is newer than the journal is not read`() throws {
    let copy = place.path + "/copy"
    try FileManager.default.copyItem(atPath: place.book, toPath: copy)
    let note = Command.account(debtor, .note(try Remark("später")))
    _ = try open().perform(.several(Array(repeating: note, count: 50)))
    try open().keepSnapshot()
    let old = try Desk(at: copy, user: try UserName("uhl"), clock: Place.clock)
    try FileManager.default.copyItem(atPath: file, toPath: copy + "/snapshot-book")
    let with = try Desk(at: copy, user: try UserName("uhl"), clock: Place.clock)
    #expect(state(with) == state(old))
  }
}
