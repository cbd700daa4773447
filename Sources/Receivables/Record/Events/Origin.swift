/// Where an event comes from: the entry that carries it, without its payload.
public struct Origin: Sendable, Hashable {
  /// The number of the entry.
  public let number: EntryNumber
  /// The first entry of the command that made it: the name of the command in the book.
  public let command: EntryNumber
  /// What it is about.
  public let subject: Subject
  /// The instant at which it was recorded.
  public let instant: Instant
  /// The day on which it is effective.
  public let day: Day
  /// Who recorded it.
  public let user: UserName

  /// The origin of an event.
  public init(
    number: EntryNumber, command: EntryNumber, subject: Subject, instant: Instant, day: Day,
    user: UserName
  ) {
    self.number = number
    self.command = command
    self.subject = subject
    self.instant = instant
    self.day = day
    self.user = user
  }
}
