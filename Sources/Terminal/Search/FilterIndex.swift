import Glibc

/// The texts of many rows, folded once and laid end to end, so that a filter over all of them costs
/// one pass over bytes for each key.
public struct FilterIndex: Sendable {
  /// All texts, each with a line feed behind it.
  private var bytes: [UInt8] = []
  /// Where each text begins; one more entry says where the last one ends.
  private var starts: [Int] = [0]

  /// An index without rows.
  public init() {}

  /// An index of some rows' texts.
  public init(_ texts: some Sequence<String>) {
    for text in texts { append(text) }
  }

  /// How many rows there are.
  public var count: Int { starts.count - 1 }

  /// Adds a row: everything of it that is to be found, with blanks between.
  public mutating func append(_ text: String) {
    Folded.append(text, to: &bytes)
    bytes.append(0x0A)
    starts.append(bytes.count)
  }

  /// Makes room for so many rows of so many bytes each.
  public mutating func reserve(rows: Int, bytesEach: Int) {
    starts.reserveCapacity(rows + 1)
    bytes.reserveCapacity(rows * bytesEach)
  }
}

/// What a filter asks for: words that must all occur, wherever, in any case and spelling of umlauts.
public struct FilterWords: Sendable, Hashable {
  /// The words as they were typed.
  public let words: [String]
  let folded: [[UInt8]]

  /// The words of a text, at blanks.
  public init(_ text: String) {
    words = text.split(separator: " ").map(String.init)
    folded = words.map { Folded.bytes($0) }.filter { !$0.isEmpty }
  }

  /// Whether everything passes.
  public var isEmpty: Bool { folded.isEmpty }

  /// Whether a text has all words.
  public func match(_ text: String) -> Bool {
    let bytes = Folded.bytes(text)
    return bytes.withUnsafeBytes { text in
      folded.allSatisfy { FilterIndex.find($0, in: text) != nil }
    }
  }
}

extension FilterIndex {
  /// The rows that have all words, in their order.
  public func rows(_ words: FilterWords) -> [Int] {
    // The longest word is the rarest, mostly.
    guard let rarest = words.folded.max(by: { $0.count < $1.count }) else {
      return Array(0..<count)
    }
    let others = words.folded.filter { $0 != rarest }
    return bytes.withUnsafeBytes { text in
      starts.withUnsafeBufferPointer { starts in
        var rows: [Int] = []
        var row = 0
        var place = 0
        while let found = Self.find(rarest, in: .init(rebasing: text[place...])) {
          let hit = place + found
          row = Self.row(at: hit, from: row, starts)
          let line = UnsafeRawBufferPointer(rebasing: text[starts[row]..<starts[row + 1] - 1])
          if others.allSatisfy({ Self.find($0, in: line) != nil }) { rows.append(row) }
          place = starts[row + 1]
          row += 1
          guard row < starts.count - 1 else { break }
        }
        return rows
      }
    }
  }

  /// The row of a byte, at or behind a row: by doubling steps, since the next hit is mostly near.
  private static func row(
    at place: Int, from start: Int, _ starts: UnsafeBufferPointer<Int>
  ) -> Int {
    var low = start
    var step = 1
    while low + step < starts.count - 1, starts[low + step] <= place {
      low += step
      step *= 2
    }
    var high = min(low + step, starts.count - 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  /// Where a word begins in a text: the C library leaps from one to the next of its rarest byte.
  static func find(_ word: [UInt8], in text: UnsafeRawBufferPointer) -> Int? {
    guard let base = text.baseAddress, word.count <= text.count else { return nil }
    return word.withUnsafeBytes { word -> Int? in
      guard let letters = word.baseAddress else { return nil }
      let anchor = rarest(in: word)
      var place = anchor
      let end = text.count - word.count + anchor
      while place <= end,
        let found = memchr(base + place, Int32(word[anchor]), end + 1 - place)
      {
        let start = UnsafeRawPointer(found) - base - anchor
        if memcmp(base + start, letters, word.count) == 0 { return start }
        place = start + anchor + 1
      }
      return nil
    }
  }

  private static func rarest(in word: UnsafeRawBufferPointer) -> Int {
    var best = 0
    for place in word.indices.dropFirst() where rarity[word[place]] > rarity[word[best]] {
      best = place
    }
    return best
  }

  /// How rare a byte is in names, addresses and numbers; what is not listed is rarest.
  private static let rarity = Rarity()
}

/// The bytes of names, addresses and numbers, the commonest first.
private struct Rarity: Sendable {
  private let ranks: [UInt8]

  init() {
    var ranks = [UInt8](repeating: 255, count: 256)
    for (rank, byte) in " enirsat0h1dlu2gcmo354b6897kfwpzv.-jyxq".utf8.enumerated() {
      ranks[Int(byte)] = UInt8(rank)
    }
    self.ranks = ranks
  }

  subscript(byte: UInt8) -> UInt8 { ranks[Int(byte)] }
}
