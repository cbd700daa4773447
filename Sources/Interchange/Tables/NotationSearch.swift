import Receivables

/// Finds out how the amounts of a table are written: by all of them, never by one.
struct AmountSearch {
  private let currency: Currency
  private var candidates: Set<AmountNotation> = [.german, .english, .swiss]
  /// How often each notation could read an amount.
  private var readable: [AmountNotation: Int] = [:]
  /// An amount that two notations read differently.
  private var doubtful: String?

  init(_ currency: Currency) { self.currency = currency }

  mutating func look(at text: String) {
    // Digits alone say nothing.
    guard text.utf8.contains(where: { $0 < 0x30 && $0 != 0x2D || $0 > 0x39 }) else { return }
    var isAmbiguous = false
    do { _ = try Money(reading: text, .either, in: currency) } catch {
      if case .unreadable(_, .ambiguous) = error { isAmbiguous = true }
    }
    if isAmbiguous {
      // `1.234`: a thousand, or one with three decimals.
      doubtful = doubtful ?? text
      candidates.remove(.swiss)
      return
    }
    for notation in [AmountNotation.german, .english, .swiss] {
      let isReadable = (try? Money(reading: text, notation, in: currency)) != nil
      readable[notation, default: 0] += isReadable ? 1 : 0
      if !isReadable { candidates.remove(notation) }
    }
  }

  /// The notation; where none reads all, the one that reads most.
  ///
  /// - Throws: `Finding` where two notations read the amounts differently.
  func result() throws(Finding) -> AmountNotation {
    if let doubtful, candidates.contains(.german), candidates.contains(.english) {
      throw Finding(.ambiguousAmounts(doubtful))
    }
    let order: [AmountNotation] = [.german, .english, .swiss]
    if let only = order.first(where: candidates.contains) { return only }
    return order.max { readable[$0, default: 0] < readable[$1, default: 0] } ?? .german
  }
}

/// Finds out how the days of a column are written: by all of them, never by one.
struct DaySearch {
  private(set) var candidates = Set(DayNotation.allCases)
  private var readable: [DayNotation: Int] = [:]
  /// A day that two notations read differently.
  private var doubtful: String?

  mutating func look(at text: String) {
    var days: [DayNotation: Day] = [:]
    for notation in DayNotation.allCases {
      days[notation] = try? Day(reading: text, notation)
      readable[notation, default: 0] += days[notation] == nil ? 0 : 1
    }
    // What no notation reads is a finding of its row, and says nothing about the others.
    guard !days.isEmpty else { return }
    candidates.formIntersection(days.keys)
    if Set(days.values).count > 1 { doubtful = doubtful ?? text }
  }

  /// The notation; where none reads all, the one that reads most.
  ///
  /// - Parameter others: Notations that the other columns of the table leave possible.
  /// - Returns: The notation.
  /// - Throws: `Finding` where two notations read the days differently.
  func result(others: Set<DayNotation>) throws(Finding) -> DayNotation {
    let order = DayNotation.allCases
    var left = candidates
    if left.count > 1, doubtful != nil {
      let both = left.intersection(others)
      guard both.count == 1 else { throw Finding(.ambiguousDays(doubtful ?? "")) }
      left = both
    }
    if let only = order.first(where: left.contains) { return only }
    return order.max { readable[$0, default: 0] < readable[$1, default: 0] } ?? .iso
  }
}
