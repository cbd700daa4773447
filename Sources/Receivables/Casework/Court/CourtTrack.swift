/// What of a court procedure goes one way: all of it, or after an objection to a part, either part.
public struct CourtTrack: Sendable, Hashable {
  /// What it is about.
  public private(set) var kind: Kind
  /// How much.
  public private(set) var amount: Money
  /// The day of the application.
  public let applied: Day
  /// How far it is.
  public private(set) var state: CourtProceeding.State = .filed
  /// The day of the last step.
  public private(set) var since: Day
  /// The day by which the court wants an answer, while it asks.
  public private(set) var answerBy: Day?
  /// The service of the order.
  public private(set) var served: Service?
  /// The day the order of enforcement was served.
  public private(set) var enforcementServed: Day?
  /// The day the title became final.
  public private(set) var titled: Day?
  /// The days on which something was enforced, in order.
  public private(set) var enforced: [Day] = []

  /// What a question of the court or a failed service interrupted.
  private var interrupted: CourtProceeding.State = .filed

  /// The part of a procedure that goes one way.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// All of it.
    case whole
    /// What the debtor objected to.
    case disputed
    /// The rest.
    case undisputed
  }

  /// The service of an order.
  public struct Service: Sendable, Hashable {
    /// The day.
    public let day: Day
    /// Whether it was outside of Germany.
    public let abroad: Bool
  }

  init(_ kind: Kind, _ amount: Money, applied: Day) {
    self.kind = kind
    self.amount = amount
    self.applied = applied
    since = applied
  }
}

extension CourtTrack {
  /// The day it was final or over; none while it goes on.
  ///
  /// What lapsed came to rest with its service (§ 204(2) sentence 3 BGB).
  public var ended: Day? { titled ?? (state.isOpen ? nil : since) }

  /// The clocks of an order that was served.
  public func clocks(_ workingDays: WorkingDays) -> PaymentOrderClocks? {
    served.map { PaymentOrderClocks(served: $0.day, abroad: $0.abroad, workingDays: workingDays) }
  }

  /// The last day of the debtor's time to appeal: two weeks, abroad a month (§§ 339, 700 ZPO).
  public func appealUntil(_ workingDays: WorkingDays) -> Day? {
    let time: Period = served?.abroad == true ? .months(1) : .weeks(2)
    return enforcementServed.map { workingDays.shifted(time.lastDay(after: $0)).day }
  }
}

// MARK: - Steps

extension CourtTrack {
  /// How far it is after a step; nothing where the step cannot follow.
  func state(after step: CourtStep.Step) -> CourtProceeding.State? {
    switch (state, step) {
    // The court asks about either application (§ 691(1)), and rejects either (§ 701).
    case (.filed, .queried), (.enforcementApplied, .queried): .queried
    case (.queried, .answered): interrupted
    case (.filed, .rejected), (.queried, .rejected), (.enforcementApplied, .rejected): .rejected
    case (.filed, .issued): .issued
    case (.issued, .served): .served
    case (.issued, .notServed), (.enforcementIssued, .notServed), (.notServed, .notServed):
      .notServed
    case (.notServed, .served): interrupted == .issued ? .served : nil
    // § 694(1): until the order of enforcement is made; later it counts as an appeal (§ 694(2)).
    case (.served, .objected), (.enforcementApplied, .objected): .objected
    case (.objected, .transferred), (.appealed, .transferred): .transferred
    case (.served, .enforcementApplied): .enforcementApplied
    case (.enforcementApplied, .enforcementIssued): .enforcementIssued
    case (.enforcementIssued, .enforcementServed): .enforcementServed
    case (.notServed, .enforcementServed): interrupted == .issued ? nil : .enforcementServed
    case (.enforcementIssued, .appealed), (.enforcementServed, .appealed): .appealed
    case (.enforcementServed, .final), (.transferred, .final), (.appealed, .final): .final
    case (.final, .enforced), (.enforced, .enforced): .enforced
    // § 700(1): the order of enforcement may be enforced before it is final.
    case (.enforcementIssued, .enforced), (.enforcementServed, .enforced), (.appealed, .enforced):
      state
    case (.final, .withdrawn), (.enforced, .withdrawn): nil
    case (_, .withdrawn) where state.isOpen: .withdrawn
    case (_, .closed) where state != .closed: .closed
    default: nil
    }
  }

  /// Takes a step that can follow.
  mutating func take(_ fact: CourtStep) {
    guard let next = state(after: fact.step) else { return }
    switch fact.step {
    case .queried(let day):
      interrupted = state
      answerBy = day
    case .answered, .rejected: answerBy = nil
    case .notServed: interrupted = state == .notServed ? interrupted : state
    case .served(let abroad): served = Service(day: fact.day, abroad: abroad)
    case .enforcementServed: enforcementServed = fact.day
    case .final: titled = fact.day
    case .enforced: enforced.append(fact.day)
    case .applied, .issued, .objected, .transferred, .enforcementApplied, .enforcementIssued,
      .appealed, .withdrawn, .closed:
      break
    }
    state = next
    since = fact.day
  }

  /// The disputed amount and the rest; nothing where it was all objected to, or is a part already.
  func split(disputed: Money) -> [CourtTrack]? {
    guard kind == .whole, disputed.currency == amount.currency, disputed.isPositive,
      disputed.minor < amount.minor
    else { return nil }
    var (part, rest) = (self, self)
    (part.kind, part.amount) = (.disputed, disputed)
    (rest.kind, rest.amount) =
      (.undisputed, Money(minor: amount.minor - disputed.minor, amount.currency))
    return [part, rest]
  }

  /// Loses the order when nobody applied for enforcement within six months (§ 701 ZPO).
  mutating func lapse(on day: Day, _ workingDays: WorkingDays) {
    guard state == .served, let clocks = clocks(workingDays), day > clocks.lapsesAfter.day else {
      return
    }
    state = .lapsed
  }
}
