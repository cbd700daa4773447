import Desk
import Foundation
import Receivables
import Testing

/// Books that earlier versions wrote: they are opened for ever, and say the same.
@Suite("Books of earlier versions")
struct CorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Corpus").path

  /// A copy with the modes that a book has, which a repository does not keep.
  private func book(_ version: String) throws -> (place: Place, path: String) {
    let place = try Place()
    let path = place.path + "/" + version
    let files = FileManager.default
    try files.copyItem(atPath: Self.folder + "/" + version, toPath: path)
    for folder in [path, path + "/documents"] {
      try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
      for name in try files.contentsOfDirectory(atPath: folder) where name != "documents" {
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder + "/" + name)
      }
    }
    return (place, path)
  }

  private func open(_ path: String) throws -> Desk {
    try Desk(at: path, user: try UserName("anna"), clock: Place.clock)
  }

  @Test func `a book of 0.1 is whole, opens, and says what it said`() throws {
    let (place, path) = try book("0.1")
    let examination = try Desk.examine(
      path, witness: "zsQBFXTKeuL36aC1EMRM6WSOL1-dXCxjWf0O25UUAfI")
    #expect(examination.isClean)
    #expect(examination.entries == 24)
    let desk = try open(path)
    #expect(desk.readOnly == nil)
    let day = try Day("2026-11-24")
    let principals = try ["1001", "1002"].map { number in
      let account = try #require(desk.book.account(try DebtorID(number)))
      return account.claim(on: day, desk.book.settings).items.map(\.principal.minor)
    }
    #expect(principals == [[100_000], [10_000]])
    let account = try #require(desk.book.account(try DebtorID("1001")))
    #expect(account.ledger.debtor?.name.text == "Erika Müller")
    #expect(account.facts.count { !$0.counts } == 1)
    #expect(desk.book.settings.bankDataThrough == (try Day("2026-11-23")))
    let documents = try FileManager.default.contentsOfDirectory(atPath: path + "/documents")
    let document = try DocumentDigest(try #require(documents.first))
    #expect(try !desk.document(document).isEmpty)
    _ = place
  }

  @Test func `a book of 0.1 is written on, backed up and restored`() throws {
    let (place, path) = try book("0.1")
    let desk = try open(path)
    _ = try desk.perform(.account(try DebtorID("1001"), .note(try Remark("weiter"))))
    try desk.backUp(to: place.path + "/copy")
    let copy = try open(place.path + "/copy")
    #expect(copy.witness.digest == desk.witness.digest)
    #expect(copy.book.version == EntryNumber(25))
  }
}
