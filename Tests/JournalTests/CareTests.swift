import Glibc
import Journal
import Seeding
import Testing

@Suite("Copies, caches and documents")
struct CareTests {
  let disk = MemoryDisk()

  private func filled(_ count: Int) throws -> Journal<Note> {
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    let (journal, _) = try texts(at: "/b", disk.files)
    for number in 0..<count {
      _ = try journal.append(as: .test()) { _, _ in [Note("\(number)")] }
    }
    return journal
  }

  @Test func `a copy holds all entries and documents, and can be written to`() throws {
    let journal = try filled(20)
    let documents = Documents(of: "/b", .alone, files: disk.files)
    let name = try documents.keep(Array("Rechnung".utf8))
    try journal.copy(to: "/copy")
    let (copy, found) = try texts(at: "/copy", disk.files)
    #expect(found == (0..<20).map(String.init))
    #expect(try Documents(of: "/copy", .alone, files: disk.files).bytes(of: name).count == 8)
    _ = try copy.append(as: .test()) { _, _ in [Note("on")] }
    #expect(throws: JournalFault.exists(folder: "/copy")) { try journal.copy(to: "/copy") }
  }

  @Test func `a file that was copied at any length opens, and loses only the end`() throws {
    _ = try filled(6)
    let bytes = try #require(disk.bytes("/b/journal-0001.jsonl"))
    for length in bytes.firstIndex(of: UInt8(ascii: "\n")).map({ $0 + 1 })!..<bytes.count {
      let other = MemoryDisk()
      try Journal<Note>.create(at: "/b", as: .test(), files: other.files)
      other.set("/b/journal-0001.jsonl", Array(bytes[..<length]))
      let (journal, found) = try texts(at: "/b", other.files)
      #expect(journal.readOnly == nil)
      #expect(found == (0..<found.count).map(String.init))
      _ = try journal.append(as: .test()) { _, _ in [Note("on")] }
      #expect(try texts(at: "/b", other.files).1 == found + ["on"])
    }
  }

  @Test func `a cache holds for the journal that it was made of`() throws {
    let journal = try filled(3)
    try journal.keep([1, 2, 3], as: "book", at: journal.position)
    let kept = try #require(Journal<Note>.kept(as: "book", at: "/b", files: disk.files))
    #expect(Array(kept.bytes) == [1, 2, 3])
    var seen: [String?] = []
    _ = try journal.append(as: .test()) { _, _ in [Note("new")] }
    _ = try Journal<Note>(at: "/b", after: kept.position, files: disk.files) {
      seen.append($0.text)
    }
    #expect(seen == ["new"])
  }

  @Test func `a changed cache, or one of another journal, is none`() throws {
    let journal = try filled(3)
    try journal.keep([1, 2, 3], as: "book", at: journal.position)
    let bytes = try #require(disk.bytes("/b/snapshot-book"))
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      disk.set("/b/snapshot-book", changed)
      #expect(Journal<Note>.kept(as: "book", at: "/b", files: disk.files) == nil, "byte \(place)")
    }
    let other = MemoryDisk()
    try Journal<Note>.create(at: "/b", as: .test(), files: other.files)
    let second = try Journal<Note>(at: "/b", files: other.files) { _ in }
    try second.keep([], as: "book", at: second.position)
    other.set("/b/snapshot-book", bytes)
    #expect(Journal<Note>.kept(as: "book", at: "/b", files: other.files) == nil)
  }

  @Test
  func `a cache that failed at any call leaves the journal as it was, and the old one or none`()
    throws
  {
    var random = SplitMix64(seed: 6)
    func prepared() throws -> (MemoryDisk, Journal<Note>) {
      let disk = MemoryDisk()
      try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
      let journal = try Journal<Note>(at: "/b", files: disk.files) { _ in }
      _ = try journal.append(as: .test()) { _, _ in [Note("one")] }
      try journal.keep([1], as: "book", at: journal.position)
      _ = try journal.append(as: .test()) { _, _ in [Note("two")] }
      return (disk, journal)
    }
    let (whole, journal) = try prepared()
    let begin = whole.calls
    try journal.keep([2, 2], as: "book", at: journal.position)
    let span = whole.calls - begin
    for call in 1...span {
      for fault in [DiskFault.kill, .refused(EIO), .refused(ENOSPC), .shortAndKill(percent: 50)] {
        let (disk, journal) = try prepared()
        disk.fail(at: disk.calls + call, with: fault)
        try? journal.keep([2, 2], as: "book", at: journal.position)
        for after in [disk.reviveAfterKill(), disk.reviveAfterPowerLoss(using: &random)] {
          let kept = Journal<Note>.kept(as: "book", at: "/b", files: after.files)
          let bytes = kept.map { Array($0.bytes) }
          #expect(bytes == nil || bytes == [1] || bytes == [2, 2], "call \(call), \(fault)")
          #expect(try texts(at: "/b", after.files).1 == ["one", "two"], "call \(call), \(fault)")
          let again = try Journal<Note>(at: "/b", files: after.files) { _ in }
          try again.keep([3], as: "book", at: again.position)
          let last = try #require(Journal<Note>.kept(as: "book", at: "/b", files: after.files))
          #expect(Array(last.bytes) == [3])
        }
      }
    }
  }

  @Test
  func `a document that comes in pieces is the same, and one that changes on the way is not kept`()
    throws
  {
    _ = try filled(0)
    let documents = Documents(of: "/b", .alone, files: disk.files)
    func pieces(_ all: [[UInt8]]) -> () throws(SystemFault) -> [UInt8]? {
      var rest = all[...]
      return { rest.popFirst() }
    }
    let name = try Documents.name(ofPieces: pieces([[1, 2], [3]]))
    #expect(name == Documents.name(of: [1, 2, 3]))
    #expect(throws: DocumentFault.changed(name)) {
      try documents.keep(pieces: pieces([[1, 2], [4]]), as: name)
    }
    #expect(throws: DocumentFault.missing(name)) { try documents.bytes(of: name) }
    #expect(try documents.all().isEmpty)
    try documents.keep(pieces: pieces([[1], [2, 3]]), as: name)
    #expect(try documents.bytes(of: name) == [1, 2, 3])
  }

  @Test func `a document is durable when its name is known`() throws {
    _ = try filled(0)
    var random = SplitMix64(seed: 5)
    let begin = disk.calls
    let name = try Documents(of: "/b", .alone, files: disk.files).keep([7, 8, 9])
    let span = disk.calls - begin
    let after = disk.reviveAfterPowerLoss(using: &random)
    #expect(try Documents(of: "/b", .alone, files: after.files).bytes(of: name) == [7, 8, 9])
    for call in 1...span {
      for fault in [DiskFault.kill, .refused(EIO), .refused(ENOSPC), .shortAndKill(percent: 50)] {
        let disk = MemoryDisk()
        try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
        disk.fail(at: disk.calls + call, with: fault)
        let isKept = (try? Documents(of: "/b", .alone, files: disk.files).keep([7, 8, 9])) != nil
        // Whoever comes next finds it whole or keeps it again.
        for after in [disk.reviveAfterKill(), disk.reviveAfterPowerLoss(using: &random)] {
          let documents = Documents(of: "/b", .alone, files: after.files)
          if isKept { #expect(try documents.bytes(of: name) == [7, 8, 9]) }
          #expect(try documents.keep([7, 8, 9]) == name)
          let last = after.reviveAfterPowerLoss(using: &random)
          #expect(
            try Documents(of: "/b", .alone, files: last.files).bytes(of: name) == [7, 8, 9],
            "call \(call), \(fault)")
        }
      }
    }
  }

  @Test func `a document that was changed is not handed out`() throws {
    _ = try filled(0)
    let documents = Documents(of: "/b", .alone, files: disk.files)
    let name = try documents.keep([7, 8, 9])
    disk.set("/b/documents/\(name.text)", [7, 8, 8])
    #expect(throws: DocumentFault.changed(name)) { try documents.bytes(of: name) }
    #expect(try documents.keep([7, 8, 9]) == name)
    #expect(try documents.bytes(of: name) == [7, 8, 9])
  }
}
