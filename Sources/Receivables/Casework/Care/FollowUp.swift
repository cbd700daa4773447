/// A day on which somebody wants to see the case again.
public struct FollowUp: EventPayload {
  /// The day.
  public let day: Day
  /// The minute, where one was agreed.
  public let time: TimeOfDay?
  /// What for.
  public let note: Remark?
  /// For whom; whoever works on the case where nobody is named.
  public let clerk: UserName?

  /// A follow-up.
  public init(day: Day, time: TimeOfDay? = nil, note: Remark? = nil, clerk: UserName? = nil) {
    self.day = day
    self.time = time
    self.note = note
    self.clerk = clerk
  }
}

/// A follow-up that is done.
public struct FollowUpEnd: EventPayload {
  /// The follow-up.
  public let followUp: EntryNumber

  /// A follow-up is done.
  public init(followUp: EntryNumber) {
    self.followUp = followUp
  }

  /// What it refers to.
  public var references: [EntryNumber] { [followUp] }
}
