/// The words of customers' names, to be found by the name of a payer.
///
/// A bank writes `MUELLER, THOMAS U. ANNA`: the customer is whoever has all of his words in it.
struct NameIndex {
  private var keys: [(hash: UInt64, account: Int32)] = []
  /// How many words the name of each account has.
  private var counts: [Int: Int] = [:]

  /// A word that more customers have says nothing by itself.
  private static let common = 500

  /// How much of a customer's name a payer's has.
  struct Sighting {
    let account: Int
    /// All words, at least two of them or a long one.
    let isWhole: Bool
  }
}

extension NameIndex {
  mutating func add(_ name: String, of account: Int) {
    let words = Self.words(of: name)
    guard !words.isEmpty else { return }
    counts[account] = words.count
    for word in words {
      keys.append((Fingerprint64(word).value, Int32(clamping: account)))
    }
  }

  mutating func sort() { keys.sort { ($0.hash, $0.account) < ($1.hash, $1.account) } }

  /// The customers whose names have words of a payer's name, and how much.
  func sightings(of payer: String) -> [Sighting] {
    var found: [Int: Int] = [:]
    var isLong: Set<Int> = []
    for word in Self.words(of: payer) {
      let range = places(of: Fingerprint64(word).value)
      guard range.count <= Self.common else { continue }
      for place in range {
        let account = Int(keys[place].account)
        found[account, default: 0] += 1
        if word.count >= 5 { isLong.insert(account) }
      }
    }
    return found.map { account, words in
      let all = counts[account] ?? 0
      return Sighting(
        account: account, isWhole: words >= all && (all > 1 || isLong.contains(account)))
    }.filter { $0.isWhole || isLong.contains($0.account) }
  }

  /// Whether a name has all words of a customer's.
  static func isWhole(_ name: String, in payer: String) -> Bool {
    let names = Set(words(of: name)), payers = Set(words(of: payer))
    return !names.isEmpty && names.isSubset(of: payers)
      && (names.count > 1 || names.contains { $0.count >= 5 })
  }

  private static func words(of name: String) -> [[UInt8]] {
    // Titles, forms of address and single letters name nobody.
    let empty: Set<[UInt8]> = Set(
      ["DR", "PROF", "HERR", "FRAU", "FAM", "FAMILIE", "UND", "ODER", "VON", "DE"].map {
        Array($0.utf8)
      })
    var seen: Set<[UInt8]> = []
    return FoldedText(name).words.map(Array.init).filter {
      $0.count > 1 && !empty.contains($0) && seen.insert($0).inserted
    }
  }

  private func places(of hash: UInt64) -> Range<Int> {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < keys.count, keys[end].hash == hash { end += 1 }
    return low..<end
  }
}
