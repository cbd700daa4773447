/// A step of the court dunning procedure.
public struct CourtStep: EventPayload {
  /// The entry that applied for the order; none in the application itself.
  public let proceeding: EntryNumber?
  /// What happened.
  public let step: Step
  /// The part it is for, where the debtor objected to a part and the step alone does not say.
  public let track: CourtTrack.Kind?
  /// The day it happened.
  public let day: Day
  /// The file number of the court.
  public let fileNumber: Line?
  /// The paper itself.
  public let document: DocumentDigest?
  /// Whether nobody has looked at it yet.
  public let isNews: Bool

  /// A step.
  public init(
    proceeding: EntryNumber? = nil, step: Step, track: CourtTrack.Kind? = nil, day: Day,
    fileNumber: Line? = nil, document: DocumentDigest? = nil, isNews: Bool = false
  ) {
    self.proceeding = proceeding
    self.step = step
    self.track = track
    self.day = day
    self.fileNumber = fileNumber
    self.document = document
    self.isNews = isNews
  }

  /// What it refers to.
  public var references: [EntryNumber] {
    guard case .applied(let application) = step else { return [proceeding].compactMap(\.self) }
    return application.claims.map(\.item) + [proceeding, application.decision].compactMap(\.self)
  }

  /// What happens in the procedure (§§ 688–703d ZPO).
  public enum Step: Sendable, Hashable {
    /// We applied for the order (§ 690).
    case applied(Application)
    /// The court asks something before it goes on (Monierung, § 691(1)).
    case queried(answerBy: Day?)
    /// We answered.
    case answered
    /// The court rejected the application (§ 691): an action within a month keeps its effect.
    case rejected
    /// The court issued the order (§ 692).
    case issued
    /// It was served (§ 693).
    case served(abroad: Bool)
    /// It could not be served.
    case notServed(Line?)
    /// The debtor objected (§ 694), to a part where an amount is named.
    case objected(disputed: Money?)
    /// The case went to the trial court (§ 696).
    case transferred(court: Line)
    /// We applied for the order of enforcement (§ 699).
    case enforcementApplied
    /// The order of enforcement was issued.
    case enforcementIssued
    /// It was served.
    case enforcementServed
    /// The debtor appealed (§ 700).
    case appealed
    /// It is final: a title for thirty years.
    case final
    /// The bailiff was asked, or something was enforced (§ 212(1) no 2 BGB).
    case enforced(Line?)
    /// We took the application, or what is left of it, back.
    case withdrawn
    /// It is over.
    case closed
  }

  /// A step without what belongs to it: its name on disk and on the command line.
  public enum StepName: String, Sendable, Hashable, CaseIterable, Codable {
    /// We applied for the order (§ 690).
    case applied
    /// The court asks something before it goes on (Monierung, § 691(1)).
    case queried
    /// We answered.
    case answered
    /// The court rejected the application (§ 691): an action within a month keeps its effect.
    case rejected
    /// The court issued the order (§ 692).
    case issued
    /// It was served (§ 693).
    case served
    /// It could not be served.
    case notServed
    /// The debtor objected (§ 694), to a part where an amount is named.
    case objected
    /// The case went to the trial court (§ 696).
    case transferred
    /// We applied for the order of enforcement (§ 699).
    case enforcementApplied
    /// The order of enforcement was issued.
    case enforcementIssued
    /// It was served.
    case enforcementServed
    /// The debtor appealed (§ 700).
    case appealed
    /// It is final: a title for thirty years.
    case final
    /// The bailiff was asked, or something was enforced (§ 212(1) no 2 BGB).
    case enforced
    /// We took the application, or what is left of it, back.
    case withdrawn
    /// It is over.
    case closed
  }

  /// What was applied for.
  public struct Application: Sendable, Hashable, Codable {
    /// The court.
    public let court: Line
    /// What was applied for, as it stood.
    public let claims: [HandedClaim]
    /// The fee of the court.
    public let fee: Money
    /// Whether the case is to go to the trial court at once after an objection (§ 696(1)).
    public let asksForTransfer: Bool
    /// The decision behind it.
    public let decision: EntryNumber?

    /// An application.
    public init(
      court: Line, claims: [HandedClaim] = [], fee: Money, asksForTransfer: Bool = false,
      decision: EntryNumber? = nil
    ) {
      self.court = court
      self.claims = claims
      self.fee = fee
      self.asksForTransfer = asksForTransfer
      self.decision = decision
    }
  }
}

extension CourtStep.Step: Codable {
  private enum CodingKeys: String, CodingKey {
    case name
    case application
    case answerBy
    case abroad
    case note
    case disputed
    case court
  }

  /// Which step it is.
  public var name: CourtStep.StepName {
    switch self {
    case .applied: .applied
    case .queried: .queried
    case .answered: .answered
    case .rejected: .rejected
    case .issued: .issued
    case .served: .served
    case .notServed: .notServed
    case .objected: .objected
    case .transferred: .transferred
    case .enforcementApplied: .enforcementApplied
    case .enforcementIssued: .enforcementIssued
    case .enforcementServed: .enforcementServed
    case .appealed: .appealed
    case .final: .final
    case .enforced: .enforced
    case .withdrawn: .withdrawn
    case .closed: .closed
    }
  }

  /// Reads `{"name":…}` with what belongs to the step beside it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(CourtStep.StepName.self, forKey: .name) {
    case .applied:
      self = .applied(try container.decode(CourtStep.Application.self, forKey: .application))
    case .queried:
      self = .queried(answerBy: try container.decodeIfPresent(Day.self, forKey: .answerBy))
    case .answered: self = .answered
    case .rejected: self = .rejected
    case .issued: self = .issued
    case .served: self = .served(abroad: try container.decode(Bool.self, forKey: .abroad))
    case .notServed: self = .notServed(try container.decodeIfPresent(Line.self, forKey: .note))
    case .objected:
      self = .objected(disputed: try container.decodeIfPresent(Money.self, forKey: .disputed))
    case .transferred: self = .transferred(court: try container.decode(Line.self, forKey: .court))
    case .enforcementApplied: self = .enforcementApplied
    case .enforcementIssued: self = .enforcementIssued
    case .enforcementServed: self = .enforcementServed
    case .appealed: self = .appealed
    case .final: self = .final
    case .enforced: self = .enforced(try container.decodeIfPresent(Line.self, forKey: .note))
    case .withdrawn: self = .withdrawn
    case .closed: self = .closed
    }
  }

  /// Writes `{"name":…}` with what belongs to the step beside it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    switch self {
    case .applied(let application): try container.encode(application, forKey: .application)
    case .queried(let day): try container.encodeIfPresent(day, forKey: .answerBy)
    case .served(let abroad): try container.encode(abroad, forKey: .abroad)
    case .notServed(let note), .enforced(let note):
      try container.encodeIfPresent(note, forKey: .note)
    case .objected(let amount): try container.encodeIfPresent(amount, forKey: .disputed)
    case .transferred(let court): try container.encode(court, forKey: .court)
    case .answered, .rejected, .issued, .enforcementApplied, .enforcementIssued,
      .enforcementServed, .appealed, .final, .withdrawn, .closed:
      break
    }
  }
}
