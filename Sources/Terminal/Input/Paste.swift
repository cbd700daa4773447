/// A pasted text while its bytes come in.
struct Paste: Sendable {
  private var bytes: [UInt8] = []

  /// What ends it.
  private static let end = Array("\u{1B}[201~".utf8)
  /// The most that is kept, 1 MiB; the rest is read to the end and dropped.
  private static let limit = 1 << 20

  /// Takes one byte; gives the text when the end has come.
  mutating func append(_ byte: UInt8) -> String? {
    if bytes.count >= Self.limit + Self.end.count { bytes.remove(at: Self.limit) }
    bytes.append(byte)
    guard byte == UInt8(ascii: "~"), bytes.suffix(Self.end.count).elementsEqual(Self.end) else {
      return nil
    }
    bytes.removeLast(Self.end.count)
    return text
  }

  /// The text so far: repaired UTF-8, with line feeds as ends of lines.
  ///
  /// Terminals send Enter, a carriage return, for the ends of lines in what is pasted.
  var text: String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes.prefix(Self.limit) {
      if byte == UInt8(ascii: "\r") {
        lines.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
        lines.append(byte)
      }
      previous = byte
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
