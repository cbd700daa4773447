import Notation

/// Lines such as a journal holds, about 490 bytes each and the same in every run.
struct JournalLines {
  /// The lines, one after the other.
  let bytes: [UInt8]
  /// Where each line lies, without its line feed.
  let ranges: [Range<Int>]
  /// The entries that the lines were written from.
  let entries: [Entry]

  init(count: Int) throws {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var entries: [Entry] = []
    let encoder = NotationEncoder()
    for number in 0..<count {
      let entry = JournalLines.entry(number)
      let start = bytes.count
      bytes += try encoder.encode(entry)
      ranges.append(start..<bytes.count)
      bytes.append(0x0A)
      entries.append(entry)
    }
    self.bytes = bytes
    self.ranges = ranges
    self.entries = entries
  }

  private static let names = [
    "Müller & Söhne GmbH", "Bäckerei Groß", "Kfz \"Blitz\" Schröder", "Ähre eG", "Smith Ltd",
  ]

  private static let notes = [
    "Teilzahlung", "Zahlung laut Kontoauszug\nRechnung beglichen", "c:\\bank\\auszug.xml",
    "Gutschrift für März", "payment, thank you",
  ]

  private static func entry(_ number: Int) -> Entry {
    let hash = String("\(number &* 2_654_435_761)abcdefghijklmnopqrstuvwxyzABCDEFGHIJ_-".prefix(43))
    return Entry(
      v: 1, s: number, b: [number, 1], p: hash, t: "2026-03-14T09:26:53.589Z", on: "2026-03-14",
      by: "jürgen", c: "8f14e45f-ceea-467f-a8d7-\(100_000_000_000 + number)",
      of: "D-\(10_000 + number % 9_000)", k: "paymentReceived", dh: hash,
      h: hash,
      d: Entry.Payment(
        salt: "q1w2e3r4t5z6", invoice: "RE-2026-\(number % 100_000)",
        amount: Int64(number) * 17 % 1_000_000, currency: "EUR", name: names[number % names.count],
        note: notes[number % notes.count], isPartial: number.isMultiple(of: 3)))
  }
}

/// The envelope of a journal's line with the payload of one kind.
struct Entry: Codable {
  /// A payment with the fields that such an event has.
  struct Payment: Codable {
    var salt: String
    var invoice: String
    var amount: Int64
    var currency: String
    var name: String
    var note: String?
    var isPartial: Bool
  }

  var v: Int
  var s: Int
  var b: [Int]
  var p: String
  var t: String
  var on: String
  var by: String
  var c: String
  var of: String
  var k: String
  var dh: String
  var h: String
  var d: Payment
}
