/// Absence of a clerk, and who stands in.
public struct Absence: EventPayload {
  /// Who is away.
  public let clerk: UserName
  /// The first day.
  public let from: Day
  /// The last day.
  public let through: Day
  /// Who stands in.
  public let substitute: UserName

  /// An absence.
  public init(clerk: UserName, from: Day, through: Day, substitute: UserName) {
    self.clerk = clerk
    self.from = from
    self.through = through
    self.substitute = substitute
  }
}
