/// The numbers of invoices, orders and customers, to be found in the texts of payments.
struct NumberIndex {
  /// How a number is written in the text.
  enum Form: UInt8, Comparable {
    /// The last digits, without zeros before them: `1234` of `RE-2026-0001234`.
    case tail
    /// The digits, without the letters before them: `20260001234`.
    case digits
    /// All of it.
    case full

    static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }
  }

  /// What a number is of.
  enum Subject: Hashable {
    case item(EntryNumber)
    case order(EntryNumber)
    case debtor
  }

  /// A number that stands in a text.
  struct Sighting: Hashable {
    let account: Int
    let subject: Subject
    let form: Form
    let length: Int
  }

  private struct Key {
    let hash: UInt64
    let account: Int32
    let form: Form
    let subject: Subject
  }

  private var keys: [Key] = []
  private var isLength = [Bool](repeating: false, count: Self.longest + 1)

  private static let longest = 32
}

// MARK: - Filling

extension NumberIndex {
  /// Adds a number in all the forms it can be found in.
  mutating func add(_ number: String, of account: Int, _ subject: Subject) {
    let folded = FoldedText(number)
    add(folded.bytes[...], account, subject, .full)
    guard let first = folded.bytes.firstIndex(where: FoldedText.isDigit) else { return }
    let digits = folded.bytes[first...]
    // A number of letters in between, as A1B2, has no digits of its own.
    guard digits.allSatisfy(FoldedText.isDigit) else { return }
    if first > 0 { add(digits, account, subject, .digits) }
    guard let last = folded.words.last?.drop(while: { !FoldedText.isDigit($0) }) else { return }
    let tail = last.drop { $0 == 0x30 }
    if tail.count < digits.count { add(tail, account, subject, .tail) }
  }

  /// Puts the numbers in the order in which they are found.
  mutating func sort() {
    keys.sort { ($0.hash, $0.account, $0.form.rawValue) < ($1.hash, $1.account, $1.form.rawValue) }
  }

  private mutating func add(
    _ bytes: ArraySlice<UInt8>, _ account: Int, _ subject: Subject, _ form: Form
  ) {
    guard (3...Self.longest).contains(bytes.count) else { return }
    isLength[bytes.count] = true
    keys.append(
      Key(
        hash: Fingerprint64(bytes).value, account: Int32(clamping: account), form: form,
        subject: subject))
  }
}

// MARK: - Finding

extension NumberIndex {
  /// The numbers that stand in a text; one that lies within a longer one is none.
  func sightings(in text: FoldedText) -> [Sighting] {
    var found: [(range: Range<Int>, keys: Range<Int>)] = []
    for start in text.bytes.indices where text.isEdge(start) {
      var hash = Fingerprint64()
      for place in start..<min(text.bytes.count, start + Self.longest) {
        hash.add(text.bytes[place])
        guard isLength[place + 1 - start], text.isEdge(place + 1) else { continue }
        let range = keys(of: hash.value)
        if !range.isEmpty { found.append((start..<place + 1, range)) }
      }
    }
    let longest = found.filter { one in
      !found.contains { $0.range.count > one.range.count && $0.range.overlaps(one.range) }
    }
    var seen: Set<Sighting> = []
    return longest.flatMap { range, places in
      keys[places].compactMap { key in
        let sighting = Sighting(
          account: Int(key.account), subject: key.subject, form: key.form, length: range.count)
        return seen.insert(sighting).inserted ? sighting : nil
      }
    }
  }

  private func keys(of hash: UInt64) -> Range<Int> {
    let first = place(from: hash)
    var end = first
    while end < keys.count, keys[end].hash == hash { end += 1 }
    return first..<end
  }

  private func place(from hash: UInt64) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
