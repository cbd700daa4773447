/// How all debtors of a book stood when they were ranked last, so that the next queue ranks only those
/// who may stand otherwise.
///
///     let heads = book.heads(on: day, after: last)
///     heads.queue[.step].first
public struct Heads: Sendable {
  /// The day they are ranked for.
  public let day: Day
  /// The last entry that they know.
  public let version: EntryNumber
  /// How many debtors were ranked for them; the others stood in the heads before.
  public let ranked: Int
  /// One for each account, in the order of the book.
  let places: [Head]

  /// How one debtor stands.
  enum Head: Sendable {
    /// He is not recorded, or that was undone.
    case unrecorded
    /// The case is over, and needs nobody through a day.
    case over(keeps: Day)
    /// The case is open, or somebody is needed.
    case standing(Shared<Standing>)
  }
}

extension Heads {
  /// The queue of the day.
  public var queue: Queue {
    Queue(
      places.lazy.compactMap { head in
        if case .standing(let standing) = head { standing } else { nil }
      }, on: day)
  }

  /// The last day through which all of them keep.
  var keeps: Day { places.lazy.compactMap(\.keeps).min() ?? .last }
}

extension Heads.Head {
  init(_ standing: Standing) {
    switch standing.place {
    case .settled, .clear: self = .over(keeps: standing.keeps)
    case .lane, .gated, .waiting: self = .standing(Shared(standing))
    }
  }

  fileprivate var keeps: Day? {
    switch self {
    case .unrecorded: nil
    case .over(let keeps): keeps
    case .standing(let standing): standing.value.keeps
    }
  }

  /// How he stands on a later day.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - change: What of the rules changed since.
  /// - Returns: The same on that day; nothing where he must be ranked anew.
  fileprivate func carried(to day: Day, after change: Book.RuleChange) -> Heads.Head? {
    guard let keeps else { return self }
    guard day <= keeps else { return nil }
    guard case .standing(let standing) = self else { return self }
    if change == .bankData, standing.value.restsOnBankData { return nil }
    return standing.value.day == day ? self : .standing(Shared(standing.value.carried(to: day)))
  }
}

// MARK: - Ranking

extension Book {
  /// How all debtors stand on a day.
  ///
  /// - Parameters:
  ///   - day: All that is known is judged on this day.
  ///   - last: How they stood before: by the same entries as far as it knows them. Nothing to rank
  ///     everybody.
  ///   - crew: Who ranks; the result is the same whoever does.
  ///   - progress: Told how many accounts were looked at, now and then.
  /// - Returns: The heads of the day.
  public func heads(
    on day: Day, after last: Heads? = nil, by crew: some Crew = Alone(),
    progress: ((Int) -> Void)? = nil
  ) -> Heads {
    let last = last.flatMap { isAhead(of: $0, on: day) ? $0 : nil }
    let ranking = Ranking(
      accounts: accounts, day: day, settings: Shared(settings), last: last,
      change: last.map { ruleChange(after: $0.version) } ?? .all)
    let slices = Ranking.slices(of: accounts.count, for: crew.size)
    let parts = slices.dropFirst().map { slice in
      { @Sendable in ranking.heads(of: slice) { _ in } }
    }
    let made = crew.make(parts) {
      ranking.heads(of: slices[0]) { progress?($0 * slices.count) }
    }
    return Heads(
      day: day, version: version, ranked: made.reduce(0) { $0 + $1.ranked },
      places: made.count == 1 ? made[0].places : made.flatMap(\.places))
  }

  /// Whether heads know nothing that the book does not, and nothing of a later day.
  private func isAhead(of heads: Heads, on day: Day) -> Bool {
    heads.version <= version && heads.day <= day && heads.places.count <= accounts.count
  }
}

/// The ranking of the accounts of a book, slice by slice.
private struct Ranking: Sendable {
  let accounts: [Account]
  let day: Day
  let settings: Shared<Settings>
  let last: Heads?
  let change: Book.RuleChange

  /// The places of so many accounts in equal slices, no more than it takes; one at least.
  static func slices(of count: Int, for size: Int) -> [Range<Int>] {
    // Fewer accounts are ranked in the time that it takes to ask for help.
    let slices = max(1, min(size, count / 100))
    return (0..<slices).map { count * $0 / slices..<count * ($0 + 1) / slices }
  }

  /// How the debtors of a slice stand, and how many of them were ranked for it.
  func heads(
    of slice: Range<Int>, progress: (Int) -> Void
  ) -> (places: [Heads.Head], ranked: Int) {
    var ranked = 0
    var places: [Heads.Head] = []
    places.reserveCapacity(slice.count)
    for place in slice {
      if place.isMultiple(of: 1_024) { progress(place) }
      if let head = carried(place) {
        places.append(head)
      } else if accounts[place].isRecorded {
        places.append(Heads.Head(accounts[place].standing(on: day, settings)))
        ranked += 1
      } else {
        places.append(.unrecorded)
      }
    }
    return (places, ranked)
  }

  /// How a debtor stood before, where he stands so still.
  private func carried(_ place: Int) -> Heads.Head? {
    guard change != .all, let last, place < last.places.count,
      accounts[place].version <= last.version
    else { return nil }
    return last.places[place].carried(to: day, after: change)
  }
}

// MARK: - Changes of the rules

extension Book {
  /// What of the rules changed, as far as standings rest on it.
  enum RuleChange: Int, Comparable {
    /// Nothing.
    case none
    /// Through which day payments are booked.
    case bankData
    /// Anything else.
    case all

    static func < (left: RuleChange, right: RuleChange) -> Bool { left.rawValue < right.rawValue }
  }

  /// What changed after an entry, by new events of the book and by those that were undone.
  func ruleChange(after version: EntryNumber) -> RuleChange {
    facts.lazy.filter { fact in
      fact.number > version || fact.reversedBy.map { $0 > version } ?? false
    }.map(\.value.ruleChange).max() ?? .none
  }
}

extension BookEvent {
  fileprivate var ruleChange: Book.RuleChange {
    switch self {
    // What letters say, who may do what, and what was sold moves nobody.
    case .creditorSet, .bankAccountSet, .templateSet, .permissionSet, .salesRecorded, .runIssued:
      .none
    case .bankDataCompleteUntil: .bankData
    case .bookOpened, .procedureSet, .baseRateSet, .toleranceSet, .policySet, .absenceSet,
      .rangeAssigned:
      .all
    }
  }
}
