/// A procedure of notices from a day on; its levels are data.
public struct Procedure: EventPayload {
  /// Its name.
  public let name: Name<Named.Procedure>
  /// The first day on which it holds.
  public let from: Day
  /// Its levels, the friendliest first.
  public let levels: [Level]

  /// A procedure.
  public init(name: Name<Named.Procedure>, from: Day, levels: [Level] = []) {
    self.name = name
    self.from = from
    self.levels = levels
  }

  /// One level of a procedure.
  public struct Level: Sendable, Hashable, Codable {
    /// What kind of text it has.
    public let kind: Notice.Kind
    /// Bank days from the last day for payment, or from the deadline before, to its issue.
    public let bankDays: Int
    /// Days that it gives for payment.
    public let deadlineDays: Int
    /// How it goes out.
    public let channels: [ContactChannel]
    /// What it costs, where costs may be claimed.
    public let fee: Money?
    /// Whether it demands interest.
    public let demandsInterest: Bool
    /// Whether it demands the lump sum.
    public let demandsLumpSum: Bool

    /// A level.
    public init(
      kind: Notice.Kind, bankDays: Int, deadlineDays: Int, channels: [ContactChannel] = [],
      fee: Money? = nil, demandsInterest: Bool = false, demandsLumpSum: Bool = false
    ) {
      self.kind = kind
      self.bankDays = bankDays
      self.deadlineDays = deadlineDays
      self.channels = channels
      self.fee = fee
      self.demandsInterest = demandsInterest
      self.demandsLumpSum = demandsLumpSum
    }
  }
}
