import Notation
import Seeding
import Testing

@testable import Receivables

/// Entries in their compact form: what is packed comes out equal, and no bytes do any harm.
@Suite("Packed entries")
struct PackingTests {
  /// One event of every kind, with all members and with the least.
  private static func events() throws -> [Event] {
    try EventPin.all.flatMap { pin in try [pin.full, pin.least].map { try event(pin.kind, $0) } }
  }

  private static func packed(_ events: [Event]) throws -> [(Event, Origin, CommandID)] {
    let debtors = try ["10001", "Ä 7", "10002"].map { try DebtorID($0) }
    let users = try ["anna", "berta"].map { try UserName($0) }
    return try events.enumerated().map { place, event in
      let number = UInt64(place) + 2
      let first = number - (number - 1) % 3
      let origin = Origin(
        number: EntryNumber(number), command: EntryNumber(first),
        subject: place.isMultiple(of: 4) ? .book : .debtor(debtors[place % 3]),
        instant: Instant(milliseconds: 1_790_000_000_000 + Int64(first) * 977),
        day: try Day("2026-11-24") + Int(first), user: users[Int(first) % 2])
      return (event, origin, try CommandID("c-\(first)"))
    }
  }

  private static func bytes(_ entries: [(Event, Origin, CommandID)]) -> [UInt8] {
    var packer = EntryPacker()
    for (event, origin, command) in entries { packer.add(event, origin, command) }
    return packer.bytes
  }

  private static func expect(_ bytes: [UInt8], toHold entries: [(Event, Origin, CommandID)]) throws
  {
    var unpacker = EntryUnpacker(bytes)
    for (event, origin, command) in entries {
      let found = try #require(try unpacker.next())
      #expect(found.event == event)
      #expect(found.origin == origin)
      #expect(found.command == command)
    }
    #expect(try unpacker.next() == nil)
  }

  @Test func `an event of every kind comes out equal`() throws {
    let entries = try Self.packed(Self.events())
    try Self.expect(Self.bytes(entries), toHold: entries)
  }

  /// Whoever changes a packed value sees it here, and gives the form another number: an old snapshot
  /// would be read as something else.
  @Test func `the form is pinned`() throws {
    let bytes = Self.bytes(try Self.packed(Self.events()))
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    #expect(EntryPacker.form == 5)
    #expect(String(digest, radix: 16) == "6a73426736643cf2", "\(bytes.count) bytes")
  }

  @Test func `a packer goes on where an unpacker ended`() throws {
    let entries = try Self.packed(Self.events())
    let half = entries.count / 2
    var unpacker = EntryUnpacker(Self.bytes(Array(entries[..<half])))
    while try unpacker.next() != nil {}
    var packer = EntryPacker(after: unpacker)
    for (event, origin, command) in entries[half...] { packer.add(event, origin, command) }
    #expect(packer.bytes == Self.bytes(entries))
    try Self.expect(packer.bytes, toHold: entries)
  }

  @Test func `histories come out equal`() throws {
    var generator = SeededGenerator()
    for _ in 0..<40 {
      var history = try RandomHistory(generator: generator)
      try history.live(30)
      let command = try CommandID("x")
      let entries = (history.opening + history.commands.flatMap(\.self)).map { entry, origin in
        (entry.event, origin, command)
      }
      try Self.expect(Self.bytes(entries), toHold: entries)
      generator = history.generator
    }
  }

  private static func read(_ bytes: [UInt8]) -> Bool {
    var unpacker = EntryUnpacker(bytes)
    do {
      while try unpacker.next() != nil {}
      return true
    } catch {
      return false
    }
  }

  @Test func `no end and no changed byte does any harm`() throws {
    let bytes = Self.bytes(try Self.packed(Self.events()))
    var generator = SeededGenerator()
    for end in 0..<bytes.count { _ = Self.read(Array(bytes[..<end])) }
    var refused = 0
    for _ in 0..<10_000 {
      var changed = bytes
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      changed[place] = UInt8.random(in: 0...255, using: &generator)
      if !Self.read(changed) { refused += 1 }
    }
    #expect(refused > 100)
  }
}
