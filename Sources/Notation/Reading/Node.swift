/// One value or key on a tape: 16 bytes.
///
/// A key is a string node directly before the node of its value. The nodes inside an array or an
/// object follow it, and `next` leads past them.
struct Node {
  /// The offset of the first byte.
  var start: UInt32
  /// The offset behind the last byte.
  var end: UInt32
  /// For an array or object, the index of the node behind it; while it is being read, that of the
  /// array or object around it.
  var next: UInt32
  /// Kind in three bits, a mark in one, the number of elements or members in the rest.
  var tag: UInt32
}

extension Node {
  /// The mark: a string with escapes, a number with fraction or exponent, or `true`.
  static var mark: UInt32 { 0b1000 }
  /// What a further element or member adds to the tag.
  static var oneChild: UInt32 { 0b1_0000 }

  init(_ kind: Kind, isMarked: Bool, start: Int, end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    next = 0
    tag = UInt32(kind.rawValue) | (isMarked ? Node.mark : 0)
  }

  var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: tag & 0b111)) ?? .null }
  /// Cheaper than comparing ``kind``, which has to be made from its number.
  func isOf(_ kind: Kind) -> Bool { tag & 0b111 == UInt32(kind.rawValue) }
  var isContainer: Bool { tag & 0b111 >= UInt32(Kind.array.rawValue) }
  var isMarked: Bool { tag & Node.mark != 0 }
  var count: Int { Int(tag >> 4) }
  var range: Range<Int> { Int(start)..<Int(end) }
  /// The bytes between a string's quotation marks.
  var content: Range<Int> { Int(start) + 1..<Int(end) - 1 }
}
