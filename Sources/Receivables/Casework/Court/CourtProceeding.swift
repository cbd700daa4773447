/// A court dunning procedure (§§ 688–703d ZPO) as it stands on a day.
///
/// It is the fold of its steps. It has one track until the debtor objects to a part; from then on
/// the disputed amount and the rest each go their own way, with their own clocks.
public struct CourtProceeding: Sendable, Hashable {
  /// The entry of the application, which names it.
  public let number: EntryNumber
  /// What was applied for.
  public let application: CourtStep.Application
  /// The day of the application.
  public let applied: Day
  /// The last file number that the court gave.
  public private(set) var fileNumber: Line?
  /// The whole, or the disputed amount and the rest.
  public private(set) var tracks: [CourtTrack]
  /// Steps that no track could take: an earlier one was undone.
  public private(set) var withoutEffect: [EntryNumber] = []
  /// Whether an objection to one of its invoices is open in our own house, so that one at court is
  /// likely.
  public internal(set) var isDisputed = false

  /// How far the procedure, or one track of it, is.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Applied for; it counts from here only if service follows soon (§ 167 ZPO).
    case filed
    /// The court asks something.
    case queried
    /// The court rejected the application.
    case rejected
    /// The order was issued.
    case issued
    /// The order was served.
    case served
    /// The order, or that of enforcement, could not be served.
    case notServed
    /// The order lapsed, because nobody applied for enforcement in time (§ 701 ZPO).
    case lapsed
    /// The debtor objected.
    case objected
    /// The trial court has it.
    case transferred
    /// The order of enforcement was applied for.
    case enforcementApplied
    /// The order of enforcement was issued.
    case enforcementIssued
    /// The order of enforcement was served.
    case enforcementServed
    /// The debtor appealed.
    case appealed
    /// There is a final title.
    case final
    /// The final title is being enforced.
    case enforced
    /// We took it back.
    case withdrawn
    /// It is over.
    case closed

    /// Whether the claim is with the court, or held by its title.
    public var isOpen: Bool {
      switch self {
      case .rejected, .lapsed, .withdrawn, .closed: false
      default: true
      }
    }
  }

  /// The procedure that an application begins.
  init?(_ fact: Fact<CourtStep>) {
    guard case .applied(let application) = fact.value.step else { return nil }
    number = fact.number
    self.application = application
    applied = fact.value.day
    fileNumber = fact.value.fileNumber
    tracks = [CourtTrack(.whole, application.total, applied: fact.value.day)]
  }
}

extension CourtProceeding {
  /// The invoices.
  public var items: [EntryNumber] { application.claims.map(\.item) }

  /// Whether any track is open.
  public var isOpen: Bool { tracks.contains { $0.state.isOpen } }

  /// The day it was served first; none while it was not.
  public var served: Day? { tracks.compactMap { $0.served?.day }.min() }

  /// The day all of it was over or final; none while something goes on.
  public var ended: Day? {
    let ends = tracks.compactMap(\.ended)
    return ends.count == tracks.count ? ends.max() : nil
  }

  /// The day the title became final; none while a part goes on without one.
  public var titled: Day? { ended == nil ? nil : tracks.compactMap(\.titled).max() }
}

// MARK: - Taking steps

extension CourtProceeding {
  /// The places of the tracks that a step is for and that can take it.
  func takers(of step: CourtStep) -> [Int] {
    tracks.indices.filter { place in
      (step.track ?? tracks[place].kind) == tracks[place].kind
        && tracks[place].state(after: step.step) != nil
    }
  }

  mutating func take(_ fact: Fact<CourtStep>) {
    let takers = takers(of: fact.value)
    guard let first = takers.first else { return withoutEffect.append(fact.number) }
    fileNumber = fact.value.fileNumber ?? fileNumber
    if case .objected(let disputed?) = fact.value.step,
      let parts = tracks[first].split(disputed: disputed)
    {
      tracks.replaceSubrange(first...first, with: parts)
      tracks[first].take(fact.value)
    } else {
      for place in takers { tracks[place].take(fact.value) }
    }
  }

  mutating func lapse(on day: Day, _ workingDays: WorkingDays) {
    for place in tracks.indices { tracks[place].lapse(on: day, workingDays) }
  }
}

// MARK: - The procedures of an account

extension Account {
  /// The court dunning procedures as they stand on a day, by application.
  public func proceedings(on day: Day, _ settings: Settings) -> [CourtProceeding] {
    let casework = casework
    let objections = casework.objectedItems(on: day)
    let workingDays = settings.workingDays(for: nil)
    return casework.proceedings(recordedBy: day).map { proceeding in
      var proceeding = proceeding
      proceeding.lapse(on: day, workingDays)
      proceeding.isDisputed = proceeding.items.contains(where: objections.contains)
      return proceeding
    }
  }
}

extension Casework {
  /// The procedures with the steps that were recorded by a day; none has lapsed yet.
  func proceedings(recordedBy day: Day = .last) -> [CourtProceeding] {
    // A step follows from the one before, so that on one day the order of recording is theirs.
    let steps = courtSteps.filter { $0.day <= day }
      .sorted { ($0.value.day, $0.number) < ($1.value.day, $1.number) }
    let later = Dictionary(grouping: steps) { $0.value.proceeding }
    return steps.compactMap { fact in
      guard fact.value.proceeding == nil, var proceeding = CourtProceeding(fact) else { return nil }
      for step in later[proceeding.number, default: []] { proceeding.take(step) }
      return proceeding
    }
  }

  /// The invoices to which an objection, or a withdrawal from the contract, is open on a day.
  func objectedItems(on day: Day) -> Set<EntryNumber> {
    func isOpen(_ start: Day, _ end: Day?) -> Bool {
      start <= day && (end.map { day < $0 } ?? true)
    }
    let disputed = disputes.lazy.filter { isOpen($0.started.day, $0.ended?.day) }
    let withdrawn = withdrawals.lazy.filter { isOpen($0.started.day, $0.ended?.day) }
    return Set(disputed.flatMap { $0.value.amounts } + withdrawn.flatMap { $0.value.amounts })
      .reduce(into: []) { $0.insert($1.item) }
  }
}

extension CourtStep.Application {
  /// All that was applied for, without the fee of the court.
  public var total: Money {
    // Sums that do not fit were refused before.
    Money(minor: claims.reduce(0) { $0 &+ $1.total.minor }, fee.currency)
  }
}
