/// A stop of deliveries until money comes.
public struct OrderStop: EventPayload {
  /// Why; a person decides, never a score (Article 22 GDPR).
  public let reason: Remark?

  /// A stop.
  public init(reason: Remark? = nil) {
    self.reason = reason
  }
}

/// The end of a stop of deliveries.
public struct OrderStopLift: EventPayload {
  /// The entry that stopped them.
  public let stop: EntryNumber

  /// The end of a stop.
  public init(stop: EntryNumber) {
    self.stop = stop
  }

  /// What it refers to.
  public var references: [EntryNumber] { [stop] }
}
