/// What a run would issue on a day, and why everybody else with something overdue is left out.
public struct RunProposal: Sendable {
  /// The day on the letters.
  public let day: Day
  /// Whether payments are booked far enough for formal notices; else nothing is proposed.
  public let hasFreshBankData: Bool
  /// The last day on which payments are booked completely.
  public let bankDataThrough: Day?
  /// The notices, by group, those that go together first.
  public private(set) var notices: [Proposed]
  /// Everybody with something overdue who gets none.
  public private(set) var leftOut: [LeftOut]

  /// A notice that would be issued.
  public struct Proposed: Sendable {
    /// How the debtor stands.
    public let standing: Standing
    /// What it demands.
    public let figures: NoticeFigures
    /// What is to be known of it, though nothing keeps it back.
    public let objections: [Objection]
    /// The notices that it goes with.
    public let group: StepGroup

    /// Why a person looks at it by itself.
    public var flags: [Standing.Flag] { standing.flags }
  }

  /// Somebody who gets no notice.
  public struct LeftOut: Sendable {
    /// How the debtor stands.
    public let standing: Standing
    /// Why.
    public let cause: Cause

    /// The first day on which it may be otherwise; nothing where only an event matters.
    public var returns: Day? {
      switch cause {
      case .notDue(let day): day
      case .gated: standing.returns
      case .needsPerson, .objections: nil
      }
    }
  }

  /// Why somebody gets no notice.
  public enum Cause: Sendable, Hashable {
    /// Gates hold it back, the first first.
    case gated([Gate.Kind])
    /// The next step is not due.
    case notDue(Day?)
    /// A person is needed first.
    case needsPerson(Reason)
    /// The notice must not be issued as it is.
    case objections([Objection])
  }
}

extension Book {
  /// What a run would issue on a day.
  ///
  /// - Parameters:
  ///   - day: The day on the letters.
  ///   - progress: Told how many accounts were looked at, now and then.
  /// - Returns: The notices, and everybody with something overdue who gets none.
  public func run(on day: Day, progress: ((Int) -> Void)? = nil) -> RunProposal {
    var seen = 0
    return RunProposal(
      accounts.lazy.filter(\.isRecorded).map { account in
        seen += 1
        if seen.isMultiple(of: 1_024) { progress?(seen) }
        return account
      }, on: day, settings)
  }
}

extension RunProposal {
  init(_ accounts: some Sequence<Account>, on day: Day, _ settings: Settings) {
    self.day = day
    hasFreshBankData = settings.hasFreshBankData(on: day)
    bankDataThrough = settings.bankDataThrough
    notices = []
    leftOut = []
    for account in accounts {
      switch account.proposal(on: day, settings) {
      case .notice(let notice): notices.append(notice)
      case .leftOut(let left): leftOut.append(left)
      case nil: break
      }
    }
    notices.sort(by: Proposed.precedes)
    leftOut.sort { left, right in
      (right.standing.overdue.minor, left.standing.debtor)
        < (left.standing.overdue.minor, right.standing.debtor)
    }
  }

  /// What is proposed for one debtor.
  enum Outcome {
    case notice(Proposed)
    case leftOut(LeftOut)
  }

  /// Notices that go together, with what they demand by currency.
  public var groups: [(group: StepGroup, notices: [Proposed], total: [Money])] {
    var groups: [(group: StepGroup, notices: [Proposed], total: [Money])] = []
    for notice in notices {
      if groups.last?.group == notice.group {
        groups[groups.count - 1].notices.append(notice)
      } else {
        groups.append((notice.group, [notice], []))
      }
    }
    return groups.map {
      ($0.group, $0.notices, [Money].sums(of: $0.notices.lazy.map(\.figures.notice.total)))
    }
  }
}

extension RunProposal.Proposed {
  fileprivate static func precedes(_ left: Self, _ right: Self) -> Bool {
    func key(_ notice: Self) -> (Int, String, String) {
      (
        notice.group.level, notice.group.procedure?.text ?? "",
        notice.group.channels.map(\.rawValue).joined()
      )
    }
    let (first, second) = (key(left), key(right))
    if first != second { return first < second }
    if left.flags.isEmpty != right.flags.isEmpty { return left.flags.isEmpty }
    return left.standing.debtor < right.standing.debtor
  }
}

extension Account {
  /// What a run does with the debtor; nothing where nothing is overdue.
  func proposal(on day: Day, _ settings: Settings) -> RunProposal.Outcome? {
    let situation = Situation(of: self, on: day, settings)
    let standing = situation.standing
    guard standing.overdue.isPositive else { return nil }
    guard let planned = standing.notice else {
      return .leftOut(RunProposal.LeftOut(standing: standing, cause: standing.leftOutCause))
    }
    let steps = situation.dueSteps(standing.portions)
    guard let figures = situation.figures(of: planned, steps, standing.portions) else { return nil }
    let objections = situation.objections(to: figures, standing.portions)
    guard !objections.contains(where: \.blocks) else {
      let cause = RunProposal.Cause.objections(objections.filter(\.blocks))
      return .leftOut(RunProposal.LeftOut(standing: standing, cause: cause))
    }
    return .notice(
      RunProposal.Proposed(
        standing: standing, figures: figures, objections: objections, group: StepGroup(planned)))
  }
}

extension Standing {
  /// Why the run leaves the debtor out.
  fileprivate var leftOutCause: RunProposal.Cause {
    let kinds = gates.map(\.kind)
    let isHeldBack = collectible.isZero || kinds.contains(where: \.isOfDebtor)
    if isHeldBack, !kinds.isEmpty { return .gated(kinds.withoutRepetitions) }
    if let reason = reasons.first(where: { $0.lane == .broken || $0.lane == .step }) {
      return .needsPerson(reason)
    }
    if case .waiting(let day) = place { return .notDue(day) }
    return .notDue(changes)
  }
}

extension [Gate.Kind] {
  fileprivate var withoutRepetitions: [Gate.Kind] {
    var seen: Set<Gate.Kind> = []
    return filter { seen.insert($0).inserted }
  }
}
