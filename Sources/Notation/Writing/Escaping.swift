/// The two directions of escaping (RFC 8259, section 7).
enum Escaping {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Appends a text as a JSON string, quotation marks included; returns whether it contains U+0000.
  @discardableResult
  static func append(_ text: String, to bytes: inout [UInt8]) -> Bool {
    bytes.append(.quote)
    let stored = text.utf8.withContiguousStorageIfAvailable { appendContent($0, to: &bytes) }
    let containsNul: Bool
    if let stored {
      containsNul = stored
    } else {
      let copy = Array(text.utf8)
      containsNul = copy.withUnsafeBufferPointer { appendContent($0, to: &bytes) }
    }
    bytes.append(.quote)
    return containsNul
  }

  /// Appends runs of bytes that need no escape as a whole, and between them the escapes.
  private static func appendContent(
    _ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
  ) -> Bool {
    guard let base = text.baseAddress else { return false }
    var containsNul = false
    var runStart = 0
    var index = 0
    while true {
      index = unescapedEnd(base, from: index, count: text.count)
      guard index < text.count else { break }
      let width = escapedWidth(text, at: index)
      guard width > 0 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
      appendEscape(of: text, at: index, to: &bytes)
      if text[index] == 0 { containsNul = true }
      index += width
      runStart = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<text.count]))
    return containsNul
  }

  private static func unescapedEnd(
    _ base: UnsafePointer<UInt8>, from start: Int, count: Int
  ) -> Int {
    var index = start
    while index + 8 <= count {
      let plain = Word(at: base + index).unescapedCount
      index += plain
      if plain < 8 { return index }
    }
    while index < count {
      let byte = base[index]
      if byte < .space || byte == .quote || byte == .backslash || byte == 0xE2 { break }
      index += 1
    }
    return index
  }

  /// The number of bytes at an index that an escape replaces; 0 if they stand for themselves.
  private static func escapedWidth(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard text[index] == 0xE2 else { return 1 }
    // U+2028 and U+2029, E2 80 A8 and E2 80 A9, end a line in the eyes of many tools.
    guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
    return text[index + 2] & 0xFE == 0xA8 ? 3 : 0
  }

  private static func appendEscape(
    of text: UnsafeBufferPointer<UInt8>, at index: Int, to bytes: inout [UInt8]
  ) {
    bytes.append(.backslash)
    switch text[index] {
    case .quote: bytes.append(.quote)
    case .backslash: bytes.append(.backslash)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0xE2:
      bytes.append(contentsOf: "u202".utf8)
      bytes.append(digits[Int(text[index + 2] & 0x0F)])
    case let byte:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 0x0F)])
    }
  }
}

extension Escaping {
  /// Appends what a string's content means; the content has been checked by ``Parser``.
  static func decode(
    _ bytes: UnsafePointer<UInt8>, _ content: Range<Int>, into result: inout [UInt8]
  ) {
    result.reserveCapacity(result.count + content.count)
    var index = content.lowerBound
    while index < content.upperBound {
      let byte = bytes[index]
      index += 1
      guard byte == .backslash else {
        result.append(byte)
        continue
      }
      let name = bytes[index]
      index += 1
      switch name {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "u"):
        var scalar = codeUnit(bytes + index)
        index += 4
        if scalar & 0xFC00 == 0xD800 {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + codeUnit(bytes + index + 2) & 0x3FF
          index += 6
        }
        append(scalar, to: &result)
      default: result.append(name)
      }
    }
  }

  private static func codeUnit(_ digits: UnsafePointer<UInt8>) -> UInt32 {
    var unit: UInt32 = 0
    for index in 0..<4 { unit = unit << 4 | (digits[index].hexadecimalValue ?? 0) }
    return unit
  }

  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
