/// A case that stands on top of its lane.
public struct Pin: EventPayload {
  /// Why.
  public let reason: Remark
  /// The last day on which it stands there.
  public let through: Day

  /// A pin.
  public init(reason: Remark, through: Day) {
    self.reason = reason
    self.through = through
  }
}

/// The end of a pin before its day.
public struct Unpin: EventPayload {
  /// The pin.
  public let pin: EntryNumber

  /// The end of a pin.
  public init(pin: EntryNumber) {
    self.pin = pin
  }

  /// What it refers to.
  public var references: [EntryNumber] { [pin] }
}
