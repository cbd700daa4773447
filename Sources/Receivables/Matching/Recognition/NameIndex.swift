/// The words of customers' names, to be found by the name of a payer.
///
/// A bank writes `MUELLER, THOMAS U. ANNA`: the customer is whoever has all of his words in it.
struct NameIndex {
  private var keys: [(hash: UInt64, account: Int32)] = []
  /// How many words the name of each account has; nothing where they are not all of it.
  private var counts: [Int: Int] = [:]

  /// A word that more customers have says nothing by itself.
  private static let common = 500

  /// How much of a customer's name a payer's has.
  struct Sighting {
    let account: Int
    /// All words, at least two of them, or a long one that is all of the payer's too.
    let isWhole: Bool
  }
}

extension NameIndex {
  mutating func add(_ name: String, of account: Int) {
    let name = NameWords(name)
    guard !name.words.isEmpty else { return }
    if name.isComplete { counts[account] = name.words.count }
    for word in name.words {
      keys.append((Fingerprint64(word).value, Int32(clamping: account)))
    }
  }

  mutating func sort() { keys.sort { ($0.hash, $0.account) < ($1.hash, $1.account) } }

  /// The customers whose names have words of a payer's name, and how much.
  func sightings(of payer: String) -> [Sighting] {
    let payer = NameWords(payer)
    var found: [Int: Int] = [:]
    var isLong: Set<Int> = []
    for word in payer.words {
      let range = places(of: Fingerprint64(word).value)
      guard range.count <= Self.common else { continue }
      for place in range {
        let account = Int(keys[place].account)
        found[account, default: 0] += 1
        if NameWords.isLong(word) { isLong.insert(account) }
      }
    }
    return found.map { account, count in
      Sighting(
        account: account,
        isWhole: counts[account] == count
          && payer.isMeant(by: count, hasLong: isLong.contains(account)))
    }.filter { $0.isWhole || isLong.contains($0.account) }
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
