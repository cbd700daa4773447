import Journal
import Testing

@Suite("The journal")
struct JournalTests {
  let disk = MemoryDisk()

  @Test func `what was appended is there when the journal is opened again`() throws {
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    let (journal, none) = try texts(at: "/b", disk.files)
    #expect(none.isEmpty)
    let first = try journal.append(as: .test("c1")) { news, next in
      #expect(news.isEmpty)
      #expect(next == 2)
      return [Note("eins"), Note("zwei \"ä\"\n\\", of: nil)]
    }
    #expect(first.map(\.number) == [2, 3])
    #expect(first.map(\.batch) == [2, 2])
    let (other, found) = try texts(at: "/b", disk.files)
    #expect(found == ["eins", "zwei \"ä\"\n\\"])
    #expect(other.position == journal.position)
    #expect(other.readOnly == nil)
  }

  @Test func `a line is written as the format says`() throws {
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    let (journal, _) = try texts(at: "/b", disk.files)
    _ = try journal.append(as: .test("c1")) { _, _ in [Note("eins")] }
    let text = String(decoding: try #require(disk.bytes("/b/journal-0001.jsonl")), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").last)
    let shape = try Regex(
      #"\{"v":1,"s":2,"b":\[2,1\],"p":"[\w-]{43}","t":"2026-11-24T09:00:00.000Z","#
        + #""on":"2026-11-24","by":"uhl","c":"c1","of":"K1","k":"noted","dh":"[\w-]{43}","#
        + #""h":"[\w-]{43}","d":\{"salt":"[\w-]{22}","text":"eins"\}\}"#)
    #expect(line.wholeMatch(of: shape) != nil)
  }

  @Test func `a writer is told what others wrote before it decides`() throws {
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    let (one, _) = try texts(at: "/b", disk.files)
    let (two, _) = try texts(at: "/b", disk.files)
    _ = try one.append(as: .test()) { _, _ in [Note("eins")] }
    _ = try two.append(as: .test()) { news, next in
      #expect(news.compactMap(\.text) == ["eins"])
      #expect(next == 3)
      return [Note("zwei")]
    }
    var seen: [String] = []
    #expect(try one.catchUp { seen.append($0.text ?? "") })
    #expect(seen == ["zwei"])
    #expect(try !one.catchUp { _ in })
  }

  @Test func `what is refused under the lock writes nothing, and frees the lock`() throws {
    struct Refused: Error {}
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    let (journal, _) = try texts(at: "/b", disk.files)
    let before = disk.bytes("/b/journal-0001.jsonl")
    #expect(throws: Refused.self) { try journal.append(as: .test()) { _, _ in throw Refused() } }
    #expect(disk.bytes("/b/journal-0001.jsonl") == before)
    let (other, _) = try texts(at: "/b", disk.files)
    _ = try other.append(as: .test(), patience: .zero) { _, _ in [Note("x")] }
  }

  @Test func `a full file is followed by the next one`() throws {
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    let (journal, _) = try texts(at: "/b", disk.files)
    for number in 0..<20 {
      _ = try journal.append(as: .test()) { _, _ in [Note("\(number)")] }
    }
    #expect(disk.bytes("/b/journal-0003.jsonl") != nil)
    let (other, found) = try texts(at: "/b", disk.files)
    #expect(found == (0..<20).map(String.init))
    #expect(other.position == journal.position)
  }

  @Test func `a follower goes on in the next file`() throws {
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    let (journal, _) = try texts(at: "/b", disk.files)
    let (follower, _) = try texts(at: "/b", disk.files)
    var seen: [String] = []
    for number in 0..<20 {
      _ = try journal.append(as: .test()) { _, _ in [Note("\(number)")] }
      if number % 7 == 6 {
        _ = try follower.catchUp { if let text = $0.text { seen.append(text) } }
      }
    }
    _ = try follower.catchUp { if let text = $0.text { seen.append(text) } }
    #expect(seen == (0..<20).map(String.init))
  }

  @Test func `a journal is not made where something is`() throws {
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    #expect(throws: JournalFault.exists(folder: "/b")) {
      try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    }
  }

  @Test func `an empty or missing file is no empty journal`() throws {
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    disk.set("/b/journal-0001.jsonl", [])
    let (journal, _) = try texts(at: "/b", disk.files)
    #expect(journal.readOnly != nil)
    #expect(throws: JournalFault.missing(folder: "/c")) { try texts(at: "/c", disk.files) }
  }

  @Test func `an entry of a newer version opens the journal for reading only`() throws {
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    let (journal, _) = try texts(at: "/b", disk.files)
    var newer = Note("x")
    newer.kind = "neverHeardOf"
    _ = try journal.append(as: .test()) { _, _ in [newer] }
    let (older, _) = try texts(at: "/b", disk.files)
    #expect(older.readOnly == .newer(Place(segment: 1, line: 2)))
    #expect(throws: JournalFault.readOnly(.newer(Place(segment: 1, line: 2)))) {
      try older.append(as: .test()) { _, _ in [Note("y")] }
    }
  }
}
