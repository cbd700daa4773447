/// When a claim is barred, read cautiously and regularly (§§ 195–217 BGB).
///
/// The cautious reading takes the earliest day a court may find: it warns. An open end of
/// negotiations or proceedings does not silence it, because both also end by nobody doing anything.
/// The regular one takes the day that the facts support: only when that has passed is a claim
/// called barred. Knowledge of debtor and facts is taken for granted, as a merchant has it of his
/// own debtor. Interest and costs are barred with the claim at the latest (§ 217 BGB).
///
///     let facts = LimitationFacts(due: try Day("2023-05-31"), dueAgreed: true)
///     Limitation(of: facts).cautious.end  // .on(2026-12-31)
public struct Limitation: Sendable, Hashable {
  /// The earliest reading.
  public let cautious: Reading

  /// The reading that the facts support.
  public let regular: Reading

  /// One reading: how the end came about.
  public struct Reading: Sendable, Hashable {
    /// What happened to the time, in order.
    public let steps: [Step]
    /// When the claim is barred.
    public let end: End
  }

  /// When a claim is barred.
  public enum End: Sendable, Hashable {
    /// With the end of this day; where it is no working day, the next one is defended (§ 193 BGB).
    case on(Day)
    /// Not while the time stands still; then after the days that are left.
    case standsStill(since: Day, daysLeft: Int)
    /// Not before six months after the heir accepts (§ 211 BGB); only the regular reading waits.
    case waitsForHeir(died: Day)
  }

  /// Something that moved the end.
  public enum Step: Sendable, Hashable {
    /// The time of three years began with the end of the year of this day (§§ 195, 199(1)).
    case regularPeriod(arisen: Day, end: Day)
    /// The time of thirty years began with the final title (§§ 197(1) no 3, 201).
    case titled(Day, end: Day)
    /// The days of a suspension are not counted (§ 209).
    case suspended(LimitationFacts.Suspension, ClosedRange<Day>, end: Day)
    /// A suspension that still lasts.
    case suspendedSince(LimitationFacts.Suspension, Day)
    /// The end was put off to this day at least (§ 203 sentence 2, § 211).
    case putOff(LimitationFacts.Suspension, end: Day)
    /// The time began anew; the end never becomes earlier, and is open while the time stands still.
    case restarted(LimitationFacts.Restart, end: Day?)
    /// The claim was barred before this happened, so it changed nothing.
    case tooLate(Day)
    /// It moved no end: it lay before the time began, or the time ends later anyway.
    case withoutEffect(Day)
  }

  /// Assesses when a claim is barred.
  public init(of facts: LimitationFacts) {
    let arisen = facts.dueAgreed ? facts.due : facts.origin ?? facts.due
    let earliest = min(facts.origin ?? facts.due, facts.due)
    cautious = Self.reading(facts, arisen: earliest, isCautious: true)
    regular = Self.reading(facts, arisen: arisen, isCautious: false)
  }

  private static func reading(
    _ facts: LimitationFacts, arisen: Day, isCautious: Bool
  ) -> Reading {
    var clock = LimitationClock(arisen: arisen, isCautious: isCautious)
    for event in LimitationEvent.all(of: facts, isCautious: isCautious) {
      clock.take(event)
    }
    return Reading(steps: clock.steps, end: clock.result)
  }
}

// MARK: - Answers

extension Limitation {
  /// How near the end is by the cautious reading.
  public enum Nearness: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// More than twelve months away, or standing still.
    case far
    /// Twelve months or less.
    case year
    /// Six months or less.
    case halfYear
    /// Three months or less.
    case quarter
    /// One month or less.
    case month
    /// Passed by the cautious reading; barred only if by the regular one too.
    case passed

    /// Whether the left end is farther away.
    public static func < (left: Nearness, right: Nearness) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// How near the end is on a day, by the cautious reading.
  public func nearness(on day: Day) -> Nearness {
    let end: Day
    switch cautious.end {
    case .on(let last): end = last
    // Before it stands still, the time runs.
    case .standsStill(let since, let left) where day < since: end = since + (left - 1)
    case .standsStill, .waitsForHeir: return .far
    }
    if day > end { return .passed }
    let stages: [(months: Int, nearness: Nearness)] = [
      (1, .month), (3, .quarter), (6, .halfYear), (12, .year),
    ]
    return stages.first { day >= end.adding(months: -$0.months) }?.nearness ?? .far
  }

  /// Whether a claim is barred on a day: by the regular reading, holidays included.
  public func isBarred(on day: Day, workingDays: WorkingDays) -> Bool {
    guard case .on(let end) = regular.end else { return false }
    return day > workingDays.shifted(end).day
  }
}

extension Limitation.Step {
  /// The ground of the step; none where it changed nothing.
  public var citations: [Citation] {
    switch self {
    case .regularPeriod: [.bgb("195"), .bgb("199", 1)]
    case .titled: [.bgb("197", 1, number: 3), .bgb("201"), .bgb("197", 2)]
    case .suspended(let suspension, _, _): suspension.citations + [.bgb("209")]
    case .suspendedSince(let suspension, _): suspension.citations
    case .putOff(.negotiation, _): [.bgb("203", sentence: 2)]
    case .putOff(let suspension, _): suspension.citations
    case .restarted(let restart, _): restart.citations
    case .tooLate, .withoutEffect: []
    }
  }
}
