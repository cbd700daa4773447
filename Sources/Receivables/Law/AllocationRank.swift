/// What the statute compares claims by (§ 366(2) BGB).
public struct AllocationRank: Sendable, Hashable {
  /// Whether the claim is due on the day of the payment.
  public var isDue: Bool
  /// Whether a guarantee or retention of title secures it.
  public var isSecured: Bool
  /// The last day before limitation, where it differs: the earlier is the less secure claim.
  public var limitation: Day?
  /// Whether it can be enforced.
  public var isTitled: Bool
  /// Whether the debtor is in default.
  public var isInDefault: Bool
  /// The yearly rate that it bears.
  public var rate: Rate
  /// The day the claim arose: delivery or contract, not the due day.
  public var origin: Day

  /// A due, unsecured claim without title unless said otherwise.
  public init(
    origin: Day, isDue: Bool = true, isSecured: Bool = false, limitation: Day? = nil,
    isTitled: Bool = false, isInDefault: Bool = false, rate: Rate = .zero
  ) {
    self.origin = origin
    self.isDue = isDue
    self.isSecured = isSecured
    self.limitation = limitation
    self.isTitled = isTitled
    self.isInDefault = isInDefault
    self.rate = rate
  }
}

/// What the statute compares two claims by, in its order (§ 366(2) BGB).
public enum AllocationCriterion: String, Sendable, Hashable, CaseIterable {
  /// Due before not due.
  case due
  /// The less secure first: without security, then the sooner barred.
  case lessSecure
  /// The more burdensome first: with title, in default, at the higher rate.
  case moreBurdensome
  /// The older first, by origin.
  case older
}

extension AllocationRank {
  /// Whether this rank stands before another by one criterion, or nothing where they are equal in
  /// it.
  func precedes(_ other: Self, by criterion: AllocationCriterion) -> Bool? {
    switch criterion {
    case .due:
      return Self.first(isDue, other.isDue)
    case .lessSecure:
      if let decided = Self.first(!isSecured, !other.isSecured) { return decided }
      let (left, right) = (limitation ?? .last, other.limitation ?? .last)
      return left == right ? nil : left < right
    case .moreBurdensome:
      if let decided = Self.first(isTitled, other.isTitled) { return decided }
      if let decided = Self.first(isInDefault, other.isInDefault) { return decided }
      return rate == other.rate ? nil : rate > other.rate
    case .older:
      return origin == other.origin ? nil : origin < other.origin
    }
  }

  /// The first criterion in which two ranks differ.
  func decidingCriterion(against other: Self) -> AllocationCriterion? {
    AllocationCriterion.allCases.first { precedes(other, by: $0) != nil }
  }

  /// Whether this rank stands before another.
  func precedes(_ other: Self) -> Bool {
    for criterion in AllocationCriterion.allCases {
      if let decided = precedes(other, by: criterion) { return decided }
    }
    return false
  }

  private static func first(_ left: Bool, _ right: Bool) -> Bool? { left == right ? nil : left }
}
