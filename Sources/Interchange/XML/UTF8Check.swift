/// Tells whether bytes are UTF-8 (RFC 3629), piece by piece.
struct UTF8Check {
  /// How many bytes of the character are still to come.
  private(set) var missing = 0
  /// What the next of them can be.
  private var range: ClosedRange<UInt8> = 0x80...0xBF

  /// Takes the next bytes; the place of the first that is wrong.
  mutating func firstInvalid(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var place = 0
    while place < bytes.count {
      if missing == 0, place + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        place += 8
        continue
      }
      let byte = bytes[place]
      if missing > 0 {
        guard range.contains(byte) else { return place }
        missing -= 1
        range = 0x80...0xBF
      } else if byte >= 0x80 {
        guard let (length, second) = TextDecoding.sequence(byte) else { return place }
        missing = length - 1
        range = second
      }
      place += 1
    }
    return nil
  }
}
