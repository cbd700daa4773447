import Foundation
import Journal
import Synchronization
import Testing

@Suite("A journal that was changed by hand")
struct DamageTests {
  let disk = MemoryDisk()
  let path = "/b/journal-0001.jsonl"
  let original: [UInt8]
  let position: Position

  init() throws {
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    var journal = try Journal<Note>(at: "/b", files: disk.files) { _ in }
    for number in 0..<12 {
      _ = try journal.append(as: .test()) { _, _ in
        (0...number % 3).map { Note("entry \(number)-\($0)") }
      }
    }
    journal = try Journal<Note>(at: "/b", files: disk.files) { _ in }
    position = journal.position
    original = try #require(disk.bytes(path))
  }

  private func verdict(_ bytes: [UInt8], witness: Digest? = nil) throws -> Verdict {
    disk.set(path, bytes)
    return try Journal<Note>.verify(at: "/b", witness: witness, files: disk.files)
  }

  private func line(of offset: Int) -> Int {
    original[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
  }

  @Test func `every changed byte is found, on its line`() throws {
    let isLong = ProcessInfo.processInfo.environment["VERZUG_LONG"] != nil
    var cases = 0
    for offset in stride(from: 0, to: original.count, by: isLong ? 1 : 7) {
      let byte = original[offset]
      let flips = (0..<8).map { byte ^ UInt8(1 << $0) }
      for changed in Set(flips + [0, 0x0A, 0xFF]) where changed != byte {
        var bytes = original
        bytes[offset] = changed
        let verdict = try verdict(bytes)
        #expect(!verdict.isClean, "byte \(offset) as \(changed)")
        let place = try #require(verdict.damage?.place)
        // A batch counts as a whole: what is broken in it is named by the line.
        let start = verdict.entries + 1
        #expect(Int(start)...line(of: offset) ~= place.line, "byte \(offset) as \(changed)")
        cases += 1
      }
    }
    print("damage: \(cases) changed bytes of \(original.count)")
  }

  @Test func `whatever is cut off is found`() throws {
    for length in 0..<original.count {
      let verdict = try verdict(Array(original[..<length]))
      #expect(!verdict.isClean, "\(length) bytes left")
    }
  }

  @Test func `what is cut off between two entries of a copy is found by the witness`() throws {
    disk.state.withLock { $0.names["/b/head"] = nil }
    let lines = original.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let kept = lines.dropLast(4).flatMap { $0 + [UInt8(ascii: "\n")] }
    #expect(try verdict(Array(kept)).damage == nil)
    #expect(try verdict(Array(kept), witness: position.digest).isClean == false)
    #expect(try verdict(original, witness: position.digest).isClean)
  }

  @Test func `a line that is missing, doubled or moved is found`() throws {
    let lines = original.split(separator: UInt8(ascii: "\n"))
    let joined = { (lines: [ArraySlice<UInt8>]) in
      lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    }
    for place in lines.indices {
      var changed = lines
      changed.remove(at: place)
      #expect(try !verdict(joined(changed)).isClean, "line \(place + 1) missing")
      changed = lines
      changed.insert(lines[place], at: place)
      let doubled = try verdict(joined(changed))
      // Behind the last entry it may be what a writer left that died.
      #expect(!doubled.isClean || doubled.unfinished > 0, "line \(place + 1) doubled")
      guard place > 0 else { continue }
      changed = lines
      changed.swapAt(place, place - 1)
      #expect(try !verdict(joined(changed)).isClean, "line \(place + 1) moved")
    }
  }

  @Test func `blocks of zeros are found`() throws {
    for start in stride(from: 0, to: original.count, by: 512) {
      var bytes = original
      for place in start..<min(start + 512, bytes.count) { bytes[place] = 0 }
      #expect(try !verdict(bytes).isClean)
    }
  }

  @Test func `a damaged journal is read as far as it is right, and never written to`() throws {
    var bytes = original
    bytes[bytes.count / 2] ^= 1
    disk.set(path, bytes)
    let journal = try Journal<Note>(at: "/b", files: disk.files) { _ in }
    #expect(journal.position.number > 1)
    #expect(throws: JournalFault.self) {
      try journal.append(as: .test()) { _, _ in [Note("x")] }
    }
    #expect(disk.bytes(path) == bytes)
  }

  @Test func `a payload that was removed needs an entry that says so`() throws {
    let lines = try original.split(separator: UInt8(ascii: "\n")).map { line in
      let text = String(decoding: line, as: UTF8.self)
      guard text.contains("entry 5-1") else { return text }
      return text.replacing(try Regex(#","d":\{.*"#), with: #","d":null}"#)
    }
    let verdict = try verdict(Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(verdict.damage == nil)
    #expect(verdict.redacted == 1)
    #expect(verdict.unexplained.count == 1)
    #expect(!verdict.isClean)
  }
}
