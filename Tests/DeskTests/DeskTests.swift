import Desk
import Foundation
import Glibc
import Journal
import Receivables
import Testing
import Wording

@Suite("The desk")
struct DeskTests {
  let place: Place
  let desk: Desk
  let debtor: DebtorID

  init() throws {
    place = try Place()
    desk = try place.desk()
    debtor = try DebtorID("10001")
  }

  private func note(_ text: String) throws -> Command {
    .account(debtor, .note(try Remark(text)))
  }

  @Test func `what was done is there for the next one who opens the book`() throws {
    let receipt = try desk.perform(note("ruft zurück"))
    #expect(receipt.debtors == [debtor])
    let other = try Desk(at: place.book, user: try UserName("baer"), clock: Place.clock)
    #expect(other.book.version == desk.book.version)
    let account = try #require(other.book.account(debtor))
    #expect(account.facts == desk.book.account(debtor)?.facts)
    #expect(account.facts.last?.number == receipt.entries.last)
  }

  @Test func `a disk that does not surely keep the book is told, and nothing else is wrong`() throws
  {
    let user = try UserName("uhl")
    for keeps in [true, false] {
      let files = FileSystem.system(keeps: keeps)
      #expect(try Desk(at: place.book, user: user, files: files).isKept == keeps)
      let examination = try Desk.examine(place.book, files: files)
      #expect(examination.findings == (keeps ? [] : [.unreliableDisk]))
      #expect(examination.isClean)
    }
  }

  @Test func `a command of the same name is done once`() throws {
    let id = try CommandID("form-1")
    let first = try desk.perform(note("einmal"), id: id)
    let again = try desk.perform(note("einmal"), id: id)
    #expect(again.isRepetition)
    #expect(again.entries == first.entries)
    let other = try Desk(at: place.book, user: try UserName("uhl"), clock: Place.clock)
    #expect(try other.perform(note("einmal"), id: id).isRepetition)
    #expect(other.book.version == first.entries.last)
  }

  @Test func `who decided on an account that moved on is told what came in between`() throws {
    let other = try Desk(at: place.book, user: try UserName("baer"), clock: Place.clock)
    let version = try #require(desk.book.account(debtor)?.version)
    let between = try other.perform(note("von Bär"))
    #expect(
      throws: BookFault.refused(Refusal(.changedMeanwhile(between.entries)))
    ) {
      try desk.perform(note("von Uhl"), expecting: version)
    }
    // What came in between is known now.
    #expect(desk.book.account(debtor)?.version == between.entries.last)
  }

  @Test func `what is refused leaves the files as they were`() throws {
    let path = place.book + "/journal-0001.jsonl"
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: BookFault.self) {
      try desk.perform(.account(debtor, .record(Debtor(name: try Line("Doppelt")))))
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `several commands are done together or not at all`() throws {
    let second = try DebtorID("10002")
    let new = Command.account(second, .record(Debtor(name: try Line("Neu"))))
    #expect(throws: BookFault.refused(Refusal(.debtorExists(second)))) {
      try desk.perform(.several([new, note("vorher"), new]))
    }
    #expect(desk.book.account(second) == nil)
    let receipt = try desk.perform(
      .several([new, .account(second, .note(try Remark("gleich danach")))]))
    #expect(receipt.entries.count == 2)
    _ = try desk.perform(.undo(receipt.command))
    #expect(desk.book.account(second) == nil)
  }

  @Test func `a follower wakes up and sees what another one did`() throws {
    let other = try Desk(at: place.book, user: try UserName("baer"), clock: Place.clock)
    var watched = pollfd(fd: try other.follow(), events: Int16(POLLIN), revents: 0)
    #expect(poll(&watched, 1, 0) == 0)
    _ = try desk.perform(note("für alle"))
    #expect(poll(&watched, 1, 1_000) == 1)
    let changes = try other.catchUp()
    #expect(changes.debtors == [debtor])
    #expect(changes.users == [try UserName("uhl")])
    #expect(try other.catchUp().isEmpty)
    #expect(poll(&watched, 1, 0) == 0)
  }

  @Test func `a day in the past shows the book as it was known then`() throws {
    let later = Clock.frozen(at: Instant(milliseconds: 1_793_520_000_000 + 10 * 86_400_000))
    let next = try Desk(at: place.book, user: try UserName("uhl"), clock: later)
    _ = try next.perform(note("zehn Tage später"))
    let past = try next.book(asOf: desk.today)
    #expect(past.version == desk.book.version)
    #expect(try next.book(asOf: next.today).version == next.book.version)
  }

  @Test func `a preview says what would be, and changes nothing`() throws {
    let before = desk.book.version
    let consequence = try desk.preview(note("vielleicht"), of: debtor)
    #expect(consequence.entries.count == 1)
    #expect(consequence.after?.facts.count == (consequence.before?.facts.count ?? 0) + 1)
    #expect(desk.book.version == before)
  }

  @Test func `files and folders belong to their owner alone, whatever the umask`() throws {
    _ = try desk.keep(Array("Beleg".utf8))
    _ = try desk.perform(note("x"))
    let files = try FileManager.default.subpathsOfDirectory(atPath: place.book)
    #expect(files.count >= 5)
    for file in files + [""] {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.book + "/" + file)
      let mode = attributes[.posixPermissions] as? Int
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(mode == (isFolder ? 0o700 : 0o600), "\(file)")
    }
  }

  @Test func `a folder that others can read is refused`() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: place.book)
    #expect(throws: BookFault.exposed(folder: place.book, mode: "755")) {
      try Desk(at: place.book, user: try UserName("uhl"))
    }
  }

  @Test func `a link in the place of a file is not followed`() throws {
    let path = place.book + "/journal-0001.jsonl"
    try FileManager.default.moveItem(atPath: path, toPath: place.path + "/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: place.path + "/elsewhere")
    #expect(throws: BookFault.self) { try Desk(at: place.book, user: try UserName("uhl")) }
  }
}
