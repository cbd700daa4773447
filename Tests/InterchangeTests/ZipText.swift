/// A zip for tests: files stored as they are, or very many zeros.
struct ZipText {
  private var files: [UInt8] = []

  /// The archive with the record of its end.
  var bytes: [UInt8] { files + Array("PK\u{05}\u{06}".utf8) + [UInt8](repeating: 0, count: 18) }

  /// Adds a file, not compressed.
  mutating func add(_ name: String, _ content: [UInt8]) {
    add(name, content, method: 0, size: content.count, sum: Self.sum(content))
  }

  /// Adds so many zeros (258 at a time), compressed as far as DEFLATE can.
  mutating func add(zeros count: Int, _ name: String) {
    add(name, Self.deflated(zeros: count), method: 8, size: count / 258 * 258 + 1, sum: 0)
  }

  /// The local header of a file and its bytes; readers that stream need no directory.
  private mutating func add(
    _ name: String, _ content: [UInt8], method: UInt16, size: Int, sum: UInt32
  ) {
    func little(_ value: UInt32, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }
    files += Array("PK\u{03}\u{04}".utf8) + little(20, 2) + little(0, 2)
    files += little(UInt32(method), 2) + little(0, 4) + little(sum, 4)
    files += little(UInt32(content.count), 4) + little(UInt32(size), 4)
    files += little(UInt32(name.utf8.count), 2) + little(0, 2) + Array(name.utf8) + content
  }

  /// CRC-32 (ISO 3309), bit by bit.
  private static func sum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  /// One block with its own codes (RFC 1951, 3.2.7): a zero, then "258 more of it" in two bits each.
  private static func deflated(zeros count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, length) = (0, 0)
    func put(_ value: Int, _ count: Int) {
      bits |= value << length
      length += count
      while length >= 8 {
        bytes.append(UInt8(bits & 0xFF))
        bits >>= 8
        length -= 8
      }
    }
    // Last block, dynamic codes; 286 literals and lengths, one distance, 18 lengths of lengths.
    put(1, 1)
    put(2, 2)
    put(29, 5)
    put(0, 5)
    put(14, 4)
    // In the order 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1: 18 has one bit, 2 and 1 have two.
    for place in 0..<18 { put([2: 1, 15: 2, 17: 2][place] ?? 0, 3) }
    // By length, then symbol: 18 is `0`, 1 is `10`, 2 is `11` (written from their first bit).
    let (many, one, two) = ((0, 1), (0b01, 2), (0b11, 2))
    func zeros(_ count: Int) {
      put(many.0, many.1)
      put(count - 11, 7)
    }
    put(two.0, two.1)
    zeros(138)
    zeros(117)
    put(two.0, two.1)
    zeros(28)
    put(one.0, one.1)
    put(one.0, one.1)
    // 285 is `0`, the zero `10`, the end `11`; the only distance is `0`.
    put(0b01, 2)
    for _ in 0..<(count / 258) {
      put(0, 1)
      put(0, 1)
    }
    put(0b11, 2)
    put(0, 7)
    return bytes
  }
}
