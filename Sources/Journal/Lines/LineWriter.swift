import Notation

/// Writes the lines of a journal, one after the other, each sealed with the one before.
struct LineWriter {
  private(set) var bytes: [UInt8] = []
  /// The number of the next line.
  private(set) var next: UInt64
  /// The digest of the line before.
  private(set) var last: Digest
  /// Where each line ends, its line feed included.
  private(set) var ends: [Int] = []
  /// The digest of each line.
  private(set) var digests: [Digest] = []

  private let fingerprinter: Fingerprinter

  /// A writer of the lines after a line.
  init(after number: UInt64, _ digest: Digest, _ fingerprinter: Fingerprinter) {
    next = number + 1
    last = digest
    self.fingerprinter = fingerprinter
  }

  /// Writes a line.
  ///
  /// - Parameters:
  ///   - kind: What kind of entry.
  ///   - subject: What it is about.
  ///   - payload: An object of JSON.
  ///   - batch: The number of the batch's first entry, and how many it has.
  ///   - stamp: When, by whom and by which command.
  ///   - salt: 16 random bytes, so that nobody can guess a payload by its digest.
  /// - Throws: `EntryFault` where the line would be too long, `WritingFault` for what JSON cannot say.
  mutating func write(
    _ kind: String, of subject: String?, _ payload: [UInt8], batch: (first: UInt64, size: Int),
    _ stamp: Stamp, salt: (UInt64, UInt64)
  ) throws {
    let start = bytes.count
    let salted = Self.salted(payload, salt)
    LineText.append(plain: "{\"v\":", to: &bytes)
    bytes += String(LineFrame.version).utf8
    LineText.append(plain: ",\"s\":", to: &bytes)
    bytes += String(next).utf8
    LineText.append(plain: ",\"b\":[", to: &bytes)
    bytes += "\(batch.first),\(batch.size)".utf8
    LineText.append(plain: "],\"p\":\"", to: &bytes)
    last.append(to: &bytes)
    LineText.append(plain: "\",\"t\":", to: &bytes)
    try LineText.append(stamp.instant, to: &bytes)
    LineText.append(plain: ",\"on\":", to: &bytes)
    try LineText.append(stamp.day, to: &bytes)
    LineText.append(plain: ",\"by\":", to: &bytes)
    try LineText.append(stamp.user, to: &bytes)
    LineText.append(plain: ",\"c\":", to: &bytes)
    try LineText.append(stamp.command, to: &bytes)
    LineText.append(plain: ",\"of\":", to: &bytes)
    if let subject {
      try LineText.append(subject, to: &bytes)
    } else {
      LineText.append(plain: "null", to: &bytes)
    }
    LineText.append(plain: ",\"k\":", to: &bytes)
    try LineText.append(kind, to: &bytes)
    LineText.append(plain: ",\"dh\":\"", to: &bytes)
    fingerprinter.digest(of: salted).append(to: &bytes)
    LineText.append(plain: "\"", to: &bytes)
    last = fingerprinter.digest(of: bytes[start...])
    LineText.append(plain: ",\"h\":\"", to: &bytes)
    last.append(to: &bytes)
    LineText.append(plain: "\",\"d\":", to: &bytes)
    bytes += salted
    LineText.append(plain: "}\n", to: &bytes)
    guard bytes.count - start <= LineFrame.limit else { throw EntryFault.tooLong }
    next += 1
    ends.append(bytes.count)
    digests.append(last)
  }

  /// The payload with the salt as its first member.
  private static func salted(_ payload: [UInt8], _ salt: (UInt64, UInt64)) -> [UInt8] {
    precondition(
      payload.first == UInt8(ascii: "{") && payload.last == UInt8(ascii: "}"),
      "a payload is an object")
    var salted: [UInt8] = []
    salted.reserveCapacity(payload.count + 36)
    LineText.append(plain: "{\"salt\":\"", to: &salted)
    withUnsafeBytes(of: salt) { Base64.append($0, to: &salted) }
    LineText.append(plain: "\"", to: &salted)
    if payload.count > 2 { salted.append(UInt8(ascii: ",")) }
    salted += payload.dropFirst()
    return salted
  }
}

/// Why an entry cannot be written.
public enum EntryFault: Error, Sendable, Hashable {
  /// Its line would be longer than lines may be.
  case tooLong
}
