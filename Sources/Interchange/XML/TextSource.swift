import Receivables

/// The characters of a source as UTF-8, piece by piece.
///
/// A first pass tells how they are written: by a mark at the beginning, by what the file declares,
/// as valid UTF-8, else as Windows-1252.
struct TextSource {
  private var source: any ByteSource
  /// How the characters are written.
  let encoding: TextEncoding

  private var raw = [UInt8](repeating: 0, count: Self.pieceSize)
  /// The bytes of a character of which the rest is still to come.
  private var rest: [UInt8] = []
  /// How many bytes the mark at the beginning has, and how many of them are still to come.
  private let mark: Int
  private var markLeft: Int
  private var line = 1
  /// How many bytes were read since the beginning.
  private(set) var consumed = 0

  /// How many bytes are read at once.
  static let pieceSize = 1 << 16

  /// Looks at all of a source and begins again.
  ///
  /// - Parameters:
  ///   - source: The bytes.
  ///   - declared: What the first bytes say of the encoding; nothing where they say nothing.
  /// - Throws: `Finding` where it is empty, or no text.
  init(
    _ source: some ByteSource, declared: ([UInt8]) throws(Finding) -> TextEncoding?
  ) throws(Finding) {
    self.source = source
    try self.source.rewind()
    var look = FirstLook()
    try look.take(&self.source)
    guard !look.beginning.isEmpty else { throw Finding(.emptyFile) }
    encoding = try look.encoding(declared: declared(look.beginning))
    mark = look.markLength
    markLeft = mark
    try self.source.rewind()
  }

  /// Begins again.
  mutating func rewind() throws(Finding) {
    try source.rewind()
    rest.removeAll()
    markLeft = mark
    line = 1
    consumed = 0
  }
}

// MARK: - Reading

extension TextSource {
  /// Replaces a text by the next piece, whole characters only; false at the end.
  mutating func next(_ text: inout [UInt8]) throws(Finding) -> Bool {
    text.removeAll(keepingCapacity: true)
    while text.isEmpty {
      let (count, fault) = raw.withUnsafeMutableBytes { buffer in
        do throws(Finding) { return (try source.read(into: buffer), Finding?.none) } catch {
          return (0, error)
        }
      }
      if let fault { throw fault }
      guard count > 0 else {
        guard rest.isEmpty else { throw Finding(.undecodable(encoding), line: line) }
        return false
      }
      consumed += count
      let skipped = min(markLeft, count)
      markLeft -= skipped
      switch encoding {
      case .utf8: takeUTF8(raw[skipped..<count], &text)
      case .utf16LittleEndian, .utf16BigEndian: try takeUTF16(raw[skipped..<count], &text)
      case .windows1252, .latin1: try takeSingleBytes(raw[skipped..<count], &text)
      }
    }
    let (lines, hasNul) = Self.look(at: text)
    guard !hasNul else { throw Finding(.nul, line: line) }
    line += lines
    return true
  }

  private static func look(at text: [UInt8]) -> (lines: Int, hasNul: Bool) {
    var (lines, nuls) = (0, 0)
    for byte in text {
      lines &+= byte == UInt8(ascii: "\n") ? 1 : 0
      nuls &+= byte == 0 ? 1 : 0
    }
    return (lines, nuls > 0)
  }

  /// The first pass told that it is valid; only the cut between two characters is to be found.
  private mutating func takeUTF8(_ bytes: ArraySlice<UInt8>, _ text: inout [UInt8]) {
    text += rest
    rest.removeAll(keepingCapacity: true)
    text += bytes
    var cut = text.count
    while cut > 0, text.count - cut < 3, text[cut - 1] & 0xC0 == 0x80 { cut -= 1 }
    guard cut > 0, let (length, _) = TextDecoding.sequence(text[cut - 1]),
      text.count - cut + 1 < length
    else { return }
    rest += text[(cut - 1)...]
    text.removeLast(text.count - cut + 1)
  }

  private mutating func takeUTF16(
    _ bytes: ArraySlice<UInt8>, _ text: inout [UInt8]
  ) throws(Finding) {
    let isLittle = encoding == .utf16LittleEndian
    rest += bytes
    var place = 0
    func unit(_ place: Int) -> UInt32 {
      let (first, second) = (UInt32(rest[place]), UInt32(rest[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    while place + 1 < rest.count {
      var code = unit(place)
      if code & 0xFC00 == 0xD800 {
        guard place + 3 < rest.count else { break }
        let low = unit(place + 2)
        guard low & 0xFC00 == 0xDC00 else { throw Finding(.undecodable(encoding), line: line) }
        code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
        place += 2
      }
      place += 2
      guard let scalar = Unicode.Scalar(code) else {
        throw Finding(.undecodable(encoding), line: line)
      }
      text += UTF8.encode(scalar) ?? .init()
    }
    rest.removeFirst(place)
  }

  private mutating func takeSingleBytes(
    _ bytes: ArraySlice<UInt8>, _ text: inout [UInt8]
  ) throws(Finding) {
    for (place, byte) in zip(bytes.indices, bytes) {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let isMarked = byte < 0xA0
      let code = isMarked ? TextDecoding.windows1252[Int(byte) - 0x80] : UInt16(byte)
      guard code > 0, let scalar = Unicode.Scalar(code) else {
        let before = bytes[..<place].count { $0 == UInt8(ascii: "\n") }
        throw Finding(.undecodable(encoding), line: line + before)
      }
      text += UTF8.encode(scalar) ?? .init()
    }
  }
}

// MARK: - The first pass

/// What the bytes of a source are, all of them looked at.
private struct FirstLook {
  private(set) var beginning: [UInt8] = []
  private var check = UTF8Check()
  private var lines = 1
  private var invalidLine: Int?

  mutating func take(_ source: inout any ByteSource) throws(Finding) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: TextSource.pieceSize, alignment: 8)
    defer { buffer.deallocate() }
    while true {
      // Full pieces, so that the beginning is whole however few bytes the source gives at once.
      let count = try source.fill(buffer)
      guard count > 0 else { break }
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      if beginning.count < 1_024 { beginning += bytes.prefix(1_024 - beginning.count) }
      // The mark of UTF-16 makes all else unimportant.
      guard mark == nil else { break }
      let invalid = check.firstInvalid(bytes)
      lines += bytes.prefix(invalid ?? count).count { $0 == UInt8(ascii: "\n") }
      if invalid != nil {
        invalidLine = lines
        break
      }
    }
    if check.missing > 0 { invalidLine = invalidLine ?? lines }
  }

  private var mark: TextEncoding? {
    if beginning.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if beginning.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  var markLength: Int {
    if mark != nil { return 2 }
    return beginning.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  func encoding(declared: TextEncoding?) throws(Finding) -> TextEncoding {
    if let mark { return mark }
    switch declared {
    case .windows1252, .latin1: return .windows1252
    case .utf8:
      if let invalidLine { throw Finding(.undecodable(.utf8), line: invalidLine) }
      return .utf8
    default: return invalidLine == nil ? .utf8 : .windows1252
    }
  }
}
