import Receivables

/// Brings the bytes of a file to UTF-8: never guessing within it, never replacing anything.
enum TextDecoding {
  /// The text of a file as UTF-8, without a mark at its beginning.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - encoding: The encoding it must have; found out where left out.
  /// - Returns: The text, and the encoding it had.
  /// - Throws: `Finding` with the line of the first bytes that are no characters.
  static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding?
  ) throws(Finding) -> (text: [UInt8], encoding: TextEncoding) {
    let encoding = encoding ?? detected(bytes)
    let text =
      switch encoding {
      case .utf8: try utf8(bytes)
      case .utf16LittleEndian, .utf16BigEndian: try utf16(bytes, encoding)
      case .windows1252, .latin1: try singleBytes(bytes, encoding)
      }
    if let place = text.firstIndex(of: 0) {
      throw Finding(.nul, line: line(of: place, in: text))
    }
    return (text, encoding)
  }

  /// The encoding that a file can only have: by its mark, as valid UTF-8, else one byte a character.
  private static func detected(_ bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if firstInvalid(bytes) == nil { return .utf8 }
    // Between 80 and 9F ISO 8859-1 has control characters, which no table holds.
    return bytes.contains { (0x80...0x9F).contains($0) } ? .windows1252 : .latin1
  }

  static func line(of place: Int, in text: some Sequence<UInt8>) -> Int {
    text.prefix(place).reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }
}

// MARK: - UTF-8

extension TextDecoding {
  private static func utf8(_ bytes: [UInt8]) throws(Finding) -> [UInt8] {
    if let place = firstInvalid(bytes) {
      throw Finding(.undecodable(.utf8), line: line(of: place, in: bytes))
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// Where a text stops being UTF-8 (RFC 3629: no overlong forms, no surrogates).
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        place += 1
        continue
      }
      guard let (length, second) = sequence(byte), place + length <= bytes.count,
        second.contains(bytes[place + 1]),
        bytes[(place + 2)..<max(place + 2, place + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return place }
      place += length
    }
    return nil
  }

  /// How long a character is by its first byte, and what its second byte can be.
  static func sequence(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}

// MARK: - The others

extension TextDecoding {
  private static func utf16(
    _ bytes: [UInt8], _ encoding: TextEncoding
  ) throws(Finding) -> [UInt8] {
    let isLittle = encoding == .utf16LittleEndian
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): text.append(contentsOf: String(Character(scalar)).utf8)
      case .emptyInput: break decoding
      case .error:
        throw Finding(.undecodable(encoding), line: line(of: text.count, in: text))
      }
    }
    guard bytes.count.isMultiple(of: 2) else {
      throw Finding(.undecodable(encoding), line: line(of: text.count, in: text))
    }
    return text
  }

  private static func singleBytes(
    _ bytes: [UInt8], _ encoding: TextEncoding
  ) throws(Finding) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for (place, byte) in bytes.enumerated() {
      let isControl = (0x80...0x9F).contains(byte)
      let code = isControl ? windows1252[Int(byte) - 0x80] : UInt16(byte)
      guard !isControl || (encoding == .windows1252 && code > 0) else {
        throw Finding(.undecodable(encoding), line: line(of: place, in: bytes))
      }
      switch code {
      case ..<0x80: text.append(byte)
      case ..<0x800: text += [UInt8(0xC0 | code >> 6), UInt8(0x80 | code & 0x3F)]
      default:
        text += [
          UInt8(0xE0 | code >> 12), UInt8(0x80 | code >> 6 & 0x3F), UInt8(0x80 | code & 0x3F),
        ]
      }
    }
    return text
  }

  /// The characters of 80 to 9F in Windows-1252; zero where there is none.
  static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
