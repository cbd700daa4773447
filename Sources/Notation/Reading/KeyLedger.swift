/// The keys of the objects that are open, kept to find one that occurs twice.
///
/// A stack: the keys of an inner object lie above those of the outer one and leave when it ends.
struct KeyLedger: Sendable {
  /// One key.
  struct Entry: Sendable {
    /// Equal for equal keys, and mostly different for different ones.
    var fingerprint: UInt32
    /// Whether the content has escapes.
    var isEscaped: Bool
    /// The offsets of the bytes between the quotation marks.
    var content: Range<Int>
  }

  /// Up to this many keys are compared pairwise, more by a table.
  private static let pairwiseBound = 16

  private(set) var entries: [Entry] = []

  mutating func removeLast(_ count: Int) { entries.removeLast(count) }

  /// Corrects a key for bytes that have been inserted before it.
  mutating func move(_ index: Int, by width: Int) {
    let content = entries[index].content
    entries[index].content = content.lowerBound + width..<content.upperBound + width
  }

  /// Adds a key whose content lies in the given bytes.
  @inline(__always)
  mutating func append(_ content: Range<Int>, isEscaped: Bool, in bytes: UnsafePointer<UInt8>) {
    let fingerprint =
      isEscaped
      ? KeyLedger.decoded(content, bytes).withUnsafeBufferPointer(KeyLedger.fingerprint)
      : KeyLedger.fingerprint(
        UnsafeBufferPointer(start: bytes + content.lowerBound, count: content.count))
    entries.append(
      Entry(fingerprint: fingerprint, isEscaped: isEscaped, content: content))
  }

  /// The first of the last `count` keys that equals one before it, and that one.
  func duplicate(amongLast count: Int, in bytes: UnsafePointer<UInt8>) -> (Entry, first: Entry)? {
    count <= KeyLedger.pairwiseBound
      ? pairwiseDuplicate(amongLast: count, in: bytes) : tableDuplicate(amongLast: count, in: bytes)
  }

  private func pairwiseDuplicate(
    amongLast count: Int, in bytes: UnsafePointer<UInt8>
  ) -> (Entry, first: Entry)? {
    let start = entries.count - count
    // One bit per fingerprint seen: where it is clear, no pair needs comparing.
    var seen: UInt64 = 0
    for index in start..<entries.count {
      let entry = entries[index]
      let bit: UInt64 = 1 << UInt64(entry.fingerprint & 63)
      if seen & bit != 0 {
        for earlier in entries[start..<index] where areEqual(entry, earlier, in: bytes) {
          return (entry, earlier)
        }
      }
      seen |= bit
    }
    return nil
  }

  /// Finds a duplicate among many keys in time proportional to their bytes, for hostile ones too:
  /// the standard library's hash is seeded anew in each process.
  private func tableDuplicate(
    amongLast count: Int, in bytes: UnsafePointer<UInt8>
  ) -> (Entry, first: Entry)? {
    let start = entries.count - count
    let mask = (1 << (Int.bitWidth - (2 * count).leadingZeroBitCount)) - 1
    // 0 is a free place, others are an index from `start`, plus one.
    var table = [UInt32](repeating: 0, count: mask + 1)
    for index in 0..<count {
      let entry = entries[start + index]
      var place = hash(entry, in: bytes) & mask
      while table[place] != 0 {
        let earlier = entries[start + Int(table[place]) - 1]
        if areEqual(entry, earlier, in: bytes) { return (entry, earlier) }
        place = (place + 1) & mask
      }
      table[place] = UInt32(truncatingIfNeeded: index + 1)
    }
    return nil
  }

  private func hash(_ entry: Entry, in bytes: UnsafePointer<UInt8>) -> Int {
    var hasher = Hasher()
    if entry.isEscaped {
      KeyLedger.decoded(entry.content, bytes).withUnsafeBytes { hasher.combine(bytes: $0) }
    } else {
      let content = entry.content
      hasher.combine(
        bytes: UnsafeRawBufferPointer(start: bytes + content.lowerBound, count: content.count))
    }
    return hasher.finalize()
  }

  private func areEqual(_ one: Entry, _ other: Entry, in bytes: UnsafePointer<UInt8>) -> Bool {
    guard one.fingerprint == other.fingerprint else { return false }
    if one.isEscaped || other.isEscaped {
      return KeyLedger.decoded(one.content, bytes) == KeyLedger.decoded(other.content, bytes)
    }
    return UnsafeBufferPointer(start: bytes + one.content.lowerBound, count: one.content.count)
      .elementsEqual(
        UnsafeBufferPointer(start: bytes + other.content.lowerBound, count: other.content.count))
  }

  /// The key's bytes with its escapes, if any, resolved.
  static func decoded(_ content: Range<Int>, _ bytes: UnsafePointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    Escaping.decode(bytes, content, into: &result)
    return result
  }

  /// A number made of a key's length and of its first and last bytes.
  @inline(__always)
  private static func fingerprint(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let count = key.count
    guard let base = key.baseAddress, count > 0 else { return 0 }
    let address = UnsafeRawPointer(base)
    var bits: UInt64
    if count >= 8 {
      bits = address.loadUnaligned(as: UInt64.self)
      bits ^= address.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self) &* 31
    } else if count >= 4 {
      bits = UInt64(address.loadUnaligned(as: UInt32.self)) << 32
      bits |= UInt64(address.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else {
      bits = UInt64(key[0]) << 16 | UInt64(key[count / 2]) << 8 | UInt64(key[count - 1])
    }
    bits = (bits ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: bits >> 32)
  }
}

extension KeyLedger {
  /// Moves the ledger out, emptied, and leaves one without storage.
  mutating func take() -> KeyLedger {
    var taken = KeyLedger()
    swap(&taken, &self)
    taken.entries.removeAll(keepingCapacity: true)
    return taken
  }
}
