import Desk
import Foundation
import Journal
import Receivables
import Testing

@testable import Clerk

extension ProcessTests {
  /// A disk that is full at any byte; a limit on the size of files stands for it.
  @Suite("A full disk")
  struct FullDiskTests {
    /// From the size of a new book on; the odd step lets the border fall anywhere in a line.
    static let limits = Array(
      stride(
        from: 2_049, to: 40_000, by: ProcessTests.isNight ? 101 : ProcessTests.isLong ? 803 : 1_723)
    )

    @Test(arguments: limits)
    func `what is refused is not there, what was saved is, and with space it goes on`(
      limit: Int
    ) throws {
      let place = try Place()
      let desk = try place.desk(.system)
      let clerk = try ClerkProcess(
        place, "notes", user: "w", ["count=40", "bytes=50-4000", "limit=\(limit)"])
      #expect(clerk.end() == 0, "\(clerk.number)")
      let refused = try clerk.lines("refused")
      #expect(refused.count == 1)
      _ = try desk.catchUp()
      // The refused note was given again when there was space.
      #expect(try desk.book.clerkNotes().map { $0?.number } == (0..<40).map { $0 })
      #expect(try clerk.lines("done").count == 40)
      #expect(try Journal<Entry>.verify(at: place.book).isClean)
      // What was left of the refused note is never built upon; nothing was where the disk was full
      // right behind a line.
      let bytes = try Data(contentsOf: URL(filePath: place.book + "/journal-0001.jsonl"))
      #expect(bytes.count <= limit || bytes[limit - 1] == UInt8(ascii: "\n"))
    }

    @Test func `while the disk is full the book is read, and whoever has space writes to it`()
      throws
    {
      let place = try Place()
      let desk = try place.desk(.system)
      let clerk = try ClerkProcess(
        place, "notes", user: "w", ["count=40", "bytes=900-900", "limit=9000", place.word("space")])
      try clerk.wait(for: "refused")
      let saved = try clerk.lines("done").count
      _ = try desk.catchUp()
      #expect(try desk.book.clerkNotes().count == saved)
      #expect(desk.readOnly == nil)
      let own = ClerkNote("own", 0, length: 90)
      _ = try desk.perform(.account(try ClerkNote.debtor(), .note(try Remark(own.text))))
      try place.give("space")
      #expect(clerk.end() == 0)
      _ = try desk.catchUp()
      let names = try desk.book.clerkNotes().map { $0?.name }
      #expect(names[saved] == "own 0" && names.count == 41)
    }
  }
}
