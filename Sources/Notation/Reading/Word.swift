/// Eight bytes of text, looked at in one step.
///
/// Each test gives a word whose lowest set bit lies in the first byte that passes it. Bits above
/// that one may be false, because subtraction borrows; nobody looks at them.
struct Word {
  private let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Loads the eight bytes at an address, of any alignment.
  @inline(__always)
  init(at address: UnsafePointer<UInt8>) {
    bits = UInt64(
      littleEndian: UnsafeRawPointer(address).loadUnaligned(as: UInt64.self))
  }

  /// The number of leading bytes that are ASCII and neither control characters nor quotation
  /// marks nor backslashes.
  @inline(__always)
  var plainCount: Int {
    let found =
      bits | below(.space) | equal(to: .quote) | equal(to: .backslash)
    return (found & Word.highBits).trailingZeroBitCount >> 3
  }

  /// The number of leading bytes that a string may show unescaped, whatever follows them.
  ///
  /// 0xE2 starts U+2028 and U+2029, and many characters that are innocent.
  @inline(__always)
  var unescapedCount: Int {
    let found = below(.space) | equal(to: .quote) | equal(to: .backslash) | equal(to: 0xE2)
    return (found & Word.highBits).trailingZeroBitCount >> 3
  }

  @inline(__always)
  private func below(_ bound: UInt8) -> UInt64 {
    (bits &- Word.ones &* UInt64(bound)) & ~bits
  }

  @inline(__always)
  private func equal(to byte: UInt8) -> UInt64 {
    let difference = bits ^ Word.ones &* UInt64(byte)
    return (difference &- Word.ones) & ~difference
  }
}
