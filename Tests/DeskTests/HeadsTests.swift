import Foundation
import Receivables
import Testing

@testable import Desk

/// Heads: a quicker queue, and nothing else.
@Suite("Kept heads")
struct HeadsTests {
  private let place: Place
  private let today = BookZone.berlin.day(of: Place.clock.now)
  private var file: String { place.book + "/snapshot-heads" }

  init() throws {
    place = try Place()
    let desk = try place.desk(debtors: HeadsFile.minimum)
    for number in [10_003, 10_004] {
      let hold = Hold(reason: .agreed, through: today + 3)
      _ = try desk.perform(.casework(try DebtorID("\(number)"), .placeHold(hold)))
    }
    _ = desk.queue(on: today)
    desk.keepHeads()
  }

  private func open() throws -> Desk {
    try Desk(at: place.book, user: try UserName("uhl"), clock: Place.clock)
  }

  private func kept(on day: Day? = nil) -> DayQueue? {
    Desk.keptQueue(at: place.book, on: day, clock: Place.clock)
  }

  private func rows(_ queue: Queue) -> [Standing] { queue.rows + Array(queue.gated) }

  private func write() throws {
    _ = try open().perform(
      .casework(try DebtorID("10005"), .placeHold(Hold(reason: .agreed))))
  }

  @Test func `what is kept gives the queue that the book gives, with what is told of it`() throws {
    let desk = try open()
    let kept = try #require(self.kept())
    #expect(rows(kept.queue) == rows(desk.book.queue(on: today)))
    #expect(kept.queue.waiting == desk.book.queue(on: today).waiting)
    #expect(kept.queue.day == today)
    #expect(kept.settings.opening == desk.book.settings.opening)
    #expect(kept.hasDebtors)
    let gate = try #require(kept.queue.standing(of: try DebtorID("10003"))?.gates.first?.entry)
    let told = kept.accounts(try DebtorID("10003"))?.fact(gate)?.value
    #expect(told != nil)
    #expect(told == desk.book.account(try DebtorID("10003"))?.fact(gate)?.value)
  }

  @Test func `after an entry the book is opened, and one debtor ranked again`() throws {
    try write()
    #expect(kept() == nil)
    let desk = try open()
    #expect(rows(desk.queue(on: today)) == rows(desk.book.queue(on: today)))
    #expect(desk.heads?.ranked == 1)
    desk.keepHeads()
    #expect(kept() != nil)
  }

  @Test func `a desk goes on from the queue it had`() throws {
    let desk = try open()
    _ = desk.queue(on: today)
    try write()
    _ = try desk.catchUp()
    #expect(rows(desk.queue(on: today)) == rows(desk.book.queue(on: today)))
    #expect(desk.heads?.ranked == 1)
  }

  @Test func `on another day the book is opened, and nothing is kept`() throws {
    let before = try Data(contentsOf: URL(filePath: file))
    #expect(kept(on: today + 1) == nil)
    #expect(kept(on: today - 1) == nil)
    let desk = try open()
    for day in [today + 1, today - 1] {
      #expect(rows(desk.queue(on: day)) == rows(desk.book.queue(on: day)))
      desk.keepHeads()
    }
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
  }

  @Test func `nothing is written again while nothing changed`() throws {
    try FileManager.default.setAttributes([.modificationDate: Date.distantPast], ofItemAtPath: file)
    let desk = try open()
    _ = desk.queue(on: today)
    desk.keepHeads()
    let date = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
    #expect(try #require(date) < Date(timeIntervalSince1970: 1_000_000_000))
  }

  @Test func `a small book keeps none`() throws {
    let small = try Place()
    let desk = try small.desk(debtors: 3)
    _ = desk.queue(on: today)
    desk.keepHeads()
    #expect(!FileManager.default.fileExists(atPath: small.book + "/snapshot-heads"))
  }

  @Test func `one that is damaged, empty, of another program or of another book is not read`()
    throws
  {
    let right = try Data(contentsOf: URL(filePath: file))
    var wrong: [Data] = [Data(), right.prefix(100), right.dropLast(1), right + right]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<30 {
      var changed = right
      changed[Int.random(in: 0..<changed.count, using: &random)] ^= 1 << Int.random(in: 0...7)
      wrong.append(changed)
    }
    let other = try Place()
    let desk = try other.desk(debtors: HeadsFile.minimum)
    _ = desk.queue(on: today)
    desk.keepHeads()
    wrong.append(try Data(contentsOf: URL(filePath: other.book + "/snapshot-heads")))
    for bytes in wrong {
      try bytes.write(to: URL(filePath: file))
      #expect(kept() == nil)
    }
    #expect(rows(try open().queue(on: today)) == rows(try open().book.queue(on: today)))
  }

  @Test func `a journal that was written to beside the book's own ways is opened`() throws {
    let journal = place.book + "/journal-0001.jsonl"
    let handle = try FileHandle(forWritingTo: URL(filePath: journal))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("{\"v\":1}\n".utf8))
    try handle.close()
    let desk = try open()
    #expect((kept() == nil) == (desk.readOnly != nil))
  }
}
