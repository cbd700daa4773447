import Desk
import Foundation
import Glibc
import Receivables
import Testing

/// Clerks who see each other in a case.
@Suite("Presence")
struct PresenceTests {
  private let place: Place
  private let anna: Desk
  private let debtor: DebtorID

  init() throws {
    place = try Place()
    _ = try place.desk()
    debtor = try DebtorID("10001")
    anna = try Desk(at: place.book, user: try UserName("anna"), clock: Place.clock)
  }

  private var folder: String { place.book + "/presence" }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  @Test func `whoever enters a case is seen by others until he leaves`() throws {
    let berta = try Desk(at: place.book, user: try UserName("berta"), clock: Place.clock)
    #expect(anna.colleagues(in: debtor).isEmpty)
    var attendance = berta.enter(debtor)
    #expect(attendance != nil)
    #expect(anna.colleagues(in: debtor).map(\.user.text) == ["berta"])
    #expect(anna.colleagues(in: debtor).first?.since == Place.clock.now)
    #expect(anna.colleagues(in: try DebtorID("4711")).isEmpty)
    attendance = nil
    #expect(anna.colleagues(in: debtor).isEmpty)
    #expect(try files().isEmpty)
  }

  @Test func `entering wakes those who follow`() throws {
    let descriptor = try anna.follow()
    func isAwake() -> Bool {
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&watched, 1, 1_000) == 1
    }
    let berta = try Desk(at: place.book, user: try UserName("berta"), clock: Place.clock)
    let attendance = berta.enter(debtor)
    #expect(isAwake())
    _ = try anna.catchUp()
    _ = attendance
  }

  @Test func `what a dead process left is nobody, and goes`() throws {
    let attendance = anna.enter(debtor)
    let name = try #require(try files().first)
    try FileManager.default.copyItem(atPath: folder + "/" + name, toPath: folder + "/dead")
    #expect(anna.colleagues(in: debtor).map(\.user.text) == ["anna"])
    #expect(try files() == [name])
    _ = attendance
  }

  @Test func `one person twice in a case is one`() throws {
    let both = [anna.enter(debtor), anna.enter(debtor)]
    #expect(anna.colleagues(in: debtor).count == 1)
    _ = both
  }

  @Test func `what others wrote there is read with care`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link", withDestinationPath: "/etc/passwd")
    #expect(mkfifo(folder + "/pipe", 0o600) == 0)
    try FileManager.default.createDirectory(
      atPath: folder + "/folder", withIntermediateDirectories: false)
    for text in [
      "", "{", "{\"by\":\"\\u001b\",\"of\":\"10001\",\"t\":\"2026-11-23T09:00:00Z\"}",
      "{\"by\":\"anna\",\"of\":\"10001\",\"t\":\"x\"}", String(repeating: " ", count: 9_999),
    ] {
      let attendance = try #require(anna.enter(debtor))
      let mine = try files().filter { !["link", "pipe", "folder"].contains($0) }
      let path = folder + "/" + (try #require(mine.first))
      #expect(anna.colleagues.count == 1)
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(text.utf8))
      #expect(anna.colleagues.isEmpty, "\(text.prefix(40))")
      withExtendedLifetime(attendance) {}
    }
    #expect(anna.colleagues.isEmpty)
    #expect(try Data(contentsOf: URL(filePath: "/etc/passwd")).isEmpty == false)
  }

  @Test func `a book from which the folder was deleted works on`() throws {
    try FileManager.default.removeItem(atPath: folder)
    #expect(anna.colleagues.isEmpty)
    let attendance = anna.enter(debtor)
    #expect(anna.colleagues(in: debtor).count == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    _ = attendance
  }
}
