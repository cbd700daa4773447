import Receivables

/// The lines of a text, one by one.
struct LineSource {
  private var source: TextSource
  private var piece: [UInt8] = []
  private var place = 0
  /// The number of the line that was given last.
  private(set) var line = 0
  private var buffer: [UInt8] = []
  /// Whether the last line ended with a carriage return, so that a line feed belongs to it.
  private var isAfterReturn = false

  /// The most bytes of a line.
  static let limit = 64 << 10

  /// The lines of a source: UTF-8, else Windows-1252.
  init(_ source: some ByteSource) throws(Finding) {
    self.source = try TextSource(source) { _ in nil }
  }

  /// How many bytes of the file were read.
  var consumed: Int { source.consumed }

  /// The next line without its end; nothing after the last.
  mutating func next() throws(Finding) -> String? {
    buffer.removeAll(keepingCapacity: true)
    var hasAny = false
    while true {
      if place >= piece.count {
        place = 0
        guard try source.next(&piece) else {
          guard hasAny else { return nil }
          return give()
        }
      }
      if isAfterReturn, piece[place] == UInt8(ascii: "\n") { place += 1 }
      isAfterReturn = false
      let rest = piece[place...]
      let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      buffer += rest[..<(end ?? rest.endIndex)]
      hasAny = hasAny || !rest.isEmpty
      guard buffer.count <= Self.limit else {
        throw Finding(.fieldTooLong(limit: Self.limit), line: line + 1)
      }
      place = (end ?? rest.endIndex) + (end == nil ? 0 : 1)
      if let end {
        isAfterReturn = piece[end] == UInt8(ascii: "\r")
        return give()
      }
    }
  }

  private mutating func give() -> String {
    line += 1
    return String(decoding: buffer, as: UTF8.self)
  }
}
