/// When, by whom and by which command entries are written.
public struct Stamp: Sendable, Hashable {
  /// The moment in universal time, `2026-11-23T08:15:00.000Z`.
  public let instant: String
  /// The day on which it is effective, `2026-11-23`.
  public let day: String
  /// Who.
  public let user: String
  /// The name of the command.
  public let command: String

  /// A stamp.
  public init(instant: String, day: String, user: String, command: String) {
    self.instant = instant
    self.day = day
    self.user = user
    self.command = command
  }
}
