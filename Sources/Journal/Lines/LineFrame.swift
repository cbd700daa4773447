/// A line of a journal, cut at its keys, before anything in its payload is read.
///
///     {"v":1,"s":2,"b":[2,1],"p":"…","t":"…","on":"…","by":"…","c":"…","of":"…","k":"…",
///      "dh":"…","h":"…","d":{"salt":"…",…}}
///
/// The keys stand in this order and nowhere is a space, so that a cut in bytes is enough: `h`
/// covers all bytes before `,"h"`, and `dh` those of the payload. A payload can therefore be
/// removed, and the line and all lines after it still verify.
struct LineFrame {
  /// The version of the form.
  let version: UInt64
  let number: UInt64
  let batch: UInt64
  let batchSize: UInt64
  let previous: Digest
  let instant: String
  let day: String
  let user: String
  let command: String
  let subject: String?
  let kind: String
  let payloadDigest: Digest
  let digest: Digest
  /// Where the part ends that the digest covers.
  let sealedEnd: Int
  /// Where the payload stands in the line.
  let payload: Range<Int>

  /// The version that is written.
  static let version: UInt64 = 1

  /// The longest line that is read or written: eight megabytes, so that no line of a hostile file
  /// fills the memory.
  static let limit = 8 << 20

  /// Cuts a line, without its line feed; nothing where it is none of a journal.
  ///
  /// Whether the digests are right is not asked here.
  init?(_ line: Span<UInt8>) {
    var cutter = Cutter(line)
    guard cutter.skip("{\"v\":"), let version = cutter.number(),
      cutter.skip(",\"s\":"), let number = cutter.number(),
      cutter.skip(",\"b\":["), let batch = cutter.number(), cutter.skip(","),
      let batchSize = cutter.number(),
      cutter.skip("],\"p\":\""), let previous = cutter.digest(),
      cutter.skip("\",\"t\":"), let instant = cutter.string(),
      cutter.skip(",\"on\":"), let day = cutter.string(),
      cutter.skip(",\"by\":"), let user = cutter.string(),
      cutter.skip(",\"c\":"), let command = cutter.string(),
      cutter.skip(",\"of\":"), let subject = cutter.stringOrNull(),
      cutter.skip(",\"k\":"), let kind = cutter.string(),
      cutter.skip(",\"dh\":\""), let payloadDigest = cutter.digest(), cutter.skip("\"")
    else { return nil }
    sealedEnd = cutter.place
    guard cutter.skip(",\"h\":\""), let digest = cutter.digest(), cutter.skip("\",\"d\":"),
      cutter.place < line.count - 1, line[line.count - 1] == UInt8(ascii: "}")
    else { return nil }
    payload = cutter.place..<line.count - 1
    self.version = version
    self.number = number
    self.batch = batch
    self.batchSize = batchSize
    self.previous = previous
    self.instant = instant
    self.day = day
    self.user = user
    self.command = command
    self.subject = subject
    self.kind = kind
    self.payloadDigest = payloadDigest
    self.digest = digest
  }
}

/// Walks through a line from left to right.
private struct Cutter: ~Escapable {
  private let line: Span<UInt8>
  private(set) var place = 0

  @_lifetime(copy line)
  init(_ line: Span<UInt8>) { self.line = line }

  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= line.count else { return false }
    for offset in 0..<count where line[place + offset] != text.utf8Start[offset] { return false }
    place += count
    return true
  }

  /// A number without leading zeros.
  mutating func number() -> UInt64? {
    let start = place
    var value: UInt64 = 0
    while place < line.count, case let digit = line[place] &- UInt8(ascii: "0"), digit < 10 {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = product.addingReportingOverflow(UInt64(digit))
      guard !isTooLarge, !isLarger else { return nil }
      value = sum
      place += 1
    }
    let count = place - start
    return count == 0 || count > 1 && line[start] == UInt8(ascii: "0") ? nil : value
  }

  mutating func digest() -> Digest? {
    defer { place += Digest.length }
    return Digest(line, at: place)
  }

  mutating func stringOrNull() -> String?? {
    skip("null") ? .some(nil) : string().map(Optional.some)
  }

  /// A string; as the writer escapes it, and so that bytes and text are one.
  mutating func string() -> String? {
    guard skip("\"") else { return nil }
    let start = place
    var isEscaped = false
    while place < line.count, line[place] != UInt8(ascii: "\"") {
      if line[place] < 0x20 { return nil }
      if line[place] == UInt8(ascii: "\\") {
        isEscaped = true
        place += 1
      }
      place += 1
    }
    guard place < line.count else { return nil }
    defer { place += 1 }
    let text = line.extracting(start..<place)
    return isEscaped ? LineText.unescaped(text) : text.withUnsafeBufferPointer { LineText.read($0) }
  }
}
