/// What the encoder needs beyond writing in order.
extension Writer {
  /// Puts texts into the innermost object or array, at gaps that ``beginValue()`` has left.
  ///
  /// - Parameter texts: Offsets in ascending order, with what belongs there.
  mutating func insert(_ texts: [(offset: Int, text: [UInt8])]) {
    guard let first = texts.first else { return }
    var tail: [UInt8] = []
    var rest = bytes[first.offset...]
    var shifts: [(offset: Int, width: Int)] = []
    var shift = 0
    for (offset, text) in texts {
      tail += rest[..<offset]
      tail += text
      rest = rest[offset...]
      shift += text.count
      shifts.append((offset, shift))
    }
    tail += rest
    bytes.replaceSubrange(first.offset..., with: tail)
    keys.shift(last: childCount, by: shifts)
  }

  /// Sorts the members of the innermost object by the bytes of their keys as written.
  ///
  /// None of its keys may occur twice. The ledger does not follow: the object must end here.
  mutating func sortMembers() {
    let members = keys.entries.suffix(childCount)
    guard members.count > 1, let first = members.first else { return }
    let start = first.content.lowerBound - 1
    // Every member ends where the separator before the next one starts.
    let ends =
      members.dropFirst().map { $0.content.lowerBound - 1 - separatorWidth } + [bytes.count]
    let separator = bytes[ends[0]..<ends[0] + separatorWidth]
    let order = zip(members, ends).sorted { one, other in
      bytes[one.0.content].lexicographicallyPrecedes(bytes[other.0.content])
    }
    var sorted: [UInt8] = []
    sorted.reserveCapacity(bytes.count - start)
    for (key, end) in order {
      if !sorted.isEmpty { sorted += separator }
      sorted += bytes[key.content.lowerBound - 1..<end]
    }
    bytes.replaceSubrange(start..., with: sorted)
  }
}

extension KeyLedger {
  /// Corrects the last keys after insertions: each moves by the width of the last one before it.
  fileprivate mutating func shift(last count: Int, by shifts: [(offset: Int, width: Int)]) {
    var passed = 0
    for index in entries.indices.suffix(count) {
      while passed < shifts.count, shifts[passed].offset <= entries[index].content.lowerBound {
        passed += 1
      }
      guard passed > 0 else { continue }
      move(index, by: shifts[passed - 1].width)
    }
  }
}
