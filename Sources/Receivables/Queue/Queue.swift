/// The clerk's list of a day: who needs a person, the most important first, and what rests.
///
///     let queue = book.queue(on: day)
///     queue[.step].first?.reasons
///
/// It is a value of its own: after an entry only the debtor it is about is ranked again.
public struct Queue: Sendable {
  /// The day.
  public let day: Day
  // Boxed, because lists of them are searched and moved.
  private var lanes: [[Shared<Standing>]]
  private var held: [Shared<Standing>]
  /// How many debtors have something open that nothing is to be done about yet.
  public private(set) var waiting: Int
  /// Everybody who needs somebody, is held back, or waits.
  private var found: [DebtorID: Shared<Standing>]
  private var tally = QueueTally()

  /// A queue of standings of one day, in any order.
  public init(_ standings: some Sequence<Standing>, on day: Day) {
    self.init(standings.lazy.map { Shared($0) }, on: day)
  }

  /// A queue of standings that are shared with others.
  init(_ standings: some Sequence<Shared<Standing>>, on day: Day) {
    self.day = day
    lanes = Lane.allCases.map { _ in [] }
    held = []
    waiting = 0
    found = [:]
    for standing in standings { add(standing) }
    for lane in Lane.allCases { lanes[lane.rawValue].sort { QueuePlace($0, in: lane) } }
    held.sort { QueuePlace(held: $0) }
  }

  private mutating func add(_ standing: Shared<Standing>) {
    switch standing.value.place {
    case .lane(let lane): lanes[lane.rawValue].append(standing)
    case .gated: held.append(standing)
    case .waiting: waiting += 1
    case .settled, .clear: return
    }
    found[standing.value.debtor] = standing
    tally.add(standing.value)
  }
}

// MARK: - Reading

extension Queue {
  /// The debtors of a lane, in its order.
  public subscript(lane: Lane) -> some RandomAccessCollection<Standing> {
    lanes[lane.rawValue].lazy.map(\.value)
  }

  /// All who need somebody, lane by lane.
  public var rows: [Standing] { lanes.flatMap { $0.map(\.value) } }

  /// The debtors that gates hold back, those with the most money first.
  public var gated: some RandomAccessCollection<Standing> { held.lazy.map(\.value) }

  /// How many need somebody.
  public var count: Int { lanes.reduce(0) { $0 + $1.count } }

  /// The standing of a debtor who needs somebody, is held back, or waits.
  public func standing(of debtor: DebtorID) -> Standing? { found[debtor]?.value }

  /// The steps that go out together, those with the most debtors first.
  public var groups: [Group] {
    var groups: [StepGroup: Group] = [:]
    for standing in self[.step] {
      guard let key = standing.group else { continue }
      groups[key, default: Group(key: key)].add(standing)
    }
    return groups.values.sorted { left, right in
      (right.debtors.count, left.key.step, left.key.level, left.key.procedure?.text ?? "")
        < (left.debtors.count, right.key.step, right.key.level, right.key.procedure?.text ?? "")
    }
  }

  /// The money that rests, by currency.
  public var hidden: [Money] { tally.hidden }

  /// How many debtors have something that rests.
  public var restingCount: Int { tally.held }

  /// How many notices the run would issue.
  public var noticeCount: Int { tally.notices }

  /// The debtors of a lane, in its order.
  public func debtors(in lane: Lane) -> [DebtorID] {
    lanes[lane.rawValue].map(\.value.debtor)
  }

  /// The debtors of whom a step is due and a person looks at it by itself.
  public var singles: [DebtorID] {
    lanes[Lane.step.rawValue].compactMap { $0.value.isSingle ? $0.value.debtor : nil }
  }

  /// The debtors whom somebody wants to see again at a minute of the day, whatever lane they stand in.
  public var timedFollowUps: [(debtor: DebtorID, minute: Int)] {
    lanes.joined().compactMap { standing in
      standing.value.reasons.lazy.compactMap(\.time?.minute).min()
        .map { (standing.value.debtor, $0) }
    }
  }

  /// The debtors of whom something rests, those in a lane first.
  public var restingDebtors: [DebtorID] {
    lanes.joined().compactMap { $0.value.hidden.isPositive ? $0.value.debtor : nil }
      + held.map(\.value.debtor)
  }

  /// The money that each kind of gate hides, and how many debtors it concerns, the most first.
  public var hiddenByKind: [(kind: Gate.Kind, debtors: Int, money: [Money])] {
    var kinds: [Gate.Kind: (debtors: Set<DebtorID>, money: [Money])] = [:]
    // Who stands in a lane or is held back, not copied.
    for standing in (lanes + [held]).joined() {
      for gate in standing.value.gates where gate.money.isPositive {
        kinds[gate.kind, default: ([], [])].debtors.insert(standing.value.debtor)
        kinds[gate.kind, default: ([], [])].money.append(gate.money)
      }
    }
    return kinds.map { ($0.key, $0.value.debtors.count, [Money].sums(of: $0.value.money)) }
      .sorted { ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue) }
  }

  /// Debtors of whom the same step is due, as one row.
  public struct Group: Sendable, Identifiable {
    /// What they have in common.
    public let key: StepGroup
    /// The debtors, in the order of the lane.
    public private(set) var debtors: [DebtorID] = []
    /// What can be collected of them, by currency.
    public private(set) var collectible: [Money] = []

    init(key: StepGroup) { self.key = key }

    /// What they have in common names them.
    public var id: StepGroup { key }

    fileprivate mutating func add(_ standing: Standing) {
      debtors.append(standing.debtor)
      collectible = [Money].sums(of: collectible + [standing.collectible])
    }
  }
}

// MARK: - Ranking again

extension Queue {
  /// Puts a debtor where he stands now, without looking at any other.
  public mutating func update(_ standing: Standing) {
    if let old = found.removeValue(forKey: standing.debtor) { remove(old) }
    let new = Shared(standing)
    switch standing.place {
    case .lane(let lane):
      lanes[lane.rawValue].insert(new, by: { QueuePlace($0, in: lane) })
    case .gated: held.insert(new, by: { QueuePlace(held: $0) })
    case .waiting: waiting += 1
    case .settled, .clear: return
    }
    found[standing.debtor] = new
    tally.add(standing)
  }

  private mutating func remove(_ old: Shared<Standing>) {
    tally.remove(old.value)
    switch old.value.place {
    case .lane(let lane): lanes[lane.rawValue].remove(old, by: { QueuePlace($0, in: lane) })
    case .gated: held.remove(old, by: { QueuePlace(held: $0) })
    case .waiting: waiting -= 1
    case .settled, .clear: break
    }
  }
}
